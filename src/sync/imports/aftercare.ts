/**
 * What follows an import: counting what it made, and putting right what it undid.
 *
 * The service may report success before all operations are there, or without making any; and it takes a description or
 * a URL from the document though the file declares another. What the file says is what counts.
 */
import { liveOperations, missingOperations } from '../../content/specification.ts'
import { type Address, pathOf, textOf } from '../../model/address.ts'
import type { Import } from '../../model/plan.ts'
import type { Operation } from '../../model/specification.ts'
import type { Wanted } from '../../model/state.ts'
import type { Resource, ServiceWriter } from '../../ports.ts'
import { createBody, patchBody, putBody } from '../apply/body.ts'
import { Halted } from '../apply/halted.ts'
import { isPreconditionFailed } from '../apply/precondition.ts'
import { changedFields, NOTHING_KNOWN } from '../diff/compare.ts'
import { methodOf, withoutIgnored } from '../diff/method.ts'
import { listImported } from '../imports.ts'
import { liveOf, putTo } from '../wire.ts'

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
  const live = kept ?? (await liveOf(service, wanted.address))
  if (live === undefined) return undefined
  return onceMore(
    () => laidOver(service, wanted, live),
    async () => {
      const now = await liveOf(service, wanted.address)
      return now === undefined ? undefined : laidOver(service, wanted, now)
    },
  )
}

/** Makes a declared entity below the import what it was declared to be, if the import has undone it. */
async function restore(service: ServiceWriter, wanted: Wanted): Promise<void> {
  const { address, properties } = wanted
  const path = pathOf(address)
  if (address.kind.shape === 'relation') {
    if (!(await service.exists(path))) await putTo(service, address, createBody(address, {}), { settling: true })
    return
  }
  const attempt = async () => {
    const live = await liveOf(service, address)
    if (live !== undefined) await laidOver(service, wanted, live)
    else if (Object.keys(properties).length > 0)
      await putTo(service, address, createBody(address, properties), { settling: true })
  }
  await onceMore(attempt, attempt)
}

/** Writes what a live entity has otherwise than declared, if anything; gives what it is then. */
async function laidOver(
  service: ServiceWriter,
  { address, properties, sync }: Wanted,
  live: Resource,
): Promise<Resource | undefined> {
  const { kind } = address
  const changes = changedFields(kind.fields, properties, live.properties, NOTHING_KNOWN, sync.ignore)
  if (changes.length === 0) return live
  const path = pathOf(address)
  const declared = withoutIgnored(properties, sync.ignore)
  const options = { ifMatch: live.etag ?? '*', settling: true }
  const { resource } =
    methodOf(kind, declared, live.properties, changes) === 'put'
      ? await putTo(service, address, putBody(kind, declared, live.properties), options)
      : await service.patch(path, patchBody(kind, declared, live.properties, changes, NOTHING_KNOWN), options)
  return resource ?? (await liveOf(service, address))
}

/** A write whose answer was lost is sent again and then finds the entity that it has changed itself. */
async function onceMore<Result>(first: () => Promise<Result>, second: () => Promise<Result>): Promise<Result> {
  try {
    return await first()
  } catch (error) {
    if (!isPreconditionFailed(error)) throw error
    return second()
  }
}
