/**
 * Overrides: what they change, at every depth, and what they must not do in silence.
 */
import { describe, expect, test } from '@jest/globals'
import { stringify } from 'yaml'
import { revealed } from '../../../src/values.ts'
import { lines, load } from '../loading.ts'

/** Loads a file in the environment `prod`, which has these overrides. */
async function withOverrides(overrides: object, body: object, files: Readonly<Record<string, string>> = {}) {
  const text = stringify({ environments: { prod: { overrides } }, ...body }, { aliasDuplicateObjects: false })
  const loaded = await load(text, { environment: 'prod', files })
  const { wanted, removed, protect } = loaded.declaration
  const entities = Object.fromEntries(
    [...wanted].map(([key, { properties }]) => [
      key,
      Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, revealed(value)])),
    ]),
  )
  return {
    problems: lines(loaded).map(line => line.replace(/^(\w+ )?apim\.yml:\d+:\d+: /, '$1')),
    entities,
    removed,
    protect,
    loaded,
  }
}

describe('an override', () => {
  test.each([
    [
      'changes a field',
      { products: { gold: { state: 'published' } } },
      { products: { gold: { state: 'notPublished', displayName: 'Gold' } } },
      { 'products/gold': { state: 'published', displayName: 'Gold' } },
    ],
    [
      'adds a field',
      { products: { gold: { subscriptionsLimit: 3 } } },
      { products: { gold: { displayName: 'Gold' }, tin: null } },
      { 'products/gold': { displayName: 'Gold', subscriptionsLimit: 3 }, 'products/tin': {} },
    ],
    [
      'gives fields to an entity that has none',
      { tags: { t: { displayName: 'T' } } },
      { tags: { t: null } },
      { 'tags/t': { displayName: 'T' } },
    ],
    [
      'merges objects within an entity',
      { apis: { a: { contact: { email: 'p@x.example' } } } },
      { apis: { a: { contact: { name: 'A', email: 'd@x.example' } } } },
      { 'apis/a': { contact: { name: 'A', email: 'p@x.example' } } },
    ],
    [
      'replaces a list',
      { apis: { a: { protocols: ['https'] } } },
      { apis: { a: { protocols: ['http', 'ws'] } } },
      { 'apis/a': { protocols: ['https'] } },
    ],
    [
      'declares null',
      { products: { gold: { subscriptionsLimit: null } } },
      { products: { gold: { subscriptionsLimit: 3 } } },
      { 'products/gold': { subscriptionsLimit: null } },
    ],
    [
      'replaces the links of a relation',
      { products: { gold: { groups: ['b'] } } },
      { products: { gold: { groups: ['a'] } }, groups: { a: null, b: null } },
      { 'products/gold': {}, 'groups/a': {}, 'groups/b': {}, 'products/gold/groups/b': {} },
    ],
    [
      'reaches operations',
      { apis: { a: { operations: { get: { displayName: 'Now' } } } } },
      { apis: { a: { operations: { get: { displayName: 'Then', method: 'GET', urlTemplate: '/' } } } } },
      { 'apis/a': {}, 'apis/a/operations/get': { displayName: 'Now', method: 'GET', urlTemplate: '/' } },
    ],
    [
      'adds a policy to what has none',
      { products: { gold: { policy: '<policies />' } } },
      { products: { gold: null } },
      { 'products/gold': {}, 'products/gold/policy': { value: '<policies />', format: 'rawxml' } },
    ],
    [
      'adds what stands once at the top',
      { policy: '<policies />' },
      { tags: { t: null } },
      { 'tags/t': {}, policy: { value: '<policies />', format: 'rawxml' } },
    ],
    [
      'changes what stands once at the top',
      { policy: '<policies><inbound /></policies>' },
      { policy: '<policies />' },
      { policy: { value: '<policies><inbound /></policies>', format: 'rawxml' } },
    ],
    [
      'gives an entity another id',
      { backends: { b: { sync: { id: 'function-prod' } } } },
      { backends: { b: { url: 'https://b.example', protocol: 'http' } } },
      { 'backends/function-prod': { url: 'https://b.example', protocol: 'http' } },
    ],
    [
      'takes a declaration back',
      {
        namedValues: {
          n: {
            keyVault: { secretIdentifier: 'https://v.example/secrets/n' },
            secret: true,
            sync: { undeclare: ['value'] },
          },
        },
      },
      { namedValues: { n: { value: 'plain', displayName: 'n' } } },
      {
        'namedvalues/n': {
          displayName: 'n',
          secret: true,
          keyVault: { secretIdentifier: 'https://v.example/secrets/n' },
        },
      },
    ],
    [
      'takes back a part of an object, a relation and a policy',
      { apis: { a: { sync: { undeclare: ['contact.name', 'tags', 'policy'] } } } },
      {
        apis: { a: { contact: { name: 'A', email: 'a@x.example' }, tags: ['t'], policy: '<policies />' } },
        tags: { t: null },
      },
      { 'apis/a': { contact: { email: 'a@x.example' } }, 'tags/t': {} },
    ],
    [
      'takes a map back and gives another in its place',
      { backends: { b: { credentials: { query: { k: ['v'] } }, sync: { undeclare: ['credentials'] } } } },
      { backends: { b: { url: 'https://b.example', protocol: 'http', credentials: { header: { h: ['v'] } } } } },
      { 'backends/b': { url: 'https://b.example', protocol: 'http', credentials: { query: { k: ['v'] } } } },
    ],
    [
      'takes back what lies below',
      { apis: { a: { operations: { get: { sync: { undeclare: ['description'] } } } } } },
      { apis: { a: { operations: { get: { displayName: 'G', method: 'GET', urlTemplate: '/', description: 'D' } } } } },
      { 'apis/a': {}, 'apis/a/operations/get': { displayName: 'G', method: 'GET', urlTemplate: '/' } },
    ],
  ])('%s', async (_, overrides, body, entities) => {
    expect(await withOverrides(overrides, body)).toMatchObject({ problems: [], entities })
  })

  test.each([
    ['text', '<policies><outbound /></policies>', '<policies><outbound /></policies>'],
    ['file', { file: 'other.xml' }, '<policies><!-- other --></policies>'],
    ['text beside words', { value: '<policies><!-- v --></policies>' }, '<policies><!-- v --></policies>'],
  ])('of a policy in a file with a %s puts the one in the place of the other', async (_, policy, value) => {
    const files = { 'p.xml': '<policies />', 'other.xml': '<policies><!-- other --></policies>' }
    const { problems, entities } = await withOverrides({ policy }, { policy: { file: 'p.xml' } }, files)
    expect([problems, entities['policy']?.['value']]).toEqual([[], value])
  })

  test('of a document gives a link in the place of a file', async () => {
    const specification = { link: 'https://a.example/openapi.json', format: 'openapi-link' }
    const { problems, loaded } = await withOverrides(
      { apis: { a: { specification } } },
      { apis: { a: { path: 'a', specification: { file: 'missing.yml', substitute: true } } } },
    )
    expect([problems, loaded.declaration.wanted.get('apis/a')?.specification?.body]).toEqual([
      [],
      { format: 'openapi-link', value: 'https://a.example/openapi.json' },
    ])
  })

  test('reaches entities of every file', async () => {
    const files = { 'more.yml': 'products: { tin: { displayName: Tin } }\n' }
    const { problems, entities } = await withOverrides(
      { products: { gold: { displayName: 'G' }, tin: { displayName: 'T' } } },
      { include: ['more.yml'], products: { gold: { displayName: 'Gold' } } },
      files,
    )
    expect([problems, entities]).toEqual([
      [],
      { 'products/gold': { displayName: 'G' }, 'products/tin': { displayName: 'T' } },
    ])
  })

  test('may remove what other environments keep, and change how it is removed', async () => {
    const { removed } = await withOverrides(
      { removed: { products: { old: { deleteSubscriptions: true } }, tags: { t: null } } },
      { removed: { products: { old: null } } },
    )
    expect(removed.map(({ address, options }) => [address.ids, options])).toEqual([
      [['old'], ['deleteSubscriptions']],
      [['t'], []],
    ])
  })

  test('of a layer is overridden by what extends the layer', async () => {
    const body = `environments:
  base: { overrides: { products: { gold: { displayName: Base, terms: Base } } } }
  prod: { extends: base, overrides: { products: { gold: { displayName: Prod } } } }
products: { gold: { displayName: File, terms: File, description: File } }
`
    const { declaration, problems } = await load(body, { environment: 'prod' })
    expect([problems, declaration.wanted.get('products/gold')?.properties]).toEqual([
      [],
      { displayName: 'Prod', terms: 'Base', description: 'File' },
    ])
  })
})

describe('an override that matches nothing is an error', () => {
  const BODY = { products: { gold: { displayName: 'G' } }, apis: { a: { operations: { get: { method: 'GET' } } } } }
  const ONLY_THERE =
    'expected one that is; what only this environment has is declared with "sync: { environments: [prod] }"'
  test.each([
    [
      'an entity',
      { products: { gld: { displayName: 'x' } } },
      'products.gld overrides a product that is not declared; did you mean "gold"?',
    ],
    [
      'an entity in other case',
      { products: { Gold: null } },
      'products.Gold overrides a product that is not declared; did you mean "gold"?',
    ],
    [
      'an entity like no other',
      { products: { platinum: null } },
      `products.platinum overrides a product that is not declared; ${ONLY_THERE}`,
    ],
    ['a collection', { tags: { t: null } }, `tags.t overrides a tag that is not declared; ${ONLY_THERE}`],
    [
      'what lies below',
      { apis: { a: { operations: { gett: null } } } },
      'apis.a.operations.gett overrides an operation that is not declared; did you mean "get"?',
    ],
    [
      'below what has nothing below',
      { products: { gold: { wiki: null } }, apis: { a: { schemas: { s: null } } } },
      `apis.a.schemas.s overrides a schema of an API that is not declared; ${ONLY_THERE}`,
    ],
    [
      'an action',
      { actions: { rotate: { once: 'x' } } },
      `actions.rotate overrides an entry that is not declared; ${ONLY_THERE}`,
    ],
    ['a key at the top', { prodcuts: { gold: null } }, 'prodcuts is an unknown key; did you mean "products"?'],
  ])('%s', async (_, overrides, expected) => {
    expect((await withOverrides(overrides, BODY)).problems).toContain(`environments.prod.overrides.${expected}`)
  })

  test('a field, by the check of the entity that it makes', async () => {
    expect((await withOverrides({ products: { gold: { stat: 'published' } } }, BODY)).problems).toContain(
      'products.gold.stat is an unknown key; did you mean "state"?',
    )
  })

  test.each([
    ['stat', 'did you mean "state"?'],
    ['state.x', 'expected a name without what is behind it'],
    ['sync', 'expected "state"'],
    ['terms', 'expected "state"'],
  ])('%s to be taken back', async (name, expected) => {
    const { problems } = await withOverrides(
      { products: { gold: { sync: { undeclare: [name] } } } },
      { products: { gold: { state: 'published', sync: { protect: true } } } },
    )
    expect(problems).toEqual([
      `environments.prod.overrides.products.gold.sync.undeclare names "${name}", which is not declared; ${expected}`,
    ])
  })
})

test('nothing is said of entities that may stand in a file which could not be read', async () => {
  const { problems } = await withOverrides({ products: { gold: { state: 'published' } } }, { include: ['gone.yml'] })
  expect(problems).toEqual(['include: "gone.yml" matches no file in the workspace'])
})

describe('an override that would replace a map in silence is an error', () => {
  const variables = { text: 'x', maps: { name: 'x' }, labels: { displayName: 'x' } }
  const RIGHT = 'expected maps, as they are merged before variables are filled in'
  const P = 'environments.prod.overrides'

  test.each([
    [
      'an entity by a variable',
      { products: { gold: '${var.labels}' } },
      { products: { gold: { displayName: 'Gold' } } },
      `${P}.products.gold is "\${var.labels}" where the file has a map; ${RIGHT}`,
    ],
    [
      'an object by a variable',
      { apis: { a: { contact: '${var.maps}' } } },
      { apis: { a: { path: 'a', contact: { name: 'a', email: 'a@b.example' } } } },
      `${P}.apis.a.contact is "\${var.maps}" where the file has a map; ${RIGHT}`,
    ],
    [
      'what a variable holds by a map',
      { apis: { a: { contact: { email: 'a@b.example' } } } },
      { apis: { a: { path: 'a', contact: '${var.maps}' } } },
      `${P}.apis.a.contact is a map where the file has "\${var.maps}"; ${RIGHT}`,
    ],
  ])('%s', async (_, overrides, body, expected) => {
    expect((await withOverrides(overrides, { ...body, variables })).problems).toEqual([expected])
  })

  test.each([
    ['a policy by another', { policy: { value: '<policies />' } }, { policy: '${var.text}' }],
    [
      'an object that was taken back',
      { sync: { undeclare: ['license'] }, license: '${var.maps}' },
      { license: { url: 'x' } },
    ],
    ['a text by a variable', { description: '${var.text}' }, { description: 'y' }],
  ])('and not %s', async (_, override, api) => {
    const { problems } = await withOverrides(
      { apis: { a: override } },
      { apis: { a: { path: 'a', ...api } }, variables },
    )
    expect(problems.filter(problem => problem.includes('merged'))).toEqual([])
  })
})

describe('an override that changes nothing is a warning', () => {
  test.each([
    [{ products: { gold: { state: 'published' } } }, 'products.gold.state is "published" already'],
    [{ products: { gold: { groups: ['a'] } } }, 'products.gold.groups is a list already'],
    [{ products: { gold: {} } }, 'products.gold says nothing'],
    [{ products: { gold: null } }, 'products.gold says nothing'],
    [{ apis: { a: { contact: { email: 'a@x.example' } } } }, 'apis.a.contact.email is "a@x.example" already'],
    [{ policy: '<policies />' }, 'policy is "<policies />" already'],
  ])('%j', async (overrides, expected) => {
    const { problems } = await withOverrides(overrides, {
      products: { gold: { state: 'published', groups: ['a'] } },
      groups: { a: null },
      apis: { a: { contact: { name: 'A', email: 'a@x.example' } } },
      policy: '<policies />',
    })
    expect(problems).toEqual([`warning environments.prod.overrides.${expected}; it changes nothing`])
  })
})

describe('words that have no place in an override', () => {
  test('which environments an entity is for', async () => {
    const { problems } = await withOverrides(
      { products: { gold: { displayName: 'G', sync: { environments: ['prod'] } } } },
      { products: { gold: null } },
    )
    expect(problems).toEqual([
      'environments.prod.overrides.products.gold.sync.environments stands in an override; expected it where the product is declared',
    ])
  })

  test('taking back outside of one', async () => {
    const loaded = await load('products: { gold: { sync: { undeclare: [state] } } }\n')
    expect(lines(loaded)).toEqual([
      'apim.yml:2:29: products.gold.sync.undeclare takes nothing back here; expected it in "overrides" of an environment',
    ])
  })
})
