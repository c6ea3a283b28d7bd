/**
 * Places that keys are handed on to, without a socket: an Azure Key Vault, and GitHub's interface for Actions secrets.
 *
 * They check what the real ones check and open what they are sent, so that a test sees the key as its reader would.
 */
import sodium from 'libsodium-wrappers'
import type { Http, HttpRequest, HttpResponse } from '../../src/ports.ts'

/** Both places behind one port. */
export interface Places {
  readonly http: Http
  /** What they hold, by `contoso-kv.vault.azure.net/mobile` and `contoso/app/production/MOBILE_KEY`. */
  readonly held: ReadonlyMap<string, string>
  /** Every request, as `PUT contoso-kv.vault.azure.net/secrets/mobile`. */
  readonly asked: readonly string[]
  /** Statuses to answer the next requests with, `0` for a lost connection. */
  readonly faults: number[]
}

/** What opens the doors. */
export const VAULT_TOKEN = 'vault-token-of-a-test'
export const GITHUB_TOKEN = 'github-token-of-a-test'

/**
 * Opens both places.
 *
 * @param lost - makes the error of a lost connection.
 * @param isKnown - tells whether the vault knows a header; the one of `VAULT_TOKEN` when absent.
 */
export async function openPlaces(
  lost: () => Error,
  isKnown: (authorization: string) => boolean = header => header === `Bearer ${VAULT_TOKEN}`,
): Promise<Places> {
  await sodium.ready
  const pair = sodium.crypto_box_keypair()
  const held = new Map<string, string>()
  const asked: string[] = []
  const faults: number[] = []
  const answered = (request: HttpRequest): HttpResponse =>
    request.url.host === 'api.github.com' ? github(request, pair, held) : vault(request, isKnown, held)
  const http: Http = async request => {
    asked.push(`${request.method} ${request.url.host}${request.url.pathname}`)
    const fault = faults.shift()
    if (fault === 0) throw lost()
    return fault === undefined ? answered(request) : answer(fault, { error: { code: 'Fault', message: 'on request' } })
  }
  return { http, held, asked, faults }
}

function answer(status: number, body?: object): HttpResponse {
  return { status, headers: { 'x-ms-request-id': 'r-1' }, body: body === undefined ? '' : JSON.stringify(body) }
}

function vault(
  { method, url, headers, body }: HttpRequest,
  isKnown: (authorization: string) => boolean,
  held: Map<string, string>,
): HttpResponse {
  const [, name] = /^\/secrets\/([0-9A-Za-z-]+)$/.exec(url.pathname) ?? []
  if (!isKnown(headers['authorization'] ?? ''))
    return answer(401, { error: { code: 'Unauthorized', message: 'AKV10000: Request is missing a Bearer token.' } })
  if (method !== 'PUT' || name === undefined || url.searchParams.get('api-version') !== '7.4') return answer(404)
  held.set(`${url.host}/${name}`, JSON.parse(body ?? '{}').value)
  return answer(200, { value: 'never to be shown', id: `${url.origin}/secrets/${name}/1` })
}

const SECRETS = /^\/repos\/([^/]+\/[^/]+)\/(?:actions|environments\/([^/]+))\/secrets\/([^/]+)$/

function github(
  { method, url, headers, body }: HttpRequest,
  { publicKey, privateKey }: { readonly publicKey: Uint8Array; readonly privateKey: Uint8Array },
  held: Map<string, string>,
): HttpResponse {
  const [, repository, environment, name] = SECRETS.exec(url.pathname) ?? []
  if (repository === undefined || name === undefined) return answer(404, { message: 'Not Found' })
  if (headers['authorization'] !== `Bearer ${GITHUB_TOKEN}`)
    return answer(403, { message: 'Resource not accessible by integration' })
  if (method === 'GET') return answer(200, { key_id: 'k-1', key: Buffer.from(publicKey).toString('base64') })
  const { encrypted_value: box, key_id: keyId } = JSON.parse(body ?? '{}')
  if (keyId !== 'k-1') return answer(422, { message: 'The key id is another one' })
  const opened = sodium.crypto_box_seal_open(new Uint8Array(Buffer.from(box, 'base64')), publicKey, privateKey)
  held.set(
    [repository, decodeURIComponent(environment ?? ''), name].filter(Boolean).join('/'),
    Buffer.from(opened).toString(),
  )
  return answer(201)
}
