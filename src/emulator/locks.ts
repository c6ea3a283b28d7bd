/**
 * Locks of APIs: who writes to an API on which a long-running write is at work is refused.
 *
 * The lock outlives the operation, as that of the service does: what tells of the end does not know of the lock.
 */
import { Refusal } from './protocol.ts'
import type { Call } from './world.ts'

/** The API in a path, of whatever revision, or at the end of a link. */
const API = /(?:^|\/)apis\/([^/;]+)/i

/** Locks the API of a path, from now on for as long as the behaviour says. */
export function lock({ world }: Call, path: string): void {
  const key = keyOf(path)
  if (key !== undefined) world.locks.set(key, world.now() + world.behaviour().apiLockMs)
}

/** Refuses a write to an API that is locked. */
export function checkLock({ world, method }: Call, path: string): void {
  const until = world.locks.get(keyOf(path) ?? '') ?? 0
  if (['PUT', 'PATCH', 'DELETE'].includes(method) && world.now() < until)
    throw new Refusal(409, 'PessimisticConcurrencyConflict', 'Operation on the API is in progress')
}

function keyOf(path: string): string | undefined {
  return API.exec(path)?.[1]?.toLowerCase()
}
