/**
 * When an apply proves that an environment has had a file.
 *
 * Whoever is told that test has had a file wants to know that all of it went well there. So an apply of a part proves
 * nothing, and neither does one that the step fails for.
 */
import type { ActionOutcome } from '../model/action.ts'
import type { Outcome, Plan } from '../model/plan.ts'
import type { SyncSettings } from '../settings.ts'
import { type Delivery, withDelivery } from '../sync/record/deliveries.ts'
import type { Memory } from '../sync/record/memory.ts'

/** What became of a plan. */
export interface Deeds {
  readonly outcomes?: readonly Outcome[]
  readonly actions?: readonly ActionOutcome[]
  readonly ended?: string
}

/** True when all that was planned was done. */
export function isDone({ outcomes = [], actions = [], ended }: Deeds): boolean {
  const isWhole =
    outcomes.every(({ status }) => status === 'applied') && actions.every(({ status }) => status === 'done')
  return isWhole && ended === undefined
}

/** True when the service keeps a value otherwise than it was sent. */
export function isRewritten({ outcomes = [] }: Deeds): boolean {
  return outcomes.some(outcome => outcome.status === 'applied' && outcome.rewritten.length > 0)
}

/** True when the deeds prove that the environment has had the file. */
export function isProof(
  { compared, actions }: Pick<Plan, 'compared' | 'actions'>,
  deeds: Deeds,
  { only, except, strict }: Pick<SyncSettings, 'only' | 'except' | 'strict'>,
): boolean {
  const isWhole = only.length + except.length === 0 && compared + actions.length > 0
  return isWhole && isDone(deeds) && !(strict && isRewritten(deeds))
}

/** Gives a memory that also knows of a delivery; one that could not be read stays as it is. */
export function remembering(memory: Memory, delivery: Delivery): Memory {
  return memory.unread ? memory : { ...memory, deliveries: withDelivery(memory.deliveries, delivery) }
}
