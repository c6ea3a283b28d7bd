/** Whole pages against golden files, their headlines, and the limit. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/model/report.ts'
import { SUMMARY_LIMIT, summaryOf } from '../../src/render/summary.ts'
import * as samples from './samples.ts'
import { at, create, line, plan, policy, report, schema, update, value } from './samples.ts'

test.each([
  ['plan', samples.richPlan],
  ['in-sync', samples.emptyPlan],
  ['refused', samples.refusedPlan],
  ['applied', samples.applied],
  ['half-failed', samples.halfFailed],
  ['invalid', samples.invalid],
  ['valid', samples.valid],
  ['hostile', samples.hostile],
])('the page of %s reads as its golden file', (name, given) => {
  expect(summaryOf(given)).toBe(readFileSync(new URL(`golden/${name}.md`, import.meta.url), 'utf8'))
})

const tag = create(at('tags', 'a'), line(1))
const failed = { status: 'failed', change: tag, ms: 1, reason: 'refused' } as const
const warning = { at: line(1), severity: 'warning', message: 'x' } as const
const error = { at: line(1), severity: 'error', message: 'x' } as const

const headlines: readonly (readonly [string, Report])[] = [
  ['## contoso: 1 change planned', report({ plan: plan({ changes: [tag] }) })],
  ['## contoso: in sync', report({ command: 'apply', plan: plan({}), outcomes: [] })],
  ['## contoso: plan refused', report({ plan: plan({ refusals: [{ message: 'x' }] }) })],
  ['## contoso: failed with 0 of 1 change applied', report({ plan: plan({ changes: [tag] }), outcomes: [failed] })],
  ['## contoso: apply ended early', report({ command: 'apply', ended: 'cancelled' })],
  ['## contoso: 1 error in the file', report({ files: ['apim.yml'], problems: [error], ended: 'x' })],
  ['## contoso: 2 errors in the files', report({ problems: [error, error, warning] })],
  ['## valid, with 1 warning', { ...samples.valid, problems: [warning] }],
]

test.each(headlines)('%s', (headline, given) => {
  expect(summaryOf(given).split('\n', 1)).toEqual([headline])
})

test('why a run ended early is said once', () => {
  const page = summaryOf(report({ ended: 'GET /products refused (401 Unauthorized)' }))
  expect(page.match(/The run ended early/g)).toHaveLength(1)
})

const importing: Report = report({
  plan: plan({
    changes: [
      {
        ...update(at('apis', 'orders'), line(7), []),
        import: {
          body: {},
          why: 'document',
          digest: 'd1',
          operations: undefined,
          below: [],
          changes: [
            { message: 'operation removed: GET /orders/{id}', breaking: true },
            { message: 'operation added: POST /orders', breaking: false },
          ],
        },
      },
    ],
  }),
})

test('an import shows what it changes, and what it breaks stands in a box of its own', () => {
  const page = summaryOf(importing)
  expect(page).toContain('> **1 breaking change for callers**')
  expect(page).toContain('specification imported: 2 differences')
  expect(page).toContain(
    [
      '```diff',
      '  specification: imported, because the document changed',
      '! operation removed: GET /orders/{id} (breaking)',
      '  operation added: POST /orders',
      '```',
    ].join('\n'),
  )
})

test('a field may be shown by what it means for callers, and breaks them in the same box', () => {
  const words = [
    { message: 'field removed: Query.<order>', breaking: true },
    { message: 'type added: Order', breaking: false },
  ]
  const change = update(at('apis/schemas', 'orders', 'graphql'), line(7), [schema(words)])
  const page = summaryOf(report({ plan: plan({ changes: [change] }) }))
  expect(page).toContain('> **1 breaking change for callers**')
  expect(page).toContain('> - <code>apis/orders/schemas/graphql</code>: field removed: Query.&#60;order&#62;')
  expect(page).toContain('<code>document.value</code>: 2 differences')
  expect(page).toContain(
    ['```diff', '  document.value:', '! field removed: Query.<order> (breaking)', '  type added: Order', '```'].join(
      '\n',
    ),
  )
})

test('a run without a page of its own is not linked', () => {
  const { runUrl: _, ...elsewhere } = samples.valid
  expect(summaryOf(elsewhere).split('\n').at(-2)).toBe('<sub>0 requests in 84 ms</sub>')
})

describe('a page that does not fit', () => {
  const text = `<policies>\n${'<!-- & -->\n'.repeat(300)}</policies>`
  const changes = Array.from({ length: 300 }, (_, index) =>
    create(at('products/policy', `p${index}`), line(index), [policy(undefined, text), value('x', undefined, 1)]),
  )
  const long = report({ plan: plan({ changes, kept: [{ address: at('groups', 'g'), why: 'protected' }] }) })

  test('is at most 900 KiB long', () => {
    const length = Buffer.byteLength(summaryOf(long))
    expect([length <= SUMMARY_LIMIT, length > SUMMARY_LIMIT - 10_000, SUMMARY_LIMIT]).toEqual([true, true, 921_600])
  })

  test.each([10_000, 60_000, 200_000])('is at most %p bytes long when that is asked for', limit => {
    expect(Buffer.byteLength(summaryOf(long, limit))).toBeLessThanOrEqual(limit)
  })

  test('leaves out differences before it leaves out anything else, and says so', () => {
    const page = summaryOf(long, 200_000)
    const ends = ['Kept although not declared: 1 entity', 'This page was cut to fit', '<sub>Plan <code>9f86']
    expect(ends.map(end => page.includes(end))).toEqual([true, true, true])
    expect(page.match(/<details>/g)?.length).toBe(page.match(/<\/details>/g)?.length)
  })
})
