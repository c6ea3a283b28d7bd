/** What an entity names beside itself. */
import { expect, test } from '@jest/globals'
import { textOf } from '../../src/model/address.ts'
import { siblingsOf } from '../../src/sync/siblings.ts'
import { at } from '../support/entities.ts'

test('an operation names the schemas of its API, wherever in it', () => {
  const operation = {
    request: { headers: [{ name: 'h', type: 'string', schemaId: '/apis/orders/schemas/line' }] },
    responses: [{ statusCode: 200, representations: [{ contentType: 'application/json', schemaId: 'order' }] }],
  }
  expect(siblingsOf(at('apis/operations', 'orders', 'get'), operation).map(textOf)).toEqual([
    'apis/orders/schemas/line',
    'apis/orders/schemas/order',
  ])
})

test('an empty id names nothing, and neither does an entity without such fields', () => {
  const request = { representations: [{ contentType: 'application/json', schemaId: '' }] }
  expect([
    siblingsOf(at('apis/operations', 'orders', 'get'), { request }),
    siblingsOf(at('products', 'gold'), { displayName: 'Gold' }),
  ]).toEqual([[], []])
})
