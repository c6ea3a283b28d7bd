/**
 * What is sent in a body, and the one place where the secrets of a declaration become text that leaves the process.
 *
 * The text goes straight into the request; nobody may keep, log or compare what is returned here.
 */
import type { Values } from '../ports.ts'
import { revealedObject } from '../values.ts'

/** Writes a body that stands by itself, as POSTs have them; undefined stays undefined. */
export function flatBodyOf(body: Values | undefined): string | undefined {
  return body === undefined ? undefined : JSON.stringify(revealedObject(body))
}

/**
 * Writes the body of a PUT or PATCH; undefined stays undefined, for relations that have no properties.
 *
 * @param beside - further members of the body.
 */
export function bodyOf(properties: Values | undefined, beside?: Values): string | undefined {
  return flatBodyOf(properties === undefined ? beside : { ...beside, properties })
}
