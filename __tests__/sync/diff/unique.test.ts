/**
 * Values that no two entities share: who makes room for whom, and who is in the way.
 */
import { describe, expect, test } from '@jest/globals'
import { keyOf } from '../../../src/model/address.ts'
import type { Found } from '../../../src/model/state.ts'
import type { Loose } from '../../../src/sync/diff/draft.ts'
import { holders, uniqueValues } from '../../../src/sync/diff/unique.ts'
import { at, create, found, remove, stateOf, update, wanted } from '../../support/entities.ts'

const AT = { file: 'apim.yml', line: 3, column: 3 }
const OLD = found(at('groups', 'old'), { displayName: 'Partners' })
const NEW = wanted(at('groups', 'new'), { displayName: 'PARTNERS' })

function held(changes: readonly Loose[], ...live: readonly Found[]) {
  const { before, replaces, refusals } = holders(
    new Map(changes.map(change => [keyOf(change.address), change])),
    stateOf(...live),
  )
  return {
    before: Object.fromEntries(before),
    replaces: [...replaces].map(([key, address]) => [key, keyOf(address)]),
    refusals,
  }
}

const FREE = { before: {}, replaces: [], refusals: [] }

describe('a value', () => {
  test('that nobody has is free', () => {
    expect(held([create(NEW)])).toEqual(FREE)
  })

  test('that a deleted entity has makes the create replace it, in any case', () => {
    expect(held([create(NEW), remove(OLD)], OLD)).toEqual({
      before: { 'groups/new': ['groups/old'] },
      replaces: [['groups/new', 'groups/old']],
      refusals: [],
    })
  })

  test('that a deleted entity has makes an update wait for it', () => {
    const live = found(at('groups', 'new'), { displayName: 'New' })
    expect(held([update(NEW), remove(OLD)], OLD, live)).toEqual({ ...FREE, before: { 'groups/new': ['groups/old'] } })
  })

  test('that another entity gives up makes the taker wait for it', () => {
    const leaving = update(wanted(at('groups', 'old'), { displayName: 'Former partners' }))
    expect(held([create(NEW), leaving], OLD)).toEqual({ ...FREE, before: { 'groups/new': ['groups/old'] } })
  })

  test('that another entity keeps is refused, with the name of who has it', () => {
    const message = 'groups/new cannot have displayName "partners": groups/old has it'
    expect(held([create(NEW)], OLD)).toEqual({
      before: { 'groups/new': [] },
      replaces: [],
      refusals: [{ at: AT, message }],
    })
    const staying = update(wanted(at('groups', 'old'), { description: 'x' }))
    expect(held([create(NEW), staying], OLD).refusals).toEqual([{ at: AT, message }])
  })

  test('that the entity has already is not asked for again', () => {
    const live = found(at('groups', 'new'), { displayName: 'Partners' })
    expect(held([update(NEW)], live, OLD)).toEqual(FREE)
  })
})

describe('of an entity, unique are', () => {
  test('the groups of fields that its kind names, in one scope', () => {
    expect(uniqueValues(at('apis', 'orders'), { path: 'Orders', apiVersion: 'V1' })).toEqual([
      '["apis",["path","apiVersion"],["orders","v1"]]',
    ])
  })

  test('also those with a field that is left out', () => {
    expect(uniqueValues(at('apis', 'orders'), { path: 'orders' })).toEqual([
      '["apis",["path","apiVersion"],["orders",""]]',
    ])
  })

  test('none whose first field is empty, and none of a kind that has none', () => {
    expect(uniqueValues(at('apis', 'orders'), { apiVersion: 'v1' })).toEqual([])
    expect(uniqueValues(at('subscriptions', 'm'), { displayName: 'Mobile' })).toEqual([])
  })

  test('a path and a version, which are named both', () => {
    const other = found(at('apis', 'a'), { path: 'orders', apiVersion: 'v1' })
    const taking = create(wanted(at('apis', 'b'), { path: 'orders', apiVersion: 'v1' }))
    expect(held([taking], other).refusals.map(({ message }) => message)).toEqual([
      'apis/b cannot have path "orders" and apiVersion "v1": apis/a has it',
    ])
  })
})
