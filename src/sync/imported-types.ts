/**
 * The types behind what an import made: the schemas that live operations refer to.
 *
 * An operation says only which type of which schema a body has, and whoever edits a schema in the portal leaves the
 * operations as they are, so without these neither a drift nor a field that is gone would be seen. Lists of schemas omit
 * their documents, and one that no operation names concerns no caller; so each one that is named is read by itself,
 * which is one request for an API that was made of an OpenAPI document.
 */
import { type Address, keyOf, pathOf } from '../model/address.ts'
import type { Field, Fields } from '../model/kind/fields.ts'
import type { Kind } from '../model/kind.ts'
import type { State, Wanted } from '../model/state.ts'
import { KINDS } from '../model/table.ts'
import type { Json, JsonObject, ServiceReader } from '../ports.ts'
import { isJsonObject } from '../values.ts'
import { isForCreate, type Made, type MadeByKey } from './imports.ts'

/** Reads the types behind everything that the declared documents have made so far. */
export async function readImportedTypes(
  service: ServiceReader,
  wanted: State<Wanted>,
  made: MadeByKey,
): Promise<MadeByKey> {
  const imported = [...wanted.values()].filter(
    ({ specification, sync }) => specification !== undefined && !isForCreate(sync),
  )
  const read = imported.flatMap(({ address }) => {
    const below = made.get(keyOf(address))
    return below === undefined ? [] : [typesOf(service, address, below).then(types => [keyOf(address), types] as const)]
  })
  return new Map(await Promise.all(read))
}

/** Reads the types that what an import made of one entity refers to. */
export async function typesOf(
  service: ServiceReader,
  { kind, ids }: Address,
  made: readonly Made[],
): Promise<readonly Made[]> {
  const madeKind = KINDS.get(kind.imports ?? '')
  if (madeKind === undefined) return []
  const named = made.flatMap(({ properties }) => namedIn(madeKind.fields, properties))
  const addresses = new Map(
    named.map(({ kind: sibling, id }) => [id.toLowerCase(), { kind: sibling, ids: [...ids, id] }] as const),
  )
  const read = [...addresses.values()].map(async address => ({
    id: address.ids.at(-1) ?? '',
    properties: (await service.get(pathOf(address)))?.properties,
  }))
  return (await Promise.all(read)).flatMap(({ id, properties }) =>
    properties === undefined ? [] : [{ id, properties }],
  )
}

/** One entity beside those that an import made. */
interface Sibling {
  readonly kind: Kind
  readonly id: string
}

function namedIn(fields: Fields, properties: JsonObject): readonly Sibling[] {
  return Object.entries(fields).flatMap(([name, field]) => within(field, properties[name]))
}

function within(field: Field, value: Json | undefined): readonly Sibling[] {
  switch (field.type) {
    case 'text': {
      const kind = KINDS.get(field.sibling ?? '')
      const id = typeof value === 'string' ? value.slice(value.lastIndexOf('/') + 1) : ''
      return kind === undefined || id === '' ? [] : [{ kind, id }]
    }
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
