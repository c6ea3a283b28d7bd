/**
 * One text with the lines of another, where white space is all that they differ in.
 *
 * White space is layout here. Whoever writes something to which it means more compares the result.
 */
import { stretchesIn } from './stretches.ts'

/**
 * Writes a text with the lines of another one; new lines are indented as the line before them is.
 *
 * @param old - the other one, whose line ends the result has.
 */
export function linesKept(old: string, now: string): string {
  const [before, after, lineBreak] = [linesOf(old), linesOf(now), breakOf(old)]
  const lines: string[] = []
  let shift: Shift = { from: '', to: '' }
  let at = 0
  for (const { old: first, now: next, count } of [...stretchesIn(before.map(keyOf), after.map(keyOf)), END]) {
    lines.push(...after.slice(at, next).map(line => `${moved(bare(line), shift)}${lineBreak}`))
    lines.push(...before.slice(first, first + count))
    at = next + count
    const last = before.slice(first, first + count).findLastIndex(line => keyOf(line) !== '')
    if (last >= 0) shift = { from: indentOf(after[next + last] ?? ''), to: indentOf(before[first + last] ?? '') }
  }
  const made = lines.map(line => (line.endsWith('\n') ? line : `${line}${lineBreak}`)).join('')
  return now.endsWith('\n') ? made : bare(made)
}

const END = { old: Number.POSITIVE_INFINITY, now: Number.POSITIVE_INFINITY, count: 0 }

/** Gives the line breaks that a text has. */
export function breakOf(text: string): '\r\n' | '\n' {
  return text.includes('\r\n') ? '\r\n' : '\n'
}

/** How far lines are moved: what they begin with, and what they are to begin with. */
interface Shift {
  readonly from: string
  readonly to: string
}

function moved(line: string, { from, to }: Shift): string {
  return line.trim() !== '' && line.startsWith(from) ? `${to}${line.slice(from.length)}` : line
}

function bare(line: string): string {
  return line.replace(/\r?\n$/, '')
}

function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

function keyOf(line: string): string {
  return line.trim().replace(/\s+/g, ' ')
}

function indentOf(line: string): string {
  return /^[ \t]*/.exec(line)?.[0] ?? ''
}
