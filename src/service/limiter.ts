/**
 * Who may send a request now: the one gate before every request of a run.
 *
 * Turns are given in the order asked for, except that a class without tokens does not hold up the others. Nothing here
 * reads time: a wait is a sleep on the given clock.
 */
import type { Clock, HttpResponse } from '../ports.ts'
import { type RateClass, remainingIn } from './bucket.ts'
import {
  advance,
  dropAborted,
  emptyLane,
  HeldBack,
  holdBack,
  isTooLate,
  isWaiting,
  type Lane,
  type Leave,
  nextTurn,
  type Turn,
  waitMs,
} from './lane.ts'
import { createPace } from './pace.ts'
import { retryAfterMs } from './retry.ts'

/** The gate. */
export interface Limiter {
  /**
   * Waits for a turn.
   *
   * @param endsAt - when a turn is of no more use, in milliseconds since 1970; never when left out.
   * @returns what must be called once when the request is over, with the answer if there was one.
   * @throws the signal's reason when it is aborted before the turn has come; HeldBack, at once, when the service has
   * asked to be left alone until then.
   */
  enter(rateClass: RateClass, signal: AbortSignal, endsAt?: number): Promise<Leave>
}

/** How a limiter is made. */
export interface LimiterOptions {
  /** Requests under way, 1–64; `auto` lets the answers decide. */
  readonly concurrency: 'auto' | number
  readonly clock: Clock
  /** What a 429 with `Retry-After` holds back: its class (arm keeps one bucket each), or everything (direct). */
  readonly pause?: 'class' | 'all'
}

/** Makes the gate of one run. */
export function createLimiter({ concurrency, clock, pause = 'class' }: LimiterOptions): Limiter {
  const pace = createPace(concurrency)
  const lanes = { reads: emptyLane('reads'), writes: emptyLane('writes'), deletes: emptyLane('deletes') }
  const all = Object.values(lanes)
  const heard = new WeakSet<AbortSignal>()
  let order = 0
  let alarm: { readonly at: number; readonly off: AbortController } | undefined

  const total = () => all.reduce((sum, lane) => sum + lane.underWay, 0)

  function pump(): void {
    while (total() < pace.limit()) {
      const now = clock.now()
      const turn = nextTurn(all.filter(lane => waitMs(lane, now) === 0))
      if (turn === undefined) {
        setAlarm(now)
        return
      }
      admit(turn, now)
    }
  }

  function admit({ lane, waiter }: Turn, now: number): void {
    advance(lane)
    lane.bucket.take(now)
    lane.underWay += 1
    const reign = pace.reign()
    let left = false
    waiter.admit(answer => {
      if (left) return
      left = true
      const crowded = total() >= pace.limit()
      lane.underWay -= 1
      if (answer !== undefined) {
        const throttled = answer.status === 429
        pace.answered({ rateClass: lane.rateClass, latencyMs: clock.now() - now, throttled, crowded, reign })
        learn(lane, answer)
      }
      pump()
    })
  }

  function learn(lane: Lane, { status, headers }: Pick<HttpResponse, 'status' | 'headers'>): void {
    const now = clock.now()
    if (status === 429) {
      const until = now + (retryAfterMs(headers, now) ?? 0)
      lane.bucket.refused(now, until)
      for (const held of pause === 'all' ? all : [lane]) holdBack(held, until)
      return
    }
    const remaining = remainingIn(headers, lane.rateClass)
    if (remaining !== undefined) lane.bucket.learn(remaining, lane.underWay, now)
  }

  /** Wakes the gate when the first class that has somebody waiting opens. */
  function setAlarm(now: number): void {
    const waits = all.filter(isWaiting).map(lane => waitMs(lane, now))
    const at = now + Math.min(...waits)
    if (alarm?.at === at) return
    alarm?.off.abort()
    alarm = undefined
    if (waits.length === 0) return
    const off = new AbortController()
    alarm = { at, off }
    const ring = () => {
      alarm = undefined
      pump()
    }
    clock.sleep(at - now, off.signal).then(ring, () => undefined)
  }

  /** One listener for each signal, not for each waiter: thousands of waiters share the run's signal. */
  function hear(signal: AbortSignal): void {
    if (heard.has(signal)) return
    heard.add(signal)
    const leaveAll = () => {
      for (const lane of all) dropAborted(lane)
      pump()
    }
    signal.addEventListener('abort', leaveAll, { once: true })
  }

  return {
    enter: (rateClass, signal, endsAt = Number.POSITIVE_INFINITY) =>
      new Promise((resolve, reject) => {
        const lane = lanes[rateClass]
        if (signal.aborted) return reject(signal.reason)
        if (isTooLate(lane, endsAt)) return reject(new HeldBack(lane.pausedUntil))
        hear(signal)
        lane.waiting.push({ order: order++, signal, endsAt, admit: resolve, refuse: reject })
        pump()
      }),
  }
}
