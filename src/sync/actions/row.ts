/**
 * What the digest of a plan holds of an action that runs: all that it does, and where its key goes.
 *
 * Of a body the secrets stand as the file spells them, as everywhere in the digest.
 */
import type { HandOn, RunningAction, Step } from '../../model/action.ts'
import { textOf } from '../../model/address.ts'
import type { Json, Values } from '../../ports.ts'

/** Writes declared values with the spelling of the file in the place of each secret. */
export type Referred = (values: Values) => Json

/** Gives the row of one action. */
export function actionRow({ action: { id, once }, step }: RunningAction, referred: Referred): Json {
  return [id, once, step.verb, ...stepRow(step, referred)]
}

function stepRow(step: Step, referred: Referred): readonly Json[] {
  switch (step.verb) {
    case 'makeKey':
    case 'handKeyOn':
      return [textOf(step.of).toLowerCase(), step.key, step.handOn === undefined ? null : placesRow(step.handOn)]
    case 'refreshSecret':
      return [textOf(step.of).toLowerCase()]
    case 'switch':
      return [textOf(step.of).toLowerCase(), step.field, step.to]
    case 'request':
      return [step.path, step.apiVersion ?? null, step.body === undefined ? null : referred(step.body)]
  }
}

function placesRow({ output, keyVault, githubSecret }: HandOn): Json {
  return [
    output,
    keyVault === undefined ? null : [keyVault.url, keyVault.secret],
    githubSecret === undefined
      ? null
      : [githubSecret.repository ?? null, githubSecret.environment ?? null, githubSecret.name],
  ]
}
