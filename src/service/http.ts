/**
 * The only door to the network for the service's sake, and the only importer of undici.
 *
 * One request in, one answer out: retries, redirects and time limits are decided by the caller, and nothing is logged
 * here. HTTP/2 is off because the limit on requests under way would stop meaning connections; a proxy changes nothing
 * about that.
 */
import { Agent, type buildConnector, type Dispatcher, EnvHttpProxyAgent, Pool, request } from 'undici'
import { ConnectionError } from '../errors.ts'
import type { Http, HttpResponse } from '../ports.ts'
import { connectionError } from './connection.ts'
import { closed, unreachable } from './proxy.ts'

/** What may differ between runs. */
export interface HttpOptions {
  /** Which way requests leave the machine; straight when left out. */
  readonly proxies?: Proxies
  /** An answer longer than this many bytes is refused; 64 MiB when left out. */
  readonly longestBody?: number
}

interface Proxies {
  /** For plain HTTP, and for HTTPS too when there is no other. */
  readonly http?: URL
  readonly https?: URL
  /** Hosts that are reached without a proxy, as `NO_PROXY` lists them. */
  readonly except: string
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
      if (signal.aborted) throw stopped(signal, url, error)
      throw error instanceof ConnectionError ? error : connectionError(url.host, error)
    }
  }
}

function dispatcherFor({ proxies, longestBody = LONGEST_BODY }: HttpOptions): Dispatcher {
  const settings = { allowH2: false, connections: CONNECTIONS, maxResponseSize: longestBody }
  const { http, https, except } = proxies ?? { except: '' }
  if (http === undefined && https === undefined) return new Agent(settings)
  return new EnvHttpProxyAgent({
    ...settings,
    // Empty texts, because for absent ones the proxy agent reads the process environment by itself.
    httpProxy: http?.href ?? '',
    httpsProxy: https?.href ?? '',
    noProxy: except,
    // Without this, the far end of a tunnel is offered HTTP/2.
    requestTls: { allowH2: false },
    // Without this, what is forwarded instead of tunnelled knows no limits.
    factory: (origin: string | URL, given: Pool.Options) =>
      new Pool(origin, { ...given, ...settings, ...(`${origin}` === http?.href ? told(http, given) : {}) }),
    clientFactory: (proxy: URL, given: Pool.Options) =>
      tunnelling(proxy, new Pool(proxy.origin, { ...given, ...settings })),
  })
}

/** Makes what fails on a connection to a proxy be told of the proxy and not of the service behind it. */
function told(proxy: URL, { connect }: Pool.Options): Pool.Options {
  if (typeof connect !== 'function') return {}
  const named: buildConnector.connector = (wanted, callback) =>
    connect(wanted, (...[error, socket]) =>
      error === null ? callback(null, socket) : callback(unreachable(proxy, error), null),
    )
  return { connect: named }
}

/** Does the same for tunnels, and tells how the proxy answered who asked for one. */
function tunnelling(proxy: URL, pool: Pool): Dispatcher {
  const ask = pool.connect.bind(pool)
  async function connect(wanted: Dispatcher.ConnectOptions): Promise<Dispatcher.ConnectData> {
    const opened = await ask(wanted).catch(cause => {
      throw unreachable(proxy, cause)
    })
    if (opened.statusCode === 200) return opened
    opened.socket.on('error', () => undefined).destroy()
    throw closed(proxy, wanted.path, opened.statusCode)
  }
  return Object.assign(pool, { connect })
}

function joined(headers: Readonly<Record<string, string | string[] | undefined>>): HttpResponse['headers'] {
  const texts = Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value])
  return Object.fromEntries(texts.filter(([, value]) => value !== undefined))
}

function stopped(signal: AbortSignal, url: URL, cause: unknown): ConnectionError {
  if (signal.reason instanceof ConnectionError) return signal.reason
  return new ConnectionError('stopped', `the request to ${url.host} was given up`, { cause })
}
