/**
 * The official client drives the emulator: one that we did not write decides whether answers are those of the service.
 *
 * It refuses bearer tokens over plain HTTP, so that its credential is replaced by a header here.
 */
import { ApiManagementClient } from '@azure/arm-apimanagement'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createEmulator, type Emulator } from '../../src/emulator/handler.ts'
import { type Listening, listen } from '../../src/emulator/server.ts'

const SUBSCRIPTION = '11111111-2222-3333-4444-555555555555'
const WHERE = ['rg', 'contoso'] as const
const PREFIX = `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg/providers/Microsoft.ApiManagement/service/contoso`
const FAST = { updateIntervalInMs: 1 }

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

let emulator: Emulator
let listening: Listening
let client: ApiManagementClient

beforeEach(async () => {
  emulator = createEmulator({ samples: true })
  listening = await listen(emulator, { port: 0 })
  const credential = {
    getToken: () => Promise.resolve({ token: 'unused', expiresOnTimestamp: Number.MAX_SAFE_INTEGER }),
  }
  client = new ApiManagementClient(credential, SUBSCRIPTION, {
    endpoint: listening.url,
    allowInsecureConnection: true,
    retryOptions: { maxRetries: 0 },
  })
  client.pipeline.removePolicy({ name: 'bearerTokenAuthenticationPolicy' })
  client.pipeline.addPolicy({
    name: 'emulatorToken',
    sendRequest(request, next) {
      request.headers.set('authorization', 'Bearer emulator-access-token')
      return next(request)
    },
  })
})

afterEach(() => listening.close())

describe('products', () => {
  test('are created, read, changed with their ETag, and deleted twice', async () => {
    const created = await client.product.createOrUpdate(...WHERE, 'gold', {
      displayName: 'Gold',
      subscriptionRequired: true,
    })
    const read = await client.product.get(...WHERE, 'gold')
    const changed = await client.product.update(...WHERE, 'gold', read.eTag ?? '', { state: 'published' })
    await client.product.delete(...WHERE, 'gold', '*', { deleteSubscriptions: true })
    await client.product.delete(...WHERE, 'gold', '*')
    expect([created.id, created.displayName, read.eTag === created.eTag, changed.state]).toEqual([
      `${PREFIX}/products/gold`,
      'Gold',
      true,
      'published',
    ])
    expect(emulator.requests.all().map(({ method, status }) => `${method} ${status}`)).toEqual([
      'PUT 201',
      'GET 200',
      'PATCH 200',
      'DELETE 200',
      'DELETE 204',
    ])
  })

  test('are not changed with an ETag that is old', async () => {
    const { eTag = '' } = await client.product.get(...WHERE, 'starter')
    await client.product.update(...WHERE, 'starter', eTag, { description: 'first' })
    await expect(client.product.update(...WHERE, 'starter', eTag, { description: 'second' })).rejects.toMatchObject({
      statusCode: 412,
      code: 'PreconditionFailed',
    })
  })

  test('are listed page by page to the end', async () => {
    for (const index of [1, 2, 3, 4, 5]) emulator.seed(`/products/p${index}`, { displayName: `P${index}` })
    const pages: number[] = []
    for await (const page of client.product.listByService(...WHERE, { top: 3 }).byPage()) pages.push(page.length)
    expect(pages).toEqual([3, 3, 1])
  })

  test('answer whether they are there', async () => {
    const there = await client.product.getEntityTag(...WHERE, 'starter')
    expect(there.eTag).toMatch(/^".{12}"$/)
    await expect(client.product.getEntityTag(...WHERE, 'none')).rejects.toMatchObject({ statusCode: 404 })
  })

  test('say what is wrong in a way that the client understands', async () => {
    const refused = client.product.createOrUpdate(...WHERE, 'bad', { displayName: 'x'.repeat(301) })
    await expect(refused).rejects.toMatchObject({
      statusCode: 400,
      code: 'ValidationError',
      details: {
        error: {
          details: [
            { code: 'ValidationError', target: 'displayName', message: "'displayName' is longer than 300 characters." },
          ],
        },
      },
    })
  })

  test('are linked with APIs and groups', async () => {
    await client.productApi.createOrUpdate(...WHERE, 'starter', 'echo-api')
    await client.productGroup.createOrUpdate(...WHERE, 'starter', 'guests')
    const apis = await all(client.productApi.listByProduct(...WHERE, 'starter'))
    const groups = await all(client.productGroup.listByProduct(...WHERE, 'starter'))
    expect([
      apis.map(({ name }) => name),
      groups.map(({ name }) => name),
      (await client.productApi.checkEntityExists(...WHERE, 'starter', 'echo-api')).body,
    ]).toEqual([['echo-api'], ['administrators', 'developers', 'guests'], true])
  })
})

test('policies are written raw and read in both formats', async () => {
  const value = '<policies>\n  <inbound>\n    <set-header name="a" value="@("b" + "c")" />\n  </inbound>\n</policies>'
  await client.productPolicy.createOrUpdate(...WHERE, 'starter', 'policy', { value, format: 'rawxml' })
  const raw = await client.productPolicy.get(...WHERE, 'starter', 'policy', { format: 'rawxml' })
  const xml = await client.productPolicy.get(...WHERE, 'starter', 'policy')
  expect([raw.value, xml.value]).toEqual([
    value,
    '<policies>\r\n\t<inbound>\r\n\t\t<set-header name="a" value="@(&quot;b&quot; + &quot;c&quot;)" />\r\n\t</inbound>\r\n</policies>',
  ])
})

test('a named value is polled for, and its secret is told on request', async () => {
  const made = await client.namedValue.beginCreateOrUpdateAndWait(
    ...WHERE,
    'partner',
    { displayName: 'partner-key', value: 'hidden', secret: true },
    FAST,
  )
  const told = await client.namedValue.listValue(...WHERE, 'partner')
  const listed = await all(client.namedValue.listByService(...WHERE))
  expect([made.displayName, made.value, told.value, listed.map(({ value }) => value)]).toEqual([
    'partner-key',
    undefined,
    'hidden',
    [undefined],
  ])
  expect(emulator.requests.all().map(({ status }) => status)).toEqual([202, 202, 201, 200, 200])
})

test('a subscription has keys in the first answer and in listSecrets, and not in between', async () => {
  const made = await client.subscription.createOrUpdate(...WHERE, 'mobile', {
    displayName: 'Mobile',
    scope: '/products/starter',
  })
  const read = await client.subscription.get(...WHERE, 'mobile')
  const secrets = await client.subscription.listSecrets(...WHERE, 'mobile')
  expect([made.primaryKey === secrets.primaryKey, read.primaryKey, read.scope, read.state]).toEqual([
    true,
    undefined,
    `${PREFIX}/products/starter`,
    'active',
  ])
  await client.subscription.regeneratePrimaryKey(...WHERE, 'mobile')
  expect((await client.subscription.listSecrets(...WHERE, 'mobile')).primaryKey).not.toBe(secrets.primaryKey)
})

test('tags are given to APIs and taken away', async () => {
  await client.tag.createOrUpdate(...WHERE, 'new', { displayName: 'New' })
  await client.tag.assignToApi(...WHERE, 'echo-api', 'new')
  const links = await all(client.tagApiLink.listByProduct(...WHERE, 'new'))
  await client.tag.detachFromApi(...WHERE, 'echo-api', 'new')
  const left = await all(client.tag.listByApi(...WHERE, 'echo-api'))
  expect([links.map(({ apiId }) => apiId), left]).toEqual([[`${PREFIX}/apis/echo-api`], []])
})

test('users join groups and are deleted', async () => {
  await client.user.createOrUpdate(...WHERE, 'jane', { email: 'jane@example.com', firstName: 'Jane', lastName: 'Doe' })
  await client.groupUser.create(...WHERE, 'developers', 'jane')
  const members = await all(client.groupUser.list(...WHERE, 'developers'))
  const groups = await all(client.userGroup.list(...WHERE, 'jane'))
  await client.user.beginDeleteAndWait(...WHERE, 'jane', '*', FAST)
  expect([
    members.map(({ email }) => email),
    groups.map(({ name }) => name),
    (await all(client.groupUser.list(...WHERE, 'developers'))).length,
  ]).toEqual([['jane@example.com'], ['developers'], 0])
})

test('an API is imported and its operations are read', async () => {
  const document = {
    openapi: '3.0.1',
    info: { title: 'Orders', version: '1' },
    paths: { '/orders': { get: { operationId: 'list', responses: {} } } },
  }
  const api = await client.api.beginCreateOrUpdateAndWait(
    ...WHERE,
    'orders',
    { path: 'orders', format: 'openapi+json', value: JSON.stringify(document) },
    FAST,
  )
  const operations = await all(client.apiOperation.listByApi(...WHERE, 'orders'))
  expect([api.displayName, operations.map(({ name, urlTemplate }) => [name, urlTemplate])]).toEqual([
    'Orders',
    [['list', '/orders']],
  ])
})

test('the service itself is read and found', async () => {
  const service = await client.apiManagementService.get(...WHERE)
  expect([service.name, service.managementApiUrl, service.gatewayUrl]).toEqual([
    'contoso',
    listening.url,
    'https://contoso.azure-api.net',
  ])
})

test('access to the tenant is told on request', async () => {
  const secrets = await client.tenantAccess.listSecrets(...WHERE, 'access')
  expect([secrets.principalId, secrets.enabled, Buffer.from(secrets.primaryKey ?? '', 'base64').length]).toEqual([
    'integration',
    true,
    64,
  ])
})

describe('the developer portal', () => {
  test('is published by a revision, which is waited for and then made another', async () => {
    const { portalRevision } = client
    const made = await portalRevision.beginCreateOrUpdateAndWait(...WHERE, 'spring', { isCurrent: true }, FAST)
    const changed = await portalRevision.beginUpdateAndWait(...WHERE, 'spring', '*', { description: 'Spring' }, FAST)
    const listed = await all(portalRevision.listByService(...WHERE))
    expect([made.status, changed.description, changed.isCurrent, listed.map(({ name }) => name)]).toEqual([
      'completed',
      'Spring',
      true,
      ['spring'],
    ])
  })

  test('holds content of types that are built in and of others', async () => {
    await client.contentType.createOrUpdate(...WHERE, 'c-notice', { namePropertiesName: 'Notice', version: '1.0.0' })
    const properties = { en_us: { title: 'Closed on Sunday' } }
    const item = await client.contentItem.createOrUpdate(...WHERE, 'c-notice', 'maintenance', { properties })
    const types = await all(client.contentType.listByService(...WHERE))
    await client.contentItem.delete(...WHERE, 'c-notice', 'maintenance', item.eTag ?? '')
    expect([item.properties, types.map(({ namePropertiesName }) => namePropertiesName)]).toEqual([
      properties,
      ['Notice', 'Document', 'Page'],
    ])
    expect(await all(client.contentItem.listByService(...WHERE, 'c-notice'))).toEqual([])
  })

  test('has one configuration, which is changed with its ETag', async () => {
    const { eTag = '' } = await client.portalConfig.get(...WHERE, 'default')
    const csp = { mode: 'reportOnly', allowedSources: ['*.contoso.example'] }
    const changed = await client.portalConfig.update(...WHERE, 'default', eTag, { enableBasicAuth: false, csp })
    expect([changed.enableBasicAuth, changed.csp]).toMatchObject([false, csp])
  })
})
