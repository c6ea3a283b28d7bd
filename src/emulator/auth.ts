/**
 * Who may ask: shared access signatures of the direct management API, and bearer tokens of Azure Resource Manager.
 *
 * Both spellings of a signature sign the same two lines, identifier and expiry with seven decimals; the short one is
 * expanded first. The key is used as the text that it is, not decoded.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Authority } from './authority.ts'
import { Refusal } from './protocol.ts'

/** What a direct request is checked against. */
export interface DirectAccess {
  readonly identifier: string
  readonly keys: readonly string[]
  readonly enabled: boolean
  /** Longest accepted remaining life, in milliseconds. */
  readonly maxLifeMs: number
}

interface Signed {
  readonly identifier: string
  readonly expiry: string
  readonly signature: string
}

const LONG = /^uid=([^&]*)&ex=([^&]*)&sn=(.*)$/
const SHORT = /^([\w-]*)&(\d{12})&(.*)$/
const REALM = 'SharedAccessSignature realm="", error="invalid_token", error_description='

/**
 * Checks the value after `SharedAccessSignature `.
 *
 * @throws Refusal (401, empty body, challenge) when the token is not accepted.
 */
export function checkSignature(token: string, access: DirectAccess, now: number): void {
  const signed = parse(token.trim())
  const known =
    signed !== undefined && signed.identifier === access.identifier && access.keys.some(key => isSignedBy(signed, key))
  if (!known || !access.enabled) throw challenge('User is not found or signature is invalid.')
  const expires = Date.parse(signed.expiry)
  if (!(expires > now)) throw challenge('Token is expired.')
  if (expires - now > access.maxLifeMs) throw challenge('Token expiry is too far in the future.')
}

/**
 * Checks the value after `Bearer `.
 *
 * @param origin - scheme and host that were asked, for which a token of the authority has to be.
 * @throws Refusal 401 when the token is not one of those accepted, or is one of the authority's that has died.
 */
export function checkBearer(token: string, accepted: readonly string[], authority: Authority, origin: string): void {
  if (accepted.includes(token) || authority.accepts(token, origin)) return
  throw new Refusal(401, 'AuthenticationFailed', 'Authentication failed.')
}

/** Signs a short token, as the service does for users and gateways; the expiry is cut to the minute. */
export function shortToken(identifier: string, key: string, expiry: Date): string {
  const minute = `${expiry.toISOString().slice(0, 16)}:00.0000000Z`
  return `${identifier}&${minute.slice(0, 16).replace(/\D/g, '')}&${sign(identifier, minute, key)}`
}

function parse(token: string): Signed | undefined {
  const quoted = /^token="([^"]*)"/.exec(token)
  const text = quoted?.[1] ?? token
  const long = LONG.exec(text)
  if (long !== null) return { identifier: long[1] ?? '', expiry: long[2] ?? '', signature: long[3] ?? '' }
  const short = SHORT.exec(text)
  const digits = short?.[2]?.match(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)$/)
  if (short === null || !digits) return undefined
  const [, year, month, day, hour, minute] = digits
  return {
    identifier: short[1] ?? '',
    expiry: `${year}-${month}-${day}T${hour}:${minute}:00.0000000Z`,
    signature: short[3] ?? '',
  }
}

function isSignedBy({ identifier, expiry, signature }: Signed, key: string): boolean {
  const expected = Buffer.from(sign(identifier, expiry, key))
  const given = Buffer.from(signature)
  return expected.length === given.length && timingSafeEqual(expected, given)
}

function sign(identifier: string, expiry: string, key: string): string {
  return createHmac('sha512', key).update(`${identifier}\n${expiry}`).digest('base64')
}

function challenge(description: string): Refusal {
  return new Refusal(401, '', '', { headers: { 'www-authenticate': `${REALM}"${description}"` } })
}
