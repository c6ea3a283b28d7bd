/**
 * Brings a text that a service has back into the template that it was made of: the expressions stay where they are, and
 * the text between them becomes the service's.
 *
 * The result is filled in again before it is given: it comes to the service's text to the character, or there is none.
 * What an expression stands for is never changed here, as it stands for that elsewhere too.
 */
import { type Stretch, stretchesIn } from '../../../content/stretches.ts'
import { placed, type Refilled } from './placing.ts'
import { escaped, type Fill, linesOf, type Part, templateParts } from './template.ts'

/** Gives a template that comes to a text, as like the given one as can be; or says why there is none. */
export function refill(template: string, live: string, fill: Fill): Refilled {
  if (fill(template) === live) return { text: template }
  const parts = templateParts(template, fill)
  if (typeof parts === 'string') return { why: `${parts} holds a secret` }
  if (!parts.some(({ isExpression }) => isExpression)) return { text: escaped(live) }
  const made = refilledLines(linesOf(parts), live.split('\n'))
  if ('why' in made || fill(made.text) === live) return made
  return { why: 'what the service has cannot be written with its variables' }
}

type Line = readonly Part[]

function refilledLines(lines: readonly Line[], live: readonly string[]): Refilled {
  const made: string[] = []
  let [line, liveLine] = [0, 0]
  for (const kept of [...keptLines(lines, live), { line: lines.length, start: live.length, end: live.length }]) {
    const changed = changedLines(lines.slice(line, kept.line), live.slice(liveLine, kept.start), lines.length > 1)
    if ('why' in changed) return changed
    made.push(...changed.lines, ...lines.slice(kept.line, kept.line + 1).map(spellingOf))
    line = kept.line + 1
    liveLine = kept.end
  }
  return { text: made.join('\n') }
}

/** A line of the template that is as it was, and the lines that it comes to. */
interface Kept {
  readonly line: number
  readonly start: number
  readonly end: number
}

function keptLines(lines: readonly Line[], live: readonly string[]): readonly Kept[] {
  const declared = lines.flatMap((line, owner) =>
    textOf(line)
      .split('\n')
      .map(text => ({ text, owner })),
  )
  const stretches = stretchesIn(
    declared.map(({ text }) => text),
    live,
  )
  return stretches.flatMap(stretch => wholeLines(declared, stretch))
}

/** Finds the lines of a template all of whose own lines are in a stretch; an expression may have brought several. */
function wholeLines(declared: readonly { readonly owner: number }[], { old, now, count }: Stretch): readonly Kept[] {
  const within = declared.slice(old, old + count).map(({ owner }, index) => ({ owner, at: now + index }))
  const [before, behind] = [declared[old - 1]?.owner, declared[old + count]?.owner]
  return [...Map.groupBy(within, ({ owner }) => owner)].flatMap(([line, own]): readonly Kept[] => {
    const start = own[0]?.at ?? now
    return line === before || line === behind ? [] : [{ line, start, end: start + own.length }]
  })
}

/** Writes lines in the place of those that are otherwise. @param mayGo - true when one of them may go as a whole. */
function changedLines(lines: readonly Line[], live: readonly string[], mayGo: boolean): Written {
  if (live.length === 0 || !lines.some(isMade)) return { lines: live.map(escaped) }
  const written = pairedLines(lines, live) ?? joinedLines(lines, live)
  const left = lines.filter(line => !mayGo || !isGone(line, live))
  return 'why' in written && left.length < lines.length ? changedLines(left, live, mayGo) : written
}

type Written = { readonly lines: readonly string[] } | { readonly why: string }

function pairedLines(lines: readonly Line[], live: readonly string[]): Written | undefined {
  if (lines.length !== live.length) return undefined
  const pairs = lines.map((line, index) => changedLine(line, live[index] ?? ''))
  const texts = pairs.flatMap(pair => ('text' in pair ? [pair.text] : []))
  return texts.length === pairs.length ? { lines: texts } : undefined
}

function changedLine(line: Line, live: string): Refilled {
  return isMade(line) ? placed(line, live) : { text: escaped(live) }
}

function joinedLines(lines: readonly Line[], live: readonly string[]): Written {
  const parts = lines.flatMap((line, index) => (index === 0 ? line : [LINE_BREAK, ...line]))
  const made = placed(parts, live.join('\n'))
  return 'why' in made ? made : { lines: [made.text] }
}

const LINE_BREAK: Part = { spelling: '\n', value: '\n', isExpression: false }

function isMade(line: Line): boolean {
  return line.some(({ isExpression }) => isExpression)
}

/** True for a line with expressions of which nothing is left: it was taken out as a whole. */
function isGone(line: Line, live: readonly string[]): boolean {
  const isBare = line.every(({ isExpression, value }) => isExpression || value.trim() === '')
  const texts = line.map(({ value }) => value.trim()).filter(text => text !== '')
  return isMade(line) && !isBare && !texts.some(text => live.some(other => other.includes(text)))
}

function textOf(line: Line): string {
  return line.map(({ value }) => value).join('')
}

function spellingOf(line: Line): string {
  return line.map(({ spelling }) => spelling).join('')
}
