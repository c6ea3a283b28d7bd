/**
 * Signing in at the authority of a cloud: one form goes in, a token or a refusal comes back.
 *
 * The proof is a secret of the application, or an assertion that somebody else has signed for it. Nothing is kept: an
 * assertion lives for minutes, so whoever needs another token brings another one.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
 */
import type { Token } from '../ports.ts'
import type { Secret } from '../secret.ts'
import { type Denial, denialIn, tokenIn } from './answer.ts'
import { inquire } from './inquiry.ts'
import type { IdentityPorts } from './way.ts'

/** An application, and the authority that knows it. */
export interface Client {
  readonly tenantId: string
  readonly clientId: string
  readonly authorityUrl: URL
}

/** What shows that the application is meant. */
export type Proof = { readonly is: 'secret' | 'assertion'; readonly value: Secret }

const JWT_BEARER = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'

/** Exchanges a proof for a token. @throws ConnectionError when no answer came. */
export async function exchange(
  { tenantId, clientId, authorityUrl }: Client,
  proof: Proof,
  resource: string,
  ports: IdentityPorts,
): Promise<Token | Denial> {
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    scope: `${resource}/.default`,
    ...fieldsOf(proof),
  })
  const headers = {
    accept: 'application/json',
    'content-type': 'application/x-www-form-urlencoded',
    'user-agent': ports.userAgent,
  }
  const url = new URL(`${encodeURIComponent(tenantId)}/oauth2/v2.0/token`, authorityUrl)
  const response = await inquire({ method: 'POST', url, headers, body: form.toString() }, ports)
  return (response.status === 200 ? tokenIn(response.body, ports) : undefined) ?? denialIn(response)
}

function fieldsOf({ is, value }: Proof): Readonly<Record<string, string>> {
  switch (is) {
    case 'secret':
      return { client_secret: value.reveal() }
    case 'assertion':
      return { client_assertion_type: JWT_BEARER, client_assertion: value.reveal() }
  }
}
