/** What entities can be told to do by POST. */
import { expect, test } from '@jest/globals'
import { PREFIX, start } from './client.ts'

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
  ['/users/1/generateSsoUrl', 200, { value: expect.stringMatching(/^https:\/\/.*\/signin-sso\?token=/) }],
  ['/users/1/confirmations/password/send', 204, ''],
  ['/namedValues/kv/refreshSecret', 202, ''],
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

test('a secret of a vault is fetched by a long-running operation', async () => {
  const { send } = startWith()
  const { headers } = await send('POST', '/namedValues/kv/refreshSecret')
  const { pathname, search } = new URL(headers['location'] ?? '')
  expect(pathname).toBe(`${PREFIX}/namedValues/kv`)
  const statuses = [1, 2, 3].map(async () => (await send('GET', `/namedValues/kv${search}`)).status)
  expect((await Promise.all(statuses)).at(-1)).toBe(200)
})

test.each([
  ['/namedValues/plain/refreshSecret', ''],
  ['/gateways/gw/regenerateKey', ''],
  ['/gateways/gw/regenerateKey', '{"keyType":"third"}'],
])('POST %s with the body "%s" is refused', async (path, body) => {
  const { emulator, send } = startWith()
  emulator.seed('/namedValues/plain', { displayName: 'plain', value: 'x' })
  expect((await send('POST', path, body)).status).toBe(400)
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
