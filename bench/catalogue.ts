/**
 * A service to be exported: products, subscriptions, named values, and APIs with operations and a policy.
 */
import type { Entity } from './shop.ts'

/** Operations of each API. */
export const OPERATIONS = 10

const POLICY =
  '<policies><inbound><base /><rate-limit calls="100" renewal-period="60" /></inbound><backend><base /></backend><outbound><base /></outbound><on-error><base /></on-error></policies>'

/** Gives `size` of each, every API in a product of its own. */
export function catalogueOf(size: number): readonly Entity[] {
  return Array.from({ length: size }, (_, number) => number).flatMap(number => [
    entity(`/apis/api-${number}`, { displayName: `API ${number}`, path: `shop/${number}`, serviceUrl: SERVICE_URL }),
    entity(`/apis/api-${number}/policies/policy`, { value: POLICY, format: 'rawxml' }),
    ...Array.from({ length: OPERATIONS }, (__, each) =>
      entity(`/apis/api-${number}/operations/get-${each}`, {
        displayName: `Get ${each}`,
        method: 'GET',
        urlTemplate: `/things/${each}`,
      }),
    ),
    entity(`/products/product-${number}`, { displayName: `Product ${number}`, state: 'published' }),
    entity(`/products/product-${number}/apis/api-${number}`, undefined),
    entity(`/namedValues/value-${number}`, { displayName: `value-${number}`, value: `value ${number}`, secret: false }),
    entity(`/subscriptions/subscription-${number}`, {
      displayName: `Subscription ${number}`,
      scope: `/products/product-${number}`,
      state: 'active',
    }),
  ])
}

const SERVICE_URL = 'https://shop.contoso.example/v1'

function entity(key: string, properties: Entity['properties']): Entity {
  return { key, properties, after: [], lanes: [] }
}
