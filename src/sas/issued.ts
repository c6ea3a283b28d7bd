/**
 * Reads a token that the service has issued, which is always of the short format.
 *
 * Both formats carry the same signature, because both sign the whole instant; so a short token is spelled as a long one
 * without a key. When it ends is read from the token, never taken from what was asked for.
 */
import { Secret } from '../secret.ts'
import type { SignedToken, TokenFormat } from './token.ts'

const SHORT = /^([\w.@-]+)&(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)&([A-Za-z0-9+/]+={0,2})$/

/** Takes an issued token apart and spells it in `format`; undefined when `value` is no token of the short format. */
export function issuedToken(value: Secret, format: TokenFormat): Omit<SignedToken, 'authorization'> | undefined {
  const found = SHORT.exec(value.reveal())
  if (found === null) return undefined
  const [, identifier, year, month, day, hour, minute, signature = ''] = found
  const instant = `${year}-${month}-${day}T${hour}:${minute}:00`
  const expiresOn = new Date(`${instant}Z`)
  if (Number.isNaN(expiresOn.getTime())) return undefined
  const long = `uid=${identifier}&ex=${instant}.0000000Z&sn=${signature}`
  return { token: format === 'short' ? value : new Secret(long), signature: new Secret(signature), expiresOn }
}
