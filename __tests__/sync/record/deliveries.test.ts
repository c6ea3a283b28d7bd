/** What a record keeps of the files that an environment has had. */
import { expect, test } from '@jest/globals'
import { type Delivery, deliveriesIn, withDelivery } from '../../../src/sync/record/deliveries.ts'

const at = '2030-01-01T00:00:00.000Z'

function had(...files: readonly string[]): readonly Delivery[] {
  return files.map(file => ({ file, at }))
}

function numbered(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `f${index}`)
}

test('the latest stands last', () => {
  expect(withDelivery(had('a'), { file: 'b', commit: 'c0ffee', at })).toEqual([
    { file: 'a', at },
    { file: 'b', commit: 'c0ffee', at },
  ])
})

test('the file that is there already is no new delivery, whichever commit brings it', () => {
  const before = had('a', 'b')
  expect(withDelivery(before, { file: 'b', commit: 'c0ffee', at })).toBe(before)
})

test('a file that comes back stands last again, once', () => {
  expect(withDelivery(had('a', 'b'), { file: 'a', at }).map(({ file }) => file)).toEqual(['b', 'a'])
})

test('twenty are kept', () => {
  expect(withDelivery(had(...numbered(20)), { file: 'new', at }).map(({ file }) => file)).toEqual([
    ...numbered(20).slice(1),
    'new',
  ])
})

test('what a record says that is no delivery is left out', () => {
  const commit = 'c0ffee'
  expect(deliveriesIn([{ file: 'a', at, commit }, { file: 'b' }, 'c', null, { file: 'd', at, commit: 5 }])).toEqual([
    { file: 'a', at, commit },
    { file: 'd', at },
  ])
  expect(deliveriesIn(undefined)).toEqual([])
})
