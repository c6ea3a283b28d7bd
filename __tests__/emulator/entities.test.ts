/**
 * Reading and writing entities: statuses, ETags, defaults, what answers show and what they hide.
 *
 * Expected bodies are those of recorded traffic of the service, shortened to what is peculiar.
 */
import { describe, expect, test } from '@jest/globals'
import { error, NOW, PREFIX, start } from './client.ts'

const ANY = { 'if-match': '*' }

describe('a product', () => {
  test('is answered with defaults, nulls, and the group that it is visible to', async () => {
    const { send } = start()
    const answer = await send('PUT', '/products/Gold', { displayName: 'Gold' })
    const administrators = {
      id: `${PREFIX}/groups/administrators`,
      displayName: 'Administrators',
      description: 'Administrators is a built-in group. Its membership is managed by the system.',
      type: 'system',
      externalId: null,
      builtIn: true,
    }
    expect([answer.status, answer.body]).toEqual([
      201,
      {
        id: `${PREFIX}/products/Gold`,
        type: 'Microsoft.ApiManagement/service/products',
        name: 'Gold',
        properties: {
          displayName: 'Gold',
          description: null,
          terms: null,
          subscriptionRequired: true,
          approvalRequired: false,
          subscriptionsLimit: null,
          state: 'notPublished',
          groups: [administrators],
        },
      },
    ])
  })

  test('brings a subscription for the first administrator with a made-up id', async () => {
    const { emulator, send } = start()
    await send('PUT', '/products/gold', { displayName: 'Gold' })
    const made = Object.entries(emulator.state()).filter(([, properties]) => properties['scope'] === '/products/gold')
    expect(made).toEqual([
      [
        expect.stringMatching(/^\/subscriptions\/[0-9a-f]{24}$/),
        expect.objectContaining({ ownerId: '/users/1', state: 'active' }),
      ],
    ])
  })

  test('keeps its first spelling, whatever later requests write', async () => {
    const { send } = start()
    await send('PUT', '/products/Gold', { displayName: 'Gold' })
    const answer = await send('PUT', '/PRODUCTS/GOLD', { displayName: 'Gold' })
    expect([answer.status, answer.body]).toEqual([
      200,
      expect.objectContaining({ id: `${PREFIX}/products/Gold`, name: 'Gold' }),
    ])
  })

  test('is replaced by PUT: what is left out has its default again', async () => {
    const { emulator, send } = start()
    await send('PUT', '/products/gold', { displayName: 'Gold', description: 'Old', state: 'published' })
    await send('PUT', '/products/gold', { displayName: 'Gold' })
    expect(emulator.state()['/products/gold']).toMatchObject({ description: null, state: 'notPublished' })
  })

  test('is changed by PATCH: what is left out stays, what is null is cleared', async () => {
    const { emulator, send } = start()
    await send('PUT', '/products/gold', { displayName: 'Gold', description: 'Old', terms: 'Terms' })
    const answer = await send('PATCH', '/products/gold', { description: null }, ANY)
    expect([
      answer.status,
      emulator.state()['/products/gold']?.['description'],
      emulator.state()['/products/gold']?.['terms'],
    ]).toEqual([200, undefined, 'Terms'])
  })

  test('keeps what a PATCH sets to null when nulls are lost', async () => {
    const { emulator, send } = start({ behaviour: { loseNulls: true } })
    await send('PUT', '/products/gold', { displayName: 'Gold', description: 'Old' })
    await send('PATCH', '/products/gold', { description: null }, ANY)
    expect(emulator.state()['/products/gold']?.['description']).toBe('Old')
  })
})

describe('an ETag', () => {
  test('is eight bytes of base64, on the item and never on a list', async () => {
    const { send } = start()
    const item = await send('GET', '/groups/guests')
    const list = await send('GET', '/groups')
    expect([item.headers['etag'], list.headers['etag']]).toEqual([
      expect.stringMatching(/^"AAAAAAAA[A-Za-z0-9+/]{3}="$/),
      undefined,
    ])
  })

  test('is sixteen bytes for users and for access to the tenant', async () => {
    const { send } = start()
    const tags = [
      (await send('GET', '/users/1')).headers['etag'],
      (await send('GET', '/tenant/access')).headers['etag'],
    ]
    expect(tags.map(tag => Buffer.from(tag ?? '', 'base64').length)).toEqual([16, 16])
  })

  test('has its low byte first for gateways', async () => {
    const { send } = start()
    const answer = await send('PUT', '/gateways/g', { locationData: { name: 'here' } })
    expect(answer.headers['etag']).toMatch(/^"[A-Za-z0-9+/]{2,3}[A-Za-z0-9+/]?AAAAAAA="$/)
  })

  test('changes with each write, and is the same in the answer and in the next read', async () => {
    const { send } = start()
    const first = (await send('PUT', '/tags/a', { displayName: 'A' })).headers['etag']
    const second = (await send('PUT', '/tags/a', { displayName: 'B' })).headers['etag']
    const read = (await send('HEAD', '/tags/a')).headers['etag']
    expect([first === second, second === read]).toEqual([false, true])
  })

  test('stays when a policy is written again as it was', async () => {
    const { send } = start()
    const policy = { value: '<policies />', format: 'rawxml' }
    const first = await send('PUT', '/policies/policy', policy)
    const second = await send('PUT', '/policies/policy', policy)
    expect(second.headers['etag']).toBe(first.headers['etag'])
  })

  test('changes when a key of a subscription is made anew', async () => {
    const { send } = start()
    const before = (await send('PUT', '/subscriptions/m', { displayName: 'M', scope: '/apis' })).headers['etag']
    const made = await send('POST', '/subscriptions/m/regeneratePrimaryKey')
    expect([made.status, (await send('HEAD', '/subscriptions/m')).headers['etag'] === before]).toEqual([204, false])
  })

  const modified = error(
    'PreconditionFailed',
    'Resource was modified since last retrieval. Please retrieve latest version.',
  )

  test.each(['PUT', 'PATCH', 'DELETE'])('that is old is refused by %s', async method => {
    const { emulator, send } = start()
    const old = (await send('PUT', '/tags/a', { displayName: 'A' })).headers['etag'] ?? ''
    await send('PUT', '/tags/a', { displayName: 'B' })
    const answer = await send(method, '/tags/a', { displayName: 'C' }, { 'if-match': old })
    expect([answer.status, answer.body, emulator.state()['/tags/a']]).toEqual([412, modified, { displayName: 'B' }])
  })

  test.each(['PUT', 'PATCH', 'DELETE'])('that is right is accepted by %s', async method => {
    const { send } = start()
    const etag = (await send('PUT', '/tags/a', { displayName: 'A' })).headers['etag'] ?? ''
    expect((await send(method, '/tags/a', { displayName: 'C' }, { 'if-match': etag })).status).toBe(200)
  })

  test('is needed by PATCH, and for access to the tenant by PUT too', async () => {
    const { send } = start()
    const patch = await send('PATCH', '/groups/developers', { description: 'x' }, {})
    const put = await send('PUT', '/tenant/access', { enabled: true })
    expect([(await send('PATCH', '/users/1', { note: 'x' })).status, put.status, patch.status]).toEqual([400, 400, 400])
  })

  test('is not needed by DELETE', async () => {
    const { send } = start()
    await send('PUT', '/tags/a', { displayName: 'A' })
    expect((await send('DELETE', '/tags/a')).status).toBe(200)
  })
})

describe('a read', () => {
  test.each([
    ['/products/none', 'Product not found.'],
    ['/namedValues/none', 'NamedValue not found.'],
    ['/apis/none', 'Api not found.'],
    ['/users/none/', 'User not found.'],
  ])('of %s, which is not there, says so', async (path, message) => {
    const answer = await start().send('GET', path)
    expect([answer.status, answer.body]).toEqual([404, error('ResourceNotFound', message)])
  })

  test('of a policy that was deleted says that there is no configuration', async () => {
    const { send } = start()
    await send('DELETE', '/policies/policy')
    expect((await send('GET', '/policies/policy')).body).toEqual(
      error('ResourceNotFound', 'PoliciesConfiguration not found.'),
    )
  })

  test('by HEAD has an ETag and no body', async () => {
    const answer = await start().send('HEAD', '/groups/guests')
    expect([answer.status, answer.body, answer.headers['etag'] === undefined]).toEqual([200, '', false])
  })

  test('by HEAD of what is not there has no body', async () => {
    const answer = await start().send('HEAD', '/products/none')
    expect([answer.status, answer.body]).toEqual([404, ''])
  })

  test.each([
    ['links before they came', '/tags/t/apiLinks', '2021-08-01'],
    ['workspaces before they came', '/workspaces', '2022-08-01'],
    ['client applications outside the preview', '/clientApplications', '2024-05-01'],
    ['what no service has', '/unicorns', '2024-05-01'],
  ])('does not know %s', async (_, path, version) => {
    const { emulator } = start()
    const url = `${PREFIX}${path}?api-version=${version}`
    const answer = await emulator.handle({
      method: 'GET',
      url,
      headers: { authorization: 'Bearer emulator-access-token' },
      body: '',
    })
    expect(answer.status).toBe(404)
  })
})

describe('secrets', () => {
  test('of a named value are told by listValue and by nothing else', async () => {
    const { send } = start({ behaviour: { polls: 0 } })
    await send('PUT', '/namedValues/a', { displayName: 'a', value: 'hidden', secret: true })
    const shown = [(await send('GET', '/namedValues/a')).body, (await send('GET', '/namedValues')).body]
    expect([JSON.stringify(shown).includes('value":"'), (await send('POST', '/namedValues/a/listValue')).body]).toEqual(
      [false, { value: 'hidden' }],
    )
  })

  test('of a named value that is none are shown', async () => {
    const { send } = start()
    await send('PUT', '/namedValues/a', { displayName: 'a', value: 'plain' })
    expect((await send('GET', '/namedValues/a')).body).toMatchObject({
      properties: { value: 'plain', secret: false, tags: null },
    })
  })

  test('of a subscription are in the answers to writes and in listSecrets only', async () => {
    const { send } = start()
    const keys = { primaryKey: 'one', secondaryKey: 'two' }
    const put = await send('PUT', '/subscriptions/m', { displayName: 'M', scope: '/apis', ...keys })
    const patch = await send('PATCH', '/subscriptions/m', { displayName: 'N' }, ANY)
    const get = await send('GET', '/subscriptions/m')
    const secrets = await send('POST', '/subscriptions/m/listSecrets')
    expect([put.body, patch.body]).toMatchObject([{ properties: keys }, { properties: keys }])
    expect([
      Object.keys((get.body as { properties: object }).properties).filter(name => name.endsWith('Key')),
      secrets.body,
    ]).toEqual([[], keys])
  })

  test('of a subscription are made up as 32 hexadecimal digits', async () => {
    const { send } = start()
    await send('PUT', '/subscriptions/m', { displayName: 'M', scope: '/apis' })
    const digits = expect.stringMatching(/^[0-9a-f]{32}$/)
    expect((await send('POST', '/subscriptions/m/listSecrets')).body).toEqual({
      primaryKey: digits,
      secondaryKey: digits,
    })
  })

  test('of a subscription survive a PUT that does not mention them', async () => {
    const { send } = start()
    await send('PUT', '/subscriptions/m', { displayName: 'M', scope: '/apis', primaryKey: 'one', secondaryKey: 'two' })
    await send('PUT', '/subscriptions/m', { displayName: 'N', scope: '/apis' })
    expect((await send('POST', '/subscriptions/m/listSecrets')).body).toEqual({
      primaryKey: 'one',
      secondaryKey: 'two',
    })
  })

  test('of a user are never told, but are kept', async () => {
    const { emulator, send } = start()
    const put = await send('PUT', '/users/jane', {
      email: 'jane@example.com',
      firstName: 'J',
      lastName: 'D',
      password: 'geheim',
    })
    await send('PUT', '/users/jane', { email: 'jane@example.com', firstName: 'J', lastName: 'E' })
    const get = await send('GET', '/users/jane')
    expect([
      JSON.stringify([put.body, get.body]).includes('geheim'),
      emulator.state()['/users/jane']?.['password'],
    ]).toEqual([false, 'geheim'])
  })

  test('of a logger become a named value', async () => {
    const { emulator, send } = start()
    const answer = await send('PUT', '/loggers/l', {
      loggerType: 'applicationInsights',
      credentials: { instrumentationKey: 'geheim' },
    })
    const reference = expect.stringMatching(/^\{\{Logger-Credentials--[0-9a-f]{24}\}\}$/)
    expect(answer.body).toMatchObject({
      properties: { credentials: { instrumentationKey: reference }, isBuffered: true, resourceId: null },
    })
    expect(Object.values(emulator.state())).toContainEqual(expect.objectContaining({ value: 'geheim', secret: true }))
  })

  test('of a logger are not where it writes and who signs in', async () => {
    const credentials = {
      name: 'calls',
      endpointAddress: 'x.servicebus.windows.net',
      identityClientId: 'SystemAssigned',
    }
    const { send } = start()
    const answer = await send('PUT', '/loggers/l', { loggerType: 'azureEventHub', credentials })
    expect(answer.body).toMatchObject({ properties: { credentials } })
  })

  test.each([
    [
      '/authorizationServers/s',
      {
        displayName: 'S',
        clientRegistrationEndpoint: 'x',
        authorizationEndpoint: 'x',
        grantTypes: ['implicit'],
        clientId: 'c',
        clientSecret: 'geheim',
      },
    ],
    ['/identityProviders/google', { clientId: 'c', clientSecret: 'geheim' }],
    ['/openidConnectProviders/o', { displayName: 'O', metadataEndpoint: 'x', clientId: 'c', clientSecret: 'geheim' }],
    ['/portalsettings/delegation', { validationKey: 'geheim' }],
  ])('of %s are told by listSecrets only', async (path, properties) => {
    const { send } = start()
    const put = await send('PUT', path, properties, ANY)
    const get = await send('GET', path)
    const secrets = await send('POST', `${path}/listSecrets`)
    expect([put, get, secrets].map(answer => JSON.stringify(answer.body).includes('geheim'))).toEqual([
      false,
      false,
      true,
    ])
  })

  test('of the tenant are flat, and in the answer to a PATCH', async () => {
    const { send } = start({ keys: ['one', 'two'] })
    const told = await send('POST', '/tenant/access/listSecrets')
    const patched = await send('PATCH', '/tenant/access', { enabled: true }, ANY)
    expect(told.body).toEqual({
      id: '/tenant/access',
      principalId: 'integration',
      primaryKey: 'one',
      secondaryKey: 'two',
      enabled: true,
    })
    expect(patched.body).toMatchObject({ properties: { primaryKey: 'one', secondaryKey: 'two' } })
  })

  test('of a gateway are 64 bytes and can be made anew', async () => {
    const { send } = start()
    await send('PUT', '/gateways/g', { locationData: { name: 'here' } })
    const before = (await send('POST', '/gateways/g/listKeys')).body as { primary: string; secondary: string }
    await send('POST', '/gateways/g/regenerateKey', '{"keyType":"secondary"}')
    const after = (await send('POST', '/gateways/g/listKeys')).body as { primary: string; secondary: string }
    expect([
      Buffer.from(before.primary, 'base64').length,
      after.primary === before.primary,
      after.secondary === before.secondary,
    ]).toEqual([64, true, false])
  })

  test.each(['/subscriptions/master/listSecrets', '/tenant/access/listSecrets', '/users/1/token'])(
    'can be kept from everybody: %s',
    async path => {
      const answer = await start({ behaviour: { hideSecrets: true } }).send('POST', path)
      expect(answer).toMatchObject({ status: 403, body: { error: { code: 'AuthorizationFailed' } } })
    },
  )
})

describe('what the service makes of what it is given', () => {
  test('sorts the protocols of an API and fills in its settings in reads, not in the answer', async () => {
    const { send } = start()
    const put = await send('PUT', '/apis/a', { displayName: 'A', path: '/a/', protocols: ['https', 'http'] })
    const get = await send('GET', '/apis/a')
    const common = {
      path: 'a',
      protocols: ['http', 'https'],
      apiRevision: '1',
      isCurrent: true,
      subscriptionRequired: true,
    }
    const names = { header: 'Ocp-Apim-Subscription-Key', query: 'subscription-key' }
    expect(put.body).toMatchObject({ properties: { ...common, subscriptionKeyParameterNames: names } })
    expect((put.body as { properties: object }).properties).toHaveProperty('authenticationSettings', {
      oAuth2: null,
      openid: null,
    })
    const settings = { oAuth2: null, openid: null, oAuth2AuthenticationSettings: [], openidAuthenticationSettings: [] }
    expect((get.body as { properties: object }).properties).toHaveProperty('authenticationSettings', settings)
  })

  test('gives times seven decimals in the answer and three later', async () => {
    const { send } = start({ now: () => NOW + 123 })
    const put = await send('PUT', '/subscriptions/m', { displayName: 'M', scope: '/apis' })
    const get = await send('GET', '/subscriptions/m')
    expect(put.body).toMatchObject({ properties: { createdDate: '2030-01-01T00:00:00.1230615Z' } })
    expect(get.body).toMatchObject({ properties: { createdDate: '2030-01-01T00:00:00.123Z' } })
  })

  test('starts the subscription of a product today, and warns twelve days before it ends', async () => {
    const { send } = start({ now: () => NOW + 5_000_000 })
    await send('PUT', '/products/p', { displayName: 'P' })
    await send('PUT', '/subscriptions/m', { displayName: 'M', scope: '/products/p', ownerId: '/users/1' })
    await send('PATCH', '/subscriptions/m', { expirationDate: '2030-07-20T00:00:00Z' }, ANY)
    expect((await send('GET', '/subscriptions/m')).body).toMatchObject({
      properties: {
        startDate: '2030-01-01T00:00:00.000Z',
        notificationDate: '2030-07-08T00:00:00.000Z',
        ownerId: `${PREFIX}/users/1`,
        scope: `${PREFIX}/products/p`,
      },
    })
  })

  test('gives the owner of a subscription in the answer only', async () => {
    const { send } = start()
    const put = await send('PUT', '/subscriptions/m', { displayName: 'M', scope: '/apis', ownerId: '/users/1' })
    const get = await send('GET', '/subscriptions/m')
    expect(put.body).toMatchObject({ properties: { user: { id: `${PREFIX}/users/1`, email: 'admin@example.com' } } })
    expect((get.body as { properties: object }).properties).not.toHaveProperty('user')
  })

  test('masks queries in a diagnostic that does not say what it logs', async () => {
    const { send } = start()
    await send('PUT', '/loggers/l', { loggerType: 'applicationInsights', credentials: {} })
    const answer = await send('PUT', '/diagnostics/applicationinsights', { loggerId: '/loggers/l' })
    const side = {
      request: { headers: null, body: null, dataMasking: { queryParams: [{ value: '*', mode: 'Hide' }] } },
      response: null,
    }
    expect(answer.body).toMatchObject({
      properties: {
        loggerId: `${PREFIX}/loggers/l`,
        httpCorrelationProtocol: 'Legacy',
        logClientIp: true,
        alwaysLog: null,
        frontend: side,
        backend: side,
      },
    })
  })

  test('leaves a diagnostic alone that does', async () => {
    const { emulator, send } = start()
    await send('PUT', '/loggers/l', { loggerType: 'applicationInsights', credentials: {} })
    await send('PUT', '/diagnostics/applicationinsights', {
      loggerId: '/loggers/l',
      frontend: { request: { headers: ['x'] } },
    })
    expect(emulator.state()['/diagnostics/applicationinsights']?.['frontend']).toEqual({ request: { headers: ['x'] } })
  })

  test('shows the last spelling of what a reference names', async () => {
    const { send } = start()
    await send('PUT', '/users/Jane', { email: 'j@example.com', firstName: 'J', lastName: 'D' })
    const answer = await send('PUT', '/subscriptions/m', {
      displayName: 'M',
      scope: `${PREFIX.toUpperCase()}/APIS`,
      ownerId: '/USERS/JANE',
    })
    expect(answer.body).toMatchObject({ properties: { ownerId: `${PREFIX}/users/Jane` } })
  })

  test('can change any value on its way in, when it is told to', async () => {
    const { emulator, send } = start({
      rewrite: (_kind, _path, field, value) => (field === 'description' ? 'mine' : value),
    })
    await send('PUT', '/products/p', { displayName: 'P', description: 'yours' })
    expect(emulator.state()['/products/p']).toMatchObject({ displayName: 'P', description: 'mine' })
  })

  test('passes over what is null and what only it may set', async () => {
    const { emulator, send } = start()
    const answer = await send('PUT', '/groups/g', { displayName: 'G', description: null, builtIn: true })
    expect([answer.status, emulator.state()['/groups/g']]).toEqual([
      201,
      { displayName: 'G', type: 'custom', builtIn: false, externalId: null },
    ])
  })
})

test('a new service has what every service has', () => {
  const expected = [
    '/groups/administrators',
    '/groups/developers',
    '/groups/guests',
    '/users/1',
    '/subscriptions/master',
    '/policies/policy',
    '/tenant/access',
    '/groups/administrators/users/1',
  ]
  expect(Object.keys(start().emulator.state())).toEqual(expect.arrayContaining(expected))
})

test.each(['/products/starter', '/products/unlimited', '/apis/echo-api'])(
  'a new service has the sample %s only where it is asked for',
  path => {
    expect([path in start().emulator.state(), path in start({ samples: true }).emulator.state()]).toEqual([false, true])
  },
)

test('a notification that is put without a body keeps what it has', async () => {
  const { send } = start()
  const recipients = { emails: ['api-team@contoso.example'], users: ['jane'] }
  await send('PUT', '/notifications/BCC', { title: 'Blind copies', recipients })
  const answer = await send('PUT', '/notifications/BCC')
  expect([answer.status, answer.body]).toMatchObject([200, { properties: { title: 'Blind copies', recipients } }])
})
