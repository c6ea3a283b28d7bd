/**
 * Text of others made fit for lines that a person reads.
 *
 * What has no glyph is what deceives: line ends, terminal sequences, characters that turn the direction of reading or
 * take no room. Each is written as its escape, so that two ids that differ never look the same.
 */
import { visible } from '../visible.ts'

/** How many characters of a text stand in one line when nothing else is asked for. */
export const LINE_LIMIT = 400

/**
 * Gives a text as one line without invisible characters, cut where it is longer than `limit` characters.
 *
 * Line ends stand as `\n`, terminal escapes as `\u{1b}`; a cut says how many characters are missing.
 */
export function printable(text: string, limit: number = LINE_LIMIT): string {
  return shortened(text, limit, visible)
}

/** Gives the lines of a text, each without invisible characters and cut; tabs stay, for they indent. */
export function printableLines(text: string, limit: number = LINE_LIMIT): readonly string[] {
  const indented = (line: string) => line.split('\t').map(visible).join('\t')
  return text.split(/\r\n|\r|\n/).map(line => shortened(line, limit, indented))
}

function shortened(text: string, limit: number, show: (text: string) => string): string {
  if (text.length <= limit) return show(text)
  const characters = [...text]
  const missing = characters.length - limit
  if (missing <= 0) return show(text)
  return `${show(characters.slice(0, limit).join(''))}… (${missing.toLocaleString('en-US')} more)`
}
