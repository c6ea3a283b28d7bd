/** Locks of APIs: who may not write while an import is at work, and for how long after its end. */
import { expect, test } from '@jest/globals'
import { error, start } from './client.ts'

const DOCUMENT = { openapi: '3.0.1', info: { title: 'A', version: '1' }, paths: {} }
const IMPORT = { path: 'a', format: 'openapi+json', value: JSON.stringify(DOCUMENT) }
const LOCKED = {
  status: 409,
  body: error('PessimisticConcurrencyConflict', 'Operation on the API is in progress'),
}

/** An API that is being imported at `time.now`, into a service where other things are too. */
async function importing(apiLockMs: number) {
  const time = { now: Date.parse('2030-01-01T00:00:00Z') }
  const emulator = start({ now: () => time.now, behaviour: { apiLockMs, polls: 0 } })
  for (const [path, properties] of SEEDS) emulator.emulator.seed(path, properties)
  const { headers } = await emulator.send('PUT', '/apis/a', IMPORT)
  const look = () => emulator.send('GET', (headers['location'] ?? '').replace(/^.*\/service\/[^/]+/, ''))
  return { ...emulator, time, look }
}

const SEEDS = [
  ['/products/gold', { displayName: 'Gold' }],
  ['/apis/b', { displayName: 'B', path: 'b' }],
] as const

test.each([
  ['to the API', 'PUT', '/apis/a', { displayName: 'A', path: 'a' }],
  ['to one of its revisions', 'PUT', '/apis/A;rev=2', { displayName: 'A', path: 'a' }],
  ['below it', 'PUT', '/apis/a/operations/o', { displayName: 'O', method: 'GET', urlTemplate: '/' }],
  ['to a link with it', 'PUT', '/products/gold/apis/a', {}],
  ['that delete it', 'DELETE', '/apis/a', undefined],
])('writes %s are refused', async (_, method, path, properties) => {
  const { send } = await importing(5_000)
  expect(await send(method, path, properties, { 'if-match': '*' })).toMatchObject(LOCKED)
})

test.each([
  ['reads of the API', 'GET', '/apis/a', undefined, 200],
  ['writes to another API', 'PATCH', '/apis/b', { displayName: 'B2' }, 200],
  ['other writes', 'PATCH', '/products/gold', { displayName: 'G' }, 200],
])('%s are answered', async (_, method, path, properties, status) => {
  const { send } = await importing(5_000)
  expect((await send(method, path, properties, { 'if-match': '*' })).status).toBe(status)
})

test('the lock outlives the operation by its time, and no longer', async () => {
  const { send, time, look } = await importing(5_000)
  time.now += 60_000
  expect((await look()).status).toBe(201)
  const write = () => send('PATCH', '/apis/a', { displayName: 'A2' }, { 'if-match': '*' })
  time.now += 4_999
  expect(await write()).toMatchObject(LOCKED)
  time.now += 1
  expect((await write()).status).toBe(200)
})

test('there is none where none is asked for', async () => {
  const { send } = await importing(0)
  expect((await send('PATCH', '/apis/a', { displayName: 'A2' }, { 'if-match': '*' })).status).toBe(200)
})
