/**
 * Somebody who signs in over real sockets: an authority and a GitHub of a few lines, and what they were asked.
 *
 * The answers have the shape that Microsoft and GitHub document; nothing of them comes from the code under test.
 */
import { afterAll } from '@jest/globals'
import { signIn, type TokenFor } from '../../src/identity/sign-in.ts'
import type { Applicant, IdentityPorts } from '../../src/identity/way.ts'
import type { Token } from '../../src/ports.ts'
import { createHttp } from '../../src/service/http.ts'
import { patientClock } from '../support/clock.ts'
import { type MachineParts, machineWith } from '../support/machine.ts'
import { type Answer, type Asked, type Server, serve } from '../support/server.ts'

export const TENANT = '72f988bf-86f1-41af-91ab-2d7cd011db47'
export const CLIENT = '11111111-2222-4333-8444-555555555555'
export const RESOURCE = 'https://management.azure.com'
/** Time in all tests, at their beginning. */
export const START = Date.parse('2030-01-01T00:00:00Z')

/** The claims of an assertion as GitHub makes them. */
export const CLAIMS = {
  iss: 'https://token.actions.githubusercontent.com',
  sub: 'repo:contoso/apis:environment:prod',
  aud: 'api://AzureADTokenExchange',
  job_workflow_ref: 'contoso/apis/.github/workflows/apim.yml@refs/heads/main',
}

/** A JSON web token with these claims. */
export function jwt(claims: object): string {
  return `eyJ0eXAiOiJKV1QifQ.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2lnbmF0dXJl`
}

/** The authority's answer with a token. */
export function granted(token: string, seconds = 3599): Answer {
  const body = { token_type: 'Bearer', expires_in: seconds, ext_expires_in: seconds, access_token: token }
  return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
}

/** The authority's answer without one. */
export function denied(code: number, message: string): Answer {
  const trace = '9e2d1c7a-0000-4000-8000-000000000001'
  const body = {
    error: 'invalid_client',
    error_description: `AADSTS${code}: ${message} Trace ID: ${trace} Correlation ID: ${trace} Timestamp: 2030-01-01 00:00:00Z`,
    error_codes: [code],
    trace_id: trace,
    correlation_id: trace,
  }
  return { status: 401, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
}

/** GitHub's answer with an assertion. */
export function asserted(claims: object = CLAIMS): Answer {
  return { status: 200, body: JSON.stringify({ count: 1, value: jwt(claims) }) }
}

/** A request as a test sees it: `POST /path`, and the form or the headers that matter. */
export interface Seen {
  readonly line: string
  readonly form: Readonly<Record<string, string>>
  readonly headers: Asked['headers']
}

/** What a test has at hand. */
export interface Scene {
  readonly tokenFor: TokenFor
  readonly seen: readonly Seen[]
  /** `mask …`, `info …`, `warning …`, in order. */
  readonly said: readonly string[]
  readonly clock: IdentityPorts['clock']
}

/** Who signs in, and what there is. */
export interface SceneParts {
  readonly applicant?: Partial<Applicant>
  readonly machine?: MachineParts
  /** Says that the job may ask GitHub for assertions. */
  readonly mayAskGitHub?: boolean
  /** Says that the server is also what a machine asks for its own identity. */
  readonly hasNeighbour?: boolean
  readonly signal?: AbortSignal
  /** Says that nobody named the authority of the cloud. */
  readonly hasNoAuthority?: boolean
}

const servers: Server[] = []
afterAll(async () => {
  for (const server of servers) await server.close()
})

/** Sets up a server that is the authority and GitHub, and somebody who wants to sign in there. */
export async function scene(
  answer: (seen: Seen, nth: number) => Answer | undefined,
  parts: SceneParts = {},
): Promise<Scene & { readonly url: string }> {
  const { applicant = {}, machine = {}, mayAskGitHub = false, hasNeighbour = false } = parts
  const { signal = new AbortController().signal, hasNoAuthority = false } = parts
  const seen: Seen[] = []
  const said: string[] = []
  const server = await serve(({ method, url, headers, body }) => {
    const form = Object.fromEntries(new URLSearchParams(body))
    seen.push({ line: `${method} ${url}`, form, headers })
    return answer({ line: `${method} ${url}`, form, headers }, seen.length)
  })
  servers.push(server)
  const clock = patientClock()
  const http = clock.holding(createHttp())
  const github = {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${server.url}/oidc?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'ticket-of-the-job',
  }
  const variables = { ...(mayAskGitHub ? github : {}), ...withUrl(machine.variables ?? {}, server.url) }
  const authority = hasNoAuthority ? {} : { authorityUrl: new URL(`${server.url}/`) }
  const tokenFor = signIn({ ...authority, cloud: 'public', ...applicant }, RESOURCE, {
    http,
    machine: machineWith({ ...machine, variables, ...(hasNeighbour ? { http } : {}) }),
    clock,
    signal,
    userAgent: 'apim-sync/test',
    random: () => 0.5,
    mask: secret => said.push(`mask ${secret.reveal()}`),
    log: { info: line => void said.push(`info ${line}`), warning: line => void said.push(`warning ${line}`) },
  })
  return { tokenFor, seen, said, clock, url: server.url }
}

/** Puts the address of the server where a variable says `<server>`. */
function withUrl(variables: Readonly<Record<string, string>>, url: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(variables).map(([name, text]) => [name, text.replace('<server>', url)]))
}

/** A token as text and its end as an instant. */
export function plain({ value, endsAt }: Token): readonly [string, string] {
  return [value.reveal(), new Date(endsAt).toISOString()]
}
