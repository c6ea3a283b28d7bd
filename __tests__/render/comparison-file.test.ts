/** The JSON of a comparison. */
import { expect, test } from '@jest/globals'
import { comparisonFileOf } from '../../src/render/comparison-file.ts'
import { EQUAL, MIXED } from './comparison-samples.ts'

test('the JSON says the same for programs', () => {
  expect(JSON.parse(comparisonFileOf({ ...MIXED, rows: MIXED.rows.slice(1) }))).toEqual({
    formatVersion: 1,
    fileDigest: '77ab01cdef0123456789',
    commit: '1a2b3c4d5e6f7a8b',
    environments: [
      { name: 'dev', service: 'contoso-dev', compared: 46, digest: 'd1', refusals: [] },
      {
        name: 'prod',
        service: 'contoso',
        compared: 45,
        digest: 'd2',
        refusals: ['the plan deletes 14 of 20 products'],
      },
      { name: 'lab', ended: 'no such <host>', compared: 0, refusals: [] },
    ],
    counts: { equal: 41, declared: 1, unexpected: 2, missing: 1 },
    rows: [
      { entity: 'namedValues/key', cells: { dev: { is: 'equal' }, prod: { is: 'missing' }, lab: { is: 'not read' } } },
      {
        entity: 'products/free',
        cells: { dev: { is: 'equal' }, prod: { is: 'not declared' }, lab: { is: 'not read' } },
      },
      {
        entity: 'products/gold',
        cells: {
          dev: { is: 'equal' },
          prod: { is: 'differs unexpectedly', fields: ['a', 'b', 'c', 'd', 'e'] },
          lab: { is: 'not read' },
        },
      },
      {
        entity: 'products/old',
        cells: {
          dev: { is: 'not declared' },
          prod: { is: 'differs unexpectedly', why: 'not declared' },
          lab: { is: 'not read' },
        },
      },
    ],
    runUrl: 'https://github.com/contoso/storefront/actions/runs/17',
  })
})

test('it is one line in which every character can be seen', () => {
  const rows = [{ entity: 'tags/a\n\u202e', cells: [EQUAL, { is: 'missing' }] }] as const
  expect(comparisonFileOf({ ...MIXED, rows })).not.toMatch(/[\n\u202e]/)
})
