/**
 * Deletes an entity that is still what the plan saw.
 */
import { textOf } from '../../model/address.ts'
import type { Delete } from '../../model/plan.ts'
import type { ServiceWriter } from '../../ports.ts'
import { sameAnswer } from '../diff/compare.ts'
import { deleteAt, liveOf } from '../wire.ts'
import { Halted } from './halted.ts'
import { type Done, NOTHING_ELSE } from './kept.ts'
import { isPreconditionFailed } from './precondition.ts'

/**
 * Deletes an entity.
 *
 * @param tries - how often it may be looked at anew when somebody else writes it at the same time.
 * @throws Halted when it is no longer as the plan saw it; ServiceError, ConnectionError
 */
export async function remove(change: Delete, service: ServiceWriter, tries: number): Promise<Done> {
  const { address, found, query } = change
  const { kind } = address
  if (kind.shape === 'relation') {
    await deleteAt(service, address, { query })
    return NOTHING_ELSE
  }
  const live = await liveOf(service, address)
  if (live === undefined) return { ...NOTHING_ELSE, note: 'it was gone already' }
  if (!sameAnswer(kind.fields, found, live.properties))
    throw new Halted(`${textOf(address)} changed since it was planned; run again to plan against its new state`)
  try {
    await deleteAt(service, address, { ifMatch: live.etag ?? '*', query })
    return NOTHING_ELSE
  } catch (error) {
    if (!isPreconditionFailed(error) || tries <= 1) throw error
    return remove(change, service, tries - 1)
  }
}
