/**
 * How much a plan may delete before it is refused, whole.
 */
import { describe, expect, test } from '@jest/globals'
import type { MaxDeletes } from '../../src/sync/limits.ts'
import { lines, refusals, type Stage, stage } from '../support/scenario.ts'

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
    const parent = await full().plan('version: 1\nremoved: { products: { gold: { deleteSubscriptions: true } } }', {
      maxDeletes: { count: 1 },
    })
    expect([lines(parent).length, refusals(parent)]).toEqual([5, []])
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
