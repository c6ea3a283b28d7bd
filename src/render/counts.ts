/**
 * A run in numbers.
 *
 * Of a plan they say what would be done; once something was applied they say only what was: a change that failed or
 * was never sent is not among the created, updated and deleted.
 */
import type { Change, Outcome } from '../model/plan.ts'
import type { Report } from '../model/report.ts'

/** The numbers that a run gives as outputs. */
export interface Counts {
  readonly created: number
  readonly updated: number
  readonly deleted: number
  readonly unchanged: number
  readonly failed: number
}

/** Counts the changes of a run: the planned ones, or the applied ones once there are outcomes. */
export function counts({ plan, outcomes }: Report): Counts {
  const done = outcomes?.filter(({ status }) => status === 'applied').map(({ change }) => change) ?? plan?.changes ?? []
  const of = (action: Change['action']) => done.filter(change => change.action === action).length
  return {
    created: of('create'),
    updated: of('update'),
    deleted: of('delete'),
    unchanged: plan?.unchanged.length ?? 0,
    failed: count(outcomes ?? [], 'failed'),
  }
}

/** Counts the outcomes of one status. */
export function count(outcomes: readonly Outcome[], status: Outcome['status']): number {
  return outcomes.filter(outcome => outcome.status === status).length
}
