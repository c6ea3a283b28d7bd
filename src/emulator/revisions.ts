/**
 * Revisions of an API: the current one is kept under the API's own id, the others under `id;rev=n`.
 *
 * Making a revision current therefore renames both, with everything below them.
 */
import type { JsonObject } from './protocol.ts'
import { type Entity, parentOf } from './store.ts'
import type { World } from './world.ts'

const COPIED = [
  'apiOperation',
  'apiPolicy',
  'apiOperationPolicy',
  'apiSchema',
  'apiDiagnostic',
  'graphqlResolver',
  'graphqlResolverPolicy',
  'apiTag',
  'operationTag',
]

/** The revisions of an API that are not current; none when the entity is itself such a one. */
export function revisionsOf({ store }: World, { path }: Entity): readonly Entity[] {
  const prefix = `${path.toLowerCase()};rev=`
  return store.list(parentOf(path)).filter(other => other.path.toLowerCase().startsWith(prefix))
}

/** Copies what lies below one API to another. */
export function copyChildren({ store }: World, from: string, to: string): void {
  for (const { path, kind, properties } of store.below(from)) {
    if (COPIED.includes(kind)) store.put(`${to}${path.slice(from.length)}`, kind, properties)
  }
}

/** Makes a revision the current one; nothing happens when it is so already. */
export function makeCurrent(world: World, path: string): void {
  const { store } = world
  const next = store.get(path)
  const [, api] = /^(.*);rev=\d+$/i.exec(path) ?? []
  const current = store.get(api ?? '')
  if (next === undefined || current === undefined || api === undefined) return
  const old = `${current.path};rev=${String(current.properties['apiRevision'])}`
  const below = store.below(next.path)
  const releases = [...store.list(`${current.path}/releases`)]
  move(world, current, old, { ...current.properties, isCurrent: false })
  move(world, { ...next, path: next.path }, current.path, { ...next.properties, isCurrent: true }, below)
  for (const release of releases)
    move(world, { ...release, path: release.path.replace(current.path, old) }, release.path, release.properties, [])
}

function move(
  { store }: World,
  entity: Entity,
  to: string,
  properties: JsonObject,
  children = store.below(entity.path),
): void {
  store.remove(entity.path)
  for (const child of children) store.remove(child.path)
  store.put(to, entity.kind, properties)
  for (const child of children) store.put(`${to}${child.path.slice(entity.path.length)}`, child.kind, child.properties)
}
