/**
 * Whether the keys of a map, or the items of a list, are in the order of the alphabet, so that what is new can be put
 * between them.
 *
 * Two may be in order by chance; of three or more it is taken for somebody's wish.
 */
import { isScalar, type Node } from 'yaml'
import { type Container, partsOf } from './parts.ts'

const FEWEST = 3

/** Gives the position of the member that a name goes before; undefined for the end. */
export function positionIn(container: Container, name: string): number | undefined {
  const names = namesIn(container)
  if (names === undefined || names.length < FEWEST || !isAscending(names)) return undefined
  const position = names.findIndex(other => isBefore(name, other))
  return position < 0 ? undefined : position
}

/** Puts names in the order that is looked for. */
export function byName(one: string, other: string): number {
  return isBefore(one, other) ? -1 : isBefore(other, one) ? 1 : 0
}

function isBefore(one: string, other: string): boolean {
  return one.toLowerCase() < other.toLowerCase()
}

function isAscending(names: readonly string[]): boolean {
  return names.every((name, index) => index === 0 || isBefore(names[index - 1] ?? '', name))
}

/** Gives the names of all members; undefined when one has none, or stands for others. */
function namesIn(container: Container): readonly string[] | undefined {
  const names = [...container.items.keys()].flatMap(index => {
    const { key, value } = partsOf({ container, index })
    return nameIn(key ?? value) ?? []
  })
  return names.length === container.items.length && !names.includes('<<') ? names : undefined
}

function nameIn(node: Node | undefined): string | undefined {
  return isScalar(node) ? String(node.source ?? node.value) : undefined
}
