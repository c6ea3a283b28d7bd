/**
 * What speaks against a plan that was made: another one was approved, or the file has not been where it had to be.
 */
import type { Plan } from '../model/plan.ts'
import type { Report } from '../model/report.ts'

/** A report that came to a plan. */
export type Planned = Report & { readonly plan: Plan }

/** Refuses an apply for these reasons; a mere plan warns of them. */
export function withObjections(planned: Planned, reasons: readonly string[]): Planned {
  if (planned.command !== 'apply') return { ...planned, warnings: [...planned.warnings, ...reasons] }
  const refusals = [...planned.plan.refusals, ...reasons.map(message => ({ message }))]
  return { ...planned, plan: { ...planned.plan, refusals } }
}
