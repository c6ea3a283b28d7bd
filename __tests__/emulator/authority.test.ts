/** The authority and the GitHub that the emulator also is: who gets tokens, when these die, and for what they are good. */
import { describe, expect, test } from '@jest/globals'
import type { Options } from '../../src/emulator/behaviour.ts'
import { createEmulator } from '../../src/emulator/handler.ts'

const SECRET = {
  grant_type: 'client_credentials',
  client_id: 'c',
  client_secret: 's',
  scope: 'http://localhost/.default',
}
const ASSERTED = {
  grant_type: 'client_credentials',
  client_id: 'c',
  scope: 'http://localhost/.default',
  client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
}
const PRODUCTS =
  '/subscriptions/s/resourceGroups/g/providers/Microsoft.ApiManagement/service/n/products?api-version=2024-05-01'

/** An emulator with a clock that a test sets, and the three questions that one asks it. */
function start(options: Options = {}) {
  const time = { now: Date.parse('2030-01-01T00:00:00Z') }
  const emulator = createEmulator({ now: () => time.now, ...options })
  const ask = async (method: string, url: string, headers: Readonly<Record<string, string>>, body = '') => {
    const answer = await emulator.handle({ method, url, headers, body })
    return { status: answer.status, body: JSON.parse(answer.body) }
  }
  return {
    emulator,
    time,
    sign: (form: Readonly<Record<string, string>>) =>
      ask('POST', '/tenant/oauth2/v2.0/token', {}, new URLSearchParams(form).toString()),
    assertion: (audience = 'api://AzureADTokenExchange', headers = { authorization: 'bearer ticket' }) =>
      ask('GET', `/emulator/oidc?v=1&audience=${encodeURIComponent(audience)}`, headers),
    products: (token: string) => ask('GET', PRODUCTS, { authorization: `Bearer ${token}` }),
  }
}

test('a client with a secret gets a token that is good until it dies', async () => {
  const { sign, products, time } = start({ behaviour: { tokenLifeSeconds: 600 } })
  const { status, body } = await sign(SECRET)
  expect([status, body]).toEqual([
    200,
    { token_type: 'Bearer', expires_in: 600, ext_expires_in: 600, access_token: expect.any(String) },
  ])
  const first = await products(body.access_token)
  time.now += 600_000
  const second = await products(body.access_token)
  expect([first.status, second.status, second.body.error.code]).toEqual([200, 401, 'ExpiredAuthenticationToken'])
})

test('no two tokens are the same, and none outlives a reset', async () => {
  const { emulator, sign, products } = start()
  const [one, two] = [await sign(SECRET), await sign(SECRET)]
  expect(one.body.access_token).not.toBe(two.body.access_token)
  emulator.reset()
  expect((await products(one.body.access_token)).status).toBe(401)
})

test('a token for another resource is not accepted', async () => {
  const { sign, products } = start()
  const { body } = await sign({ ...SECRET, scope: 'https://vault.azure.net/.default' })
  const { status, body: refusal } = await products(body.access_token)
  expect([status, refusal.error.code]).toEqual([401, 'InvalidAuthenticationTokenAudience'])
})

test.each<[string, Readonly<Record<string, string>>, readonly string[], number, string]>([
  ['without a proof', { client_secret: '' }, ['client_secret'], 400, 'AADSTS900144'],
  ['of another grant', { grant_type: 'password' }, [], 400, 'AADSTS900144'],
  ['without a scope', {}, ['scope'], 400, 'AADSTS70011'],
  ['for a scope that is none of an application', { scope: 'openid' }, [], 400, 'AADSTS70011'],
])('a form %s is refused', async (_, changes, without, expected, code) => {
  const form = Object.entries({ ...SECRET, ...changes }).filter(([name]) => !without.includes(name))
  const { status, body } = await start().sign(Object.fromEntries(form))
  expect([status, body.error_description.split(':')[0]]).toEqual([expected, code])
})

describe('an assertion of GitHub', () => {
  test('names its issuer, its subject and what it is for, and is exchanged for a token', async () => {
    const { assertion, sign } = start({ behaviour: { oidcSubject: 'repo:a/b:environment:prod' } })
    const { status, body } = await assertion()
    const claims = JSON.parse(Buffer.from(body.value.split('.')[1], 'base64url').toString())
    expect([status, claims]).toEqual([
      200,
      {
        iss: 'https://token.actions.githubusercontent.com',
        sub: 'repo:a/b:environment:prod',
        aud: 'api://AzureADTokenExchange',
        jti: 1,
      },
    ])
    expect((await sign({ ...ASSERTED, client_assertion: body.value })).status).toBe(200)
  })

  test('is given to those who show the ticket of their job', async () => {
    const { assertion } = start()
    expect((await assertion(undefined, { authorization: '' })).status).toBe(401)
  })

  test.each([
    ['older than five minutes', 'api://AzureADTokenExchange', 300_001, '', 'AADSTS700024'],
    ['for somebody else', 'https://github.com/contoso', 0, '', 'AADSTS700212'],
    ['of a subject that is not trusted', 'api://AzureADTokenExchange', 0, 'repo:a/b:environment:prod', 'AADSTS700213'],
  ])('%s is refused', async (_, audience, laterMs, trustedSubject, code) => {
    const { assertion, sign, time } = start({ behaviour: { trustedSubject } })
    const { body } = await assertion(audience)
    time.now += laterMs
    const { status, body: refusal } = await sign({ ...ASSERTED, client_assertion: body.value })
    expect([status, refusal.error_description.split(':')[0]]).toEqual([401, code])
  })

  test('for nobody in particular is good for nothing', async () => {
    const { emulator, sign } = start()
    const url = '/emulator/oidc'
    const answer = await emulator.handle({ method: 'GET', url, headers: { authorization: 'bearer t' }, body: '' })
    const { status } = await sign({ ...ASSERTED, client_assertion: JSON.parse(answer.body).value })
    expect([(await emulator.handle({ method: 'GET', url, headers: {}, body: '' })).status, status]).toEqual([401, 401])
  })

  test('that somebody else has signed is believed', async () => {
    expect((await start().sign({ ...ASSERTED, client_assertion: 'eyJ.of.a.cluster' })).status).toBe(200)
  })
})
