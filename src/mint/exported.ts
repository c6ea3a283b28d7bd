/**
 * The environment variable that gives a token to later steps, and its end.
 *
 * The post step blanks it and loads this file alone, so nothing here may need what minting needs.
 */
import type { Secret } from '../secret.ts'
import type { Runner } from '../world.ts'

/** The environment variable that later steps get. */
const TOKEN_VARIABLE = 'APIM_TOKEN'
/** The state that tells the post step to blank the variable. */
const EXPORTED_STATE = 'exported'

/** Gives a token to later steps; the state comes first, since a blank variable does no harm if this process ends in between. */
export function exportToken(token: Secret, runner: Pick<Runner, 'saveState' | 'exportVariable'>): void {
  runner.saveState(EXPORTED_STATE, 'true')
  runner.exportVariable(TOKEN_VARIABLE, token)
}

/** Takes the token back from steps to come, when it was given to them. */
export function blankToken(runner: Pick<Runner, 'getState' | 'exportVariable' | 'log'>): void {
  if (runner.getState(EXPORTED_STATE) !== 'true') return
  runner.exportVariable(TOKEN_VARIABLE, '')
  runner.log.info(`${TOKEN_VARIABLE} blanked`)
}
