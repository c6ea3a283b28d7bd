/**
 * Steps of a run that the user, the service or the network may bring to an early end.
 */
import { ConnectionError, InputError, ServiceError } from '../errors.ts'
import { reasonOf, type TimeLimit } from '../time-limit.ts'

/** Gives what a step comes to, or why the run ends with it; a fault of ours is thrown. */
export async function orEnd<T extends object>(
  step: Promise<T>,
  { signal }: TimeLimit,
): Promise<T | { readonly ended: string }> {
  try {
    return await step
  } catch (error) {
    if (!isExpected(error)) throw error
    return { ended: signal.aborted ? `${reasonOf(signal)}: ${error.message}` : error.message }
  }
}

/** What the user, the service or the network may bring about, as against a fault of ours. */
function isExpected(error: unknown): error is Error {
  return error instanceof ServiceError || error instanceof ConnectionError || error instanceof InputError
}
