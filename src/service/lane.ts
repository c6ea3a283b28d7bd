/**
 * One class of requests at the gate: who waits, what is left in its bucket, how long it is held back.
 *
 * A lane is bookkeeping that its limiter changes in place; nobody else holds one.
 */
import type { HttpResponse } from '../ports.ts'
import { BUCKETS, type Bucket, createBucket, type RateClass } from './bucket.ts'

/** Ends a turn; without an answer nothing is learned from it. */
export type Leave = (answer?: Pick<HttpResponse, 'status' | 'headers'>) => void

/** Somebody who waits for a turn. */
export interface Waiter {
  readonly order: number
  readonly signal: AbortSignal
  /** When a turn is of no more use, in milliseconds since 1970. */
  readonly endsAt: number
  readonly admit: (leave: Leave) => void
  readonly refuse: (reason: unknown) => void
}

/** Nobody of the class may go before `until`, in milliseconds since 1970, and that is too late for who asked. */
export class HeldBack extends Error {
  override readonly name = 'HeldBack'
  readonly until: number

  constructor(until: number) {
    super('the turn would come too late')
    this.until = until
  }
}

/** The state of one class. */
export interface Lane {
  readonly rateClass: RateClass
  readonly bucket: Bucket
  waiting: Waiter[]
  /** Index of the first waiter: taking from the front of a long array would move all of it. */
  front: number
  underWay: number
  pausedUntil: number
}

/** Makes a lane without waiters. */
export function emptyLane(rateClass: RateClass): Lane {
  return { rateClass, bucket: createBucket(BUCKETS[rateClass]), waiting: [], front: 0, underWay: 0, pausedUntil: 0 }
}

/** Tells whether anybody waits in the lane. */
export function isWaiting(lane: Lane): boolean {
  return lane.front < lane.waiting.length
}

/** Somebody whose turn it is, and where they wait. */
export interface Turn {
  readonly lane: Lane
  readonly waiter: Waiter
}

/** Finds who has waited longest in any of the lanes; undefined when nobody waits. */
export function nextTurn(lanes: readonly Lane[]): Turn | undefined {
  const turns = lanes.flatMap(lane => {
    const waiter = lane.waiting[lane.front]
    return waiter === undefined ? [] : [{ lane, waiter }]
  })
  return turns.sort((a, b) => a.waiter.order - b.waiter.order)[0]
}

/** Takes the first waiter out of the lane. */
export function advance(lane: Lane): void {
  lane.front += 1
  if (lane.front > 1_000 && lane.front * 2 > lane.waiting.length) {
    lane.waiting = lane.waiting.slice(lane.front)
    lane.front = 0
  }
}

/** How long nobody of this class may go, in milliseconds. */
export function waitMs(lane: Lane, now: number): number {
  return Math.max(lane.pausedUntil - now, lane.bucket.waitMs(now), 0)
}

/** Sends away all whose signal was aborted, with its reason. */
export function dropAborted(lane: Lane): void {
  const aborted = ({ signal }: Waiter) => signal.aborted
  for (const { refuse, signal } of takeAll(lane, aborted)) refuse(signal.reason)
}

/** Tells whether the class opens too late for who needs a turn before `endsAt`; buckets only guess, and do not count. */
export function isTooLate({ pausedUntil }: Lane, endsAt: number): boolean {
  return pausedUntil >= endsAt
}

/** Holds back the class, and sends away all for whom that is too late. */
export function holdBack(lane: Lane, until: number): void {
  lane.pausedUntil = Math.max(lane.pausedUntil, until)
  const late = ({ endsAt }: Waiter) => isTooLate(lane, endsAt)
  for (const { refuse } of takeAll(lane, late)) refuse(new HeldBack(lane.pausedUntil))
}

function takeAll(lane: Lane, leaves: (waiter: Waiter) => boolean): readonly Waiter[] {
  const waiting = lane.waiting.slice(lane.front)
  lane.waiting = waiting.filter(waiter => !leaves(waiter))
  lane.front = 0
  return waiting.filter(leaves)
}
