/**
 * Takes keys and items out of a map or a list, and puts new ones behind the others, in the layout that it has.
 *
 * All that happens to one map or list is worked out at once: what is the last, and whether anything is left, decides
 * over commas and braces.
 */
import { isMap } from 'yaml'
import type { Edit } from './edits.ts'
import { columnOf, endOf, isFlow, lineEnd, lineStart, startOf } from './extent.ts'
import { aboveComments, flowLineEdits } from './flow-lines.ts'
import type { Container } from './parts.ts'
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
  if (!isFlow(change.container)) return editsInBlock(text, change)
  return flowLineEdits(text, change) ?? editsInLine(text, change)
}

function editsInBlock(text: string, { container, removed, added }: Membership): readonly Edit[] {
  const last = container.items.length - 1
  const first = startOf(text, { container, index: 0 })
  const end = lineEnd(text, endOf(text, { container, index: last }))
  const isAll = removed.size === container.items.length
  const between = isAll ? [] : added.flatMap(addition => insertionInBlock(text, container, addition) ?? [])
  const behind = isAll ? added : added.filter(one => insertionInBlock(text, container, one) === undefined)
  const lines = behind.map(addition => `${gapIn(text, container)}${addition.lines}`).join('')
  const inserted = withBreaks(text, indented(lines, columnOf(text, first)))
  if (!isAll) {
    const gone = [...between, ...[...removed].map(index => removalInBlock(text, container, index))]
    const before = text[end - 1] === '\n' || inserted === '' ? '' : withBreaks(text, '\n')
    return inserted === '' ? gone : [...gone, { start: end, end, text: `${before}${inserted}` }]
  }
  const top = commentsOn(text, first)
  if (inserted !== '') return [{ start: top, end, text: inserted.trimStart() }]
  // What is changed within goes with its lines, to their very end.
  const breaks = text[end - 1] === '\n' ? withBreaks(text, '\n') : ''
  const start = text.slice(0, top).trimEnd().length
  // A comment behind the key ends with its line.
  const isCommented = /(?:^|\s)#/.test(text.slice(lineStart(text, start), start))
  const [from, space] = isCommented ? [top, ''] : [start, ' ']
  return [{ start: from, end, text: `${space}${emptyOf(container)}${breaks}` }]
}

/** Gives the offset of the comments right above a member, or of the member; what shares its line with a dash has none. */
function commentsOn(text: string, start: number): number {
  const line = lineStart(text, start)
  const indent = text.slice(line, start)
  return indent.trim() === '' ? aboveComments(text, line, indent) + indent.length : start
}

/** Puts whole lines before a member and the comments right above it; undefined for what goes behind all. */
function insertionInBlock(text: string, container: Container, { before, lines }: Addition): Edit | undefined {
  if (before === undefined) return undefined
  const start = startOf(text, { container, index: before })
  const line = lineStart(text, start)
  const indent = text.slice(line, start)
  // What shares its line with a dash stays the first.
  if (indent.trim() !== '') return undefined
  const at = aboveComments(text, line, indent)
  const written = withBreaks(text, indented(`${lines}${gapIn(text, container)}`, columnOf(text, start)))
  return { start: at, end: at, text: written }
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

function editsInLine(text: string, { container, removed, added }: Membership): readonly Edit[] {
  const kept = [...container.items.keys()].filter(index => !removed.has(index))
  const last = kept.at(-1)
  const between = added.filter(({ before }) => before !== undefined && last !== undefined && before <= last)
  const inserted = added
    .filter(one => !between.includes(one))
    .map(({ inLine }) => inLine)
    .join(', ')
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
  const placed = between.map(({ before = 0, inLine }) => {
    const start = startOf(text, { container, index: before })
    return { start, end: start, text: `${inLine}, ` }
  })
  return [
    ...placed,
    ...inner,
    ...cut,
    ...(inserted === '' ? [] : [{ start: behind, end: behind, text: `, ${inserted}` }]),
  ]
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
