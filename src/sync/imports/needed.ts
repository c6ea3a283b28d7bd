/**
 * Whether a document has to be sent again.
 *
 * An import makes everything below an entity anew, so a document that says nothing new is not sent. The record knows
 * which one was sent last and what the service looked like then.
 */
import { liveDigest, liveOperations, missingOperations, specificationChanges } from '../../content/specification.ts'
import { type Address, keyOf, textOf } from '../../model/address.ts'
import type { Import, Note } from '../../model/plan.ts'
import type { Operation, WantedSpecification } from '../../model/specification.ts'
import type { Found, State, Wanted } from '../../model/state.ts'
import { KINDS } from '../../model/table.ts'
import { type ImportedByKey, type Imports, isForCreate, type Made } from '../imports.ts'

/** What becomes of a document. */
export interface Needed {
  /** Absent when the service has what the document says. */
  readonly toImport?: Import
  /** Says that a document which may be new is not imported. */
  readonly notes?: readonly Note[]
}

/**
 * Gives the import that an entity needs.
 *
 * Where nothing is recorded, or both sides are otherwise than the last import left them, as after a merge of the service
 * into the files, meaning decides. It does not reach all of a document: bodies of requests, words about parameters and
 * answers, and what lies deeper in a type than its properties' names. A document that is new in these alone is imported
 * where the service is as the last import left it, and not where somebody has changed the service too, which is told.
 *
 * @param wanted - every declared entity that the run is about.
 */
export function importOf(
  entity: Wanted,
  found: State<Found>,
  { made, types }: Imports,
  recorded: ImportedByKey,
  wanted: State<Wanted>,
): Needed {
  const { specification, address, sync } = entity
  if (specification === undefined) return {}
  if (!found.has(keyOf(address))) return planned(specification, 'new', [])
  if (isForCreate(sync)) return {}
  const below = made.get(keyOf(address)) ?? []
  const described = types.get(keyOf(address)) ?? []
  const told = comparable(specification, below)
  const changes = told === undefined ? [] : specificationChanges(liveOperations(below, described), told)
  const isAgreed = told !== undefined && saysAll(entity, told, below, described, wanted)
  const last = recorded[keyOf(address)]
  if (last === undefined) return isAgreed ? {} : planned(specification, 'unrecorded', changes)
  const isMoved = last.live !== liveDigest(below, described)
  if (last.document === specification.digest) return isMoved ? planned(specification, 'drift', changes) : {}
  return isMoved && isAgreed ? { notes: [agreed(address)] } : planned(specification, 'document', changes)
}

function agreed(address: Address): Note {
  const message = `the document of ${textOf(address)} is not imported: it changed, and so did the service, and both say the same, as far as they can be compared; bodies of requests cannot`
  return { address, message }
}

/** True when a document says what the service has, beside what the files declare apart from it. */
function saysAll(
  { address }: Wanted,
  told: readonly Operation[],
  below: readonly Made[],
  described: readonly Made[],
  wanted: State<Wanted>,
): boolean {
  const live = liveOperations(fromDocument(address, below, told, wanted), described)
  return specificationChanges(live, told).length === 0
}

/** Gives what the service has below an entity without what the files declare there and the document lacks. */
export function fromDocument<Below extends Made>(
  { kind, ids }: Address,
  below: readonly Below[],
  told: readonly Operation[],
  wanted: State<Wanted>,
): readonly Below[] {
  const made = KINDS.get(kind.imports ?? '')
  if (made === undefined) return below
  return below.filter(({ id, properties }) => {
    if (!wanted.has(keyOf({ kind: made, ids: [...ids, id] }))) return true
    return missingOperations(liveOperations([{ id, properties }]), told).length === 0
  })
}

/**
 * Gives the operations of a document that can be held against live ones. Where the service keeps the document and makes
 * no operations of it, as is known of gRPC and OData, there is nothing on the other side.
 */
function comparable(
  { operations, makesOperations }: WantedSpecification,
  below: readonly Made[],
): readonly Operation[] | undefined {
  return makesOperations || below.length > 0 ? operations : undefined
}

function planned(
  { body, digest, operations, makesOperations }: WantedSpecification,
  why: Import['why'],
  changes: Import['changes'],
): Needed {
  return { toImport: { body, digest, why, changes, operations: makesOperations ? operations : undefined, below: [] } }
}
