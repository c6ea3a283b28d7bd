/**
 * Which inputs have a part in which command.
 */
import type { Form } from './form.ts'
import { INPUTS, type InputEntry, type InputName, inputEntry } from './inputs.ts'

/** Gives one sentence that names every input which differs from its default and has no part in the command. */
export function unheeded(command: string, form: Form): readonly string[] {
  const names = (Object.keys(INPUTS) as InputName[]).filter(name => {
    const entry = inputEntry(name)
    return !isHeeded(entry?.heededBy, command) && form.text(name) !== (entry?.default ?? '')
  })
  return names.length === 0 ? [] : [`not used by command ${NAMES.get(command) ?? `"${command}"`}: ${names.join(', ')}`]
}

/** Commands that users call otherwise. */
const NAMES: ReadonlyMap<string, string> = new Map([['merge', '"export" with "config"']])

/** Groups of inputs that a command heeds, where these are not those of all that is planned. */
const GROUPS: ReadonlyMap<string, readonly string[]> = new Map([
  ['token', []],
  ['export', ['service', 'writing']],
  ['convert', ['files', 'writing']],
])
const PLANNED: readonly string[] = ['sync', 'files', 'service']

function isHeeded(by: InputEntry['heededBy'], command: string): boolean {
  return by === undefined || by === command || (GROUPS.get(command) ?? PLANNED).includes(by)
}
