/**
 * The settings of the command `token`.
 *
 * A key given is a key used: it signs here, and nothing is sent. Only without one does the service issue the token,
 * which takes an identity that Azure knows.
 */
import { expiryWarning } from '../sas/expiry.ts'
import type { Holder, KeyType } from '../sas/holder.ts'
import type { TokenFormat } from '../sas/token.ts'
import type { Secret } from '../secret.ts'
import type { Form } from './form.ts'
import type { Given } from './given.ts'
import type { Identity } from './identity.ts'
import { type InputName, inputEntry } from './inputs.ts'
import { type Target, targetOf } from './target.ts'

/** A token to be minted. */
export interface TokenSettings {
  readonly command: 'token'
  /** The direct management API, which a token can be tried on. */
  readonly target: Target
  readonly holder: Holder
  readonly signing: Signing
  /** As asked; what is short, or issued by the service, ends at the start of that minute. */
  readonly expiry: Date
  readonly format: TokenFormat
  readonly exportToken: boolean
  readonly probe: boolean
  /** Sentences to be shown before anything is done. */
  readonly warnings: readonly string[]
}

/** Who signs a token: this machine with a key, or the service with one of its own. */
export type Signing = { readonly by: 'key'; readonly key: Secret } | Issuing

/** How the service is asked for a token. */
export interface Issuing {
  readonly by: 'service'
  readonly keyType: KeyType
  /** The service in Azure Resource Manager. */
  readonly target: Target
  readonly identity: Identity
  readonly timeoutMs: number
}

/** Notes what cannot go together in a token. */
export function refuseToken({ holder, format, probe }: Given, form: Form): void {
  const asked = `"token-for" is "${form.text('token-for')}"`
  if (holder.kind === 'gateway' && format === 'long') {
    form.refuse('token-format', `is "long" although ${asked}; expected "short", since gateways take no other`)
  }
  if (holder.kind === 'user' && form.text('key') !== '') {
    form.refuse('key', `is given although ${asked}; expected none, since only the service can sign for its users`)
  }
  if (holder.kind !== 'management' && probe) {
    form.refuse('probe', `is "true" although ${asked}; expected "false", since only the management API can be tried`)
  }
}

/** Makes the settings of a token from inputs without a fault. */
export function tokenSettings(given: Given, form: Form, warnings: readonly string[], now: Date): TokenSettings {
  const { holder, expiry, format, exportToken, probe } = given
  const longLife = expiryWarning(expiry, now)
  return {
    command: 'token',
    target: targetOf(given.target, 'direct'),
    holder,
    signing: signingOf(given, form),
    expiry,
    format,
    exportToken,
    probe,
    warnings: [...warnings, ...unheeded(given, form), ...(longLife === undefined ? [] : [longLife])],
  }
}

function signingOf({ key, keyType, target, identity, timeoutMs }: Given, form: Form): Signing {
  if (form.text('key') !== '') return { by: 'key', key }
  return { by: 'service', keyType, target: targetOf(target, 'arm'), identity, timeoutMs }
}

/** One sentence that names what was given and has no part in such a token. */
function unheeded({ holder }: Given, form: Form): readonly string[] {
  const idle: readonly InputName[] = [
    ...(holder.kind === 'management' ? [] : (['identifier'] as const)),
    ...(form.text('key') === '' ? [] : (['key-type'] as const)),
  ]
  const names = idle.filter(name => form.text(name) !== inputEntry(name)?.default)
  return names.length === 0 ? [] : [`not used for such a token: ${names.join(', ')}`]
}
