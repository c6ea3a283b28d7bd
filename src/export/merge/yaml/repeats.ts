/**
 * What the aliases and the merges of a file repeat, and where.
 *
 * A path says where a value is to be had, whether it stands there or comes from elsewhere: `products.silver.terms` may
 * be written under `gold`. Only where a path needs no alias and no merge does a change of the line change nothing else.
 */
import { isAlias, isMap, isSeq, type Node, type YAMLMap } from 'yaml'
import { isMergeKey, keyText, memberName, membersOf, type Part, partsOf } from './parts.ts'
import { nodesIn, type Path, type Use, usesIn } from './uses.ts'

/** What brings a value from elsewhere: the alias that stands for it, or the map that merges it. */
export type Hop =
  | { readonly by: 'alias'; readonly part: Part; readonly target: Node; readonly path: Path }
  | { readonly by: 'merge'; readonly map: YAMLMap; readonly part: Part; readonly path: Path }

/** Where a path leads. */
export interface Way {
  /** The key or the item that has the value, wherever it is written; undefined for a path that leads nowhere. */
  readonly part: Part | undefined
  /** The value, never an alias. */
  readonly end: Node | undefined
  /** The first thing on the way that brings a value from elsewhere; its path is that of what it brings. */
  readonly hop: Hop | undefined
}

/** What a file repeats. */
export interface Repeats {
  way(path: Path): Way
  /** Gives every other path to what is written at one, the nearest first. */
  pathsTo(path: Path): readonly Path[]
  /** True when what is written at a path is to be had elsewhere too. */
  isShared(path: Path): boolean
  /** True for a map that is merged into others, which would get a new key too. */
  isMerged(map: Node | undefined): boolean
  /** Lists the aliases outside of a value that stand for it, or for something in it. */
  usesOf(node: Node | undefined): readonly Use[]
  /** Gives what a map has of a key by merges alone; undefined for nothing. */
  inherited(map: YAMLMap, key: string): Part | undefined
  /** Gives the keys that a map has, merged ones too, with what they have. */
  membersOf(map: YAMLMap): ReadonlyMap<string, Part>
  /** Gives what an alias stands for, and anything else as it is. */
  follow(node: Node | undefined): Node | undefined
  /** Gives the path at which a value is written. */
  writtenAt(part: Part): Path
}

/** Finds out what a document repeats. */
export function repeatsIn(top: YAMLMap | undefined): Repeats {
  const paths = new Map<Node, Path>()
  const uses = top === undefined ? [] : usesIn(top, paths)
  const targets = new Map(uses.map(({ alias, target }) => [alias, target]))
  const byTarget = Map.groupBy(uses, ({ target }) => target)
  // The same questions are asked for everyone who repeats a thing.
  const indexes = new Map<YAMLMap, ReadonlyMap<string, number>>()
  const repeated = new Map<string, readonly Path[]>()
  const follow = (node: Node | undefined) => (isAlias(node) ? targets.get(node) : node)

  /** Lists the maps that are merged into one, the first of equal keys first. */
  function mergedInto(map: YAMLMap): readonly YAMLMap[] {
    const values = membersOf(map).flatMap(({ key, value }) => (isMergeKey(key) ? (follow(value) ?? []) : []))
    return values
      .flatMap(value => (isSeq(value) ? membersOf(value).map(item => follow(item.value)) : [value]))
      .filter(isMap)
  }

  function inherited(map: YAMLMap, key: string): Part | undefined {
    for (const source of mergedInto(map)) {
      const part = memberOf(source, key)
      if (part !== undefined) return part
    }
    return undefined
  }

  function allMembersOf(map: YAMLMap): ReadonlyMap<string, Part> {
    const own = membersOf(map).flatMap(({ index, key }) =>
      isMergeKey(key) ? [] : [[keyText(key), { container: map, index }] as const],
    )
    const merged = mergedInto(map)
      .toReversed()
      .flatMap(source => [...allMembersOf(source)])
    return new Map([...merged, ...own])
  }

  function memberOf(map: YAMLMap, key: string): Part | undefined {
    const own = indexes.get(map) ?? indexOf(map)
    indexes.set(map, own)
    const index = own.get(key)
    return index === undefined ? inherited(map, key) : { container: map, index }
  }

  function way(path: Path): Way {
    let [node, part, hop]: [Node | undefined, Part | undefined, Hop | undefined] = [top, undefined, undefined]
    for (const [depth, name] of path.entries()) {
      const member = isMap(node) ? memberOf(node, name) : itemOf(node, name)
      if (member === undefined) return { part: undefined, end: undefined, hop }
      const above = path.slice(0, depth + 1)
      if (isMap(node) && member.container !== node) hop ??= { by: 'merge', map: node, part: member, path: above }
      const { value } = partsOf(member)
      const target = follow(value)
      if (isAlias(value) && target !== undefined) hop ??= { by: 'alias', part: member, target, path: above }
      part = member
      node = target
    }
    return { part, end: node, hop }
  }

  function pathsTo(path: Path): readonly Path[] {
    const word = JSON.stringify(path)
    const others = repeated.get(word) ?? otherPathsTo(path)
    repeated.set(word, others)
    return others
  }

  function otherPathsTo(path: Path): readonly Path[] {
    const { part: here } = way(path)
    const value = here === undefined ? undefined : partsOf(here).value
    const found = new Map([[JSON.stringify(path), path]])
    for (const known of found.values())
      for (const [depth, node] of writtenAlong(known).entries())
        for (const use of byTarget.get(node) ?? []) {
          const other = [...use.path, ...known.slice(depth)]
          const { part, end } = way(other)
          const isSame = isPart(part, here) || (end !== undefined && end === value)
          if (isSame) found.set(JSON.stringify(other), other)
        }
    return [...found.values()].slice(1)
  }

  /** Lists what is written where a path leads, from the top on, as far as nothing comes from elsewhere. */
  function writtenAlong(path: Path): readonly Node[] {
    const nodes: Node[] = top === undefined ? [] : [top]
    for (const depth of path.keys()) {
      const { end, hop } = way(path.slice(0, depth + 1))
      if (hop !== undefined || end === undefined) break
      nodes.push(end)
    }
    return nodes
  }

  return {
    way,
    pathsTo,
    inherited,
    membersOf: allMembersOf,
    follow,
    writtenAt: part => {
      const { value } = partsOf(part)
      const target = follow(value)
      const path = target === undefined ? undefined : paths.get(target)
      return path ?? [...(paths.get(part.container) ?? []), memberName(part)]
    },
    isShared: path => uses.length > 0 && pathsTo(path).length > 0,
    isMerged: map => map !== undefined && (byTarget.get(map) ?? []).some(({ isMerge }) => isMerge),
    usesOf: node => {
      const within = new Set(node === undefined || uses.length === 0 ? [] : nodesIn(node))
      return uses.filter(({ alias, target }) => within.has(target) && !within.has(alias))
    },
  }
}

/** Gives the positions of keys; of equal ones that of the first. */
function indexOf(map: YAMLMap): ReadonlyMap<string, number> {
  const keys = membersOf(map).map(({ index, key }) => [keyText(key), index] as const)
  return new Map(keys.toReversed())
}

function isPart(one: Part | undefined, other: Part | undefined): boolean {
  return one !== undefined && one.container === other?.container && one.index === other.index
}

function itemOf(node: Node | undefined, name: string): Part | undefined {
  const index = Number(name)
  return isSeq(node) && Number.isInteger(index) && index < node.items.length ? { container: node, index } : undefined
}
