/**
 * Makes an entity: one PUT with everything that it needs, and the PATCH that completes it where one has to.
 *
 * A create overwrites what has appeared since the plan was made, and says so.
 */
import { type Address, pathOf } from '../../model/address.ts'
import type { Create } from '../../model/plan.ts'
import { ancestorsOf } from '../../model/table.ts'
import type { ServiceWriter, Values, Written } from '../../ports.ts'
import type { Known } from '../diff/compare.ts'
import { isInCopy } from '../diff/copies.ts'
import { isLinkedAlready } from '../links.ts'
import { liveOf, putTo } from '../wire.ts'
import { createBody, inheritedBody } from './body.ts'
import { type Done, NOTHING_ELSE, rewrites, sent, settled, TRIES } from './kept.ts'
import { isPreconditionFailed } from './precondition.ts'

/** Makes an entity. @throws ServiceError, ConnectionError, Halted */
export async function create(
  change: Create,
  service: ServiceWriter,
  knownOf: (address: Address) => Known,
): Promise<Done> {
  const { address, wanted, body, patch } = change
  const whole = body === undefined ? body : { ...(await inherited(service, address)), ...body }
  const written = await put(change, whole, service)
  const last = patch === undefined ? written : await completed(service, address, patch, written, TRIES)
  const isNew = written.status === 201 || written.resent || address.kind.shape === 'relation' || isInCopy(address)
  const note = isNew ? {} : OVERWROTE
  if (body === undefined || address.kind.shape === 'relation') return { ...NOTHING_ELSE, ...note }
  const kept = await settled(service, change, last)
  const declared = { ...wanted.properties, ...createBody(wanted.address, wanted.properties) }
  return { rewritten: await rewrites(service, wanted, declared, kept, knownOf(wanted.address)), ...note }
}

/** What a change waited for may not be seen everywhere yet; without such a thing, "not found" is the answer. */
export function settlingOf({ after }: Pick<Create, 'after'>): { readonly settling: boolean } {
  return { settling: after.length > 0 }
}

/** Sends the PUT; what somebody else has linked in the meantime is linked. */
async function put(change: Create, body: Values | undefined, service: ServiceWriter): Promise<Written> {
  try {
    return await putTo(service, change.address, sent(change, body), settlingOf(change))
  } catch (error) {
    if (!isLinkedAlready(change.address, error)) throw error
    return { status: 200, resent: false }
  }
}

const OVERWROTE = { note: 'it had appeared since the plan was made, and was overwritten', overwrote: true } as const

/** What a copy has from its parent, as that is by now: the same run may have made or changed it. */
async function inherited(service: ServiceWriter, address: Address): Promise<Values> {
  const [parent] = ancestorsOf(address)
  if (address.kind.copies === undefined || parent === undefined) return {}
  return inheritedBody(address.kind, (await liveOf(service, parent))?.properties ?? {})
}

/** Sends what only a PATCH can carry; its own lost answer may be why the ETag is no longer the one of the PUT. */
async function completed(
  service: ServiceWriter,
  address: Address,
  patch: NonNullable<Create['patch']>,
  written: Written,
  tries: number,
): Promise<Written> {
  const path = pathOf(address)
  try {
    return await service.patch(path, patch, { ifMatch: written.resource?.etag ?? '*', settling: true })
  } catch (error) {
    if (!isPreconditionFailed(error) || tries <= 1) throw error
    const resource = await service.get(path, address.kind.readQuery)
    const { status, resent } = written
    return completed(
      service,
      address,
      patch,
      resource === undefined ? { status, resent } : { ...written, resource },
      tries - 1,
    )
  }
}
