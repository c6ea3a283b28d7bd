/**
 * Signs of life while something takes long.
 *
 * Nothing is said of what is done within half a minute, which is nearly everything.
 */
import type { Clock } from '../ports.ts'

const EVERY_MS = 30_000

/** Waits for `work` and calls `say` each half minute until it is done, well or not. */
export async function meanwhile<Result>(work: Promise<Result>, say: () => void, clock: Clock): Promise<Result> {
  const done = new AbortController()
  const telling = tell(say, clock, done.signal)
  try {
    return await work
  } finally {
    done.abort()
    await telling
  }
}

async function tell(say: () => void, clock: Clock, signal: AbortSignal): Promise<void> {
  const isTime = () =>
    clock.sleep(EVERY_MS, signal).then(
      () => true,
      () => false,
    )
  while (await isTime()) say()
}
