/**
 * References inside of one document: `#/components/schemas/Pet`.
 *
 * A document from a pull request may refer in circles or through a thousand steps, so every way is bounded and ends in
 * undefined, never in an endless loop.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6901
 */
import type { Json, JsonObject } from '../../ports.ts'
import { isJsonObject } from '../../values.ts'

/** The way from the root of a document to a value: one name or index for each step. */
export type Pointer = readonly string[]

/** A chain of more references than this is not followed. */
export const MOST_HOPS = 32

/** Gives the text of an object's `$ref`; undefined when it has none. */
export function referenceIn(value: Json | undefined): string | undefined {
  const reference = isJsonObject(value) && Object.hasOwn(value, '$ref') ? value['$ref'] : undefined
  return typeof reference === 'string' ? reference : undefined
}

/** Gives the way that a reference names; undefined when it leads outside of the document or is malformed. */
export function pointerOf(reference: string): Pointer | undefined {
  if (reference === '#') return []
  if (!reference.startsWith('#/')) return undefined
  const steps = reference.slice(2).split('/')
  return steps.map(step => percentDecoded(step).replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** Writes a way as one text, so that ways can be compared. */
export function pointerText(pointer: Pointer): string {
  return pointer.map(step => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** Gives the value at a way; undefined when nothing is there. */
export function valueAt(document: Json, pointer: Pointer): Json | undefined {
  let value: Json | undefined = document
  for (const step of pointer) {
    const holder: Json | undefined = value
    if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, step)) return undefined
    value = (holder as JsonObject)[step]
  }
  return value
}

/** Gives what a value stands for: itself, or what its `$ref` leads to; undefined when that leads nowhere. */
export function followed(document: Json, value: Json | undefined): Json | undefined {
  let found = value
  for (let hops = 0; hops <= MOST_HOPS; hops += 1) {
    const reference = referenceIn(found)
    if (reference === undefined) return found
    const pointer = pointerOf(reference)
    found = pointer === undefined ? undefined : valueAt(document, pointer)
  }
  return undefined
}

/** Decodes `%73`; bytes that are no UTF-8 become the replacement character, which names nothing. */
function percentDecoded(step: string): string {
  return step.replace(/(?:%[0-9a-f]{2})+/gi, run => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'))
}
