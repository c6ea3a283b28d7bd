/** A question that nobody answers ends in time. */
import { expect, test } from '@jest/globals'
import { ConnectionError } from '../../src/errors.ts'
import { inquire } from '../../src/identity/inquiry.ts'
import type { Http } from '../../src/ports.ts'
import { simulatedClock } from '../support/clock.ts'

const request = { method: 'GET', url: new URL('https://login.example/token'), headers: {} } as const

test('after four times half a minute, and the waits between them', async () => {
  const silent: Http = (_, { signal }) =>
    new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
  const clock = simulatedClock()
  const before = clock.now()
  const ports = { http: silent, clock, signal: new AbortController().signal, random: () => 0 }
  await expect(inquire(request, ports)).rejects.toThrow('login.example did not answer within 30 s')
  expect(clock.now() - before).toBe(4 * 30_000 + 1_000 + 2_000 + 4_000)
})

test.each([
  ['a wait that is no number', { 'retry-after': 'soon' }, 1_000],
  ['a wait that is too long', { 'retry-after': '3600' }, 30_000],
  ['a wait in the past', { 'retry-after': '-5' }, 1_000],
])('%s is bounded', async (_, headers, waitedMs) => {
  const clock = simulatedClock()
  const before = clock.now()
  const answers = [{ status: 429, headers, body: '' }]
  const http: Http = async () => answers.shift() ?? { status: 200, headers: {}, body: 'done' }
  const answer = await inquire(request, { http, clock, signal: new AbortController().signal, random: () => 0 })
  expect([answer.body, clock.now() - before]).toEqual(['done', waitedMs])
})

test.each([
  ['a name that is not known', 'unknown-host', 4],
  ['a certificate that is not trusted', 'other', 1],
] as const)('%s is asked for as often as that may help', async (_, reason, tries) => {
  let sent = 0
  const http: Http = () => {
    sent += 1
    return Promise.reject(new ConnectionError(reason, 'login.example cannot be reached'))
  }
  const ports = { http, clock: simulatedClock(), signal: new AbortController().signal, random: () => 0 }
  await expect(inquire(request, ports)).rejects.toThrow('login.example cannot be reached')
  expect(sent).toBe(tries)
})

test('a fault of ours is nobody’s answer', async () => {
  const http: Http = () => Promise.reject(new TypeError('ours'))
  const ports = { http, clock: simulatedClock(), signal: new AbortController().signal, random: () => 0 }
  await expect(inquire(request, ports)).rejects.toThrow(TypeError)
})
