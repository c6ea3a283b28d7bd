/**
 * When a run has to stop: its time is over, or the job was cancelled.
 *
 * Timers and requests that nobody waits for any more keep a process alive, so whoever sets a limit must end it,
 * whatever became of the run.
 */
import type { Clock } from './ports.ts'

/** The end of a run as its parts see it. */
export interface TimeLimit {
  /** Aborted, with an Error as its reason, once nothing new may start. */
  readonly signal: AbortSignal
  /** Milliseconds since 1970. */
  readonly endsAt: number
  /** Ends all that still waits; what is under way gets a few seconds. */
  end(): void
}

/**
 * Sets the limit of a run.
 *
 * @param timeoutMs - how long it may take, from `began` on, in milliseconds since 1970.
 */
export function limitTime(
  timeoutMs: number,
  { clock, signal }: { readonly clock: Clock; readonly signal: AbortSignal },
  began: number,
): TimeLimit {
  const over = new AbortController()
  const done = new AbortController()
  const span = timeoutMs % 60_000 === 0 ? `${timeoutMs / 60_000} min` : `${timeoutMs / 1_000} s`
  clock.sleep(timeoutMs, done.signal).then(
    () => over.abort(new Error(`the run took longer than its "timeout" of ${span}`)),
    () => undefined,
  )
  const end = () => {
    done.abort()
    over.abort(new Error('the run is over'))
  }
  return { signal: AbortSignal.any([signal, over.signal]), endsAt: began + timeoutMs, end }
}

/** Says why a run was stopped. */
export function reasonOf({ reason }: AbortSignal): string {
  return reason instanceof Error ? reason.message : 'the run was stopped'
}
