/** Patience: what is sent again, how often, how late, and what a stop does. Hours pass on the simulated clock. */
import { describe, expect, test } from '@jest/globals'
import { ConnectionError, type ConnectionReason, InputError } from '../../src/errors.ts'
import type { Clock, HttpRequest, HttpResponse } from '../../src/ports.ts'
import { Secret } from '../../src/secret.ts'
import { createService, type ServiceOptions } from '../../src/service/apim.ts'
import { createLimiter } from '../../src/service/limiter.ts'
import { createRetryBudget } from '../../src/service/retry.ts'
import { simulatedClock } from '../support/clock.ts'
import { json, options, refusal, type Step, script } from './scripted.ts'

const start = Date.parse('2030-01-01T00:00:00Z')
const ok = json(200, { id: '/products/gold', properties: {} })
const busy = refusal(503, 'ServiceUnavailable', 'Busy.')
const lost = (reason: ConnectionReason) => new ConnectionError(reason, `${reason}!`)
const written = { status: 200, resource: { id: '/products/gold', name: 'gold', properties: {} } }

function serving(steps: readonly Step[], changed: (clock: Clock) => Partial<ServiceOptions> = () => ({})) {
  const clock = simulatedClock(start)
  const played = script(steps)
  const service = createService(options(played.http, changed(clock), clock))
  return { ...played, service, elapsedMs: () => clock.now() - start, clock }
}

describe('trying again', () => {
  test('waits for a random part of a bound that doubles', async () => {
    const debug: string[] = []
    const { service, elapsedMs } = serving([busy, busy, busy, ok], () => ({ log: { debug: line => debug.push(line) } }))
    await service.get('/products/gold')
    expect(elapsedMs()).toBe(250 + 500 + 1_000)
    expect(debug).toEqual([
      'GET /products/gold was answered 503 (client request id client-id); sent again after 0.3 s',
      'GET /products/gold was answered 503 (client request id client-id); sent again after 0.5 s',
      'GET /products/gold was answered 503 (client request id client-id); sent again after 1.0 s',
    ])
    expect(service.requests()).toEqual({ reads: 4, writes: 0, secrets: 0, retries: 3 })
  })

  test('waits as long as the service asks', async () => {
    const { service, elapsedMs } = serving([refusal(503, 'ServiceUnavailable', '', { 'retry-after': '30' }), ok])
    await service.get('/products/gold')
    expect(elapsedMs()).toBe(30_000)
  })

  test('ends after eight tries with the last refusal', async () => {
    const { service, requests } = serving(Array(9).fill(busy))
    await expect(service.get('/products/gold')).rejects.toThrow('503 ServiceUnavailable: "Busy."')
    expect(requests).toHaveLength(8)
  })

  test('ends when the budget of the run is spent', async () => {
    const { service, requests } = serving(Array(9).fill(busy), () => ({ retryBudget: createRetryBudget(3) }))
    await expect(service.get('/products/gold')).rejects.toThrow('503')
    expect(requests).toHaveLength(4)
  })

  test('is paid back by successes, five for one', async () => {
    const { service } = serving([busy, ...Array(5).fill(ok), busy, ok], () => ({ retryBudget: createRetryBudget(1) }))
    for (let i = 0; i < 6; i++) await service.get('/products/gold')
    expect(service.requests()).toEqual({ reads: 8, writes: 0, secrets: 0, retries: 2 })
  })

  test('goes on for ever where the service says when, at no cost', async () => {
    const throttled = refusal(429, 'SubscriptionRequestsThrottled', '', { 'retry-after': '20' })
    const { service, elapsedMs } = serving([...Array(20).fill(throttled), ok], () => ({
      retryBudget: createRetryBudget(0),
    }))
    await service.get('/products/gold')
    expect(elapsedMs()).toBe(20 * 20_000)
  })

  test('ends where the wait would outlast the run', async () => {
    const throttled = refusal(429, 'SubscriptionRequestsThrottled', 'Later.', { 'retry-after': '3600' })
    const { service, elapsedMs } = serving([throttled], () => ({ endsAt: start + 1_800_000 }))
    await expect(service.get('/products/gold')).rejects.toThrow('429 SubscriptionRequestsThrottled')
    expect(elapsedMs()).toBe(0)
  })

  test.each<[string, ConnectionReason]>([
    ['is not known', 'unknown-host'],
    ['accepts no connection', 'refused'],
  ])('ends after two tries and half a second where nothing has answered yet and the host %s', async (_, reason) => {
    const { service, requests, elapsedMs } = serving(Array(9).fill(lost(reason)), () => ({ random: () => 1 }))
    await expect(service.get('/products/gold')).rejects.toThrow(new ConnectionError(reason, `${reason}!`))
    expect([requests.length, elapsedMs()]).toEqual([2, 500])
  })

  test.each<ConnectionReason>(['unknown-host', 'refused'])(
    'goes on where something has answered before, even if with a refusal: %s',
    async reason => {
      const clock = simulatedClock(start)
      const { http, requests } = script([refusal(403, 'AuthorizationFailed', ''), ...Array(9).fill(lost(reason))])
      const shared = options(http, {}, clock)
      await expect(createService(shared).get('/products/gold')).rejects.toThrow('403')
      await expect(createService(shared).get('/products/gold')).rejects.toMatchObject({ reason })
      expect(requests).toHaveLength(1 + 8)
    },
  )

  test('goes on where somebody is there who has not answered yet', async () => {
    const { service, requests } = serving(Array(9).fill(lost('reset')))
    await expect(service.get('/products/gold')).rejects.toMatchObject({ reason: 'reset' })
    expect(requests).toHaveLength(8)
  })

  test.each([
    ['shows up', 12, [...Array(11).fill(refusal(404, 'ResourceNotFound', 'Api not found.')), ok]],
    [
      'is known where it is referred to',
      2,
      [refusal(400, 'ValidationError', 'Entity with specified identifier not found'), ok],
    ],
  ])('goes on until what was just created %s', async (_, tries, steps) => {
    const { service, requests } = serving(steps)
    await service.put('/apis/a/policies/policy', {}, { settling: true })
    expect(requests).toHaveLength(tries)
  })

  test('goes on for minutes while something else works on the API, at no cost, and no longer', async () => {
    const inProgress = refusal(409, 'PessimisticConcurrencyConflict', 'Operation on the API is in progress')
    const { service, elapsedMs } = serving([...Array(20).fill(inProgress), ok], () => ({
      retryBudget: createRetryBudget(0),
    }))
    await service.put('/apis/a/operations/get', {})
    expect(elapsedMs()).toBe(250 + 500 + 1_000 + 2_000 + 4_000 + 8_000 + 14 * 10_000)
    const locked = serving(Array(100).fill(inProgress))
    await expect(locked.service.put('/apis/a/operations/get', {})).rejects.toThrow(
      'PUT /apis/a/operations/get refused (409 PessimisticConcurrencyConflict: "Operation on the API is in progress")',
    )
    expect(Math.floor(locked.elapsedMs() / 60_000)).toBe(5)
  })

  test('stops believing in what was just created after a minute', async () => {
    const { service, elapsedMs } = serving(Array(40).fill(refusal(404, 'ResourceNotFound', 'Api not found.')))
    await expect(service.put('/apis/a/policies/policy', {}, { settling: true })).rejects.toThrow('Api not found.')
    expect(Math.floor(elapsedMs() / 10_000)).toBe(6)
  })
})

describe('a write whose answer was lost', () => {
  test.each<[string, Step, boolean]>([
    ['with the connection', lost('reset'), true],
    ['in time', lost('timeout'), true],
    ['behind the front door', refusal(422, 'ManagementApiRequestFailed', 'timed out.'), true],
    ['to a broken service', busy, true],
    ['before it was sent', lost('refused'), false],
    ['to a refusal', refusal(412, 'PreconditionFailed', 'was thrown.'), false],
  ])('%s is sent again, and marked when it may have been carried out', async (_, step, resent) => {
    const { service } = serving([step, ok])
    expect(await service.put('/products/gold', {})).toEqual({ ...written, resent })
  })

  test('is not sent again when the service cannot be meant', async () => {
    const { service, requests } = serving([lost('other'), ok])
    await expect(service.put('/products/gold', {})).rejects.toMatchObject({ reason: 'other' })
    expect(requests).toHaveLength(1)
  })

  test('ends with the loss when there are no more tries', async () => {
    const { service } = serving([lost('reset')], () => ({ retryBudget: createRetryBudget(0) }))
    await expect(service.put('/products/gold', {})).rejects.toMatchObject({ reason: 'reset' })
  })
})

describe('a class of requests that the service wants no more of in this run', () => {
  const throttled = (retryAfter: string) => refusal(429, 'TooManyRequests', 'Later.', { 'retry-after': retryAfter })
  const unsent = (request: string, until: string) => ({
    reason: 'stopped',
    message: `${request} was not sent, because the service asked to come back only at ${until}, after this run has to be over`,
  })

  test('is refused at once, and nothing of it is sent', async () => {
    const { service, requests, elapsedMs } = serving([throttled('3600')])
    await expect(service.put('/products/gold', {})).rejects.toThrow(
      /429 TooManyRequests: "Later\. \(the service asked to come back only at \S+, after this run has to be over\)"/,
    )
    await expect(service.put('/products/free', {})).rejects.toMatchObject(
      unsent('PUT /products/free', '2030-01-01T01:00:00.000Z'),
    )
    expect([requests.length, elapsedMs()]).toEqual([1, 0])
  })

  test('leaves the others alone', async () => {
    const { service } = serving([throttled('3600'), ok])
    await expect(service.put('/products/gold', {})).rejects.toThrow('429')
    expect(await service.get('/products/gold')).toEqual(written.resource)
  })

  test('is refused where it already waits in line', async () => {
    const { service, requests, elapsedMs } = serving([throttled('3600')], clock => ({
      limiter: createLimiter({ concurrency: 1, clock }),
    }))
    const ends = await Promise.allSettled([service.get('/products/gold'), service.get('/products/free')])
    expect(ends).toMatchObject([
      { status: 'rejected', reason: { name: 'ServiceError' } },
      { status: 'rejected', reason: unsent('GET /products/free', '2030-01-01T01:00:00.000Z') },
    ])
    expect([requests.length, elapsedMs()]).toEqual([1, 0])
  })

  test('is told of even where the instant is beyond all dates', async () => {
    const { service } = serving([throttled('9'.repeat(400))])
    await expect(service.get('/products/gold')).rejects.toThrow('429')
    await expect(service.get('/products/gold')).rejects.toMatchObject(
      unsent('GET /products/gold', '+275760-09-13T00:00:00.000Z'),
    )
  })

  test.each<[string, Step, object]>([
    ['a lost answer', lost('reset'), { name: 'ConnectionError', reason: 'reset' }],
    ['a broken service', busy, { name: 'ServiceError', answer: { status: 503, code: 'ServiceUnavailable' } }],
    [
      'a service that only asked to come back',
      throttled('1'),
      unsent('PUT /products/gold', '2030-01-01T01:00:00.000Z'),
    ],
  ])('is told of, unless a write may have been carried out before, after %s', async (_, step, reason) => {
    const { service } = serving([step, throttled('3600')])
    const [gold] = await Promise.allSettled([service.put('/products/gold', {}), service.put('/products/free', {})])
    expect(gold).toMatchObject({ status: 'rejected', reason })
  })
})

describe('a refused token', () => {
  const refused = { status: 401 }

  test('is renewed once and the request sent again', async () => {
    let made = 0
    const { service, requests } = serving([refused, ok], () => {
      const kept = new Secret('old')
      return { authorize: async renew => (renew === true ? new Secret(`new ${++made}`) : kept) }
    })
    await service.get('/products/gold')
    expect(requests.map(({ headers }) => headers['authorization'])).toEqual(['old', 'new 1'])
    expect(service.requests()).toEqual({ reads: 2, writes: 0, secrets: 0, retries: 1 })
  })

  test('is an error when the new one is refused too', async () => {
    const { service, requests } = serving([refused, refused])
    await expect(service.get('/products/gold')).rejects.toThrow('GET /products/gold refused (401 Unauthorized)')
    expect(requests).toHaveLength(2)
  })

  test('that cannot be renewed is an error of its own', async () => {
    const { service } = serving([refused], () => {
      const kept = new Secret('old')
      return {
        authorize: async renew => {
          if (renew === true) throw new InputError(['get a new one'])
          return kept
        },
      }
    })
    await expect(service.get('/products/gold')).rejects.toThrow('get a new one')
  })
})

/** An answer that comes only if nobody cuts the line. */
function late(clock: Clock, ms: number, answer: HttpResponse): Step {
  return async (_: HttpRequest, signal: AbortSignal) => {
    await clock.sleep(ms, signal)
    return answer
  }
}

describe('time', () => {
  test('for one answer is limited, and another try may be quicker', async () => {
    const clock = simulatedClock(start)
    const { http } = script([late(clock, 60_000, ok), ok])
    const service = createService(options(http, { deadlineMs: 10_000 }, clock))
    await service.get('/products/gold')
    expect(clock.now() - start).toBe(10_250)
  })

  test('that ran out is said', async () => {
    const clock = simulatedClock(start)
    const { http } = script([late(clock, 60_000, ok)])
    const changed = { deadlineMs: 10_000, retryBudget: createRetryBudget(0) }
    const service = createService(options(http, changed, clock))
    await expect(service.get('/products/gold')).rejects.toMatchObject({
      reason: 'timeout',
      message: 'GET /products/gold was not answered within 10 s (client request id client-id)',
    })
  })
})

describe('stopping the run', () => {
  function stopping(steps: (clock: Clock) => readonly Step[]) {
    const clock = simulatedClock(start)
    const run = new AbortController()
    const played = script(steps(clock))
    const service = createService(options(played.http, { signal: run.signal }, clock))
    return { ...played, service, run, clock }
  }

  test('starts nothing new', async () => {
    const { service, run, requests } = stopping(() => [])
    run.abort(new Error('SIGTERM'))
    await expect(service.put('/products/gold', {})).rejects.toMatchObject({
      reason: 'stopped',
      message: 'PUT /products/gold was not sent, because the run was stopped',
    })
    expect(requests).toEqual([])
  })

  test('lets what is under way end within five seconds', async () => {
    const { service, run, clock } = stopping(given => [late(given, 6_000, ok)])
    const put = service.put('/products/gold', {})
    await clock.sleep(2_000)
    run.abort(new Error('SIGTERM'))
    expect(await put).toEqual({ ...written, resent: false })
  })

  test('cuts off what takes longer, and says that the outcome is not known', async () => {
    const { service, run, clock } = stopping(given => [late(given, 60_000, ok)])
    const put = service.put('/products/gold', {})
    put.catch(() => undefined)
    await clock.sleep(2_000)
    run.abort(new Error('SIGTERM'))
    await expect(put).rejects.toMatchObject({
      reason: 'timeout',
      message:
        'PUT /products/gold was not answered before the run had to stop; whether it took effect is not known ' +
        '(client request id client-id)',
    })
    expect(clock.now() - start).toBe(7_000)
  })

  test('ends a wait for another try with the last refusal', async () => {
    const { service, run, clock, requests } = stopping(() => [refusal(503, 'Busy', '', { 'retry-after': '100' })])
    const put = service.put('/products/gold', {})
    put.catch(() => undefined)
    await clock.sleep(1_000)
    run.abort(new Error('SIGTERM'))
    await expect(put).rejects.toThrow('PUT /products/gold refused (503 Busy)')
    expect(requests).toHaveLength(1)
  })
})

test.each([301, 302, 307, 308])('a redirect by %i is not followed', async status => {
  const { service, requests } = serving([{ status, headers: { location: 'https://login.example/?x=1' } }])
  await expect(service.get('/products/gold')).rejects.toMatchObject({
    reason: 'foreign-host',
    message:
      'GET /products/gold (client request id client-id) was answered with a pointer to login.example; nothing was sent there',
  })
  expect(requests).toHaveLength(1)
})
