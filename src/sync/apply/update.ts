/**
 * Changes an entity that is there.
 *
 * Lists carry no ETag, so it is read again right before the write. When it is no longer what the plan saw, the plan's
 * word is not enough, and the change is halted rather than made blind.
 */
import { sha256 } from '../../content/specification/canonical.ts'
import { type Address, pathOf, textOf } from '../../model/address.ts'
import type { FieldChange, Update } from '../../model/plan.ts'
import type { Resource, ServiceWriter, Values, Written } from '../../ports.ts'
import { canonical, revealed } from '../../values.ts'
import { changedFields, type Known } from '../diff/compare.ts'
import { isInCopy } from '../diff/copies.ts'
import { withoutIgnored } from '../diff/method.ts'
import { liveOf, putTo } from '../wire.ts'
import { patchBody, putBody } from './body.ts'
import { settlingOf } from './create.ts'
import { Halted } from './halted.ts'
import { type Done, NOTHING_ELSE, rewrites, sent, settled } from './kept.ts'
import { isPreconditionFailed } from './precondition.ts'

/**
 * Changes an entity.
 *
 * @param tries - how often it may be looked at anew when somebody else writes it at the same time.
 * @throws Halted when it is no longer as the plan saw it; ServiceError, ConnectionError
 */
export async function update(
  change: Update,
  service: ServiceWriter,
  knownOf: (address: Address) => Known,
  tries: number,
): Promise<Done> {
  const { address, wanted, method } = change
  const { kind } = address
  const live = await liveOf(service, address)
  if (live === undefined) throw new Halted(`${textOf(address)} ${whyGone(address)}`)
  const known = knownOf(wanted.address)
  const fields = changedFields(kind.fields, wanted.properties, live.properties, known, wanted.sync.ignore)
  if (fields.length === 0 && change.import === undefined)
    return { ...NOTHING_ELSE, idle: true, ...(change.unseen ? {} : { note: 'it was so already' }) }
  if (!change.unseen && !arePlanned(fields, change.fields))
    throw new Halted(`${textOf(address)} changed since it was planned; run again to plan against its new state`)
  const declared = withoutIgnored(wanted.properties, wanted.sync.ignore)
  const options = { ifMatch: live.etag ?? '*', ...settlingOf(change) }
  try {
    const written =
      kind.writesTo !== undefined
        ? await elsewhere(service, address, declared, live)
        : method === 'put'
          ? await putTo(service, address, sent(change, putBody(kind, declared, live.properties)), options)
          : await service.patch(pathOf(address), patchBody(kind, declared, live.properties, fields, known), options)
    const kept = await settled(service, change, written)
    return { rewritten: await rewrites(service, wanted, wanted.properties, kept, known) }
  } catch (error) {
    if (!isPreconditionFailed(error) || tries <= 1) throw error
    return update(change, service, knownOf, tries - 1)
  }
}

function whyGone(address: Address): string {
  return isInCopy(address)
    ? 'did not come with the copy that it is below; run again, and declare it whole when that does not help'
    : 'is gone since the plan was made; run again to make it anew'
}

/** Makes the entity that makes this one follow; its answer shows the other one. */
async function elsewhere(
  service: ServiceWriter,
  { kind, ids }: Address,
  declared: Values,
  { etag = '' }: Resource,
): Promise<Written> {
  const target = kind.writesTo?.(ids, declared, sha256(etag).slice(0, 12))
  if (target === undefined) return { status: 204, resent: false }
  const { status, resent } = await service.put(target.path, target.properties, { settling: true })
  return { status, resent }
}

/** True when all that is left to change was planned so; the rest of the plan may have been made already. */
function arePlanned(now: readonly FieldChange[], planned: readonly FieldChange[]): boolean {
  const print = ({ path, before, after }: FieldChange) => canonical([path, before ?? null, revealed(after)])
  const prints = new Set(planned.map(print))
  return now.every(field => prints.has(print(field)))
}
