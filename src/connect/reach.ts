/**
 * How requests reach a service: what all of them share, and where the service is.
 *
 * Two roads use it, the one of a sync and the one of a token that the service issues. Who signs in is told by an
 * `Authorize`, so that nothing here knows a credential.
 */
import type { Authorize } from '../ports.ts'
import { createLimiter } from '../service/limiter.ts'
import { findService, type LookupOptions, type ServicePlace } from '../service/lookup.ts'
import { createRetryBudget } from '../service/retry.ts'
import type { Target } from '../settings/target.ts'
import type { World } from '../world.ts'

/** When a run has to be over: told by a signal, and by an instant in milliseconds since 1970. */
export interface Limit {
  readonly signal: AbortSignal
  readonly endsAt: number
}

/** What of the world requests need. */
export type Surroundings = Pick<World, 'clock' | 'http' | 'userAgent' | 'newRequestId' | 'random'> & {
  readonly runner: Pick<World['runner'], 'log'>
}

/** Time for one answer; Azure Resource Manager itself gives up after two minutes. */
const DEADLINE_MS = 150_000

/** What stands in the path where the direct API looks at neither subscription nor resource group. */
const PLACEHOLDERS: ServicePlace = { subscriptionId: '00000000-0000-0000-0000-000000000000', resourceGroup: 'group' }

/** Gathers what the requests of one run share. */
export async function channelOf(
  target: Target,
  authorize: Authorize,
  concurrency: 'auto' | number,
  world: Surroundings,
  { signal, endsAt }: Limit,
): Promise<LookupOptions> {
  const { clock, userAgent, newRequestId, random } = world
  return {
    apiVersion: target.apiVersion,
    armUrl: target.armUrl,
    authorize,
    http: await world.http(),
    limiter: createLimiter({ concurrency, clock, pause: target.transport === 'direct' ? 'all' : 'class' }),
    clock,
    signal,
    endsAt,
    deadlineMs: DEADLINE_MS,
    userAgent,
    newRequestId,
    random,
    retryBudget: createRetryBudget(),
    log: world.runner.log,
  }
}

/**
 * Gives the place of the service, looked up where the user has not told it.
 *
 * @throws InputError when it cannot be found; ServiceError, ConnectionError
 */
export async function placeOf(
  { transport, service, subscriptionId, resourceGroup }: Target,
  options: LookupOptions,
): Promise<ServicePlace> {
  if (subscriptionId !== undefined && resourceGroup !== undefined) return { subscriptionId, resourceGroup }
  if (transport === 'direct') {
    return {
      subscriptionId: subscriptionId ?? PLACEHOLDERS.subscriptionId,
      resourceGroup: resourceGroup ?? PLACEHOLDERS.resourceGroup,
    }
  }
  return findService(options, service, subscriptionId)
}

/** Gives the root of the service at a place: scheme, host and the whole path up to and with its name. */
export function rootOf(target: Target, { subscriptionId, resourceGroup }: ServicePlace): URL {
  const root = target.transport === 'direct' ? target.managementUrl : target.armUrl
  const group = `subscriptions/${subscriptionId}/resourceGroups/${encodeURIComponent(resourceGroup)}`
  return new URL(`${group}/providers/Microsoft.ApiManagement/service/${target.service}`, root)
}
