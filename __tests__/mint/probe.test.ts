/** What a user is told when a token is tried: one sentence for each thing that can go wrong. */
import { expect, test } from '@jest/globals'
import { ConnectionError, type ConnectionReason } from '../../src/errors.ts'
import { inWords, probe } from '../../src/mint/probe.ts'
import type { Http, HttpRequest, HttpResponse } from '../../src/ports.ts'
import { Secret } from '../../src/secret.ts'
import type { Target } from '../../src/settings/target.ts'
import type { Trace } from '../../src/trace.ts'
import { simulatedClock } from '../support/clock.ts'

const now = Date.parse('2030-01-15T12:00:00Z')
const target: Target = {
  service: 'contoso',
  cloud: 'public',
  transport: 'direct',
  managementUrl: new URL('https://contoso.management.azure-api.net/'),
  armUrl: new URL('https://management.azure.com/'),
  authorityUrl: new URL('https://login.microsoftonline.com/'),
  armAudience: 'https://management.azure.com',
  apiVersion: '2021-08-01',
}
const authorization = new Secret('SharedAccessSignature uid=integration&ex=…&sn=…')

/** Tries a token; the names of the request are left out of the verdict. */
async function tried(
  http: Http,
  at: Target = target,
  signal = new AbortController().signal,
  by: 'key' | 'service' = 'key',
) {
  const { trace: _, ...verdict } = await probe(at, authorization, by, portsWith(http, signal))
  return verdict
}

const portsWith = (http: Http, signal = new AbortController().signal) => ({
  http,
  clock: simulatedClock(now),
  signal,
  userAgent: 'apim-sync/test',
  newRequestId: () => 'ours',
})

function answering(status: number, headers: HttpResponse['headers'] = {}): Http {
  return async () => ({ status, headers, body: '' })
}

function failing(reason: ConnectionReason): Http {
  return async () => Promise.reject(new ConnectionError(reason, 'certificate has expired'))
}

/** Never answers, and gives up when it is told to. */
const silent: Http = (_, { signal }) =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new ConnectionError('stopped', 'the request was given up')))
  })

test.each<[string, Http, Trace]>([
  ['an answer', answering(401, { 'x-ms-request-id': 'theirs' }), { requestId: 'theirs', clientRequestId: 'ours' }],
  ['silence', failing('timeout'), { clientRequestId: 'ours' }],
])('%s comes with the names of the request', async (_, http, trace) => {
  expect((await probe(target, authorization, 'key', portsWith(http))).trace).toEqual(trace)
})

test('one GET for the service is sent, with placeholders for the ids that the direct API does not look at', async () => {
  const sent: HttpRequest[] = []
  await tried(async request => {
    sent.push(request)
    return { status: 200, headers: {}, body: '' }
  })
  expect(sent).toEqual([
    {
      method: 'GET',
      url: new URL(
        'https://contoso.management.azure-api.net/subscriptions/00000/resourceGroups/00000/providers/Microsoft.ApiManagement/service/contoso?api-version=2021-08-01',
      ),
      headers: {
        Accept: 'application/json',
        Authorization: 'SharedAccessSignature uid=integration&ex=…&sn=…',
        'User-Agent': 'apim-sync/test',
        'x-ms-client-request-id': 'ours',
      },
    },
  ])
})

test('the ids are sent when they are known, below the path of a custom address', async () => {
  const sent: string[] = []
  const at = {
    ...target,
    managementUrl: new URL('https://proxy.contoso.example/apim/'),
    subscriptionId: '0a1b2c3d-0000-4000-8000-00000000000f',
    resourceGroup: 'rg (é)',
  }
  await tried(async ({ url }) => {
    sent.push(url.href)
    return { status: 200, headers: {}, body: '' }
  }, at)
  expect(sent).toEqual([
    'https://proxy.contoso.example/apim/subscriptions/0a1b2c3d-0000-4000-8000-00000000000f/resourceGroups/rg%20(%C3%A9)/providers/Microsoft.ApiManagement/service/contoso?api-version=2021-08-01',
  ])
})

test('a service that answers with JSON has accepted the token', async () => {
  expect(await tried(answering(200, { 'content-type': 'application/json; charset=utf-8' }))).toEqual({
    usable: true,
    reason: 'the service accepted the token',
  })
})

test.each([
  [
    answering(200, { 'content-type': 'application/json' }),
    { usable: true, reason: 'the service accepted the token, which it issued through Azure Resource Manager' },
  ],
  [
    answering(401),
    {
      usable: false,
      reason:
        'the service did not accept the token (401): it issued the token itself, through Azure Resource Manager, so ' +
        'check "identifier", and that the management API is enabled in the portal',
    },
  ],
])('of a token that the service issued, the way it came is told: %#', async (http, verdict) => {
  expect(await tried(http, target, new AbortController().signal, 'service')).toEqual(verdict)
})

const HOST = 'contoso.management.azure-api.net'
const RETIRED = 'the direct management API is not there: it was retired on 2025-03-15; use transport "arm"'
const STRANGE = 'and not as a management API does: check "service", "cloud" and "management-url"'

test.each([
  [200, `${HOST} answered 200 ${STRANGE}`],
  [204, `${HOST} answered 204 ${STRANGE}`],
  [301, `${HOST} answered 301: ${RETIRED}`],
  [400, 'the service refused the request (400): "api-version" 2021-08-01 may be one it no longer takes'],
  [403, 'the service forbids it (403): the management API may be disabled, or closed to the address of this machine'],
  [404, `${HOST} answered 404: ${RETIRED}`],
  [410, `${HOST} answered 410: ${RETIRED}`],
  [418, `${HOST} answered 418 ${STRANGE}`],
  [429, 'the service is busy (429): try again later'],
  [500, 'the service is in trouble (500): try again later'],
  [503, 'the service is in trouble (503): try again later'],
])('the answer %i is put into words', async (status, reason) => {
  expect(await tried(answering(status, { 'content-type': 'text/html' }))).toEqual({ usable: false, reason })
})

const CHECK = 'check "identifier" and "key", and that the management API is enabled in the portal'

test.each([
  ['without a date', {}, CHECK],
  ['with no date at all', { date: 'soon' }, CHECK],
  ['with clocks two minutes apart', { date: 'Tue, 15 Jan 2030 12:02:00 GMT' }, CHECK],
  [
    'with the clock behind',
    { date: 'Tue, 15 Jan 2030 13:30:00 GMT' },
    "clock skew, the clock of this machine is 1 h 30 min behind the service's; set it right",
  ],
  [
    'with the clock ahead',
    { date: 'Tue, 15 Jan 2030 11:55:00 GMT' },
    "clock skew, the clock of this machine is 5 min ahead of the service's; set it right",
  ],
])('a refusal %s names the likely cause', async (_, headers, cause) => {
  expect(await tried(answering(401, headers))).toEqual({
    usable: false,
    reason: `the service did not accept the token (401): ${cause}`,
  })
})

test.each([
  [
    'unknown-host',
    `the host ${HOST} was not found: check "service" and "cloud"; instances of the Consumption and v2 tiers have no direct management API`,
  ],
  ['refused', `${HOST} refused the connection: it may be closed to the address of this machine`],
  ['timeout', `${HOST} did not answer in time: the network, or its name server, may be out of reach`],
  ['reset', `${HOST} broke off the connection: a proxy or firewall may stand between`],
  ['stopped', 'the run was cancelled before an answer came'],
  ['foreign-host', `${HOST} answered with a redirect: ${RETIRED}`],
  ['proxy', 'certificate has expired'],
  ['other', `${HOST} could not be reached: certificate has expired`],
] as const)('a connection that ends as %s is put into words', async (kind, reason) => {
  expect(await tried(failing(kind))).toEqual({ usable: false, reason })
})

test('a service that does not answer is given ten seconds', async () => {
  expect(await tried(silent)).toEqual({ usable: false, reason: 'no answer came within 10 seconds' })
})

test('a cancelled run does not wait for the answer', async () => {
  const cancelled = new AbortController()
  const verdict = tried(silent, target, cancelled.signal)
  cancelled.abort()
  expect(await verdict).toEqual({ usable: false, reason: 'the run was cancelled before an answer came' })
})

test('a fault of ours is not taken for an answer of the service', async () => {
  await expect(tried(async () => Promise.reject(new TypeError('not a function')))).rejects.toThrow(TypeError)
})

test.each([
  [45_000, '45 s'],
  [59_999, '60 s'],
  [3_599_990, '1 h'],
  [5_400_000, '1 h 30 min'],
  [864_000_000, '10 d'],
  [90_060_000, '1 d 1 h 1 min'],
])('%i milliseconds are printed as %s', (ms, words) => {
  expect(inWords(ms)).toBe(words)
})
