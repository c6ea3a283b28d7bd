/**
 * Revisions of an API: the current one is kept under the API's own id, the others under `id;rev=n`.
 *
 * Making a revision current therefore renames both, with everything below them.
 */
import type { JsonObject } from './protocol.ts'
import { associate, unrelate } from './relations.ts'
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

/** What all revisions of an API have in common: only the current one can change it. */
export const IN_COMMON: readonly string[] = [
  'displayName',
  'type',
  'description',
  'subscriptionRequired',
  'apiVersion',
  'path',
  'protocols',
]

/** What lies below an API and not below one revision of it. */
const OF_ALL = ['apiRelease', 'apiIssue', 'apiWiki']

/** The revisions of an API that are not current; none when the entity is itself such a one. */
export function revisionsOf({ store }: World, { path }: Entity): readonly Entity[] {
  const prefix = `${path.toLowerCase()};rev=`
  return store.list(parentOf(path)).filter(other => other.path.toLowerCase().startsWith(prefix))
}

/** Copies what lies below one API to another. */
export function copyChildren(world: World, from: string, to: string): void {
  for (const { path, kind, properties } of world.store.below(from)) {
    if (COPIED.includes(kind)) associate(world, kind, `${to}${path.slice(from.length)}`, properties)
  }
}

/** Gives every other revision of an API what they have in common. */
export function spread(world: World, path: string): void {
  const current = world.store.get(path)
  if (current === undefined) return
  const common = Object.fromEntries(
    IN_COMMON.flatMap(name => (current.properties[name] === undefined ? [] : [[name, current.properties[name]]])),
  )
  for (const { path: other, kind, properties } of revisionsOf(world, current)) {
    const next = { ...properties, ...common }
    if (JSON.stringify(next) !== JSON.stringify(properties)) world.store.put(other, kind, next)
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
  const left = store.below(current.path).filter(({ kind }) => !OF_ALL.includes(kind))
  move(world, current, old, { ...current.properties, isCurrent: false }, left)
  move(world, next, current.path, { ...next.properties, isCurrent: true }, below)
}

/** What joins something below it with others, by whichever end it is looked at, goes along. */
function move(world: World, entity: Entity, to: string, properties: JsonObject, children: readonly Entity[]): void {
  const { store } = world
  store.remove(entity.path)
  for (const child of children) unrelate(world, child.kind, child.path)
  store.put(to, entity.kind, properties)
  for (const child of children)
    associate(world, child.kind, `${to}${child.path.slice(entity.path.length)}`, child.properties)
}
