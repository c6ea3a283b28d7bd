/**
 * The page that a run leaves behind: the job summary and, shorter, the comment on a pull request.
 *
 * GitHub shows nothing at all of a page that is too long, so what does not fit is left out by whole sections, the
 * differences first, and the page says that it was.
 */
import type { Plan } from '../model/plan.ts'
import type { Report } from '../model/report.ts'
import { ranText, runningActions } from './actions.ts'
import { problems } from './closing.ts'
import { count, counts } from './counts.ts'
import { code, join, link, type Markdown, md, table } from './markdown.ts'
import { plannedActions, ranActions, waiting } from './summary-actions.ts'
import { breakingBox, deletesBox } from './summary-boxes.ts'
import { changesTable, differences } from './summary-changes.ts'
import { outcomeSections } from './summary-outcomes.ts'
import { endedBox, leftAlone, problemsTable, refusalsBox, warningsBox } from './summary-remarks.ts'
import { counted, duration, entities, number, requestsText } from './words.ts'

/** The longest page that is safe in a job summary, in bytes of UTF-8; GitHub's own limit is 1 MiB for each step. */
export const SUMMARY_LIMIT: number = 900 * 1024

/**
 * Gives the page of a run in GitHub's Markdown.
 *
 * @param limitBytes - how long it may be in UTF-8, 10,000 or more.
 */
export function summaryOf(report: Report, limitBytes: number = SUMMARY_LIMIT): string {
  const { plan } = report
  const foot = footer(report)
  const above = [
    headline(report),
    ...aboutService(report),
    ...endedBox(report),
    ...refusalsBox(report),
    ...body(report),
  ]
  const below = plan === undefined ? [] : leftAlone(plan)
  const room = limitBytes - bytes(foot) - bytes(POINTER)
  const upper = fitting(above, room)
  const lower = fitting(below, room - bytes(...upper))
  const between = plan === undefined ? [] : differences(plan.changes)
  const fits = fitting(between, room - bytes(...upper, ...lower) - bytes(titleOf(report)))
  const whole = upper.length + lower.length + fits.length === above.length + below.length + between.length
  const middle = fits.length === 0 ? [] : [titleOf(report), ...fits]
  return `${join([...upper, ...middle, ...lower, ...(whole ? [] : [POINTER]), foot], '\n\n').source}\n`
}

function titleOf({ outcomes }: Report): Markdown {
  return outcomes === undefined ? md`### Differences` : md`### What was planned`
}

const POINTER = md`> [!NOTE]\n> This page was cut to fit. All of it is in the log and in the plan file.`

function bytes(...sections: readonly Markdown[]): number {
  return sections.reduce((sum, { source }) => sum + Buffer.byteLength(source) + 2, 0)
}

/** Gives the sections up to the first that has no room. */
function fitting(sections: readonly Markdown[], room: number): readonly Markdown[] {
  let used = 0
  const end = sections.findIndex(section => {
    used += bytes(section)
    return used > room
  })
  return end < 0 ? sections : sections.slice(0, end)
}

function headline(report: Report): Markdown {
  const { service, environment } = report
  const name = [service?.name, environment === undefined ? undefined : `(${environment})`].filter(Boolean).join(' ')
  return name === '' ? md`## ${state(report)}` : md`## ${name}: ${state(report)}`
}

/** Says in a few words how things stand. */
function state(report: Report): string {
  const { command, plan, outcomes, ended } = report
  const errors = report.problems.filter(({ severity }) => severity === 'error').length
  if (outcomes !== undefined && outcomes.length > 0)
    return appliedState(report, outcomes.length, count(outcomes, 'applied'))
  if (errors > 0) return `${counted(errors, 'error')} in ${report.files.length === 1 ? 'the file' : 'the files'}`
  if (ended !== undefined) return `${command} ended early`
  if (plan === undefined) return report.problems.length === 0 ? 'valid' : `valid, with ${problems(report)}`
  if (plan.refusals.length > 0) return `${command} refused`
  return ranState(report) || plannedState(plan)
}

function plannedState({ changes, actions }: Plan): string {
  const running = runningActions(actions).length
  const parts = [
    ...(changes.length === 0 ? [] : [counted(changes.length, 'change')]),
    ...(running === 0 ? [] : [counted(running, 'action')]),
  ]
  return parts.length === 0 ? 'in sync' : `${parts.join(' and ')} planned`
}

function appliedState(report: Report, total: number, done: number): string {
  const ran = ranState(report) === '' ? '' : `, ${ranState(report)}`
  if (done === total) return `${counted(total, 'change')} applied${ran}`
  const how = report.ended === undefined ? 'failed' : 'stopped'
  return `${how} with ${number(done)} of ${counted(total, 'change')} applied${ran}`
}

function ranState({ actions = [] }: Report): string {
  return actions.length === 0 ? '' : ranText(actions)
}

function aboutService(report: Report): readonly Markdown[] {
  const { service, declared, files, plan } = report
  const read = plan === undefined ? [md`${entities(declared)} in ${counted(files.length, 'file')} checked.`] : []
  if (service === undefined) return read
  const { name, transport, host, apiVersion } = service
  return [md`Service **${name}** over ${transport} (${host}), API version ${apiVersion}.`, ...read]
}

function body(report: Report): readonly Markdown[] {
  const { plan, outcomes } = report
  const { changes } = plan ?? { changes: [] }
  const before = [...warningsBox(report), ...problemsTable(report)]
  if (plan === undefined) return before
  if (outcomes !== undefined && outcomes.length > 0)
    return [countTable(report), ...before, ...outcomeSections(outcomes, report.ended), ...actionSections(report)]
  if (changes.length === 0)
    return [md`${entities(plan.compared)} compared, nothing to change.`, ...before, ...actionSections(report)]
  const rows = changes.map(change => ({ change, more: [] }))
  return [
    countTable(report),
    ...before,
    ...deletesBox(plan),
    ...breakingBox(plan),
    md`### Changes`,
    ...changesTable(changes, [], rows),
    ...actionSections(report),
  ]
}

function actionSections({ plan, actions = [] }: Report): readonly Markdown[] {
  if (plan === undefined) return []
  return actions.length === 0
    ? plannedActions(plan.actions)
    : [...waiting(plan.actions), ...ranActions(actions, plan.actions)]
}

function countTable(report: Report): Markdown {
  const { created, updated, deleted, unchanged } = counts(report)
  const { outcomes } = report
  const columns: readonly (readonly [string, number])[] =
    outcomes === undefined
      ? [
          ['create', created],
          ['update', updated],
          ['delete', deleted],
          ['unchanged', unchanged],
        ]
      : [
          ['created', created],
          ['updated', updated],
          ['deleted', deleted],
          ['unchanged', unchanged],
          ...missing(outcomes),
        ]
  return table(
    columns.map(([head]) => head),
    [columns.map(([, value]) => md`${value}`)],
    '--:',
  )
}

function missing(outcomes: NonNullable<Report['outcomes']>): readonly (readonly [string, number])[] {
  return (['failed', 'skipped', 'not started'] as const)
    .map(status => [status, count(outcomes, status)] as const)
    .filter(([, some]) => some > 0)
}

function footer({ plan, requests, ms, runUrl }: Report): Markdown {
  const parts = [
    ...(plan === undefined ? [] : [md`Plan ${code(plan.digest)}`]),
    md`${requestsText(requests)}${requests.retries > 0 ? `, ${number(requests.retries)} of them repeated` : ''} in ${duration(ms)}`,
    ...(runUrl === undefined ? [] : [link('run', runUrl)]),
  ]
  return md`<sub>${join(parts, ' · ')}</sub>`
}
