/**
 * What follows an import: counting what it made, and putting right what it undid.
 *
 * The service may report success before all operations are there, or without making any; and it takes a description or
 * a URL from the document though the file declares another. What the file says is what counts.
 */
import { liveOperations, missingOperations } from '../content/specification.ts'
import { type Address, pathOf, textOf } from '../model/address.ts'
import type { Import } from '../model/plan.ts'
import type { Operation } from '../model/specification.ts'
import type { Wanted } from '../model/state.ts'
import type { Resource, ServiceWriter } from '../ports.ts'
import { createBody, patchBody, putBody } from './body.ts'
import { changedFields, NOTHING_KNOWN } from './compare.ts'
import { Halted } from './halted.ts'
import { listImported } from './imports.ts'
import { liveOf } from './read.ts'

/**
 * Checks an import and repairs what it changed beside its purpose.
 *
 * @param kept - the entity as the import left it.
 * @returns the entity as it is in the end.
 * @throws Halted when the service made fewer operations than the document has.
 */
export async function afterImport(
  service: ServiceWriter,
  wanted: Wanted,
  { operations, below }: Import,
  kept: Resource | undefined,
): Promise<Resource | undefined> {
  await countOperations(service, wanted.address, operations)
  const repaired = await repair(service, wanted, kept)
  for (const entity of below) await restore(service, entity)
  return repaired
}

async function countOperations(
  service: ServiceWriter,
  address: Address,
  expected: readonly Operation[] | undefined,
): Promise<void> {
  if (expected === undefined) return
  const missing = missingOperations(expected, liveOperations(await listImported(service, address)))
  if (missing.length === 0) return
  const named = missing.length > 3 ? [...missing.slice(0, 3), `${missing.length - 3} more`] : missing
  throw new Halted(
    `${textOf(address)} was imported, but the service made ${expected.length - missing.length} of the ${expected.length} operations of the document (missing: ${named.join(', ')}); run again, and check the document when that does not help`,
  )
}

/** Lays what the file declares over what the import took from the document. */
async function repair(
  service: ServiceWriter,
  wanted: Wanted,
  kept: Resource | undefined,
): Promise<Resource | undefined> {
  const { address, properties, sync } = wanted
  const { kind } = address
  const path = pathOf(address)
  const live = kept ?? (await liveOf(service, address))
  if (live === undefined) return undefined
  const changes = changedFields(kind.fields, properties, live.properties, NOTHING_KNOWN, sync.ignore)
  if (changes.length === 0) return live
  const body = patchBody(kind, properties, live.properties, changes, NOTHING_KNOWN)
  const { resource } = await service.patch(path, body, { ifMatch: live.etag ?? '*', settling: true })
  return resource ?? (await liveOf(service, address))
}

/** Makes a declared entity below the import what it was declared to be, if the import has undone it. */
async function restore(service: ServiceWriter, { address, properties, sync }: Wanted): Promise<void> {
  const { kind } = address
  const path = pathOf(address)
  if (kind.shape === 'relation') {
    if (!(await service.exists(path))) await service.put(path, undefined, { settling: true })
    return
  }
  const live = await liveOf(service, address)
  if (live === undefined) {
    if (Object.keys(properties).length > 0) await service.put(path, createBody(address, properties), { settling: true })
    return
  }
  const changes = changedFields(kind.fields, properties, live.properties, NOTHING_KNOWN, sync.ignore)
  if (changes.length === 0) return
  const options = { ifMatch: live.etag ?? '*', settling: true }
  if (kind.update === 'patch')
    await service.patch(path, patchBody(kind, properties, live.properties, changes, NOTHING_KNOWN), options)
  else await service.put(path, putBody(kind, properties, live.properties), options)
}
