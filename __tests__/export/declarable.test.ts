/** What no file can declare, and what goes with it. */
import { expect, test } from '@jest/globals'
import { declarable } from '../../src/export/declarable.ts'
import { textOf } from '../../src/model/address.ts'
import type { Found } from '../../src/model/state.ts'
import { at, found, stateOf } from '../support/entities.ts'

const GOLD = found(at('products', 'gold'), { displayName: 'Gold' })

function divided(...entities: readonly Found[]) {
  const { found: kept, lost } = declarable(stateOf(...entities))
  return {
    kept: [...kept.values()].map(({ address }) => textOf(address)),
    lost: lost.map(({ address, why, isAbsent }) => [textOf(address), why, isAbsent]),
  }
}

test('what can be declared stays', () => {
  const link = found(at('products/apis', 'gold', 'orders'))
  expect(divided(GOLD, link)).toEqual({ kept: ['products/gold', 'products/gold/apis/orders'], lost: [] })
})

test.each([
  ['a key that no map may have', '__proto__', 'its id holds the key "__proto__", which no file may hold'],
  ['a control character', 'a\u0007', 'its id holds the control character U+0007, which no file may hold'],
  ['a slash', 'a\\b', 'no file can have its id; expected no "/" and no "\\"'],
])('an entity whose id is or holds %s goes, with all that is below it', (_, id, why) => {
  const odd = found(at('products', id), { displayName: 'Odd' })
  const below = found(at('products/apis', id, 'orders'))
  expect(divided(GOLD, odd, below)).toEqual({
    kept: ['products/gold'],
    lost: [[`products/${id}`, why, false]],
  })
})

test('a link to an odd id goes', () => {
  expect(divided(GOLD, found(at('products/apis', 'gold', 'a\\b'))).lost).toEqual([
    ['products/gold/apis/a\\b', 'no file can have its id; expected no "/" and no "\\"', false],
  ])
})

test('a link to what lies below something stays', () => {
  expect(divided(found(at('workspaces/tags/operations', 'w', 't', 'parts/get'))).lost).toEqual([])
})

test('a policy goes of which the text cannot be said, and an entity without what it needs', () => {
  const policy = found(at('policy'), { value: '<policies>\u0085</policies>', format: 'rawxml' })
  const operation = found(at('apis/operations', 'a', 'get'), {
    displayName: 'Get',
    method: 'GET',
    urlTemplate: '/\u0007',
  })
  expect(divided(policy, operation).lost).toEqual([
    ['policy', 'value holds the control character U+0085, which no file may hold', false],
    ['apis/a/operations/get', 'urlTemplate holds the control character U+0007, which no file may hold', false],
  ])
})

test('a name that a create would make by itself is not missed', () => {
  expect(divided(found(at('products', 'gold'), { displayName: 'G\u0007' })).lost).toEqual([])
})
