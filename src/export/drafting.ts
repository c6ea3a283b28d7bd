/**
 * What is settled before anything is written: which documents are, and what is said by them or by nobody.
 *
 * What others name has to be found in the file, also where a document says all that there is to say of it.
 */
import { type Address, isBuiltIn, isFixed, keyOf, ownId } from '../model/address.ts'
import type { Found, State } from '../model/state.ts'
import { ancestorsOf } from '../model/table.ts'
import { isNamedInPolicy, liveReferences } from '../sync/diff/references.ts'
import type { DocumentAnswer } from './acceptance.ts'
import { type Kept, keptDocument } from './kept-documents.ts'
import type { SecretsOf } from './secrecy.ts'

/** What a service is written from. */
export interface Sources {
  readonly found: State<Found>
  readonly secrets: SecretsOf
  /** What asking for documents came to, by `keyOf` the addresses of their entities. */
  readonly documents: ReadonlyMap<string, DocumentAnswer>
  readonly apiVersion: string
}

/** What is known before anything is written. */
export interface Drafting extends Sources {
  /** Entities by `keyOf` their parents' addresses, the empty text for those at the top. */
  readonly below: ReadonlyMap<string, readonly Found[]>
  /** Documents that entities below hold, by `keyOf` the addresses of those above. */
  readonly kept: ReadonlyMap<string, Kept>
  /** Keys of the entities that hold them. */
  readonly holders: ReadonlySet<string>
  /** Keys of the entities that others name in their fields. */
  readonly named: ReadonlySet<string>
}

/** Finds out which documents are written, and what need not be written beside them. */
export function draftingOf(sources: Sources): Drafting {
  const below = Map.groupBy(sources.found.values(), ({ address }) => {
    const [parent] = ancestorsOf(address)
    return parent === undefined ? '' : keyOf(parent)
  })
  const kept = new Map(
    [...sources.found].flatMap(([key, entity]) => {
      const held = keptDocument(entity, sources.found)
      return held === undefined ? [] : [[key, held] as const]
    }),
  )
  const holders = new Set([...kept.values()].map(({ heldBy }) => keyOf(heldBy)))
  return { ...sources, below, kept, holders, named: namedIn(sources.found) }
}

/** What entities name in their fields; policies name nothing that is made from a document. */
function namedIn(found: State<Found>): ReadonlySet<string> {
  const naming = [...found.values()].filter(({ address: { kind } }) => kind.spelling !== 'policy')
  const targets = naming.flatMap(({ address, properties }) => liveReferences(address, properties))
  return new Set(targets.flatMap(({ target }) => (isNamedInPolicy(target) ? [] : keyOf(target))))
}

/** True for what the service has without being told, or has of a document. */
export function isLeft({ address, properties }: Found, parentKey: string, { documents, holders }: Drafting): boolean {
  const { kind } = address
  const id = ownId(address)
  if (kind.serverMade?.(id, properties) === true || kind.untouched?.(id, properties) === true) return true
  if (holders.has(keyOf(address))) return true
  if (kind.shape === 'relation') return isBuiltIn(kind, id)
  return kind.madeByImport?.(id) === true && 'text' in (documents.get(parentKey) ?? {})
}

/** True for what the service lets nobody declare, and for what a document says. */
export function isSaidElsewhere({ address }: Found, { documents }: Drafting): boolean {
  const { kind } = address
  if (isOfService(address)) return true
  const [parent] = ancestorsOf(address)
  if (parent === undefined || parent.kind.imports !== kind.name) return false
  return 'text' in (documents.get(keyOf(parent)) ?? {})
}

/** True for what every service has. */
export function isOfService(address: Address): boolean {
  return isBuiltIn(address.kind, ownId(address)) || isFixed(address.kind, ownId(address))
}
