/**
 * One request to a place that keys are handed on to, sent again where that is of use.
 *
 * All of these requests say the whole outcome, so any of them may be repeated. What is answered is read no further than
 * its error sentence: nothing else of it is anybody's business.
 */
import { STATUS_CODES } from 'node:http'
import { ConnectionError, ServiceError } from '../errors.ts'
import type { Authorize, Clock, Http, HttpRequest, HttpResponse, Json } from '../ports.ts'
import { CLIENT_REQUEST_ID } from '../trace.ts'
import { isJsonObject } from '../values.ts'

/** What requests need. */
export interface ExchangePorts {
  readonly http: Http
  readonly clock: Clock
  /** Ends whatever is under way. */
  readonly signal: AbortSignal
  readonly userAgent: string
  readonly newRequestId: () => string
}

/** A request before it has headers of its own. */
export interface Errand {
  readonly method: 'GET' | 'PUT'
  readonly url: URL
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

const TRIES = 4
const DEADLINE_MS = 30_000
const FIRST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 30_000

/**
 * Sends a request and gives its answer. A redirect is not followed: a key goes where the user said.
 *
 * @throws ServiceError when it is refused; ConnectionError, InputError
 */
export async function exchange(errand: Errand, authorize: Authorize, ports: ExchangePorts): Promise<HttpResponse> {
  let isRenewed = false
  for (let tries = 1; ; tries++) {
    const end = await attempt(errand, authorize, isRenewed, ports).catch(orLost)
    if (end instanceof ConnectionError) {
      if (tries === TRIES) throw end
    } else if (end.status < 300) return end
    else if (end.status === 401 && !isRenewed) isRenewed = true
    else if (tries === TRIES || !isPassing(end)) throw refused(errand, end)
    await ports.clock.sleep(waitMs(end, tries), ports.signal)
  }
}

async function attempt(
  { method, url, headers, body }: Errand,
  authorize: Authorize,
  renew: boolean,
  ports: ExchangePorts,
): Promise<HttpResponse> {
  const authorization = await authorize(renew)
  const request: HttpRequest = {
    method,
    url,
    headers: {
      accept: 'application/json',
      'user-agent': ports.userAgent,
      authorization: authorization.reveal(),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body }),
  }
  return bounded(request, ports)
}

async function bounded(request: HttpRequest, { http, clock, signal }: ExchangePorts): Promise<HttpResponse> {
  const over = new AbortController()
  const late = new AbortController()
  void clock.sleep(DEADLINE_MS, over.signal).then(
    () =>
      late.abort(
        new ConnectionError('timeout', `${inPrint(request)} was not answered within ${DEADLINE_MS / 1_000} s`),
      ),
    () => undefined,
  )
  try {
    return await http(request, { signal: AbortSignal.any([late.signal, signal]) })
  } catch (error) {
    throw late.signal.aborted ? late.signal.reason : error
  } finally {
    over.abort()
  }
}

/** A wrong host name stays wrong, and so does what no connection was the reason for. */
function orLost(error: unknown): ConnectionError {
  if (error instanceof ConnectionError && ['timeout', 'reset', 'refused'].includes(error.reason)) return error
  throw error
}

function isPassing({ status }: HttpResponse): boolean {
  return status === 408 || status === 429 || status >= 500
}

function waitMs(end: HttpResponse | ConnectionError, tries: number): number {
  const seconds = end instanceof ConnectionError ? Number.NaN : Number(end.headers['retry-after'])
  const asked = Number.isNaN(seconds) ? 0 : seconds * 1_000
  return Math.min(LONGEST_WAIT_MS, Math.max(asked, FIRST_WAIT_MS * 2 ** (tries - 1)))
}

function refused(errand: Errand, response: HttpResponse): ServiceError {
  const { code, message } = sentenceOf(response)
  const requestId = response.headers['x-ms-request-id'] ?? response.headers['x-github-request-id']
  const clientRequestId = errand.headers?.[CLIENT_REQUEST_ID]
  return new ServiceError({
    method: errand.method,
    path: placeOf(errand),
    status: response.status,
    code,
    message,
    trace: {
      ...(requestId === undefined ? {} : { requestId }),
      ...(clientRequestId === undefined ? {} : { clientRequestId }),
    },
  })
}

const LONGEST_SENTENCE = 500

/** A vault has an error with a code; GitHub has a message alone. */
function sentenceOf({ status, body }: HttpResponse): { readonly code: string; readonly message: string } {
  const answer = parsed(body)
  const error = isJsonObject(answer) && isJsonObject(answer['error']) ? answer['error'] : answer
  const { code, message } = isJsonObject(error) ? error : {}
  return {
    code: typeof code === 'string' ? code : (STATUS_CODES[status] ?? 'Unknown status'),
    message: typeof message === 'string' ? message.replace(/\s+/g, ' ').trim().slice(0, LONGEST_SENTENCE) : '',
  }
}

/** Reads an answer; undefined when it is no JSON. */
export function parsed(body: string): Json | undefined {
  try {
    return JSON.parse(body) as Json
  } catch {
    // The parser's complaint quotes the body, so it goes no further.
    return undefined
  }
}

/** Prints a request as `PUT contoso.vault.azure.net/secrets/mobile`. */
export function inPrint(errand: Pick<Errand, 'url'> & { readonly method: string }): string {
  return `${errand.method} ${placeOf(errand)}`
}

function placeOf({ url }: Pick<Errand, 'url'>): string {
  return url.host + url.pathname
}
