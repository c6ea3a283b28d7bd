/**
 * Waiting for the real end of what the service only accepted.
 *
 * The first looks may find nothing, because the entity is not visible yet; and an operation that failed answers a look
 * at it as the write itself would have been answered.
 */
import { ConnectionError } from '../errors.ts'
import type { Clock, HttpResponse } from '../ports.ts'
import { refusalOf } from './answer.ts'
import { type Call, type Exchange, inPrint } from './attempt.ts'
import { type Channel, refused } from './channel.ts'
import { judge, retryAfterMs } from './retry.ts'
import { documentOf, entityOf, failureIn, isRunning, moved, type Watch, watchOf } from './watch.ts'

/** What watching needs. */
export interface FollowOptions {
  readonly channel: Pick<Channel, 'send'>
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly endsAt: number
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
  const last = await awaited(call, watch, first, options)
  return watch.on === 'status' ? result(call, first, last, options) : ending(call, last)
}

/** Looks until what is watched has come to an end, and gives the last answer. */
async function awaited(call: Call, watch: Watch, first: Exchange, options: FollowOptions): Promise<Exchange> {
  let place = watch
  let last = first
  let looks = 0
  do {
    await pause(call, last.response, looks, options)
    last = await look(call, place, options)
    place = moved(place, last.response, `${acceptedText(call)}; GET ${call.path}`)
    looks += 1
  } while (isRunning(call, place, last.response))
  return last
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
async function look(call: Call, { on, url }: Watch, { channel }: FollowOptions): Promise<Exchange> {
  // What is being deleted may go at any time; a document about that has to be there.
  const settling = call.method !== 'DELETE' || on === 'status'
  const poll: Call = { method: 'GET', url, path: call.path, poll: true, settling }
  const seen = await sentAfter(acceptedText(call), poll, channel)
  if (judge({ method: 'GET', poll: true }, seen.response) === 'final') return seen
  throw new ConnectionError('other', `${acceptedText(call)}; ${refused(poll, seen).message}`)
}

/** Reads on after a write: whatever becomes of the read, nothing may take the write for one that was not sent. */
async function sentAfter(written: string, read: Call, channel: FollowOptions['channel']): Promise<Exchange> {
  return channel.send(read).catch(error => {
    if (!(error instanceof ConnectionError)) throw error
    const reason = error.reason === 'stopped' ? 'timeout' : error.reason
    throw new ConnectionError(reason, `${written}; ${error.message}`, { cause: error })
  })
}

/** What a write comes to when the document about it has reached an end, or is not there any more. */
async function result(call: Call, first: Exchange, last: Exchange, options: FollowOptions): Promise<Exchange> {
  const isGone = last.response.status === 404
  if (last.response.status >= 300 && !isGone) return last
  const failure = failureIn({ on: 'status' }, last.response)
  if (failure !== undefined) return failed(last, failure)
  if (call.method === 'POST') return deleted(last)
  if (call.method === 'DELETE')
    return isGone ? ending(call, await awaited(call, entityOf(call), last, options)) : deleted(last)
  const entity = await settled(call, options)
  const created = isCreated(first.response) && entity.response.status === 200
  return created ? { ...entity, response: { ...entity.response, status: 201 } } : entity
}

/** The entity after a write, which may go on although the document about it has ended. */
async function settled(call: Call, options: FollowOptions): Promise<Exchange> {
  const watch = entityOf(call)
  const read: Call = { method: 'GET', url: watch.url, path: call.path, settling: true }
  const entity = await sentAfter(`${inPrint(call)} was carried out`, read, options.channel)
  return ending(call, isRunning(call, watch, entity.response) ? await awaited(call, watch, entity, options) : entity)
}

/** What the write made is known from its own answer, or from the status that its result will have. */
function isCreated({ status, headers }: HttpResponse): boolean {
  return status === 201 || /[?&]asyncCode=201(?:&|$)/i.test(headers['location'] ?? '')
}

function ending(call: Call, last: Exchange): Exchange {
  // What a deletion was about is no longer there to be looked at.
  if (call.method === 'DELETE' && last.response.status === 404) return deleted(last)
  const failure = failureIn({ on: 'entity' }, last.response)
  return failure === undefined ? last : failed(last, failure)
}

function deleted({ response }: Exchange): Exchange {
  return { response: { ...response, status: 200, body: '' } }
}

/** Refusals that a failed operation carries inside, by the status that the same refusal has outside. */
const STATUS: Readonly<Record<string, number>> = {
  PreconditionFailed: 412,
  Conflict: 409,
  PessimisticConcurrencyConflict: 409,
  ManagementApiRequestFailed: 409,
  InternalServerError: 500,
}

function failed({ response }: Exchange, state: string): Exchange {
  const answer = documentOf(response)
  const { code, message } = refusalOf('error' in answer ? answer : {}, 'OperationFailed')
  const sentence = message === '' ? `the operation ended as ${state}` : message
  const body = JSON.stringify({ error: { code, message: sentence } })
  return { response: { ...response, status: STATUS[code] ?? 400, body } }
}
