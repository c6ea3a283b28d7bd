/**
 * Shared access signatures for the direct management API.
 *
 * The service checks a token by signing the same two lines with its own copy of the key, so every byte of the expiry
 * counts. The short spelling prints twelve digits, yet what is signed is the full instant at the start of that minute.
 */
import { createHmac } from 'node:crypto'
import { Secret } from '../secret.ts'

/** `long` prints `uid=…&ex=…&sn=…`; `short` prints `{identifier}&{yyyyMMddHHmm}&{signature}`. */
export type TokenFormat = 'long' | 'short'

/** A signed token with everything a caller has to mask or report. */
export interface SignedToken {
  /** The token without its scheme. */
  readonly token: Secret
  /** The whole value of an `Authorization` header. */
  readonly authorization: Secret
  /** The part of the token that only the key can make. */
  readonly signature: Secret
  /** When the service stops accepting it: as asked, or the start of that minute when the format is `short`. */
  readonly expiresOn: Date
}

/** The longest life the service gives a token: 30 days, in milliseconds. */
export const LONGEST_LIFE_MS = 30 * 24 * 60 * 60 * 1000
/** The least life that a `short` token needs after rounding down: two minutes, in milliseconds. */
const SHORTEST_ROUNDED_LIFE_MS = 2 * 60 * 1000

const MINUTE_MS = 60 * 1000

/**
 * Signs a token that the service accepts until `expiry`.
 *
 * @param identifier - `Identifier` on the service's Management API page, usually `integration`.
 * @param key - the primary or secondary key, as shown there: base64 text that is used as it stands, never decoded.
 * @param expiry - end of life; milliseconds are kept and padded to the service's seven decimals.
 * @throws RangeError when the token would be dead on arrival or live for more than 30 days, see `lifeFault`.
 * @see https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-authentication
 */
export function signToken(
  identifier: string,
  key: Secret,
  expiry: Date,
  now: Date,
  format: TokenFormat = 'long',
): SignedToken {
  const fault = lifeFault(expiry, now, format)
  if (fault !== undefined) throw new RangeError(fault)
  const expiresOn = endOf(expiry, format)
  const instant = roundTrip(expiresOn)
  const signature = createHmac('sha512', key.reveal()).update(`${identifier}\n${instant}`).digest('base64')
  const token =
    format === 'long'
      ? `uid=${identifier}&ex=${instant}&sn=${signature}`
      : `${identifier}&${minuteDigits(expiresOn)}&${signature}`
  return {
    token: new Secret(token),
    authorization: new Secret(`SharedAccessSignature ${token}`),
    signature: new Secret(signature),
    expiresOn,
  }
}

/** Says why no token of this format can end at `expiry`; undefined when one can. */
export function lifeFault(expiry: Date, now: Date, format: TokenFormat): string | undefined {
  const lifeMs = expiry.getTime() - now.getTime()
  if (!(lifeMs > 0)) return `the expiry is not after ${now.toISOString()}; expected an instant in the future`
  if (lifeMs > LONGEST_LIFE_MS) {
    return `${expiry.toISOString()} is more than 30 days after ${now.toISOString()}; expected 30 days at most`
  }
  const endsOn = endOf(expiry, format)
  if (format === 'long' || endsOn.getTime() - now.getTime() >= SHORTEST_ROUNDED_LIFE_MS) return undefined
  const rounding = `the token ends at a whole minute, ${endsOn.toISOString()} instead of ${expiry.toISOString()}`
  return `${rounding}, which is less than 2 minutes ahead; expected at least 3 minutes of life`
}

/** The instant that a token of this format really ends at. */
function endOf(expiry: Date, format: TokenFormat): Date {
  const unitMs = format === 'long' ? 1 : MINUTE_MS
  return new Date(Math.floor(expiry.getTime() / unitMs) * unitMs)
}

/** `2030-01-15T12:30:00.0000000Z`: what .NET calls the round-trip format. */
function roundTrip(instant: Date): string {
  return instant.toISOString().replace('Z', '0000Z')
}

/** `203001151230`. */
function minuteDigits(instant: Date): string {
  return instant.toISOString().slice(0, 16).replace(/[-T:]/g, '')
}
