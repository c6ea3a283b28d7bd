/**
 * Turns the inputs of the action into settings: checked, complete, and one type for each command.
 *
 * Nothing below this file reads an input. Every value is checked, also one that the command does not heed, and all
 * faults are thrown together. Defaults that the runner fills in look like values that the user gave.
 */

import { Secret } from './secret.ts'
import { commandFor } from './settings/command.ts'
import { type ConvertSettings, convertSettings } from './settings/convert.ts'
import { type Credential, credentialOf } from './settings/credential.ts'
import { type SaidOfService, withoutService, withSaid } from './settings/environment.ts'
import { type ExportSettings, exportSettings } from './settings/export.ts'
import { type Form, foreignWarnings, openForm } from './settings/form.ts'
import { type Given, type MaxDeletes, takeAll, type VariableInput } from './settings/given.ts'
import { unheeded } from './settings/heeded.ts'
import { namesIdentity } from './settings/identity.ts'
import { type InputName, inputEntry } from './settings/inputs.ts'
import { type PromotionSettings, refuseInComparison } from './settings/promotion.ts'
import { isOffline, requireFor } from './settings/required.ts'
import { type Target, type Transport, targetOf } from './settings/target.ts'
import { refuseToken, type TokenSettings, tokenSettings } from './settings/token.ts'

/** What the user asked for. */
export type Settings = TokenSettings | SyncSettings | ExportSettings | ConvertSettings

/** Files to be checked, planned, applied, compared or brought up to date. */
export interface SyncSettings extends PromotionSettings {
  /** `merge` is `export` into the files that `config` names. */
  readonly command: 'validate' | 'plan' | 'apply' | 'compare' | 'merge'
  /** Paths, globs or a folder; never empty. */
  readonly config: readonly string[]
  /** Paths or globs of the override files of that folder; `[]` for those beside it. */
  readonly overrides: readonly string[]
  /** Absent only when `validate` is given no service. */
  readonly target?: Target
  /** Absent only when `validate` is given none. */
  readonly credential?: Credential
  /** Which of the environments that the files declare. */
  readonly environment?: string
  /** Variables in the place of those of the files. */
  readonly variables: readonly VariableInput[]
  readonly only: readonly string[]
  readonly except: readonly string[]
  readonly prune: 'none' | 'owned' | 'all'
  readonly maxDeletes: MaxDeletes
  readonly planFile?: string
  /** A digest, or the path of a plan file. */
  readonly approvedPlan?: string
  /** Where a check writes what the files come to. */
  readonly renderFile?: string
  readonly secrets: 'auto' | 'compare' | 'assume' | 'write'
  readonly failOn: 'none' | 'changes'
  readonly strict: boolean
  readonly concurrency: 'auto' | number
  readonly timeoutMs: number
  readonly summary: boolean
  /** Whose keys are given to later steps: ids of subscriptions, or paths. */
  readonly outputKeys: readonly string[]
  readonly githubToken?: Secret
  /** Sentences to be shown before anything is done. */
  readonly warnings: readonly string[]
  /**
   * Gives the settings with what the chosen environment says of its service; `[]` when the files say nothing.
   *
   * @throws InputError when an input contradicts it, or when nobody names a service that the command needs.
   */
  readonly inEnvironment: (said: readonly SaidOfService[]) => SyncSettings
  /** Gives the same for another environment than that of the run, whose service the inputs do not name. */
  readonly elsewhere: (said: readonly SaidOfService[]) => SyncSettings
}

/** A secret that came in as an input. */
export interface SecretInput {
  readonly name: string
  readonly secret: Secret
}

type Command = Settings['command']

const RETIRED = 'the direct management API was retired on 2025-03-15 and may not answer; use transport "arm"'

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
  return read(inputs, now, false)
}

/** @param isWhole - true when nothing is to come from the files any more. */
function read(inputs: ReadonlyMap<string, string>, now: Date, isWhole: boolean): Settings {
  const form = openForm(inputs)
  const given = takeAll(form, now)
  const command = commandFor(given.command, !lacks(form, 'config'))
  const transport = transportOf(command, given, form)
  // A misspelt command says nothing about what else is required.
  if (given.command !== undefined || lacks(form, 'command')) requireFor(command, transport, form, isWhole)
  if (command === 'token') refuseToken(given, form)
  if (command === 'compare') refuseInComparison(form)
  form.close()
  const warnings = [...foreignWarnings(inputs), ...unheeded(command, form)]
  if (command === 'convert') return convertSettings(given, warnings)
  if (command === 'export') {
    const credential = credentialOf(false, transport, given, form) ?? given.identity
    return exportSettings(given, transport, credential, transport === 'direct' ? [...warnings, RETIRED] : warnings)
  }
  return command === 'token'
    ? tokenSettings(given, form, warnings, now)
    : {
        ...syncSettings(command, transport, given, form, warnings),
        inEnvironment: inEnvironmentOf(inputs, now),
        elsewhere: inEnvironmentOf(withoutService(inputs), now),
      }
}

function inEnvironmentOf(inputs: ReadonlyMap<string, string>, now: Date): SyncSettings['inEnvironment'] {
  return said => {
    const settings = read(withSaid(inputs, said), now, true)
    if (settings.command === 'token' || settings.command === 'export' || settings.command === 'convert')
      throw new RangeError(`command "${settings.command}" is for no environment`)
    // What this environment says is not said of another one.
    return { ...settings, elsewhere: inEnvironmentOf(withoutService(inputs), now) }
  }
}

/** `auto` is `direct` only when a key is all there is; what the machine is logged in to never counts. */
function transportOf(command: Command, { target }: Given, form: Form): Transport {
  if (command === 'token') return lacks(form, 'key') ? 'arm' : 'direct'
  if (target.transport !== 'auto') return target.transport
  return !lacks(form, 'key') && !namesIdentity(form) && lacks(form, 'subscription-id') ? 'direct' : 'arm'
}

function lacks(form: Form, name: InputName): boolean {
  return form.text(name) === ''
}

function syncSettings(
  command: SyncSettings['command'],
  transport: Transport,
  given: Given,
  form: Form,
  warnings: readonly string[],
): Omit<SyncSettings, 'inEnvironment' | 'elsewhere'> {
  const { config, overrides, variables, only, except, prune, maxDeletes } = given
  const { secrets, failOn, strict, concurrency, timeoutMs, summary, outputKeys } = given
  const target = lacks(form, 'service') ? undefined : targetOf(given.target, transport)
  const credential = credentialOf(isOffline(command, form), transport, given, form)
  return {
    command,
    ...(target === undefined ? {} : { target }),
    ...(credential === undefined ? {} : { credential }),
    ...(given.planFile === undefined ? {} : { planFile: given.planFile }),
    ...(given.approvedPlan === undefined ? {} : { approvedPlan: given.approvedPlan }),
    ...(given.renderFile === undefined ? {} : { renderFile: given.renderFile }),
    ...(given.environment === undefined ? {} : { environment: given.environment }),
    ...(given.githubToken === undefined ? {} : { githubToken: given.githubToken }),
    ...{ config, overrides, variables, only, except, prune, maxDeletes },
    ...{ secrets, failOn, strict, concurrency, timeoutMs, summary, outputKeys },
    ...given.promotion,
    warnings: transport === 'direct' && !isOffline(command, form) ? [...warnings, RETIRED] : warnings,
  }
}
