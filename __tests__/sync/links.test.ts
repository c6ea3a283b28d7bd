/**
 * Workspaces: links with ids of their own, and names that mean what lies in the same workspace.
 */
import { describe, expect, test } from '@jest/globals'
import { ConfigError } from '../../src/errors.ts'
import { asked, declared, endings, lines, refusals, type Stage, stage, writesAsked } from '../support/scenario.ts'

const LINKED = `version: 1
workspaces:
  garage:
    products: { parts: { apis: [orders] } }
`

/** A workspace with a product, an API and an operation, tagged and linked by somebody else. */
function garage(): Stage {
  const stand = stage()
  const { emulator } = stand
  emulator.seed('/workspaces/garage', { displayName: 'Garage' })
  emulator.seed('/workspaces/garage/products/parts', { displayName: 'Parts' })
  emulator.seed('/workspaces/garage/apis/orders', { displayName: 'Orders', path: 'orders' })
  emulator.seed('/workspaces/garage/apis/orders/operations/get', {
    displayName: 'Get',
    method: 'GET',
    urlTemplate: '/',
  })
  emulator.seed('/workspaces/garage/tags/spare', { displayName: 'Spare' })
  return stand
}

describe('a link that is an entity of its own', () => {
  test('is the same link, whatever id somebody gave it', async () => {
    const { emulator, plan } = garage()
    emulator.seed('/workspaces/garage/products/parts/apiLinks/64f0c1', { apiId: '/workspaces/garage/apis/orders' })
    const { changes, unchanged } = await plan(LINKED)
    expect([changes, unchanged.map(({ ids }) => ids)]).toEqual([
      [],
      [['garage'], ['garage', 'parts'], ['garage', 'parts', 'orders']],
    ])
  })

  test('is made with the id of what it leads to, and says where that is', async () => {
    const { emulator, apply } = garage()
    expect(endings((await apply(LINKED)).outcomes)).toEqual(['applied workspaces/garage/products/parts/apis/orders'])
    expect(emulator.state()['/workspaces/garage/products/parts/apilinks/orders']).toEqual({
      apiId: '/workspaces/garage/apis/orders',
    })
  })

  test('is deleted by the id that somebody gave it', async () => {
    const { emulator, apply } = garage()
    emulator.seed('/workspaces/garage/products/parts/apiLinks/64f0c1', { apiId: '/workspaces/garage/apis/orders' })
    await apply('version: 1\nremoved: { workspaces: { garage: { products: { parts: { apis: [orders] } } } } }')
    expect(writesAsked(emulator)).toEqual(['DELETE /workspaces/garage/products/parts/apiLinks/64f0c1'])
    expect(Object.keys(emulator.state()).filter(path => /apilinks|parts\/apis/.test(path))).toEqual([])
  })

  test('that somebody makes after the plan is there, and no failure', async () => {
    const { emulator, apply } = garage()
    const between = () =>
      emulator.seed('/workspaces/garage/products/parts/apiLinks/64f0c1', { apiId: '/workspaces/garage/apis/orders' })
    const { outcomes } = await apply(LINKED, { between })
    expect(endings(outcomes)).toEqual(['applied workspaces/garage/products/parts/apis/orders'])
  })

  test.each([
    ['apis', 'apis: [orders]', 'apis: { orders: { tags: [spare] } }'],
    ['operations', 'operations: [orders/get]', 'apis: { orders: { operations: { get: { tags: [spare] } } } }'],
    ['products', 'products: [parts]', 'products: { parts: { tags: [spare] } }'],
  ])('to a tag may be declared from either side (%s)', async (_, near, far) => {
    const { plan, apply } = garage()
    const yaml = (rest: string) => `version: 1\nworkspaces: { garage: { ${rest} } }`
    await apply(yaml(`tags: { spare: { ${near} } }`))
    expect(lines(await plan(yaml(far)))).toEqual([])
  })

  test('goes where the file says that its collection is exact', async () => {
    const { emulator, apply } = garage()
    emulator.seed('/workspaces/garage/tags/spare/apiLinks/64f0c1', { apiId: '/workspaces/garage/apis/orders' })
    const exact = 'version: 1\nworkspaces: { garage: { tags: { spare: { apis: [], sync: { exact: [apis] } } } } }'
    expect(endings((await apply(exact)).outcomes)).toEqual(['applied workspaces/garage/tags/spare/apis/orders'])
    expect(writesAsked(emulator)).toEqual(['DELETE /workspaces/garage/tags/spare/apiLinks/64f0c1'])
  })
})

describe('a name in a workspace', () => {
  const POLICY =
    '<policies><inbound><base/><set-header name="X"><value>{{host}}</value></set-header></inbound></policies>'

  test('means what lies in the same workspace', async () => {
    const { emulator, apply, plan } = garage()
    emulator.seed('/namedValues/host', { displayName: 'host', value: 'service' })
    const yaml = `version: 1
workspaces:
  garage:
    policy: '${POLICY}'
    namedValues: { garage-host: { displayName: host, value: garage } }
  kitchen:
    policy: '${POLICY}'
    namedValues: { kitchen-host: { displayName: host, value: kitchen } }
    subscriptions: { app: { scope: /products/meals, displayName: App } }
    products: { meals: {} }
`
    const { plan: first, outcomes } = await apply(yaml)
    expect(lines(first)).toEqual([
      'create workspaces/kitchen',
      'create workspaces/kitchen/products/meals',
      'create workspaces/kitchen/subscriptions/app',
      'create workspaces/garage/namedValues/garage-host',
      'create workspaces/kitchen/namedValues/kitchen-host',
      'create workspaces/garage/policy',
      'create workspaces/kitchen/policy',
    ])
    expect(endings(outcomes).filter(line => !line.startsWith('applied '))).toEqual([])
    expect(lines(await plan(yaml))).toEqual([])
  })

  test('is not that of an entity of the service', async () => {
    const { emulator, plan } = garage()
    emulator.seed('/namedValues/host', { displayName: 'host', value: 'service' })
    const yaml = `version: 1\nworkspaces: { garage: { policy: '${POLICY}' } }`
    expect(refusals(await plan(yaml))).toEqual([
      '2: workspaces/garage/policy names the named value in a workspace "host", which is neither in the files nor in the service',
    ])
  })

  test('may be spelled with the workspace or without', async () => {
    const yaml = (scope: string) => `version: 1
workspaces: { garage: { subscriptions: { app: { scope: "${scope}", displayName: App } } } }`
    const { apply, plan } = garage()
    await apply(yaml('/products/parts'))
    expect(lines(await plan(yaml('/workspaces/garage/products/parts')))).toEqual([])
  })

  test('is told to be misspelt, in the words of the workspace', async () => {
    const yaml = `version: 1
workspaces: { garage: { products: { parts: {} }, subscriptions: { app: { scope: /products/part } } } }`
    const problems = await declared(yaml).catch((error: unknown) => error)
    expect(problems).toBeInstanceOf(ConfigError)
    expect(String(problems)).toContain(
      'workspaces.garage.subscriptions.app.scope names the product in a workspace "part", which is not in this file; did you mean "garage/parts"?',
    )
  })
})

test('a subscription in a workspace stands in the way of its product, and one in the service does not', async () => {
  const { emulator, plan } = garage()
  emulator.seed('/workspaces/garage/subscriptions/app', {
    displayName: 'App',
    scope: '/workspaces/garage/products/parts',
  })
  emulator.seed('/products/parts', { displayName: 'Parts of the service' })
  emulator.seed('/subscriptions/other', { displayName: 'Other', scope: '/products/parts' })
  const removing = 'version: 1\nremoved: { workspaces: { garage: { products: { parts: {} } } } }'
  expect(refusals(await plan(removing))).toEqual([
    '2: workspaces/garage/products/parts cannot be removed while it has 1 subscription in a workspace; expected "deleteSubscriptions: true" under "removed"',
  ])
  expect(asked(emulator)).toContain('GET /workspaces/garage/subscriptions')
  expect(asked(emulator)).not.toContain('GET /subscriptions')
})

test('named values of two workspaces are written side by side, those of one workspace one by one', async () => {
  const { plan } = garage()
  const { changes } = await plan(`version: 1
workspaces:
  garage: { namedValues: { a: { value: "1" }, b: { value: "2" } } }
  kitchen: { namedValues: { c: { value: "3" } } }
`)
  const lanes = changes.flatMap(({ address, lanes }) => (address.ids.length === 2 ? [lanes] : []))
  expect(lanes).toEqual([
    ['garage/workspaces/namedValues'],
    ['garage/workspaces/namedValues'],
    ['kitchen/workspaces/namedValues'],
  ])
})

test('workspaces are refused by name where the version of the API has none', async () => {
  const problems = await declared('version: 1\nworkspaces: { garage: {} }', {}, '2021-08-01').catch(
    (error: unknown) => error,
  )
  expect(String(problems)).toContain(
    'workspaces does not exist in the API version 2021-08-01; expected "api-version: 2022-09-01-preview" or later',
  )
})
