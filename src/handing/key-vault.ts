/**
 * A secret of an Azure Key Vault, written through the vault's own interface.
 *
 * The token is one for the vaults of the cloud whose name the host bears, so no other host can make use of it.
 *
 * @see https://learn.microsoft.com/rest/api/keyvault/secrets/set-secret
 */
import type { VaultSecret } from '../model/action.ts'
import type { Authorize } from '../ports.ts'
import type { Secret } from '../secret.ts'
import { CLIENT_REQUEST_ID } from '../trace.ts'
import { type ExchangePorts, exchange } from './exchange.ts'

const API_VERSION = '7.4'

/** The public cloud's, which stands in for a vault on the same machine. */
const PUBLIC = 'https://vault.azure.net'

/** Gives what tokens for a vault are made for: `https://vault.azure.net` for `https://contoso.vault.azure.net`. */
export function audienceOf({ url }: Pick<VaultSecret, 'url'>): string {
  const [, suffix] = /\.(vault\..+)$/.exec(new URL(url).hostname) ?? []
  return suffix === undefined ? PUBLIC : `https://${suffix}`
}

/**
 * Signs in for a vault and gives what writes the secret.
 *
 * @throws InputError when nobody can sign in there; ConnectionError
 */
export async function readyVault(
  target: VaultSecret,
  authorize: Authorize,
  ports: ExchangePorts,
): Promise<(key: Secret) => Promise<void>> {
  await authorize()
  const url = new URL(`/secrets/${encodeURIComponent(target.secret)}?api-version=${API_VERSION}`, target.url)
  return async key => {
    const headers = { [CLIENT_REQUEST_ID]: ports.newRequestId() }
    await exchange({ method: 'PUT', url, headers, body: JSON.stringify({ value: key.reveal() }) }, authorize, ports)
  }
}
