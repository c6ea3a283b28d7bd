/**
 * An alias written out: as what it stands for, or as a map that merges it and can have keys of its own.
 */
import { type Alias, isAlias, isMap, type Node } from 'yaml'
import { withBreaks } from './containers.ts'
import { copiedEntry, copiedInLine } from './copies.ts'
import type { Edit } from './edits.ts'
import { columnOf, isFlow, isLastOnLine, startOf } from './extent.ts'
import { type Part, partsOf } from './parts.ts'
import { indented } from './spelling.ts'

/** Writes a map in the place of an alias of one, with all of its keys merged into it. */
export function mergedOut(text: string, part: Part): readonly Edit[] {
  const { value } = partsOf(part)
  if (!isAlias(value)) return []
  const merge = `<<: ${nameOf(value)}`
  if (!isMap(part.container) && !isFlow(part.container)) return [exchanged(value, merge)]
  return [inBlock(text, part, value, `:\n  ${merge}\n`) ?? exchanged(value, `{ ${merge} }`)]
}

/** Writes a copy of what an alias stands for in its place. */
export function copiedOut(text: string, part: Part, target: Node): readonly Edit[] {
  const { value } = partsOf(part)
  if (!isAlias(value)) return []
  const lines = copiedEntry('k', target).lines.slice('k'.length)
  return [inBlock(text, part, value, lines) ?? exchanged(value, copiedInLine(target))]
}

function nameOf({ source }: Alias): string {
  return `*${source}`
}

function exchanged({ range }: Alias, text: string): Edit {
  const [start = 0, end = 0] = range ?? []
  return { start, end, text }
}

/**
 * Writes lines behind a key; undefined where there is no room for lines.
 *
 * @param lines - from column 0, as they stand behind the key: with the colon, and a line break at the end.
 */
function inBlock(text: string, part: Part, alias: Alias, lines: string): Edit | undefined {
  const { key } = partsOf(part)
  const [start = 0, end = 0] = [key?.range?.[1], alias.range?.[1]]
  const isPlain = /^[ \t]*:[ \t]*$/.test(text.slice(start, alias.range?.[0]))
  if (key === undefined || isFlow(part.container) || !isPlain || !isLastOnLine(text, end)) return undefined
  const written = indented(lines, columnOf(text, startOf(text, part))).trim()
  return { start, end, text: withBreaks(text, written) }
}
