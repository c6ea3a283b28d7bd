/**
 * The entities of one service, in memory: by path, and by collection in the order in which lists show them.
 *
 * Paths are compared without case, and the first spelling is the one kept. A collection is sorted when it is first
 * listed after bulk changes, never once per page.
 */
import type { JsonObject } from './protocol.ts'

/** An entity as it is kept: secrets included, references relative to the service. */
export interface Entity {
  /** As first written, relative to the service: `/products/Gold`. */
  readonly path: string
  /** Name of its kind in the contract. */
  readonly kind: string
  readonly properties: JsonObject
  /** Changes with every write; the ETag is made of it. */
  readonly version: number
}

/** The entities of one service. */
export interface Store {
  get(path: string): Entity | undefined
  /** Writes an entity whole; keeps the spelling of the path that is known. Bumps the version unless told otherwise. */
  put(path: string, kind: string, properties: JsonObject, sameVersion?: boolean): Entity
  /** Removes an entity, and tells whether it was there. Children are the caller's business. */
  remove(path: string): boolean
  /** Entities directly in a collection, ordered by id. */
  list(collection: string): readonly Entity[]
  /** Every entity below a path, itself not included. */
  below(path: string): readonly Entity[]
  /** Every entity of a kind, in the order of creation. */
  ofKind(kind: string): readonly Entity[]
  /** The entity that holds a value which must be unique, as `keysOf` names it. */
  holder(key: string): Entity | undefined
  all(): IterableIterator<Entity>
  /** Number of the last write. */
  readonly revision: () => number
}

interface Collection {
  readonly byKey: Map<string, Entity>
  sorted: Entity[] | undefined
}

/**
 * Makes an empty store.
 *
 * @param keysOf - the values of an entity that nothing else may have; the store keeps an index of them.
 */
export function createStore(keysOf: (entity: Entity) => readonly string[]): Store {
  const collections = new Map<string, Collection>()
  const kinds = new Map<string, Map<string, Entity>>()
  const holders = new Map<string, string>()
  const entities = new Map<string, Entity>()
  let revision = 0

  function put(path: string, kind: string, properties: JsonObject, sameVersion = false): Entity {
    const key = path.toLowerCase()
    const known = entities.get(key)
    revision += 1
    const entity = {
      path: known?.path ?? path,
      kind,
      properties,
      version: sameVersion && known ? known.version : revision,
    }
    if (known !== undefined) release(known, key)
    entities.set(key, entity)
    bucket(kinds, kind, () => new Map<string, Entity>()).set(key, entity)
    for (const held of keysOf(entity)) holders.set(held, key)
    place(bucket(collections, parentOf(key), emptyCollection), key, entity)
    return entity
  }

  function remove(path: string): boolean {
    const key = path.toLowerCase()
    const known = entities.get(key)
    if (known === undefined) return false
    revision += 1
    release(known, key)
    entities.delete(key)
    kinds.get(known.kind)?.delete(key)
    const collection = collections.get(parentOf(key))
    collection?.byKey.delete(key)
    if (collection?.byKey.size === 0) collections.delete(parentOf(key))
    if (collection?.sorted !== undefined) collection.sorted.splice(position(collection.sorted, key), 1)
    return true
  }

  function release(entity: Entity, key: string): void {
    for (const held of keysOf(entity)) if (holders.get(held) === key) holders.delete(held)
  }

  return {
    get: path => entities.get(path.toLowerCase()),
    put,
    remove,
    list(path) {
      const collection = collections.get(path.toLowerCase())
      if (collection === undefined) return []
      collection.sorted ??= [...collection.byKey].sort(([a], [b]) => compare(a, b)).map(([, entity]) => entity)
      return collection.sorted
    },
    below(path) {
      const prefix = `${path.toLowerCase()}/`
      return [...collections]
        .filter(([name]) => name.startsWith(prefix))
        .flatMap(([, { byKey }]) => [...byKey.values()])
    },
    ofKind: kind => [...(kinds.get(kind)?.values() ?? [])],
    holder(key) {
      const path = holders.get(key)
      return path === undefined ? undefined : entities.get(path)
    },
    all: () => entities.values(),
    revision: () => revision,
  }
}

/** The collection or parent of a path: everything before its last segment. */
export function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'))
}

/** The last segment of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Replaces in place, or inserts where the order wants it; after bulk appends the next list sorts. */
function place(collection: Collection, key: string, entity: Entity): void {
  const isNew = !collection.byKey.has(key)
  collection.byKey.set(key, entity)
  if (collection.sorted !== undefined) collection.sorted.splice(position(collection.sorted, key), isNew ? 0 : 1, entity)
}

/** Index of the first entity whose path is not before `key`. */
function position(sorted: readonly Entity[], key: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (compare(sorted[middle]?.path.toLowerCase() ?? '', key) < 0) low = middle + 1
    else high = middle
  }
  return low
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function emptyCollection(): Collection {
  return { byKey: new Map(), sorted: undefined }
}

function bucket<V>(map: Map<string, V>, key: string, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
