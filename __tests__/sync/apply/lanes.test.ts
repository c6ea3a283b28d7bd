/**
 * Which writes never run side by side.
 */
import { expect, test } from '@jest/globals'
import type { Address } from '../../../src/model/address.ts'
import type { Values } from '../../../src/ports.ts'
import { lanesOf } from '../../../src/sync/apply/lanes.ts'
import { at } from '../../support/entities.ts'

const SERVICE = '/subscriptions/0/resourceGroups/1/providers/Microsoft.ApiManagement/service/2'

test.each<[string, Address, Values, readonly string[]]>([
  ['an API by itself', at('apis', 'Orders'), {}, ['apis/orders']],
  ['what is below an API with the API', at('apis/policy', 'Orders'), {}, ['apis/orders']],
  ['a link between two of them with both', at('products/apis', 'Gold', 'Orders'), {}, ['products/gold', 'apis/orders']],
  ['a link to what has no lane with its owner', at('products/groups', 'Gold', 'partners'), {}, ['products/gold']],
  ['a link between two that have none with nothing', at('groups/users', 'partners', 'jane'), {}, []],
  ['a named value with all others', at('namedValues', 'host'), {}, ['namedValues']],
  [
    'a subscription with those of its product',
    at('subscriptions', 'a'),
    { scope: `${SERVICE}/products/Gold` },
    ['subscriptions?scope=/products/gold'],
  ],
  ['a subscription to all APIs with nothing', at('subscriptions', 'a'), { scope: '/apis/' }, []],
  ['a subscription of unknown scope with nothing', at('subscriptions', 'a'), {}, []],
  ['a group with nothing', at('groups', 'partners'), {}, []],
])('%s', (_, address, properties, lanes) => {
  expect(lanesOf(address, properties)).toEqual(lanes)
})
