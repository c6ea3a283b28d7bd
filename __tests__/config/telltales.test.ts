/**
 * Which parts of a text belong to one environment.
 */
import { expect, test } from '@jest/globals'
import { telltales } from '../../src/config/telltales.ts'

const RESOURCE =
  '/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg/providers/Microsoft.Insights/components/x'

test.each([
  ['the host of a URL, without its path', 'https://Orders.contoso.example/v1?x=1', ['orders.contoso.example']],
  ['a host with its port', 'http://10.0.0.4:8080/', ['10.0.0.4:8080']],
  ['the vault of a secret', 'https://contoso-dev.vault.azure.net/secrets/a', ['contoso-dev.vault.azure.net']],
  ['every host in a policy', '<a url="https://a.example/x"/> https://b.example', ['a.example', 'b.example']],
  ['no user of a URL', 'https://jane:secret@a.example/', ['a.example']],
  ['a host by itself', 'gateway.contoso.example', ['gateway.contoso.example']],
  ['a resource of Azure', RESOURCE, [RESOURCE.toLowerCase()]],
  ['an id of an identity', '5C9A3A0E-7E3C-4D6A-9A54-2F2D5D3B8A10', ['5c9a3a0e-7e3c-4d6a-9a54-2f2d5d3b8a10']],
  [
    'the tenant of a group',
    'aad://72f988bf-0000-0000-0000-2d7cd011db47/groups/8b3c0f6c-0000-4f2a-9e8c-4b6f0d3f2a11',
    ['72f988bf-0000-0000-0000-2d7cd011db47'],
  ],
  [
    'the tenant in the address of an authority',
    '<openid-config url="https://login.microsoftonline.com/72f988bf-86f1-41af-91ab-2d7cd011db47/v2.0" />',
    ['72f988bf-86f1-41af-91ab-2d7cd011db47'],
  ],
  [
    'identities and hosts in a policy',
    '<a tenant-id="72f988bf-86f1-41af-91ab-2d7cd011db47"><b>5c9a3a0e-7e3c-4d6a-9a54-2f2d5d3b8a10</b><value>a.example</value>',
    ['a.example', '72f988bf-86f1-41af-91ab-2d7cd011db47', '5c9a3a0e-7e3c-4d6a-9a54-2f2d5d3b8a10'],
  ],
  [
    'an identity among settings',
    'TenantId=72f988bf-86f1-41af-91ab-2d7cd011db47;Type=x',
    ['72f988bf-86f1-41af-91ab-2d7cd011db47'],
  ],
  ['a subscription once, with its resource', `x=${RESOURCE}`, [RESOURCE.toLowerCase()]],
  ['nothing in an example of JSON', '{ "id": "72f988bf-86f1-41af-91ab-2d7cd011db47", "host": "a.example" }', []],
  ['nothing in code', 'context.Request.Headers => Jwt.Claims, List<Some.Type>', []],
  ['nothing where a variable decides', 'https://${env.HOST}/orders', []],
  ['nothing where a named value decides', 'https://{{host}}/orders', []],
  [
    'nothing that is the same for everybody',
    'https://login.microsoftonline.com/x http://www.w3.org/2001/XMLSchema',
    [],
  ],
  ['nothing in plain words', 'Orders v1.2, see the wiki. application/json', []],
  ['nothing in a path of the service', '/products/gold', []],
])('%s', (_, text, found) => {
  expect(telltales(text)).toEqual(found)
})
