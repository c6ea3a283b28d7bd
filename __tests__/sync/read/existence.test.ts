/**
 * Names that lead nowhere, found before the service is asked to write them.
 */
import { describe, expect, test } from '@jest/globals'
import { asked, lines, refusals, stage } from '../../support/scenario.ts'

const POLICY =
  '<policies><inbound><base /><set-header name="x"><value>{{host}}</value></set-header></inbound></policies>'

describe('a name', () => {
  test.each([
    [
      'subscriptions: { mobile: { scope: /products/gold } }',
      'subscriptions/mobile names products/gold, which is neither in the files nor in the service',
    ],
    [
      'subscriptions: { mobile: { scope: /apis, ownerId: /users/jane } }',
      'subscriptions/mobile names users/jane, which is neither in the files nor in the service',
    ],
    [
      'products: { gold: { groups: [partners] } }',
      'products/gold/groups/partners names groups/partners, which is neither in the files nor in the service',
    ],
    [
      `products: { gold: { policy: '${POLICY}' } }`,
      'products/gold/policy names the named value "host", which is neither in the files nor in the service',
    ],
  ])('that is nowhere is refused (%s)', async (yaml, message) => {
    const plan = await stage().plan(`version: 1\n${yaml}`)
    expect(refusals(plan)).toEqual([`2: ${message}`])
  })

  test('that is in the service is asked for once and accepted', async () => {
    const { emulator, plan } = stage()
    emulator.seed('/namedValues/5f0c1d2e3f4a5b6c7d8e9f00', { displayName: 'host', value: 'x', secret: false })
    emulator.seed('/products/gold', { displayName: 'Gold' })
    emulator.seed('/products/silver', { displayName: 'Silver' })
    const policies = `products: { gold: { policy: '${POLICY}' }, silver: { policy: '${POLICY}' } }`
    const subscriptions = 'subscriptions: { a: { scope: /products/bronze }, b: { scope: /products/BRONZE } }'
    emulator.seed('/products/bronze', { displayName: 'Bronze' })
    expect(refusals(await plan(`version: 1\n${policies}\n${subscriptions}`))).toEqual([])
    expect(asked(emulator).filter(line => /bronze|namedValues/i.test(line))).toEqual([
      'HEAD /products/bronze',
      'GET /namedValues',
    ])
  })

  test('that is declared is not asked for', async () => {
    const { emulator, plan } = stage()
    emulator.seed('/namedValues/value', { displayName: 'host', value: 'x', secret: false })
    emulator.seed('/products/gold', { displayName: 'Gold' })
    const yaml = `version: 1\nnamedValues: { value: { displayName: host, value: x } }\nproducts: { gold: { policy: '${POLICY}' } }`
    expect(refusals(await plan(yaml))).toEqual([])
    expect(asked(emulator).filter(line => /^HEAD|namedValues$/.test(line))).toEqual([])
  })

  test('of what does not change is not asked for', async () => {
    const { emulator, plan } = stage()
    emulator.seed('/subscriptions/mobile', { displayName: 'Mobile', scope: '/products/lost' })
    await plan('version: 1\nsubscriptions: { mobile: { scope: /products/lost } }')
    expect(asked(emulator).filter(line => line.startsWith('HEAD'))).toEqual([])
  })

  test('of what comes with the entity above it is accepted', async () => {
    const stand = stage()
    const { plan, outcomes } = await stand.apply(`
version: 1
tags: { t: { displayName: T } }
apis:
  a: { path: a, revisions: { "1": { tags: [t] }, "2": {} }, currentRevision: "1" }
`)
    expect({ refusals: refusals(plan), failed: outcomes.filter(({ status }) => status !== 'applied') }).toEqual({
      refusals: [],
      failed: [],
    })
    expect(stand.emulator.state()['/apis/a/tags/t']).toEqual({})
  })

  test('of what the selection leaves out has to be in the service', async () => {
    const { emulator, plan } = stage()
    emulator.seed('/groups/partners', { displayName: 'Partners' })
    const yaml = 'version: 1\ngroups: { partners: {} }\nproducts: { gold: { groups: [partners] } }'
    expect(refusals(await plan(yaml, { only: ['products/gold/groups/*'] }))).toEqual([
      '3: products/gold/groups/partners names products/gold, which is left out of this run and not in the service',
    ])
  })
})

describe('what is below an entity that the selection leaves out', () => {
  const yaml = `version: 1\nproducts: { gold: { policy: '${POLICY.replace('{{host}}', 'x')}' } }`
  const only = ['products/*/policy']

  test('is refused when that is not in the service', async () => {
    const plan = await stage().plan(yaml, { only })
    expect(refusals(plan)).toEqual([
      '2: products/gold/policy is below products/gold, which is left out of this run and not in the service',
    ])
  })

  test('is made when that is in the service', async () => {
    const { emulator, plan } = stage()
    emulator.seed('/products/gold', { displayName: 'Gold' })
    const planned = await plan(yaml, { only })
    expect([lines(planned), refusals(planned)]).toEqual([['create products/gold/policy'], []])
  })
})

describe('a delete', () => {
  test.each([
    ['is left out of the run', 'scope: /products/gold', ['products/*']],
    [
      'is written without what the file says otherwise',
      'displayName: Phone, scope: /products/gold, sync: { ignore: [scope] }',
      [],
    ],
  ])('of what a declared entity names in the service is refused when that %s', async (_, mobile, only) => {
    const { emulator, plan } = stage()
    emulator.seed('/products/gold', { displayName: 'Gold' })
    emulator.seed('/products/legacy', { displayName: 'Legacy' })
    emulator.seed('/subscriptions/mobile', { displayName: 'mobile', scope: '/products/legacy' })
    const yaml = `version: 1\nsubscriptions: { mobile: { ${mobile} } }\nremoved: { products: { legacy: {} } }`
    expect(refusals(await plan(yaml, { only }))).toEqual([
      '2: subscriptions/mobile names products/legacy, which this plan deletes',
    ])
  })

  test('of what an unchanged entity of the file names is refused', async () => {
    const { emulator, plan } = stage()
    emulator.seed('/products/gold', { displayName: 'Gold' })
    emulator.seed('/subscriptions/mobile', { displayName: 'Mobile', scope: '/products/gold' })
    const pruned = await plan('version: 1\nproducts: {}\nsubscriptions: { mobile: { scope: /products/gold } }', {
      prune: 'all',
    })
    expect([lines(pruned), refusals(pruned)]).toEqual([
      ['delete products/gold'],
      ['3: subscriptions/mobile names products/gold, which this plan deletes'],
    ])
  })

  test('of what an entity of the file names in the service is refused, though the file does not say it', async () => {
    const { emulator, plan } = stage()
    emulator.seed('/products/gold', { displayName: 'Gold' })
    emulator.seed('/subscriptions/mobile', { displayName: 'Mobile', scope: '/products/gold' })
    const yaml =
      'version: 1\nsubscriptions: { mobile: { displayName: Mobile } }\nremoved: { products: { gold: { deleteSubscriptions: true } } }'
    expect(refusals(await plan(yaml))).toEqual(['2: subscriptions/mobile names products/gold, which this plan deletes'])
  })

  test('of a named value that a declared policy names is refused, by its name in policies', async () => {
    const { emulator, plan } = stage()
    emulator.seed('/products/gold', { displayName: 'Gold' })
    emulator.seed('/namedValues/old', { displayName: 'host', value: 'x', secret: false })
    emulator.seed('/products/gold/policies/policy', { format: 'rawxml', value: POLICY })
    const yaml = `version: 1\nproducts: { gold: { policy: '${POLICY}' } }\nnamedValues: {}`
    expect(refusals(await plan(yaml, { prune: 'all' }))).toEqual([
      '2: products/gold/policy names namedValues/old, which this plan deletes',
    ])
  })

  test('of a named value is accepted when another takes its name', async () => {
    const { emulator, apply } = stage()
    emulator.seed('/products/gold', { displayName: 'Gold' })
    emulator.seed('/namedValues/old', { displayName: 'host', value: 'x', secret: false })
    const yaml = `version: 1\nproducts: { gold: { policy: '${POLICY}' } }\nnamedValues: { new: { displayName: host, value: y } }`
    const { plan, outcomes } = await apply(yaml, { prune: 'all' })
    expect([refusals(plan), lines(plan)]).toEqual([
      [],
      ['delete namedValues/old', 'create namedValues/new', 'create products/gold/policy'],
    ])
    expect(outcomes.map(({ status }) => status)).toEqual(['applied', 'applied', 'applied'])
  })

  test('of what a declared link ends at is refused', async () => {
    const { emulator, plan } = stage()
    emulator.seed('/products/gold', { displayName: 'Gold' })
    emulator.seed('/groups/partners', { displayName: 'Partners' })
    emulator.seed('/products/gold/groups/partners', {})
    const yaml = 'version: 1\nproducts: { gold: { groups: [partners] } }\ngroups: {}'
    expect(refusals(await plan(yaml, { prune: 'all' }))).toEqual([
      '2: products/gold/groups/partners names groups/partners, which this plan deletes',
    ])
  })
})
