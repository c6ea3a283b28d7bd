/**
 * Lays a live value into the place of a declared one, and touches only what differs.
 *
 * What a value is made of elsewhere, by a variable, an alias or a merge, is not this place's to change: it is left, and
 * told of.
 */
import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml'
import type { Branch, Entry, Items, Tree } from '../tree.ts'
import type { Desk } from './desk.ts'
import { endOfNode } from './extent.ts'
import { partsOf, type Spot, spotIn } from './source.ts'
import { newEntry, newItem } from './spelling.ts'

/** Why a value stays as it is. */
export type Obstacle = string

/** Lays a tree into a spot. @returns why something of it was left; undefined when all of it is as the tree says. */
export function lay(spot: Spot, tree: Tree, desk: Desk): Obstacle | undefined {
  const { value } = partsOf(spot)
  const obstacle = placeObstacle(spot) ?? newObstacle(tree)
  if (obstacle !== undefined) return obstacle
  if (isScalar(value) && tree.is === 'value') {
    if (isSame(value, tree.value)) return undefined
    const made = obstacleIn(value)
    if (made !== undefined) return made
    if (endOfNode(value) === value.range?.[0]) desk.replace(spot, tree)
    else desk.exchange(spot, value, tree.value)
    return undefined
  }
  if (isMap(value) && tree.is === 'map' && value.items.length > 0 && tree.entries.length > 0)
    return layMap(spot, value.items.length, tree, desk)
  if (isSeq(value) && tree.is === 'list' && value.items.length > 0 && tree.items.length > 0)
    return layList(spot, value.items.length, tree, desk)
  const made = obstacleIn(value)
  if (made === undefined) desk.replace(spot, tree)
  return made
}

function layMap(spot: Spot, count: number, { entries }: Branch, desk: Desk): Obstacle | undefined {
  const { value: map } = partsOf(spot)
  if (!isMap(map)) return undefined
  const obstacles: (Obstacle | undefined)[] = []
  const byKey = new Map(entries.map(entry => [entry.key, entry]))
  const known = new Set<string>()
  for (let index = 0; index < count; index++) {
    const { key } = partsOf({ container: map, index })
    const name = isScalar(key) ? String(key.source ?? key.value) : ''
    if (name === '<<') return MERGED
    known.add(name)
    const member = { ...spot, container: map, index, path: [...spot.path, name] }
    const entry = byKey.get(name)
    obstacles.push(entry === undefined ? takeOut(member, desk) : lay(member, entry.value, desk))
  }
  const added: readonly Entry[] = entries.filter(({ key }) => !known.has(key))
  for (const entry of added) desk.add(map, newEntry(entry))
  return obstacles.find(obstacle => obstacle !== undefined)
}

function layList(spot: Spot, count: number, { items }: Items, desk: Desk): Obstacle | undefined {
  const { value: list } = partsOf(spot)
  if (!isSeq(list)) return undefined
  const members = Array.from({ length: count }, (_, index): Spot => {
    return { ...spot, container: list, index, path: [...spot.path, String(index)] }
  })
  const kept = keptOf(members, items)
  const all = members.map((member, index) => {
    const position = kept === undefined ? index : kept.get(index)
    const item = position === undefined ? undefined : items[position]
    return item === undefined ? takeOut(member, desk) : lay(member, item, desk)
  })
  for (const item of items.slice(kept === undefined ? count : kept.size)) desk.add(list, newItem(item))
  return all.find(obstacle => obstacle !== undefined)
}

/**
 * Finds which items stay, by their positions before and after, where taking out the others and adding new ones at the
 * end gives the list; undefined where it does not.
 */
function keptOf(members: readonly Spot[], items: readonly Tree[]): ReadonlyMap<number, number> | undefined {
  const kept = new Map<number, number>()
  for (const [index, member] of members.entries()) {
    const { value } = partsOf(member)
    const next = items[kept.size]
    if (!isScalar(value)) return undefined
    if (next?.is === 'value' && isSame(value, next.value)) kept.set(index, kept.size)
    else if (items.some(item => item.is === 'value' && isSame(value, item.value))) return undefined
  }
  return kept
}

/** Takes a value out of what holds it. */
export function takeOut(spot: Spot, desk: Desk): Obstacle | undefined {
  const obstacle = placeObstacle(spot) ?? obstacleIn(partsOf(spot).value)
  if (obstacle === undefined) desk.remove(spot)
  return obstacle
}

const MERGED = 'it comes from a merge, "<<", which says it for others too'
const MADE = 'it is made of a variable'

/** Says why nothing at a place can be changed. */
export function placeObstacle({ path, isShared }: Spot): Obstacle | undefined {
  if (isShared) return 'an alias repeats it elsewhere'
  if (path[0] === 'variables' || (path[0] === 'environments' && path[2] === 'variables')) return MADE
  return path.at(-1) === '<<' ? MERGED : undefined
}

function newObstacle(tree: Tree): Obstacle | undefined {
  switch (tree.is) {
    case 'value':
      return undefined
    case 'secret':
      return 'it holds a secret'
    case 'file':
      return 'it is the text of a file'
    case 'list':
      return tree.items.map(newObstacle).find(found => found !== undefined)
    case 'map':
      return tree.entries.map(({ value }) => newObstacle(value)).find(found => found !== undefined)
  }
}

/** Says why a value cannot be written over. */
export function obstacleIn(node: Node | undefined): Obstacle | undefined {
  if (isAlias(node)) return 'it is an alias, which says it for others too'
  if (isScalar(node)) return isMade(node) ? MADE : undefined
  if (!isMap(node) && !isSeq(node)) return undefined
  const members = [...node.items.keys()].map(index => partsOf({ container: node, index }))
  if (members.some(({ key }) => isScalar(key) && key.value === '<<')) return MERGED
  return members.map(({ value }) => obstacleIn(value)).find(found => found !== undefined)
}

function isMade({ value }: Scalar): boolean {
  return typeof value === 'string' && value.replaceAll('$${', '').includes('${')
}

/** True for a value that the file spells so; `1.10` is a text where a text is meant. */
function isSame({ value, source }: Scalar, other: string | number | boolean | null): boolean {
  return value === other || (typeof other === 'string' && typeof value !== 'string' && source === other)
}

/** Finds a key beside a spot, in the same map. */
export function beside(spot: Spot, name: string): Spot | undefined {
  const { container, source, path, isShared } = spot
  return isMap(container) ? spotIn(source, container, name, { path: path.slice(0, -1), isShared }) : undefined
}
