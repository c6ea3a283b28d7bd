/**
 * Entities below the same parent that an entity names in its fields by their ids alone: the schemas of an operation.
 *
 * Others that it names are references, which are found elsewhere.
 */
import { type Address, parentIds } from '../model/address.ts'
import type { Field, Fields } from '../model/kind/fields.ts'
import { KINDS } from '../model/table.ts'
import type { Json, JsonObject } from '../ports.ts'
import { isJsonObject } from '../values.ts'

/** Lists what an entity names beside it, whether it is there or not. */
export function siblingsOf(address: Address, properties: JsonObject): readonly Address[] {
  const above = parentIds(address)
  return namedIn(address.kind.fields, properties).flatMap(({ sibling, id }) => {
    const kind = KINDS.get(sibling)
    return kind === undefined || id === '' ? [] : [{ kind, ids: [...above, id] }]
  })
}

interface Name {
  /** Name of its kind. */
  readonly sibling: string
  readonly id: string
}

function namedIn(fields: Fields, properties: JsonObject): readonly Name[] {
  return Object.entries(fields).flatMap(([name, field]) => within(field, properties[name]))
}

function within(field: Field, value: Json | undefined): readonly Name[] {
  switch (field.type) {
    case 'text':
      return typeof value !== 'string' || field.sibling === undefined
        ? []
        : [{ sibling: field.sibling, id: value.slice(value.lastIndexOf('/') + 1) }]
    case 'object':
      return isJsonObject(value) ? namedIn(field.fields, value) : []
    case 'list':
      return Array.isArray(value) ? value.flatMap((item: Json) => within(field.items, item)) : []
    case 'map':
      return isJsonObject(value) ? Object.values(value).flatMap(item => within(field.items, item)) : []
    case 'flag':
    case 'number':
    case 'any':
      return []
  }
}
