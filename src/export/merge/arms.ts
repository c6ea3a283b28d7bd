/**
 * One of the fields that an entity cannot be made without, where the service has another one of them by now.
 *
 * What the files say goes and what the service has comes, both or none: with neither, nobody could make the entity. A
 * plan does not miss the new one, as files that say nothing of it leave it alone.
 */
import type { Found, Wanted } from '../../model/state.ts'
import type { Entry, Tree } from '../tree.ts'
import { growthBound, SHARED } from './yaml/bound.ts'
import type { Desk } from './yaml/desk.ts'
import { newObstacle, type Obstacle, takeOut } from './yaml/lay.ts'
import type { Spot } from './yaml/source.ts'
import { newEntry } from './yaml/spelling.ts'

/** Lists the fields of which one has to come when a field goes; none where the files say one of them. */
export function armsInstead(name: string, { address: { kind }, properties, places, sync }: Wanted): readonly string[] {
  const group = kind.createNeeds?.find(names => names.includes(name)) ?? []
  const others = group.filter(other => other !== name)
  const isSaid = (other: string) => (properties[other] ?? null) !== null || places.has(other)
  return others.some(isSaid) ? [] : others.filter(other => !sync.ignore.includes(other))
}

/** Gives what comes for a field that the service has no more; undefined where nothing has to. */
export function armFor(name: string, live: Tree, wanted: Wanted): Entry | undefined {
  const names = armsInstead(name, wanted)
  return live.is === 'map' ? live.entries.find(({ key }) => names.includes(key)) : undefined
}

/** Gives what the service has of the fields that come when others go. @param gone - names of those that may go. */
export function comingWith(gone: ReadonlySet<string>, wanted: Wanted, { properties }: Found): Wanted['properties'] {
  const lost = [...gone].filter(name => (properties[name] ?? null) === null)
  const names = lost.flatMap(name => armsInstead(name, wanted)).filter(name => (properties[name] ?? null) !== null)
  return Object.fromEntries(names.map(name => [name, properties[name] ?? null]))
}

/** Takes a field out of the map that it stands in, and writes another one there. @returns why both were left */
export function exchangeArm(spot: Spot, arm: Entry, desk: Desk): Obstacle | undefined {
  const { container, isAgreed } = spot
  const shared = isAgreed === true ? SHARED : growthBound(spot, container)
  const obstacle = shared ?? newObstacle(arm.value, desk) ?? takeOut(spot, desk)
  if (obstacle === undefined) desk.add(container, newEntry(arm))
  return obstacle
}
