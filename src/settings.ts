/**
 * Turns the inputs of the action into settings: checked, complete, and one type for each command.
 *
 * Nothing below this file reads an input. Every value is checked, also one that the command does not heed, and all
 * faults are thrown together. Defaults that the runner fills in look like values that the user gave.
 */

import { expiryWarning } from './sas/expiry.ts'
import type { TokenFormat } from './sas/token.ts'
import { Secret } from './secret.ts'
import { type Form, foreignWarnings, openForm } from './settings/form.ts'
import { type Given, type MaxDeletes, takeAll } from './settings/given.ts'
import { INPUTS, type InputName, inputEntry } from './settings/inputs.ts'
import { type Target, type Transport, targetOf } from './settings/target.ts'

/** What the user asked for. */
export type Settings = TokenSettings | SyncSettings

/** A token to be minted for the direct management API. */
export interface TokenSettings {
  readonly command: 'token'
  readonly target: Target
  readonly identifier: string
  readonly key: Secret
  /** As asked; a short token ends at the start of that minute. */
  readonly expiry: Date
  readonly format: TokenFormat
  readonly exportToken: boolean
  readonly probe: boolean
  /** Sentences to be shown before anything is done. */
  readonly warnings: readonly string[]
}

/** What authorises a sync. */
export type Credential =
  | { readonly kind: 'sas'; readonly identifier: string; readonly key: Secret }
  | { readonly kind: 'bearer'; readonly token: Secret }

/** Files to be checked, planned or applied. */
export interface SyncSettings {
  readonly command: 'validate' | 'plan' | 'apply'
  /** Paths or globs; never empty. */
  readonly config: readonly string[]
  /** Absent only when `validate` is given no service. */
  readonly target?: Target
  /** Absent only when `validate` is given none. */
  readonly credential?: Credential
  readonly only: readonly string[]
  readonly except: readonly string[]
  readonly prune: 'none' | 'all'
  readonly maxDeletes: MaxDeletes
  readonly planFile?: string
  readonly secrets: 'auto' | 'compare' | 'assume' | 'write'
  readonly failOn: 'none' | 'changes'
  readonly strict: boolean
  readonly concurrency: 'auto' | number
  readonly timeoutMs: number
  readonly summary: boolean
  /** Sentences to be shown before anything is done. */
  readonly warnings: readonly string[]
}

/** A secret that came in as an input. */
export interface SecretInput {
  readonly name: string
  readonly secret: Secret
}

type Command = Settings['command']

const RETIRED =
  'the direct management API was retired on 2025-03-15 and may not answer; use transport "arm" with "access-token"'
const EMPTY_SECRET = 'a secret that this run may not read, as in a pull request from a fork, arrives empty'

/** Gives the inputs that must be masked before anything else is done with any input. */
export function secretInputs(inputs: ReadonlyMap<string, string>): readonly SecretInput[] {
  return [...inputs]
    .filter(([name, text]) => inputEntry(name)?.secret === true && text.trim() !== '')
    .map(([name, text]) => ({ name, secret: new Secret(text.trim()) }))
}

/**
 * Reads the inputs, by lower-case name; an empty value is an absent one.
 *
 * @throws InputError with every fault of every input.
 */
export function readSettings(inputs: ReadonlyMap<string, string>, now: Date): Settings {
  const form = openForm(inputs)
  const given = takeAll(form, now)
  const command = given.command ?? (lacks(form, 'config') ? 'token' : 'plan')
  const transport = transportOf(command, given, form)
  // A misspelt command says nothing about what else is required.
  if (given.command !== undefined || lacks(form, 'command')) requireFor(command, transport, form)
  form.close()
  const warnings = [...foreignWarnings(inputs), ...unheeded(command, form)]
  return command === 'token'
    ? tokenSettings(given, warnings, now)
    : syncSettings(command, transport, given, form, warnings)
}

/** `auto` is `direct` only when a key is all there is; what the machine is logged in to never counts. */
function transportOf(command: Command, { target }: Given, form: Form): Transport {
  if (command === 'token') return 'direct'
  if (target.transport !== 'auto') return target.transport
  return !lacks(form, 'key') && lacks(form, 'access-token') && lacks(form, 'subscription-id') ? 'direct' : 'arm'
}

function requireFor(command: Command, transport: Transport, form: Form): void {
  if (command !== 'validate' && lacks(form, 'service')) {
    form.refuse('service', 'is missing; expected the name of the API Management instance, such as "contoso"')
  }
  if (command !== 'token' && lacks(form, 'config')) {
    form.refuse('config', `is missing; command "${command}" expects the paths of the files that declare the resources`)
  }
  if (command === 'validate') return
  if (transport === 'direct' && lacks(form, 'key')) {
    form.refuse('key', `is missing; expected a key of the Management API page of the service (${EMPTY_SECRET})`)
  }
  if (transport === 'arm' && lacks(form, 'access-token')) {
    form.refuse(
      'access-token',
      `is missing; transport "arm" expects a token for Azure Resource Manager (${EMPTY_SECRET})`,
    )
  }
}

function lacks(form: Form, name: InputName): boolean {
  return form.text(name) === ''
}

/** One sentence that names every input which differs from its default and has no part in the command. */
function unheeded(command: Command, form: Form): readonly string[] {
  const kind = command === 'token' ? 'token' : 'sync'
  const names = (Object.keys(INPUTS) as InputName[]).filter(name => {
    const entry = inputEntry(name)
    return entry?.heededBy !== undefined && entry.heededBy !== kind && form.text(name) !== (entry.default ?? '')
  })
  return names.length === 0 ? [] : [`not used by command "${command}": ${names.join(', ')}`]
}

function tokenSettings(given: Given, warnings: readonly string[], now: Date): TokenSettings {
  const { identifier, key, expiry, format, exportToken, probe } = given
  const longLife = expiryWarning(expiry, now)
  const target = targetOf(given.target, 'direct')
  const all = longLife === undefined ? warnings : [...warnings, longLife]
  return { command: 'token', target, identifier, key, expiry, format, exportToken, probe, warnings: all }
}

function syncSettings(
  command: SyncSettings['command'],
  transport: Transport,
  given: Given,
  form: Form,
  warnings: readonly string[],
): SyncSettings {
  const { config, only, except, prune, maxDeletes, secrets, failOn, strict, concurrency, timeoutMs, summary } = given
  const rest = { config, only, except, prune, maxDeletes, secrets, failOn, strict, concurrency, timeoutMs, summary }
  const target = lacks(form, 'service') ? undefined : targetOf(given.target, transport)
  const credential = credentialOf(transport, given, form)
  return {
    command,
    ...(target === undefined ? {} : { target }),
    ...(credential === undefined ? {} : { credential }),
    ...(given.planFile === undefined ? {} : { planFile: given.planFile }),
    ...rest,
    warnings: transport === 'direct' && command !== 'validate' ? [...warnings, RETIRED] : warnings,
  }
}

function credentialOf(transport: Transport, given: Given, form: Form): Credential | undefined {
  const { identifier, key, accessToken } = given
  if (transport === 'direct') return lacks(form, 'key') ? undefined : { kind: 'sas', identifier, key }
  return lacks(form, 'access-token') ? undefined : { kind: 'bearer', token: accessToken }
}
