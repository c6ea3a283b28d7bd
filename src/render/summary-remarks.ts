/**
 * What stands around the changes: problems of the files, refusals, warnings, and what was left alone and why.
 *
 * Each function gives no section at all when there is nothing to say.
 */
import type { Problem } from '../errors.ts'
import type { Plan, Refusal } from '../model/plan.ts'
import type { Report } from '../model/report.ts'
import { alert, code, details, list, type Markdown, md, table } from './markdown.ts'
import { entity } from './summary-changes.ts'
import { entities, number, placeText } from './words.ts'

/** Gives the box that says why a run ended before its time; that of an apply stands with its outcomes. */
export function endedBox({ ended, outcomes }: Report): readonly Markdown[] {
  return ended === undefined || (outcomes ?? []).length > 0
    ? []
    : [alert('CAUTION', md`**The run ended early:** ${ended}`)]
}

/** Gives the box of the reasons not to apply a plan. */
export function refusalsBox({ plan }: Report): readonly Markdown[] {
  const refusals = plan?.refusals ?? []
  if (refusals.length === 0) return []
  const named = refusals.slice(0, BOX_LINES).map(refusal)
  const rest = refusals.length - BOX_LINES
  const items = rest > 0 ? [...named, md`${rest} more, in the log`] : named
  return [alert('CAUTION', md`**Nothing is changed as long as this stands:**\n\n${list(items)}`)]
}

const BOX_LINES = 50

function refusal({ at, message }: Refusal): Markdown {
  return at === undefined ? md`${message}` : md`${message} (${code(placeText(at))})`
}

/** Gives the box of the warnings that concern the whole run. */
export function warningsBox({ warnings }: Report): readonly Markdown[] {
  if (warnings.length === 0) return []
  const [only = ''] = warnings
  return [alert('WARNING', warnings.length === 1 ? md`${only}` : list(warnings.map(warning => md`${warning}`)))]
}

/** Gives the table of what is wrong in the files, errors first. */
export function problemsTable({ problems }: Report): readonly Markdown[] {
  if (problems.length === 0) return []
  const ranked = RANKS.flatMap(rank => problems.filter(({ severity }) => severity === rank))
  return [
    table(
      ['where', '', 'what'],
      ranked.map(({ at, severity, message }) => [code(placeText(at)), SEVERITY[severity], md`${message}`]),
    ),
  ]
}

const RANKS: readonly Problem['severity'][] = ['error', 'warning', 'notice']

const SEVERITY: Readonly<Record<Problem['severity'], Markdown>> = {
  error: md`**error**`,
  warning: md`warning`,
  notice: md`notice`,
}

/** Gives what the plan leaves alone and what it could not look at, folded when long. */
export function leftAlone({ kept, undeclared, heldBack, notes }: Plan): readonly Markdown[] {
  const rows = kept.map(({ address, why }) => [entity(address), md`${why}`])
  const counts = [...undeclared].map(([path, count]) => md`${count} in ${code(path.replace(/^\//, ''))}`)
  const noted = notes.map(({ address, message }) =>
    address === undefined ? md`${message}` : md`${entity(address)}: ${message}`,
  )
  return [
    ...section(`Kept although not declared: ${entities(kept.length)}`, kept.length, () =>
      table(['entity', 'why'], rows),
    ),
    ...section(
      `Not declared, left alone: ${entities([...undeclared.values()].reduce((sum, count) => sum + count, 0))}`,
      counts.length,
      () => list(counts),
    ),
    ...section(`Held back from this environment: ${number(heldBack.length)}`, heldBack.length, () =>
      table(
        ['what', 'declared for'],
        heldBack.map(({ name, environments, at }) => [
          code(name),
          md`${environments.join(', ')} (${code(placeText(at))})`,
        ]),
      ),
    ),
    ...section(`Notes: ${number(notes.length)}`, noted.length, () => list(noted.slice(0, 200))),
  ]
}

function section(title: string, length: number, body: () => Markdown): readonly Markdown[] {
  return length === 0 ? [] : [details(md`${title}`, body())]
}
