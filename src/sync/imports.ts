/**
 * Imports: when a document has to be sent again, and what has to be looked at after it.
 *
 * An import makes everything below an entity anew, so an unchanged document is not sent. The record knows which one was
 * sent last and what the service looked like then; without a record the meaning of the two sides decides.
 */
import { liveDigest, liveOperations, specificationChanges } from '../content/specification.ts'
import { type Address, keyOf, listPathOf, ownId, textOf } from '../model/address.ts'
import type { Change, Import, Outcome } from '../model/plan.ts'
import type { WantedSpecification } from '../model/specification.ts'
import type { Declaration, Found, State, Wanted } from '../model/state.ts'
import { ancestorsOf, KINDS } from '../model/table.ts'
import type { ServiceReader } from '../ports.ts'

/** What the record says of the last import. */
export type Imported = {
  /** Digest of the document. */
  readonly document: string
  /** Digest of what the service had below the entity at the end of the run. */
  readonly live: string
}

/** Imports by the keys of their entities. */
export type ImportedByKey = Readonly<Record<string, Imported>>

/** Gives the import that an entity needs, or undefined when the service has what the document says. */
export function importOf(wanted: Wanted, found: State<Found>, recorded: ImportedByKey): Import | undefined {
  const { specification, address } = wanted
  if (specification === undefined) return undefined
  if (!found.has(keyOf(address))) return planned(specification, 'new', [])
  const below = importedBelow(address, found)
  const before = liveOperations(below)
  const changes = specification.operations === undefined ? [] : specificationChanges(before, specification.operations)
  const last = recorded[keyOf(address)]
  if (last === undefined)
    return specification.operations !== undefined && changes.length === 0
      ? undefined
      : planned(specification, 'unrecorded', changes)
  if (last.document !== specification.digest) return planned(specification, 'document', changes)
  return last.live === liveDigest(below, []) ? undefined : planned(specification, 'drift', changes)
}

/** Lists what the service has of what an import makes. */
function importedBelow(
  { kind, ids }: Address,
  found: State<Found>,
): readonly { readonly id: string; readonly properties: Found['properties'] }[] {
  const prefix = `${keyOf({ kind, ids })}/`
  return [...found.values()].flatMap(({ address, properties }) =>
    address.kind.name === kind.imports && keyOf(address).startsWith(prefix) ? [{ id: ownId(address), properties }] : [],
  )
}

function planned(
  { body, digest, operations, makesOperations }: WantedSpecification,
  why: Import['why'],
  changes: Import['changes'],
): Import {
  return { body, digest, why, changes, operations: makesOperations ? operations : undefined, below: [] }
}

/** True for an entity that the document of the entity above it makes. */
export function isMadeByImport({ address }: Wanted, wanted: State<Wanted>): boolean {
  const [parent] = ancestorsOf(address)
  const specification = parent === undefined ? undefined : wanted.get(keyOf(parent))?.specification
  if (specification === undefined || parent?.kind.imports !== address.kind.name) return false
  const id = ownId(address).toLowerCase()
  return specification.operations?.some(({ operationId }) => operationId?.toLowerCase() === id) ?? false
}

/** Adds to each import the declared entities below it that the plan leaves alone. */
export function withBelow(changes: readonly Change[], wanted: State<Wanted>): readonly Change[] {
  const changed = new Set(changes.map(({ address }) => keyOf(address)))
  const quiet = [...wanted.values()].filter(
    ({ address, specification }) => !changed.has(keyOf(address)) && specification === undefined,
  )
  return changes.map(change => {
    if (change.action === 'delete' || change.import === undefined) return change
    const prefix = `${keyOf(change.address)}/`
    const below = quiet.filter(({ address }) => keyOf(address).startsWith(prefix))
    return { ...change, import: { ...change.import, below } }
  })
}

/** Says what the service has below every imported entity that a run touched, for the record. */
export async function importedAfter(
  service: ServiceReader,
  { wanted }: Declaration,
  outcomes: readonly Outcome[],
): Promise<ImportedByKey> {
  const touched = new Set(
    outcomes.flatMap(({ status, change: { address } }) =>
      status === 'applied' ? [address, ...ancestorsOf(address)].map(keyOf) : [],
    ),
  )
  const failed = new Set(
    outcomes.flatMap(({ status, change }) => (status === 'applied' ? [] : [keyOf(change.address)])),
  )
  const entries = [...wanted].flatMap(([key, { address, specification }]) =>
    specification !== undefined && touched.has(key) && !failed.has(key)
      ? [entryOf(service, key, address, specification)]
      : [],
  )
  return Object.fromEntries(await Promise.all(entries))
}

async function entryOf(
  service: ServiceReader,
  key: string,
  address: Address,
  { digest }: WantedSpecification,
): Promise<readonly [string, Imported]> {
  return [key, { document: digest, live: liveDigest(await listImported(service, address), []) }]
}

/** Reads what an import has made. */
export async function listImported(
  service: ServiceReader,
  { kind, ids }: Address,
): Promise<readonly { readonly id: string; readonly properties: Found['properties'] }[]> {
  const made = KINDS.get(kind.imports ?? '')
  if (made === undefined) throw new RangeError(`${textOf({ kind, ids })} is not made from a document`)
  const all: { readonly id: string; readonly properties: Found['properties'] }[] = []
  for await (const { resources } of service.list(listPathOf({ kind: made, ids: [...ids, ''] })))
    all.push(...resources.map(({ name, properties }) => ({ id: name, properties })))
  return all
}
