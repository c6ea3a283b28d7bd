/** Entity by environment, from declarations and the verdicts of plans. */
import { describe, expect, test } from '@jest/globals'
import { matrixOf, type Side } from '../../src/comparison/matrix.ts'
import type { Verdict } from '../../src/comparison/standing.ts'
import type { Cell } from '../../src/model/comparison.ts'
import { declared } from '../support/scenario.ts'

type Verdicts = Readonly<Record<string, Verdict>>

const SAME: Verdict = { is: 'same' }

async function side(yaml: string, verdicts: Verdicts | undefined): Promise<Side> {
  const standing =
    verdicts === undefined
      ? undefined
      : { verdicts: new Map(Object.entries(verdicts)), entities: 1, refusals: [], digest: '' }
  return { declaration: await declared(`version: 1\n${yaml}`), standing }
}

const GOLD = 'products: { gold: { displayName: Gold, terms: x } }'
const GOLDEN = 'products: { gold: { displayName: Golden, terms: x } }'
const NONE = 'products: {}'

async function cells(...sides: readonly Promise<Side>[]): Promise<readonly Cell[] | undefined> {
  return matrixOf(await Promise.all(sides)).rows.find(({ entity }) => entity === 'products/gold')?.cells
}

describe('an entity', () => {
  const same = { 'products/gold': SAME }
  const first = side(GOLD, same)

  test.each<readonly [string, string, Verdicts | undefined, Cell]>([
    ['is declared otherwise', GOLDEN, same, { is: 'declared', fields: ['displayName'] }],
    [
      'has a null where another has nothing',
      GOLD.replace('}', ', subscriptionsLimit: null }'),
      same,
      { is: 'declared', fields: ['subscriptionsLimit'] },
    ],
    ['is not declared', NONE, {}, { is: 'held back' }],
    [
      'is there although it is not declared',
      NONE,
      { 'products/gold': { is: 'delete', name: 'products/gold' } },
      { is: 'differs', fields: [], isExtra: true },
    ],
    ['is to be created', GOLD, { 'products/gold': { is: 'create' } }, { is: 'missing' }],
    [
      'is to be updated',
      GOLDEN,
      { 'products/gold': { is: 'update', fields: ['terms'] } },
      { is: 'differs', fields: ['terms'] },
    ],
  ])('that %s is one of its kind in that environment alone', async (_, yaml, verdicts, cell) => {
    expect(await cells(first, side(yaml, verdicts))).toEqual([{ is: 'equal' }, cell])
  })

  test('is compared with the first environment that declares it', async () => {
    expect(await cells(side(NONE, {}), side(GOLDEN, same), side(GOLDEN, same), first)).toEqual([
      { is: 'held back' },
      { is: 'equal' },
      { is: 'equal' },
      { is: 'declared', fields: ['displayName'] },
    ])
  })

  test.each<readonly [string, Verdicts | undefined]>([
    ['was not read', undefined],
    ['left it out', {}],
  ])('is counted as equal when one environment %s and the others are', async (_, verdicts) => {
    expect(matrixOf(await Promise.all([first, first, side(GOLD, verdicts)]))).toEqual({ rows: [], equal: 1 })
  })
})

test('secrets are the same when the file refers to them in the same way', async () => {
  const secret = (value: string) =>
    side(`namedValues: { key: { secret: true, value: "${value}" } }`, { 'namedvalues/key': SAME })
  const KEY = '${secret.KEY}'
  expect(matrixOf(await Promise.all([secret(KEY), secret(KEY)]))).toEqual({ rows: [], equal: 1 })
  expect(matrixOf(await Promise.all([secret(KEY), secret('${secret.OTHER}')])).rows).toEqual([
    { entity: 'namedValues/key', cells: [{ is: 'equal' }, { is: 'declared', fields: ['value'] }] },
  ])
})

test('an entity is one row whatever its id is, and rows stand in the order of their names', async () => {
  const one = side('tags: { b: {}, a: {} }', { 'tags/a': SAME, 'tags/b': { is: 'create' } })
  const other = side('tags: { b: {}, a: { sync: { id: a-2 } } }', { 'tags/a-2': { is: 'create' }, 'tags/b': SAME })
  expect(matrixOf(await Promise.all([one, other])).rows).toEqual([
    { entity: 'tags/a', cells: [{ is: 'equal' }, { is: 'missing' }] },
    { entity: 'tags/b', cells: [{ is: 'missing' }, { is: 'equal' }] },
  ])
})

test('a reference is followed to what the file calls it', async () => {
  const yaml = (id: string) =>
    `products: { gold: { sync: { id: ${id} } } }\nsubscriptions: { mobile: { displayName: Mobile, scope: /products/gold } }`
  const verdicts = (id: string) => ({ [`products/${id}`]: SAME, 'subscriptions/mobile': SAME })
  const sides = ['gold', 'gold-2019'].map(id => side(yaml(id), verdicts(id)))
  expect(matrixOf(await Promise.all(sides))).toEqual({ rows: [], equal: 2 })
})
