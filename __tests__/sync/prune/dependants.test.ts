/**
 * Deletes that something stands in the way of: nobody's subscription goes without a word.
 */
import { describe, expect, test } from '@jest/globals'
import { textOf } from '../../../src/model/address.ts'
import { asked, endings, lines, refusals, type Stage, stage } from '../../support/scenario.ts'

/** A product, an API and a user with subscriptions of people, and one that the service gave its administrator. */
function subscribed(): Stage {
  const stand = stage()
  const { emulator } = stand
  emulator.seed('/products/gold', { displayName: 'Gold' })
  emulator.seed('/products/silver', { displayName: 'Silver' })
  emulator.seed('/apis/orders', { displayName: 'Orders', path: 'orders' })
  emulator.seed('/users/jane', { email: 'jane@contoso.example', firstName: 'Jane', lastName: 'Doe' })
  emulator.seed('/subscriptions/mobile', { displayName: 'Mobile', scope: '/products/gold', ownerId: '/users/jane' })
  emulator.seed('/subscriptions/web', { displayName: 'Web', scope: '/products/gold' })
  emulator.seed('/subscriptions/batch', { displayName: 'Batch', scope: '/apis/orders' })
  emulator.seed('/subscriptions/5f0c1d2e3f4a5b6c7d8e9f00', {
    displayName: null,
    scope: '/products/silver',
    ownerId: '/users/1',
  })
  return stand
}

describe('what is removed by name', () => {
  test.each([
    [
      'products: { gold: {} }',
      'products/gold cannot be removed while it has 2 subscriptions; expected "deleteSubscriptions: true" under "removed"',
    ],
    [
      'apis: { orders: {} }',
      'apis/orders cannot be removed while it has 1 subscription; expected "deleteSubscriptions: true" under "removed"',
    ],
    [
      'users: { jane: {} }',
      'users/jane cannot be removed while it has 1 subscription; expected "deleteSubscriptions: true" under "removed"',
    ],
  ])('is refused while people hold subscriptions to it (%s)', async (what, message) => {
    const plan = await subscribed().plan(`version: 1\nremoved: { ${what} }`)
    expect([lines(plan), refusals(plan)]).toEqual([[], [`2: ${message}`]])
  })

  test('goes with them when the file says so', async () => {
    const { apply, emulator } = subscribed()
    const yaml =
      'version: 1\nremoved: { products: { gold: { deleteSubscriptions: true } }, apis: { orders: { deleteSubscriptions: true } } }'
    const { plan, outcomes } = await apply(yaml)
    expect(
      plan.changes.map(change => `${textOf(change.address)}: ${'why' in change ? change.why : ''}`).toSorted(),
    ).toEqual([
      'apis/orders: removed',
      'products/gold: removed',
      'subscriptions/batch: dependant',
      'subscriptions/mobile: dependant',
      'subscriptions/web: dependant',
    ])
    expect(endings(outcomes).every(line => line.startsWith('applied '))).toBe(true)
    expect(Object.keys(emulator.state()).filter(path => /^\/(products|apis|subscriptions)\//.test(path))).toEqual([
      '/subscriptions/master',
      '/products/silver',
      '/subscriptions/5f0c1d2e3f4a5b6c7d8e9f00',
    ])
  })

  test('goes with what the service made of itself, without a word', async () => {
    const { apply } = subscribed()
    const { plan, outcomes } = await apply('version: 1\nremoved: { products: { silver: {} } }')
    expect([lines(plan), endings(outcomes)]).toEqual([
      ['delete subscriptions/5f0c1d2e3f4a5b6c7d8e9f00', 'delete products/silver'],
      ['applied subscriptions/5f0c1d2e3f4a5b6c7d8e9f00', 'applied products/silver'],
    ])
  })

  test('does not take along what appears after the plan was made', async () => {
    const { apply, emulator } = subscribed()
    const between = () => emulator.seed('/subscriptions/late', { displayName: 'Late', scope: '/products/silver' })
    const { outcomes } = await apply('version: 1\nremoved: { products: { silver: {} } }', { between })
    expect(outcomes.map(({ status }) => status)).toEqual(['applied', 'failed'])
    expect(Object.keys(emulator.state())).toEqual(expect.arrayContaining(['/products/silver', '/subscriptions/late']))
  })

  test('stays when the file protects what would go with it', async () => {
    const yaml =
      'version: 1\nprotect: [subscriptions/web]\nremoved: { products: { gold: { deleteSubscriptions: true } } }'
    const plan = await subscribed().plan(yaml)
    expect([lines(plan), refusals(plan)]).toEqual([
      [],
      ['3: products/gold cannot be removed: it has a subscription that is protected by "subscriptions/web"'],
    ])
  })

  test('stays when what would go with it belongs to another stack', async () => {
    const { apply, plan } = subscribed()
    await apply('version: 1\nsubscriptions: { partner: { scope: /products/gold } }', { stack: 'other' })
    const removed = await plan('version: 1\nremoved: { products: { gold: { deleteSubscriptions: true } } }')
    expect([lines(removed), refusals(removed)]).toEqual([
      [],
      ['2: products/gold cannot be removed: it has a subscription that belongs to the stack "other.default"'],
    ])
  })

  test('goes when its subscriptions are removed by name too', async () => {
    const { apply } = subscribed()
    const { plan, outcomes } = await apply(
      'version: 1\nremoved: { apis: { orders: {} }, subscriptions: { batch: {} } }',
    )
    expect(lines(plan)).toEqual(['delete subscriptions/batch', 'delete apis/orders'])
    expect(outcomes.map(({ status }) => status)).toEqual(['applied', 'applied'])
  })

  test('goes when its subscriptions move elsewhere in the same run', async () => {
    const { apply } = subscribed()
    const yaml = 'version: 1\nsubscriptions: { batch: { scope: /apis } }\nremoved: { apis: { orders: {} } }'
    const { plan, outcomes } = await apply(yaml)
    expect(lines(plan)).toEqual(['update subscriptions/batch', 'delete apis/orders'])
    expect(outcomes.map(({ status }) => status)).toEqual(['applied', 'applied'])
  })

  test('takes along once what two of them would take', async () => {
    const { plan } = subscribed()
    const yaml =
      'version: 1\nremoved: { products: { gold: { deleteSubscriptions: true } }, users: { jane: { deleteSubscriptions: true } } }'
    expect(lines(await plan(yaml)).toSorted()).toEqual([
      'delete products/gold',
      'delete subscriptions/mobile',
      'delete subscriptions/web',
      'delete users/jane',
    ])
  })

  test('is not in the way of another when the first takes its subscription along', async () => {
    const { plan } = subscribed()
    const yaml = 'version: 1\nremoved: { products: { gold: { deleteSubscriptions: true } }, users: { jane: {} } }'
    expect(refusals(await plan(yaml))).toEqual([])
  })
})

test('what is undeclared is kept while people hold subscriptions to it', async () => {
  const plan = await subscribed().plan('version: 1\nproducts: {}', { prune: 'all' })
  expect([lines(plan), plan.kept.map(({ address, why }) => `${textOf(address)}: ${why}`)]).toEqual([
    ['delete subscriptions/5f0c1d2e3f4a5b6c7d8e9f00', 'delete products/silver'],
    ['products/gold: has 2 subscriptions; name it with "deleteSubscriptions: true" under "removed" to delete both'],
  ])
})

test('what is undeclared is kept while the file protects a subscription to it', async () => {
  const plan = await subscribed().plan('version: 1\nprotect: ["subscriptions/5f*"]\nproducts: { gold: {} }', {
    prune: 'all',
  })
  expect([lines(plan), plan.kept.map(({ address, why }) => `${textOf(address)}: ${why}`)]).toEqual([
    [],
    ['products/silver: has a subscription that is protected by "subscriptions/5f*"'],
  ])
})

test('what the service made goes with its product without being listed as kept', async () => {
  const plan = await subscribed().plan('version: 1\nproducts: { gold: {} }\nsubscriptions: {}', { prune: 'all' })
  expect([lines(plan), plan.kept]).toEqual([
    ['delete subscriptions/5f0c1d2e3f4a5b6c7d8e9f00', 'delete products/silver'],
    [],
  ])
})

test('nothing stands in the way where the tier of the service has no subscriptions', async () => {
  const { emulator, plan } = subscribed()
  emulator.behave({ missingKinds: ['subscription'] })
  const planned = await plan('version: 1\nremoved: { products: { gold: {} } }')
  expect([lines(planned), refusals(planned)]).toEqual([['delete products/gold'], []])
})

test('nobody looks for subscriptions when nothing goes that could have any', async () => {
  const { emulator, plan } = subscribed()
  emulator.seed('/tags/old', { displayName: 'Old' })
  await plan('version: 1\nremoved: { tags: { old: {} } }')
  expect(asked(emulator).filter(line => line.includes('subscriptions'))).toEqual([])
})
