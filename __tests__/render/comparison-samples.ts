/** A comparison that says everything which one can say, written by hand. */
import type { Cell, Comparison } from '../../src/model/comparison.ts'

/** What most cells are. */
export const EQUAL: Cell = { is: 'equal' }
/** Three environments, one of which was not read. */
export const MIXED: Comparison = {
  environments: [
    { name: 'dev', service: 'contoso-dev', refusals: [], entities: 46, digest: 'd1' },
    { name: 'prod', service: 'contoso', refusals: ['the plan deletes 14 of 20 products'], entities: 45, digest: 'd2' },
    { name: 'lab', ended: 'no such <host>', refusals: [], entities: 0 },
  ],
  rows: [
    { entity: 'apis/orders', cells: [EQUAL, { is: 'declared', fields: ['serviceUrl'] }, { is: 'unknown' }] },
    { entity: 'namedValues/key', cells: [EQUAL, { is: 'missing' }, { is: 'unknown' }] },
    { entity: 'products/free', cells: [EQUAL, { is: 'held back' }, { is: 'unknown' }] },
    {
      entity: 'products/gold',
      cells: [EQUAL, { is: 'differs', fields: ['a', 'b', 'c', 'd', 'e'] }, { is: 'unknown' }],
    },
    {
      entity: 'products/old',
      cells: [{ is: 'held back' }, { is: 'differs', fields: [], isExtra: true }, { is: 'unknown' }],
    },
  ],
  equal: 41,
  fileDigest: '77ab01cdef0123456789',
  commit: '1a2b3c4d5e6f7a8b',
  runUrl: 'https://github.com/contoso/storefront/actions/runs/17',
}
