/**
 * Braces and brackets with a line for each member, as in JSON that a person can read.
 *
 * Lines come and go as a whole, with their comments; what is left to see to is the commas.
 */
import type { Membership } from './containers.ts'
import type { Edit } from './edits.ts'
import { endOf, lineEnd, lineStart, startOf } from './extent.ts'
import type { Container } from './parts.ts'

/** Gives the edits that change the members as told; undefined where a line holds more than one, or none would be left. */
export function flowLineEdits(text: string, { container, removed, added }: Membership): readonly Edit[] | undefined {
  const rows = [...container.items.keys()].flatMap(index => rowAt(text, container, index) ?? [])
  const kept = rows.filter((_, index) => !removed.has(index))
  const [last, tail] = [kept.at(-1), rows.at(-1)]
  if (rows.length < container.items.length || last === undefined || tail === undefined) return undefined
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n'
  const behind = added.filter(({ before }) => before === undefined)
  const between = added.flatMap(({ before, inLine }) => {
    const row = before === undefined ? undefined : rows[before]
    return row === undefined ? [] : [inserted(row.start, `${row.indent}${inLine},${lineBreak}`)]
  })
  const lines = behind.map(({ inLine }, index) => {
    const comma = index < behind.length - 1 || tail.comma !== undefined ? ',' : ''
    return `${last.indent}${inLine}${comma}${lineBreak}`
  })
  return [
    ...between,
    ...rows.filter((_, index) => removed.has(index)).map(({ start, end }) => ({ start, end, text: '' })),
    ...commaEdits(last, lines.length > 0, tail.comma !== undefined),
    ...(lines.length > 0 ? [inserted(last.end, lines.join(''))] : []),
  ]
}

/** The lines of one member. */
interface Row {
  /** Where its lines begin, with the comments right above. */
  readonly start: number
  /** Where the next line begins. */
  readonly end: number
  readonly indent: string
  /** Offset behind the member itself. */
  readonly behind: number
  /** Offset of the comma behind it. */
  readonly comma: number | undefined
}

function rowAt(text: string, container: Container, index: number): Row | undefined {
  const begin = startOf(text, { container, index })
  const line = lineStart(text, begin)
  const indent = text.slice(line, begin)
  const behind = endOf(text, { container, index })
  const end = lineEnd(text, behind)
  const rest = /^([ \t]*)(,?)[ \t]*(?:#.*)?\r?\n$/.exec(text.slice(behind, end))
  if (indent.trim() !== '' || rest === null) return undefined
  const comma = rest[2] === ',' ? behind + (rest[1] ?? '').length : undefined
  return { start: aboveComments(text, line, indent), end, indent, behind, comma }
}

/** Gives the offset at which the comments right above a line begin, in its own column. */
export function aboveComments(text: string, line: number, indent: string): number {
  if (line === 0) return line
  const above = lineStart(text, line - 1)
  return text.startsWith(`${indent}#`, above) ? aboveComments(text, above, indent) : line
}

/** The last member has a comma if something follows it, or if the last one had one before. */
function commaEdits({ behind, comma }: Row, isFollowed: boolean, isTrailing: boolean): readonly Edit[] {
  if (isFollowed && comma === undefined) return [inserted(behind, ',')]
  if (isFollowed || isTrailing || comma === undefined) return []
  return [{ start: comma, end: comma + 1, text: '' }]
}

function inserted(at: number, text: string): Edit {
  return { start: at, end: at, text }
}
