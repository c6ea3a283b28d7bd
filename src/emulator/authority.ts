/**
 * The authority that the emulator also is, and the part of GitHub that signs assertions for a job.
 *
 * Nothing is signed for real: what was made here is known again, and only its time and audience are checked. The time of
 * a token is judged when it is used, by the life that is set then, so that a test can make a token die early. Any client
 * is believed, and any proof that is not an assertion of this emulator.
 */
import { createHash } from 'node:crypto'
import { answer, type EmulatorRequest, type EmulatorResponse, type Json, type JsonObject, Refusal } from './protocol.ts'
import type { Address } from './route.ts'
import { header } from './world.ts'

/** What may differ between two authorities. */
export interface AuthorityOptions {
  /** The time, in milliseconds since 1970. */
  readonly now: () => number
  /** How long a token that is made now, or used now, lives: seconds. */
  readonly tokenLifeSeconds: () => number
  /** Subject of the assertions; one of another subject is refused when `trusted` is given. */
  readonly subject: () => string
  /** The one subject that an assertion may have; empty for any. */
  readonly trusted: () => string
}

/** Makes tokens, and knows them again. */
export interface Authority {
  /** Answers what is asked of the authority or of GitHub, or nothing when it is asked of neither. */
  respond(request: EmulatorRequest, address: Address): EmulatorResponse | undefined
  /**
   * Tells whether a token was made here.
   *
   * @throws Refusal 401 when it was, and has died or is for another resource than `origin`.
   */
  accepts(token: string, origin: string): boolean
  /** Forgets every token. */
  clear(): void
}

interface Issued {
  readonly at: number
  readonly audience: string
}

/** Where assertions of a job are asked for; the variable ACTIONS_ID_TOKEN_REQUEST_URL names it with a query. */
const OIDC_PATH = '/emulator/oidc'
const ISSUER = 'https://token.actions.githubusercontent.com'
/** GitHub's own assertions live as long. */
const ASSERTION_LIFE_MS = 5 * 60_000
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'

/** Makes an authority that has made nothing yet. */
export function createAuthority(options: AuthorityOptions): Authority {
  const tokens = new Map<string, Issued>()
  const assertions = new Map<string, Issued & { readonly subject: string }>()
  const { now, tokenLifeSeconds, subject } = options

  function assertion(request: EmulatorRequest, { query }: Address): EmulatorResponse {
    const isAsked = /^bearer \S/i.test(header(request, 'authorization') ?? '')
    if (!isAsked) return answer(401, { message: 'Unauthorized' })
    const issued = { at: now(), audience: query.get('audience') ?? '', subject: subject() }
    const value = tokenOf({ iss: ISSUER, sub: issued.subject, aud: issued.audience, jti: assertions.size + 1 })
    assertions.set(value, issued)
    return answer(200, { count: value.length, value })
  }

  function token(request: EmulatorRequest): EmulatorResponse {
    const form = new URLSearchParams(request.body)
    const refusal = formRefusal(form) ?? proofRefusal(form)
    if (refusal !== undefined) return refusal
    const issued = { at: now(), audience: String(form.get('scope')).replace(/\/\.default$/, '') }
    const value = tokenOf({ aud: issued.audience, appid: form.get('client_id'), jti: tokens.size + 1 })
    tokens.set(value, issued)
    const life = tokenLifeSeconds()
    return answer(200, { token_type: 'Bearer', expires_in: life, ext_expires_in: life, access_token: value })
  }

  function proofRefusal(form: URLSearchParams): EmulatorResponse | undefined {
    const issued = assertions.get(form.get('client_assertion') ?? '')
    if (issued === undefined) return undefined
    if (now() - issued.at > ASSERTION_LIFE_MS)
      return denial(401, 'invalid_client', 700024, 'Client assertion is not within its valid time range.')
    if (!issued.audience.startsWith('api://AzureADTokenExchange'))
      return denial(
        401,
        'invalid_client',
        700212,
        'No matching federated identity record found for presented audience.',
      )
    const trusted = options.trusted()
    if (trusted === '' || trusted === issued.subject) return undefined
    const message = `No matching federated identity record found for presented assertion subject '${issued.subject}'.`
    return denial(401, 'invalid_client', 700213, message)
  }

  return {
    respond(request, address) {
      if (request.method === 'GET' && address.fullPath === OIDC_PATH) return assertion(request, address)
      if (request.method === 'POST' && /^\/[^/]+\/oauth2\/v2\.0\/token$/.test(address.fullPath)) return token(request)
      return undefined
    },
    accepts(value, origin) {
      const issued = tokens.get(value)
      if (issued === undefined) return false
      if (now() - issued.at >= tokenLifeSeconds() * 1_000)
        throw new Refusal(401, 'ExpiredAuthenticationToken', 'The access token has expired.')
      if (issued.audience !== origin) {
        const message = `The access token has been obtained for wrong audience or resource '${issued.audience}'.`
        throw new Refusal(401, 'InvalidAuthenticationTokenAudience', message)
      }
      return true
    },
    clear() {
      tokens.clear()
      assertions.clear()
    },
  }
}

function formRefusal(form: URLSearchParams): EmulatorResponse | undefined {
  const isAsserted = form.get('client_assertion_type') === ASSERTION_TYPE && form.has('client_assertion')
  const isComplete = form.has('client_id') && (form.has('client_secret') || isAsserted)
  if (form.get('grant_type') !== 'client_credentials' || !isComplete) {
    const message = 'The request body must contain client_id, grant_type and a credential.'
    return denial(400, 'invalid_request', 900144, message)
  }
  if (/^\S+\/\.default$/.test(form.get('scope') ?? '')) return undefined
  return denial(400, 'invalid_scope', 70011, 'The provided request must include a "scope" input parameter.')
}

function denial(status: number, error: string, code: number, message: string): EmulatorResponse {
  const trace = '00000000-0000-0000-0000-000000000000'
  const description = `AADSTS${code}: ${message} Trace ID: ${trace} Correlation ID: ${trace} Timestamp: 2030-01-01 00:00:00Z`
  return answer(status, {
    error,
    error_description: description,
    error_codes: [code],
    trace_id: trace,
    correlation_id: trace,
  })
}

/** A JSON web token with a signature that is none; equal claims give equal tokens. */
function tokenOf(claims: JsonObject): string {
  const part = (value: Json) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const signature = createHash('sha256').update(JSON.stringify(claims)).digest('base64url')
  return `${part({ typ: 'JWT', alg: 'RS256' })}.${part(claims)}.${signature}`
}
