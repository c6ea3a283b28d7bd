/**
 * What the table says of itself, whatever kinds are in it.
 *
 * What each kind holds is compared with the vendor's contract elsewhere; here is what makes the engine able to read it.
 */
import { describe, expect, test } from '@jest/globals'
import { textOf } from '../../src/model/address.ts'
import type { Field } from '../../src/model/kind/fields.ts'
import type { Kind } from '../../src/model/kind.ts'
import { addressAt, ancestorsOf, inverseRelations, KINDS, keysInFrontOf, kindsBelow } from '../../src/model/table.ts'
import { at, kind } from '../support/entities.ts'

const names = (kinds: readonly Kind[]) => kinds.map(({ name }) => name)

test('the kinds below a kind are those that its entities declare', () => {
  expect(names(kindsBelow(kind('groups')))).toEqual(['groups/users'])
})

test('a kind without children has none below it', () => {
  expect(kindsBelow(kind('subscriptions'))).toEqual([])
})

test('below nothing are the kinds at the top', () => {
  expect(names(kindsBelow(undefined))).toEqual([...KINDS.keys()].filter(name => !name.includes('/')))
})

test('a relation can be declared from the entity at its other end', () => {
  expect(names(inverseRelations(kind('users')))).toEqual(['groups/users'])
})

test('the ancestors of an entity come nearest first', () => {
  expect(ancestorsOf(at('products/policy', 'gold')).map(textOf)).toEqual(['products/gold'])
  expect(ancestorsOf(at('products/groups', 'gold', 'partners')).map(textOf)).toEqual(['products/gold'])
  expect(ancestorsOf(at('products', 'gold'))).toEqual([])
})

test('the ancestors of what is declared by its path are what the path leads through', () => {
  expect(ancestorsOf(at('resources', 'apis/orders/things/x/parts/y')).map(textOf)).toEqual([
    'resources/apis/orders/things/x',
    'apis/orders',
  ])
  expect(ancestorsOf(at('resources', 'apis/orders;rev=2/things/x')).map(textOf)).toEqual(['apis/orders/revisions/2'])
  expect(ancestorsOf(at('resources', 'things/x'))).toEqual([])
})

test.each([
  ['/products/gold', 'products/gold'],
  ['/Products/Gold/APIS/orders', 'products/Gold/apis/orders'],
  ['/apis/orders;rev=2', 'apis/orders/revisions/2'],
  ['/apis/orders;rev=2/operations/get', 'apis/orders/revisions/2/operations/get'],
  ['/policies/policy', 'policy'],
  ['/products', undefined],
  ['/things/x', undefined],
  ['products/gold', undefined],
])('at the path %s lives %s', (path, expected) => {
  const address = addressAt(path)
  expect(address === undefined ? undefined : textOf(address)).toBe(expected)
})

test('what is declared by a path below an entity lies below it too', () => {
  expect(keysInFrontOf(at('apis', 'Orders'))).toEqual(['apis/orders', 'resources/apis/orders'])
})

describe.each([...KINDS.values()].map(entry => [entry.name, entry] as const))('%s', (name, entry) => {
  test('stands below a kind that the table has', () => {
    const above = name.split('/').slice(0, -1).join('/')
    expect(above === '' || KINDS.has(above)).toBe(true)
  })

  test('has an id in its path for each id of its address', () => {
    const ids = name.split('/').length - (entry.shape === 'single' ? 1 : 0)
    expect(entry.path.split('{id}').length - 1).toBe(ids)
  })

  test('names only kinds that the table has', () => {
    const named = [
      ...Object.values(entry.fields).flatMap(referred),
      ...(entry.relation === undefined ? [] : [entry.relation.to]),
    ]
    expect(named.filter(other => !KINDS.has(other))).toEqual([])
  })

  test('names only fields that it has', () => {
    const named = [...(entry.union ?? []), ...(entry.unique ?? []), ...(entry.createNeeds ?? [])].flat()
    const lane = typeof entry.lane === 'object' ? [entry.lane.field] : []
    const policies = entry.inPolicies?.by === undefined ? [] : [entry.inPolicies.by]
    expect([...named, ...lane, ...policies].filter(field => !(field in entry.fields))).toEqual([])
  })

  test('holds the ids that it knows in lower case, as they are compared', () => {
    const ids = [...(entry.builtIns ?? []), ...(entry.fixed ?? []), ...(entry.samples ?? [])]
    expect(ids).toEqual(ids.map(id => id.toLowerCase()))
  })
})

/** The kinds that a field refers to, wherever in it. */
function referred(field: Field): readonly string[] {
  switch (field.type) {
    case 'text':
      return field.ref?.to ?? []
    case 'object':
      return Object.values(field.fields).flatMap(referred)
    case 'list':
    case 'map':
      return referred(field.items)
    case 'flag':
    case 'number':
    case 'any':
      return []
  }
}
