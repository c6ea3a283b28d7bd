/**
 * The members of maps and lists as the YAML library has them, with what is no node left out.
 *
 * A value that was left empty is a node without length in a file, and none at all in a document that was made.
 */
import { isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml'

/** A map or a list. */
export type Container = YAMLMap | YAMLSeq

/** One key of a map with its value, or one item of a list. */
export interface Part {
  readonly container: Container
  readonly index: number
}

/** Gives the node of a key, undefined in a list, and that of its value, undefined for none. */
export function partsOf({ container, index }: Part): {
  readonly key: Node | undefined
  readonly value: Node | undefined
} {
  if (!isMap(container)) return { key: undefined, value: nodeIn(container.items[index]) }
  const pair = container.items[index]
  return { key: nodeIn(pair?.key), value: nodeIn(pair?.value) }
}

function nodeIn(value: unknown): Node | undefined {
  return isMap(value) || isSeq(value) || isScalar(value) || isAlias(value) ? value : undefined
}

/** Gives the text of a key, as it is written; empty for a key that is no plain value. */
export function keyText(key: Node | undefined): string {
  return isScalar(key) ? String(key.source ?? key.value) : ''
}

/** Gives the key by which a member is found: that of a map, the position in a list. */
export function memberName(part: Part): string {
  return isMap(part.container) ? keyText(partsOf(part).key) : String(part.index)
}

/** True for the key of a merge; in quotes it is a key like any other. */
export function isMergeKey(key: Node | undefined): boolean {
  return isScalar(key) && key.type === 'PLAIN' && key.source === '<<'
}

/** Finds the position of a key in a map; undefined where it has none of its own. */
export function ownIndex(map: YAMLMap, name: string): number | undefined {
  const index = map.items.findIndex((_, position) => keyText(partsOf({ container: map, index: position }).key) === name)
  return index < 0 ? undefined : index
}

/** Lists the members of a map or a list. */
export function membersOf(container: Container): readonly (Pick<Part, 'index'> & ReturnType<typeof partsOf>)[] {
  return [...container.items.keys()].map(index => ({ index, ...partsOf({ container, index }) }))
}
