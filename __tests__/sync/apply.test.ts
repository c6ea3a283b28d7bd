/**
 * A plan carried out while the service, the network and other people do their worst.
 *
 * Whatever happens, each change has one outcome that says what became of it, and nothing is written blind.
 */
import { describe, expect, test } from '@jest/globals'
import type { Fault } from '../../src/emulator/faults.ts'
import type { Outcome } from '../../src/model/plan.ts'
import { asked, endings, lines, type Stage, stage, writesAsked } from '../support/scenario.ts'

const GOLD = 'version: 1\nproducts: { gold: { displayName: Gilded } }'
const OLD = 'version: 1\nremoved: { products: { gold: {} } }'
const MOVED =
  'failed products/gold: products/gold changed since it was planned; run again to plan against its new state'

/** A service with one product. */
function golden(): Stage {
  const stand = stage()
  stand.emulator.seed('/products/gold', { displayName: 'Gold', terms: 'None' })
  return stand
}

const nameOf = ({ emulator }: Stage) => emulator.state()['/products/gold']?.['displayName']

describe('an update', () => {
  test('sends only what changed, with the ETag of the entity that it has just read', async () => {
    const stand = golden()
    const { outcomes } = await stand.apply('version: 1\nproducts: { gold: { displayName: Gilded, terms: None } }')
    expect(endings(outcomes)).toEqual(['applied products/gold'])
    const [read, write] = stand.emulator.requests.all().slice(-2)
    expect([read?.method, write?.method, write?.headers['if-match']]).toEqual([
      'GET',
      'PATCH',
      expect.stringMatching(/^"[A-Za-z0-9+/]+=*"$/),
    ])
  })

  test('is refused when the entity is no longer what the plan saw', async () => {
    const stand = golden()
    const between = () => stand.emulator.seed('/products/gold', { displayName: 'Silver', terms: 'None' })
    const { outcomes } = await stand.apply(GOLD, { between })
    expect([endings(outcomes), nameOf(stand), writesAsked(stand.emulator)]).toEqual([[MOVED], 'Silver', []])
  })

  test('goes on when only something else of the entity changed', async () => {
    const stand = golden()
    const between = () => stand.emulator.seed('/products/gold', { displayName: 'Gold', terms: 'Some' })
    const { outcomes } = await stand.apply(GOLD, { between })
    expect([endings(outcomes), nameOf(stand), stand.emulator.state()['/products/gold']?.['terms']]).toEqual([
      ['applied products/gold'],
      'Gilded',
      'Some',
    ])
  })

  test('is done when somebody else has made the same change', async () => {
    const stand = golden()
    const between = () => stand.emulator.seed('/products/gold', { displayName: 'Gilded', terms: 'None' })
    const { outcomes } = await stand.apply(GOLD, { between })
    expect([endings(outcomes), writesAsked(stand.emulator)]).toEqual([['applied products/gold: it was so already'], []])
  })

  test('goes on with the rest when somebody else has made a part of it', async () => {
    const stand = golden()
    const between = () => stand.emulator.seed('/products/gold', { displayName: 'Gilded', terms: 'None' })
    const yaml = 'version: 1\nproducts: { gold: { displayName: Gilded, terms: Some } }'
    const { outcomes } = await stand.apply(yaml, { between })
    expect([endings(outcomes), stand.emulator.state()['/products/gold']?.['terms']]).toEqual([
      ['applied products/gold'],
      'Some',
    ])
  })

  test('is refused when the entity is gone', async () => {
    const stand = golden()
    const between = () => void stand.service.delete('/products/gold')
    const { outcomes } = await stand.apply(GOLD, { between })
    expect(endings(outcomes)).toEqual([
      'failed products/gold: products/gold is gone since the plan was made; run again to make it anew',
    ])
  })

  test.each<[string, string, readonly string[], string]>([
    ['is made again when the entity is still what the plan saw', 'Gold', ['applied products/gold'], 'Gilded'],
    ['is refused when the entity is another now', 'Silver', [MOVED], 'Silver'],
    ['is done when the entity is as it should be', 'Gilded', ['applied products/gold: it was so already'], 'Gilded'],
  ])('that meets another writer %s', async (_, theirs, ended, name) => {
    const stand = golden()
    stand.emulator.faults.add({ method: 'PATCH', path: '^/products/gold', latencyMs: 100 })
    const { outcomes } = await stand.apply(GOLD, { between: meanwhile(stand, theirs) })
    expect([endings(outcomes), nameOf(stand)]).toEqual([ended, name])
    expect(stand.emulator.requests.all().filter(({ status }) => status === 412)).toHaveLength(1)
  })

  test('that keeps meeting other writers gives up', async () => {
    const stand = golden()
    stand.emulator.faults.add({
      method: 'PATCH',
      path: '^/products/gold',
      status: 412,
      code: 'PreconditionFailed',
      message: 'Modified.',
      times: 0,
    })
    const { outcomes } = await stand.apply(GOLD)
    expect(endings(outcomes)).toEqual([
      expect.stringMatching(
        /^failed products\/gold: products\/gold refused \(PATCH answered 412 PreconditionFailed: "Modified\."\), written at apim\.yml:2, request id \S+, client request id \S+$/,
      ),
    ])
    expect(writesAsked(stand.emulator)).toEqual(Array.from({ length: 5 }, () => 'PATCH /products/gold'))
  })

  test('by PUT carries the ETag too', async () => {
    const stand = golden()
    await stand.apply('version: 1\nproducts: { gold: { terms: ~ } }')
    const put = stand.emulator.requests.all().find(({ method, path }) => method === 'PUT' && path === '/products/gold')
    expect(put?.headers['if-match']).toMatch(/^"[A-Za-z0-9+/]+=*"$/)
  })
})

describe('a delete', () => {
  test('carries the ETag of the entity that it has just read', async () => {
    const stand = golden()
    const { outcomes } = await stand.apply(OLD)
    expect(endings(outcomes)).toEqual(['applied products/gold'])
    const last = stand.emulator.requests.all().find(({ method }) => method === 'DELETE')
    expect(last?.headers['if-match']).toMatch(/^"[A-Za-z0-9+/]+=*"$/)
  })

  test('is refused when the entity is no longer what the plan saw', async () => {
    const stand = golden()
    const between = () => stand.emulator.seed('/products/gold', { displayName: 'Gold', terms: 'Some' })
    const { outcomes } = await stand.apply(OLD, { between })
    expect([endings(outcomes), nameOf(stand)]).toEqual([[MOVED], 'Gold'])
  })

  test('is done when the entity is gone already', async () => {
    const stand = golden()
    const { outcomes } = await stand.apply(OLD, { between: () => void stand.service.delete('/products/gold') })
    expect(endings(outcomes)).toEqual(['applied products/gold: it was gone already'])
  })

  test.each([
    ['looks again, and goes on when nothing changed', 'Gold', ['applied products/gold'], undefined],
    ['looks again, and stops when something did', 'Silver', [MOVED], 'Silver'],
  ])('that meets another writer %s', async (_, theirs, ended, name) => {
    const stand = golden()
    stand.emulator.faults.add({ method: 'DELETE', path: '^/products/gold', latencyMs: 100 })
    const { outcomes } = await stand.apply(OLD, { between: meanwhile(stand, theirs) })
    expect([endings(outcomes), nameOf(stand)]).toEqual([ended, name])
  })

  test('of a link takes no ETag and no read', async () => {
    const stand = golden()
    stand.emulator.seed('/tags/a', { displayName: 'A' })
    stand.emulator.seed('/products/gold/tags/a', {})
    stand.emulator.requests.clear()
    await stand.apply('version: 1\nremoved: { products: { gold: { tags: [a] } } }')
    expect(asked(stand.emulator).slice(-1)).toEqual(['DELETE /products/gold/tags/a'])
    expect(stand.emulator.requests.all().at(-1)?.headers).not.toHaveProperty('if-match')
  })
})

describe('a create', () => {
  test('that finds the entity there overwrites it, and says so', async () => {
    const { apply, emulator } = stage()
    const between = () => emulator.seed('/tags/a', { displayName: 'Theirs' })
    const { outcomes } = await apply('version: 1\ntags: { a: { displayName: Ours } }', { between })
    expect(endings(outcomes)).toEqual(['applied tags/a: it had appeared since the plan was made, and was overwritten'])
    expect(emulator.state()['/tags/a']?.['displayName']).toBe('Ours')
  })

  test('of a link that is there already is nothing to speak of', async () => {
    const stand = golden()
    stand.emulator.seed('/tags/a', { displayName: 'A' })
    const { outcomes } = await stand.apply('version: 1\nproducts: { gold: { tags: [a] } }', {
      between: () => stand.emulator.seed('/products/gold/tags/a', {}),
    })
    expect(endings(outcomes)).toEqual(['applied products/gold/tags/a'])
  })
})

describe('a lost answer', () => {
  const drops = ['before', 'after'] as const
  const cases = drops.flatMap(drop => [
    [drop, 'a create', 'PUT', 'version: 1\nproducts: { gold: {}, silver: {} }', '/products/silver'] as const,
    [drop, 'an update', 'PATCH', GOLD, '/products/gold'] as const,
    [drop, 'a delete', 'DELETE', OLD, '/products/gold'] as const,
  ])
  test.each(cases)('(%s the request took effect) does not harm %s', async (drop, _, method, yaml, path) => {
    const stand = golden()
    const calm = golden()
    stand.emulator.faults.add({ method, path: `^${path}`, drop })
    const { outcomes } = await stand.apply(yaml)
    await calm.apply(yaml)
    expect(outcomes.map(({ status }) => status)).toEqual(['applied'])
    expect(products(stand)).toEqual(products(calm))
    expect(lines(await stand.plan(yaml))).toEqual([])
  })

  test('of the PATCH that completes a create does not harm it', async () => {
    const { apply, plan, emulator } = stage()
    emulator.faults.add({ method: 'PATCH', path: '^/subscriptions/all', drop: 'after' })
    const yaml = 'version: 1\nsubscriptions: { all: { scope: /apis, expirationDate: "2031-01-01" } }'
    expect(endings((await apply(yaml)).outcomes)).toEqual(['applied subscriptions/all'])
    expect(lines(await plan(yaml))).toEqual([])
  })

  test('leaves no note of an entity that had appeared: it was our own', async () => {
    const { apply, emulator } = stage()
    emulator.faults.add({ method: 'PUT', path: '^/tags/a', drop: 'after' })
    expect(endings((await apply('version: 1\ntags: { a: {} }')).outcomes)).toEqual(['applied tags/a'])
  })
})

describe('what passes is waited for', () => {
  const BUSY: Fault = { status: 409, code: 'Conflict', message: 'Operation on the API is in progress' }
  test.each<[string, Fault, string]>([
    [
      'an API that is busy',
      { ...BUSY, method: 'PUT', path: '^/apis/orders/policies' },
      'apis: { orders: { path: orders, policy: "<policies><inbound><base /></inbound></policies>" } }',
    ],
    [
      'a service that asks for time',
      { status: 429, headers: { 'retry-after': '7' }, method: 'PUT', path: '^/tags' },
      'tags: { a: {} }',
    ],
    ['a service that stumbles', { status: 503, method: 'PUT', path: '^/tags', times: 3 }, 'tags: { a: {} }'],
    [
      'an entity that was just made and is not seen yet',
      {
        status: 404,
        code: 'ResourceNotFound',
        message: 'Product not found.',
        method: 'PUT',
        path: '^/products/gold/tags',
        times: 4,
      },
      'tags: { a: {} }\nproducts: { gold: { tags: [a] } }',
    ],
    [
      'a named value whose operation is under way',
      { method: 'GET', path: 'asyncId', status: 503, times: 2 },
      'namedValues: { host: { value: x } }',
    ],
  ])('%s', async (_, fault, yaml) => {
    const { apply, emulator } = stage()
    emulator.faults.add(fault)
    const { outcomes } = await apply(`version: 1\n${yaml}`)
    expect(outcomes.map(({ status }) => status).every(status => status === 'applied')).toBe(true)
    expect(emulator.requests.all().filter(({ status }) => status === (fault.status ?? 0))).not.toEqual([])
  })

  test('a rate that Azure Resource Manager limits', async () => {
    const { apply, plan } = stage({ behaviour: { rateLimit: true, latencyMs: 50 } })
    const yaml = `version: 1\ntags: { ${Array.from({ length: 300 }, (_, index) => `t${index}: {}`).join(', ')} }`
    const { outcomes } = await apply(yaml)
    expect(outcomes.filter(({ status }) => status === 'applied')).toHaveLength(300)
    expect(lines(await plan(yaml))).toEqual([])
  })
})

test('an operation that ends badly is the failure of its change, in the words of the service', async () => {
  const { apply, emulator } = stage()
  emulator.faults.add({
    method: 'GET',
    path: 'asyncId',
    status: 400,
    code: 'ValidationError',
    message: 'The vault said no.',
  })
  const { outcomes } = await apply('version: 1\nnamedValues: { host: { value: x } }')
  expect(endings(outcomes)).toEqual([
    expect.stringMatching(
      /^failed namedValues\/host: namedValues\/host refused \(\w+ answered 400 ValidationError: "The vault said no\."\), written at apim\.yml:2, request id \S+, client request id \S+$/,
    ),
  ])
})

describe('a failure', () => {
  const yaml = `version: 1
products: { gold: { groups: [partners], tags: [a] }, silver: {} }
groups: { partners: {} }
tags: { a: {} }
subscriptions: { mobile: { scope: /products/gold }, all: { scope: /apis } }
`

  test('skips what builds on it and nothing else, and the next run goes on from there', async () => {
    const { apply, emulator, plan } = stage()
    emulator.faults.add({
      method: 'PUT',
      path: '^/products/gold\\?',
      status: 400,
      code: 'ValidationError',
      message: 'No gold.',
    })
    const { outcomes } = await apply(yaml)
    expect(endings(outcomes)).toEqual([
      expect.stringMatching(
        /^failed products\/gold: products\/gold refused \(PUT answered 400 ValidationError: "No gold\."\), written at apim\.yml:2, request id /,
      ),
      'applied products/silver',
      'applied groups/partners',
      'skipped products/gold/groups/partners: because of products/gold',
      'applied tags/a',
      'skipped products/gold/tags/a: because of products/gold',
      'applied subscriptions/all',
      'skipped subscriptions/mobile: because of products/gold',
    ])
    const again = await apply(yaml)
    expect(again.outcomes.map(({ status }) => status)).toEqual(['applied', 'applied', 'applied', 'applied'])
    expect(lines(await plan(yaml))).toEqual([])
  })

  test('of a sentence without words is told by its status', async () => {
    const { apply, emulator } = stage()
    emulator.faults.add({ method: 'PUT', path: '^/tags', status: 403, body: {} })
    expect(endings((await apply('version: 1\ntags: { a: {} }')).outcomes)).toEqual([
      expect.stringMatching(
        /^failed tags\/a: tags\/a refused \(PUT answered 403 Forbidden\), written at apim\.yml:2, request id \S+, client request id \S+$/,
      ),
    ])
  })

  test('of the connection is told in its own words', async () => {
    const { apply, emulator } = stage()
    emulator.faults.add({ method: 'PUT', path: '^/tags', drop: 'before', times: 0 })
    expect(endings((await apply('version: 1\ntags: { a: {} }')).outcomes)).toEqual([
      'failed tags/a: the connection was reset (client request id 00000000-0000-0000-0000-000000000001)',
    ])
  })
})

test('a stop lets what is under way end and starts nothing more; the next run does the rest', async () => {
  const { apply, plan, emulator } = stage({ behaviour: { latencyMs: 100 } })
  const yaml = 'version: 1\nnamedValues: { a: { value: x }, b: { value: y }, c: { value: z } }'
  const heard: Outcome[] = []
  const { outcomes } = await apply(yaml, {
    stopped: () => (heard.length > 0 ? 'the run was cancelled' : undefined),
    onOutcome: outcome => heard.push(outcome),
  })
  expect(endings(outcomes)).toEqual([
    'applied namedValues/a',
    'not started namedValues/b: the run was cancelled',
    'not started namedValues/c: the run was cancelled',
  ])
  expect(heard).toHaveLength(3)
  expect(writesAsked(emulator)).toEqual(['PUT /namedValues/a'])
  expect(lines(await plan(yaml))).toEqual(['create namedValues/b', 'create namedValues/c'])
})

describe('over the direct management API', () => {
  test('the same file comes to the same end', async () => {
    const direct = stage({}, { direct: true, apiVersion: '2021-08-01' })
    const yaml =
      'version: 1\nproducts: { gold: { groups: [developers], policy: "<policies><inbound><base /></inbound></policies>" } }\nsubscriptions: { mobile: { scope: /products/gold } }'
    const { outcomes } = await direct.apply(yaml)
    expect(outcomes.map(({ status }) => status)).toEqual(['applied', 'applied', 'applied', 'applied'])
    expect(lines(await direct.plan(yaml))).toEqual([])
  })

  test('a token that ends during a run is made anew', async () => {
    // Named values are written one after another, each with a write and two looks at its operation: over 55 minutes.
    const { apply, emulator } = stage({ behaviour: { latencyMs: 50_000 } }, { direct: true, apiVersion: '2021-08-01' })
    const values = Array.from({ length: 23 }, (_, index) => `v${index}: { value: x }`)
    const { outcomes } = await apply(`version: 1\nnamedValues: { ${values.join(', ')} }`)
    expect(outcomes.filter(({ status }) => status !== 'applied')).toEqual([])
    const tokens = new Set(emulator.requests.all().map(({ headers }) => headers['authorization']))
    expect([tokens.size, emulator.requests.all().filter(({ status }) => status === 401)]).toEqual([2, []])
  })
})

/** Lets somebody else write the entity while a request of ours, which must be slow, is on its way. */
function meanwhile({ clock, emulator }: Stage, displayName: string): () => void {
  return () => void clock.sleep(50).then(() => emulator.seed('/products/gold', { displayName, terms: 'None' }))
}

/** What a service has of products, but for what it makes up. */
function products({ emulator }: Stage): readonly (readonly [string, unknown])[] {
  return Object.entries(emulator.state()).filter(([path]) => path.startsWith('/products/'))
}
