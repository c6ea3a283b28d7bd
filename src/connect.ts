/**
 * The way to the service: credential, address and client, from the settings.
 *
 * The engine is given the result and cannot tell which credential or transport is behind it.
 */
import { InputError, ServiceError } from './errors.ts'
import type { ServiceFacts } from './model/report.ts'
import type { ServiceReader, ServiceWriter } from './ports.ts'
import { signToken } from './sas/token.ts'
import { createService } from './service/apim.ts'
import { bearerCredential, sasCredential } from './service/credential.ts'
import { createLimiter } from './service/limiter.ts'
import { findService, type LookupOptions, type ServicePlace } from './service/lookup.ts'
import { createRetryBudget } from './service/retry.ts'
import type { Target } from './settings/target.ts'
import type { Credential, SyncSettings } from './settings.ts'
import type { World } from './world.ts'

/** A service that can be read and written. */
export interface Connection {
  readonly service: ServiceWriter
  /** Gives a client for what has to be written after the run was stopped; it works for so many milliseconds. */
  readonly afterwards: (ms: number) => ServiceWriter
  readonly facts: ServiceFacts
  /** The same for the same service, whatever the way to it. */
  readonly serviceId: string
}

/** Time for one answer; Azure Resource Manager itself gives up after two minutes. */
const DEADLINE_MS = 150_000

/** What stands in the path where the direct API looks at neither subscription nor resource group. */
const PLACEHOLDERS: ServicePlace = { subscriptionId: '00000000-0000-0000-0000-000000000000', resourceGroup: 'group' }

/**
 * Connects to the service.
 *
 * @param signal - stops the run; @param endsAt - when it has to be over, in milliseconds since 1970.
 * @throws InputError when the service cannot be found; ServiceError, ConnectionError
 */
export async function connect(
  settings: SyncSettings & { readonly target: Target; readonly credential: Credential },
  world: World,
  { signal, endsAt }: { readonly signal: AbortSignal; readonly endsAt: number },
): Promise<Connection> {
  const { target, credential, concurrency } = settings
  const { clock, runner, userAgent, newRequestId, random } = world
  const isDirect = target.transport === 'direct'
  const root = isDirect ? target.managementUrl : target.armUrl
  const options: LookupOptions = {
    apiVersion: target.apiVersion,
    armUrl: target.armUrl,
    authorize: authorizeWith(credential, world),
    http: await world.http(),
    limiter: createLimiter({ concurrency, clock, pause: isDirect ? 'all' : 'class' }),
    clock,
    signal,
    endsAt,
    deadlineMs: DEADLINE_MS,
    userAgent,
    newRequestId,
    random,
    retryBudget: createRetryBudget(),
    log: runner.log,
  }
  const place = await placeOf(target, options)
  const { subscriptionId, resourceGroup } = place
  const path = `subscriptions/${subscriptionId}/resourceGroups/${encodeURIComponent(resourceGroup)}/providers/Microsoft.ApiManagement/service/${target.service}`
  const base = new URL(path, root)
  const service = createService({ ...options, base })
  if (isTold(target)) await expectService(service, target, place)
  return {
    service,
    afterwards: ms =>
      createService({
        ...options,
        base,
        signal: new AbortController().signal,
        deadlineMs: ms,
        endsAt: clock.now() + ms,
      }),
    facts: { name: target.service, transport: target.transport, host: root.host, apiVersion: target.apiVersion },
    serviceId: target.service.toLowerCase(),
  }
}

function authorizeWith(credential: Credential, { clock, runner }: World): LookupOptions['authorize'] {
  switch (credential.kind) {
    case 'sas': {
      const { identifier, key } = credential
      const sign = (expiry: Date) => {
        const { token, authorization, signature } = signToken(identifier, key, expiry, new Date(clock.now()), 'long')
        for (const secret of [token, authorization, signature]) runner.mask(secret)
        return authorization
      }
      return sasCredential({ sign, clock })
    }
    case 'bearer':
      return bearerCredential(credential.token)
  }
}

async function placeOf(
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

/** True when the place of the service is the user's word alone. */
function isTold({ transport, subscriptionId, resourceGroup }: Target): boolean {
  return transport === 'arm' && subscriptionId !== undefined && resourceGroup !== undefined
}

/** Everything below a place that is not there is "not found" too, and a plan would create all of it. */
async function expectService(reader: ServiceReader, { service }: Target, place: ServicePlace): Promise<void> {
  const found = await reader.get('').catch(orUnseen)
  if (found !== undefined) return
  const { subscriptionId, resourceGroup } = place
  throw new InputError(
    [
      `service "${service}" is not in resource group "${resourceGroup}" of subscription ${subscriptionId}; ` +
        'check "service", "resource-group" and "subscription-id"',
    ],
    ['service', 'resource-group', 'subscription-id'],
  )
}

/** A role may cover what is in a service without the service itself. */
function orUnseen(error: unknown): 'unseen' {
  if (!(error instanceof ServiceError)) throw error
  if (error.answer.status === 403) return 'unseen'
  throw new ServiceError({ ...error.answer, path: '/' })
}
