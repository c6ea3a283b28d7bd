/** What entities are called in the file, whatever their ids are. */
import { expect, test } from '@jest/globals'
import { namesIn } from '../../src/comparison/names.ts'
import { textOf } from '../../src/model/address.ts'
import { at } from '../render/samples.ts'
import { declared } from '../support/scenario.ts'

const FILE = `version: 1
apis:
  orders: { path: orders, sync: { id: orders-v1 }, operations: { get: { displayName: Get, method: GET, urlTemplate: / } } }
groups:
  partners: { sync: { id: partners-2019 } }
products:
  gold: { sync: { id: gold-2019 }, apis: [orders], groups: [partners, guests], policy: "<policies/>" }
`

test('everything is called by the keys of the file, and so is what lies below it and what it is linked to', async () => {
  const declaration = await declared(FILE)
  const nameOf = namesIn(declaration)
  const names = [...declaration.wanted.values()].map(({ address }) => [textOf(address), nameOf(address)])
  expect(Object.fromEntries(names)).toEqual({
    'apis/orders-v1': 'apis/orders',
    'apis/orders-v1/operations/get': 'apis/orders/operations/get',
    'groups/partners-2019': 'groups/partners',
    'products/gold-2019': 'products/gold',
    'products/gold-2019/policy': 'products/gold/policy',
    'products/gold-2019/apis/orders-v1': 'products/gold/apis/orders',
    'products/gold-2019/groups/partners-2019': 'products/gold/groups/partners',
    'products/gold-2019/groups/guests': 'products/gold/groups/guests',
  })
})

test('what the file does not declare is called after what it lies below', async () => {
  const nameOf = namesIn(await declared(FILE))
  expect(nameOf(at('apis/operations', 'orders-v1', 'list'))).toBe('apis/orders/operations/list')
  expect(nameOf(at('tags', 'beta'))).toBe('tags/beta')
})
