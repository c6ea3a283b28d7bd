/** How much there is of everything, by collection. */
import { expect, test } from '@jest/globals'
import { countLines, countTable } from '../../src/render/export-counts.ts'

const COUNTS = [
  { kind: 'products', count: 2 },
  { kind: 'products/apis', count: 4 },
  { kind: 'policy', count: 1 },
  { kind: 'apis/policy', count: 2 },
  { kind: 'apis', count: 1_400 },
  { kind: 'apis/operations/policy', count: 3 },
  { kind: 'workspaces/tags/apis', count: 1 },
]

test('what lies below a collection stands in its row, and is not told alone', () => {
  expect(countLines(COUNTS)).toEqual([
    'products: 2 (apis 4)',
    'policy: 1',
    'apis: 1,400 (policy 2, operations/policy 3)',
    'workspaces: 0 (tags/apis 1)',
  ])
})

test('the table has the same rows, and there is none of nothing', () => {
  expect(countTable({ counts: COUNTS.slice(0, 3) }).map(({ source }) => source)).toEqual([
    '### What there is',
    [
      '| collection | how many | with |',
      '| :-- | :-- | :-- |',
      '| <code>products</code> | 2 | apis 4 |',
      '| <code>policy</code> | 1 |  |',
    ].join('\n'),
  ])
  expect(countTable({ counts: [] })).toEqual([])
})
