/** What a plan says of each entity, taken from the plan or from its file. */
import { describe, expect, test } from '@jest/globals'
import { type Standing, standingIn, standingOf } from '../../src/comparison/standing.ts'
import type { JsonObject } from '../../src/ports.ts'
import { planFileOf } from '../../src/render/plan-file.ts'
import { at, create, line, plan, remove, report, update, value } from '../render/samples.ts'

const imported = {
  ...update(at('apis', 'orders'), line(7), [value('path', 'a', 'b')]),
  import: { body: {}, why: 'document', digest: 'd', changes: [], operations: undefined, below: [] },
} as const
const some = plan({
  actions: [],
  heldBack: [],
  changes: [
    create(at('tags', 'New'), line(1)),
    update(at('products', 'gold'), line(2), [value('displayName', 'Gold', 'Golden'), value('terms', '', 'x')]),
    imported,
    remove(at('tags', 'Old'), 'removed'),
  ],
  unchanged: [at('products', 'Free'), at('products/groups', 'gold', 'partners')],
  refusals: [{ message: 'too many deletes' }],
  compared: 5,
  digest: 'd1',
})

const TOLD: Standing = {
  verdicts: new Map<string, NonNullable<ReturnType<Standing['verdicts']['get']>>>([
    ['products/free', { is: 'same' }],
    ['products/gold/groups/partners', { is: 'same' }],
    ['tags/new', { is: 'create' }],
    ['products/gold', { is: 'update', fields: ['displayName', 'terms'] }],
    ['apis/orders', { is: 'update', fields: ['path', 'specification'] }],
    ['tags/old', { is: 'delete', name: 'tags/Old' }],
  ]),
  entities: 5,
  refusals: ['too many deletes'],
  digest: 'd1',
}

function fileOf(parts: Parameters<typeof report>[0]): JsonObject {
  return JSON.parse(planFileOf(report({ plan: some, ...parts })))
}

describe('a plan', () => {
  test('says of every entity what becomes of it', () => {
    expect(standingOf(some)).toEqual(TOLD)
  })

  test('says the same once it was written to a file', () => {
    expect(standingIn(fileOf({}))).toEqual(TOLD)
  })
})

test('what was applied since is as declared, and what failed is not', () => {
  const [created, updated, , removed] = some.changes
  const outcomes = [created, removed].flatMap(change =>
    change === undefined ? [] : [{ status: 'applied', change, ms: 1, rewritten: [] } as const],
  )
  const failed = updated === undefined ? [] : [{ status: 'failed', change: updated, ms: 1, reason: 'no' } as const]
  expect(standingIn(fileOf({ command: 'apply', outcomes: [...outcomes, ...failed] }))?.verdicts).toEqual(
    new Map<string, unknown>([
      ...[...TOLD.verdicts].filter(([key]) => key !== 'tags/old'),
      ['tags/new', { is: 'same' }],
    ]),
  )
})

test.each<readonly [string, JsonObject]>([
  ['came to no plan', { formatVersion: 1, ended: 'no such host' }],
  ['has no count', { digest: 'd' }],
])('nothing is known from a file that %s', (_, file) => {
  expect(standingIn(file)).toBeUndefined()
})

test('what a file holds beside what it should is passed over', () => {
  const file = { digest: 'd', compared: 1, changes: [5, { action: 'update', fields: 'x' }], unchanged: ['a/B', null] }
  expect(standingIn(file)).toEqual({
    verdicts: new Map<string, unknown>([
      ['a/b', { is: 'same' }],
      ['', { is: 'update', fields: [] }],
    ]),
    entities: 1,
    refusals: [],
    digest: 'd',
  })
})
