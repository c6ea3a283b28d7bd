/**
 * The parts of @actions/core that this action needs, and nothing else of it.
 *
 * The package's own entry also loads its OpenID Connect client, and with that an HTTP client of 1.6 MB that minting a
 * token never uses. Its files are therefore taken one by one, which its `exports` do not foresee: the version is pinned,
 * and the tests run every one of these functions as a runner would.
 */
import { EOL } from 'node:os'
import { issue, issueCommand } from '../../node_modules/@actions/core/lib/command.js'
import { issueFileCommand, prepareKeyValueMessage } from '../../node_modules/@actions/core/lib/file-command.js'
import { toCommandProperties } from '../../node_modules/@actions/core/lib/utils.js'

export { summary } from '../../node_modules/@actions/core/lib/summary.js'

/** Where an annotation points; lines and columns count from 1. */
export interface Spot {
  readonly file: string
  readonly startLine: number
  readonly startColumn: number
}

/** Prints a line. */
export function info(message: string): void {
  process.stdout.write(message + EOL)
}

/** Prints a line that is shown only when the user has asked for debug lines. */
export function debug(message: string): void {
  issueCommand('debug', {}, message)
}

/** Shows a notice, at a spot of a file when there is one. */
export function notice(message: string, spot?: Spot): void {
  issueCommand('notice', toCommandProperties({ ...spot }), message)
}

/** Shows a warning, at a spot of a file when there is one. */
export function warning(message: string, spot?: Spot): void {
  issueCommand('warning', toCommandProperties({ ...spot }), message)
}

/** Shows an error, at a spot of a file when there is one. */
export function error(message: string, spot?: Spot): void {
  issueCommand('error', toCommandProperties({ ...spot }), message)
}

/** Shows an error and makes the step fail when the process ends. */
export function setFailed(message: string): void {
  process.exitCode = 1
  error(message)
}

/** Opens a part of the log that can be folded. */
export function startGroup(title: string): void {
  issue('group', title)
}

/** Closes the part of the log that was opened last. */
export function endGroup(): void {
  issue('endgroup')
}

/** Makes the runner replace a text in all output from now on. */
export function setSecret(text: string): void {
  issueCommand('add-mask', {}, text)
}

/** Sets an output of the step. */
export function setOutput(name: string, value: string): void {
  issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value))
}

/** Sets an environment variable of this process and of later steps. */
export function exportVariable(name: string, value: string): void {
  process.env[name] = value
  issueFileCommand('ENV', prepareKeyValueMessage(name, value))
}

/** Keeps a text for the post step. */
export function saveState(name: string, value: string): void {
  issueFileCommand('STATE', prepareKeyValueMessage(name, value))
}

/** Gives a text that the main step kept. */
export function getState(name: string): string {
  return process.env[`STATE_${name}`] ?? ''
}
