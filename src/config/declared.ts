/**
 * One entity of the file: what it is called, there and in the service, and whether that name is free.
 *
 * An entity with a bad name is kept, so that what it holds is checked in the same run; one whose name is taken is not.
 */
import { isFixed, ownId } from '../model/address.ts'
import type { Kind } from '../model/kind.ts'
import { type Entity, NO_SYNC } from './entity.ts'
import type { HeldBackBy } from './environments/stage.ts'
import { type Checking, problem } from './finding.ts'
import { legalId, legalKey } from './ids.ts'
import type { Entry, Node } from './node.ts'
import { quoted } from './quote.ts'
import { idOf } from './resource-paths.ts'
import { readSync, type SyncTerms, type SyncWords } from './sync-words.ts'
import { below, isNull, wrong } from './words.ts'

/** Reads the names of an entity and our words about it; what it holds is another matter. */
export function* entityOf(
  kind: Kind,
  parent: Entity | undefined,
  entry: Entry,
  collection: string,
  terms: SyncTerms,
): Checking<Entity | undefined> {
  const path = below(collection, entry.key)
  if (!isNull(entry.value) && entry.value.type !== 'map' && kind.spelling === undefined)
    return yield* wrong(path, entry.value, 'a map of fields')
  const { id, sync, heldBack } = yield* syncOf(kind, path, mapEntries(entry.value), terms)
  if (id === undefined) yield* legalId(kind, entry.key, collection, entry.at)
  else {
    yield* legalKey(entry.key, collection, entry.at)
    yield* legalId(kind, id, `${path}.sync.id`, entry.at)
  }
  const keys = [...(parent?.keys ?? []), entry.key]
  const ids = [...(parent?.ids ?? []), idOf(kind, id ?? entry.key)]
  return { kind, keys, ids, path, at: entry.at, node: entry.value, own: [], sync, ...heldBackWith(parent, heldBack) }
}

/** What is below an entity is held back with it. */
export function heldBackWith(parent: Entity | undefined, own: HeldBackBy | undefined): Pick<Entity, 'heldBack'> {
  const heldBack = parent?.heldBack ?? own
  return heldBack === undefined ? {} : { heldBack }
}

/** Reports an entity whose key or id another one of its collection has; true when it does. */
export function* isTaken(
  entity: Entity,
  byKey: ReadonlyMap<string, Entity>,
  byId: ReadonlyMap<string, Entity>,
): Checking<boolean> {
  const key = entity.keys.at(-1) ?? ''
  const sameKey = byKey.get(key.toLowerCase())
  // In each environment another entity may stand for the same one of the service.
  const sameId = entity.heldBack === undefined ? byId.get(ownId(entity).toLowerCase()) : undefined
  const other = sameKey ?? sameId
  if (other === undefined) return false
  const first = `${other.at.file}:${other.at.line}:${other.at.column}`
  if (sameKey === undefined)
    yield* problem(
      entity.at,
      `${entity.path} has the id ${quoted(ownId(entity))} in the service, as ${other.path} has (${first}); expected one of the two`,
    )
  else if (sameKey.keys.at(-1) === key)
    yield* problem(entity.at, `${entity.path} is declared twice (first at ${first}); expected it once`)
  else
    yield* problem(
      entity.at,
      `${entity.path} is ${other.path} (${first}) in other case; expected one of the two, as case does not count in ids`,
    )
  return true
}

/** Gives the entries of a map, `[]` for anything else. */
export function mapEntries(node: Node): readonly Entry[] {
  return node.type === 'map' ? node.entries : []
}

/** Reads what stands under `sync`, if anything does. */
export function* syncOf(kind: Kind, path: string, entries: readonly Entry[], terms: SyncTerms): Checking<SyncWords> {
  const entry = entries.find(({ key }) => key === 'sync')
  return entry === undefined
    ? { id: undefined, sync: NO_SYNC }
    : yield* readSync(kind, `${path}.sync`, entry.value, terms)
}

/** Reports the fields of an entity that the service lets nobody change. */
export function* reportFixed(entity: Entity): Checking<void> {
  const { kind, own, path } = entity
  const id = ownId(entity)
  if (!isFixed(kind, id)) return
  for (const { key, at } of own)
    yield* problem(
      at,
      `${below(path, key)} cannot be declared, as the service keeps the ${kind.noun} ${quoted(id)} itself; expected nothing but what is below it`,
    )
}
