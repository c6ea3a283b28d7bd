/**
 * Lays a live value into the place of a declared one, and touches only what differs.
 *
 * What a value is made of elsewhere, by a variable, an alias or a merge, is not this place's to change: within the
 * value, its own goes over it; where all of it comes from elsewhere it is left, and told of.
 */
import { isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Branch, Entry, Items, Tree } from '../../tree.ts'
import { pastedIn } from '../pasted.ts'
import type { Fill } from '../texts/template.ts'
import { ALIASED, growthBound, MERGED, NAMED, removalBound, SHARED } from './bound.ts'
import type { Desk } from './desk.ts'
import { endOfNode } from './extent.ts'
import { keptItems } from './kept-items.ts'
import { comesTo, isMade, MADE, remade } from './made.ts'
import { isMergeKey, keyText, membersOf, type Part, partsOf } from './parts.ts'
import { says } from './sameness.ts'
import { type Spot, spotIn } from './source.ts'
import { newEntry, newItem } from './spelling.ts'

/** Why a value stays as it is. */
export type Obstacle = string

/** Lays a tree into a spot. @returns why something of it was left; undefined when all of it is as the tree says. */
export function lay(spot: Spot, tree: Tree, desk: Desk): Obstacle | undefined {
  const { value } = partsOf(spot)
  if (says(value, tree, spot.source.repeats)) return undefined
  const obstacle = placeObstacle(spot) ?? newObstacle(tree, desk)
  if (obstacle !== undefined) return obstacle
  if (isAlias(value)) return layAlias(spot, tree, desk)
  if (isScalar(value) && tree.is === 'value') {
    if (comesTo(value, tree.value, desk.fill)) return undefined
    const made = remade(value, tree.value, desk.fill)
    if ('why' in made) return made.why
    if (endOfNode(value) === value.range?.[0]) desk.replace(spot, tree)
    else desk.exchange(spot, value, made.value)
    return undefined
  }
  if (isMap(value) && tree.is === 'map' && tree.entries.length > 0 && canBeLaid(spot, value, tree))
    return layMap(spot, value, tree, desk)
  if (isSeq(value) && tree.is === 'list' && value.items.length > 0 && tree.items.length > 0)
    return layList(spot, value, tree, desk)
  const made = obstacleIn(value) ?? (spot.source.repeats.usesOf(value).length > 0 ? NAMED : undefined)
  if (made === undefined) desk.replace(spot, tree)
  return made
}

/** A plain value takes the place of an alias; whatever is made of more is written out before. */
function layAlias(spot: Spot, tree: Tree, desk: Desk): Obstacle | undefined {
  const target = spot.source.repeats.follow(partsOf(spot).value)
  if (tree.is !== 'value' || !isScalar(target) || isMade(target)) return ALIASED
  desk.replace(spot, tree)
  return undefined
}

/** What a merge brings can be written over, and not be taken out. */
function canBeLaid({ source: { repeats } }: Spot, map: YAMLMap, { entries }: Branch): boolean {
  const keys = new Set(entries.map(({ key }) => key))
  const stays = ([key]: readonly [string, Part]) => keys.has(key) || repeats.inherited(map, key) === undefined
  return map.items.length > 0 && [...repeats.membersOf(map)].every(stays)
}

/** Lays a tree into a part of a value; what comes from elsewhere is written there, if it differs. */
function layPart(spot: Spot, tree: Tree, desk: Desk): Obstacle | undefined {
  const { value } = partsOf(spot)
  if (!isAlias(value) || says(value, tree, spot.source.repeats)) return lay(spot, tree, desk)
  const obstacle = placeObstacle(spot) ?? newObstacle(tree, desk)
  if (obstacle === undefined) desk.replace(spot, tree)
  return obstacle
}

function layMap(spot: Spot, map: YAMLMap, { entries }: Branch, desk: Desk): Obstacle | undefined {
  const byKey = new Map(entries.map(entry => [entry.key, entry]))
  const own = membersOf(map).filter(({ key }) => !isMergeKey(key))
  const known = new Set(own.map(({ key }) => keyText(key)))
  const obstacles = own.map(({ index, key }) => {
    const name = keyText(key)
    const member = { ...spot, container: map, index, path: [...spot.path, name] }
    const entry = byKey.get(name)
    return entry === undefined ? takeOut(member, desk) : layPart(member, entry.value, desk)
  })
  const added = entries.filter(({ key }) => !known.has(key))
  return [...obstacles, addTo(spot, map, added, desk)].find(obstacle => obstacle !== undefined)
}

/** Adds what a map lacks; what merges bring is only written where it differs. */
function addTo(spot: Spot, map: YAMLMap, entries: readonly Entry[], desk: Desk): Obstacle | undefined {
  const { repeats } = spot.source
  const added = entries.filter(({ key, value }) => {
    const part = repeats.inherited(map, key)
    return part === undefined || !says(partsOf(part).value, value, repeats)
  })
  const obstacle = added.length === 0 ? undefined : growthBound(spot, map)
  if (obstacle === undefined) for (const entry of added) desk.add(map, newEntry(entry))
  return obstacle
}

function layList(spot: Spot, list: YAMLSeq, { items }: Items, desk: Desk): Obstacle | undefined {
  const members = membersOf(list)
  const isKept = ({ value }: (typeof members)[number], item: Tree) =>
    isScalar(value) && item.is === 'value' && comesTo(value, item.value, desk.fill)
  const isPlain = members.every(({ value }) => isScalar(value))
  const kept = isPlain ? keptItems(members, items, isKept) : undefined
  const obstacles = members.map(({ index }) => {
    const member = { ...spot, container: list, index, path: [...spot.path, String(index)] }
    const position = kept === undefined ? index : kept.get(index)
    const item = position === undefined ? undefined : items[position]
    return item === undefined ? takeOut(member, desk) : layPart(member, item, desk)
  })
  for (const item of items.slice(kept === undefined ? members.length : kept.size)) desk.add(list, newItem(item))
  return obstacles.find(obstacle => obstacle !== undefined)
}

/** Takes a value out of what holds it. */
export function takeOut(spot: Spot, desk: Desk): Obstacle | undefined {
  const obstacle = placeObstacle(spot) ?? removalBound(spot) ?? secretIn(partsOf(spot).value, desk.fill)
  if (obstacle === undefined) desk.remove(spot)
  return obstacle
}

/** Says why nothing at a place can be changed. */
export function placeObstacle({ source, path, isAgreed }: Spot): Obstacle | undefined {
  if (isAgreed !== true && source.repeats.isShared(path)) return SHARED
  if (path[0] === 'variables' || (path[0] === 'environments' && path[2] === 'variables')) return MADE
  return path.at(-1) === '<<' ? MERGED : undefined
}

/** Says why a value cannot be written anywhere. */
export function newObstacle(tree: Tree, { holdsSecret }: Pick<Desk, 'holdsSecret'>): Obstacle | undefined {
  return unnamedIn(tree) ?? pastedIn(tree, holdsSecret)
}

function unnamedIn(tree: Tree): Obstacle | undefined {
  switch (tree.is) {
    case 'value':
      return undefined
    case 'secret':
      return 'it holds a secret'
    case 'file':
      return 'it is the text of a file'
    case 'list':
      return tree.items.map(unnamedIn).find(found => found !== undefined)
    case 'map':
      return tree.entries.map(({ value }) => unnamedIn(value)).find(found => found !== undefined)
  }
}

/** Says why a value cannot be written over. */
export function obstacleIn(node: Node | undefined): Obstacle | undefined {
  return isAlias(node) ? ALIASED : madeIn(node)
}

function madeIn(node: Node | undefined): Obstacle | undefined {
  if (isScalar(node)) return isMade(node) ? MADE : undefined
  if (!isMap(node) && !isSeq(node)) return undefined
  const members = [...node.items.keys()].map(index => partsOf({ container: node, index }))
  return members.map(({ value }) => madeIn(value)).find(found => found !== undefined)
}

/** What is made of a variable may go where the service has nothing: the variable is there for others. */
function secretIn(node: Node | undefined, fill: Fill): Obstacle | undefined {
  if (isScalar(node)) return isMade(node) && fill(String(node.value)) === undefined ? MADE : undefined
  if (!isMap(node) && !isSeq(node)) return undefined
  const members = [...node.items.keys()].map(index => partsOf({ container: node, index }))
  return members.map(({ value }) => secretIn(value, fill)).find(found => found !== undefined)
}

/** Finds a key beside a spot, in the same map. */
export function beside(spot: Spot, name: string): Spot | undefined {
  const { container, source, path } = spot
  return isMap(container) ? spotIn(source, container, name, { path: path.slice(0, -1) }) : undefined
}
