/**
 * What signs requests to Azure, from what the inputs say of an identity.
 *
 * An `Authorize` is made without asking anybody; that nobody can be signed in is told only when the first request needs
 * it. What looks for an identity on the machine is not even loaded for a token that was given.
 */
import { InputError } from '../errors.ts'
import { signIn as lookForIdentity, type TokenFor } from '../identity/sign-in.ts'
import type { Authorize, Token } from '../ports.ts'
import { Secret } from '../secret.ts'
import { bearerCredential, renewing } from '../service/credential.ts'
import type { Identity } from '../settings/identity.ts'
import type { Target } from '../settings/target.ts'
import type { World } from '../world.ts'

/** What of the world signing in needs. */
export type SignInPorts = Pick<World, 'clock' | 'http' | 'machine' | 'random' | 'userAgent'> & {
  readonly runner: Pick<World['runner'], 'log' | 'mask'>
}

/** Makes what signs requests to Azure Resource Manager as an identity. */
export function signIn(identity: Identity, target: Target, ports: SignInPorts, signal: AbortSignal): Authorize {
  return signInFor(identity, target, ports, signal)(target.armAudience)
}

/**
 * Makes what signs requests as an identity to whatever takes its tokens, named as in `https://vault.azure.net`.
 *
 * All that comes of one call share the way to the identity that was found first.
 */
export function signInFor(
  identity: Identity,
  target: Target,
  ports: SignInPorts,
  signal: AbortSignal,
): (resource: string) => Authorize {
  switch (identity.kind) {
    case 'bearer':
      return resource => (resource === target.armAudience ? bearerCredential(identity.token) : unfit(resource))
    case 'entra': {
      const tokenFor = lookedFor(identity, target, ports, signal)
      return resource => renewing(async () => headed(await (await tokenFor())(resource)), ports.clock)
    }
  }
}

/** Sets up the search for an identity when the first token is asked for. */
function lookedFor(
  { tenantId, clientId, clientSecret }: Extract<Identity, { readonly kind: 'entra' }>,
  { authorityUrl, armAudience, cloud }: Target,
  { runner, http, machine, clock, random, userAgent }: SignInPorts,
  signal: AbortSignal,
): () => Promise<TokenFor> {
  const applicant = {
    ...(tenantId === undefined ? {} : { tenantId }),
    ...(clientId === undefined ? {} : { clientId }),
    ...(clientSecret === undefined ? {} : { clientSecret }),
    ...(authorityUrl === undefined ? {} : { authorityUrl }),
    cloud,
  }
  const open = async () => {
    const { mask, log } = runner
    const ports = { http: await http(), machine: await machine(), clock, signal, userAgent, random, mask, log }
    return lookForIdentity(applicant, armAudience, ports)
  }
  let opened: Promise<TokenFor> | undefined
  return () => {
    opened ??= open()
    return opened
  }
}

function headed({ value, endsAt }: Token): Token {
  return { value: new Secret(`Bearer ${value.reveal()}`), endsAt }
}

function unfit(resource: string): Authorize {
  const message = `"access-token" is one for Azure Resource Manager, and none for ${resource}; expected "client-id" and "tenant-id" in its place`
  return async () => {
    throw new InputError([message], ['access-token'])
  }
}
