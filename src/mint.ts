/**
 * The command `token`: signs a SAS token, or has the service issue one, and hands it to later steps.
 *
 * Everything secret is masked before anything of it is printed or written. Nothing else is: GitHub drops an output that
 * holds a masked text, and with a masked identifier it would drop other people's outputs too.
 */

import { exportToken } from './mint/exported.ts'
import { inWords, probe } from './mint/probe.ts'
import { headed } from './sas/holder.ts'
import { type SignedToken, signToken } from './sas/token.ts'
import type { TokenSettings } from './settings/token.ts'
import { withTrace } from './trace.ts'
import type { Runner, World } from './world.ts'

/** What minting needs of the world; the network is asked for by a probe, and where there is no key. */
export interface MintPorts extends Omit<World, 'workspace' | 'runner'> {
  readonly runner: Pick<Runner, 'log' | 'mask' | 'output' | 'exportVariable' | 'saveState'>
}

/**
 * Mints the token that the settings ask for and sets the outputs.
 *
 * @param now - the instant at which the settings were read, so that an expiry they accepted is still accepted.
 * @throws InputError, ServiceError, ConnectionError where the service is asked for the token.
 */
export async function mint(settings: TokenSettings, now: Date, ports: MintPorts): Promise<void> {
  const { holder, target } = settings
  const { runner } = ports
  const signed = await signedFor(settings, now, ports)
  runner.output('token', signed.token)
  runner.output('authorization', signed.authorization)
  runner.output('expires-on', signed.expiresOn.toISOString())
  // A gateway is not on that host, and where it is the service does not know.
  if (holder.kind !== 'gateway') runner.output('management-url', target.managementUrl.href.replace(/\/$/, ''))
  if (settings.exportToken) exportToken(signed.token, runner)
  runner.log.info(lifeLine(signed.expiresOn, now))
  if (settings.probe) await tryOut(settings, signed, ports)
}

/** The warnings come before a request that may fail, and after the one mask that is needed for them. */
async function signedFor(settings: TokenSettings, now: Date, ports: MintPorts): Promise<SignedToken> {
  const { signing, holder, expiry, format, warnings } = settings
  const { runner } = ports
  if (signing.by === 'key') runner.mask(signing.key)
  for (const warning of warnings) runner.log.warning(warning)
  if (signing.by === 'service') {
    const { issuedFor } = await import('./mint/issued.ts')
    return issuedFor(settings, signing, ports)
  }
  const signed = headed(signToken(holder.id, signing.key, expiry, now, format), holder)
  for (const secret of [signed.token, signed.authorization, signed.signature]) runner.mask(secret)
  return signed
}

async function tryOut({ target, signing }: TokenSettings, { authorization }: SignedToken, ports: MintPorts) {
  const { runner } = ports
  const verdict = await probe(target, authorization, signing.by, { ...ports, http: await ports.http() })
  const { usable, reason, gatewayUrl, trace } = verdict
  runner.output('usable', String(usable))
  runner.output('reason', reason)
  if (gatewayUrl !== undefined) runner.output('gateway-url', gatewayUrl)
  if (usable) runner.log.info(reason)
  else runner.log.warning(withTrace(`the token is not usable: ${reason}`, trace))
}

/** `valid until 2030-01-15T12:30:00Z (in 1 h)`. */
function lifeLine(expiresOn: Date, now: Date): string {
  const seconds = expiresOn.toISOString().replace(/\.\d+Z$/, 'Z')
  return `valid until ${seconds} (in ${inWords(expiresOn.getTime() - now.getTime())})`
}
