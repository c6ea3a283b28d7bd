/**
 * Actions that would take a key from clients who have no other.
 *
 * A rotation promises that the other key works on. That is judged by who was given which key, in earlier runs and in
 * this one; where it cannot be known, the file has to say which key is in use.
 */
import { actionName, type InUse, type RunningAction, type Step, type WantedAction } from '../../model/action.ts'
import { keyOf, textOf } from '../../model/address.ts'
import type { Refusal } from '../../model/plan.ts'

type KeyStep = Extract<Step, { readonly verb: 'makeKey' | 'handKeyOn' }>

/** What an action of the plan does with a key. */
interface KeyAction {
  readonly action: WantedAction
  readonly step: KeyStep
}

/** Refuses a rotation that would replace a key which clients were given before. */
export function lockingOut({ action, step }: RunningAction, inUse: InUse | undefined): readonly Refusal[] {
  const { deed, at } = action
  if (step.verb !== 'makeKey' || deed.verb !== 'rotateKey' || inUse === undefined) return []
  const of = textOf(deed.of)
  const name = actionName(action)
  if (inUse === 'both')
    return deed.keep === undefined
      ? [{ at, message: `${name} cannot tell which key of ${of} clients use, as both were handed on; ${SAY_WHICH}` }]
      : []
  if (step.key !== inUse) return []
  const message = `${name} would replace the ${inUse} key of ${of}, which was handed on last and is in use; expected "keep: ${inUse}"`
  return [{ at, message }]
}

const SAY_WHICH = 'expected "keep: primary" or "keep: secondary"'

/** Refuses what actions of one run would do to each other's keys, whose new holders have not even got them yet. */
export function clashing(running: readonly RunningAction[]): readonly Refusal[] {
  const about = running.flatMap(({ action, step }) => (isAboutKey(step) ? [{ action, step }] : []))
  return about.flatMap((later, index) => {
    const clash = about.slice(0, index).flatMap(earlier => clashOf(earlier, later) ?? [])[0]
    return clash === undefined ? [] : [{ at: later.action.at, message: `${actionName(later.action)} ${clash}` }]
  })
}

function isAboutKey(step: Step): step is KeyStep {
  return step.verb === 'makeKey' || step.verb === 'handKeyOn'
}

/** Completes a sentence that begins with the name of the later action; undefined where the two get along. */
function clashOf(earlier: KeyAction, later: KeyAction): string | undefined {
  const of = textOf(later.step.of)
  const { key, verb } = later.step
  const other = actionName(earlier.action)
  if (keyOf(earlier.step.of) !== keyOf(later.step.of)) return undefined
  const isRotation = rotates(earlier) || rotates(later)
  if (earlier.step.key !== key)
    return isRotation && isNewKey(earlier) && isNewKey(later)
      ? `takes one key of ${of} from clients, and ${other} the other one in the same run; expected one of the two`
      : undefined
  if (verb !== 'makeKey') return undefined
  const anew = `would make the ${key} key of ${of} anew`
  if (earlier.step.verb === 'makeKey') return `${anew}, as ${other} does in the same run; expected one of the two`
  if (!isRotation) return undefined
  const right = rotates(later) ? `"keep: ${key}"` : 'one of the two'
  return `${anew}, which ${other} hands on in the same run; expected ${right}`
}

function rotates({ action }: KeyAction): boolean {
  return action.deed.verb === 'rotateKey'
}

/** True for a key that clients do not have yet, made in this run or in an earlier one. */
function isNewKey({ step }: KeyAction): boolean {
  return step.verb === 'makeKey' || step.isMade
}
