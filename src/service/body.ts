/**
 * What is sent in a body, and the one place where secrets become text.
 *
 * The text goes straight into the request; nobody may keep, log or compare what is returned here.
 */
import type { Json, Value, Values } from '../ports.ts'
import { Secret } from '../secret.ts'

/** Writes the body of a PUT or PATCH; undefined stays undefined, for relations that have no properties. */
export function bodyOf(properties: Values | undefined): string | undefined {
  return properties === undefined ? undefined : JSON.stringify({ properties: revealed(properties) })
}

function revealed(value: Value): Json {
  if (value instanceof Secret) return value.reveal()
  if (isList(value)) return value.map(revealed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, revealed(member)]))
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}
