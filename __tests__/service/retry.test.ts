/** What is worth another try. The cases are the vendor's answers as recorded in the field. */
import { describe, expect, test } from '@jest/globals'
import { ConnectionError, type ConnectionReason } from '../../src/errors.ts'
import {
  backoffMs,
  createRetryBudget,
  isLost,
  judge,
  mayHaveRun,
  retryAfterMs,
  type Tried,
  type Verdict,
} from '../../src/service/retry.ts'
import { json, refusal } from './scripted.ts'

const put: Tried = { method: 'PUT' }
const precondition = refusal(412, 'PreconditionFailed', 'Resource was modified since last retrieval.')
const inProgress = 'Operation on the API is in progress'

describe('judging an answer', () => {
  test.each<[string, Tried, ReturnType<typeof json>, Verdict]>([
    ['success', put, json(201, {}), 'final'],
    ['a wrong field', put, refusal(400, 'ValidationError', 'One or more fields contain incorrect values:'), 'final'],
    ['no such thing', put, refusal(404, 'ResourceNotFound', 'Product not found.'), 'final'],
    ['no such thing yet', { ...put, settling: true }, refusal(404, 'ResourceNotFound', 'Api not found.'), 'settling'],
    [
      'a reference to no such thing yet',
      { ...put, settling: true },
      refusal(400, 'ValidationError', 'Entity with specified identifier not found'),
      'settling',
    ],
    ['a wrong field of a new thing', { ...put, settling: true }, refusal(400, 'ValidationError', 'Wrong.'), 'final'],
    ['a busy front door', put, refusal(429, 'SubscriptionRequestsThrottled', '', { 'retry-after': '3' }), 'throttled'],
    ['a busy service', put, refusal(429, 'TooManyRequests', ''), 'again'],
    ['a slow front door', put, refusal(408, 'RequestTimeout', ''), 'again'],
    ['a gateway without service', put, { status: 502, headers: {}, body: '<html>' }, 'again'],
    ['a condition that we did not set', put, precondition, 'again'],
    ['a condition that we set', { ...put, ifMatch: '"1"' }, precondition, 'final'],
    ['an import that is still going on', put, refusal(409, 'PessimisticConcurrencyConflict', inProgress), 'busy'],
    ['the same through a deployment', put, refusal(409, 'Conflict', inProgress), 'busy'],
    ['another conflict', put, refusal(409, 'Conflict', 'Link already exists between specified entities'), 'final'],
    [
      'a conflict of that sort as the end of an operation',
      { method: 'GET', poll: true },
      refusal(409, 'PessimisticConcurrencyConflict', inProgress),
      'final',
    ],
    ['a timeout behind the front door', put, refusal(422, 'ManagementApiRequestFailed', 'timed out.'), 'again'],
    ['the same as a conflict', put, refusal(409, 'ManagementApiRequestFailed', 'timed out.'), 'again'],
    ['the same as a wrong field', put, refusal(400, 'ManagementApiRequestFailed', 'timed out.'), 'final'],
    [
      'a status that means absence here',
      { method: 'GET', absentAs: [500] },
      refusal(500, 'InternalServerError', ''),
      'final',
    ],
    ['another status than that', { method: 'GET', absentAs: [500] }, refusal(503, 'ServiceUnavailable', ''), 'again'],
    ['an operation that ended with a condition', { method: 'GET', poll: true }, precondition, 'final'],
    [
      'a look that met a broken service',
      { method: 'GET', poll: true },
      refusal(503, 'ServiceUnavailable', ''),
      'again',
    ],
  ])('%s', (_, tried, answer, verdict) => {
    expect(judge(tried, answer)).toBe(verdict)
  })
})

test.each<[ConnectionReason, boolean, boolean]>([
  ['timeout', true, true],
  ['reset', true, true],
  ['refused', true, false],
  ['unknown-host', true, false],
  ['foreign-host', false, true],
  ['stopped', false, true],
  ['other', false, true],
])('a connection that ended as %s is tried again: %s, and a write on it may have run: %s', (reason, again, ran) => {
  const error = new ConnectionError(reason, 'gone')
  expect([isLost(error), mayHaveRun(error)]).toEqual([again, ran])
})

test.each([
  ['a refusal', refusal(409, 'PessimisticConcurrencyConflict', inProgress), false],
  ['a timeout behind the front door', refusal(422, 'ManagementApiRequestFailed', ''), true],
  ['a timeout of the front door', refusal(408, 'RequestTimeout', ''), true],
  ['a broken service', refusal(500, 'InternalServerError', ''), true],
])('after %s a write may have run: %#', (_, answer, ran) => {
  expect(mayHaveRun(answer)).toBe(ran)
})

describe('Retry-After', () => {
  const now = Date.parse('2030-01-01T00:00:00Z')
  test.each<[string, Record<string, string>, number | undefined]>([
    ['seconds', { 'retry-after': '17' }, 17_000],
    ['a date', { 'retry-after': 'Tue, 01 Jan 2030 00:00:05 GMT' }, 5_000],
    [
      'a date by the clock of the service',
      { 'retry-after': 'Tue, 01 Jan 2030 00:10:05 GMT', date: 'Tue, 01 Jan 2030 00:10:00 GMT' },
      5_000,
    ],
    ['a date that is over', { 'retry-after': 'Mon, 31 Dec 2029 23:59:59 GMT' }, 0],
    ['something else', { 'retry-after': 'soon' }, undefined],
    ['nothing', { 'retry-after': ' ' }, undefined],
    ['no header', {}, undefined],
  ])('is read from %s', (_, headers, ms) => {
    expect(retryAfterMs(headers, now)).toBe(ms)
  })
})

test('the wait is drawn below a bound that doubles from half a second to 20 seconds', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 50].map(tries => backoffMs(tries, () => 1))).toEqual([
    500, 1_000, 2_000, 4_000, 8_000, 16_000, 20_000, 20_000,
  ])
  expect(backoffMs(3, () => 0.25)).toBe(1_000)
})

test('a budget is spent by retries and refilled a little by successes, never above its size', () => {
  const budget = createRetryBudget(2)
  for (let i = 0; i < 10; i++) budget.refund()
  expect([budget.spend(), budget.spend(), budget.spend()]).toEqual([true, true, false])
  for (let i = 0; i < 5; i++) budget.refund()
  expect([budget.spend(), budget.spend()]).toEqual([true, false])
})

test('where nobody is there, a budget allows two tries before any answer has come, and eight after', () => {
  const budget = createRetryBudget()
  const reasons: readonly ConnectionReason[] = ['unknown-host', 'refused', 'timeout', 'reset']
  const tries = () => reasons.map(reason => budget.mostTries(new ConnectionError(reason, 'gone')))
  const before = tries()
  budget.heard()
  expect([before, tries()]).toEqual([
    [2, 2, 8, 8],
    [8, 8, 8, 8],
  ])
})
