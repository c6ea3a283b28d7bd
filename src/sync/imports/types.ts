/**
 * The types behind what an import made: the schemas that live operations refer to.
 *
 * An operation says only which type of which schema a body has, and whoever edits a schema in the portal leaves the
 * operations as they are, so without these neither a drift nor a field that is gone would be seen. Lists of schemas omit
 * their documents, and one that no operation names concerns no caller; so each one that is named is read by itself,
 * which is one request for an API that was made of an OpenAPI document.
 */
import { type Address, keyOf, ownId, pathOf } from '../../model/address.ts'
import type { State, Wanted } from '../../model/state.ts'
import { KINDS } from '../../model/table.ts'
import type { ServiceReader } from '../../ports.ts'
import { isForCreate, type Made, type MadeByKey } from '../imports.ts'
import { siblingsOf } from '../siblings.ts'

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
  const named = made.flatMap(({ id, properties }) => siblingsOf({ kind: madeKind, ids: [...ids, id] }, properties))
  const addresses = new Map(named.map(address => [ownId(address).toLowerCase(), address] as const))
  const read = [...addresses.values()].map(async address => ({
    id: address.ids.at(-1) ?? '',
    properties: (await service.get(pathOf(address)))?.properties,
  }))
  return (await Promise.all(read)).flatMap(({ id, properties }) =>
    properties === undefined ? [] : [{ id, properties }],
  )
}
