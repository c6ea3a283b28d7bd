/**
 * How much there is of everything, one row for each collection at the top of a file.
 *
 * A service has dozens of kinds. What lies below a collection is told beside it, so that a reader sees the collections and
 * not a list of paths.
 */
import type { ExportReport, KindCount } from '../model/export-report.ts'
import { code, type Markdown, md, table } from './markdown.ts'
import { number } from './words.ts'

interface Row {
  /** The collection, as the file names it. */
  readonly name: string
  readonly count: number
  /** What lies below: `apis 4, groups 2`. */
  readonly below: string
}

/** Gives a line for each collection: `products: 2 (apis 4, groups 2)`. */
export function countLines(counts: readonly KindCount[]): readonly string[] {
  return rowsOf(counts).map(({ name, count, below }) => `${name}: ${number(count)}${below === '' ? '' : ` (${below})`}`)
}

/** Gives the same as a section with a table; nothing where there is nothing. */
export function countTable({ counts }: Pick<ExportReport, 'counts'>): readonly Markdown[] {
  if (counts.length === 0) return []
  const rows = rowsOf(counts).map(({ name, count, below }) => [code(name), md`${number(count)}`, md`${below}`])
  return [md`### What there is`, table(['collection', 'how many', 'with'], rows)]
}

function rowsOf(counts: readonly KindCount[]): readonly Row[] {
  const byCollection = Map.groupBy(counts, ({ kind }) => kind.slice(0, `${kind}/`.indexOf('/')))
  return [...byCollection].map(([name, all]) => ({
    name,
    count: all.find(({ kind }) => kind === name)?.count ?? 0,
    below: all
      .filter(({ kind }) => kind !== name)
      .map(({ kind, count }) => `${kind.slice(name.length + 1)} ${number(count)}`)
      .join(', '),
  }))
}
