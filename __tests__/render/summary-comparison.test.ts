/** The page and the log of a comparison. */
import { describe, expect, test } from '@jest/globals'
import { marked } from 'marked'
import type { Comparison } from '../../src/model/comparison.ts'
import { comparisonClosing, comparisonLines } from '../../src/render/comparison-text.ts'
import { comparisonSummary } from '../../src/render/summary-comparison.ts'
import { EQUAL, MIXED } from './comparison-samples.ts'

test('the page has one table, grouped by collection, of what is not equal everywhere', () => {
  expect(comparisonSummary(MIXED)).toBe(`## dev, prod, lab: 2 unexpected differences, 1 entity missing

dev is **contoso-dev**, prod is **contoso**, lab.

| equal | otherwise as declared | otherwise unexpectedly | missing |
| --: | --: | --: | --: |
| 41 | 2 | 2 | 1 |

> [!CAUTION]
> **lab was not read:** no such &#60;host&#62;

> [!WARNING]
> **The plan for prod would be refused**
>
> - the plan deletes 14 of 20 products

| entity | dev | prod | lab |
| :-- | :-- | :-- | :-- |
| **apis** |  |  |  |
| <code>apis/orders</code> | ✓ | ≠&nbsp;<code>serviceUrl</code> | ? |
| **namedValues** |  |  |  |
| <code>namedValues/key</code> | ✓ | **○ missing** | ? |
| **products** |  |  |  |
| <code>products/free</code> | ✓ | – | ? |
| <code>products/gold</code> | ✓ | **✗**&nbsp;<code>a</code>, <code>b</code>, <code>c</code>, <code>d</code>, 1 more | ? |
| <code>products/old</code> | – | **✗ not declared** | ? |

<sub>✓ equal to the first that has it · ≠ otherwise as declared, by an override or a variable · – not declared there · ✗ otherwise than declared · ○ declared and not there · ? not read</sub>

<sub>File <code>77ab01cdef01</code> · commit <code>1a2b3c4d5e6f</code> · [run](https://github.com/contoso/storefront/actions/runs/17)</sub>
`)
})

describe('the headline', () => {
  const [dev, prod] = MIXED.environments.map(environment => ({ ...environment, refusals: [] }))
  const two = dev === undefined || prod === undefined ? [] : [dev, prod]

  test.each<readonly [string, Partial<Comparison>]>([
    ['## dev, prod: equal', { rows: [] }],
    ['## dev, prod: as declared', { rows: MIXED.rows.slice(0, 1) }],
    ['## dev, prod, lab: not all of them were read', { rows: [], environments: MIXED.environments }],
    ['## dev, prod: 1 unexpected difference', { rows: MIXED.rows.slice(3, 4) }],
    ['## dev, prod: 1 entity missing', { rows: MIXED.rows.slice(1, 2) }],
  ])('%s', (headline, parts) => {
    expect(comparisonSummary({ ...MIXED, environments: two, ...parts }).split('\n', 1)).toEqual([headline])
  })
})

test('the log has a line for each entity, and a sentence for all of them', () => {
  expect(comparisonLines(MIXED)).toEqual([
    'apis/orders: dev equal, prod differs as declared (serviceUrl), lab not read',
    'namedValues/key: dev equal, prod missing, lab not read',
    'products/free: dev equal, prod not declared, lab not read',
    'products/gold: dev equal, prod differs (a, b, c, d, e), lab not read',
    'products/old: dev not declared, prod differs (there, not declared), lab not read',
    'prod: its plan would be refused: the plan deletes 14 of 20 products',
  ])
  expect(comparisonClosing(MIXED)).toBe(
    'compared 46 entities in 3 environments: 41 equal, 2 otherwise as declared, 2 otherwise unexpectedly, 1 missing',
  )
})

const HOSTILE = '<img src=x>\n::error::x | @org/team\u202e'

test('what a service or a file says stays text', () => {
  const hostile: Comparison = {
    ...MIXED,
    environments: MIXED.environments.map(environment => ({ ...environment, ended: HOSTILE, refusals: [HOSTILE] })),
    rows: [{ entity: `tags/${HOSTILE}`, cells: [EQUAL, { is: 'declared', fields: [HOSTILE] }, { is: 'missing' }] }],
  }
  const html = marked.parse(comparisonSummary(hostile), { gfm: true, async: false })
  expect(html).not.toMatch(/<img|@org\/team/)
  expect(html.match(/<tr>/g)).toHaveLength(5)
  expect(comparisonLines(hostile).join('')).not.toMatch(/[\n\u202e]/)
})
