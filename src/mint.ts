/**
 * The command `token`: signs a SAS token for the direct management API and hands it to later steps.
 *
 * Everything secret is masked before anything is printed or written. Nothing else is: GitHub drops an output that
 * holds a masked text, and with a masked identifier it would drop other people's outputs too.
 */

import { inWords, probe, type Verdict } from './mint/probe.ts'
import type { Clock, Http } from './ports.ts'
import { type SignedToken, signToken } from './sas/token.ts'
import type { TokenSettings } from './settings.ts'
import type { Runner } from './world.ts'

/** What minting needs of the world. */
export interface MintPorts {
  readonly runner: Pick<Runner, 'log' | 'mask' | 'output' | 'exportVariable' | 'saveState'>
  readonly clock: Clock
  /** Called for a probe only. */
  readonly http: () => Promise<Http>
  readonly signal: AbortSignal
  readonly userAgent: string
  readonly newRequestId: () => string
}

/** The environment variable that later steps get. */
export const TOKEN_VARIABLE = 'APIM_TOKEN'
/** The state that tells the post step to blank the variable. */
export const EXPORTED_STATE = 'exported'

/**
 * Mints the token that the settings ask for and sets the outputs.
 *
 * @param now - the instant at which the settings were read, so that an expiry they accepted is still accepted.
 */
export async function mint(settings: TokenSettings, now: Date, ports: MintPorts): Promise<void> {
  const { identifier, key, expiry, format, target } = settings
  const { runner } = ports
  const signed = signToken(identifier, key, expiry, now, format)
  for (const secret of [key, signed.token, signed.authorization, signed.signature]) runner.mask(secret)
  for (const warning of settings.warnings) runner.log.warning(warning)
  runner.output('token', signed.token)
  runner.output('authorization', signed.authorization)
  runner.output('expires-on', signed.expiresOn.toISOString())
  runner.output('management-url', target.managementUrl.href.replace(/\/$/, ''))
  if (settings.exportToken) exportToken(signed, ports)
  runner.log.info(lifeLine(signed.expiresOn, now))
  if (settings.probe) report(await probe(target, signed.authorization, { ...ports, http: await ports.http() }), ports)
}

/** The state is kept first: were this process to end in between, a blank variable would do no harm. */
function exportToken({ token }: SignedToken, { runner }: MintPorts): void {
  runner.saveState(EXPORTED_STATE, 'true')
  runner.exportVariable(TOKEN_VARIABLE, token)
}

function report({ usable, reason, gatewayUrl }: Verdict, { runner }: MintPorts): void {
  runner.output('usable', String(usable))
  runner.output('reason', reason)
  if (gatewayUrl !== undefined) runner.output('gateway-url', gatewayUrl)
  if (usable) runner.log.info(reason)
  else runner.log.warning(`the token is not usable: ${reason}`)
}

/** `valid until 2030-01-15T12:30:00Z (in 1 h)`. */
function lifeLine(expiresOn: Date, now: Date): string {
  const seconds = expiresOn.toISOString().replace(/\.\d+Z$/, 'Z')
  return `valid until ${seconds} (in ${inWords(expiresOn.getTime() - now.getTime())})`
}
