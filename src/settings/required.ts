/**
 * Which inputs a command cannot do without.
 *
 * What an environment of the files may say is not asked for before they have been read.
 */
import type { Settings } from '../settings.ts'
import { requireCredential } from './credential.ts'
import type { Form } from './form.ts'
import type { InputName } from './inputs.ts'
import type { Transport } from './target.ts'

type Command = Settings['command']

/**
 * Refuses what is missing.
 *
 * @param isWhole - true when nothing is to come from the files any more.
 */
export function requireFor(command: Command, transport: Transport, form: Form, isWhole: boolean): void {
  const isOfFiles = command !== 'token' && command !== 'export'
  const mayFollow = isOfFiles && !lacks(form, 'config') && !isWhole
  if (!isOffline(command, form) && lacks(form, 'service') && !mayFollow) {
    const instead = isWhole ? ', or an environment of the files that says it' : ''
    form.refuse('service', `is missing; expected the name of the API Management instance, such as "contoso"${instead}`)
  }
  if (isOfFiles && lacks(form, 'config')) {
    const expected =
      command === 'convert' ? 'the folder that APIOps extracted' : 'the paths of the files that declare the resources'
    form.refuse('config', `is missing; command "${command}" expects ${expected}`)
  }
  if (!isOffline(command, form)) requireCredential(transport, form)
}

/** True for what sends no request. */
export function isOffline(command: Command, form: Form): boolean {
  return command === 'validate' || command === 'convert' || (command === 'compare' && !lacks(form, 'reports'))
}

function lacks(form: Form, name: InputName): boolean {
  return form.text(name) === ''
}
