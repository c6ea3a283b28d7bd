/**
 * What entities can be told to do by POST.
 *
 * Signatures come from openssl, over `gw` and the expiry, with the keys that the gateway is made to have.
 */
import { expect, test } from '@jest/globals'
import { PREFIX, start } from './client.ts'

const PRIMARY = 'E/NPjsFc7303zE7b0tQIXvCTKMSWyqbQcVJLrp0xiYhtOCEwQr0q/RZ/p+Bm0Pnwh6RNT2sxCr2HpdCBbri8Xg=='
const SECONDARY = 'MWpSYbTFf7Zo9HC2CTBA9zGc4ANskMhc7To9LlEnnFU25a/6ubPrceP4gKriUkEqFP5uBz8RQAzgvwiDlRW5aA=='
const EXPIRY = '2030-01-15T12:30:00Z'

function startWith() {
  const rewritten: Readonly<Record<string, string>> = { primaryKey: 'primary-of-gw', secondaryKey: 'secondary-of-gw' }
  const { emulator, send } = start({
    rewrite: (kind, _path, field, value) => (kind === 'gateway' ? (rewritten[field] ?? value) : value),
  })
  emulator.seed('/gateways/gw', { locationData: { name: 'here' } })
  emulator.seed('/namedValues/kv', { displayName: 'kv', keyVault: { secretIdentifier: 'https://v.example/secrets/s' } })
  emulator.seed('/authorizationProviders/p', { displayName: 'P' })
  emulator.seed('/authorizationProviders/p/authorizations/a', { authorizationType: 'OAuth2' })
  emulator.seed('/backends/b', { url: 'https://b.example', protocol: 'http' })
  return { emulator, send }
}

test.each([
  ['primary', PRIMARY],
  ['secondary', SECONDARY],
])("a gateway's token is signed with its %s key", async (keyType, signature) => {
  const answer = await startWith().send(
    'POST',
    '/gateways/gw/generateToken',
    JSON.stringify({ keyType, expiry: EXPIRY }),
  )
  expect([answer.status, answer.body]).toEqual([200, { value: `gw&203001151230&${signature}` }])
})

test.each([
  ['/users/1/generateSsoUrl', 200, { value: expect.stringMatching(/^https:\/\/.*\/signin-sso\?token=/) }],
  ['/users/1/confirmations/password/send', 204, ''],
  ['/namedValues/kv/refreshSecret', 200, { id: `${PREFIX}/namedValues/kv`, name: 'kv' }],
  ['/namedValues/kv/listValue', 200, { value: null }],
  ['/gateways/gw/listKeys', 200, { primary: 'primary-of-gw', secondary: 'secondary-of-gw' }],
  ['/gateways/gw/listDebugCredentials', 200, { token: expect.stringMatching(/^[0-9a-f]{32}$/) }],
  ['/gateways/gw/listTrace', 200, {}],
  ['/gateways/gw/invalidateDebugCredentials', 204, ''],
  ['/authorizationProviders/p/authorizations/a/getLoginLinks', 200, { loginLink: expect.stringMatching(/^https:/) }],
  ['/authorizationProviders/p/authorizations/a/confirmConsentCode', 200, ''],
  ['/backends/b/reconnect', 202, ''],
  ['/tenant/access/git/regeneratePrimaryKey', 204, ''],
])('POST %s answers %d', async (path, status, body) => {
  const answer = await startWith().send('POST', path)
  expect([answer.status, answer.body]).toEqual([status, body])
})

test('a token without an expiry is refused', async () => {
  const answer = await startWith().send('POST', '/users/1/token', '[]')
  expect(answer).toMatchObject({ status: 400, body: { error: { details: [{ target: 'expiry' }] } } })
})

test('an action on what is not there is not found', async () => {
  expect((await startWith().send('POST', '/gateways/none/listKeys')).status).toBe(404)
})

test('a value in a key vault tells when it was last read, and is a secret', async () => {
  const { send } = startWith()
  const lastStatus = { code: 'Success', message: '', timeStampUtc: '2030-01-01T00:00:00.000Z' }
  expect((await send('GET', '/namedValues/kv')).body).toMatchObject({
    properties: { secret: true, keyVault: { secretIdentifier: 'https://v.example/secrets/s', lastStatus } },
  })
})

test('a certificate has a thumbprint of its data and shows none of it', async () => {
  // printf 'certificate' | openssl dgst -sha1
  const thumbprint = '735AD571C189D7BA84464BF4A9F1D2280175B128'
  const data = Buffer.from('certificate').toString('base64')
  const answer = await startWith().send('PUT', '/certificates/c', { data, password: 'geheim' })
  expect((answer.body as { properties: object }).properties).toEqual({
    subject: 'CN=c',
    thumbprint,
    expirationDate: '2031-01-01T00:00:00.0000000Z',
  })
})

test('a policy behind a link is taken as it is', async () => {
  expect(
    (await startWith().send('PUT', '/policies/policy', { format: 'xml-link', value: 'https://p.example/policy.xml' }))
      .status,
  ).toBe(200)
})

test('a path that cannot be decoded is refused', async () => {
  const answer = await startWith().send('GET', '/tags/%zz')
  expect(answer).toMatchObject({ status: 400, body: { error: { code: 'BadRequest' } } })
})
