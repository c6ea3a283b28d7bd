/**
 * The last sentence of a run.
 *
 * It says what was reached before it says what was not, and a run that stopped half-way says how to go on.
 */
import type { Outcome, Plan } from '../model/plan.ts'
import type { Report } from '../model/report.ts'
import { ranText, toRunText } from './actions.ts'
import { count, counts } from './counts.ts'
import { printable } from './printable.ts'
import { counted, entities, number, requestsText } from './words.ts'

/** Says in one sentence what the run came to. */
export function closingLine(report: Report): string {
  const { plan, outcomes, ended } = report
  const faults = ended === undefined ? '' : `; ended early: ${printable(ended, 2000)}`
  if (outcomes !== undefined && plan !== undefined && plan.changes.length > 0)
    return applied(report, outcomes) + ran(report) + faults
  if (report.problems.some(({ severity }) => severity === 'error')) return found(report) + faults
  if (plan === undefined)
    return (ended === undefined ? `checked ${declared(report)}: ${problems(report)}` : 'nothing was changed') + faults
  if (plan.refusals.length > 0)
    return `refused for ${counted(plan.refusals.length, 'reason')}, nothing was changed; ${compared(report, plan)}${faults}`
  return compared(report, plan) + ran(report) + faults
}

function ran({ actions = [] }: Report): string {
  return actions.length === 0 ? '' : `; ${ranText(actions)}`
}

function compared(report: Report, plan: Plan): string {
  const { created, updated, deleted, unchanged } = counts(report)
  const total = entities(plan.compared)
  const todo = `${number(created)} to create, ${number(updated)} to update, ${number(deleted)} to delete`
  const open = report.actions === undefined ? toRunText(plan.actions) : ''
  return `compared ${total}: ${todo}, ${number(unchanged)} unchanged${open} (${requestsText(report.requests)})`
}

function applied(report: Report, outcomes: readonly Outcome[]): string {
  const total = counted(outcomes.length, 'change')
  const { created, updated, deleted } = counts(report)
  const sent = requestsText(report.requests)
  const done = count(outcomes, 'applied')
  if (done === outcomes.length)
    return `applied ${total}: ${number(created)} created, ${number(updated)} updated, ${number(deleted)} deleted (${sent})`
  return `applied ${number(done)} of ${total}; ${undone(outcomes)}; run again to continue (${sent})`
}

/** Says how many changes were not carried out, by what became of them: `1 failed, 2 skipped`. */
export function undone(outcomes: readonly Outcome[]): string {
  return (['failed', 'skipped', 'not started'] as const)
    .flatMap(status => (count(outcomes, status) === 0 ? [] : [`${number(count(outcomes, status))} ${status}`]))
    .join(', ')
}

function found(report: Report): string {
  return `found ${problems(report)} in ${declared(report)}`
}

/** Says how many problems there are: `2 errors, 1 warning`, or `no problems`. */
export function problems({ problems }: Report): string {
  const said = (['error', 'warning', 'notice'] as const).flatMap(severity => {
    const some = problems.filter(problem => problem.severity === severity).length
    return some === 0 ? [] : [counted(some, severity)]
  })
  return said.length === 0 ? 'no problems' : said.join(', ')
}

/** Says what was read: `240 entities in 3 files`. */
export function declared({ declared, files }: Report): string {
  return `${entities(declared)} in ${counted(files.length, 'file')}`
}
