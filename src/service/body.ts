/**
 * What is sent in a body, and the one place where the secrets of a declaration become text that leaves the process.
 *
 * The text goes straight into the request; nobody may keep, log or compare what is returned here.
 */
import type { Values } from '../ports.ts'
import { revealedObject } from '../values.ts'

/** Writes the body of a PUT or PATCH; undefined stays undefined, for relations that have no properties. */
export function bodyOf(properties: Values | undefined): string | undefined {
  return properties === undefined ? undefined : JSON.stringify({ properties: revealedObject(properties) })
}
