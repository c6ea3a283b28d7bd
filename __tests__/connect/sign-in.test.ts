/**
 * Identities in a whole run: the engine, an authority whose tokens die, and hours of simulated time.
 *
 * The emulator is service, authority and GitHub at once, and judges the life of its tokens by its own clock.
 */
import { describe, expect, test } from '@jest/globals'
import { signInFor } from '../../src/connect/sign-in.ts'
import { connect } from '../../src/connect.ts'
import type { Options } from '../../src/emulator/behaviour.ts'
import { createEmulator, type Emulator } from '../../src/emulator/handler.ts'
import { run } from '../../src/run.ts'
import { simulatedClock } from '../support/clock.ts'
import { machineWith } from '../support/machine.ts'
import { settingsOf, type TestWorld, worldWith } from '../support/world.ts'

const PLACE = { 'subscription-id': '00000000-0000-0000-0000-000000000000', 'resource-group': 'emulator' }
const URLS = { service: 'emulator', 'arm-url': 'http://127.0.0.1', 'authority-url': 'http://127.0.0.1' }
const FEDERATED = { 'tenant-id': 'contoso.example', 'client-id': '11111111-2222-4333-8444-555555555555' }
const OIDC = { ...URLS, ...PLACE, ...FEDERATED }
const JOB = {
  ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1/emulator/oidc?v=1',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'ticket-of-the-job',
}
const HOUR = 60 * 60_000

/** An emulator and a world on one simulated clock. */
function stage(files: Readonly<Record<string, string>>, options: Options = {}) {
  const clock = simulatedClock()
  const emulator = createEmulator({ now: clock.now, wait: ms => clock.sleep(ms), ...options })
  const machine = async () => machineWith({ variables: JOB })
  const world: TestWorld = { ...worldWith(files, emulator), clock, machine }
  return { clock, emulator, world }
}

/** Connects as a plan does. */
async function connected(inputs: Readonly<Record<string, string>>, world: TestWorld) {
  const { target, credential, ...settings } = settingsOf({ ...inputs, command: 'plan', timeout: '24h' })
  if (target === undefined || credential === undefined) throw new RangeError('the inputs name no service')
  const limit = { signal: new AbortController().signal, endsAt: world.clock.now() + 24 * HOUR }
  return (await connect({ ...settings, target, credential }, world, limit)).service
}

const statuses = (emulator: Emulator) => emulator.requests.all().map(({ status }) => status)
const tokensMade = (emulator: Emulator) =>
  emulator.requests.all().filter(({ path }) => path.endsWith('/oauth2/v2.0/token')).length
const assertionsMade = (emulator: Emulator) =>
  emulator.requests.all().filter(({ path }) => path === '/emulator/oidc').length

test('an apply of many hours with tokens of ten minutes loses nothing', async () => {
  const ids = Array.from({ length: 500 }, (_, index) => `product-${index}`)
  const file = `version: 1\nproducts: { ${ids.map(id => `${id}: { displayName: ${id} }`).join(', ')} }`
  const options = { behaviour: { tokenLifeSeconds: 600, latencyMs: 25_000 } }
  const { clock, emulator, world } = stage({ 'apim.yml': file }, options)
  const began = clock.now()
  const settings = settingsOf({ ...OIDC, command: 'apply', concurrency: '1', timeout: '24h' })
  const isDone = await run(settings, world)
  expect([isDone, ids.filter(id => emulator.state()[`/products/${id}`] === undefined)]).toEqual([true, []])
  expect(clock.now() - began).toBeGreaterThan(3 * HOUR)
  expect(statuses(emulator)).not.toContain(401)
  expect(tokensMade(emulator)).toBeGreaterThan(18)
  expect(assertionsMade(emulator)).toBe(tokensMade(emulator))
})

test('many requests at once wait for one token, at the start and when it has to be replaced', async () => {
  const { clock, emulator, world } = stage({}, { behaviour: { tokenLifeSeconds: 600, latencyMs: 200 } })
  const service = await connected(OIDC, world)
  const many = () => Promise.all(Array.from({ length: 40 }, (_, index) => service.get(`/products/p${index}`)))
  await many()
  await clock.sleep(5 * 60_000)
  await many()
  expect([tokensMade(emulator), statuses(emulator).includes(401)]).toEqual([2, false])
})

test('a token that dies before its time is replaced once, for all requests that it was refused', async () => {
  const { clock, emulator, world } = stage({}, { behaviour: { latencyMs: 200 } })
  const service = await connected(OIDC, world)
  await service.get('/products/gold')
  await clock.sleep(60_000)
  emulator.behave({ tokenLifeSeconds: 60 })
  const found = await Promise.all(Array.from({ length: 20 }, (_, index) => service.get(`/products/p${index}`)))
  expect(found.every(product => product === undefined)).toBe(true)
  expect(tokensMade(emulator)).toBe(2)
})

test('an authority that is away for a while is bridged by the token that is still alive', async () => {
  const { clock, emulator, world } = stage({}, { behaviour: { tokenLifeSeconds: 600 } })
  const service = await connected(OIDC, world)
  await service.get('/products/gold')
  await clock.sleep(6 * 60_000)
  emulator.faults.add({ path: 'oauth2', status: 503, times: 4 })
  await service.get('/products/gold')
  const during = tokensMade(emulator)
  await clock.sleep(60_000)
  await service.get('/products/gold')
  expect([during, tokensMade(emulator), statuses(emulator).filter(status => status === 401)]).toEqual([5, 6, []])
})

describe('in every cloud', () => {
  test.each([
    ['public', 'login.microsoftonline.com', 'management.azure.com'],
    ['usgov', 'login.microsoftonline.us', 'management.usgovcloudapi.net'],
    ['china', 'login.chinacloudapi.cn', 'management.chinacloudapi.cn'],
  ])('%s signs in at %s for %s', async (cloud, authority, arm) => {
    const { world } = stage({})
    const asked: string[] = []
    const answers = ['{"value":"assertion"}', '{"access_token":"eyJ.token","expires_in":3599}', '{"name":"emulator"}']
    const http = async ({ url, body = '' }: { readonly url: URL; readonly body?: string }) => {
      asked.push(`${url.host} ${new URLSearchParams(body).get('scope') ?? ''}`.trim())
      return { status: 200, headers: {}, body: answers.shift() ?? '{}' }
    }
    await connected({ service: 'emulator', ...PLACE, ...FEDERATED, cloud }, { ...world, http: async () => http })
    expect(asked).toEqual(['127.0.0.1', `${authority} https://${arm}/.default`, arm])
  })
})

test('one identity serves several resources, each with tokens of its own', async () => {
  const { emulator, world } = stage({})
  const { target, credential } = settingsOf({ ...OIDC, command: 'plan' })
  if (target === undefined || credential?.kind !== 'entra') throw new RangeError('the inputs name no identity')
  const authorizeFor = signInFor(credential, target, world, new AbortController().signal)
  const [arm, vault] = [authorizeFor(target.armAudience), authorizeFor('https://vault.azure.net')]
  const headers = [await arm(), await vault(), await arm()].map(header => header.reveal())
  expect(headers.map(header => header.split(' ')[0])).toEqual(['Bearer', 'Bearer', 'Bearer'])
  expect([headers[0] === headers[2], headers[0] === headers[1], tokensMade(emulator)]).toEqual([true, false, 2])
})

test('a client with a secret signs in without GitHub', async () => {
  const { emulator, world } = stage({})
  const service = await connected(
    { ...OIDC, 'client-secret': 'kept~in.a-vault' },
    { ...world, machine: async () => machineWith() },
  )
  await service.get('/products/gold')
  expect([tokensMade(emulator), assertionsMade(emulator)]).toEqual([1, 0])
})

test('a token that was given is for Azure Resource Manager and nothing else', async () => {
  const { world } = stage({})
  const { target, credential } = settingsOf({ ...URLS, 'access-token': 'eyJ.given', command: 'plan' })
  if (target === undefined || credential?.kind !== 'bearer') throw new RangeError('the inputs name no token')
  const authorizeFor = signInFor(credential, target, world, new AbortController().signal)
  expect((await authorizeFor('http://127.0.0.1')()).reveal()).toBe('Bearer eyJ.given')
  await expect(authorizeFor('https://vault.azure.net')()).rejects.toThrow(
    '"access-token" is one for Azure Resource Manager, and none for https://vault.azure.net; expected "client-id" and ' +
      '"tenant-id" in its place',
  )
})

test('a run that finds no identity ends with what to add to the workflow', async () => {
  const { world } = stage({ 'apim.yml': 'version: 1\nproducts: { gold: {} }' })
  const nobody = { ...world, machine: async () => machineWith() }
  const isDone = await run(settingsOf({ ...URLS, ...PLACE, command: 'plan' }), nobody)
  expect([isDone, world.runner.said.filter(line => line.startsWith('fail '))]).toEqual([
    false,
    [
      expect.stringMatching(
        /^fail no identity for Azure was found: .*; add to the job "permissions: \{ contents: read, /,
      ),
    ],
  ])
})
