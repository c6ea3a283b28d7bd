/** Log lines, whole runs of them against golden files, single ones in tables. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { Outcome } from '../../src/model/plan.ts'
import { closingLine } from '../../src/render/closing.ts'
import { changeLine, changeLines, outcomeLine, planLines } from '../../src/render/text.ts'
import { Secret } from '../../src/secret.ts'
import * as samples from './samples.ts'
import { at, create, hidden, line, plan, policy, remove, schema, update, value } from './samples.ts'

const gold = at('products', 'gold')

test.each([
  ['plan', samples.richPlan],
  ['in-sync', samples.emptyPlan],
  ['refused', samples.refusedPlan],
  ['half-failed', samples.halfFailed],
  ['applied', samples.applied],
  ['hostile', samples.hostile],
])('the log of %s reads as its golden file', (name, report) => {
  const outcomes = (report.outcomes ?? []).map((outcome, index, { length }) => outcomeLine(outcome, index + 1, length))
  const lines = [...planLines(report.plan ?? plan({})), ...outcomes, closingLine(report)]
  expect(`${lines.join('\n')}\n`).toBe(readFileSync(new URL(`golden/${name}.txt`, import.meta.url), 'utf8'))
})

test.each([
  ['create products/gold', create(gold, line(1))],
  ['replace products/gold (takes the place of products/old)', create(gold, line(1), [], at('products', 'old'))],
  ['update products/gold', update(gold, line(1), [])],
  ['delete products/gold (listed under removed)', remove(gold, 'removed')],
  ['delete products/gold (not declared)', remove(gold, 'undeclared')],
  ['delete products/gold (not declared, and its collection is exact)', remove(gold, 'exact')],
  ['delete products/gold (goes with what it depends on)', remove(gold, 'dependant')],
  ['create products/a\\nb', create(at('products', 'a\nb'), line(1))],
])('%s', (text, change) => {
  expect(changeLine(change)).toBe(text)
})

describe('the fields of a change', () => {
  test('stand below it, with both values when it was there before', () => {
    const fields = [
      value('state', 'notPublished', 'published'),
      value('terms', undefined, 'x'),
      hidden('key', 'a', 'a'),
    ]
    expect(changeLines(update(gold, line(1), fields))).toEqual([
      'update products/gold',
      '  state: "notPublished" → "published"',
      '  terms: nothing → "x"',
      '  key: *** → ***',
    ])
  })

  test('stand below it with their value alone when it is new', () => {
    const fields = [value('state', undefined, 'published'), hidden('key', undefined, new Secret('hunter22'))]
    expect(changeLines(create(gold, line(1), fields))).toEqual([
      'create products/gold',
      '  state: "published"',
      '  key: ***',
    ])
  })

  test('put a policy behind a bar, so that no line of it begins with what the runner takes for a command', () => {
    const change = create(at('products/policy', 'gold'), line(1), [policy(undefined, '<a>\n::error::x\n</a')])
    expect(changeLines(change)).toEqual([
      'create products/gold/policy',
      '  value:',
      '  | +<a>',
      '  | +::error::x',
      '  | +</a',
    ])
  })
})

const change = update(gold, line(1), [hidden('key', undefined, new Secret('hunter22'))])
const outcomes: readonly (readonly [string, Outcome])[] = [
  ['products/gold updated (142 ms)', { status: 'applied', change, ms: 142, rewritten: [] }],
  [
    'products/gold updated (142 ms); path rewritten: sent "A", kept "a"; key rewritten: sent ***, kept ***',
    {
      status: 'applied',
      change,
      ms: 142,
      rewritten: [
        { path: 'path', sent: 'A', kept: 'a' },
        { path: 'key', sent: 'hunter22', kept: 'hunter2' },
      ],
    },
  ],
  [
    'products/gold updated (1.5 s); was there already',
    { status: 'applied', change, ms: 1500, rewritten: [], note: 'was there already' },
  ],
  ['products/gold failed (9 ms): refused\\n(400)', { status: 'failed', change, ms: 9, reason: 'refused\n(400)' }],
  ['products/gold skipped because of groups/a', { status: 'skipped', change, because: at('groups', 'a') }],
  ['products/gold not started: cancelled', { status: 'not started', change, reason: 'cancelled' }],
]

test.each(outcomes)('[12/240] %s', (text, outcome) => {
  expect(outcomeLine(outcome, 12, 240)).toBe(`[12/240] ${text}`)
})

test('an import says why it is made and what it changes, one line each', () => {
  const change = update(at('apis', 'orders'), line(7), [])
  const imported = {
    body: {},
    why: 'drift',
    digest: 'd1',
    operations: undefined,
    below: [],
    changes: [{ message: 'operation removed: GET /orders', breaking: true }],
  } as const
  expect(changeLines({ ...change, import: imported })).toEqual([
    'update apis/orders',
    '  specification: imported, because the service is no longer as the last import left it',
    '  | operation removed: GET /orders (breaking)',
  ])
})

test('a field that means something for callers says what, one line each', () => {
  const words = [
    { message: 'field removed: Query.order', breaking: true },
    { message: 'type added: Order', breaking: false },
  ]
  expect(changeLines(update(at('apis/schemas', 'orders', 'graphql'), line(7), [schema(words)]))).toEqual([
    'update apis/orders/schemas/graphql',
    '  document.value:',
    '  | field removed: Query.order (breaking)',
    '  | type added: Order',
  ])
})
