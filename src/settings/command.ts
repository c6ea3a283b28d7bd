/**
 * Which command a run carries out, by what the user says and by what there is to work on.
 */
import type { Settings } from '../settings.ts'

type Command = Settings['command']

/**
 * Gives the command of a run: files without a word are planned, and an export that is given files goes into these.
 *
 * @param hasFiles - true when `config` is given.
 */
export function commandFor(given: Exclude<Command, 'merge'> | undefined, hasFiles: boolean): Command {
  if (given === 'export' && hasFiles) return 'merge'
  return given ?? (hasFiles ? 'plan' : 'token')
}
