/**
 * What the emulator refuses, each refusal with the fields that it names.
 *
 * The rules are those that the service is known for; where its own sentence is not recorded, the field is what counts.
 */
import { describe, expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/emulator/protocol.ts'
import { type Answer, error, start, wrong } from './client.ts'

const PRODUCT = { displayName: 'P' }
const API = { displayName: 'A', path: 'a' }

/** The fields that a refusal names, or the whole answer when it is none. */
function targets({ status, body }: Answer): unknown {
  const { details } = (body as { error?: { details?: readonly { target: string }[] } }).error ?? {}
  return status === 400 && details ? details.map(({ target }) => target) : { status, body }
}

test('a refusal has the envelope of the service, with every wrong field', async () => {
  const answer = await start().send('PUT', '/products/p', { state: 'live', colour: 'red' })
  const expected = wrong(
    ['state', "'live' is not a valid value for 'state'. Valid values: notPublished, published."],
    ['colour', "Invalid field 'colour' specified"],
    ['displayName', "'displayName' is required."],
  )
  expect([answer.status, answer.body]).toEqual([400, expected])
})

test.each<readonly [string, string, JsonObject, readonly string[]]>([
  ['a text that is too long', '/products/p', { displayName: 'x'.repeat(301) }, ['displayName']],
  ['a text that is too short', '/products/p', { displayName: '' }, ['displayName']],
  ['a text that does not match', '/namedValues/n', { displayName: 'a b', value: 'x' }, ['displayName']],
  ['the wrong type', '/products/p', { displayName: 'P', subscriptionRequired: 'yes' }, ['subscriptionRequired']],
  [
    'a number that is too big',
    '/diagnostics/local',
    { loggerId: '/loggers/l', sampling: { percentage: 101 } },
    ['sampling.percentage'],
  ],
  [
    'an unknown field further in',
    '/backends/b',
    { url: 'https://x', protocol: 'http', tls: { cipher: 'x' } },
    ['tls.cipher'],
  ],
  [
    'a required field further in',
    '/backends/b',
    { url: 'https://x', protocol: 'http', proxy: { username: 'u' } },
    ['proxy.url'],
  ],
  ['a wrong value in a list', '/apis/a', { ...API, protocols: ['ftp'] }, ['protocols[0]']],
  ['too many items', '/namedValues/n', { displayName: 'n', value: 'x', tags: new Array(33).fill('t') }, ['tags']],
  [
    'a field of the preview',
    '/products/p',
    { displayName: 'P', authenticationType: ['subscription-key'] },
    ['authenticationType'],
  ],
  ['a name that is not allowed', '/tags/a:b', { displayName: 'T' }, ['tagId']],
  ['a name that is too long', `/tags/${'x'.repeat(81)}`, { displayName: 'T' }, ['tagId']],
  ['approval without a limit', '/products/p', { displayName: 'P', approvalRequired: true }, ['subscriptionsLimit']],
  [
    'approval where no subscription is needed',
    '/products/p',
    { displayName: 'P', subscriptionRequired: false, approvalRequired: false },
    ['approvalRequired'],
  ],
  [
    'a limit where no subscription is needed',
    '/products/p',
    { displayName: 'P', subscriptionRequired: false, subscriptionsLimit: 1 },
    ['subscriptionsLimit'],
  ],
  [
    'a value beside a key vault',
    '/namedValues/n',
    { displayName: 'n', value: 'x', keyVault: { secretIdentifier: 'https://v' }, secret: true },
    ['value'],
  ],
  [
    'a key vault without the secret in it',
    '/namedValues/n',
    { displayName: 'n', keyVault: {}, secret: true },
    ['keyVault.secretIdentifier'],
  ],
  ['a schema of JSON as text', '/schemas/s', { schemaType: 'json', value: '{}' }, ['document']],
  ['a schema that is given twice', '/schemas/s', { schemaType: 'xml', value: '<a/>', document: {} }, ['value']],
  [
    "what is above, in the service's own policy",
    '/policies/policy',
    { format: 'rawxml', value: '<policies><inbound><base /></inbound></policies>' },
    ['value'],
  ],
  ['a named value without either', '/namedValues/n', { displayName: 'n' }, ['value']],
  ['a blank value', '/namedValues/n', { displayName: 'n', value: '  ' }, ['value']],
  [
    'a key vault value that is no secret',
    '/namedValues/n',
    { displayName: 'n', keyVault: { secretIdentifier: 'https://v' }, secret: false },
    ['secret'],
  ],
  ['an external group without its id', '/groups/g', { displayName: 'G', type: 'external' }, ['externalId']],
  ['a system group', '/groups/g', { displayName: 'G', type: 'system' }, ['type']],
  [
    'equal keys',
    '/subscriptions/m',
    { displayName: 'M', scope: '/apis', primaryKey: 'k', secondaryKey: 'k' },
    ['secondaryKey'],
  ],
  ['the scope of everything', '/subscriptions/m', { displayName: 'M', scope: '/' }, ['scope']],
  ['a scope that is not there', '/subscriptions/m', { displayName: 'M', scope: '/products/none' }, ['scope']],
  ['a scope of another kind', '/subscriptions/m', { displayName: 'M', scope: '/groups/guests' }, ['scope']],
  [
    'an owner that is not there',
    '/subscriptions/m',
    { displayName: 'M', scope: '/apis', ownerId: '/users/none' },
    ['ownerId'],
  ],
  ['a logger that is not there', '/diagnostics/local', { loggerId: '/loggers/none' }, ['loggerId']],
  ['a diagnostic of an unknown name', '/diagnostics/mine', { loggerId: '/loggers/l' }, ['diagnosticId']],
  [
    'a name format outside Application Insights',
    '/diagnostics/local',
    { loggerId: '/loggers/l', operationNameFormat: 'Url' },
    ['operationNameFormat'],
  ],
  [
    'a version set by query without its name',
    '/apiVersionSets/v',
    { displayName: 'V', versioningScheme: 'Query' },
    ['versionQueryName'],
  ],
  [
    'a version set by header without its name',
    '/apiVersionSets/v',
    { displayName: 'V', versioningScheme: 'Header' },
    ['versionHeaderName'],
  ],
  ['a version without a set', '/apis/a', { ...API, apiVersion: 'v1' }, ['apiVersionSetId']],
  [
    'a version set that is not there',
    '/apis/a',
    { ...API, apiVersion: 'v1', apiVersionSetId: '/apiVersionSets/none' },
    ['apiVersionSetId'],
  ],
  ['an API without a display name', '/apis/a', { path: 'a' }, ['displayName']],
  ['an empty service URL', '/apis/a', { ...API, serviceUrl: '' }, ['serviceUrl']],
  [
    'both ways to sign in',
    '/apis/a',
    { ...API, authenticationSettings: { oAuth2: {}, openid: {} } },
    ['authenticationSettings'],
  ],
  [
    'old and new ways to sign in',
    '/apis/a',
    { ...API, authenticationSettings: { oAuth2: {}, oAuth2AuthenticationSettings: [] } },
    ['authenticationSettings'],
  ],
  [
    'a parameter that is not declared',
    '/apis/echo/operations/o',
    { displayName: 'O', method: 'GET', urlTemplate: '/a/{b}' },
    ['templateParameters'],
  ],
  ['a pool without members', '/backends/b', { type: 'Pool' }, ['pool']],
  [
    'a pool with a member that is not there',
    '/backends/b',
    { type: 'Pool', pool: { services: [{ id: '/backends/none' }] } },
    ['pool.services[].id'],
  ],
  ['a backend without an address', '/backends/b', { protocol: 'http' }, ['url']],
  ['a certificate without data', '/certificates/c', { password: 'p' }, ['data']],
  ['a gateway without a place', '/gateways/g', { description: 'd' }, ['locationData']],
  [
    'the reserved gateway',
    '/gateways/managed/hostnameConfigurations/x',
    { hostname: 'h', certificateId: '/certificates/none' },
    ['certificateId'],
  ],
])('%s is refused', async (_, path, properties, expected) => {
  const { emulator, send } = start()
  emulator.seed('/loggers/l', { loggerType: 'applicationInsights' })
  emulator.seed('/apis/echo', { displayName: 'Echo', path: 'echo' })
  const before = emulator.state()
  const answer = await send('PUT', path, properties)
  expect(targets(answer)).toEqual(expected)
  expect(emulator.state()).toEqual(before)
})

describe('a value that another has', () => {
  test.each<readonly [string, string, JsonObject, readonly string[]]>([
    ['display name of a tag', '/tags', { displayName: 'Same' }, ['displayName']],
    ['display name of a product', '/products', { displayName: 'Same' }, ['displayName']],
    ['display name of a group', '/groups', { displayName: 'Same' }, ['displayName']],
    ['display name of a named value', '/namedValues', { displayName: 'Same', value: 'x' }, ['displayName']],
    [
      'display name of a version set',
      '/apiVersionSets',
      { displayName: 'Same', versioningScheme: 'Segment' },
      ['displayName'],
    ],
    ['e-mail address of a user', '/users', { email: 'Same@example.com', firstName: 'F', lastName: 'L' }, ['email']],
    ['path of an API', '/apis', { displayName: 'A', path: 'Same' }, ['path']],
    ['key of a subscription', '/subscriptions', { displayName: 'M', scope: '/apis', primaryKey: 'same' }, ['key']],
  ])('is refused: %s', async (_, collection, properties, expected) => {
    const { send } = start()
    await send('PUT', `${collection}/first`, properties)
    const lower = Object.fromEntries(
      Object.entries(properties).map(([name, value]) => [
        name,
        ['displayName', 'email', 'path'].includes(name) ? String(value).toLowerCase() : value,
      ]),
    )
    expect(targets(await send('PUT', `${collection}/second`, lower))).toEqual(expected)
  })

  test('is free again once the other has changed it', async () => {
    const { send } = start()
    await send('PUT', '/tags/first', { displayName: 'Same' })
    await send('PUT', '/tags/first', { displayName: 'Other' })
    expect((await send('PUT', '/tags/second', { displayName: 'Same' })).status).toBe(201)
  })

  test('is free again once the other is gone', async () => {
    const { send } = start()
    await send('PUT', '/tags/first', { displayName: 'Same' })
    await send('DELETE', '/tags/first')
    expect((await send('PUT', '/tags/second', { displayName: 'Same' })).status).toBe(201)
  })

  test('does not matter for versions of an API', async () => {
    const { send } = start()
    await send('PUT', '/apiVersionSets/v', { displayName: 'V', versioningScheme: 'Segment' })
    const version = (apiVersion: string) => ({
      displayName: 'A',
      path: 'same',
      apiVersion,
      apiVersionSetId: '/apiVersionSets/v',
    })
    await send('PUT', '/apis/v1', version('v1'))
    expect((await send('PUT', '/apis/v2', version('v2'))).status).toBe(201)
  })
})

describe('what is built in', () => {
  test.each([
    ['PUT', '/groups/guests', { displayName: 'Mine' }],
    ['PATCH', '/groups/guests', { displayName: 'Mine' }],
    ['DELETE', '/groups/guests', undefined],
    ['PUT', '/subscriptions/master', { displayName: 'Mine', scope: '/apis' }],
    ['DELETE', '/subscriptions/master', undefined],
    ['DELETE', '/users/1', undefined],
    ['PUT', '/gateways/managed', { locationData: { name: 'x' } }],
  ])('refuses %s %s', async (method, path, properties) => {
    const { emulator, send } = start()
    const before = emulator.state()
    const answer = await send(method, path, properties, { 'if-match': '*' })
    expect(answer).toMatchObject({ status: 400, body: { error: { code: 'MethodNotAllowed' } } })
    expect(emulator.state()).toEqual(before)
  })
})

describe('a deletion', () => {
  test.each([
    ['product', '/products/p'],
    ['user', '/users/u'],
  ])('of a %s with subscriptions needs to be told so', async (_, path) => {
    const { emulator, send } = start()
    emulator.seed('/products/p', PRODUCT)
    emulator.seed('/users/u', { email: 'u@example.com', firstName: 'F', lastName: 'L' })
    emulator.seed('/subscriptions/m', { displayName: 'M', scope: '/products/p', ownerId: '/users/u' })
    const refused = await send('DELETE', path)
    const accepted = await send('DELETE', `${path}?deleteSubscriptions=true`)
    expect([refused.status, accepted.status, '/subscriptions/m' in emulator.state()]).toEqual([400, 200, false])
  })

  test.each<readonly [string, string, readonly (readonly [string, JsonObject])[]]>([
    [
      'a named value that a policy names',
      '/namedValues/n',
      [['/policies/policy', { value: '<policies>{{n}}</policies>' }]],
    ],
    [
      'a fragment that a policy includes',
      '/policyFragments/f',
      [['/policies/policy', { value: '<policies><include-fragment fragment-id="f" /></policies>' }]],
    ],
    [
      'a backend that a policy sets',
      '/backends/b',
      [['/policies/policy', { value: '<policies><set-backend-service backend-id="b" /></policies>' }]],
    ],
    [
      'a backend in a pool',
      '/backends/b',
      [['/backends/pool', { type: 'Pool', pool: { services: [{ id: '/backends/b' }] } }]],
    ],
    ['a logger of a diagnostic', '/loggers/l', [['/diagnostics/local', { loggerId: '/loggers/l' }]]],
    [
      'a version set of an API',
      '/apiVersionSets/v',
      [['/apis/a', { ...API, apiVersion: '1', apiVersionSetId: '/apiVersionSets/v' }]],
    ],
  ])('of %s is refused until that is gone', async (_, path, users) => {
    const { emulator, send } = start()
    emulator.seed('/namedValues/n', { displayName: 'n', value: 'x' })
    emulator.seed('/policyFragments/f', { value: '<fragment />' })
    emulator.seed('/backends/b', { url: 'https://x', protocol: 'http' })
    emulator.seed('/loggers/l', { loggerType: 'applicationInsights' })
    emulator.seed('/apiVersionSets/v', { displayName: 'V', versioningScheme: 'Segment' })
    for (const [user, properties] of users) emulator.seed(user, properties)
    const refused = await send('DELETE', path)
    for (const [user] of users) await send('DELETE', user)
    expect([refused.status, (await send('DELETE', path)).status]).toEqual([400, 200])
  })

  test('takes children and relations along', async () => {
    const { emulator, send } = start()
    await send('PUT', '/apis/a', API)
    await send('PUT', '/tags/t', { displayName: 'T' })
    const before = Object.keys(emulator.state()).filter(path => !path.startsWith('/apis/a'))
    await send('PUT', '/apis/a/operations/o', { displayName: 'O', method: 'GET', urlTemplate: '/' })
    await send('PUT', '/apis/a/operations/o/tags/t')
    await send('PUT', '/apis/a/policies/policy', { value: '<policies />' })
    await send('PUT', '/subscriptions/m', { displayName: 'M', scope: '/apis/a' })
    await send('DELETE', '/apis/a')
    expect(Object.keys(emulator.state()).toSorted()).toEqual(before.toSorted())
  })
})

test.each([
  ['a body that is no JSON', '{', 'The request body is not valid JSON.'],
  ['a body that is a list', '[]', 'The request body must be a JSON object.'],
  ['a body without its envelope', '{}', "The request body must have an object 'properties'."],
])('%s is refused', async (_, body, message) => {
  const answer = await start().send('PUT', '/tags/t', body)
  expect([answer.status, answer.body]).toEqual([400, error('ValidationError', message)])
})

test('a field beside the envelope is refused', async () => {
  expect(targets(await start().send('PUT', '/tags/t', '{"displayName":"T"}'))).toEqual(['displayName'])
})

test('a policy of an operation that is not there blames the body', async () => {
  const { emulator, send } = start()
  emulator.seed('/apis/a', API)
  const answer = await send('PUT', '/apis/a/operations/none/policies/policy', { value: '<policies />' })
  expect([answer.status, answer.body]).toEqual([
    400,
    error('ValidationError', 'Entity with specified identifier not found'),
  ])
})

test('an operation of an API that is not there is not found', async () => {
  const answer = await start().send('PUT', '/apis/none/operations/o', {
    displayName: 'O',
    method: 'GET',
    urlTemplate: '/',
  })
  expect([answer.status, answer.body]).toEqual([404, error('ResourceNotFound', 'Api not found.')])
})

test.each([
  ['PATCH', '/policies/policy'],
  ['DELETE', '/tenant/access'],
  ['POST', '/products'],
  ['PUT', '/products'],
  ['GET', '/products/p/apis/a'],
  ['GET', '/subscriptions/m/listSecrets'],
])('%s %s is not supported', async (method, path) => {
  expect((await start().send(method, path, {})).status).toBe(405)
})

test('a user has no more subscriptions of a product than it allows', async () => {
  const { send } = start()
  await send('PUT', '/users/u', { email: 'u@example.com', firstName: 'F', lastName: 'L' })
  await send('PUT', '/products/p', { displayName: 'P', subscriptionsLimit: 1 })
  const subscription = { displayName: 'M', scope: '/products/p', ownerId: '/users/u' }
  const first = await send('PUT', '/subscriptions/one', subscription)
  expect([first.status, targets(await send('PUT', '/subscriptions/two', subscription))]).toEqual([201, ['scope']])
})

test('what the tier does not have is refused', async () => {
  const answer = await start({ behaviour: { missingKinds: ['gateway'] } }).send('GET', '/gateways')
  expect(answer).toMatchObject({ status: 400, body: { error: { code: 'MethodNotAllowedInPricingTier' } } })
})
