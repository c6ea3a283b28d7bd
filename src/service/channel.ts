/**
 * Requests that come back with an answer if any patience can get one.
 *
 * Refusals are answers here: the caller sees the last one and decides what it means. Only what is lost for good is
 * thrown. A write that may have been carried out before its answer was lost is marked, because its repetition then
 * answers as if somebody else had written.
 */
import { ConnectionError, ServiceError } from '../errors.ts'
import type { HttpResponse, Log, RequestCount } from '../ports.ts'
import { traceOf, withTrace } from '../trace.ts'
import { errorOf } from './answer.ts'
import { type AttemptOptions, type Call, createAttempt, type Exchange, inPrint, tooLate } from './attempt.ts'
import {
  backoffMs,
  isLost,
  isUnsent,
  judge,
  mayHaveRun,
  type RetryBudget,
  retryAfterMs,
  type Verdict,
} from './retry.ts'

/** What the requests of one run share. */
export interface ChannelOptions extends AttemptOptions {
  readonly apiVersion: string
  readonly retryBudget: RetryBudget
  /** Gives numbers from 0 to below 1. */
  readonly random: () => number
  readonly log: Pick<Log, 'debug'>
}

/** The last answer to a request. */
export interface Reply extends Exchange {
  /** True when an earlier try may have been carried out. */
  readonly resent: boolean
}

/** Waits for the end of what an answer only announced. */
export type Follow = (first: Exchange) => Promise<Exchange>

/** Sends requests, again where that is safe and of use. */
export interface Channel {
  /** @throws ConnectionError when no answer came, or none may be waited for. */
  send(call: Call, follow?: Follow): Promise<Reply>
  requests(): RequestCount
}

/** How long the service may deny what it has just confirmed. */
const SETTLING_MS = 60_000
const LONGEST_SETTLING_WAIT_MS = 5_000
/** How long an API may be worked on by somebody else: the import of a large document takes minutes. */
const BUSY_MS = 5 * 60_000
const LONGEST_BUSY_WAIT_MS = 10_000
const SHORTEST_BUSY_WAIT_MS = 250

interface Course {
  tries: number
  paidTries: number
  notFoundSince: number | undefined
  busySince: number | undefined
  /** How the last try ended that may have been carried out. */
  unsure: Exchange | ConnectionError | undefined
}

/** Makes the channel of one run. */
export function createChannel(options: ChannelOptions): Channel {
  const { clock, signal, log, retryBudget } = options
  const count = { reads: 0, writes: 0, secrets: 0, retries: 0 }
  const attempt = createAttempt(options, (call, again) => {
    count[kindOf(call)] += 1
    if (again) count.retries += 1
  })

  async function ended(call: Call, follow: Follow): Promise<Exchange | ConnectionError> {
    const first = await attempt(call).catch(orLost)
    if (first instanceof ConnectionError) return first
    retryBudget.heard()
    return follow(first)
  }

  async function send(call: Call, follow: Follow = async first => first): Promise<Reply> {
    const course: Course = { tries: 1, paidTries: 1, notFoundSince: undefined, busySince: undefined, unsure: undefined }
    for (;;) {
      const end = await ended(call, follow).catch(error => {
        throw isUnsent(error) ? orUnsure(call, course, error) : error
      })
      const ms = waitAfter(end, call, course, options)
      if (ms === undefined || !(await slept(ms))) {
        if (end instanceof ConnectionError) throw end
        if (isTooLate(end.response, options)) throw refusedTooLate(call, end, options)
        if (end.response.status < 400) retryBudget.refund()
        return { ...end, resent: course.unsure !== undefined }
      }
      log.debug(`${inPrint(call)} ${reasonOf(end)}; sent again after ${(ms / 1_000).toFixed(1)} s`)
      if (kindOf(call) === 'writes' && mayHaveRun(partOf(end))) course.unsure = end
      course.tries += 1
      count.retries += 1
    }
  }

  /** False when the run was stopped meanwhile. */
  async function slept(ms: number): Promise<boolean> {
    await clock.sleep(ms, signal).catch(() => undefined)
    return !signal.aborted
  }

  return { send, requests: () => ({ ...count }) }
}

/** Makes the error of a refusal. */
export function refused(call: Call, { response }: Exchange): ServiceError {
  const { method, path } = call
  return new ServiceError({
    method,
    path,
    status: response.status,
    ...errorOf(response),
    trace: traceOf(response.headers),
  })
}

/** True for an answer that asks for a wait which the run has no time for. */
function isTooLate(response: HttpResponse, { clock, endsAt }: ChannelOptions): boolean {
  const now = clock.now()
  return response.status === 429 && now + (retryAfterMs(response.headers, now) ?? 0) >= endsAt
}

/** The refusal in which the service need not say a word. */
function refusedTooLate(call: Call, end: Exchange, { clock }: ChannelOptions): ServiceError {
  const now = clock.now()
  const { answer } = refused(call, end)
  const why = tooLate(now + (retryAfterMs(end.response.headers, now) ?? 0))
  return new ServiceError({ ...answer, message: answer.message === '' ? why : `${answer.message} (${why})` })
}

/** Milliseconds until the next try; undefined when there is to be none. */
function waitAfter(
  end: Exchange | ConnectionError,
  call: Call,
  course: Course,
  options: ChannelOptions,
): number | undefined {
  const now = options.clock.now()
  const lost = end instanceof ConnectionError
  const asked = lost ? 0 : (retryAfterMs(end.response.headers, now) ?? 0)
  const drawn = backoffMs(course.tries - 1, options.random)
  const ms = Math.max(asked, drawn)
  if (now + ms >= options.endsAt) return undefined
  const verdict: Verdict = lost ? verdictOnLost(call, end) : judge(call, end.response)
  switch (verdict) {
    case 'final':
      return undefined
    case 'throttled':
      return ms
    case 'settling':
      course.notFoundSince ??= now
      return now - course.notFoundSince < SETTLING_MS ? Math.min(ms, LONGEST_SETTLING_WAIT_MS) : undefined
    case 'busy':
      course.busySince ??= now
      if (now - course.busySince >= BUSY_MS) return undefined
      return Math.max(asked, SHORTEST_BUSY_WAIT_MS, Math.min(drawn, LONGEST_BUSY_WAIT_MS))
    case 'again':
      if (course.paidTries >= options.retryBudget.mostTries(partOf(end)) || !options.retryBudget.spend())
        return undefined
      course.paidTries += 1
      return ms
  }
}

function verdictOnLost({ once }: Call, lost: ConnectionError): Verdict {
  return once === true && mayHaveRun(lost) ? 'final' : 'again'
}

function kindOf({ method, once }: Call): 'reads' | 'writes' | 'secrets' {
  if (method === 'GET' || method === 'HEAD') return 'reads'
  return method === 'POST' && once !== true ? 'secrets' : 'writes'
}

/** What decides about another try. */
function partOf(end: Exchange | ConnectionError): HttpResponse | ConnectionError {
  return end instanceof ConnectionError ? end : end.response
}

/** What may have been carried out must not be taken for unsent, only because its repetition was. */
function orUnsure(call: Call, { unsure }: Course, unsent: ConnectionError): Error {
  if (unsure === undefined) return unsent
  return unsure instanceof ConnectionError ? unsure : refused(call, unsure)
}

function orLost(error: unknown): ConnectionError {
  if (isLost(error)) return error
  throw error
}

function reasonOf(end: Exchange | ConnectionError): string {
  if (end instanceof ConnectionError) return `got no answer (${end.reason})`
  return withTrace(`was answered ${end.response.status}`, traceOf(end.response.headers))
}
