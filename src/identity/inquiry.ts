/**
 * A question to whoever makes tokens, asked again as long as asking helps.
 *
 * Such questions are few, so each has a small patience of its own instead of a share in the run's; a run that is
 * stopped stops asking at once.
 */
import { ConnectionError } from '../errors.ts'
import type { Clock, Http, HttpRequest, HttpResponse } from '../ports.ts'

/** What asking needs. */
export interface InquiryPorts {
  readonly http: Http
  readonly clock: Clock
  readonly signal: AbortSignal
  /** At least 0, less than 1. */
  readonly random: () => number
}

/** How long and how often is asked. */
export interface Patience {
  /** Time for one answer. */
  readonly deadlineMs: number
  /**
   * Gives the milliseconds until the next try; undefined for the last.
   *
   * @param tries - how many there were, this one included.
   */
  readonly waitMs: (came: HttpResponse | ConnectionError, tries: number, random: () => number) => number | undefined
}

const MOST_TRIES = 4
const LONGEST_WAIT_MS = 30_000

/** Four tries, a second to four seconds apart, where the other side is busy, broken or out of reach. */
export const USUAL: Patience = {
  deadlineMs: 30_000,
  waitMs: (came, tries, random) => {
    const isPassing = came instanceof ConnectionError ? isLost(came) : came.status === 429 || came.status >= 500
    if (!isPassing || tries === MOST_TRIES) return undefined
    return Math.max(askedMs(came), 500 * 2 ** tries * (1 - random() / 2))
  },
}

/** Sends a request until there is an answer that stands. @throws ConnectionError when none came. */
export async function inquire(
  request: HttpRequest,
  ports: InquiryPorts,
  patience: Patience = USUAL,
): Promise<HttpResponse> {
  for (let tries = 1; ; tries++) {
    const came = await once(request, ports, patience.deadlineMs).catch(orLost)
    const wait = ports.signal.aborted ? undefined : patience.waitMs(came, tries, ports.random)
    if (wait !== undefined) await ports.clock.sleep(wait, ports.signal).catch(() => undefined)
    else if (came instanceof ConnectionError) throw came
    else return came
  }
}

/** Sends a request once, within its time. */
async function once(request: HttpRequest, { http, clock, signal }: InquiryPorts, deadlineMs: number) {
  const late = new AbortController()
  const done = new AbortController()
  const message = `${request.url.host} did not answer within ${deadlineMs / 1_000} s`
  void clock.sleep(deadlineMs, done.signal).then(
    () => late.abort(new ConnectionError('timeout', message)),
    () => undefined,
  )
  return http(request, { signal: AbortSignal.any([signal, late.signal]) })
    .catch(error => {
      throw late.signal.aborted && !signal.aborted ? late.signal.reason : error
    })
    .finally(() => done.abort())
}

function orLost(error: unknown): ConnectionError {
  if (error instanceof ConnectionError) return error
  throw error
}

function isLost({ reason }: ConnectionError): boolean {
  return reason === 'timeout' || reason === 'reset' || reason === 'refused' || reason === 'unknown-host'
}

/** The wait that an answer asks for; a long one is not waited out, as the token that is there may last. */
function askedMs(came: HttpResponse | ConnectionError): number {
  const seconds = came instanceof ConnectionError ? 0 : Number(came.headers['retry-after'] ?? 0)
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0) * 1_000, LONGEST_WAIT_MS) : 0
}
