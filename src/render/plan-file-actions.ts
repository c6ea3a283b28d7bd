/**
 * Actions in the plan file, for programs. The words of `does` are those of the log.
 */
import type { ActionOutcome, PlannedAction } from '../model/action.ts'
import type { Json } from '../ports.ts'
import { stepText, whyNotText } from './actions.ts'

/** Gives an action of a plan. */
export function writtenAction(planned: PlannedAction): Json {
  const { action, state } = planned
  const { file, line, column } = action.at
  return {
    id: action.id,
    once: action.once,
    state,
    ...(planned.state === 'run' ? { does: stepText(planned.step) } : {}),
    ...(planned.state === 'waits' ? { why: planned.why } : {}),
    at: { file, line, column },
  }
}

/** Gives what became of an action. */
export function writtenActionOutcome(outcome: ActionOutcome): Json {
  const { status, action } = outcome
  return {
    status,
    id: action.id,
    ...('ms' in outcome ? { ms: Math.round(outcome.ms) } : {}),
    ...(outcome.status === 'done' ? {} : { reason: whyNotText(outcome) }),
  }
}
