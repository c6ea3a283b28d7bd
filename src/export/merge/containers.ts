/**
 * Takes keys and items out of a map or a list, and puts new ones behind the others, in the layout that it has.
 *
 * All that happens to one map or list is worked out at once: what is the last, and whether anything is left, decides
 * over commas and braces.
 */
import { isMap } from 'yaml'
import type { Edit } from './edits.ts'
import { columnOf, endOf, isFlow, lineEnd, lineStart, startOf } from './extent.ts'
import type { Container } from './source.ts'
import { type Addition, indented } from './spelling.ts'

/** What becomes of the members of one map or list. */
export interface Membership {
  readonly container: Container
  /** Positions of what goes. */
  readonly removed: ReadonlySet<number>
  readonly added: readonly Addition[]
}

/** Gives the edits that change the members as told. */
export function memberEdits(text: string, change: Membership): readonly Edit[] {
  return isFlow(change.container) ? editsInLine(text, change) : editsInBlock(text, change)
}

function editsInBlock(text: string, { container, removed, added }: Membership): readonly Edit[] {
  const last = container.items.length - 1
  const first = startOf(text, { container, index: 0 })
  const end = lineEnd(text, endOf(text, { container, index: last }))
  const lines = added.map(addition => `${gapIn(text, container)}${addition.lines}`).join('')
  const inserted = withBreaks(text, indented(lines, columnOf(text, first)))
  if (removed.size < container.items.length) {
    const gone = [...removed].map(index => removalInBlock(text, container, index))
    const before = text[end - 1] === '\n' || inserted === '' ? '' : '\n'
    return inserted === '' ? gone : [...gone, { start: end, end, text: `${before}${inserted}` }]
  }
  if (inserted !== '') return [{ start: lineStart(text, first), end, text: inserted }]
  // What is changed within goes with its lines, to their very end.
  const breaks = text[end - 1] === '\n' ? withBreaks(text, '\n') : ''
  const start = text.slice(0, first).trimEnd().length
  // A comment behind the key ends with its line.
  const isCommented = /(?:^|\s)#/.test(text.slice(lineStart(text, start), start))
  const [from, space] = isCommented ? [first, ''] : [start, ' ']
  return [{ start: from, end, text: `${space}${emptyOf(container)}${breaks}` }]
}

/** Entries that stand apart go on doing so. */
function gapIn(text: string, container: Container): string {
  const last = container.items.length - 1
  if (last < 1) return ''
  const between = text.slice(endOf(text, { container, index: last - 1 }), startOf(text, { container, index: last }))
  return /\n[ \t]*\r?\n/.test(between) ? '\n' : ''
}

/** Takes whole lines away, with the comments right above; what shares its line with a dash makes room for the next. */
function removalInBlock(text: string, container: Container, index: number): Edit {
  const start = startOf(text, { container, index })
  const line = lineStart(text, start)
  const indent = text.slice(line, start)
  const end = lineEnd(text, endOf(text, { container, index }))
  if (indent.trim() !== '') return { start, end: startOf(text, { container, index: index + 1 }), text: '' }
  return { start: aboveComments(text, line, indent), end, text: '' }
}

function aboveComments(text: string, line: number, indent: string): number {
  if (line === 0) return line
  const above = lineStart(text, line - 1)
  return text.startsWith(`${indent}#`, above) ? aboveComments(text, above, indent) : line
}

function editsInLine(text: string, { container, removed, added }: Membership): readonly Edit[] {
  const kept = [...container.items.keys()].filter(index => !removed.has(index))
  const last = kept.at(-1)
  const inserted = added.map(({ inLine }) => inLine).join(', ')
  if (last === undefined) {
    const [start = 0, end = 0] = container.range ?? []
    const space = isMap(container) || text[start + 1] === ' ' ? ' ' : ''
    const [open, close] = emptyOf(container)
    return [{ start, end, text: inserted === '' ? emptyOf(container) : `${open}${space}${inserted}${space}${close}` }]
  }
  const behind = endOf(text, { container, index: last })
  const inner = [...removed].filter(index => index < last).map(index => removalInLine(text, container, index))
  const tail = container.items.length - 1
  const cut = tail === last ? [] : [{ start: behind, end: endOf(text, { container, index: tail }), text: '' }]
  return [...inner, ...cut, ...(inserted === '' ? [] : [{ start: behind, end: behind, text: `, ${inserted}` }])]
}

function removalInLine(text: string, container: Container, index: number): Edit {
  return { start: startOf(text, { container, index }), end: startOf(text, { container, index: index + 1 }), text: '' }
}

function emptyOf(container: Container): '{}' | '[]' {
  return isMap(container) ? '{}' : '[]'
}

/** Gives lines the breaks that the file has. */
export function withBreaks(text: string, lines: string): string {
  return text.includes('\r\n') ? lines.replaceAll('\n', '\r\n') : lines
}
