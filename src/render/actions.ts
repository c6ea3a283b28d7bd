/**
 * Actions in words: what each does, whether it runs, and what became of it. Log and summary use the same.
 *
 * Of a key only its name is ever shown, and of a body the secrets as the file spells them.
 */
import {
  type ActionOutcome,
  actionName,
  type HandOn,
  otherKey,
  type PlannedAction,
  type Step,
  type WantedAction,
} from '../model/action.ts'
import { textOf } from '../model/address.ts'
import type { Values } from '../ports.ts'
import { printable } from './printable.ts'
import { counted, duration } from './words.ts'

/** Says what an action comes to: `make the secondary key of subscriptions/mobile anew, keep the primary one`. */
export function stepText(step: Step): string {
  switch (step.verb) {
    case 'makeKey': {
      const kept = step.rotates ? `, keep the ${otherKey(step.key)} one` : ''
      return `make the ${step.key} key of ${textOf(step.of)} anew${kept}${step.handOn === undefined ? '' : handOnText(step.handOn)}`
    }
    case 'handKeyOn': {
      const made = step.isMade ? ', which was made before' : ''
      return `read the ${step.key} key of ${textOf(step.of)}${made}${handOnText(step.handOn)}`
    }
    case 'refreshSecret':
      return `fetch the secret of ${textOf(step.of)} anew`
    case 'switch':
      return `set ${step.field} of ${textOf(step.of)} to ${step.to}`
    case 'request':
      return `POST ${step.path}${step.apiVersion === undefined ? '' : ` (API version ${step.apiVersion})`}${bodyText(step.body)}`
  }
}

/** A secret writes itself as `***`. */
function bodyText(body: Values | undefined): string {
  return body === undefined ? '' : ` ${JSON.stringify(body)}`
}

function handOnText({ output, keyVault, githubSecret }: HandOn): string {
  const places = [
    ...(keyVault === undefined ? [] : [`the secret ${keyVault.secret} of ${new URL(keyVault.url).host}`]),
    ...(githubSecret === undefined ? [] : [`the GitHub secret ${githubText(githubSecret)}`]),
    ...(output ? ['the output "keys"'] : []),
  ]
  return `, hand it on to ${places.join(' and ')}`
}

function githubText({ name, environment, repository }: NonNullable<HandOn['githubSecret']>): string {
  const where = [
    ...(environment === undefined ? [] : [`environment ${environment}`]),
    ...((repository ?? '') ? [repository] : []),
  ]
  return where.length === 0 ? name : `${name} of ${where.join(' of ')}`
}

/** Says an action of a plan in one line. */
export function plannedActionLine(planned: PlannedAction): string {
  const head = `action ${printable(planned.action.id)} (${printable(planned.action.once)})`
  switch (planned.state) {
    case 'run':
      return `${head}: ${printable(stepText(planned.step), LONG)}`
    case 'done':
      return `${head}: done already`
    case 'waits':
      return `${head}: waits, as ${printable(planned.why, LONG)}`
  }
}

/**
 * Says what became of an action: `[1/2] actions/rotate-mobile done (1.4 s)`.
 *
 * @param index - which of those that ran this is, counted from 1.
 */
export function actionOutcomeLine(outcome: ActionOutcome, index: number, total: number): string {
  return `[${index}/${total}] ${printable(actionName(outcome.action))} ${becameText(outcome)}`
}

function becameText(outcome: ActionOutcome): string {
  switch (outcome.status) {
    case 'done':
      return `done (${duration(outcome.ms)})`
    case 'failed':
    case 'unknown':
      return `${STATUS[outcome.status]} (${duration(outcome.ms)}): ${printable(outcome.reason, LONG)}`
    case 'skipped':
      return `skipped ${printable(whyNotText(outcome), LONG)}`
    case 'not started':
      return `not started: ${printable(whyNotText(outcome), LONG)}`
  }
}

const STATUS = { failed: 'failed', unknown: 'has an unknown end' } as const

/** Says why an action did not come to its end; undefined for one that did. */
export function whyNotText(outcome: Exclude<ActionOutcome, { readonly status: 'done' }>): string {
  switch (outcome.status) {
    case 'failed':
    case 'unknown':
    case 'not started':
      return outcome.reason
    case 'skipped':
      return `because of ${textOf(outcome.because)}`
  }
}

/** Error sentences and bodies are worth reading to their end. */
const LONG = 2000

/** Lists the actions that a plan runs. */
export function runningActions(actions: readonly PlannedAction[]): readonly WantedAction[] {
  return actions.flatMap(planned => (planned.state === 'run' ? [planned.action] : []))
}

/** Says how many actions a plan runs, behind a comma; nothing when it runs none. */
export function toRunText(actions: readonly PlannedAction[]): string {
  const some = runningActions(actions).length
  return some === 0 ? '' : `, ${counted(some, 'action')} to run`
}

/** Says how the actions of an apply ended: `ran 2 actions`, `ran 1 of 3 actions (1 unknown, 1 skipped)`. */
export function ranText(outcomes: readonly ActionOutcome[]): string {
  const done = outcomes.filter(({ status }) => status === 'done').length
  if (done === outcomes.length) return `ran ${counted(done, 'action')}`
  const others = (['failed', 'unknown', 'skipped', 'not started'] as const).flatMap(status => {
    const some = outcomes.filter(outcome => outcome.status === status).length
    return some === 0 ? [] : [`${some} ${status}`]
  })
  return `ran ${done} of ${counted(outcomes.length, 'action')} (${others.join(', ')})`
}
