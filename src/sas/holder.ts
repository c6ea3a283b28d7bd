/**
 * Whom a token is for: the direct management API, a self-hosted gateway, or a user of the service.
 *
 * All three are signed alike. What differs is whose name and key sign, the word before the token in a header, and the
 * request by which the service itself issues one.
 */
import { Secret } from '../secret.ts'
import type { SignedToken, TokenFormat } from './token.ts'

/** Whom a token is for; `id` is what the token names: an identifier, a gateway's id, a user's id. */
export interface Holder {
  readonly kind: 'management' | 'gateway' | 'user'
  readonly id: string
}

/** Which of the two keys that the service keeps signs a token that it issues. */
export type KeyType = 'primary' | 'secondary'

/** The request by which the service issues a token. */
export interface IssuingRequest {
  /** Below the service: `/gateways/edge/generateToken`. */
  readonly path: string
  /** True when the documented body stands under `properties`; clients send both shapes. */
  readonly isWrapped: boolean
}

/**
 * Gives the request by which the service issues a token; the identifier of the management API stands as a user's id.
 *
 * @see https://learn.microsoft.com/rest/api/apimanagement/user/get-shared-access-token
 * @see https://learn.microsoft.com/rest/api/apimanagement/gateway/generate-token
 */
export function issuingRequest({ kind, id }: Holder): IssuingRequest {
  switch (kind) {
    case 'management':
    case 'user':
      return { path: `/users/${id}/token`, isWrapped: true }
    case 'gateway':
      return { path: `/gateways/${id}/generateToken`, isWrapped: false }
  }
}

/** The format that is usual for such a token; Azure itself shows only short ones for users and gateways. */
export function usualFormat({ kind }: Holder): TokenFormat {
  return kind === 'management' ? 'long' : 'short'
}

/** Gives a token the header value by which its holder takes it. */
export function headed(signed: Omit<SignedToken, 'authorization'>, { kind }: Holder): SignedToken {
  const scheme = kind === 'gateway' ? 'GatewayKey' : 'SharedAccessSignature'
  return { ...signed, authorization: new Secret(`${scheme} ${signed.token.reveal()}`) }
}
