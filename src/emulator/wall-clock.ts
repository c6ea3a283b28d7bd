/**
 * The time of the machine, for emulators that are given none.
 *
 * Everything else in the emulator takes its time from an option, so that a test can hold it still.
 */

/** Milliseconds since 1970, by the machine's clock. */
export function wallNow(): number {
  return Date.now()
}

/** Resolves after so many milliseconds of the machine's time. */
export function wallWait(ms: number): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, ms)
  })
}
