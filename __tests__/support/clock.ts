/**
 * A clock on which a test of a whole minute takes a millisecond.
 *
 * Time stands still while anything runs and jumps to the next sleeper once everybody sleeps. "Everybody sleeps" means
 * that no promise is left to settle, so code that waits for a socket or a file must not share this clock, unless it
 * waits through `patientClock`.
 */
import type { Clock, Http } from '../../src/ports.ts'

interface Sleeper {
  readonly at: number
  readonly order: number
  readonly wake: () => void
}

/** A simulated clock that stands still while a request is under way. */
export interface PatientClock extends Clock {
  /** Gives the client whose requests are waited for, however long a real server takes. */
  readonly holding: (http: Http) => Http
}

/** Makes a clock that a real server may share. */
export function patientClock(): PatientClock {
  let underWay = 0
  const clock = simulatedClock(undefined, () => underWay > 0)
  const holding =
    (http: Http): Http =>
    (request, options) => {
      underWay += 1
      return http(request, options).finally(() => {
        underWay -= 1
      })
    }
  return { ...clock, holding }
}

/**
 * Makes a clock that starts at `start`, in milliseconds since 1970, and moves only by sleeping.
 *
 * @param isHeld - tells that something is under way for which time has to stand still.
 */
export function simulatedClock(start = Date.parse('2030-01-01T00:00:00Z'), isHeld = () => false): Clock {
  const sleepers = new Set<Sleeper>()
  let time = start
  let order = 0
  let scheduled = false

  function schedule(): void {
    if (scheduled || sleepers.size === 0) return
    scheduled = true
    // One macrotask later every promise that could settle without time passing has settled.
    setImmediate(() => {
      scheduled = false
      const next = isHeld() ? undefined : [...sleepers].sort((a, b) => a.at - b.at || a.order - b.order)[0]
      if (next !== undefined) {
        sleepers.delete(next)
        time = Math.max(time, next.at)
        next.wake()
      }
      schedule()
    })
  }

  function sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      const sleeper: Sleeper = { at: time + ms, order: order++, wake: () => settle(resolve) }
      const abort = () => settle(() => reject(signal?.reason))
      function settle(end: () => void): void {
        sleepers.delete(sleeper)
        signal?.removeEventListener('abort', abort)
        end()
      }
      sleepers.add(sleeper)
      signal?.addEventListener('abort', abort)
      schedule()
    })
  }

  return { now: () => time, sleep }
}
