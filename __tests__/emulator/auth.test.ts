/**
 * Who the emulator lets in. Signatures come from openssl and from published vectors, never from the code under test:
 * `printf 'integration\n<expiry>' | openssl dgst -sha512 -hmac <key> -binary | base64 -w0`.
 */
import { describe, expect, test } from '@jest/globals'
import { createEmulator } from '../../src/emulator/handler.ts'
import { error, NOW, PREFIX, sender, start } from './client.ts'

const EXPIRY = '2030-01-15T12:30:00.0000000Z'
const SIGNATURE = 'vsPhvPfPUv3zEuLOnJ3u7EfahiHl3Kjs5OCZtNE0Ah2zflyESELJJV4+kBynu+a/Yj9g0ySlzbZQgVziNqYqoQ=='
const SECONDARY = '0xbSX8zNKXkt25a4Rbgo5zAkhAKL71g2iGKR/soBf+mVEFJzoH+HDpPEjR0Pgbvyc7O/W4RFDwzTSzzRChV2yg=='
const WITH_FRACTION = '/jqRB111Ii6W/RDWtF4B83E61dpaY/hAGgfE6+uvCZPP3b9q0nV1ERu+qAvvYRfCxMaXkVBc99hPnAhpmS7A/A=='
const ANOTHER_UID = '3igNuUqoJIyWucQIET6a1DfJgqSpOOPWZpqZ4AynFfrrCl/lkF5DynxJmdO1rRLePgqZLKaI+eijO7P6sLyWWA=='
const PAST = 'KRXdBXyqxkvavHZ1rCeSia3SVW8169BWBwpvSWXPvA7mVclwAi68g9nRf7ZXgxd9IQhv5tXR5CT24sH2jscsHQ=='
const TOO_LONG = '7sj4vvn45muiLUcQ7qk2iP9SVUCHrnvfFUcwXx7Xtq1yx+5RKlTPmb5wjj5fH+0Q5+E2N96vxW2ISqEI6HMk5g=='
const DIGITS_SIGNED = 'N7Cxf57dq8BslhpvRoE8FrNoqR7KLZWO5drH0e4I2NE0QgasaoK2obvyn03g0Jz12WpNB1RyTdDYBc+b0gxs4g=='
const USER_TOKEN = 'EtsctkncUlhGb+AMIx0DDkHyKmngm4FDJ5vy2YeeJVsoM/WFfiZWL9RsoNP3iLvuTnkNETh4QISQAnP2xdv/AQ=='
const REALM = 'SharedAccessSignature realm="", error="invalid_token", error_description='
const INVALID = `${REALM}"User is not found or signature is invalid."`

function direct(token: string, behaviour = {}) {
  const emulator = createEmulator({ now: () => NOW, behaviour })
  return sender(emulator, '', { authorization: `SharedAccessSignature ${token}` }, '2021-08-01')
}

describe('the direct management API', () => {
  test.each([
    ['the long spelling', `uid=integration&ex=${EXPIRY}&sn=${SIGNATURE}`],
    ['an expiry with a fraction', `uid=integration&ex=2030-01-15T12:30:45.5000000Z&sn=${WITH_FRACTION}`],
    ['the short spelling', `integration&203001151230&${SIGNATURE}`],
    ["the developer portal's spelling", `token="integration&203001151230&${SIGNATURE}",refresh="true"`],
    ['the secondary key', `uid=integration&ex=${EXPIRY}&sn=${SECONDARY}`],
  ])('accepts %s', async (_, token) => {
    expect((await direct(token)('GET', '/groups/guests')).status).toBe(200)
  })

  test("accepts what Microsoft's sample key signs", async () => {
    const key = 'pXeTVcmdbU9XxH6fPcPlq8Y9D9G3Cdo5Eh2nMSgKj/DWqeSFFXDdmpz5Trv+L2hQNM+nGa704Rf8Z22W9O1jdQ=='
    const signature = '+t5cvLPt8p7mY7ffzy1d7xt4lS3UvD10LugnXzNgdKT2ItC3gSL84iCbFqAnUMr+ubXoWXG75eZWOMtrnH+6mQ=='
    const emulator = createEmulator({ now: () => Date.parse('2029-12-15T00:00:00Z'), keys: [key, 'another'] })
    const send = sender(emulator, '', { authorization: `SharedAccessSignature integration&203001010000&${signature}` })
    expect((await send('GET', '/groups/guests')).status).toBe(200)
  })

  test.each([
    ['a signature of the twelve digits', `integration&203001151230&${DIGITS_SIGNED}`, INVALID],
    ['another expiry than the signed one', `uid=integration&ex=2030-01-15T12:31:00.0000000Z&sn=${SIGNATURE}`, INVALID],
    ['an identifier that it does not know', `uid=other&ex=${EXPIRY}&sn=${ANOTHER_UID}`, INVALID],
    ['text that is no token', 'nonsense', INVALID],
    ['a token that is past', `integration&202912312359&${PAST}`, `${REALM}"Token is expired."`],
    ['a token of 73 days', `integration&203003151230&${TOO_LONG}`, `${REALM}"Token expiry is too far in the future."`],
  ])('answers %s with a challenge and no body', async (_, token, challenge) => {
    const answer = await direct(token)('GET', '/groups')
    expect([answer.status, answer.headers['www-authenticate'], answer.body]).toEqual([401, challenge, ''])
  })

  test('accepts a longer life when the cap is raised', async () => {
    const send = direct(`integration&203003151230&${TOO_LONG}`, { maxTokenLifeMs: 100 * 86_400_000 })
    expect((await send('GET', '/groups/guests')).status).toBe(200)
  })

  test('has its own clock, which can be wrong', async () => {
    const send = direct(`integration&203001151230&${SIGNATURE}`, { clockSkewMs: 15 * 86_400_000 })
    const { status, headers } = await send('GET', '/groups')
    expect([status, headers['date'], headers['www-authenticate']]).toEqual([
      401,
      'Wed, 16 Jan 2030 00:00:00 GMT',
      `${REALM}"Token is expired."`,
    ])
  })

  test.each([401, 403])('answers %d when it is switched off', async disabledStatus => {
    const send = direct(`integration&203001151230&${SIGNATURE}`, { directDisabled: true, disabledStatus })
    expect((await send('GET', '/groups')).status).toBe(disabledStatus)
  })

  test('gives relative ids for bare paths', async () => {
    const send = direct(`integration&203001151230&${SIGNATURE}`)
    const answer = await send('PUT', '/subscriptions/mobile', {
      displayName: 'Mobile',
      scope: '/apis',
      primaryKey: 'one',
      secondaryKey: 'two',
    })
    expect(answer.body).toEqual({
      id: '/subscriptions/mobile',
      type: 'Microsoft.ApiManagement/service/subscriptions',
      name: 'mobile',
      properties: {
        ownerId: null,
        scope: '/apis',
        displayName: 'Mobile',
        primaryKey: 'one',
        secondaryKey: 'two',
        state: 'active',
        allowTracing: false,
        createdDate: '2030-01-01T00:00:00.0000000Z',
        startDate: null,
        expirationDate: null,
        endDate: null,
        notificationDate: null,
        stateComment: null,
      },
    })
  })

  test('takes full paths with any subscription, group and service, and echoes them', async () => {
    const emulator = createEmulator({ now: () => NOW })
    const authorization = `SharedAccessSignature integration&203001151230&${SIGNATURE}`
    const prefix = '/subscriptions/00000/resourceGroups/00000/providers/Microsoft.ApiManagement/service/00000'
    const { body } = await sender(emulator, prefix, { authorization })('GET', '/GROUPS/Guests')
    expect(body).toMatchObject({ id: `${prefix}/groups/guests`, name: 'guests' })
  })

  test('names the versions that it supports when it is given none of them', async () => {
    const emulator = createEmulator({ now: () => NOW, apiVersions: ['2021-08-01', '2022-08-01'] })
    const authorization = `SharedAccessSignature integration&203001151230&${SIGNATURE}`
    const answer = await sender(emulator, '', { authorization }, '2018-01-01')('GET', '/groups')
    const message =
      'API version query parameter is not specified or was specified incorrectly.  Supported versions: 2021-08-01,2022-08-01'
    expect([answer.status, answer.body]).toEqual([400, error('MissingOrIncorrectVersionParameter', message)])
  })

  test('accepts only the new key once a key was made anew', async () => {
    const { emulator, send } = start()
    const old = sender(emulator, '', { authorization: `SharedAccessSignature integration&203001151230&${SIGNATURE}` })
    await send('POST', '/tenant/access/regeneratePrimaryKey')
    expect((await old('GET', '/groups')).status).toBe(401)
  })
})

describe('Azure Resource Manager', () => {
  test.each([
    ['no credential', {}],
    ['a token that it does not know', { authorization: 'Bearer stolen' }],
  ])('answers %s with AuthenticationFailed', async (_, headers) => {
    const answer = await sender(createEmulator(), PREFIX, headers)('GET', '/groups')
    expect([answer.status, answer.body]).toEqual([401, error('AuthenticationFailed', 'Authentication failed.')])
  })

  test('accepts the tokens that it was given', async () => {
    const emulator = createEmulator({ accessTokens: ['one', 'two'] })
    expect((await sender(emulator, PREFIX, { authorization: 'Bearer two' })('GET', '/groups/guests')).status).toBe(200)
  })

  test('does not know bare paths', async () => {
    const { emulator } = start()
    const answer = await sender(emulator, '', { authorization: 'Bearer emulator-access-token' })('GET', '/groups')
    expect(answer.status).toBe(404)
  })

  test('needs an api-version and says so in its own words', async () => {
    const { emulator } = start()
    const { status, body } = await emulator.handle({
      method: 'GET',
      url: `${PREFIX}/groups`,
      headers: { authorization: 'Bearer emulator-access-token' },
      body: '',
    })
    expect([status, JSON.parse(body)]).toEqual([
      400,
      error(
        'MissingApiVersionParameter',
        'The api-version query parameter (?api-version=) is required for all requests.',
      ),
    ])
  })

  test.each([
    [
      'the service itself',
      PREFIX,
      {
        name: 'contoso',
        properties: { managementApiUrl: 'http://localhost:4280', gatewayUrl: 'https://contoso.azure-api.net' },
      },
    ],
    ['the subscriptions', '/subscriptions', { value: [{ subscriptionId: 'sub', state: 'Enabled' }] }],
    [
      'the services of a subscription',
      '/subscriptions/SUB/providers/Microsoft.ApiManagement/service',
      { value: [{ id: PREFIX, name: 'contoso' }] },
    ],
    [
      'no services of another subscription',
      '/subscriptions/x/providers/Microsoft.ApiManagement/service',
      { value: [] },
    ],
  ])('tells of %s', async (_, path, expected) => {
    const emulator = createEmulator({ services: ['contoso'], subscriptionId: 'sub', resourceGroup: 'rg' })
    const answer = await sender(emulator, path, { authorization: 'Bearer emulator-access-token' })('GET', '')
    expect(answer).toMatchObject({ status: 200, body: expected })
  })

  test('keeps the services apart and knows no others', async () => {
    const { emulator, send } = start({ services: ['dev', 'contoso'] })
    await send('PUT', '/products/gold', { displayName: 'Gold' })
    const dev = sender(emulator, PREFIX.replace('contoso', 'dev'), { authorization: 'Bearer emulator-access-token' })
    const other = sender(emulator, PREFIX.replace('contoso', 'other'), {
      authorization: 'Bearer emulator-access-token',
    })
    expect([
      (await send('HEAD', '/products/gold')).status,
      (await dev('HEAD', '/products/gold')).status,
      (await other('GET', '/products')).status,
    ]).toEqual([200, 404, 404])
  })

  test('signs tokens of the management API for whoever may ask', async () => {
    const { send } = start()
    const answer = await send('POST', '/users/integration/token', {
      keyType: 'primary',
      expiry: '2030-01-15T12:30:59Z',
    })
    expect(answer.body).toEqual({ value: `integration&203001151230&${SIGNATURE}` })
  })

  test("signs users' tokens, with the body flat too", async () => {
    const { send } = start()
    const answer = await send(
      'POST',
      '/users/1/token',
      JSON.stringify({ keyType: 'primary', expiry: '2030-01-15T12:30:00Z' }),
    )
    expect(answer.body).toEqual({ value: `1&203001151230&${USER_TOKEN}` })
  })

  test('refuses tokens of more than thirty days', async () => {
    const { send } = start()
    const answer = await send('POST', '/users/1/token', { keyType: 'primary', expiry: '2030-02-01T00:00:00Z' })
    expect(answer.status).toBe(400)
  })
})
