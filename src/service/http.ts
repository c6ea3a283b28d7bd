/**
 * The only door to the network for the service's sake, and the only importer of undici.
 *
 * One request in, one answer out: retries, redirects and time limits are decided by the caller, and nothing is logged
 * here. HTTP/2 is off because the limit on requests under way would stop meaning connections.
 */
import { Agent, type Dispatcher, EnvHttpProxyAgent, request } from 'undici'
import { ConnectionError } from '../errors.ts'
import type { Http, HttpResponse } from '../ports.ts'
import { connectionError } from './connection.ts'

/** What may differ between runs. */
export interface HttpOptions {
  /** Where `https_proxy`, `http_proxy` and `no_proxy` are looked up, in either case; nowhere when left out. */
  readonly environment?: Readonly<Record<string, string | undefined>>
  /** An answer longer than this many bytes is refused; 64 MiB when left out. */
  readonly longestBody?: number
}

const CONNECTIONS = 64
const LONGEST_BODY = 64 * 1_024 * 1_024

/** Makes the port that sends requests, with connections of its own that are kept alive. */
export function createHttp(options: HttpOptions = {}): Http {
  const dispatcher = dispatcherFor(options)
  return async ({ method, url, headers, body }, { signal }) => {
    try {
      const answer = await request(url, {
        dispatcher,
        method,
        headers,
        signal,
        ...(body === undefined ? {} : { body }),
      })
      return { status: answer.statusCode, headers: joined(answer.headers), body: await answer.body.text() }
    } catch (error) {
      throw signal.aborted ? stopped(signal, url, error) : connectionError(url.host, error)
    }
  }
}

function dispatcherFor({ environment = {}, longestBody = LONGEST_BODY }: HttpOptions): Dispatcher {
  const settings = { allowH2: false, connections: CONNECTIONS, maxResponseSize: longestBody }
  const named = (name: string) => environment[name] || environment[name.toUpperCase()] || ''
  const [httpProxy, httpsProxy, noProxy] = [named('http_proxy'), named('https_proxy'), named('no_proxy')]
  // Empty texts, because for absent ones the proxy agent reads the process environment by itself.
  return httpProxy + httpsProxy === ''
    ? new Agent(settings)
    : new EnvHttpProxyAgent({ ...settings, httpProxy, httpsProxy, noProxy })
}

function joined(headers: Readonly<Record<string, string | string[] | undefined>>): HttpResponse['headers'] {
  const texts = Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value])
  return Object.fromEntries(texts.filter(([, value]) => value !== undefined))
}

function stopped(signal: AbortSignal, url: URL, cause: unknown): ConnectionError {
  if (signal.reason instanceof ConnectionError) return signal.reason
  return new ConnectionError('stopped', `the request to ${url.host} was given up`, { cause })
}
