/**
 * Who signs in to Azure, as far as the inputs say.
 *
 * Nothing has to be said: an identity without any word of the user is looked for on the machine, when it is needed and
 * not before.
 */
import { Secret } from '../secret.ts'
import { type Form, matching, quoted, secretText } from './form.ts'
import type { InputName } from './inputs.ts'
import { guid, isKnownCloud, type TargetInputs } from './target.ts'

/** An identity of Entra: a token that was made elsewhere, or what is known of one that signs in here. */
export type Identity =
  | { readonly kind: 'bearer'; readonly token: Secret }
  | {
      readonly kind: 'entra'
      readonly tenantId?: string
      readonly clientId?: string
      readonly clientSecret?: Secret
    }

const NO_SECRET = new Secret('')
const tenant = matching(
  /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?=.{3,253}$)[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+)$/i,
  'the id of the directory, a GUID, or one of its domains, such as "contoso.onmicrosoft.com"',
)

/** Takes every input that says who signs in. */
export function takeIdentity(form: Form, target: Pick<TargetInputs, 'armUrl' | 'cloud'>): Identity {
  const token = form.take('access-token', secretText, NO_SECRET)
  const tenantId = form.take('tenant-id', tenant, undefined)
  const clientId = form.take('client-id', guid, undefined)
  const secret = form.take('client-secret', secretText, undefined)
  if (has(form, 'client-secret')) requireBeside(form, 'client-secret', ['client-id', 'tenant-id'])
  if (has(form, 'access-token')) return { kind: 'bearer', token }
  if (has(form, 'client-id') && has(form, 'tenant-id')) requireAuthority(form, target)
  return {
    kind: 'entra',
    ...(tenantId === undefined ? {} : { tenantId }),
    ...(clientId === undefined ? {} : { clientId }),
    ...(secret === undefined ? {} : { clientSecret: secret }),
  }
}

/** True when the inputs name an identity; that of the machine never counts. */
export function namesIdentity(form: Form): boolean {
  return has(form, 'access-token') || has(form, 'client-id')
}

function has(form: Form, name: InputName): boolean {
  return form.text(name) !== ''
}

function requireBeside(form: Form, name: InputName, others: readonly InputName[]): void {
  const missing = others.filter(other => !has(form, other)).map(other => `"${other}"`)
  if (missing.length > 0) form.refuse(name, `is given without ${missing.join(' and ')} of its app registration`)
}

/** The authority of a known cloud signs nobody in to another one, and is not to be told of those who try. */
function requireAuthority(form: Form, target: Pick<TargetInputs, 'armUrl' | 'cloud'>): void {
  if (isKnownCloud(target) || has(form, 'authority-url')) return
  const host = quoted(target.armUrl.origin)
  form.refuse('authority-url', `is missing; the cloud of "arm-url" ${host} expects the address of its own authority`)
}
