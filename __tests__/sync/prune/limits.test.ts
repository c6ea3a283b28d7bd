/**
 * How much a plan may delete before it is refused, whole.
 */
import { describe, expect, test } from '@jest/globals'
import type { MaxDeletes } from '../../../src/sync/prune/limits.ts'
import { lines, refusals, type Stage, stage } from '../../support/scenario.ts'

/** A service with ten tags, four groups of people, and a product with subscriptions. */
function full(): Stage {
  const stand = stage()
  const { emulator } = stand
  for (let index = 0; index < 10; index++) emulator.seed(`/tags/t${index}`, { displayName: `T${index}` })
  for (let index = 0; index < 4; index++) emulator.seed(`/groups/g${index}`, { displayName: `G${index}` })
  emulator.seed('/products/gold', { displayName: 'Gold' })
  for (let index = 0; index < 4; index++) {
    emulator.seed(`/products/gold/groups/g${index}`, {})
    emulator.seed(`/subscriptions/s${index}`, { displayName: `S${index}`, scope: '/products/gold' })
  }
  emulator.seed('/subscriptions/5f0c1d2e3f4a5b6c7d8e9f00', {
    displayName: null,
    scope: '/products/gold',
    ownerId: '/users/1',
  })
  return stand
}

const keeping = (tags: number) =>
  `version: 1\ntags: { ${Array.from({ length: tags }, (_, index) => `t${index}: {}`).join(', ')} }`

describe('a count', () => {
  test.each<[number, number, readonly string[]]>([
    [5, 5, []],
    [4, 5, ['the plan deletes 6 of 10 in tags; "max-deletes" allows 5']],
    [10, 0, []],
    [9, 0, ['the plan deletes 1 of 10 in tags; "max-deletes" allows 0']],
  ])('of deletes: %i of ten kept, %i allowed', async (kept, count, refused) => {
    expect(refusals(await full().plan(keeping(kept), { prune: 'all', maxDeletes: { count } }))).toEqual(refused)
  })

  test('is of all collections together, and says what makes it up', async () => {
    const yaml = `${keeping(8)}\nremoved: { groups: { g0: {} } }`
    expect(refusals(await full().plan(yaml, { prune: 'all', maxDeletes: { count: 2 } }))).toEqual([
      'the plan deletes 2 of 10 in tags, 1 of groups; "max-deletes" allows 2',
    ])
  })

  test('counts links too, but not what goes with its parent', async () => {
    const links = 'version: 1\nproducts: { gold: { groups: [], sync: { exact: [groups] } } }'
    expect(refusals(await full().plan(links, { maxDeletes: { count: 3 } }))).toEqual([
      'the plan deletes 4 of 4 in products/gold/groups; "max-deletes" allows 3',
    ])
    const { emulator, plan } = full()
    emulator.seed('/products/silver', { displayName: 'Silver' })
    for (const id of ['g0', 'g1']) emulator.seed(`/products/silver/groups/${id}`, {})
    const parent = await plan('version: 1\nremoved: { products: { silver: {} } }', { maxDeletes: { count: 1 } })
    expect([lines(parent), refusals(parent)]).toEqual([['delete products/silver'], []])
  })

  test.each<[MaxDeletes, readonly string[]]>([
    [{ count: 5 }, []],
    [{ count: 4 }, ['the plan deletes 4 of 5 in subscriptions, 1 of products; "max-deletes" allows 4']],
    [{ percent: 100 }, []],
    [
      { percent: 79 },
      [
        'the plan deletes 4 of 5 in subscriptions; "max-deletes" allows 79 %, which is 3',
        'the plan deletes 1 of 1 in products; "max-deletes" allows 79 %, which is 0',
      ],
    ],
  ])('counts what people lose with it, but not what the service made (%j)', async (maxDeletes, refused) => {
    const yaml = 'version: 1\nproducts: {}\nremoved: { products: { gold: { deleteSubscriptions: true } } }'
    const plan = await full().plan(yaml, { maxDeletes })
    expect([lines(plan).length, refusals(plan)]).toEqual([6, refused])
  })
})

describe('a share', () => {
  test.each<[MaxDeletes, readonly string[]]>([
    [{ percent: 30 }, []],
    [{ percent: 29 }, ['the plan deletes 3 of 10 in tags; "max-deletes" allows 29 %, which is 2']],
    [{ percent: 0 }, ['the plan deletes 3 of 10 in tags; "max-deletes" allows 0 %, which is 0']],
    [{ percent: 100 }, []],
  ])('is of each list by itself: %j of ten, three to go', async (maxDeletes, refused) => {
    expect(refusals(await full().plan(keeping(7), { prune: 'all', maxDeletes }))).toEqual(refused)
  })

  test('does not count what is built in', async () => {
    const yaml = 'version: 1\nremoved: { groups: { g0: {}, g1: {}, g2: {} } }'
    expect(refusals(await full().plan(yaml, { maxDeletes: { percent: 50 } }))).toEqual([
      'the plan deletes 3 of 4 in groups; "max-deletes" allows 50 %, which is 2',
    ])
  })
})

test('a plan over the limit is not carried out at all', async () => {
  const { apply, emulator } = full()
  const { outcomes } = await apply(`${keeping(1)}\ngroups: { new: {} }`, { prune: 'all', maxDeletes: { count: 5 } })
  expect([outcomes, emulator.requests.writes()]).toEqual([[], 0])
})
