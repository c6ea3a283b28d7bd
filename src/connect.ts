/**
 * The way to the service: credential, address and client, from the settings.
 *
 * The engine is given the result and cannot tell which credential or transport is behind it.
 */

import { issue } from './connect/issue.ts'
import { channelOf, type Limit, placeOf, rootOf } from './connect/reach.ts'
import { signIn, signInFor } from './connect/sign-in.ts'
import { InputError, ServiceError } from './errors.ts'
import type { ServiceFacts } from './model/report.ts'
import type { Authorize, DocumentReader, ServiceReader, ServiceWriter } from './ports.ts'
import { type SignedToken, signToken } from './sas/token.ts'
import { createService } from './service/apim.ts'
import { sasCredential } from './service/credential.ts'
import { createDocuments } from './service/documents.ts'
import type { ServicePlace } from './service/lookup.ts'
import type { Credential } from './settings/credential.ts'
import type { Target } from './settings/target.ts'
import type { SyncSettings } from './settings.ts'
import type { World } from './world.ts'

type Sas = Extract<Credential, { readonly kind: 'sas' }>

/** What the settings say of the way to a service. */
export type Way = Pick<SyncSettings, 'concurrency'> & { readonly target: Target; readonly credential: Credential }

/** A service that can be read and written. */
export interface Connection {
  readonly service: ServiceWriter
  readonly documents: DocumentReader
  /** Gives a client for what has to be written after the run was stopped; it works for so many milliseconds. */
  readonly afterwards: (ms: number) => ServiceWriter
  /** Gives what signs requests to something else than the service, such as `https://vault.azure.net`. */
  readonly authorizeFor: (resource: string) => Authorize
  readonly facts: ServiceFacts
  /** The same for the same service, whatever the way to it. */
  readonly serviceId: string
}

/**
 * Connects to the service.
 *
 * @throws InputError when the service cannot be found; ServiceError, ConnectionError
 */
export async function connect(
  { target, credential, concurrency }: Way,
  world: World,
  limit: Limit,
): Promise<Connection> {
  const { clock } = world
  const options = await channelOf(target, authorizeWith(credential, target, world, limit), concurrency, world, limit)
  const place = await placeOf(target, options)
  const base = rootOf(target, place)
  const service = createService({ ...options, base })
  if (isTold(target)) await expectService(service, target, place)
  return {
    service,
    documents: createDocuments({ ...options, base, service }),
    afterwards: ms =>
      createService({
        ...options,
        base,
        signal: new AbortController().signal,
        deadlineMs: ms,
        endsAt: clock.now() + ms,
      }),
    authorizeFor: elsewhere(credential, target, world, limit),
    facts: { name: target.service, transport: target.transport, host: base.host, apiVersion: target.apiVersion },
    serviceId: target.service.toLowerCase(),
  }
}

/** Makes what signs requests; the engine's own signatures live for an hour, whatever `expiry` says. */
function authorizeWith(credential: Credential, target: Target, world: World, limit: Limit): Authorize {
  const { clock } = world
  switch (credential.kind) {
    case 'sas':
      return sasCredential({ sign: async expiry => signedBy(credential, expiry, world), clock })
    case 'issued': {
      const { identifier, keyType, identity } = credential
      const issuer: Target = { ...target, transport: 'arm' }
      const authorize = signIn(identity, issuer, world, limit.signal)
      const order = { target: issuer, holder: { kind: 'management', id: identifier }, keyType, format: 'long' } as const
      return sasCredential({ sign: expiry => issue({ ...order, expiry }, authorize, world, limit), clock })
    }
    case 'bearer':
    case 'entra':
      return signIn(credential, target, world, limit.signal)
  }
}

/** A signature of the service opens nothing else; an identity may. */
function elsewhere(credential: Credential, target: Target, world: World, limit: Limit): Connection['authorizeFor'] {
  if (credential.kind !== 'sas')
    return signInFor(credential.kind === 'issued' ? credential.identity : credential, target, world, limit.signal)
  return resource => async () => {
    throw new InputError(
      [`"key" opens the service alone, and not ${resource}; expected "client-id" and "tenant-id"`],
      ['key'],
    )
  }
}

function signedBy({ identifier, key }: Sas, expiry: Date, { clock, runner }: World): SignedToken {
  const signed = signToken(identifier, key, expiry, new Date(clock.now()), 'long')
  for (const secret of [signed.token, signed.authorization, signed.signature]) runner.mask(secret)
  return signed
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
