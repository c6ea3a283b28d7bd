/**
 * Secrets that the service puts into named values of its own making, and shows by their names in its answers.
 */
import { isObject, type Json, type JsonObject, textOf } from './protocol.ts'
import { scopeOf } from './route.ts'
import type { Entity } from './store.ts'
import type { World } from './world.ts'

const LOGGER_SECRET = 'Logger-Credentials--'
/** Credentials of a logger that open nothing: where to write and who signs in. */
const PLAIN_CREDENTIALS = ['name', 'endpointAddress', 'identityClientId']

/** Puts what must not be readable into secret named values, and their names in its place. */
export function withoutPlainSecrets(world: World, kind: string, path: string, properties: JsonObject): JsonObject {
  if (kind === 'cache')
    return {
      ...properties,
      connectionString: hidden(world, path, 'connectionString', properties['connectionString'] ?? null, ''),
    }
  const credentials = properties['credentials']
  if (kind !== 'logger' || !isObject(credentials)) return properties
  const entries = Object.entries(credentials).map(([name, value]): [string, Json] => [
    name,
    PLAIN_CREDENTIALS.includes(name) ? value : hidden(world, path, name, value, LOGGER_SECRET),
  ])
  return { ...properties, credentials: Object.fromEntries(entries) }
}

/** The id of the named value that stands in place of a secret. */
function hiddenId(value: Json | undefined): string | undefined {
  return /^\{\{(?:Logger-Credentials--)?([0-9a-f]{24})\}\}$/.exec(textOf(value) ?? '')?.[1]
}

/** Removes the named values that were made for an entity's secrets. */
export function removeHidden(world: World, { path, properties }: Entity): void {
  const credentials = properties['credentials']
  const places = [properties['connectionString'], ...Object.values(isObject(credentials) ? credentials : {})]
  for (const id of places.flatMap(value => hiddenId(value) ?? []))
    world.store.remove(`${scopeOf(path)}/namedValues/${id}`)
}

function hidden(world: World, path: string, field: string, value: Json, prefix: string): Json {
  if (typeof value !== 'string' || /^\{\{.+\}\}$/.test(value)) return value
  const old = world.store.get(path)?.properties
  const kept = isObject(old?.['credentials']) ? old['credentials'][field] : old?.[field]
  const id = hiddenId(kept) ?? world.mint(12)
  const displayName = `${prefix}${id}`
  world.store.put(`${scopeOf(path)}/namedValues/${id}`, 'namedValue', { displayName, value, secret: true, tags: null })
  return `{{${displayName}}}`
}
