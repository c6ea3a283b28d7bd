/**
 * What goes wrong between this machine and its proxy, in words that name the proxy.
 *
 * A tunnel is asked for before anything is sent, so that the service has seen nothing of such a request. The address of
 * a proxy may hold a password; only its host and port are ever printed.
 */
import { ConnectionError } from '../errors.ts'
import { statusText } from './answer.ts'
import { codeOf, untrusted } from './connection.ts'

/** Says that the proxy cannot be reached, or broke off before it opened a way; `cause` is read only for its code. */
export function unreachable({ host }: URL, cause: unknown): ConnectionError {
  const code = codeOf(cause)
  const sentence = untrusted(`the proxy ${host}`, code) ?? `the proxy ${host} lets no connection through (${code})`
  return new ConnectionError('proxy', `${sentence}; check HTTPS_PROXY and NO_PROXY`, { cause })
}

/**
 * Says that the proxy answered a request for a way to `target` with something else than 200.
 *
 * Only what may pass by itself is a `proxy` that is worth another try: wrong passwords lock accounts.
 */
export function closed({ host }: URL, target: string, status: number): ConnectionError {
  const said = `${status} ${statusText(status)}`
  const advice =
    status === 407
      ? 'HTTPS_PROXY takes its user and password, as in http://user:password@host:port'
      : 'it has to let this host through, or NO_PROXY has to name the host'
  const reason = status >= 500 ? 'proxy' : 'other'
  return new ConnectionError(reason, `the proxy ${host} opened no way to ${target} (${said}); ${advice}`)
}
