/**
 * Where the `Authorization` header comes from.
 *
 * The engine's own tokens are short-lived and made again as needed; the expiry that the user asked for governs the
 * action's outputs and never comes here.
 */
import { InputError } from '../errors.ts'
import type { Authorize, Clock, Token } from '../ports.ts'
import { Secret } from '../secret.ts'

/** A token is replaced this long before its end, so that a request never carries one that dies on the way. */
const EARLY_MS = 5 * 60_000
const HOUR_MS = 60 * 60_000

/**
 * Keeps a header value until shortly before its end and then has another one made.
 *
 * This is the seam for every credential that makes tokens; many callers at once wait for the same one. A token that
 * lives for less than ten minutes is kept for half of its life. When another one cannot be made in time, the one that
 * is still alive does for now.
 *
 * @param make - makes a header value; called once for all who wait.
 */
export function renewing(make: () => Promise<Token>, clock: Clock): Authorize {
  let kept: Kept | undefined
  let making: Promise<Kept> | undefined
  const made = async (): Promise<Kept> => {
    const token = await make()
    const now = clock.now()
    const early = Math.min(EARLY_MS, (token.endsAt - now) / 2)
    // One that seems dead when it arrives says that a clock is wrong, and not which.
    return { ...token, goodUntil: Math.max(token.endsAt - early, now + PAUSE_MS) }
  }
  return async (renew = false) => {
    const last = kept
    if (!renew && last !== undefined && last.goodUntil >= clock.now()) return last.value
    making ??= made().finally(() => {
      making = undefined
    })
    try {
      kept = await making
      return kept.value
    } catch (error) {
      const now = clock.now()
      if (renew || last === undefined || last.endsAt - now < LAST_USE_MS) throw error
      kept = { ...last, goodUntil: now + PAUSE_MS }
      return last.value
    }
  }
}

interface Kept extends Token {
  /** From here on another one is made. */
  readonly goodUntil: number
}

/** What a token must still live for a request to arrive with it. */
const LAST_USE_MS = 30_000
/** How long nobody asks again, whatever came of the last time. */
const PAUSE_MS = 15_000

/** What a shared access signature is made with. */
export interface SasOptions {
  /** Gives a token that ends at `expiry`, or shortly before where the service rounds. */
  readonly sign: (expiry: Date) => Promise<Signed>
  readonly clock: Clock
}

/** A shared access signature, as a whole header value, and when it ends. */
export interface Signed {
  readonly authorization: Secret
  readonly expiresOn: Date
}

/** Makes the credential that lives on one-hour signatures of its own. */
export function sasCredential({ sign, clock }: SasOptions): Authorize {
  const make = async () => {
    const { authorization, expiresOn } = await sign(new Date(clock.now() + HOUR_MS))
    return { value: authorization, endsAt: expiresOn.getTime() }
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
