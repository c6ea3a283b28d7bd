/**
 * What authorises requests: a key, or an identity of Entra.
 *
 * Over Azure Resource Manager an identity need not be named, because the machine may have one. Over the direct API it has
 * to be: a key that arrives empty must not turn into somebody else's word.
 */
import type { KeyType } from '../sas/holder.ts'
import type { Secret } from '../secret.ts'
import type { Form } from './form.ts'
import type { Given } from './given.ts'
import { type Identity, namesIdentity } from './identity.ts'
import type { Transport } from './target.ts'

/** What authorises requests. */
export type Credential =
  | { readonly kind: 'sas'; readonly identifier: string; readonly key: Secret }
  | Identity
  /** Signatures for the direct API that the service issues when the identity asks for them. */
  | { readonly kind: 'issued'; readonly identifier: string; readonly keyType: KeyType; readonly identity: Identity }

const EMPTY_SECRET = 'a secret that this run may not read, as in a pull request from a fork, arrives empty'

/** Notes that nothing authorises the requests. */
export function requireCredential(transport: Transport, form: Form): void {
  if (transport === 'arm' || form.text('key') !== '' || namesIdentity(form)) return
  form.refuse(
    'key',
    `is missing; expected a key of the Management API page of the service (${EMPTY_SECRET}), or "client-id" and ` +
      '"tenant-id" of an identity for which the service issues tokens',
  )
}

/**
 * Gives what the inputs say of a credential.
 *
 * @param isOffline - true for a command that sends nothing, and so does without an identity of the machine.
 */
export function credentialOf(
  isOffline: boolean,
  transport: Transport,
  given: Given,
  form: Form,
): Credential | undefined {
  const { identifier, key, keyType, identity } = given
  const isNamed = namesIdentity(form)
  if (transport === 'arm') return isNamed || !isOffline ? identity : undefined
  if (form.text('key') !== '') return { kind: 'sas', identifier, key }
  return isNamed ? { kind: 'issued', identifier, keyType, identity } : undefined
}
