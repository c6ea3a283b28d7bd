/**
 * The refusal of a write because the entity is no longer the one that was read.
 *
 * Somebody else may have written it, or this run itself in a request whose answer was lost: who meets it reads again.
 */
import { ServiceError } from '../../errors.ts'

/** True for the refusal of a write because somebody else wrote the entity in between. */
export function isPreconditionFailed(error: unknown): boolean {
  return error instanceof ServiceError && error.answer.status === 412
}
