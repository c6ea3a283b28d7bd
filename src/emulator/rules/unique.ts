/**
 * Values that only one entity may have: display names, e-mail addresses, API paths, subscription keys.
 *
 * They are compared without case and within the service or the workspace that the entity lies in. Revisions of an
 * API share its path, so that only the current one holds it.
 */
import { textOf } from '../protocol.ts'
import { scopeOf } from '../route.ts'
import type { Entity } from '../store.ts'

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  tag: ['displayName'],
  namedValue: ['displayName'],
  group: ['displayName'],
  apiVersionSet: ['displayName'],
  product: ['displayName'],
  user: ['email'],
}

/** The values of an entity that nothing else may have, as keys of the store's index. */
export function uniqueKeys(entity: Entity): readonly string[] {
  const scope = scopeOf(entity.path)
  if (entity.kind === 'subscription') return subscriptionKeys(entity)
  if (entity.kind === 'api') return entity.path.includes(';rev=') ? [] : [apiKey(entity, scope)]
  return (FIELDS[entity.kind] ?? []).flatMap(field => {
    const value = textOf(entity.properties[field])
    return value === undefined ? [] : [uniqueKey(entity.kind, field, scope, value)]
  })
}

/** One key of the index. */
export function uniqueKey(kind: string, field: string, scope: string, value: string): string {
  return `${kind} ${field} ${scope.toLowerCase()} ${value.toLowerCase()}`
}

/** Which field of an entity a key of the index is about. */
export function fieldOfKey(key: string): string {
  return key.split(' ')[1] ?? ''
}

function apiKey({ properties }: Entity, scope: string): string {
  const path = textOf(properties['path']) ?? ''
  const version = textOf(properties['apiVersion']) ?? ''
  return uniqueKey('api', 'path', scope, `${path} ${version}`)
}

/** Keys are compared with case, and across scopes. */
function subscriptionKeys({ properties }: Entity): readonly string[] {
  return [properties['primaryKey'], properties['secondaryKey']].flatMap(key =>
    typeof key === 'string' ? [`subscription key ${key}`] : [],
  )
}
