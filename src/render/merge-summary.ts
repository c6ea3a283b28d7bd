/**
 * What was brought into files, as sections of a page: the changes file by file, what was left reason by reason.
 *
 * Whoever reads it has the diff beside it. So it says where to look, and what the diff does not show.
 */
import type { ExportReport, MergedFiles, Spotted } from '../model/export-report.ts'
import { code, join, list, type Markdown, md, table } from './markdown.ts'
import { filesText, mergeNext, placeText } from './merge-text.ts'
import { number } from './words.ts'

/** Beyond this a list is read in the log. */
const MOST_LINES = 50

/** Gives the sections; none for an export into a folder. */
export function mergeSections(report: ExportReport): readonly Markdown[] {
  const { merged, written } = report
  if (merged === undefined || written === undefined) return []
  const next = mergeNext(report)
  return [
    ...(merged.changed.length === 0 ? [] : [md`### What changed`, ...changes(merged)]),
    ...written.removed.map(path => md`${code(path)} says nothing any more and is removed.`),
    ...orphans(merged),
    ...(merged.left.length === 0 ? [] : [md`### What was left as the files say`, ...leftovers(merged)]),
    ...(next === undefined ? [] : [md`**Next:** ${next}.`]),
  ]
}

/** Says how many files it went into. */
export function mergeFiles({ merged, written }: Pick<ExportReport, 'merged' | 'written'>): readonly Markdown[] {
  return merged === undefined || merged.changed.length === 0 ? [] : [md`${sentence(filesText(written))}.`]
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

function changes({ changed }: MergedFiles): readonly Markdown[] {
  const rows = changed.slice(0, MOST_LINES).map(({ what, at }, index, all) => {
    const isNew = at?.file !== all[index - 1]?.at?.file || index === 0
    return [isNew && at !== undefined ? code(at.file) : md``, at === undefined ? md`-` : md`${at.line}`, code(what)]
  })
  return [table(['file', 'line', 'what'], rows), ...more(changed)]
}

function leftovers({ left }: MergedFiles): readonly Markdown[] {
  const byReason = [...Map.groupBy(left.slice(0, MOST_LINES), ({ why }) => why)]
  const reasons = byReason.map(([why, all]) => {
    const items = all.map(one => md`  - ${spot(one)}`)
    return md`${why}\n${join(items, '\n')}`
  })
  return [list(reasons), ...more(left)]
}

function orphans({ orphans: paths = [] }: MergedFiles): readonly Markdown[] {
  if (paths.length === 0) return []
  const shown = paths.slice(0, MOST_LINES).map(path => code(path))
  return [md`Named by no file any more, and still there: ${join(shown, ', ')}.`, ...more(paths)]
}

function spot({ what, at }: Spotted): Markdown {
  return at === undefined ? code(what) : md`${code(what)} at ${code(placeText(at))}`
}

function more(all: readonly unknown[]): readonly Markdown[] {
  const rest = all.length - MOST_LINES
  return rest > 0 ? [md`… and ${number(rest)} more, in the log.`] : []
}
