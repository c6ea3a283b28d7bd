/** What the golden pages do not show around the changes. */
import { expect, test } from '@jest/globals'
import { endedBox, leftAlone, problemsTable, refusalsBox, warningsBox } from '../../src/render/summary-remarks.ts'
import { halfFailed, plan, report } from './samples.ts'

test('there is no section where there is nothing to say', () => {
  const given = report({ plan: plan({}) })
  expect([
    endedBox(given),
    refusalsBox(given),
    refusalsBox(report({})),
    warningsBox(given),
    problemsTable(given),
    leftAlone(plan({})),
  ]).toEqual([[], [], [], [], [], []])
})

test('why a plan ended early stands in a box, why an apply did with its outcomes', () => {
  expect([endedBox(report({ ended: 'timed out' })), endedBox(halfFailed)]).toEqual([
    [{ source: '> [!CAUTION]\n> **The run ended early:** timed out' }],
    [],
  ])
})

test('several warnings are a list', () => {
  expect(warningsBox(report({ warnings: ['a', 'b'] }))).toEqual([{ source: '> [!WARNING]\n> - a\n> - b' }])
})

test('fifty refusals are named and the rest counted', () => {
  const refusals = Array.from({ length: 60 }, (_, index) => ({ message: `reason ${index}` }))
  const lines = refusalsBox(report({ plan: plan({ refusals }) })).flatMap(({ source }) => source.split('\n'))
  expect([lines.length, lines.at(-2), lines.at(-1)]).toEqual([54, '> - reason 49', '> - 10 more, in the log'])
})
