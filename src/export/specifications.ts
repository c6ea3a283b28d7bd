/**
 * Which documents the service could be asked for: those from which it could make what lies below an entity again.
 *
 * What names something that people made beside it is no import's, so that no document is whole there.
 */
import { keyOf, ownId } from '../model/address.ts'
import type { Handout } from '../model/kind/documents.ts'
import { GENERATED_ID } from '../model/kinds/ids.ts'
import type { Found, State } from '../model/state.ts'
import { ancestorsOf } from '../model/table.ts'
import { isNamedInPolicy, liveReferences } from '../sync/diff/references.ts'
import { siblingsOf } from '../sync/siblings.ts'

/** A document that the service can be asked for. */
export interface DocumentRequest {
  readonly entity: Found
  /** What the service has of what imports make below it. */
  readonly made: readonly Found[]
  /** Ids of that which have to stay, since something lies below them or names them, and which were drawn by lot. */
  readonly bound: readonly string[]
  /** How to ask for it, in turn until a document can stand for what was made. */
  readonly handouts: readonly Handout[]
}

/** Lists the documents that are worth asking for. */
export function requestsIn(found: State<Found>): readonly DocumentRequest[] {
  const children = Map.groupBy(found.values(), ({ address }) => {
    const [parent] = ancestorsOf(address)
    return parent === undefined ? '' : keyOf(parent)
  })
  const rooted = rootedIn(found)
  return [...found.values()].flatMap(entity => {
    const { exports, imports } = entity.address.kind
    const below = children.get(keyOf(entity.address)) ?? []
    const made = below.filter(({ address }) => address.kind.name === imports)
    const type = entity.properties[exports?.by ?? ''] ?? exports?.usually
    const usual = typeof type === 'string' ? exports?.formats[type] : undefined
    if (usual === undefined || made.length === 0 || !made.every(isImported)) return []
    const bound = made.flatMap(({ address }) => (rooted.has(keyOf(address)) ? [ownId(address)] : []))
    return [{ entity, made, bound, handouts: [...traced(entity, below), ...usual] }]
  })
}

/** Gives the ways to ask that the traces of the last import tell of. */
function traced({ address: { kind } }: Found, below: readonly Found[]): readonly Handout[] {
  const { traces } = kind.exports ?? {}
  if (traces === undefined) return []
  const left = below.filter(
    ({ address }) =>
      address.kind.name === `${kind.name}/${traces.collection}` && address.kind.madeByImport?.(ownId(address)) === true,
  )
  const told = new Set(left.map(({ properties }) => properties[traces.property]))
  return Object.entries(traces.formats).flatMap(([value, handouts]) => (told.has(value) ? handouts : []))
}

/** Keys of what imports make under an id that was drawn by lot, where something lies below it or names it. */
function rootedIn(found: State<Found>): ReadonlySet<string> {
  const drawn = new Set(
    [...found].flatMap(([key, { address }]) => {
      const [parent] = ancestorsOf(address)
      return parent?.kind.imports === address.kind.name && GENERATED_ID.test(ownId(address)) ? [key] : []
    }),
  )
  if (drawn.size === 0) return drawn
  const needed = [...found.values()].flatMap(({ address, properties }) => [
    ...ancestorsOf(address).map(keyOf),
    ...liveReferences(address, properties).flatMap(({ target }) => (isNamedInPolicy(target) ? [] : keyOf(target))),
  ])
  return new Set(needed.filter(key => drawn.has(key)))
}

/** True for what an import may have made: all that it names beside it was made by one, and would be made anew. */
function isImported({ address, properties }: Found): boolean {
  return siblingsOf(address, properties).every(sibling => sibling.kind.madeByImport?.(ownId(sibling)) === true)
}
