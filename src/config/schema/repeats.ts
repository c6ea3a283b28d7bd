/**
 * A schema without its repeats: what stands in it a second time refers to the first.
 *
 * Kinds that hold the same things, as a service and its workspaces do, would say everything twice, and every editor
 * would load it twice. What is short stays: a reference is no shorter, and harder to read.
 */
import type { Json, JsonObject } from '../../ports.ts'
import { canonical, isJsonObject } from '../../values.ts'

/** Shorter parts are repeated, in characters of JSON. */
const SHORTEST_PART = 160

/** Gives a schema that means the same; its parts are met in the order in which they stand. */
export function withoutRepeats(schema: JsonObject): JsonObject {
  const first = new Map<string, string>()
  const reduced = (value: Json, pointer: string): Json => {
    if (Array.isArray(value)) return value.map((item: Json, index) => reduced(item, `${pointer}/${index}`))
    if (!isJsonObject(value)) return value
    const text = isSchema(value) ? canonical(value) : ''
    if (text.length >= SHORTEST_PART) {
      const met = first.get(text)
      if (met !== undefined) return { $ref: met }
      first.set(text, pointer)
    }
    return reducedMembers(value, pointer)
  }
  const reducedMembers = (value: JsonObject, pointer: string): JsonObject =>
    Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name, reduced(member, `${pointer}/${escaped(name)}`)]),
    )
  const { definitions = {}, ...rest } = schema
  // The definitions come first: what the top of the schema repeats should refer to them.
  const parts = isJsonObject(definitions) ? reducedMembers(definitions, '#/definitions') : {}
  return { ...reducedMembers(rest, '#'), definitions: parts }
}

/** True for what stands where a schema may stand; a map of properties has no place for a reference. */
function isSchema(value: JsonObject): boolean {
  return ['type', 'anyOf', 'allOf', 'enum', 'const'].some(name => {
    const word = value[name]
    return typeof word === 'string' || Array.isArray(word)
  })
}

/** @see https://www.rfc-editor.org/rfc/rfc6901 */
function escaped(name: string): string {
  return encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))
}
