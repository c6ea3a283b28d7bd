/**
 * Import of API specifications: operations and schemas made from OpenAPI and Swagger documents, and the operations
 * of WSDL and WADL.
 *
 * OData and gRPC documents are taken without a look, and no operations are made of them. Links are not followed, because
 * the emulator asks nobody. An import replaces what an earlier one made; an operation
 * that stays keeps its policies.
 */

import { type Json, type JsonObject, textOf } from '../protocol.ts'
import { nameOf } from '../store.ts'
import type { World } from '../world.ts'
import { type Imported, readOpenApi } from './openapi.ts'
import { readWadl } from './wadl.ts'
import { readWsdl } from './wsdl.ts'

/** Imports `value` in `format` into an API that is kept already; returns what is wrong with it, if anything is. */
export function importSpecification(world: World, path: string, sent: JsonObject): string | undefined {
  const format = textOf(sent['format']) ?? ''
  const schemaId = world.mint(12)
  const imported = read(format, textOf(sent['value']) ?? '', schemaId, sent['wsdlSelector'])
  if (typeof imported === 'string') return imported
  const { store } = world
  const api = store.get(path)
  if (api === undefined || imported === undefined) return undefined
  const given = Object.fromEntries(Object.entries(imported.api).filter(([name]) => sent[name] === undefined))
  store.put(path, 'api', { ...api.properties, ...given })
  for (const old of store.list(`${path}/operations`).slice()) {
    if (!imported.operations.has(nameOf(old.path).toLowerCase()))
      for (const gone of [old, ...store.below(old.path)]) store.remove(gone.path)
  }
  for (const old of store.list(`${path}/schemas`).slice()) store.remove(old.path)
  for (const [, operation] of imported.operations) {
    const { name, ...properties } = operation
    store.put(`${path}/operations/${String(name)}`, 'apiOperation', properties)
  }
  if (imported.schema !== undefined) store.put(`${path}/schemas/${schemaId}`, 'apiSchema', imported.schema)
  return undefined
}

function read(
  format: string,
  value: string,
  schemaId: string,
  selector: Json | undefined,
): Imported | string | undefined {
  switch (format) {
    case 'openapi':
    case 'openapi+json':
    case 'swagger-json':
      return readOpenApi(format, value, schemaId)
    case 'wsdl':
      return readWsdl(value, selector)
    case 'wadl-xml':
      return readWadl(value, schemaId)
    default:
      return undefined
  }
}
