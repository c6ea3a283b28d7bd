/** Numbers with their nouns, times, and the words for a change. */
import { describe, expect, test } from '@jest/globals'
import {
  actionOf,
  counted,
  duration,
  entities,
  number,
  placeOf,
  placeText,
  requestsText,
  successors,
} from '../../src/render/words.ts'
import { at, create, line, remove, update } from './samples.ts'

test.each([
  [0, '0 ms'],
  [141.7, '142 ms'],
  [999.6, '1.0 s'],
  [1000, '1.0 s'],
  [59_940, '59.9 s'],
  [59_990, '1 min 0 s'],
  [185_200, '3 min 5 s'],
  [3_600_000, '60 min 0 s'],
])('%p milliseconds are %s', (ms, text) => {
  expect(duration(ms)).toBe(text)
})

test.each([
  [0, '0 changes'],
  [1, '1 change'],
  [1200, '1,200 changes'],
])('%p is counted as %s', (count, text) => {
  expect(counted(count, 'change')).toBe(text)
})

test('one entity is not entitys', () => {
  expect([entities(1), entities(2), number(12_345)]).toEqual(['1 entity', '2 entities', '12,345'])
})

test('requests are counted with those for secrets, and those sent again are among them', () => {
  expect(requestsText({ reads: 3, writes: 2, secrets: 1, retries: 2 })).toBe('6 requests')
})

describe('a change', () => {
  const old = at('products', 'Old')
  const replacing = create(at('products', 'new'), line(3), [], old)

  test.each([
    ['create', create(old, line(1))],
    ['replace', replacing],
    ['update', update(old, line(1), [])],
    ['delete', remove(old, 'removed')],
  ])('is a %s', (action, change) => {
    expect(actionOf(change)).toBe(action)
  })

  test('that makes way is found by its key, whatever the case of its id', () => {
    expect([...successors([replacing, remove(old, 'removed'), create(at('tags', 'x'), line(9))])]).toEqual([
      ['products/old', at('products', 'new')],
    ])
  })

  test('stands where its entity is declared, a delete where it is listed, if anywhere', () => {
    const places = [create(old, line(1)), remove(old, 'removed', line(7)), remove(old, 'exact')].map(placeOf)
    expect(places).toEqual([line(1), line(7), undefined])
  })
})

test('a place is printed as editors and terminals read it', () => {
  expect(placeText(line(14, 12))).toBe('apim.yml:14:12')
})
