/** The last sentence of each way that a run can end. */
import { expect, test } from '@jest/globals'
import { closingLine } from '../../src/render/closing.ts'
import { applied, emptyPlan, halfFailed, invalid, plan, refusedPlan, report, richPlan, valid } from './samples.ts'

test.each([
  ['a plan', richPlan, 'compared 10 entities: 4 to create, 3 to update, 3 to delete, 3 unchanged (14 requests)'],
  [
    'a plan in sync',
    emptyPlan,
    'compared 3 entities: 0 to create, 0 to update, 0 to delete, 3 unchanged (14 requests)',
  ],
  [
    'a refused apply',
    refusedPlan,
    'refused for 2 reasons, nothing was changed; compared 4 entities: 1 to create, 0 to update, 2 to delete, 3 unchanged (14 requests)',
  ],
  ['an apply', applied, 'applied 10 changes: 4 created, 3 updated, 3 deleted (36 requests)'],
  [
    'an apply that was stopped',
    halfFailed,
    'applied 2 of 6 changes; 1 failed, 2 skipped, 1 not started; run again to continue (19 requests); ended early: the run was cancelled; what was in flight was given 5 s to finish',
  ],
  [
    'an apply with nothing to do',
    report({ command: 'apply', plan: plan({ compared: 1 }), outcomes: [] }),
    'compared 1 entity: 0 to create, 0 to update, 0 to delete, 0 unchanged (14 requests)',
  ],
  ['faulty files', invalid, 'found 2 errors, 1 warning, 1 notice in 10 entities in 2 files'],
  ['faultless files', valid, 'checked 10 entities in 2 files: no problems'],
  [
    'a run that ended before its plan',
    report({ ended: 'timed\nout' }),
    'nothing was changed; ended early: timed\\nout',
  ],
])('%s is summed up in one sentence', (_, given, sentence) => {
  expect(closingLine(given)).toBe(sentence)
})
