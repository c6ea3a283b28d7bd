/**
 * Waiting for the real end of what the service only accepted.
 *
 * How an operation is watched is fixed by the first answer. The first looks may find nothing, because the entity is
 * not visible yet; and an operation that failed answers a look at it as the write itself would have been answered.
 */
import { ConnectionError } from '../errors.ts'
import type { Clock, HttpResponse, JsonObject } from '../ports.ts'
import { isJsonObject } from '../values.ts'
import { jsonOf, refusalOf, textOf } from './answer.ts'
import { type Call, type Exchange, inPrint } from './attempt.ts'
import { type Channel, refused } from './channel.ts'
import { isUnsent, judge, retryAfterMs } from './retry.ts'
import { linked } from './url.ts'

/** What watching needs. */
export interface FollowOptions {
  readonly channel: Pick<Channel, 'send'>
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly endsAt: number
}

/** Where an operation shows its state: a document about it, its own result, or the entity it changes. */
interface Watch {
  readonly on: 'status' | 'result' | 'entity'
  readonly url: URL
}

const FIRST_WAIT_MS = 200
const LONGEST_WAIT_MS = 5_000
const GROWTH = 1.5

/**
 * Waits until the operation that `first` announces has ended; an answer that announces none is returned as it is.
 *
 * @returns the final answer, which is a refusal when the operation failed.
 * @throws ConnectionError `foreign-host` when the service points elsewhere, `timeout` when the run's time is over.
 */
export async function follow(call: Call, first: Exchange, options: FollowOptions): Promise<Exchange> {
  const watch = watchOf(call, first.response)
  if (watch === undefined) return first
  let last = first
  let looks = 0
  do {
    await pause(call, last.response, looks, options)
    last = await look(call, watch, options)
    looks += 1
  } while (isRunning(call, watch, last.response))
  return watch.on === 'status' ? result(call, first, last, options) : ending(call, last)
}

function watchOf(call: Call, response: HttpResponse): Watch | undefined {
  const { status, headers } = response
  if (status < 200 || status > 202) return undefined
  const where = inPrint(call)
  const monitor = headers['azure-asyncoperation'] ?? headers['operation-location']
  if (monitor !== undefined) return { on: 'status', url: linked(monitor, call.url, where) }
  // A 201 may carry a `Location` too, which is then no more than the address of what was created.
  if (status === 202 && headers['location'] !== undefined) {
    return { on: 'result', url: linked(headers['location'], call.url, where) }
  }
  return status === 202 || RUNNING.test(stateOf(response)) ? { on: 'entity', url: bare(call.url) } : undefined
}

async function pause(call: Call, { headers }: HttpResponse, looks: number, options: FollowOptions): Promise<void> {
  const { clock, signal, endsAt } = options
  const now = clock.now()
  const asked = retryAfterMs(headers, now) ?? Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * GROWTH ** looks)
  const ms = Math.max(asked, FIRST_WAIT_MS)
  const accepted = acceptedText(call)
  if (now + ms >= endsAt)
    throw new ConnectionError('timeout', `${accepted}: the run has no time left to wait for its end`)
  try {
    await clock.sleep(ms, signal)
  } catch (cause) {
    throw new ConnectionError('timeout', `${accepted}: the run was stopped`, { cause })
  }
}

function acceptedText(call: Call): string {
  return `${inPrint(call)} was accepted and may still be under way in the service`
}

/** One look. Refusals that pass are not for the write to repeat, which was accepted. */
async function look(call: Call, { url }: Watch, { channel }: FollowOptions): Promise<Exchange> {
  const poll: Call = { method: 'GET', url, path: call.path, poll: true, settling: call.method !== 'DELETE' }
  const seen = await sentAfter(acceptedText(call), poll, channel)
  if (judge({ method: 'GET', poll: true }, seen.response) !== 'final') throw refused(poll, seen)
  return seen
}

/** Reads on after a write: where the read can no longer be sent, nothing may take the write for one that was not. */
async function sentAfter(written: string, read: Call, channel: FollowOptions['channel']): Promise<Exchange> {
  return channel.send(read).catch(error => {
    throw isUnsent(error) ? new ConnectionError('timeout', `${written}; ${error.message}`, { cause: error }) : error
  })
}

/** Words for "not yet"; any other state is an end, so that a word that is not known here cannot hold up a run. */
const RUNNING = /^(?:in ?progress|running|started|accepted|pending|queued|creating|updating|deleting|provisioning)$/i
const FAILED = /^(?:failed|cancell?ed)$/i

function isRunning({ method }: Call, { on }: Watch, response: HttpResponse): boolean {
  if (response.status >= 300) return false
  if (method === 'DELETE' && on === 'entity') return true
  const state = on === 'status' ? statusOf(response) : stateOf(response)
  // Some documents have no state at all, and say "not yet" by their status alone.
  return response.status === 202 ? !FAILED.test(state) : RUNNING.test(state)
}

/** What a write comes to when the document about it has reached an end. */
async function result(call: Call, first: Exchange, last: Exchange, { channel }: FollowOptions): Promise<Exchange> {
  if (last.response.status >= 300) return ending(call, last)
  if (FAILED.test(statusOf(last.response))) return failed(last, document(last.response), statusOf(last.response))
  if (call.method === 'DELETE') return { ...last, response: { status: 200, headers: {}, body: '' } }
  const read: Call = { method: 'GET', url: bare(call.url), path: call.path, settling: true }
  const entity = await sentAfter(`${inPrint(call)} was carried out`, read, channel)
  const created = isCreated(first.response) && entity.response.status === 200
  return created ? { ...entity, response: { ...entity.response, status: 201 } } : entity
}

/** What the write made is known from its own answer, or from the status that its result will have. */
function isCreated({ status, headers }: HttpResponse): boolean {
  return status === 201 || /[?&]asyncCode=201(?:&|$)/i.test(headers['location'] ?? '')
}

function ending(call: Call, last: Exchange): Exchange {
  // What a deletion was about is no longer there to be looked at.
  if (call.method === 'DELETE' && last.response.status === 404) {
    return { ...last, response: { status: 200, headers: {}, body: '' } }
  }
  const state = stateOf(last.response)
  return last.response.status < 300 && FAILED.test(state) ? failed(last, {}, state) : last
}

/** Refusals that a failed operation carries inside, by the status that the same refusal has outside. */
const STATUS: Readonly<Record<string, number>> = {
  PreconditionFailed: 412,
  Conflict: 409,
  PessimisticConcurrencyConflict: 409,
  ManagementApiRequestFailed: 409,
  InternalServerError: 500,
}

function failed({ requestId }: Exchange, answer: JsonObject, state: string): Exchange {
  const { code, message } = refusalOf(answer, 'OperationFailed')
  const sentence = message === '' ? `the operation ended as ${state}` : message
  const body = JSON.stringify({ error: { code, message: sentence } })
  return { requestId, response: { status: STATUS[code] ?? 400, headers: {}, body } }
}

function document(response: HttpResponse): JsonObject {
  return response.body.trim() === '' ? {} : jsonOf(response, 'the state of an operation')
}

function statusOf(response: HttpResponse): string {
  const answer = document(response)
  return textOf(answer['status']) || stateOf(response)
}

function stateOf(response: HttpResponse): string {
  if (!response.body.trimStart().startsWith('{')) return ''
  const { properties, provisioningState } = document(response)
  return textOf(isJsonObject(properties) ? properties['provisioningState'] : provisioningState)
}

/** The entity itself: what else the write asked for is no part of its address. */
function bare(url: URL): URL {
  const alone = new URL(url)
  for (const name of url.searchParams.keys()) if (name !== 'api-version') alone.searchParams.delete(name)
  return alone
}
