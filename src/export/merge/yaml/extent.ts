/**
 * From where to where things reach in the text of a file.
 *
 * A range ends with the last character that means something: the comment behind a value, and the line break, are not
 * in it, but for a text in a block, which ends where its last line does.
 */
import { isAlias, isMap, isSeq, type Node } from 'yaml'
import { type Container, type Part, partsOf } from './parts.ts'

/** True for a map or a list in braces or brackets. */
export function isFlow({ flow }: Container): boolean {
  return flow === true
}

/** Gives the offset at which a key or an item begins; in a list without brackets, its dash. */
export function startOf(text: string, { container, index }: Part): number {
  const { key, value } = partsOf({ container, index })
  const start = nodeStart(text, key ?? value)
  return isMap(container) || isFlow(container) ? start : text.lastIndexOf('-', start - 1)
}

/** Gives the offset at which a node begins, with the anchor in front of it. */
function nodeStart(text: string, node: Node | undefined): number {
  const start = node?.range?.[0] ?? 0
  const anchor = isAlias(node) ? undefined : node?.anchor
  return anchor === undefined ? start : text.lastIndexOf(`&${anchor}`, start)
}

/** Gives the offset behind a key with its value, or behind an item. */
export function endOf(text: string, part: Part): number {
  const { key, value } = partsOf(part)
  const end = value === undefined ? 0 : endOfNode(value)
  if (key === undefined) return end
  const afterKey = key.range?.[1] ?? 0
  const colon = text.indexOf(':', afterKey)
  return Math.max(end, colon < 0 || colon > (value?.range?.[0] ?? colon) ? afterKey : colon + 1)
}

/** Gives the offset behind a value. */
export function endOfNode(node: Node): number {
  const container = isMap(node) || isSeq(node) ? node : undefined
  const last = container === undefined || isFlow(container) ? undefined : container.items.length - 1
  if (container === undefined || last === undefined || last < 0) return node.range?.[1] ?? 0
  const { key, value } = partsOf({ container, index: last })
  const end = value === undefined ? 0 : endOfNode(value)
  return Math.max(end, key?.range?.[1] ?? 0)
}

/** Gives the offset at which the line of another offset begins; the mark at the beginning of a file is in no line. */
export function lineStart(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  return start === 0 && text.startsWith('\u{feff}') ? 1 : start
}

/** Gives the offset at which the next line begins; behind a text in a block that is there already. */
export function lineEnd(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === '\n') return offset
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end + 1
}

/** Gives how far from the start of its line an offset lies. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset)
}

/** True when nothing but white space follows on the line. */
export function isLastOnLine(text: string, offset: number): boolean {
  return text.slice(offset, lineEnd(text, offset)).trim() === ''
}
