/**
 * The command `token` without a key: signs in and has the service issue the token.
 *
 * Loaded only then, since a token that is signed here needs neither network nor identity. The time limit ends with the
 * request; a probe has one of its own.
 */
import { issue } from '../connect/issue.ts'
import { signIn } from '../connect/sign-in.ts'
import type { MintPorts } from '../mint.ts'
import type { SignedToken } from '../sas/token.ts'
import type { Issuing, TokenSettings } from '../settings/token.ts'
import { limitTime } from '../time-limit.ts'

/**
 * Has the service issue the token that the settings ask for, and masks it.
 *
 * @throws InputError when nobody can sign in, or the service cannot be found; ServiceError, ConnectionError
 */
export async function issuedFor(
  { holder, expiry, format }: TokenSettings,
  { target, identity, keyType, timeoutMs }: Issuing,
  ports: MintPorts,
): Promise<SignedToken> {
  const key = `its ${keyType} key`
  ports.runner.log.info(`no "key" is given: asking the service for a token of ${key}, through Azure Resource Manager`)
  const limit = limitTime(timeoutMs, ports, ports.clock.now())
  const authorize = signIn(identity, target, ports, limit.signal)
  return issue({ target, holder, keyType, expiry, format }, authorize, ports, limit).finally(limit.end)
}
