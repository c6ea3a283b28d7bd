/**
 * What the pricing tier of a service does not take although others do.
 *
 * Which tier it is costs a request, so that is asked only for a policy that the smallest tier would refuse. A check
 * without a service says nothing of it: most services are of a tier that takes such policies.
 *
 * @see https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits#api-management-limits
 */
import { ServiceError } from '../errors.ts'
import { textOf } from '../model/address.ts'
import type { Change, Refusal } from '../model/plan.ts'
import type { Wanted } from '../model/state.ts'
import type { ServiceReader } from '../ports.ts'
import { isJsonObject } from '../values.ts'

const SMALL_TIER = 'Consumption'
const SMALL_TIER_BYTES = 16 * 1024

/** Refuses the policies among some changes that are too large for the tier of the service. */
export async function tooLargeForTier(service: ServiceReader, changes: readonly Change[]): Promise<readonly Refusal[]> {
  const refusals = changes.flatMap(change => (change.action === 'delete' ? [] : largePolicies(change.wanted)))
  return refusals.length > 0 && (await tierOf(service)) === SMALL_TIER ? refusals : []
}

function largePolicies({ address, properties, places, at }: Wanted): readonly Refusal[] {
  return Object.entries(properties).flatMap(([name, value]) => {
    const field = address.kind.fields[name]
    if (field?.type !== 'text' || field.compare !== 'policy' || typeof value !== 'string') return []
    const bytes = Buffer.byteLength(value)
    if (bytes <= SMALL_TIER_BYTES) return []
    const message = `${textOf(address)} has ${bytes} bytes, and the service is of the tier ${SMALL_TIER}; expected at most ${SMALL_TIER_BYTES}`
    return [{ at: places.get(name) ?? at, message }]
  })
}

/** Gives the tier of a service; undefined when the role may not see it, or the transport does not tell. */
async function tierOf(service: ServiceReader): Promise<string | undefined> {
  try {
    const sku = (await service.get(''))?.beside?.['sku']
    return isJsonObject(sku) && typeof sku['name'] === 'string' ? sku['name'] : undefined
  } catch (error) {
    if (error instanceof ServiceError) return undefined
    throw error
  }
}
