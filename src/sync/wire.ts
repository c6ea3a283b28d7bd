/**
 * How one entity travels: at which path, by which version of the API, and as which members of a body.
 *
 * The engine speaks of an entity's fields. For nearly every kind they are what the service calls `properties`; where
 * they are the body itself, they are taken apart and put together here and nowhere else.
 */
import { type Address, pathOf } from '../model/address.ts'
import type { Kind } from '../model/kind.ts'
import type { Query, Resource, ServiceReader, ServiceWriter, Values, WriteOptions, Written } from '../ports.ts'
import { isValues } from '../values.ts'

/** Reads one entity by itself, as its kind wants to be read; undefined when it is not there. */
export async function liveOf(service: ServiceReader, address: Address): Promise<Resource | undefined> {
  const { kind } = address
  const resource = await service.get(pathOf(address), { ...kind.readQuery, ...versionOf(address) }, kind.absentAs)
  return resource === undefined ? undefined : unpacked(kind, resource)
}

/** Writes one entity whole. @param fields - undefined for what has no body at all. */
export async function putTo(
  service: ServiceWriter,
  address: Address,
  fields: Values | undefined,
  options: WriteOptions,
): Promise<Written> {
  const version = versionOf(address)
  const packed = fields === undefined || !address.kind.wholeBody ? { properties: fields } : asBody(fields)
  const beside = packed.beside === undefined ? {} : { beside: packed.beside }
  const query = version === undefined ? {} : { query: { ...options.query, ...version } }
  const written = await service.put(pathOf(address), packed.properties, { ...options, ...query, ...beside })
  const { resource } = written
  return resource === undefined ? written : { ...written, resource: unpacked(address.kind, resource) }
}

/** Deletes one entity. */
export function deleteAt(service: ServiceWriter, address: Address, options: WriteOptions): Promise<Written> {
  return service.delete(pathOf(address), { ...options, query: { ...options.query, ...versionOf(address) } })
}

/** The query that asks in an entity's own version; undefined where that of the run will do. */
function versionOf({ apiVersion }: Address): Query | undefined {
  return apiVersion === undefined ? undefined : { 'api-version': apiVersion }
}

function asBody({
  properties,
  ...beside
}: Values): Pick<WriteOptions, 'beside'> & { readonly properties: Values | undefined } {
  return { properties: isValues(properties) ? properties : undefined, beside }
}

/** Gives what an answer holds in the words of the kind. */
export function unpacked({ wholeBody }: Kind, resource: Resource): Resource {
  if (!wholeBody) return resource
  const { properties, beside, isFlat } = resource
  return { ...resource, properties: isFlat ? properties : { ...beside, properties } }
}
