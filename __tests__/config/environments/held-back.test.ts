/**
 * What is held back from an environment: what becomes of it, and what must not name it.
 */
import { describe, expect, test } from '@jest/globals'
import { lines, load } from '../loading.ts'

const STAGES = 'environments: { dev: , test: , nonprod: , qa: { extends: nonprod }, prod: }\n'

async function inProd(body: string, environment = 'prod', more = {}) {
  const loaded = await load(`${STAGES}${body}`, { environment, ...more })
  const { wanted, heldBack, removed, absentSecrets, mentioned } = loaded.declaration
  return { problems: lines(loaded), declared: [...wanted.keys()], heldBack, removed, absentSecrets, mentioned }
}

describe('what is for other environments only', () => {
  const BODY = `products:
  gold: { groups: [partners, { id: staff, environments: [dev, test] }] }
  trial: { groups: [staff], policy: <policies />, sync: { environments: [dev, qa] } }
groups: { partners: , staff: }
`

  test('is not declared, with all that is below it, and is told', async () => {
    expect(await inProd(BODY)).toMatchObject({
      problems: [],
      declared: ['products/gold', 'groups/partners', 'groups/staff', 'products/gold/groups/partners'],
      heldBack: [
        { name: 'products/trial', environments: ['dev', 'qa'], at: { file: 'apim.yml', line: 5, column: 73 } },
        {
          name: 'products/gold/groups/staff',
          environments: ['dev', 'test'],
          at: { file: 'apim.yml', line: 4, column: 57 },
        },
      ],
    })
  })

  test('is declared where it is for', async () => {
    const { declared, heldBack } = await inProd(BODY, 'dev')
    expect([
      heldBack,
      declared.includes('products/trial/groups/staff'),
      declared.includes('products/gold/groups/staff'),
    ]).toEqual([[], true, true])
  })

  test('is for every environment that extends the one it is for', async () => {
    const body = 'tags: { t: { sync: { environments: [nonprod] } } }\n'
    expect([
      (await inProd(body, 'qa')).declared,
      (await inProd(body, 'nonprod')).declared,
      (await inProd(body, 'test')).declared,
    ]).toEqual([['tags/t'], ['tags/t'], []])
  })

  test('is looked at nowhere below, so that prune finds nothing there', async () => {
    expect([...(await inProd(BODY)).mentioned.keys()]).toEqual(['/products', '/products/gold/groups', '/groups'])
  })

  test('needs neither the secrets nor the variables of the other environment', async () => {
    const body =
      'products:\n  p: { terms: "${env.NOWHERE} ${secret.NOWHERE}", state: live, policy: { file: missing.xml }, sync: { environments: [dev] } }\n'
    expect(await inProd(body)).toMatchObject({ problems: [], absentSecrets: [], declared: [] })
  })

  test('may stand for the same entity as another that is not held back', async () => {
    const body = `backends:
  here: { url: https://prod.example, protocol: http, sync: { id: b, environments: [prod] } }
  there: { url: https://dev.example, protocol: http, sync: { id: b, environments: [dev] } }
policy: <policies><inbound><set-backend-service backend-id="b" /></inbound></policies>
`
    expect(await inProd(body)).toMatchObject({ problems: [], declared: ['policy', 'backends/b'] })
  })

  test('may be removed elsewhere', async () => {
    const body = `products: { trial: { sync: { environments: [dev] } } }
removed: { products: { trial: { sync: { environments: [prod] } } } }
`
    const [prod, dev] = [await inProd(body), await inProd(body, 'dev')]
    expect([prod.problems, prod.removed.map(({ address }) => address.ids), dev.problems, dev.removed]).toEqual([
      [],
      [['trial']],
      [],
      [],
    ])
  })
})

describe('what is removed', () => {
  test('in some environments only, with options, below something, or as a link', async () => {
    const body = `removed:
  products:
    a: { deleteSubscriptions: true, sync: { environments: [dev] } }
    b: { deleteSubscriptions: true, sync: { environments: [prod] } }
    c: { groups: [x, { id: y, environments: [dev] }], sync: { environments: [prod] } }
    d: { groups: [x], sync: { environments: [dev] } }
    sync:
`
    const { removed, problems } = await inProd(body)
    expect([problems, removed.map(({ address, options }) => [address.ids.join('/'), options])]).toEqual([
      [],
      [
        ['b', ['deleteSubscriptions']],
        ['c/x', []],
        ['sync', []],
      ],
    ])
  })
})

describe('what is promoted must not name what is held back', () => {
  const HELD = (column: number, line = 3) =>
    `(apim.yml:${line}:${column}); expected this to be held back too, or that to be for every environment`
  test.each([
    [
      'in a property',
      'products: { p: { sync: { environments: [dev] } } }\nsubscriptions: { s: { scope: /products/p } }\n',
      `4:30: subscriptions.s.scope names the product "p", which products.p holds back for "dev" ${HELD(40)}`,
    ],
    [
      'in a relation',
      'groups: { g: { sync: { environments: [dev, test] } } }\nproducts: { p: { groups: [g] } }\n',
      `4:27: products.p.groups names the group "g", which groups.g holds back for "dev" or "test" ${HELD(38)}`,
    ],
    [
      'in a relation from the other side',
      'apis: { a: { path: a, sync: { environments: [dev] } } }\ntags: { t: { apis: [a] } }\n',
      `4:21: tags.t.apis names the API "a", which apis.a holds back for "dev" ${HELD(45)}`,
    ],
    [
      'in a policy, by its id',
      'policyFragments: { f: { value: <fragment />, sync: { environments: [dev] } } }\npolicy: <policies><inbound><include-fragment fragment-id="f" /></inbound></policies>\n',
      `4:9: policy names the policy fragment "f", which policyFragments.f holds back for "dev" ${HELD(68)}`,
    ],
    [
      'in a policy, by its name',
      'namedValues: { n: { displayName: host, value: x, sync: { environments: [dev] } } }\npolicy: "<policies><!-- --><inbound><set-header name=\'{{host}}\' /></inbound></policies>"\n',
      `4:9: policy names the named value "host", which namedValues.n holds back for "dev" ${HELD(72)}`,
    ],
    [
      'in braces of a property',
      'namedValues: { n: { displayName: host, value: x, sync: { environments: [dev] } } }\nbackends: { b: { url: https://b.example, protocol: http, credentials: { header: { h: ["{{host}}"] } } } }\n',
      `4:87: backends.b.credentials.header.h[0] names the named value "host", which namedValues.n holds back for "dev" ${HELD(72)}`,
    ],
  ])('%s', async (_, body, expected) => {
    expect((await inProd(body)).problems).toEqual([`apim.yml:${expected}`])
  })

  test('unless it is held back as well', async () => {
    const body =
      'groups: { g: { sync: { environments: [dev] } } }\nproducts: { p: { groups: [{ id: g, environments: [dev] }] } }\n'
    expect((await inProd(body)).problems).toEqual([])
  })
})

describe('what is wrong with the list of environments', () => {
  test.each([
    [
      'sync: { environments: [prd] }',
      'p.sync.environments names "prd", which is no environment of the file; did you mean "prod"?',
    ],
    ['sync: { environments: [] }', 'p.sync.environments names no environment; expected at least one, or no such key'],
    ['sync: { environments: dev }', 'p.sync.environments is "dev"; expected a list of environments'],
    [
      'groups: [{ id: g, environments: [prd] }]',
      'p.groups.g.environments names "prd", which is no environment of the file; did you mean "prod"?',
    ],
    [
      'groups: [{ environments: [dev] }]',
      'p.groups holds a map; expected an id, or "{ id: <id>, environments: [<name>] }"',
    ],
    [
      'groups: [{ id: g, enviroments: [dev] }]',
      'p.groups.g.enviroments is an unknown key; did you mean "environments"?',
    ],
    ['groups: [[g]]', 'p.groups holds a list; expected an id, or "{ id: <id>, environments: [<name>] }"'],
    ['groups: [null]', 'p.groups holds an empty item; expected an id, or "{ id: <id>, environments: [<name>] }"'],
  ])('%s', async (word, expected) => {
    const { problems } = await inProd(`groups: { g: }\nproducts: { p: { ${word} } }\n`)
    expect(problems.map(line => line.replace(/^.*?: /, ''))).toEqual([`products.${expected}`])
  })

  test('of a file that declares no environments', async () => {
    expect(lines(await load('tags: { t: { sync: { environments: [dev] } } }\n'))).toEqual([
      'apim.yml:2:37: tags.t.sync.environments names "dev", which is no environment of the file; expected it under "environments" at the top of the file',
    ])
  })
})
