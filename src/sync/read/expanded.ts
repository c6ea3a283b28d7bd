/**
 * Links that come with a list of the entities they start from, so that no list of each has to be asked for.
 */
import type { Address } from '../../model/address.ts'
import type { Kind } from '../../model/kind.ts'
import type { Found } from '../../model/state.ts'
import type { Resource } from '../../ports.ts'
import { isJsonObject } from '../../values.ts'

/** Gives the links that a list of parents carries, `[]` when it does not name the other ends by id. */
export function expanded(kind: Kind, parent: Address, { properties }: Resource): readonly Found[] {
  return (expandedIds(kind, properties) ?? []).map(id => ({
    address: { kind, ids: [...parent.ids, id] },
    properties: {},
  }))
}

/** Gives the ids of the other ends that a parent carries, or undefined when it does not. */
export function expandedIds({ expand }: Kind, properties: Resource['properties']): readonly string[] | undefined {
  const links = expand === undefined ? undefined : properties[expand.property]
  if (!Array.isArray(links)) return undefined
  const ids = links.map(link =>
    isJsonObject(link) && typeof link['id'] === 'string' ? link['id'].split('/').at(-1) : undefined,
  )
  return ids.every(id => id !== undefined) ? ids : undefined
}
