/**
 * The vendor's token buckets, as far as their shadow on our answers shows them.
 *
 * Other runs drink from the same bucket, so what a header says always beats what was computed here, and the refill that
 * is left for us is measured. A header is already old when it arrives: requests still under way may or may not be
 * counted in it, and are taken as not counted.
 */

import type { HttpResponse } from '../ports.ts'

/** Which bucket a request draws from; POST counts as a write, whatever it does. */
export type RateClass = 'reads' | 'writes' | 'deletes'

/** Headers that tell what is left, without the class at their end; a request may draw from several buckets at once. */
const REMAINING = ['subscription-', 'subscription-global-', 'tenant-', 'tenant-global-'].map(
  scope => `x-ms-ratelimit-remaining-${scope}`,
)

/** Reads how many requests of a class the service says are left, in the bucket that is empty first. */
export function remainingIn(headers: HttpResponse['headers'], rateClass: RateClass): number | undefined {
  const numbers = REMAINING.map(header => Number.parseInt(headers[header + rateClass] ?? '', 10)).filter(
    Number.isFinite,
  )
  return numbers.length === 0 ? undefined : Math.min(...numbers)
}

/** Size and refill of a bucket. */
export interface BucketSize {
  readonly tokens: number
  readonly perSecond: number
}

/**
 * What the vendor documents for one principal in one subscription.
 *
 * @see https://learn.microsoft.com/azure/azure-resource-manager/management/request-limits-and-throttling
 */
export const BUCKETS: Readonly<Record<RateClass, BucketSize>> = {
  reads: { tokens: 250, perSecond: 25 },
  writes: { tokens: 200, perSecond: 10 },
  deletes: { tokens: 200, perSecond: 10 },
}

/** One bucket as a run sees it; every time is in milliseconds since 1970. */
export interface Bucket {
  /** How long the next request has to wait; 0 as long as no answer told of a bucket. */
  waitMs(now: number): number
  /** Counts a request that is about to be sent. */
  take(now: number): void
  /** Believes what an answer said was left, with `underWay` other requests not answered yet. */
  learn(remaining: number, underWay: number, now: number): void
  /** Believes a refusal, which asked to come back at `until`. */
  refused(now: number, until: number): void
}

/** Left in the bucket, so that a neighbour's request does not turn ours into a refusal. */
const RESERVE = 2
/**
 * Requests under way may be this part of what is left: runs that start together all see the same full bucket, and each
 * would empty it. A refusal tells of more neighbours, or greedier ones, and halves the part for good. Costs a few tokens
 * once and nothing of the rate.
 */
const FIRST_SHARE = 4
const SMALLEST_SHARE = 24

/** A refill is measured over at least this long; shorter spans show only the order of answers. */
const SPAN_MS = 2_000
/** How much of a new measurement is believed. */
const WEIGHT = 0.3
/** How far a measured refill may be from the documented one, either way. */
const SLOWEST = 1 / 50
const FASTEST = 4

/** Makes a bucket that is inactive until the first `learn`. */
export function createBucket({ tokens: size, perSecond }: BucketSize): Bucket {
  const documented = perSecond / 1_000
  let perMs = documented
  let known = false
  let tokens = size
  let updatedAt = 0
  let share = FIRST_SHARE
  let calmAt = 0
  let span = { from: 0, remaining: 0, answers: 0 }

  function refill(now: number): void {
    tokens = Math.min(size, tokens + Math.max(0, now - updatedAt) * perMs)
    // A pause may end later than now, and nothing comes back before its end.
    updatedAt = Math.max(updatedAt, now)
  }

  function measure(remaining: number, now: number): void {
    span = { ...span, answers: span.answers + 1 }
    const elapsed = now - span.from
    if (elapsed < SPAN_MS) return
    const measured = (remaining - span.remaining + span.answers) / elapsed
    const bounded = Math.min(Math.max(measured, documented * SLOWEST), documented * FASTEST)
    perMs = (1 - WEIGHT) * perMs + WEIGHT * bounded
    span = { from: now, remaining, answers: 0 }
  }

  return {
    waitMs(now) {
      if (!known) return 0
      refill(now)
      return tokens >= 1 + RESERVE ? 0 : Math.ceil((1 + RESERVE - tokens) / perMs)
    },
    take(now) {
      refill(now)
      tokens -= 1
    },
    learn(remaining, underWay, now) {
      if (!known) span = { from: now, remaining, answers: 0 }
      known = true
      measure(remaining, now)
      tokens = remaining / share - underWay
      updatedAt = now
    },
    refused(now, until) {
      // What was sent before the refusal came says nothing new.
      if (now >= calmAt) {
        share = Math.min(SMALLEST_SHARE, share * 2)
        perMs = Math.max(documented * SLOWEST, perMs / 2)
      }
      calmAt = Math.max(calmAt, until)
      tokens = 0
      updatedAt = calmAt
    },
  }
}
