/**
 * The post step: blanks the token that `export-token` gave to later steps.
 *
 * The token itself stays valid until it expires; nothing but a new key revokes it.
 */
import { createRunner } from './github/runner.ts'
import { EXPORTED_STATE, TOKEN_VARIABLE } from './mint.ts'

const runner = createRunner()
if (runner.getState(EXPORTED_STATE) === 'true') {
  runner.exportVariable(TOKEN_VARIABLE, '')
  runner.log.info(`${TOKEN_VARIABLE} blanked`)
}
