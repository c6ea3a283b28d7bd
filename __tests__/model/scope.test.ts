/**
 * Names within a scope: the same name means one entity in the service and another in each workspace.
 */
import { describe, expect, test } from '@jest/globals'
import { type Address, keyOf, pathOf, textOf } from '../../src/model/address.ts'
import { idsIn, linkBetween, otherEnd, scopeDepth, scopeIds, seenFrom, sharedIds } from '../../src/model/scope.ts'
import { kindNamed } from '../support/contract-fields.ts'

const at = (name: string, ...ids: string[]): Address => ({ kind: kindNamed(name), ids })

describe('an entity of a workspace', () => {
  const backend = at('workspaces/backends', 'garage', 'parts')

  test('lies in the scope of its first id', () => {
    expect([scopeDepth(backend.kind), scopeIds(backend)]).toEqual([1, ['garage']])
  })

  test('names what lies in the same workspace', () => {
    expect(seenFrom(backend.kind, 'namedValues')?.name).toBe('workspaces/namedValues')
    expect(sharedIds(backend, kindNamed('workspaces/namedValues'))).toEqual(['garage'])
  })

  test('names at the top of the service what no workspace has', () => {
    expect(seenFrom(backend.kind, 'users')?.name).toBe('users')
    expect(sharedIds(backend, kindNamed('users'))).toEqual([])
  })
})

test('an entity of the service lies in no scope', () => {
  const backend = at('backends', 'parts')
  expect([scopeDepth(backend.kind), scopeIds(backend), seenFrom(backend.kind, 'loggers')?.name]).toEqual([
    0,
    [],
    'loggers',
  ])
})

describe.each<readonly [string, Address, Address, string, string]>([
  ['an API of a product', at('products', 'gold'), at('apis', 'orders'), 'products/apis', 'products/gold/apis/orders'],
  [
    'an API of a product in a workspace',
    at('workspaces/products', 'garage', 'gold'),
    at('workspaces/apis', 'garage', 'orders'),
    'workspaces/products/apis',
    'workspaces/garage/products/gold/apis/orders',
  ],
  [
    'a tagged operation in a workspace',
    at('workspaces/tags', 'garage', 'spare'),
    at('workspaces/apis/operations', 'garage', 'orders', 'get'),
    'workspaces/tags/operations',
    'workspaces/garage/tags/spare/operations/orders/get',
  ],
  [
    'a member of a group in a workspace, who is a user of the service',
    at('workspaces/groups', 'garage', 'mechanics'),
    at('users', 'jane'),
    'workspaces/groups/users',
    'workspaces/garage/groups/mechanics/users/jane',
  ],
])('%s', (_, near, far, kind, text) => {
  test('is called by both ends', () => {
    expect(textOf(linkBetween(kindNamed(kind), near, far))).toBe(text)
  })

  test('leads back to the far end', () => {
    const end = otherEnd(linkBetween(kindNamed(kind), near, far))
    expect(end === undefined ? undefined : keyOf(end)).toBe(keyOf(far))
  })
})

describe('the path of a link that is an entity of its own', () => {
  const link = at('workspaces/tags/operations', 'garage', 'spare', 'orders/get')

  test('ends in the id that the service has for it', () => {
    expect(pathOf({ ...link, link: '64f0' })).toBe('/workspaces/garage/tags/spare/operationLinks/64f0')
  })

  // printf 'orders/get' | sha256sum
  test('ends in the names of the other end and their digest when we make it', () => {
    expect(pathOf(link)).toBe('/workspaces/garage/tags/spare/operationLinks/orders-get-261fe3cd8065')
  })

  test('never ends in more than the 80 characters that a link may have', () => {
    const id = pathOf(at('workspaces/tags/apis', 'garage', 'spare', 'x'.repeat(256)))
      .split('/')
      .at(-1)
    expect(id).toMatch(/^x{67}-[0-9a-f]{12}$/)
  })
})

test('ids are found in a path, whatever the case of its fixed parts', () => {
  expect(idsIn(kindNamed('workspaces/apis'), '/Workspaces/Garage/APIs/Orders')).toEqual(['Garage', 'Orders'])
  expect(idsIn(kindNamed('workspaces/apis'), '/apis/orders')).toBeUndefined()
})
