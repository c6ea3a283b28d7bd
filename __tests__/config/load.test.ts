/**
 * A whole file, and the whole declaration that comes of it.
 */
import { describe, expect, test } from '@jest/globals'
import { textOf } from '../../src/model/address.ts'
import type { Wanted } from '../../src/model/state.ts'
import { holdsAbsent, revealedObject } from '../../src/values.ts'
import { lines, load, loadFiles } from './loading.ts'

const STOREFRONT = `version: 1
stack: storefront
include: [apis/*.yaml]
protect: ["users/*"]
namedValues:
  partner-key: { displayName: partner-key, secret: true, value: "\${secret.PARTNER_KEY}" }
  vault-key:
    keyVault: { secretIdentifier: https://vault.example/secrets/key }
    secret: true
groups:
  partners: { displayName: Partners, users: [jane] }
  staff: { type: external, externalId: aad://tenant/groups/object }
users:
  jane: { email: jane@example.com, firstName: Jane, lastName: Doe }
tags:
  fun:
products:
  gold:
    displayName: Gold
    state: published
    groups: [partners, developers]
    apis: [orders]
    tags: [fun]
    policy: { file: policies/gold.xml }
    sync: { id: gold-v2, protect: true, ignore: [terms], exact: [groups] }
subscriptions:
  mobile:
    scope: /products/gold
    ownerId: /users/jane
    primaryKey: "\${secret.MOBILE_KEY}"
removed:
  products: { legacy: { deleteSubscriptions: true } }
`
const POLICY = '<policies>\n  <inbound>\n    <set-header name="{{partner-key}}" />\n  </inbound>\n</policies>\n'
const FILES = {
  'apim.yml': STOREFRONT,
  'apis/orders.yaml': 'apis:\n  orders:\n    path: orders\n    serviceUrl: "https://${env.HOST}/orders"\n',
  'policies/gold.xml': POLICY,
}

/** An entity without what other tests look at. */
function summary({ address, properties, sync, references }: Wanted) {
  const named = references.map(
    ({ target, at }) => `${'by' in target ? target.name : textOf(target)} ${at.file}:${at.line}:${at.column}`,
  )
  const there = Object.fromEntries(Object.entries(properties).filter(([, value]) => !holdsAbsent(value)))
  return { address: textOf(address), properties: revealedObject(there), sync, named }
}

const PLAIN = { protect: false, ignore: [], exact: [] }

test('a storefront is declared as its file says', async () => {
  const loaded = await loadFiles(FILES, { variables: { PARTNER_KEY: 'partner-key-value', HOST: 'shop.example' } })
  const { wanted, removed, mentioned, ...rest } = loaded.declaration
  expect(lines(loaded)).toEqual([])
  expect(holdsAbsent(wanted.get('subscriptions/mobile')?.properties['primaryKey'] ?? null)).toBe(true)
  expect([...wanted.values()].map(summary)).toEqual([
    {
      address: 'products/gold-v2',
      properties: { displayName: 'Gold', state: 'published' },
      sync: { protect: true, ignore: ['terms'], exact: ['groups'] },
      named: [],
    },
    {
      address: 'products/gold-v2/policy',
      properties: { value: POLICY, format: 'rawxml' },
      sync: PLAIN,
      named: ['namedValues/partner-key policies/gold.xml:3:25'],
    },
    { address: 'groups/partners', properties: { displayName: 'Partners' }, sync: PLAIN, named: [] },
    {
      address: 'groups/staff',
      properties: { type: 'external', externalId: 'aad://tenant/groups/object' },
      sync: PLAIN,
      named: [],
    },
    {
      address: 'users/jane',
      properties: { email: 'jane@example.com', firstName: 'Jane', lastName: 'Doe' },
      sync: PLAIN,
      named: [],
    },
    {
      address: 'subscriptions/mobile',
      properties: { scope: '/products/gold-v2', ownerId: '/users/jane' },
      sync: PLAIN,
      named: ['products/gold-v2 apim.yml:28:12', 'users/jane apim.yml:29:14'],
    },
    {
      address: 'namedValues/partner-key',
      properties: { displayName: 'partner-key', secret: true, value: 'partner-key-value' },
      sync: PLAIN,
      named: [],
    },
    {
      address: 'namedValues/vault-key',
      properties: { keyVault: { secretIdentifier: 'https://vault.example/secrets/key' }, secret: true },
      sync: PLAIN,
      named: [],
    },
    { address: 'tags/fun', properties: {}, sync: PLAIN, named: [] },
    {
      address: 'apis/orders',
      properties: { path: 'orders', serviceUrl: 'https://shop.example/orders' },
      sync: PLAIN,
      named: [],
    },
    ...[
      ['products/gold-v2/groups/partners', 'products/gold-v2', 'groups/partners', '21:14'],
      ['products/gold-v2/groups/developers', 'products/gold-v2', 'groups/developers', '21:24'],
      ['products/gold-v2/apis/orders', 'products/gold-v2', 'apis/orders', '22:12'],
      ['products/gold-v2/tags/fun', 'products/gold-v2', 'tags/fun', '23:12'],
      ['groups/partners/users/jane', 'groups/partners', 'users/jane', '11:46'],
    ].map(([address, near, far, at]) => ({
      address,
      properties: {},
      sync: PLAIN,
      named: [`${near} apim.yml:${at}`, `${far} apim.yml:${at}`],
    })),
  ])
  expect(removed.map(({ address, options }) => [textOf(address), options])).toEqual([
    ['products/legacy', ['deleteSubscriptions']],
  ])
  expect(Object.fromEntries(mentioned)).toEqual({
    '/products': { kind: 'products', parentIds: [], exact: false },
    '/products/gold-v2/groups': { kind: 'products/groups', parentIds: ['gold-v2'], exact: true },
    '/products/gold-v2/apis': { kind: 'products/apis', parentIds: ['gold-v2'], exact: false },
    '/products/gold-v2/tags': { kind: 'products/tags', parentIds: ['gold-v2'], exact: false },
    '/groups': { kind: 'groups', parentIds: [], exact: false },
    '/groups/partners/users': { kind: 'groups/users', parentIds: ['partners'], exact: false },
    '/users': { kind: 'users', parentIds: [], exact: false },
    '/subscriptions': { kind: 'subscriptions', parentIds: [], exact: false },
    '/namedvalues': { kind: 'namedValues', parentIds: [], exact: false },
    '/tags': { kind: 'tags', parentIds: [], exact: false },
    '/apis': { kind: 'apis', parentIds: [], exact: false },
  })
  expect(rest).toEqual({
    stack: 'storefront',
    actions: [],
    heldBack: [],
    protect: ['users/*'],
    absentSecrets: [{ name: 'MOBILE_KEY', at: { file: 'apim.yml', line: 30, column: 17 } }],
  })
  expect(loaded.files).toEqual(['apim.yml', 'apis/orders.yaml'])
})

describe('a collection', () => {
  test('that is exact is looked at even where nothing of it is listed', async () => {
    const { declaration } = await load('products: { gold: { sync: { exact: [apis] } } }')
    expect(declaration.mentioned.get('/products/gold/apis')).toEqual({
      kind: 'products/apis',
      parentIds: ['gold'],
      exact: true,
    })
  })

  test('that the file leaves empty is looked at', async () => {
    const { declaration } = await load('tags:\nproducts: { Gold: { groups: [] } }')
    expect([...declaration.mentioned.keys()]).toEqual(['/products', '/products/gold/groups', '/tags'])
  })

  test('that is listed from the other side is not', async () => {
    const { declaration } = await load('products: { gold: }\napis: { orders: { products: [gold] } }')
    expect([...declaration.mentioned.keys()]).toEqual(['/products', '/apis'])
  })
})

test('every problem of the file comes out of one run, in the order of the lines', async () => {
  const body = `stack: Shop
products:
  gold: { stat: x, state: live, groups: [prtners] }
groups:
  partners: { externalId: nonsense }
subscriptions:
  mobile: { scope: products/gold, primaryKey: "\${foo}" }
apis:
  a: { path: /x, policy: <policies> }
`
  expect(lines(await load(body)).map(line => line.split(' ')[0])).toEqual([
    'apim.yml:2:8:',
    'apim.yml:4:11:',
    'apim.yml:4:27:',
    'apim.yml:4:42:',
    'apim.yml:6:27:',
    'apim.yml:8:20:',
    'apim.yml:8:47:',
    'apim.yml:10:14:',
    'apim.yml:10:26:',
  ])
})

test('hostile names are taken as they are where they are legal, and shown harmless where they are not', async () => {
  const name = '::set-output name=a::b </details> | @org/team ##[error]'
  const { declaration, problems } = await load(`products: { gold: { displayName: "${name}" } }`)
  expect([problems, declaration.wanted.get('products/gold')?.properties]).toEqual([[], { displayName: name }])
  expect(lines(await load(`products: { gold: { state: "a\\nb\\u202e ${name}" } }`))).toEqual([
    `apim.yml:2:28: products.gold.state is "a\\nb\\u{202e} ${name}"; expected "notPublished" or "published"`,
  ])
})
