/**
 * What imports make, and what has to be looked at after one.
 *
 * An import makes everything below an entity anew, also what the files declare there and the document does not name.
 */
import { resourceName } from '../content/specification/template.ts'
import { type Address, keyOf, listPathOf, ownId, textOf } from '../model/address.ts'
import type { Change, Import } from '../model/plan.ts'
import type { Operation } from '../model/specification.ts'
import type { Found, State, Wanted } from '../model/state.ts'
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

/** What the service has of what imports make, by the key of the entity that it lies below. */
export type MadeByKey = ReadonlyMap<string, readonly Made[]>

/** What the service has of imports. */
export interface Imports {
  readonly made: MadeByKey
  /** The types that it refers to. */
  readonly types: MadeByKey
}

/** One entity that an import makes. */
export interface Made {
  readonly id: string
  readonly properties: Found['properties']
}

/** Groups what was found of what imports make. */
export function madeByImports(found: State<Found>): MadeByKey {
  const pairs = [...found.values()].flatMap(({ address, properties }) => {
    const [parent] = ancestorsOf(address)
    if (parent?.kind.imports !== address.kind.name) return []
    return [{ above: keyOf(parent), made: { id: ownId(address), properties } }]
  })
  return new Map([...Map.groupBy(pairs, ({ above }) => above)].map(([key, all]) => [key, all.map(({ made }) => made)]))
}

/** True when the document is what the entity is made from, and no more. */
export function isForCreate({ ignore }: Wanted['sync']): boolean {
  return ignore.includes('specification')
}

/** True for an entity that the document of the entity above it makes. */
export function isMadeByImport({ address }: Wanted, wanted: State<Wanted>): boolean {
  const [parent] = ancestorsOf(address)
  const specification = parent === undefined ? undefined : wanted.get(keyOf(parent))?.specification
  if (specification === undefined || parent?.kind.imports !== address.kind.name) return false
  return hasOperation(specification.operations ?? [], ownId(address))
}

/** True when one of the operations gets that id, as it is written or as the service respells it. */
function hasOperation(operations: readonly Operation[], id: string): boolean {
  const name = resourceName(id)
  // Of what nothing is left of, nobody knows what the service calls it.
  return name !== '' && operations.some(({ operationId }) => resourceName(operationId ?? '') === name)
}

/** True for what an import of the same plan makes, by the imports of the plan. */
export function isRemade(address: Address, imports: ReadonlyMap<string, Import>): boolean {
  const [parent] = ancestorsOf(address)
  const above = parent === undefined ? undefined : imports.get(keyOf(parent))
  if (above === undefined || parent?.kind.imports !== address.kind.name) return false
  // A format that does not tell its operations may make any of them.
  return above.operations === undefined || hasOperation(above.operations, ownId(address))
}

/**
 * Adds to each import the declared entities below it that the plan leaves alone.
 *
 * @param unchanged - what the plan has compared and found as declared; what `only` and `except` leave out is not in it.
 */
export function withBelow(
  changes: readonly Change[],
  wanted: State<Wanted>,
  unchanged: readonly Address[],
): readonly Change[] {
  const quiet = new Set(unchanged.map(keyOf))
  const below = quietBelow(quiet, wanted)
  return changes.map(change => {
    if (change.action === 'delete' || change.import === undefined) return change
    const [parent] = ancestorsOf(change.address)
    const key = parent === undefined ? '' : keyOf(parent)
    const source = wanted.get(key)
    // What a copy that stands for its parent takes from a document, the parent has too.
    const above = change.address.kind.copies === undefined || source === undefined || !quiet.has(key) ? [] : [source]
    return { ...change, import: { ...change.import, below: [...above, ...(below.get(keyOf(change.address)) ?? [])] } }
  })
}

/** Gives what is left alone, by the keys of all that it lies below, as far as an import of those reaches. */
function quietBelow(quiet: ReadonlySet<string>, wanted: State<Wanted>): ReadonlyMap<string, readonly Wanted[]> {
  const pairs = [...wanted].flatMap(([key, entity]) => {
    if (!quiet.has(key) || entity.specification !== undefined) return []
    return reachedFrom(entity.address).map(above => ({ key: keyOf(above), entity }))
  })
  return new Map([...Map.groupBy(pairs, ({ key }) => key)].map(([key, all]) => [key, all.map(({ entity }) => entity)]))
}

/** Lists the ancestors whose import reaches an entity: the import of one above a copy does not reach into the copy. */
function reachedFrom(address: Address): readonly Address[] {
  if (address.kind.unlisted) return []
  const above = ancestorsOf(address)
  const copy = above.findIndex(({ kind }) => kind.unlisted)
  return copy < 0 ? above : above.slice(0, copy + 1)
}
/** Reads what an import has made. */
export async function listImported(service: ServiceReader, { kind, ids }: Address): Promise<readonly Made[]> {
  const made = KINDS.get(kind.imports ?? '')
  if (made === undefined) throw new RangeError(`${textOf({ kind, ids })} is not made from a document`)
  const all: Made[] = []
  for await (const { resources } of service.list(listPathOf({ kind: made, ids: [...ids, ''] })))
    all.push(...resources.map(({ name, properties }) => ({ id: name, properties })))
  return all
}
