/**
 * The top-level properties that a schema gives to an answer.
 *
 * Schemas refer to each other in circles and by the thousand, so each is entered once for an answer.
 */
import type { Json, JsonObject } from '../../ports.ts'
import { isJsonObject } from '../../values.ts'
import { followed } from './pointer.ts'

/** Gives the property names of a schema of a document; undefined when it is not known what the schema is. */
export type FieldsOf = (schema: Json | undefined) => readonly string[] | undefined

/** Makes a function that gives the property names of a document's schemas: `[].name` for the items of a list. */
export function fieldsIn(document: JsonObject): FieldsOf {
  const known = new Map<JsonObject, readonly string[]>()
  return schema => {
    const found = followed(document, schema)
    if (!isJsonObject(found)) return undefined
    const names = known.get(found) ?? [...new Set(collect(document, found, new Set()))]
    known.set(found, names)
    return names
  }
}

function collect(document: JsonObject, schema: Json | undefined, entered: Set<JsonObject>): readonly string[] {
  const found = followed(document, schema)
  if (!isJsonObject(found) || entered.has(found) || entered.size > MOST_SCHEMAS) return []
  entered.add(found)
  const { properties, items } = found
  const parts = [found['allOf'], found['oneOf'], found['anyOf']].flatMap(part => (Array.isArray(part) ? part : []))
  return [
    ...(isJsonObject(properties) ? Object.keys(properties) : []),
    ...parts.flatMap((part: Json) => collect(document, part, entered)),
    ...collect(document, items, entered).map(name => `[]${name.startsWith('[]') ? '' : '.'}${name}`),
  ]
}

/** More schemas than that in one answer are no composition but a maze. */
const MOST_SCHEMAS = 500
