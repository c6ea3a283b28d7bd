/**
 * One try of one request: its turn, its headers, its time limit.
 *
 * The time limit starts when the turn has come, not while waiting for it. When the run is stopped nothing new starts,
 * but what is under way gets a few seconds to end: an aborted write leaves everyone guessing.
 */
import { ConnectionError } from '../errors.ts'
import type { Authorize, Clock, Http, HttpRequest, HttpResponse } from '../ports.ts'
import type { Secret } from '../secret.ts'
import { CLIENT_REQUEST_ID, withTrace } from '../trace.ts'
import { told } from './answer.ts'
import type { RateClass } from './bucket.ts'
import { createRenewal } from './credential.ts'
import { HeldBack } from './lane.ts'
import type { Limiter } from './limiter.ts'
import { mayHaveRun } from './retry.ts'
import { redirected } from './url.ts'

/** A request before it has headers. */
export interface Call {
  readonly method: HttpRequest['method']
  readonly url: URL
  /** For print: the path below the service, without query. */
  readonly path: string
  readonly body?: string | undefined
  readonly ifMatch?: string | undefined
  /** The answer "not found" may be too early. */
  readonly settling?: boolean | undefined
  /** Statuses beside 404 that mean that nothing is there. */
  readonly absentAs?: readonly number[] | undefined
  /** To be carried out at most once: what may have been is not sent again. */
  readonly once?: boolean | undefined
  /** A look at an operation that is under way. */
  readonly poll?: boolean | undefined
}

/** A request that was answered. */
export interface Exchange {
  /** The answer as it came, with the `x-ms-client-request-id` that was sent among its headers. */
  readonly response: HttpResponse
}

/** What every try needs. */
export interface AttemptOptions {
  readonly authorize: Authorize
  readonly http: Http
  readonly limiter: Limiter
  readonly clock: Clock
  /** Stops the run: no new request starts, those under way get 5 s. */
  readonly signal: AbortSignal
  /** When the run has to be over, in milliseconds since 1970: no wait goes beyond it. */
  readonly endsAt: number
  /** Time for one answer, in milliseconds. */
  readonly deadlineMs: number
  readonly userAgent: string
  /** Makes a new `x-ms-client-request-id`. */
  readonly newRequestId: () => string
}

/** How long a request under way may still take after the run was stopped. */
const GRACE_MS = 5_000
/** Why time limits end that were not reached; a reason of our own spares making an error for each request. */
const ANSWERED = 'answered'

/** Prints a request as `PUT /products/gold`. */
export function inPrint({ method, path }: Pick<Call, 'method' | 'path'>): string {
  return `${method} ${path}`
}

/**
 * Makes the function that tries a request once, and once more with a new token after a 401.
 *
 * @param sent - told of each request that leaves; `again` when it repeats one that a 401 refused.
 */
export function createAttempt(
  options: AttemptOptions,
  sent: (call: Call, again: boolean) => void,
): (call: Call) => Promise<Exchange> {
  const renewal = createRenewal(options.authorize)

  async function once(call: Call, refused?: Secret): Promise<Exchange & { readonly token: Secret }> {
    const leave = await turn(call, options)
    try {
      // Not before its turn: in a long queue a token would die while its request waits.
      const token = await (refused === undefined ? renewal.current() : renewal.after401(refused))
      sent(call, refused !== undefined)
      const id = options.newRequestId()
      const request = requestFor(call, token, id, options.userAgent)
      const response = await bounded(call, request, options).catch(error => {
        throw named(error, id)
      })
      leave(response)
      return { response: { ...response, headers: { ...response.headers, [CLIENT_REQUEST_ID]: id } }, token }
    } finally {
      leave()
    }
  }

  return async call => {
    const first = await once(call)
    const { response } = first.response.status === 401 ? await once(call, first.token) : first
    const { status, headers } = response
    if (status >= 300 && status < 400) throw redirected(headers['location'], call.url, told(inPrint(call), response))
    return { response }
  }
}

async function turn(call: Call, { limiter, signal, endsAt }: AttemptOptions) {
  try {
    return await limiter.enter(rateClassOf(call.method), signal, endsAt)
  } catch (cause) {
    throw new ConnectionError('stopped', `${inPrint(call)} was not sent, because ${obstacle(cause)}`, { cause })
  }
}

/** The last instant that a date can be. */
const END_OF_TIME = 8.64e15

function obstacle(cause: unknown): string {
  return cause instanceof HeldBack ? tooLate(cause.until) : 'the run was stopped'
}

/** Says that the service wants no request before an instant, in milliseconds since 1970, at which there is no run. */
export function tooLate(until: number): string {
  const instant = new Date(Math.min(until, END_OF_TIME)).toISOString()
  return `the service asked to come back only at ${instant}, after this run has to be over`
}

function rateClassOf(method: HttpRequest['method']): RateClass {
  switch (method) {
    case 'GET':
    case 'HEAD':
      return 'reads'
    case 'DELETE':
      return 'deletes'
    case 'POST':
    case 'PUT':
    case 'PATCH':
      return 'writes'
  }
}

function requestFor(call: Call, token: Secret, id: string, userAgent: string): HttpRequest {
  const headers = {
    accept: 'application/json',
    'user-agent': userAgent,
    [CLIENT_REQUEST_ID]: id,
    authorization: token.reveal(),
    ...(call.ifMatch === undefined ? {} : { 'if-match': call.ifMatch }),
    ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
  }
  return { method: call.method, url: call.url, headers, ...(call.body === undefined ? {} : { body: call.body }) }
}

async function bounded(call: Call, request: HttpRequest, options: AttemptOptions): Promise<HttpResponse> {
  const { http, clock, signal, deadlineMs } = options
  const cut = new AbortController()
  const over = new AbortController()
  // Made only when it is needed: an error with its stack for each request is time that a busy run lacks.
  const cutAfter = (ms: number, error: () => ConnectionError) =>
    clock.sleep(ms, over.signal).then(
      () => cut.abort(error()),
      () => undefined,
    )
  const late = `${inPrint(call)} was not answered within ${deadlineMs / 1_000} s`
  const given = `${inPrint(call)} was not answered before the run had to stop; whether it took effect is not known`
  // Not `stopped`, which is said of what was not sent.
  const stop = () => void cutAfter(GRACE_MS, () => new ConnectionError('timeout', given))
  void cutAfter(deadlineMs, () => new ConnectionError('timeout', late))
  signal.addEventListener('abort', stop, { once: true })
  const answer = http(request, { signal: cut.signal }).catch(error => {
    throw cut.signal.aborted ? cut.signal.reason : error
  })
  return answer.finally(() => {
    over.abort(ANSWERED)
    signal.removeEventListener('abort', stop)
  })
}

/** What may have reached the service can be found there by its name. */
function named(error: unknown, clientRequestId: string): unknown {
  if (!(error instanceof ConnectionError) || !mayHaveRun(error)) return error
  return new ConnectionError(error.reason, withTrace(error.message, { clientRequestId }), { cause: error })
}
