/**
 * The names of one request, by which the service's support and we find it in our logs.
 *
 * The service does not repeat the name that we gave, so that whoever sends a request puts it among the headers of the
 * answer.
 */

/** What a request is called. */
export interface Trace {
  /** By the service: `x-ms-request-id` or `x-ms-correlation-request-id`; absent when it gave no name. */
  readonly requestId?: string
  /** By us: the `x-ms-client-request-id` that was sent; absent where nothing was. */
  readonly clientRequestId?: string
}

/** The header with the name that we give. */
export const CLIENT_REQUEST_ID = 'x-ms-client-request-id'

/** Reads the names of a request from the headers of its answer, in lower case. */
export function traceOf(headers: Readonly<Record<string, string>>): Trace {
  // The service may send its name twice in one header; support asks for one.
  const [first = ''] = (headers['x-ms-request-id'] ?? headers['x-ms-correlation-request-id'] ?? '').split(',')
  const requestId = first.trim()
  const clientRequestId = headers[CLIENT_REQUEST_ID]
  return {
    ...(requestId === '' ? {} : { requestId }),
    ...(clientRequestId === undefined ? {} : { clientRequestId }),
  }
}

/** Prints the names of a request as `request id 6f0c1e22, client request id 0b51a3d4`; empty where there are none. */
export function traced({ requestId, clientRequestId }: Trace): string {
  const theirs = requestId === undefined ? [] : [`request id ${requestId}`]
  const ours = clientRequestId === undefined ? [] : [`client request id ${clientRequestId}`]
  return [...theirs, ...ours].join(', ')
}

/** Prints a sentence, or a part of one, with the names of its request behind it. */
export function withTrace(text: string, trace: Trace): string {
  const names = traced(trace)
  return names === '' ? text : `${text} (${names})`
}
