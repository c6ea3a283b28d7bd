/**
 * A clock on which a test of a whole minute takes a millisecond.
 *
 * Time stands still while anything runs and jumps to the next sleeper once everybody sleeps. "Everybody sleeps" means
 * that no promise is left to settle, so code that waits for a socket or a file must not share this clock.
 */
import type { Clock } from '../../src/ports.ts'

interface Sleeper {
  readonly at: number
  readonly order: number
  readonly wake: () => void
}

/** Makes a clock that starts at `start`, in milliseconds since 1970, and moves only by sleeping. */
export function simulatedClock(start = Date.parse('2030-01-01T00:00:00Z')): Clock {
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
      const next = [...sleepers].sort((a, b) => a.at - b.at || a.order - b.order)[0]
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
