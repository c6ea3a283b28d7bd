/**
 * Where a long-running operation shows its state, and what that state is.
 *
 * How an operation is watched is fixed by the first answer. A word for a state that is not known here is an end, so
 * that it cannot hold up a run.
 */
import type { HttpResponse, JsonObject } from '../ports.ts'
import { isJsonObject } from '../values.ts'
import { jsonOf, textOf, told } from './answer.ts'
import { type Call, inPrint } from './attempt.ts'
import { linked } from './url.ts'

/** Where to look: at a document about the operation, at its own result, or at the entity that it changes. */
export interface Watch {
  readonly on: 'status' | 'result' | 'entity'
  readonly url: URL
}

/**
 * Finds where the operation that an answer announces is watched; undefined when it announces none.
 *
 * @throws ConnectionError `foreign-host` when the service points elsewhere.
 */
export function watchOf(call: Call, response: HttpResponse): Watch | undefined {
  const { status, headers } = response
  if (![200, 201, 202].includes(status)) return undefined
  const where = told(inPrint(call), response)
  const monitor = monitorOf(response)
  if (monitor !== undefined) return { on: 'status', url: linked(monitor, call.url, where) }
  // A 201 may carry a `Location` too, which is then no more than the address of what was created.
  if (status === 202 && headers['location'] !== undefined) {
    return { on: 'result', url: linked(headers['location'], call.url, where) }
  }
  // A POST has no entity at its own address: where the service names no other, it keeps the end to itself.
  if (call.method === 'POST') return undefined
  return status === 202 || RUNNING.test(stateOf(response)) ? entityOf(call) : undefined
}

function monitorOf({ headers }: HttpResponse): string | undefined {
  return headers['azure-asyncoperation'] ?? headers['operation-location']
}

/** The entity itself: what else the write asked for is no part of its address. */
export function entityOf({ url }: Call): Watch {
  const alone = new URL(url)
  for (const name of url.searchParams.keys()) if (name !== 'api-version') alone.searchParams.delete(name)
  return { on: 'entity', url: alone }
}

/**
 * Follows the service when it says that the next look is to be had elsewhere on the same host.
 *
 * @param where - the look that was answered, in print.
 * @throws ConnectionError `foreign-host` when it is another host.
 */
export function moved({ on, url }: Watch, response: HttpResponse, where: string): Watch {
  if (response.status >= 300 || on === 'entity') return { on, url }
  const link = on === 'status' ? monitorOf(response) : response.headers['location']
  return link === undefined ? { on, url } : { on, url: linked(link, url, told(where, response)) }
}

const RUNNING = /^(?:in ?progress|running|started|accepted|pending|queued|creating|updating|deleting|provisioning)$/i
const FAILED = /^(?:failed|cancell?ed)$/i

/** Tells whether a look shows that the operation goes on. */
export function isRunning({ method }: Call, { on }: Watch, response: HttpResponse): boolean {
  if (response.status >= 300) return false
  if (method === 'DELETE' && on === 'entity') return true
  const state = shownState(on, response)
  // Some documents have no state at all, and say "not yet" by their status alone.
  return response.status === 202 ? !FAILED.test(state) : RUNNING.test(state)
}

/** Gives the state of an operation that failed, in the service's word; undefined of any other. */
export function failureIn({ on }: Pick<Watch, 'on'>, response: HttpResponse): string | undefined {
  const state = response.status < 300 ? shownState(on, response) : ''
  return FAILED.test(state) ? state : undefined
}

function shownState(on: Watch['on'], response: HttpResponse): string {
  const own = on === 'status' ? textOf(documentOf(response)['status']) : ''
  return own === '' ? stateOf(response) : own
}

function stateOf(response: HttpResponse): string {
  if (!response.body.trimStart().startsWith('{')) return ''
  const { properties, provisioningState } = documentOf(response)
  return textOf(isJsonObject(properties) ? properties['provisioningState'] : provisioningState)
}

/** Reads the object that a look was answered with; empty when there is none. @throws ConnectionError for other text. */
export function documentOf(response: HttpResponse): JsonObject {
  return response.body.trim() === '' ? {} : jsonOf(response, 'the state of an operation')
}
