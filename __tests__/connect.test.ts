/** The way to a service: where requests go, what they carry, and what is said when nothing is there. */
import { expect, test } from '@jest/globals'
import { connect } from '../src/connect.ts'
import { createEmulator, type Emulator } from '../src/emulator/handler.ts'
import { ARM, realClock, settingsOf, worldWith } from './support/world.ts'

const KEY = 'a2V5IG9mIGEgdGVzdCwgd2hpY2ggb3BlbnMgbm90aGluZw=='
const ISSUED = { ...ARM, transport: 'direct', 'management-url': 'http://127.0.0.1' }
const DIRECT = { service: 'emulator', key: KEY, 'management-url': 'http://127.0.0.1/proxy' }

async function connected(inputs: Readonly<Record<string, string>>, emulator: Emulator) {
  const world = worldWith({}, emulator)
  const { target, credential, ...settings } = settingsOf({ ...inputs, command: 'plan' })
  if (target === undefined || credential === undefined) throw new RangeError('the inputs name no service')
  const limit = { signal: new AbortController().signal, endsAt: realClock.now() + 60_000 }
  return { world, connection: await connect({ ...settings, target, credential }, world, limit) }
}

test('over arm the service is where it is said to be', async () => {
  const { connection } = await connected(ARM, createEmulator())
  expect([connection.facts, connection.serviceId]).toEqual([
    { name: 'emulator', transport: 'arm', host: '127.0.0.1', apiVersion: '2024-05-01' },
    'emulator',
  ])
})

test('over arm a service that is not where it is said to be is named, with the place', async () => {
  const elsewhere = createEmulator({ services: ['contoso'] })
  await expect(connected(ARM, elsewhere)).rejects.toThrow(
    'service "emulator" is not in resource group "emulator" of subscription 00000000-0000-0000-0000-000000000000; ' +
      'check "service", "resource-group" and "subscription-id"',
  )
})

test('over arm a role that may not see the service itself may still sync what is in it', async () => {
  const emulator = createEmulator()
  emulator.faults.add({ method: 'GET', status: 403, code: 'AuthorizationFailed' })
  const { connection } = await connected(ARM, emulator)
  expect(await connection.service.get('/products/gold')).toBeUndefined()
})

test('over arm a service that answers neither yes nor no is told of', async () => {
  const emulator = createEmulator()
  emulator.faults.add({ method: 'GET', status: 400, code: 'Odd', message: 'not today' })
  await expect(connected(ARM, emulator)).rejects.toThrow(/^GET \/ refused \(400 Odd: "not today"\), request id /)
})

test('over arm a place that is not given is looked up', async () => {
  const emulator = createEmulator({ resourceGroup: 'shop' })
  await connected({ ...ARM, 'subscription-id': '', 'resource-group': '' }, emulator)
  expect(emulator.requests.all().map(({ path }) => path)).toEqual([
    '/subscriptions',
    '/subscriptions/00000000-0000-0000-0000-000000000000/providers/Microsoft.ApiManagement/service',
  ])
})

test('over direct nothing is asked before it is needed, and no place is', async () => {
  const emulator = createEmulator({ keys: [KEY, `${KEY}x`] })
  const { connection } = await connected(DIRECT, emulator)
  expect(emulator.requests.all()).toEqual([])
  expect(await connection.service.get('/products/gold')).toBeUndefined()
  expect(connection.facts).toEqual({
    name: 'emulator',
    transport: 'direct',
    host: '127.0.0.1',
    apiVersion: '2021-08-01',
  })
})

test('a token that is signed for requests is masked in every form', async () => {
  const emulator = createEmulator({ keys: [KEY, `${KEY}x`] })
  const { world, connection } = await connected(DIRECT, emulator)
  await connection.service.get('/products/gold')
  const sent = emulator.requests.all()[0]?.headers['authorization'] ?? 'nothing was sent'
  const masks = [sent.replace('SharedAccessSignature ', ''), sent, sent.replace(/^.*&sn=/, '')]
  expect(world.runner.said).toEqual(masks.map(mask => `mask ${mask}`))
})

test('over direct without a key the service issues the signatures, through Azure Resource Manager', async () => {
  const emulator = createEmulator({ keys: [KEY, `${KEY}x`] })
  const { world, connection } = await connected({ ...ISSUED, 'key-type': 'secondary' }, emulator)
  expect(emulator.requests.all()).toEqual([])
  expect((await connection.service.get('/groups/developers'))?.name).toBe('developers')
  expect(await connection.service.get('/groups/none')).toBeUndefined()
  const sent = emulator.requests.all().map(({ method, path, headers }) => {
    const [scheme] = (headers['authorization'] ?? '').split(/[ =]/)
    return `${method} ${path} ${scheme}`
  })
  expect(sent).toEqual([
    'POST /users/integration/token Bearer',
    'GET /groups/developers SharedAccessSignature',
    'GET /groups/none SharedAccessSignature',
  ])
  const header = emulator.requests.all()[1]?.headers['authorization'] ?? 'nothing was sent'
  expect(world.runner.said).toContain(`mask ${header}`)
})
