/**
 * What was measured, as rows of a table: for the terminal with aligned columns, for the README in Markdown.
 */

/** One measurement. What was not measured is left out. */
export interface Row {
  readonly what: string
  readonly requests?: number
  readonly ms?: number
  /** The ratio or share that the promise is about, in words: `2.1 × bare node`. */
  readonly ratio?: string
  readonly promise?: Promised
  readonly peakBytes?: number | undefined
}

/** What is promised, and whether it was kept this time. */
export interface Promised {
  readonly text: string
  readonly isKept: boolean
}

const HEAD = ['what', 'requests', 'wall time', 'ratio or share', 'promised', 'peak memory'] as const

/** Lays rows out for a terminal. */
export function plainTable(rows: readonly Row[]): string {
  const lines = [[...HEAD], ...rows.map(cellsOf)]
  const widths = HEAD.map((_, column) => Math.max(...lines.map(cells => cells[column]?.length ?? 0)))
  return lines
    .map(
      cells =>
        `${cells
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}

/** Lays rows out in Markdown. */
export function markdownTable(rows: readonly Row[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  return [HEAD, HEAD.map(() => '---'), ...rows.map(cellsOf)].map(line).join('')
}

const START = '<!-- bench -->'
const END = '<!-- end of bench -->'

/** Puts a table between the markers of a text. @throws Error when a marker is missing. */
export function withTable(text: string, table: string): string {
  const from = text.indexOf(START)
  const to = text.indexOf(END, from)
  if (from === -1 || to === -1) throw new Error(`the text has no part "${START} … ${END}"`)
  return `${text.slice(0, from + START.length)}\n\n${table}\n${text.slice(to)}`
}

function cellsOf({ what, requests, ms, ratio, promise, peakBytes }: Row): readonly string[] {
  return [
    what,
    requests === undefined ? '' : grouped(requests),
    ms === undefined ? '' : timeOf(ms),
    ratio ?? '',
    promise === undefined ? '' : `${promise.text}: ${promise.isKept ? 'kept' : 'missed'}`,
    peakBytes === undefined ? '' : `${Math.round(peakBytes / 2 ** 20)} MiB`,
  ]
}

function timeOf(ms: number): string {
  return ms < 1_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`
}

/** Writes a count with a comma between thousands. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
