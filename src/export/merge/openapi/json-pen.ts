/**
 * JSON in its own spelling: what is new is indented as the file is, and what stands on one line stays on it.
 */
import type { Json } from '../../../ports.ts'
import { memberEdits, withBreaks } from '../yaml/containers.ts'
import { type Edit, edited } from '../yaml/edits.ts'
import { endOf, lineStart } from '../yaml/extent.ts'
import { type Container, partsOf } from '../yaml/parts.ts'
import type { Source } from '../yaml/source.ts'
import type { Pen } from './pen.ts'

interface Change {
  readonly removed: Set<number>
  readonly added: (readonly [key: string | undefined, value: Json])[]
}

/** Opens a JSON text for changes. */
export function openJsonPen({ text }: Source): Pen {
  const unit = /\n([ \t]+)"/.exec(text)?.[1] ?? ''
  const edits: Edit[] = []
  const changes = new Map<Container, Change>()

  function changeOf(container: Container): Change {
    const change = changes.get(container) ?? { removed: new Set<number>(), added: [] }
    changes.set(container, change)
    return change
  }

  return {
    put: (spot, value) => {
      const [start = 0, end = 0] = partsOf(spot).value?.range ?? []
      edits.push({ start, end, text: spelled(value, indentAt(text, start)) })
    },
    drop: ({ container, index }) => void changeOf(container).removed.add(index),
    add: (container, key, value) => void changeOf(container).added.push([key, value]),
    text: () => edited(text, [...edits, ...[...changes].flatMap(([container, change]) => editsIn(container, change))]),
  }

  function editsIn(container: Container, { removed, added }: Change): readonly Edit[] {
    const [start = 0, end = 0] = container.range ?? []
    const inner = text.slice(start, end)
    const last = container.items.findLastIndex((_, index) => !removed.has(index))
    const isOneLine = !inner.includes('\n') && (unit === '' || container.items.length > 0)
    const space = unit === '' ? '' : ' '
    const above = indentAt(text, start)
    const indent = `${above}${unit}`
    const members = added.map(([key, value]) => {
      const name = key === undefined ? '' : `${JSON.stringify(key)}:${space}`
      return `${name}${isOneLine ? inLine(value) : spelled(value, indent)}`
    })
    if (members.length === 0) return memberEdits(text, { container, removed, added: [] })
    const gap = isOneLine ? space : withBreaks(text, `\n${indent}`)
    const joined = members.join(`,${gap}`)
    if (last < 0) {
      const closing = isOneLine ? '' : withBreaks(text, `\n${above}`)
      const [open, close] = [inner.slice(0, 1), inner.slice(-1)]
      return [{ start, end, text: `${open}${isOneLine ? '' : gap}${joined}${closing}${close}` }]
    }
    const behind = endOf(text, { container, index: last })
    const removals = memberEdits(text, { container, removed, added: [] })
    return [...removals, { start: behind, end: behind, text: `,${gap}${joined}` }]
  }

  function spelled(value: Json, indent: string): string {
    return withBreaks(text, JSON.stringify(value, null, unit).replaceAll('\n', `\n${indent}`))
  }

  /** No text of JSON has a line break in it. */
  function inLine(value: Json): string {
    return unit === '' ? JSON.stringify(value) : JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ')
  }
}

function indentAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? ''
}
