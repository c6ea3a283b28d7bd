/**
 * The aliases of a file, each with what it stands for.
 *
 * An anchor may be set again further down, so what an alias means is a matter of where it stands.
 */
import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml'
import { isMergeKey, memberName, membersOf, type Part } from './parts.ts'

/** Keys from the top of a file; a position in a list counts from 0. */
export type Path = readonly string[]

/** An alias, and where what it stands for is to be had. */
export interface Use {
  readonly alias: Alias
  /** The key or the item that has the alias; the key of a merge also where it lists no other one. */
  readonly part: Part
  readonly target: Node
  readonly path: Path
  readonly isMerge: boolean
}

/** Lists a value and all that is written within it, in the order of the text. */
export function* nodesIn(node: Node): Generator<Node> {
  yield node
  if (!isMap(node) && !isSeq(node)) return
  for (const { key, value } of membersOf(node)) {
    if (key !== undefined) yield key
    if (value !== undefined) yield* nodesIn(value)
  }
}

/**
 * Lists aliases in the order of the text: each stands for the last anchor of its name above it.
 *
 * @param paths - gets the paths of maps, lists and whatever has an anchor.
 */
export function usesIn(top: YAMLMap, paths: Map<Node, Path>): readonly Use[] {
  const anchors = new Map<string, Node>()
  const uses: Use[] = []

  function visit(node: Node, part: Part | undefined, path: Path, isMerge: boolean): void {
    const target = isAlias(node) ? anchors.get(node.source) : undefined
    if (isAlias(node) && target !== undefined && part !== undefined)
      uses.push({ alias: node, part, target, path, isMerge })
    if (!isAlias(node) && node.anchor !== undefined) anchors.set(node.anchor, node)
    if (isMap(node) || isSeq(node) || (isScalar(node) && node.anchor !== undefined)) paths.set(node, path)
    if (!isMap(node) && !isSeq(node)) return
    for (const { index, key, value } of membersOf(node)) {
      if (isScalar(key) && key.anchor !== undefined) anchors.set(key.anchor, key)
      const member = { container: node, index }
      const isMerging = isMergeKey(key) || (isMerge && isSeq(node))
      const isOnlyMerged = isMerge && isSeq(node) && node.items.length === 1
      if (value !== undefined)
        visit(value, isOnlyMerged ? part : member, isMerging ? path : [...path, memberName(member)], isMerging)
    }
  }

  visit(top, undefined, [], false)
  return uses
}
