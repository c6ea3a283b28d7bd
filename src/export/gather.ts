/**
 * Reads all of a service that is to be exported.
 *
 * What `only` names is followed to all that it needs, and that to what it needs in turn, so that an export can stand
 * alone; what `except` names goes with all links to it. The lists at the top are read in any case: they tell what is there to be named.
 */
import { type Address, keyOf } from '../model/address.ts'
import type { Found, State } from '../model/state.ts'
import { ancestorsOf, kindsBelow } from '../model/table.ts'
import { otherEnds } from '../sync/diff/references.ts'
import type { Choice } from './choice.ts'
import { needed, unitOf } from './closure.ts'
import type { Levels, Unread } from './levels.ts'

/** What was read and is to be written. */
export interface Gathered {
  readonly found: State<Found>
  readonly unread: readonly Unread[]
  /** Everything that the service was seen to have. */
  readonly seen: readonly Address[]
}

/** Reads everything that the choice leads to, and what that needs. */
export async function gather(levels: Levels, choice: Choice): Promise<Gathered> {
  const found = new Map<string, Found>()
  const wholly = new Set<string>()

  function isTaken(address: Address): boolean {
    // A link says nothing but that there are two, and one of them is to stay out.
    if (otherEnds(address).some(choice.leaves)) return false
    const isNeeded = wholly.has(keyOf(unitOf(address))) || wholly.has(keyOf(address))
    return choice.takes(address) || (!choice.leaves(address) && isNeeded)
  }

  function leads(address: Address): boolean {
    return choice.leadsTo(address) || isTaken(address)
  }

  async function descend(parent: Found | undefined): Promise<void> {
    const below = await levels.below(parent)
    for (const entity of below) found.set(keyOf(entity.address), entity)
    // All of a level is known before anything below it is read: what is empty leads nowhere.
    const next = below.filter(({ address }) => leads(address) && kindsBelow(address.kind).length > 0)
    await Promise.all(next.map(descend))
  }

  await descend(undefined)
  for (;;) {
    const taken = new Map([...found].filter(([, { address }]) => isTaken(address)))
    const written = withAbove(taken, found)
    const units = choice.isWhole ? [] : needed(written, found).filter(({ address }) => isNew(address))
    if (units.length === 0) {
      const seen = [...found.values()].map(({ address }) => address)
      return { found: written, unread: levels.unread(), seen }
    }
    for (const { address } of units) wholly.add(keyOf(address))
    await Promise.all(units.map(descend))
  }

  function isNew(address: Address): boolean {
    return !choice.leaves(address) && !isTaken(address)
  }
}

/**
 * Adds what the entities lie below, without which they could not be written down. All stand in the order of their keys,
 * as lists come in none.
 */
function withAbove(taken: State<Found>, found: State<Found>): State<Found> {
  const above = [...taken.values()].flatMap(({ address }) => ancestorsOf(address).map(keyOf))
  const wanted = new Set([...taken.keys(), ...above])
  return new Map([...found].filter(([key]) => wanted.has(key)).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
