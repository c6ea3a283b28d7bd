/**
 * How many requests may be under way at once, learned from the answers.
 *
 * Latencies are compared within one class only: writes are slower than reads, and a run that goes from reading to
 * writing has not been slowed down by its own haste.
 */
import type { RateClass } from './bucket.ts'

/** The adaptive limit of a run. */
export interface Pace {
  /** Requests that may be under way now. */
  limit(): number
  /** Number of the current limit's reign; goes with a request so that one crowd is blamed once. */
  reign(): number
  /** Tells what an answer showed; `crowded` when the limit was in use. */
  answered(seen: Seen): void
}

/** What one answer shows about the pace. */
export interface Seen {
  readonly rateClass: RateClass
  readonly latencyMs: number
  readonly throttled: boolean
  readonly crowded: boolean
  /** The reign in which the request was sent. */
  readonly reign: number
}

const FIRST = 8
const MOST = 64
/** A class needs this many answers in a round before its median says anything. */
const ENOUGH = 4
/** Differences below this are the noise of a network, whatever their ratio. */
const NOISE_MS = 50

/** Makes the pace of `concurrency`: a number is kept as it is, `auto` starts at 8 and moves between 1 and 64. */
export function createPace(concurrency: 'auto' | number): Pace {
  if (concurrency !== 'auto') return { limit: () => concurrency, reign: () => 0, answered: () => undefined }
  const best = new Map<RateClass, number>()
  let limit = FIRST
  let doubling = true
  let reign = 0
  let round = emptyRound()

  function set(next: number): void {
    limit = Math.min(MOST, Math.max(1, Math.floor(next)))
    reign += 1
    round = emptyRound()
  }

  function endRound({ crowded, latencies }: Round): void {
    const slow = slower(latencies, best)
    if (slow) {
      doubling = false
      // Slowness alone never takes a run below where it started: a slow service is not a refusing one.
      set(Math.max(limit / 2, Math.min(limit, FIRST)))
    } else set(crowded ? limit + (doubling ? limit : 1) : limit)
  }

  return {
    limit: () => limit,
    reign: () => reign,
    answered(seen) {
      if (seen.throttled) {
        doubling = false
        if (seen.reign === reign) set(limit / 2)
        return
      }
      round.answers += 1
      round.crowded ||= seen.crowded
      round.latencies.set(seen.rateClass, [...(round.latencies.get(seen.rateClass) ?? []), seen.latencyMs])
      if (round.answers >= limit) endRound(round)
    },
  }
}

interface Round {
  answers: number
  crowded: boolean
  readonly latencies: Map<RateClass, readonly number[]>
}

function emptyRound(): Round {
  return { answers: 0, crowded: false, latencies: new Map() }
}

/**
 * Tells whether any class took more than twice its best median, and keeps the medians.
 *
 * A slow median becomes the new measure: if halving does not help, the requests are heavier and not the crowd larger,
 * and the run must not be halved again for it.
 */
function slower(latencies: Round['latencies'], best: Map<RateClass, number>): boolean {
  let slow = false
  for (const [rateClass, values] of latencies) {
    if (values.length < ENOUGH) continue
    const now = median(values)
    const before = best.get(rateClass) ?? now
    const worse = now > 2 * before && now - before > NOISE_MS
    slow ||= worse
    best.set(rateClass, worse ? now : Math.min(now, before))
  }
  return slow
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return Math.max(...sorted.slice(0, Math.ceil(sorted.length / 2)))
}
