/**
 * An Actions secret of a GitHub repository, or of one of its environments.
 *
 * GitHub takes secrets sealed only, with a key that it hands out beforehand; asking for that key shows whether the token
 * may write secrets at all.
 *
 * @see https://docs.github.com/rest/actions/secrets
 */
import { ConnectionError, InputError } from '../errors.ts'
import { isLoopback } from '../loopback.ts'
import type { GithubSecret } from '../model/action.ts'
import type { Authorize, HttpResponse } from '../ports.ts'
import { Secret } from '../secret.ts'
import { isJsonObject } from '../values.ts'
import { type ExchangePorts, exchange, inPrint, parsed } from './exchange.ts'
import { canSeal, sealed } from './sealed-box.ts'

/** Who writes, and where GitHub is. */
export interface GithubAccess {
  /** Root of the REST API, with or without a slash at its end. */
  readonly api: string
  /** Absent when the input is. */
  readonly token: Secret | undefined
  /** `owner/name` of the repository of the run. */
  readonly repository: string | undefined
}

const HEADERS = { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' }

/**
 * Asks GitHub for the key to seal with and gives what writes the secret.
 *
 * @throws InputError without a token or a repository; ServiceError, ConnectionError
 */
export async function readyGithub(
  target: GithubSecret,
  access: GithubAccess,
  ports: ExchangePorts,
): Promise<(key: Secret) => Promise<void>> {
  const authorize = authorizeWith(access.token)
  const secrets = secretsUrl(target, access)
  const asked = { method: 'GET', url: below(secrets, 'public-key'), headers: HEADERS } as const
  const { keyId, publicKey } = publicKeyOf(await exchange(asked, authorize, ports), inPrint(asked))
  return async key => {
    const body = JSON.stringify({ encrypted_value: await sealed(key, publicKey), key_id: keyId })
    await exchange({ method: 'PUT', url: below(secrets, target.name), headers: HEADERS, body }, authorize, ports)
  }
}

function authorizeWith(token: Secret | undefined): Authorize {
  if (token === undefined)
    throw new InputError(
      ['"github-token" is missing; expected a token that may write the secrets of the repository'],
      ['github-token'],
    )
  const header = new Secret(`Bearer ${token.reveal()}`)
  return async () => header
}

function secretsUrl({ environment, repository: other }: GithubSecret, { api, repository: own }: GithubAccess): URL {
  const repository = other ?? own
  if (repository === undefined)
    throw new InputError(['the repository of the GitHub secret is not known; expected "repository: <owner>/<name>"'])
  const place = environment === undefined ? 'actions' : `environments/${encodeURIComponent(environment)}`
  const url = new URL(`${api.replace(/\/+$/, '')}/repos/${repository}/${place}/secrets`)
  if (url.protocol === 'https:' || isLoopback(url)) return url
  throw new InputError([`GITHUB_API_URL leads to ${url.origin}; expected https`])
}

function below(url: URL, part: string): URL {
  return new URL(`${url.href}/${encodeURIComponent(part)}`)
}

function publicKeyOf({ body }: HttpResponse, where: string): { readonly keyId: string; readonly publicKey: string } {
  const answer = parsed(body)
  const { key_id: keyId, key: publicKey } = isJsonObject(answer) ? answer : {}
  if (typeof keyId === 'string' && typeof publicKey === 'string' && canSeal(publicKey)) return { keyId, publicKey }
  throw new ConnectionError('other', `${where} was answered without the key that secrets are sealed with`)
}
