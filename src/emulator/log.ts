/**
 * What was asked of an emulator, in the order of the answers.
 *
 * A dropped connection is logged with the status 0, because no status was sent.
 */
import { type EmulatorRequest, Refusal } from './protocol.ts'
import { addressOf } from './route.ts'

/** A request that was answered or dropped. */
export interface Logged {
  readonly method: string
  /** Below the service, as typed. */
  readonly path: string
  readonly query: string
  /** 0 when the connection was dropped. */
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
}

/** Every request since the start or the last `clear`, in the order of their answers. */
export interface RequestLog {
  all(): readonly Logged[]
  /** How many PUT, PATCH, DELETE and key-changing POST requests there were, whatever became of them. */
  writes(): number
  clear(): void
}

/** Makes an empty log. */
export function createLog(): RequestLog & { readonly add: (entry: Logged) => void } {
  const entries: Logged[] = []
  return {
    all: () => [...entries],
    writes: () => entries.filter(isWrite).length,
    clear: () => void entries.splice(0),
    add: entry => void entries.push(entry),
  }
}

/** Path below the service and query of a request, as the log and the faults see them. */
export function placeInLog(request: EmulatorRequest): { readonly path: string; readonly query: string } {
  const query = /\?.*$/.exec(request.url)?.[0] ?? ''
  try {
    return { path: addressOf(request).path, query }
  } catch (cause) {
    if (cause instanceof Refusal) return { path: request.url, query: '' }
    throw cause
  }
}

function isWrite({ method, path }: Logged): boolean {
  return method === 'POST' ? /\/(regenerate|invalidate)[^/]*$/i.test(path) : ['PUT', 'PATCH', 'DELETE'].includes(method)
}
