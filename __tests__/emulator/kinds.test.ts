/**
 * Laws that hold for every kind in the contract: what can be written can be read, listed, and deleted twice.
 *
 * The bodies are the smallest ones that the service's reference allows, written by hand; a kind without a body here
 * makes a test fail.
 */
import { describe, expect, test } from '@jest/globals'
import { KINDS } from '../../src/emulator/contract.ts'
import type { JsonObject } from '../../src/emulator/protocol.ts'
import { PREFIX, sender, start } from './client.ts'

const PREVIEW = '2025-09-01-preview'
const POLICY = { format: 'xml', value: '<policies><inbound /></policies>' }
const DIAGNOSTIC = { loggerId: '/loggers/l' }

/** Path and smallest body of one entity of each kind. Associations have no body. */
const SAMPLES: Readonly<Record<string, readonly [path: string, properties?: JsonObject]>> = {
  tag: ['/tags/new', { displayName: 'New' }],
  namedValue: ['/namedValues/new', { displayName: 'new', value: 'x' }],
  gateway: ['/gateways/new', { locationData: { name: 'here' } }],
  apiVersionSet: ['/apiVersionSets/new', { displayName: 'New', versioningScheme: 'Segment' }],
  certificate: ['/certificates/new', { data: 'AAAA', password: 'p' }],
  group: ['/groups/new', { displayName: 'New' }],
  globalSchema: ['/schemas/new', { schemaType: 'json', document: { type: 'object' } }],
  documentation: ['/documentations/new', { title: 'New', content: 'text' }],
  policyRestriction: ['/policyRestrictions/new', { scope: '/apis/a', requireBase: 'true' }],
  cache: ['/caches/new', { connectionString: 'redis', useFromLocation: 'default' }],
  authorizationServer: [
    '/authorizationServers/new',
    {
      displayName: 'New',
      clientRegistrationEndpoint: 'https://x',
      authorizationEndpoint: 'https://x',
      grantTypes: ['implicit'],
      clientId: 'c',
    },
  ],
  openidConnectProvider: [
    '/openidConnectProviders/new',
    { displayName: 'New', metadataEndpoint: 'https://x', clientId: 'c' },
  ],
  identityProvider: ['/identityProviders/google', { clientId: 'c', clientSecret: 's' }],
  authorizationProvider: ['/authorizationProviders/new', { displayName: 'New', identityProvider: 'google' }],
  logger: ['/loggers/new', { loggerType: 'azureMonitor' }],
  backend: ['/backends/new', { url: 'https://x', protocol: 'http' }],
  policyFragment: ['/policyFragments/new', { value: '<fragment />' }],
  product: ['/products/new', { displayName: 'New' }],
  user: ['/users/new', { email: 'new@example.com', firstName: 'N', lastName: 'W' }],
  api: ['/apis/new', { displayName: 'New', path: 'new' }],
  diagnostic: ['/diagnostics/applicationinsights', DIAGNOSTIC],
  servicePolicy: ['/policies/policy', POLICY],
  workspace: ['/workspaces/new', { displayName: 'New' }],
  tenantAccess: ['/tenant/access', { enabled: true }],
  portalSetting: ['/portalsettings/signup', { enabled: true }],
  emailTemplate: ['/templates/inviteUserNotificationMessage', { subject: 'Hello' }],
  notification: ['/notifications/BCC', { title: 'BCC' }],
  apiSchema: ['/apis/a/schemas/new', { contentType: 'application/json', document: {} }],
  apiOperation: ['/apis/a/operations/new', { displayName: 'New', method: 'GET', urlTemplate: '/new' }],
  apiPolicy: ['/apis/a/policies/policy', POLICY],
  apiOperationPolicy: ['/apis/a/operations/o/policies/policy', POLICY],
  apiDiagnostic: ['/apis/a/diagnostics/applicationinsights', DIAGNOSTIC],
  apiRelease: ['/apis/a/releases/new', { apiId: '/apis/a', notes: 'n' }],
  apiTagDescription: ['/apis/a/tagDescriptions/t', { description: 'd' }],
  apiWiki: ['/apis/a/wikis/default', { documents: [] }],
  graphqlResolver: ['/apis/a/resolvers/new', { displayName: 'New', path: 'Query/x' }],
  graphqlResolverPolicy: ['/apis/a/resolvers/r/policies/policy', { format: 'xml', value: '<http-data-source />' }],
  apiIssue: ['/apis/a/issues/new', { title: 'New', description: 'd', userId: '/users/1' }],
  productPolicy: ['/products/p/policies/policy', POLICY],
  productWiki: ['/products/p/wikis/default', { documents: [] }],
  productApi: ['/products/p/apis/a'],
  productGroup: ['/products/p/groups/guests'],
  productTag: ['/products/p/tags/t'],
  apiTag: ['/apis/a/tags/t'],
  operationTag: ['/apis/a/operations/o/tags/t'],
  groupUser: ['/groups/g/users/1'],
  gatewayApi: ['/gateways/w/apis/a'],
  productApiLink: ['/products/p/apiLinks/new', { apiId: '/apis/a' }],
  productGroupLink: ['/products/p/groupLinks/new', { groupId: '/groups/guests' }],
  tagApiLink: ['/tags/t/apiLinks/new', { apiId: '/apis/a' }],
  tagOperationLink: ['/tags/t/operationLinks/new', { operationId: '/apis/a/operations/o' }],
  tagProductLink: ['/tags/t/productLinks/new', { productId: '/products/p' }],
  gatewayHostnameConfiguration: ['/gateways/w/hostnameConfigurations/new', { hostname: 'x.example' }],
  gatewayCertificateAuthority: ['/gateways/w/certificateAuthorities/c', { isTrusted: true }],
  authorization: ['/authorizationProviders/v/authorizations/new', { authorizationType: 'OAuth2' }],
  authorizationAccessPolicy: [
    '/authorizationProviders/v/authorizations/z/accessPolicies/new',
    { objectId: 'o', tenantId: 't' },
  ],
  subscription: ['/subscriptions/new', { displayName: 'New', scope: '/products/p' }],
  apiTool: ['/apis/a/tools/new', { displayName: 'New', operationId: '/apis/a/operations/o' }],
  clientApplication: ['/clientApplications/new', { displayName: 'New', ownerId: '/users/1' }],
  portalConfig: ['/portalconfigs/default', { enableBasicAuth: false }],
  portalRevision: ['/portalRevisions/new', { isCurrent: true }],
  contentType: ['/contentTypes/c-new', { name: 'New' }],
  contentItem: ['/contentTypes/page/contentItems/new', { en_us: { title: 'New' } }],
  clientApplicationProductLink: ['/clientApplications/k/productLinks/new', { productId: '/products/p' }],
}

/** What the samples lie below or refer to. */
const AROUND: readonly (readonly [string, JsonObject])[] = [
  ['/tags/t', { displayName: 'T' }],
  ['/groups/g', { displayName: 'G' }],
  ['/gateways/w', { locationData: { name: 'w' } }],
  ['/certificates/c', { data: 'BBBB' }],
  ['/loggers/l', { loggerType: 'applicationInsights', credentials: {} }],
  ['/authorizationProviders/v', {}],
  ['/authorizationProviders/v/authorizations/z', {}],
  ['/products/p', { displayName: 'P' }],
  ['/apis/a', { displayName: 'A', path: 'a' }],
  ['/apis/a/operations/o', { displayName: 'O', method: 'GET', urlTemplate: '/o' }],
  ['/apis/a/resolvers/r', { displayName: 'R', path: 'Query/r' }],
  ['/clientApplications/k', { displayName: 'K', ownerId: '/users/1' }],
]

function startWith() {
  const { emulator } = start()
  for (const [path, properties] of AROUND) emulator.seed(path, properties)
  return {
    emulator,
    send: sender(emulator, PREFIX, { authorization: 'Bearer emulator-access-token', 'if-match': '*' }, PREVIEW),
  }
}

test('every kind has a sample', () => {
  expect(Object.keys(SAMPLES).toSorted()).toEqual(KINDS.map(({ entity }) => entity).toSorted())
})

describe.each(Object.entries(SAMPLES))('%s', (entity, [path, properties]) => {
  const kind = KINDS.find(known => known.entity === entity)

  test('is written, and is in its list and in the state afterwards', async () => {
    const { emulator, send } = startWith()
    const put = await send('PUT', path, properties)
    const list = await send('GET', path.slice(0, path.lastIndexOf('/')))
    const id = `${PREFIX}${path}`
    expect([200, 201, 202]).toContain(put.status)
    expect(list).toMatchObject({
      status: 200,
      body: { value: expect.arrayContaining([expect.objectContaining({ id })]) },
    })
    expect(Object.keys(emulator.state())).toContain(path.toLowerCase())
  })

  test('answers 200 when it is written a second time, and keeps what it was', async () => {
    const { emulator, send } = startWith()
    await send('PUT', path, properties)
    const before = emulator.state()
    const again = await send('PUT', path, properties)
    expect([200, 202]).toContain(again.status)
    expect(emulator.state()).toEqual(before)
  })

  test('takes back what it has given, where it gives anything', async () => {
    const { emulator, send } = startWith()
    await send('PUT', path, properties)
    const before = emulator.state()
    const { body } = await send('GET', `${path}?`)
    const given = { ...(properties ?? {}), ...(body as { properties?: JsonObject }).properties }
    const again = await send('PUT', path, kind?.kind === 'association' ? undefined : given)
    expect([again.status < 300, emulator.state()]).toEqual([true, before])
  })
})

const deletable = Object.entries(SAMPLES).filter(([entity]) =>
  KINDS.some(kind => kind.entity === entity && kind.verbs['DELETE'] !== undefined),
)

describe.each(deletable.filter(([entity]) => entity !== 'emailTemplate'))('%s', (_, [path, properties]) => {
  test('is gone once it is deleted, with all that came with it, and is not there for a second time', async () => {
    const { emulator, send } = startWith()
    await send('DELETE', `${path}?deleteSubscriptions=true`)
    const without = Object.keys(emulator.state()).toSorted()
    await send('PUT', path, properties)
    const first = await send('DELETE', `${path}?deleteSubscriptions=true`)
    const second = await send('DELETE', path)
    expect([first.status, second.status, Object.keys(emulator.state()).toSorted()]).toEqual([200, 204, without])
  })
})

test('an e-mail template that is deleted is the usual one again', async () => {
  const { emulator, send } = startWith()
  const path = '/templates/inviteUserNotificationMessage'
  await send('PUT', path, { subject: 'Hello' })
  expect((await send('DELETE', path)).status).toBe(200)
  expect(emulator.state()[path.toLowerCase()]).toMatchObject({ isDefault: true })
})
