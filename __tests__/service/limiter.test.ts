/**
 * The gate against a service that counts tokens like the vendor's.
 *
 * The service here is a second model of the same bucket, written from the vendor's page and not from the code: it
 * knows true levels, where the gate only sees headers.
 */
import { getEventListeners } from 'node:events'
import { describe, expect, test } from '@jest/globals'
import type { Clock, HttpResponse } from '../../src/ports.ts'
import type { RateClass } from '../../src/service/bucket.ts'
import { createLimiter, type Limiter } from '../../src/service/limiter.ts'
import { simulatedClock } from '../support/clock.ts'

const never = new AbortController().signal
const fine = { status: 200, headers: {} }

interface Bucket {
  readonly size: number
  readonly perSecond: number
  readonly full?: boolean
  /** Tokens that somebody else takes each second. */
  readonly neighbour?: number
  /** How many of them at once. */
  readonly gulp?: number
}

interface Service {
  readonly answer: () => Pick<HttpResponse, 'status' | 'headers'>
  readonly counts: { accepted: number; refused: number }
}

function throttlingService(
  clock: Clock,
  rateClass: RateClass,
  { size, perSecond, full = true, neighbour = 0, gulp = 0 }: Bucket,
): Service {
  const counts = { accepted: 0, refused: 0 }
  let tokens = full ? size : 0
  let at = clock.now()
  let thirst = 0
  function answer() {
    const seconds = (clock.now() - at) / 1_000
    thirst += seconds * neighbour
    const drunk = thirst >= gulp ? thirst : 0
    thirst -= drunk
    tokens = Math.max(0, Math.min(size, tokens + seconds * perSecond) - drunk)
    at = clock.now()
    const accepted = tokens >= 1
    tokens -= Number(accepted)
    counts.accepted += Number(accepted)
    counts.refused += Number(!accepted)
    const left = { [`x-ms-ratelimit-remaining-subscription-${rateClass}`]: String(Math.floor(tokens)) }
    return accepted ? { status: 200, headers: left } : { status: 429, headers: { 'retry-after': '1' } }
  }
  return { answer, counts }
}

/** Sends `count` requests until each is accepted; the service decides half way through `latencyMs`. */
async function sendAll(
  limiter: Limiter,
  clock: Clock,
  service: Service,
  rateClass: RateClass,
  count: number,
  latencyMs: number,
) {
  async function one(): Promise<void> {
    const leave = await limiter.enter(rateClass, never)
    await clock.sleep(latencyMs / 2)
    const answer = service.answer()
    await clock.sleep(latencyMs / 2)
    leave(answer)
    return answer.status === 429 ? one() : undefined
  }
  await Promise.all(Array.from({ length: count }, one))
}

describe('throttled by a bucket, at least 90 % of its rate is reached and less than 2 % is refused', () => {
  test.each<[string, RateClass, Bucket, number, number]>([
    ['writes far away', 'writes', { size: 200, perSecond: 10 }, 800, 1_000],
    ['writes nearby', 'writes', { size: 200, perSecond: 10 }, 800, 60],
    ['deletes', 'deletes', { size: 200, perSecond: 10 }, 600, 300],
    ['reads', 'reads', { size: 250, perSecond: 25 }, 1_500, 100],
    ['writes beside a neighbour', 'writes', { size: 200, perSecond: 10, neighbour: 5 }, 800, 300],
    ['reads beside a neighbour', 'reads', { size: 250, perSecond: 25, neighbour: 12.5 }, 1_500, 100],
    ['deletes beside a neighbour', 'deletes', { size: 200, perSecond: 10, neighbour: 5 }, 800, 100],
    [
      'writes beside a neighbour who drinks in gulps',
      'writes',
      { size: 200, perSecond: 10, neighbour: 5, gulp: 10 },
      800,
      30,
    ],
    ['writes to a smaller bucket than documented', 'writes', { size: 50, perSecond: 4 }, 300, 300],
    ['writes to a faster bucket than documented', 'writes', { size: 200, perSecond: 20 }, 1_500, 300],
    ['writes beside a greedy neighbour', 'writes', { size: 200, perSecond: 10, neighbour: 8 }, 400, 300],
    ['writes to a bucket like those of old, large and slow', 'writes', { size: 1_200, perSecond: 1 / 3 }, 1_300, 300],
    ['writes to a bucket that somebody has emptied', 'writes', { size: 200, perSecond: 10, full: false }, 800, 300],
  ])('%s', async (_, rateClass, bucket, count, latencyMs) => {
    const clock = simulatedClock()
    const start = clock.now()
    const service = throttlingService(clock, rateClass, bucket)
    await sendAll(createLimiter({ concurrency: 'auto', clock }), clock, service, rateClass, count, latencyMs)
    const seconds = (clock.now() - start) / 1_000
    const { size, perSecond, full = true, neighbour = 0 } = bucket
    const best = (count - Number(full) * size) / (perSecond - neighbour)
    expect(best / seconds).toBeGreaterThanOrEqual(0.9)
    expect(service.counts.refused / count).toBeLessThan(0.02)
  })

  test.each<[string, RateClass, number, number]>([
    ['two', 'writes', 10, 2],
    ['two', 'reads', 25, 2],
  ])('%s runs at once, %s', async (_, rateClass, perSecond, runs) => {
    const clock = simulatedClock()
    const start = clock.now()
    const size = 200
    const service = throttlingService(clock, rateClass, { size, perSecond })
    const count = size + 60 * perSecond
    const run = () =>
      sendAll(createLimiter({ concurrency: 'auto', clock }), clock, service, rateClass, count / runs, 300)
    await Promise.all(Array.from({ length: runs }, run))
    expect(60 / ((clock.now() - start) / 1_000)).toBeGreaterThanOrEqual(0.9)
    expect(service.counts.refused / count).toBeLessThan(0.02)
  })
})

/** Lets everything happen that needs no time. */
const settled = () => new Promise(resolve => setImmediate(resolve))

/** Asks for a turn and writes down `name` when it comes. */
function ask(limiter: Limiter, names: string[], name: string, rateClass: RateClass = 'reads', signal = never) {
  return limiter.enter(rateClass, signal).then(leave => {
    names.push(name)
    return leave
  })
}

test('turns are given in the order asked for, as many at once as the number says', async () => {
  const limiter = createLimiter({ concurrency: 2, clock: simulatedClock() })
  const names: string[] = []
  const [first] = ['a', 'b', 'c', 'd'].map(name => ask(limiter, names, name))
  await settled()
  expect(names).toEqual(['a', 'b'])
  const leave = await first
  leave?.(fine)
  leave?.(fine)
  await settled()
  expect(names).toEqual(['a', 'b', 'c'])
})

test('who gives up leaves the queue with the reason, and the next one comes up', async () => {
  const limiter = createLimiter({ concurrency: 1, clock: simulatedClock() })
  const names: string[] = []
  const given = new AbortController()
  const first = ask(limiter, names, 'a')
  const second = ask(limiter, names, 'b', 'reads', given.signal)
  const third = ask(limiter, names, 'c')
  given.abort(new Error('enough'))
  await expect(second).rejects.toThrow('enough')
  await expect(limiter.enter('reads', given.signal)).rejects.toThrow('enough')
  ;(await first)(fine)
  await third
  expect(names).toEqual(['a', 'c'])
})

test('a signal gets one listener, however many wait on it', async () => {
  const limiter = createLimiter({ concurrency: 1, clock: simulatedClock() })
  const { signal } = new AbortController()
  await limiter.enter('reads', signal)
  const waiting = [limiter.enter('reads', signal), limiter.enter('writes', signal)]
  expect([waiting.length, getEventListeners(signal, 'abort').length]).toEqual([2, 1])
})

test('thousands wait in line and come up in turn', async () => {
  const limiter = createLimiter({ concurrency: 1, clock: simulatedClock() })
  const order: number[] = []
  const one = (index: number) =>
    limiter.enter('reads', never).then(leave => {
      order.push(index)
      leave(fine)
    })
  const indexes = Array.from({ length: 5_000 }, (_, index) => index)
  await Promise.all(indexes.map(one))
  expect(order).toEqual(indexes)
})

describe('after a refusal', () => {
  test.each<[string, 'class' | 'all', string, number, number]>([
    ['seconds hold back the class', 'class', '7', 7_000, 0],
    ['nothing is held back when no time is named', 'class', '', 0, 0],
    ['a date holds back the class', 'class', 'Tue, 01 Jan 2030 00:00:09 GMT', 9_000, 0],
    ['seconds hold back everything where there is one bucket', 'all', '7', 7_000, 7_000],
  ])('%s', async (_, pause, retryAfter, writesMs, readsMs) => {
    const clock = simulatedClock()
    const start = clock.now()
    const limiter = createLimiter({ concurrency: 4, clock, pause })
    ;(await limiter.enter('writes', never))({ status: 429, headers: { 'retry-after': retryAfter } })
    const waited = (rateClass: RateClass) => limiter.enter(rateClass, never).then(() => clock.now() - start)
    expect(await Promise.all([waited('writes'), waited('reads')])).toEqual([writesMs, readsMs])
  })

  test.each<[string, 'class' | 'all', readonly string[]]>([
    ['in its class only', 'class', ['writes: HeldBack', 'reads: a turn']],
    ['in all classes where there is one bucket', 'all', ['writes: HeldBack', 'reads: HeldBack']],
  ])('who has no time until the pause is over is sent away, %s', async (_, pause, expected) => {
    const clock = simulatedClock()
    const start = clock.now()
    const limiter = createLimiter({ concurrency: 1, clock, pause })
    const leave = await limiter.enter('writes', never)
    const turn = (rateClass: RateClass) =>
      limiter.enter(rateClass, never, start + 7_000).then(
        end => {
          end(fine)
          return `${rateClass}: a turn`
        },
        (error: Error) => `${rateClass}: ${error.name}`,
      )
    const inLine = [turn('writes'), turn('reads')]
    leave({ status: 429, headers: { 'retry-after': '7' } })
    expect(await Promise.all(inLine)).toEqual(expected)
    expect(await Promise.all([turn('writes'), turn('reads')])).toEqual(expected)
    expect(clock.now()).toBe(start)
  })

  test('who has a moment more than the pause gets a turn', async () => {
    const clock = simulatedClock()
    const start = clock.now()
    const limiter = createLimiter({ concurrency: 1, clock })
    ;(await limiter.enter('writes', never))({ status: 429, headers: { 'retry-after': '7' } })
    await limiter.enter('writes', never, start + 7_001)
    expect(clock.now()).toBe(start + 7_000)
  })

  test('who gives up during a pause does not keep the process waiting', async () => {
    const clock = simulatedClock()
    const start = clock.now()
    const limiter = createLimiter({ concurrency: 4, clock })
    const given = new AbortController()
    ;(await limiter.enter('writes', never))({ status: 429, headers: { 'retry-after': '600' } })
    const waiting = limiter.enter('writes', given.signal)
    given.abort(new Error('enough'))
    await expect(waiting).rejects.toThrow('enough')
    await settled()
    await settled()
    expect(clock.now()).toBe(start)
  })
})
