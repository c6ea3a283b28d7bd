/** The numbers that become outputs. */
import { expect, test } from '@jest/globals'
import { count, counts } from '../../src/render/counts.ts'
import { emptyPlan, halfFailed, invalid, richPlan } from './samples.ts'

test.each([
  ['a plan is counted by what it would do', richPlan, { created: 4, updated: 3, deleted: 3, unchanged: 3, failed: 0 }],
  [
    'an apply is counted by what was applied',
    halfFailed,
    { created: 1, updated: 0, deleted: 1, unchanged: 3, failed: 1 },
  ],
  [
    'a plan in sync has only unchanged entities',
    emptyPlan,
    { created: 0, updated: 0, deleted: 0, unchanged: 3, failed: 0 },
  ],
  ['files alone have nothing to count', invalid, { created: 0, updated: 0, deleted: 0, unchanged: 0, failed: 0 }],
])('%s', (_, report, expected) => {
  expect(counts(report)).toEqual(expected)
})

test('outcomes are counted by status', () => {
  expect(
    (['applied', 'failed', 'skipped', 'not started'] as const).map(status => count(halfFailed.outcomes ?? [], status)),
  ).toEqual([2, 1, 2, 1])
})
