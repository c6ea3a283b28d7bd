/**
 * Which inputs have a part in which command.
 */
import type { Form } from './form.ts'
import { type CommandName, INPUTS, type InputName, inputEntry } from './inputs.ts'

/** Gives one sentence that names every input which differs from its default and has no part in the command. */
export function unheeded(command: CommandName, form: Form): readonly string[] {
  const names = (Object.keys(INPUTS) as InputName[]).filter(name => {
    const entry = inputEntry(name)
    const isHeeded = entry?.heededBy?.includes(command) ?? true
    return !isHeeded && form.text(name) !== (entry?.default ?? '')
  })
  const called = command === 'merge' ? '"export" with "config"' : `"${command}"`
  return names.length === 0 ? [] : [`not used by command ${called}: ${names.join(', ')}`]
}
