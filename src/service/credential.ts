/**
 * Where the `Authorization` header comes from.
 *
 * The engine's own tokens are short-lived and made again as needed; the expiry that the user asked for governs the
 * action's outputs and never comes here.
 */
import { InputError } from '../errors.ts'
import type { Authorize, Clock } from '../ports.ts'
import { Secret } from '../secret.ts'

/** A header value and when it ends, in milliseconds since 1970. */
export interface Token {
  readonly value: Secret
  readonly endsAt: number
}

/** A token is replaced this long before its end, so that a request never carries one that dies on the way. */
const EARLY_MS = 5 * 60_000
const HOUR_MS = 60 * 60_000

/**
 * Keeps a token until shortly before its end and then has another one made.
 *
 * This is the seam for every credential that makes tokens; many callers at once wait for the same one.
 */
export function renewing(make: () => Promise<Token>, clock: Clock): Authorize {
  let kept: Token | undefined
  let making: Promise<Token> | undefined
  return async (renew = false) => {
    if (!renew && kept !== undefined && kept.endsAt - clock.now() >= EARLY_MS) return kept.value
    making ??= make().finally(() => {
      making = undefined
    })
    kept = await making
    return kept.value
  }
}

/** What a shared access signature is made with. */
export interface SasOptions {
  /** Signs a token that ends at `expiry`; returns the whole header value. */
  readonly sign: (expiry: Date) => Secret
  readonly clock: Clock
}

/** Makes the credential that signs its own one-hour tokens. */
export function sasCredential({ sign, clock }: SasOptions): Authorize {
  const make = async () => {
    const endsAt = clock.now() + HOUR_MS
    return { value: sign(new Date(endsAt)), endsAt }
  }
  return renewing(make, clock)
}

/**
 * Makes the credential of an access token that was given from outside and cannot be renewed here.
 *
 * @param token - the token alone, without `Bearer`.
 * @returns an Authorize that throws InputError when the service has refused the token.
 */
export function bearerCredential(token: Secret): Authorize {
  const header = new Secret(`Bearer ${token.reveal()}`)
  return async (renew = false) => {
    if (!renew) return header
    const end = endOf(token)
    const life = end === undefined ? '' : `, whose life ends at ${end.toISOString()}`
    const advice = 'get a new one shortly before this step'
    throw new InputError(
      [`"access-token" was refused by the service or has expired${life}; ${advice}`],
      ['access-token'],
    )
  }
}

/** Reads `exp` of a JSON web token without trusting or checking anything else in it. */
function endOf(token: Secret): Date | undefined {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.reveal().split('.')[1] ?? '', 'base64url').toString())
    const seconds = typeof claims === 'object' && claims !== null && 'exp' in claims ? Number(claims.exp) : Number.NaN
    const end = new Date(seconds * 1_000)
    return Number.isNaN(end.getTime()) ? undefined : end
  } catch {
    return undefined
  }
}

/** The tokens of one run, renewed once for all requests that were refused with the same one. */
export interface Renewal {
  current(): Promise<Secret>
  /** Gives another token than `refused`. */
  after401(refused: Secret): Promise<Secret>
}

/** Makes the renewal of a credential. */
export function createRenewal(authorize: Authorize): Renewal {
  let underWay: Promise<Secret> | undefined
  const current = () => underWay ?? authorize()
  return {
    current,
    async after401(refused) {
      const now = await current()
      // Another request was refused before this one and has already brought a new token.
      if (now !== refused) return now
      underWay ??= authorize(true).finally(() => {
        underWay = undefined
      })
      return underWay
    },
  }
}
