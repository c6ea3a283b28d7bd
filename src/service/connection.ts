/**
 * Broken connections in words.
 *
 * The cause comes from the network library or from the runtime beneath it, sometimes wrapped twice; only its code is
 * believed, because messages differ between versions.
 */
import { ConnectionError, type ConnectionReason } from '../errors.ts'

const REASONS: Readonly<Record<string, ConnectionReason>> = {
  ENOTFOUND: 'unknown-host',
  // The name server is out of reach, which says nothing about the name.
  EAI_AGAIN: 'timeout',
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'refused',
  ENETUNREACH: 'refused',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  UND_ERR_SOCKET: 'reset',
  UND_ERR_CLOSED: 'reset',
  ETIMEDOUT: 'timeout',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
}

/** The library's name for an answer that is not HTTP. */
const PARSER = 'HTTPParserError'

/** Says what a broken connection to `host` means; `cause` is kept, and read only for its code. */
export function connectionError(host: string, cause: unknown): ConnectionError {
  const code = codeOf(cause)
  const reason = REASONS[code] ?? 'other'
  // The parser's error carries the bytes that it could not read.
  const safe = code === PARSER ? {} : { cause }
  return new ConnectionError(reason, sentence(reason, code, host), safe)
}

function sentence(reason: ConnectionReason, code: string, host: string): string {
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') return `${host} sent a longer answer than is read`
  const sentences: Partial<Record<ConnectionReason, string>> = {
    'unknown-host': `${host} is not a known host; check the name of the service and the cloud`,
    refused: `${host} accepts no connection (${code}); check firewall, network and port`,
    reset: `${host} closed the connection before its answer was complete (${code})`,
    timeout: `${host} did not answer in time (${code})`,
  }
  return untrusted(host, code) ?? sentences[reason] ?? `${host} gave no usable answer (${code})`
}

/** Says that a certificate is not trusted, when that is what `code` is about. */
export function untrusted(who: string, code: string): string | undefined {
  if (!/CERT|SIGNATURE/.test(code)) return undefined
  const advice = 'NODE_EXTRA_CA_CERTS names the file of a private authority'
  return `${who} showed a certificate that this machine does not trust (${code}); ${advice}`
}

/** Gives the code of an error or, where a wrapper has none of use, of what caused it. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown'
  if ('name' in error && error.name === PARSER) return PARSER
  if ('code' in error && typeof error.code === 'string') return error.code
  if ('cause' in error) return codeOf(error.cause)
  return 'unknown'
}
