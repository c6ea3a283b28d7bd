/**
 * Which answers are worth another try, after how long, and how often in a whole run.
 *
 * A try is only repeated where repeating is safe: a request is a read, or a write that says the whole outcome, or it is
 * marked as to be carried out once and then repeated only where the service has certainly not begun.
 */
import { ConnectionError } from '../errors.ts'
import type { HttpRequest, HttpResponse } from '../ports.ts'
import { errorOf } from './answer.ts'

/**
 * What becomes of an answer: taken as it is, sent again after the wait that a 429 asked for, sent again until what was
 * just created shows up, sent again until an API is free that something else is working on, or sent again at the run's
 * expense.
 */
export type Verdict = 'final' | 'throttled' | 'settling' | 'busy' | 'again'

/** What of a request decides about repeating it. */
export interface Tried {
  readonly method: HttpRequest['method']
  readonly ifMatch?: string | undefined
  readonly settling?: boolean | undefined
  /** To be carried out at most once, like the making of a key. */
  readonly once?: boolean | undefined
  /** Statuses beside 404 that mean that nothing is there. */
  readonly absentAs?: readonly number[] | undefined
  /** A look at an operation: what it is answered is the operation's end, unless the look itself went wrong. */
  readonly poll?: boolean | undefined
}

/** Judges an answer to a request. */
export function judge({ ifMatch, settling, once, poll, absentAs }: Tried, response: HttpResponse): Verdict {
  const { status, headers } = response
  if (status < 400 || absentAs?.includes(status)) return 'final'
  if (once === true && mayHaveRun(response)) return 'final'
  if (status === 429) return headers['retry-after'] === undefined ? 'again' : 'throttled'
  if (status === 408 || status >= 500) return 'again'
  const { code, message } = errorOf(response)
  if (settling === true && isNotFound(status, message)) return 'settling'
  if (poll === true) return 'final'
  // Children of one parent written at once make the service refuse with 412 although no condition was sent.
  if (status === 412) return ifMatch === undefined ? 'again' : 'final'
  if (code === 'ManagementApiRequestFailed') return status === 409 || status === 422 ? 'again' : 'final'
  return status === 409 && isBusy(code, message) ? 'busy' : 'final'
}

/** An import, or another write of the same API, holds its lock; the lock outlives it by a while. */
function isBusy(code: string, message: string): boolean {
  const inProgress = /operation on the api is in progress/i.test(message)
  return code === 'PessimisticConcurrencyConflict' || (code === 'Conflict' && inProgress)
}

function isNotFound(status: number, message: string): boolean {
  return status === 404 || (status === 400 && /\bnot (?:be )?found\b/i.test(message))
}

/** Tells whether a request that got no answer may be sent again; a wrong name or certificate stays wrong. */
export function isLost(error: unknown): error is ConnectionError {
  return (
    error instanceof ConnectionError && ['timeout', 'reset', 'refused', 'unknown-host', 'proxy'].includes(error.reason)
  )
}

/** Tells whether a request was not sent, because the run has no more time for it. */
export function isUnsent(error: unknown): error is ConnectionError {
  return error instanceof ConnectionError && error.reason === 'stopped'
}

/** Tells whether a write that ended like this may have been carried out all the same. */
export function mayHaveRun(ended: HttpResponse | ConnectionError): boolean {
  if (ended instanceof ConnectionError) return !['refused', 'unknown-host', 'proxy'].includes(ended.reason)
  return ended.status === 408 || ended.status >= 500 || errorOf(ended).code === 'ManagementApiRequestFailed'
}

/** Reads `Retry-After`, as seconds or as a date; undefined when there is none or it cannot be read. */
export function retryAfterMs(headers: HttpResponse['headers'], now: number): number | undefined {
  const text = headers['retry-after']?.trim()
  if (text === undefined || text === '') return undefined
  if (/^\d+(?:\.\d+)?$/.test(text)) return Math.ceil(Number(text) * 1_000)
  const until = Date.parse(text)
  // The service's own clock, when the answer shows it: a runner's clock may be minutes off.
  const from = Date.parse(headers['date'] ?? '')
  return Number.isNaN(until) ? undefined : Math.max(0, until - (Number.isNaN(from) ? now : from))
}

const FIRST_MS = 500
const LONGEST_MS = 20_000

/** Draws the wait before try `tries` + 1: anything up to a bound that doubles from half a second to 20 s. */
export function backoffMs(tries: number, random: () => number): number {
  return Math.round(random() * Math.min(LONGEST_MS, FIRST_MS * 2 ** tries))
}

/** How many retries a run still has. */
export interface RetryBudget {
  /** Takes one retry; false when there is none left. */
  spend(): boolean
  /** Gives a little back for a request that succeeded. */
  refund(): void
  /** Notes that an answer has come, whatever it said. */
  heard(): void
  /** How often one request may be sent that ended like this. */
  mostTries(ended: HttpResponse | ConnectionError): number
}

/** What a success gives back: a service that refuses every sixth request can be worked with for ever. */
const REFUND = 0.2

const MOST_TRIES = 8
/** Where nothing has answered yet and nobody is there, the address is wrong far more often than the service is down. */
const MOST_FIRST_TRIES = 2

/** Makes the budget of one run; a service that is down costs at most `retries` of them. */
export function createRetryBudget(retries = 200): RetryBudget {
  let left = retries
  let answered = false
  return {
    spend() {
      if (left < 1) return false
      left -= 1
      return true
    },
    refund() {
      left = Math.min(retries, left + REFUND)
    },
    heard() {
      answered = true
    },
    mostTries: ended => (answered || mayHaveRun(ended) ? MOST_TRIES : MOST_FIRST_TRIES),
  }
}
