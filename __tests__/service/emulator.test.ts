/**
 * The client against the emulator, which was made from the vendor's contract and knows nothing of the client.
 *
 * Both live on one simulated clock, so an hour of refusals takes no time.
 */
import { expect, test } from '@jest/globals'
import { createEmulator, type Emulator } from '../../src/emulator/handler.ts'
import { ConnectionReset } from '../../src/emulator/protocol.ts'
import { ConnectionError } from '../../src/errors.ts'
import type { Clock, Http, Resource } from '../../src/ports.ts'
import { Secret } from '../../src/secret.ts'
import { createService } from '../../src/service/apim.ts'
import { findService } from '../../src/service/lookup.ts'
import { simulatedClock } from '../support/clock.ts'
import { options } from './scripted.ts'

const ROOT = '/subscriptions/sub/resourceGroups/rg/providers/Microsoft.ApiManagement/service/contoso'

function emulating(behaviour: Parameters<Emulator['behave']>[0] = {}) {
  const clock = simulatedClock()
  const emulator = createEmulator({
    now: clock.now,
    wait: ms => clock.sleep(ms),
    services: ['contoso'],
    subscriptionId: 'sub',
    resourceGroup: 'rg',
    behaviour,
  })
  const token = new Secret('Bearer emulator-access-token')
  const changed = { base: new URL(`http://localhost:4280${ROOT}`), authorize: async () => token }
  const settings = options(httpOf(emulator), changed, clock)
  return { emulator, settings, service: createService(settings), clock }
}

/** The emulator as a port: what it drops is a reset connection. */
function httpOf(emulator: Emulator): Http {
  return async ({ method, url, headers, body = '' }) => {
    const request = { method, url: url.pathname + url.search, headers: { ...headers, host: url.host }, body }
    return emulator.handle(request).catch((cause: unknown) => {
      throw cause instanceof ConnectionReset ? new ConnectionError('reset', 'reset', { cause }) : cause
    })
  }
}

async function all(pages: AsyncIterable<{ readonly resources: readonly Resource[] }>): Promise<readonly string[]> {
  const names: string[] = []
  for await (const { resources } of pages) names.push(...resources.map(({ name }) => name))
  return names.sort()
}

test('an entity is created, read, changed under its ETag and deleted, twice', async () => {
  const { service } = emulating()
  const created = await service.put('/products/gold', { displayName: 'Gold' })
  const read = await service.get('/products/gold')
  const patched = await service.patch('/products/gold', { description: 'x' }, { ifMatch: read?.etag ?? '' })
  const stale = service.patch('/products/gold', { description: 'y' }, { ifMatch: read?.etag ?? '' })
  await expect(stale).rejects.toMatchObject({ answer: { status: 412, code: 'PreconditionFailed' } })
  const deleted = await service.delete('/products/gold', { ifMatch: '*', query: { deleteSubscriptions: 'true' } })
  const again = await service.delete('/products/gold', { ifMatch: '*' })
  expect([created.status, patched.status, deleted.status, again.status]).toEqual([201, 200, 200, 204])
  expect([read?.properties['displayName'], await service.get('/products/gold')]).toEqual(['Gold', undefined])
})

test('a named value is awaited and its value read', async () => {
  const { service } = emulating()
  const properties = { displayName: 'key', value: new Secret('s3cret'), secret: true }
  const { status, resource } = await service.put('/namedValues/key', properties)
  const secrets = await service.readSecrets('/namedValues/key', 'listValue')
  expect([status, resource?.name, secrets?.['value']?.reveal()]).toEqual([201, 'key', 's3cret'])
})

test('a write is carried out once, whatever happens to the looks at it', async () => {
  const { emulator, service } = emulating({ polls: 3, longRunning: ['api'] })
  const looks = { method: 'GET', path: 'asyncId' } as const
  emulator.faults.add({ ...looks, drop: 'before', times: 2 }, { ...looks, nth: 3, status: 502, times: 2 })
  emulator.faults.add({ ...looks, nth: 6, status: 404, code: 'ResourceNotFound', message: 'Api not found.' })
  emulator.faults.add({ ...looks, nth: 7, status: 429, headers: { 'retry-after': '2' } })
  const { status, resent } = await service.put('/apis/a', { displayName: 'A', path: 'a' })
  expect([status, resent, emulator.requests.writes()]).toEqual([201, false, 1])
})

test('a relation is made and found', async () => {
  const { service } = emulating()
  await service.put('/products/gold', { displayName: 'Gold' })
  const before = await service.exists('/products/gold/groups/developers')
  await service.put('/products/gold/groups/developers', undefined)
  expect([before, await service.exists('/products/gold/groups/developers')]).toEqual([false, true])
})

test('a long list is read whole, by the pages that it has', async () => {
  const { service, emulator } = emulating()
  const ids = Array.from({ length: 1_050 }, (_, index) => `t${index}`)
  for (const id of ids) emulator.seed(`/tags/${id}`, { displayName: id })
  expect(await all(service.list('/tags'))).toEqual(ids.sort())
  expect(service.requests()).toEqual({ reads: 11, writes: 0, secrets: 0, retries: 0 })
})

test('a service is found by its name', async () => {
  const { settings } = emulating()
  const { base: _, ...rest } = settings
  expect(await findService({ ...rest, armUrl: new URL('http://localhost:4280') }, 'Contoso')).toEqual({
    subscriptionId: 'sub',
    resourceGroup: 'rg',
  })
})

test('refusals, conflicts and lost answers on every fifth request lose nothing and double nothing', async () => {
  const { service, emulator } = emulating()
  const kinds = ['throttled', 'unavailable', 'reset-before', 'reset-after', 'conflict', 'precondition'] as const
  emulator.faults.random({ seed: 7, probability: 0.2, kinds })
  const ids = Array.from({ length: 300 }, (_, index) => `t${index}`)
  const written = await Promise.all(ids.map(id => service.put(`/tags/${id}`, { displayName: id })))
  emulator.faults.random()
  expect(await all(service.list('/tags'))).toEqual(ids.sort())
  // A creation that answers 200 is one of ours whose first answer was lost.
  expect(written.filter(({ status, resent }) => status !== 201 && !resent)).toEqual([])
  expect(service.requests().retries).toBeGreaterThan(30)
})

/** Milliseconds since `start`. */
const since = (clock: Clock, start: number) => clock.now() - start

test('behind a bucket like the vendor’s, writing goes on at its rate', async () => {
  const { service, emulator, clock } = emulating({ rateLimit: true, latencyMs: 100 })
  const start = clock.now()
  const ids = Array.from({ length: 500 }, (_, index) => `t${index}`)
  await Promise.all(ids.map(id => service.put(`/tags/${id}`, { displayName: id })))
  const refused = [...emulator.requests.all()].filter(({ status }) => status === 429)
  expect(300 / 10 / (since(clock, start) / 1_000)).toBeGreaterThanOrEqual(0.9)
  expect(refused.length / 500).toBeLessThan(0.02)
})
