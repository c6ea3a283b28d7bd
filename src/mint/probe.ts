/**
 * Tries a token once and says in words what came of it.
 *
 * Each answer is put down to what a user can change. A refusal is never thrown: the token is right even where the
 * service no longer takes it, and most services no longer do.
 */
import { ConnectionError, type ConnectionReason } from '../errors.ts'
import type { Clock, Http, HttpRequest, HttpResponse } from '../ports.ts'
import type { Secret } from '../secret.ts'
import type { Target } from '../settings/target.ts'
import { CLIENT_REQUEST_ID, type Trace, traceOf } from '../trace.ts'

/** What came of it; `reason` is a sentence without a full stop. */
export interface Verdict {
  readonly usable: boolean
  readonly reason: string
  /** Root of the gateway, when the service said it. */
  readonly gatewayUrl?: string
  readonly trace: Trace
}

type Judged = Omit<Verdict, 'trace'>

/** What one try needs. */
export interface ProbePorts {
  readonly http: Http
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly userAgent: string
  readonly newRequestId: () => string
}

/** How long the service may take: 10 seconds. */
const PROBE_DEADLINE_MS = 10_000
/** Clocks further apart than this are told of: 2 minutes. */
const SKEW_MS = 2 * 60 * 1000
const TIMEOUT = `no answer came within ${PROBE_DEADLINE_MS / 1000} seconds`
const ACCEPTED = {
  key: 'the service accepted the token',
  service: 'the service accepted the token, which it issued through Azure Resource Manager',
}
const REMEDIES = {
  key: 'check "identifier" and "key", and that the management API is enabled in the portal',
  service:
    'it issued the token itself, through Azure Resource Manager, so check "identifier", and that the management API is ' +
    'enabled in the portal',
}
const RETIRED = 'the direct management API is not there: it was retired on 2025-03-15; use transport "arm"'

/**
 * Sends one GET for the service itself through the direct API, without following a redirect.
 *
 * @param by - who signed the token, since another remedy helps.
 */
export async function probe(
  target: Target,
  authorization: Secret,
  by: 'key' | 'service',
  ports: ProbePorts,
): Promise<Verdict> {
  const deadline = new AbortController()
  const done = new AbortController()
  const late = ports.clock.sleep(PROBE_DEADLINE_MS, done.signal).then(
    () => deadline.abort(),
    () => undefined,
  )
  const headers = headersOf(authorization, ports)
  const ours = { [CLIENT_REQUEST_ID]: headers[CLIENT_REQUEST_ID] }
  const request: HttpRequest = { method: 'GET', url: serviceUrl(target), headers }
  const signal = AbortSignal.any([ports.signal, deadline.signal])
  const verdict = ports.http(request, { signal }).then(
    answer => ({
      ...judged(answer, target, by, ports.clock.now()),
      trace: traceOf({ ...answer.headers, ...ours }),
    }),
    error => ({ ...failed(error, target, deadline.signal.aborted), trace: traceOf(ours) }),
  )
  await verdict.finally(() => done.abort())
  await late
  return verdict
}

function headersOf(authorization: Secret, { userAgent, newRequestId }: ProbePorts) {
  return {
    Accept: 'application/json',
    Authorization: authorization.reveal(),
    'User-Agent': userAgent,
    [CLIENT_REQUEST_ID]: newRequestId(),
  }
}

function failed(error: unknown, target: Target, isLate: boolean): Judged {
  if (!(error instanceof ConnectionError)) throw error
  return { usable: false, reason: isLate ? TIMEOUT : unanswered(error.reason, target, error.message) }
}

/** The direct API takes the full path of Resource Manager and does not look at subscription and resource group. */
function serviceUrl({ managementUrl, service, subscriptionId, resourceGroup, apiVersion }: Target): URL {
  const group = `subscriptions/${subscriptionId ?? '00000'}/resourceGroups/${encodeURIComponent(resourceGroup ?? '00000')}`
  const url = new URL(`${group}/providers/Microsoft.ApiManagement/service/${service}`, managementUrl)
  url.searchParams.set('api-version', apiVersion)
  return url
}

function judged(answer: HttpResponse, target: Target, by: 'key' | 'service', nowMs: number): Judged {
  const { status, headers } = answer
  const isJson = /\bjson\b/i.test(headers['content-type'] ?? '')
  if (status === 200 && isJson) return { usable: true, reason: ACCEPTED[by], ...gatewayIn(answer) }
  return { usable: false, reason: status === 401 ? unauthorised(headers['date'], by, nowMs) : refused(status, target) }
}

function gatewayIn({ body }: HttpResponse): Pick<Verdict, 'gatewayUrl'> {
  try {
    const service: unknown = JSON.parse(body)
    const url = (service as { readonly properties?: { readonly gatewayUrl?: unknown } } | null)?.properties?.gatewayUrl
    return typeof url === 'string' && URL.canParse(url) ? { gatewayUrl: url } : {}
  } catch {
    return {}
  }
}

function unauthorised(date: string | undefined, by: 'key' | 'service', nowMs: number): string {
  const said = 'the service did not accept the token (401)'
  const skewMs = nowMs - Date.parse(date ?? '')
  if (Math.abs(skewMs) > SKEW_MS) {
    const direction = skewMs > 0 ? 'ahead of' : 'behind'
    return `${said}: clock skew, the clock of this machine is ${inWords(Math.abs(skewMs))} ${direction} the service's; set it right`
  }
  return `${said}: ${REMEDIES[by]}`
}

function refused(status: number, target: Target): string {
  const host = target.managementUrl.host
  if (status === 404 || status === 410 || (status >= 300 && status < 400))
    return `${host} answered ${status}: ${RETIRED}`
  if (status === 400)
    return `the service refused the request (400): "api-version" ${target.apiVersion} may be one it no longer takes`
  if (status === 403)
    return 'the service forbids it (403): the management API may be disabled, or closed to the address of this machine'
  if (status === 429) return 'the service is busy (429): try again later'
  if (status >= 500) return `the service is in trouble (${status}): try again later`
  return `${host} answered ${status} and not as a management API does: check "service", "cloud" and "management-url"`
}

function unanswered(reason: ConnectionReason, { managementUrl }: Target, message: string): string {
  const host = managementUrl.host
  switch (reason) {
    case 'unknown-host':
      return `the host ${host} was not found: check "service" and "cloud"; instances of the Consumption and v2 tiers have no direct management API`
    case 'refused':
      return `${host} refused the connection: it may be closed to the address of this machine`
    case 'proxy':
      return message
    case 'timeout':
      return `${host} did not answer in time: the network, or its name server, may be out of reach`
    case 'reset':
      return `${host} broke off the connection: a proxy or firewall may stand between`
    case 'stopped':
      return 'the run was cancelled before an answer came'
    case 'foreign-host':
      return `${host} answered with a redirect: ${RETIRED}`
    case 'other':
      return `${host} could not be reached: ${message}`
  }
}

/** Prints a span as `45 s`, `12 min`, `1 h 30 min` or `10 d`, rounded to the minute from one minute on. */
export function inWords(ms: number): string {
  if (ms < 60_000) return `${Math.round(ms / 1000)} s`
  const minutes = Math.round(ms / 60_000)
  const parts = [
    [Math.floor(minutes / 1440), 'd'],
    [Math.floor(minutes / 60) % 24, 'h'],
    [minutes % 60, 'min'],
  ] as const
  return parts.flatMap(([count, unit]) => (count === 0 ? [] : [`${count} ${unit}`])).join(' ')
}
