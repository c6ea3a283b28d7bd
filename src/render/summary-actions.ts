/**
 * Actions on the page: what is planned of them, and what became of those that ran.
 *
 * An action that waits is shown as long as it does, since only a person can end that.
 */
import type { ActionOutcome, PlannedAction } from '../model/action.ts'
import { stepText, whyNotText } from './actions.ts'
import { alert, code, details, list, type Markdown, md, table } from './markdown.ts'
import { counted, duration, placeText } from './words.ts'

/** Gives the sections about the actions of a plan; none for files without any. */
export function plannedActions(actions: readonly PlannedAction[]): readonly Markdown[] {
  const rows = actions.flatMap(planned =>
    planned.state === 'run' ? [[name(planned), code(planned.action.once), whatOf(planned)]] : [],
  )
  const done = actions.filter(({ state }) => state === 'done').map(name)
  return [
    ...waiting(actions),
    ...(rows.length === 0 ? [] : [md`### Actions`, table(['action', 'once', 'what'], rows)]),
    ...(done.length === 0 ? [] : [details(md`Done already: ${counted(done.length, 'action')}`, list(done))]),
  ]
}

function name({ action: { id, at } }: Pick<PlannedAction, 'action'>): Markdown {
  return md`${code(id)} (${code(placeText(at))})`
}

function whatOf({ step }: Extract<PlannedAction, { readonly state: 'run' }>): Markdown {
  return step.verb === 'request' ? code(stepText(step)) : md`${stepText(step)}`
}

/** Gives the box of the actions that wait for a person. */
export function waiting(actions: readonly PlannedAction[]): readonly Markdown[] {
  const waits = actions.flatMap(planned => (planned.state === 'waits' ? [md`${name(planned)}: ${planned.why}`] : []))
  return waits.length === 0
    ? []
    : [alert('WARNING', md`**${counted(waits.length, 'action')} on hold**\n\n${list(waits)}`)]
}

/**
 * Gives the sections about the actions of an apply; those whose end nobody knows come first.
 *
 * @param planned - what the plan said of them, by which they are told apart.
 */
export function ranActions(outcomes: readonly ActionOutcome[], planned: readonly PlannedAction[]): readonly Markdown[] {
  if (outcomes.length === 0) return []
  const unknown = outcomes.flatMap(outcome =>
    outcome.status === 'unknown' ? [md`${code(outcome.action.id)}: ${outcome.reason}`] : [],
  )
  const box = md`**Nobody knows whether this was carried out; it is not sent again:**\n\n${list(unknown)}`
  const rows = outcomes.map(outcome => [code(outcome.action.id), md`${outcome.status}`, remark(outcome, planned)])
  return [
    ...(unknown.length === 0 ? [] : [alert('CAUTION', box)]),
    md`### Actions`,
    table(['action', '', 'what'], rows),
  ]
}

function remark(outcome: ActionOutcome, planned: readonly PlannedAction[]): Markdown {
  if (outcome.status !== 'done') return md`${whyNotText(outcome)}`
  const its = planned.find(({ action }) => action.id === outcome.action.id)
  return its?.state === 'run' ? md`${whatOf(its)} (${duration(outcome.ms)})` : md`${duration(outcome.ms)}`
}
