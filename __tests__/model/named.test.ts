/**
 * Names of entities, read back as addresses.
 */
import { expect, test } from '@jest/globals'
import { keyOf, textOf } from '../../src/model/address.ts'
import { addressNamed } from '../../src/model/named.ts'

test.each([
  ['products/gold', ['gold']],
  ['namedvalues/key', ['key']],
  ['products/gold/groups/partners', ['gold', 'partners']],
  ['products/gold/policy', ['gold']],
  ['policy', []],
  ['apis/orders/operations/get/policy', ['orders', 'get']],
  ['tags/paid/operations/orders/get', undefined],
  ['resources/apis/orders/tools/search', ['apis/orders/tools/search']],
])('%s has the ids %j', (name, ids) => {
  expect(addressNamed(name)?.ids).toEqual(ids)
})

test.each(['', 'nothing/at-all', 'products', 'products/', 'products/gold/nothing/x', 'policy/x'])(
  '%j is the name of nothing',
  name => {
    expect(addressNamed(name)).toBeUndefined()
  },
)

test('the address has the name that it was read from', () => {
  const address = addressNamed('apis/orders/operations/get')
  expect(address && [textOf(address), keyOf(address)]).toEqual([
    'apis/orders/operations/get',
    'apis/orders/operations/get',
  ])
})
