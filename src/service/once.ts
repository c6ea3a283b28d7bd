/**
 * A POST that does something, such as making a key: sent again only while it has certainly not begun.
 *
 * Three ends are told apart: it was carried out, it was not (thrown), and nobody knows. Once the service has accepted a
 * request, whatever goes wrong afterwards is of the third kind.
 */
import { ConnectionError, ServiceError } from '../errors.ts'
import type { Posted } from '../ports.ts'
import type { Call } from './attempt.ts'
import { type Channel, refused } from './channel.ts'
import { type FollowOptions, follow } from './operation.ts'
import { isUnsent, mayHaveRun } from './retry.ts'

/**
 * Sends a POST and waits for its real end.
 *
 * @throws ServiceError, ConnectionError, InputError when it was not carried out.
 */
export async function postOnce(channel: Channel, call: Call, options: Omit<FollowOptions, 'channel'>): Promise<Posted> {
  let isAccepted = false
  try {
    const reply = await channel.send({ ...call, once: true }, first => {
      isAccepted = first.response.status < 300
      return follow(call, first, { ...options, channel })
    })
    if (reply.response.status < 400) return { is: 'done' }
    const refusal = refused(call, reply)
    if (mayHaveRun(reply.response)) return { is: 'unknown', reason: refusal.message }
    throw refusal
  } catch (error) {
    if (!isUnclear(error, isAccepted)) throw error
    return { is: 'unknown', reason: error.message }
  }
}

function isUnclear(error: unknown, isAccepted: boolean): error is Error {
  if (error instanceof ConnectionError) return isAccepted || (!isUnsent(error) && mayHaveRun(error))
  return error instanceof ServiceError && isAccepted && error.answer.method !== 'POST'
}
