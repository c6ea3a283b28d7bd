/**
 * What an apply came to: what failed first, then what was therefore not done, then what was.
 */
import { textOf } from '../model/address.ts'
import type { Outcome } from '../model/plan.ts'
import { undone } from './closing.ts'
import { count } from './counts.ts'
import { shownRewrites } from './field.ts'
import { alert, code, join, type Markdown, md, table } from './markdown.ts'
import { changesTable, entity } from './summary-changes.ts'
import { counted, duration, placeOf, placeText } from './words.ts'

type Of<Status extends Outcome['status']> = Extract<Outcome, { status: Status }>

/** Gives the sections of an apply, most urgent first. */
export function outcomeSections(outcomes: readonly Outcome[], ended: string | undefined): readonly Markdown[] {
  return [
    ...unfinishedBox(outcomes, ended),
    ...titled('Failed', failures(outcomes.filter(outcome => outcome.status === 'failed'))),
    ...titled(
      'Not done',
      leftOut(outcomes.filter(outcome => outcome.status === 'skipped' || outcome.status === 'not started')),
    ),
    ...titled(
      'Kept by the service otherwise than sent',
      rewrites(outcomes.filter(outcome => outcome.status === 'applied')),
    ),
    ...titled('Applied', applied(outcomes)),
  ]
}

function titled(title: string, sections: readonly Markdown[]): readonly Markdown[] {
  return sections.length === 0 ? [] : [md`### ${title}`, ...sections]
}

function unfinishedBox(outcomes: readonly Outcome[], ended: string | undefined): readonly Markdown[] {
  const done = count(outcomes, 'applied')
  const why = ended === undefined ? [] : [md`**The run ended early:** ${ended}`]
  const stays = done === 0 ? md`Nothing was changed.` : md`${counted(done, 'change stands', 'changes stand')}.`
  const how = md`**${undone(outcomes)}.** ${stays} Run again to continue: only what is missing is sent.`
  const said = done === outcomes.length ? why : [...why, how]
  return said.length === 0 ? [] : [alert('CAUTION', join(said, '\n\n'))]
}

function failures(failed: readonly Of<'failed'>[]): readonly Markdown[] {
  if (failed.length === 0) return []
  const rows = failed.map(({ change, reason }) => [
    md`${change.action}`,
    entity(change.address),
    md`${reason}`,
    declaredAt(change),
  ])
  return [table(['', 'entity', 'why', 'declared at'], rows)]
}

function leftOut(outcomes: readonly Of<'skipped' | 'not started'>[]): readonly Markdown[] {
  if (outcomes.length === 0) return []
  const rows = outcomes.map(outcome => [md`${outcome.change.action}`, entity(outcome.change.address), whyNot(outcome)])
  return [table(['', 'entity', 'why'], rows)]
}

function whyNot(outcome: Of<'skipped' | 'not started'>): Markdown {
  return outcome.status === 'skipped' ? md`waits for ${entity(outcome.because)}` : md`${outcome.reason}`
}

function rewrites(done: readonly Of<'applied'>[]): readonly Markdown[] {
  const rows = done.flatMap(({ change, rewritten }) =>
    shownRewrites(change, rewritten).map(({ path, sent, kept }) => [
      code(`${textOf(change.address)}.${path}`),
      code(sent, VALUE_WIDTH),
      code(kept, VALUE_WIDTH),
    ]),
  )
  return rows.length === 0 ? [] : [table(['field', 'sent', 'kept'], rows)]
}

const VALUE_WIDTH = 120

function applied(outcomes: readonly Outcome[]): readonly Markdown[] {
  const done = outcomes.filter(outcome => outcome.status === 'applied')
  const rows = done.map(({ change, ms, note }) => ({
    change,
    more: [note === undefined ? md`${duration(ms)}` : md`${duration(ms)}<br>${note}`],
  }))
  return changesTable(
    outcomes.map(({ change }) => change),
    ['took'],
    rows,
  )
}

function declaredAt(change: Outcome['change']): Markdown {
  const at = placeOf(change)
  return at === undefined ? md`` : code(placeText(at))
}
