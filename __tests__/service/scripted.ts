/**
 * A service that answers what a test has written down, in that order.
 *
 * It stands in for the port `Http`, so everything above the socket is real; an answer that nobody wrote down fails the
 * test instead of being made up.
 */
import { ConnectionError } from '../../src/errors.ts'
import type { Clock, Http, HttpRequest, HttpResponse, Json } from '../../src/ports.ts'
import { Secret } from '../../src/secret.ts'
import type { ServiceOptions } from '../../src/service/apim.ts'
import { createLimiter } from '../../src/service/limiter.ts'
import { createRetryBudget } from '../../src/service/retry.ts'
import { simulatedClock } from '../support/clock.ts'

/** One answer: its parts, a lost connection, or what computes it. */
export type Step =
  | Partial<HttpResponse>
  | ConnectionError
  | ((request: HttpRequest, signal: AbortSignal) => Promise<HttpResponse>)

/** The root below which the scripted service lives. */
export const BASE =
  'https://management.azure.com/subscriptions/s/resourceGroups/g/providers/Microsoft.ApiManagement/service/contoso'

/** A port that plays its steps and keeps what it was sent. */
export interface Script {
  readonly http: Http
  readonly requests: readonly HttpRequest[]
  /** The requests as `GET /products?$top=1`, below the service and without the version. */
  readonly lines: () => readonly string[]
}

/** Makes a port that plays `steps` in the order of the requests. */
export function script(steps: readonly Step[]): Script {
  const requests: HttpRequest[] = []
  const http: Http = async (request, { signal }) => {
    const step = steps[requests.push(request) - 1]
    if (step === undefined) throw new Error(`nothing is written down for ${request.method} ${request.url}`)
    if (step instanceof ConnectionError) throw step
    return typeof step === 'function' ? step(request, signal) : { status: 200, headers: {}, body: '', ...step }
  }
  return { http, requests, lines: () => requests.map(line) }
}

function line({ method, url }: HttpRequest): string {
  const parts = url.search.slice(1).split('&')
  const query = parts.filter(part => part !== '' && !part.startsWith('api-version='))
  const root = new URL(BASE).pathname
  const below = url.pathname.startsWith(root) ? url.pathname.slice(root.length) : url.origin + url.pathname
  return `${method} ${below}${query.length === 0 ? '' : `?${query.join('&')}`}`
}

/** An answer with a JSON body. */
export function json(status: number, body: Json, headers: HttpResponse['headers'] = {}): HttpResponse {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(body),
  }
}

/** A refusal in the service's envelope. */
export function refusal(
  status: number,
  code: string,
  message: string,
  headers: HttpResponse['headers'] = {},
): HttpResponse {
  return json(status, { error: { code, message, details: null } }, headers)
}

/** Everything a service needs, with the script as its network and a simulated clock. */
export function options(
  http: Http,
  changed: Partial<ServiceOptions> = {},
  clock: Clock = simulatedClock(),
): ServiceOptions {
  const token = new Secret('Bearer t0ken')
  return {
    base: new URL(BASE),
    apiVersion: '2024-05-01',
    authorize: async () => token,
    http,
    limiter: createLimiter({ concurrency: 'auto', clock }),
    clock,
    signal: new AbortController().signal,
    deadlineMs: 30_000,
    endsAt: clock.now() + 30 * 60_000,
    userAgent: 'apim-sync/0.0.0',
    newRequestId: () => 'client-id',
    retryBudget: createRetryBudget(),
    random: () => 0.5,
    log: { debug: () => undefined },
    ...changed,
  }
}
