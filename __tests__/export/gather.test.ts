/**
 * What an export reads, and what it takes along: selectors, the closure of what is named, and what cannot be read.
 */
import { describe, expect, test } from '@jest/globals'
import { keyOf, textOf } from '../../src/model/address.ts'
import { exportOf } from '../support/exported.ts'
import { asked, stage } from '../support/scenario.ts'

const POLICY = (inbound: string) =>
  `<policies><inbound><base />${inbound}</inbound><backend><base /></backend><outbound><base /></outbound><on-error><base /></on-error></policies>`

const FILE = `
version: 1
namedValues:
  host: { value: orders.contoso.example }
  other: { value: nobody names it }
policyFragments:
  outgoing: { value: "<fragment><set-header name=\\"x\\" exists-action=\\"override\\"><value>{{host}}</value></set-header></fragment>" }
groups:
  partners: { displayName: Partners }
  staff: { displayName: Staff }
users:
  jane: { email: jane@contoso.example, firstName: Jane, lastName: Doe }
apis:
  orders:
    path: orders
    policy: '${POLICY('<include-fragment fragment-id="outgoing" />')}'
    operations:
      get: { displayName: Get, method: GET, urlTemplate: /orders }
      add: { displayName: Add, method: POST, urlTemplate: /orders }
  stock: { path: stock }
products:
  gold: { apis: [orders], groups: [partners] }
  silver: { apis: [stock] }
subscriptions:
  mobile: { scope: /products/gold, ownerId: /users/jane }
`

async function shop() {
  const stand = stage()
  await stand.apply(FILE)
  stand.emulator.requests.clear()
  return stand
}

async function keysOf(only: readonly string[], except: readonly string[] = []) {
  const { declared, faults } = await exportOf(await shop(), { only, except })
  expect(faults).toEqual([])
  return declared.map(keyOf).toSorted()
}

describe('what is chosen', () => {
  test('comes with what it names, and with what that names in turn', async () => {
    expect(await keysOf(['products/gold'])).toEqual([
      'apis/orders',
      'apis/orders/policy',
      'groups/partners',
      'namedvalues/host',
      'policyfragments/outgoing',
      'products/gold',
      'products/gold/apis/orders',
      'products/gold/groups/partners',
    ])
  })

  test('may lie deep, and comes with what it lies below', async () => {
    expect(await keysOf(['apis/*/operations/g*'])).toEqual(['apis/orders', 'apis/orders/operations/get'])
  })

  test('does not come when it is excepted, whoever names it, and links to it stay out too', async () => {
    const excepted = ['users/*', 'apis/orders', 'groups/*']
    expect(await keysOf(['subscriptions/mobile'], excepted)).toEqual(['products/gold', 'subscriptions/mobile'])
    expect((await keysOf([], excepted)).filter(key => /^products|^apis/.test(key))).toEqual([
      'apis/stock',
      'products/gold',
      'products/silver',
      'products/silver/apis/stock',
    ])
  })

  test.each([
    ['only', { only: ['products/gld'] }],
    ['except', { except: ['products/gld'] }],
  ])('is refused when the service has nothing like it: %s', async (name, options) => {
    await expect(exportOf(await shop(), options)).rejects.toThrow(
      `${name}: "products/gld": the service has nothing like it`,
    )
  })

  test('takes along what an entity above names, and what an operation names beside itself', async () => {
    const stand = stage()
    await stand.apply(`
version: 1
apiVersionSets: { v: { displayName: V, versioningScheme: Segment } }
apis:
  a:
    path: a
    apiVersion: v1
    apiVersionSetId: /apiVersionSets/v
    schemas: { line: { contentType: application/json, document: { value: "{}" } }, other: { contentType: application/json, document: { value: "{}" } } }
    operations:
      get:
        displayName: Get
        method: GET
        urlTemplate: /
        responses: [{ statusCode: 200, representations: [{ contentType: application/json, schemaId: line }] }]
`)
    const { declared } = await exportOf(stand, { only: ['apis/a/operations/get'] })
    expect(declared.map(textOf)).toEqual(['apis/a', 'apis/a/operations/get', 'apis/a/schemas/line', 'apiVersionSets/v'])
  })

  test('is refused when it leaves nothing', async () => {
    await expect(exportOf(await shop(), { only: ['users/jane'], except: ['users/*'] })).rejects.toThrow(
      'leave nothing to export',
    )
  })
})

describe('reading', () => {
  test('lists each collection once and asks nowhere for what cannot be there', async () => {
    const stand = await shop()
    await exportOf(stand)
    const requests = asked(stand.emulator).filter(line => /\/apis|\/tags/.test(line))
    expect(requests.map(line => line.replace(/sig=.*/, 'sig=…')).toSorted()).toEqual([
      'GET /apis',
      'GET /apis/orders/diagnostics',
      'GET /apis/orders/issues',
      'GET /apis/orders/operations',
      'GET /apis/orders/operations/add/policies/policy?format=rawxml',
      'GET /apis/orders/operations/get/policies/policy?format=rawxml',
      'GET /apis/orders/policies/policy?format=rawxml',
      'GET /apis/orders/schemas',
      'GET /apis/orders?format=openapi-link&export=true',
      'GET /apis/stock/diagnostics',
      'GET /apis/stock/issues',
      'GET /apis/stock/operations',
      'GET /apis/stock/policies/policy?format=rawxml',
      'GET /apis/stock/schemas',
      'GET /emulator/exports/openapi-link/emulator/apis/orders?sig=…',
      'GET /gateways/managed/apis',
      'GET /products/gold/apis',
      'GET /products/silver/apis',
      'GET /tags',
    ])
  })

  describe('asks for links', () => {
    const TAGGED = `
version: 1
tags: { public: { displayName: Public } }
apis:
  a: { path: a, tags: [public], operations: { get: { displayName: Get, method: GET, urlTemplate: /a, tags: [public] } } }
  b: { path: b, operations: { get: { displayName: Get, method: GET, urlTemplate: /b } } }
`
    async function tagged(more: string, apiVersion = '2024-05-01') {
      const stand = stage({}, { apiVersion })
      await stand.apply(TAGGED + more)
      stand.emulator.requests.clear()
      const { declared, faults } = await exportOf(stand, {}, { apiVersion })
      expect([declared.map(keyOf).filter(key => key.includes('/tags/')), faults]).toEqual([
        ['apis/a/tags/public', 'apis/a/operations/get/tags/public'],
        [],
      ])
      return asked(stand.emulator).filter(line => /tags\/|\/tags$/.test(line))
    }

    test('where there are fewer lists of them', async () => {
      expect((await tagged('')).toSorted()).toEqual([
        'GET /tags',
        'GET /tags/public/apiLinks',
        'GET /tags/public/operationLinks',
      ])
    })

    test('one entity after the other where the version of the API has no such lists', async () => {
      expect((await tagged('', '2021-08-01')).toSorted()).toEqual([
        'GET /apis/a/operations/get/tags',
        'GET /apis/a/tags',
        'GET /apis/b/operations/get/tags',
        'GET /apis/b/tags',
        'GET /tags',
      ])
    })
  })

  test('goes on without what the tier does not have, and says so', async () => {
    const stand = await shop()
    stand.emulator.behave({ missingKinds: ['cache'] })
    const { unread, faults } = await exportOf(stand)
    expect([unread.map(({ address, isAbsent }) => [keyOf(address), isAbsent]), faults]).toEqual([
      [['caches/*', true]],
      [],
    ])
  })

  test('goes on without what it may not read, and says so in the file', async () => {
    const stand = await shop()
    stand.emulator.faults.add({
      method: 'GET',
      path: '/backends',
      status: 403,
      code: 'AuthorizationFailed',
      times: 100,
    })
    const { files, unread } = await exportOf(stand)
    expect(unread.map(({ address, isAbsent }) => [keyOf(address), isAbsent])).toEqual([['backends/*', false]])
    expect(files.get('apim.yaml')).toMatch(/^# Not read:\n# {3}backends\/\*: 403 AuthorizationFailed$/m)
  })
})
