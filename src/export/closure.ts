/**
 * What an entity cannot be without: all that it names, and what it lies below.
 *
 * Needed is always a whole unit, an entity at the top of the service or of a scope with all that is below it: half an
 * API is of no use to a product.
 */
import { type Address, keyOf } from '../model/address.ts'
import { scopeDepth } from '../model/scope.ts'
import type { Found, State } from '../model/state.ts'
import { ancestorsOf } from '../model/table.ts'
import { isNamedInPolicy, liveReferences, targetKey } from '../sync/diff/references.ts'
import { siblingsOf } from '../sync/siblings.ts'

/** Gives the unit that an entity belongs to. */
export function unitOf(address: Address): Address {
  const above = [address, ...ancestorsOf(address)]
  return above[above.length - 1 - scopeDepth(address.kind)] ?? address
}

/**
 * Lists the units of all that the taken entities name and are below, as far as they were found; what they name beside
 * themselves, within their own unit, is needed alone.
 */
export function needed(taken: State<Found>, found: State<Found>): readonly Found[] {
  const byName = namesOf(found)
  const units = [...taken.values()].flatMap(({ address, properties }) => {
    const named = liveReferences(address, properties).flatMap(({ target }) =>
      isNamedInPolicy(target) ? (byName.get(targetKey(target)) ?? []) : target,
    )
    return [...named.map(unitOf), ...siblingsOf(address, properties)]
  })
  const byKey = new Map(units.map(unit => [keyOf(unit), unit]))
  return [...byKey.keys()].flatMap(key => found.get(key) ?? [])
}

/** Entities by the names that policies have for them. */
function namesOf(found: State<Found>): ReadonlyMap<string, Address> {
  const named = [...found.values()].flatMap(({ address, properties }) => {
    const by = address.kind.inPolicies?.by
    const name = by === undefined ? undefined : properties[by]
    if (by === undefined || typeof name !== 'string') return []
    const scope = address.ids.slice(0, scopeDepth(address.kind))
    return [[targetKey({ kind: address.kind.name, by, name, scope }), address] as const]
  })
  return new Map(named)
}
