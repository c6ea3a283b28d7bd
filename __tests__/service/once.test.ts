/**
 * A POST that does something: carried out, not carried out, or nobody knows; and never sent twice but for nothing.
 */
import { describe, expect, test } from '@jest/globals'
import type { Fault } from '../../src/emulator/faults.ts'
import { createEmulator, type Emulator } from '../../src/emulator/handler.ts'
import { readOnly } from '../../src/service/apim.ts'
import { simulatedClock } from '../support/clock.ts'
import { asked, serviceOn } from '../support/scenario.ts'

const KEY = '/subscriptions/mobile/regeneratePrimaryKey'
const REFRESH = '/namedValues/kv/refreshSecret'

function service(faults: readonly Fault[] = [], statusDocuments = false) {
  const clock = simulatedClock()
  const emulator = createEmulator({ now: clock.now, wait: ms => clock.sleep(ms), behaviour: { statusDocuments } })
  emulator.seed('/subscriptions/mobile', { displayName: 'm', scope: '/apis' })
  emulator.seed('/namedValues/kv', { displayName: 'kv', keyVault: { secretIdentifier: 'https://v.example/secrets/s' } })
  emulator.faults.add(...faults)
  return { emulator, writer: serviceOn(emulator, clock) }
}

const posts = (emulator: Emulator) => asked(emulator).filter(line => line.startsWith('POST')).length

describe('a POST was carried out', () => {
  test.each<[string, string, readonly Fault[], number]>([
    ['at once', KEY, [], 1],
    ['after it was throttled', KEY, [{ method: 'POST', status: 429, headers: { 'retry-after': '2' } }], 2],
    ['after it was throttled without a time', KEY, [{ method: 'POST', status: 429 }], 2],
    [
      'after the service was busy with another write',
      KEY,
      [{ method: 'POST', status: 409, code: 'PessimisticConcurrencyConflict' }],
      2,
    ],
    ['once its operation had ended', REFRESH, [], 1],
    ['although a look at its operation was lost', REFRESH, [{ method: 'GET', drop: 'before' }], 1],
  ])('%s', async (_, path, faults, times) => {
    const { emulator, writer } = service(faults)
    expect([await writer.post(path, undefined), posts(emulator)]).toEqual([{ is: 'done' }, times])
  })

  test('once the document about its operation says so', async () => {
    const { emulator, writer } = service([], true)
    expect([await writer.post(REFRESH, undefined), posts(emulator)]).toEqual([{ is: 'done' }, 1])
  })

  test('in another version of the API', async () => {
    const { emulator, writer } = service()
    await writer.post(KEY, undefined, { apiVersion: '2022-08-01' })
    expect(emulator.requests.all().map(({ query }) => query)).toEqual(['?api-version=2022-08-01'])
  })

  test('and is counted among the writes', async () => {
    const { writer } = service()
    await writer.post(KEY, undefined)
    expect(writer.requests()).toEqual({ reads: 0, writes: 1, secrets: 0, retries: 0 })
  })
})

describe('nobody knows, and it is not sent again,', () => {
  test.each<[string, string, Fault, RegExp]>([
    ['when the connection is lost', KEY, { method: 'POST', drop: 'after' }, /the connection was reset/],
    ['when the front door gives up', KEY, { method: 'POST', status: 504, applied: true }, /^POST \S+ refused \(504 /],
    ['when the service fails', KEY, { method: 'POST', status: 500 }, /^POST \S+ refused \(500 /],
    [
      'when the management plane fails',
      KEY,
      { method: 'POST', status: 409, code: 'ManagementApiRequestFailed' },
      /^POST \S+ refused \(409 /,
    ],
    [
      'when its operation cannot be looked at',
      REFRESH,
      { method: 'GET', times: 0, drop: 'before' },
      /^POST \S+ was accepted and may still be under way in the service/,
    ],
  ])('%s', async (_, path, fault, reason) => {
    const { emulator, writer } = service([fault])
    expect([await writer.post(path, undefined), posts(emulator)]).toEqual([
      { is: 'unknown', reason: expect.stringMatching(reason) },
      1,
    ])
  })
})

describe('a POST was not carried out', () => {
  test.each<[string, string, Fault | undefined, RegExp]>([
    [
      'when it is refused',
      KEY,
      { method: 'POST', status: 403, code: 'AuthorizationFailed', message: 'no' },
      /403 AuthorizationFailed: "no"/,
    ],
    ['when there is nothing', '/subscriptions/none/regeneratePrimaryKey', undefined, /404 ResourceNotFound/],
  ])('%s', async (_, path, fault, message) => {
    const { writer } = service(fault === undefined ? [] : [fault])
    await expect(writer.post(path, undefined)).rejects.toThrow(message)
  })
})

test('the client of a plan has no way to send one', () => {
  expect(Object.keys(readOnly(service().writer))).not.toContain('post')
})
