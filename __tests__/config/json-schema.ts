/**
 * A validator of the part of JSON Schema that the generated schema uses; an unknown word of it is an error.
 *
 * Written from the specification of draft 7, sections 6 and 9, so that the schema is judged by something that knows
 * nothing of the table.
 */
import type { Json, JsonObject } from '../../src/ports.ts'
import { isJsonObject } from '../../src/values.ts'

type Keyword = (limit: Json, value: Json, schema: JsonObject, root: JsonObject) => boolean

/** True when a value conforms to a schema. */
export function conforms(schema: Json, value: Json, root: JsonObject): boolean {
  if (typeof schema === 'boolean') return schema
  if (!isJsonObject(schema)) throw new Error(`no schema: ${JSON.stringify(schema)}`)
  return Object.entries(schema).every(([word, limit]) => {
    const keyword = KEYWORDS[word]
    if (keyword === undefined) throw new Error(`unknown keyword: ${word}`)
    return keyword(limit, value, schema, root)
  })
}

const isText = (value: Json): value is string => typeof value === 'string'
const always: Keyword = () => true
const list = (value: Json): readonly Json[] => (Array.isArray(value) ? value : [])
const map = (value: Json | undefined): JsonObject => (isJsonObject(value) ? value : {})

const KEYWORDS: Readonly<Record<string, Keyword>> = {
  $schema: always,
  title: always,
  description: always,
  default: always,
  definitions: always,
  $ref: (limit, value, _, root) => {
    const name = String(limit).replace(/^#\/definitions\//, '')
    const definition = map(root['definitions'])[name]
    if (definition === undefined) throw new Error(`no definition: ${name}`)
    return conforms(definition, value, root)
  },
  type: (limit, value) => [limit].flat().some(type => hasType(String(type), value)),
  const: (limit, value) => JSON.stringify(limit) === JSON.stringify(value),
  enum: (limit, value) => list(limit).some(item => JSON.stringify(item) === JSON.stringify(value)),
  anyOf: (limit, value, _, root) => list(limit).some(schema => conforms(schema, value, root)),
  allOf: (limit, value, _, root) => list(limit).every(schema => conforms(schema, value, root)),
  minLength: (limit, value) => !isText(value) || [...value].length >= Number(limit),
  maxLength: (limit, value) => !isText(value) || [...value].length <= Number(limit),
  pattern: (limit, value) => !isText(value) || new RegExp(String(limit), 'u').test(value),
  minimum: (limit, value) => typeof value !== 'number' || value >= Number(limit),
  maximum: (limit, value) => typeof value !== 'number' || value <= Number(limit),
  minItems: (limit, value) => !Array.isArray(value) || value.length >= Number(limit),
  maxItems: (limit, value) => !Array.isArray(value) || value.length <= Number(limit),
  items: (limit, value, _, root) => list(value).every(item => conforms(limit, item, root)),
  required: (limit, value) => !isJsonObject(value) || list(limit).every(name => Object.hasOwn(value, String(name))),
  maxProperties: (limit, value) => Object.keys(map(value)).length <= Number(limit),
  propertyNames: (limit, value, _, root) => Object.keys(map(value)).every(name => conforms(limit, name, root)),
  properties: (limit, value, _, root) =>
    Object.entries(map(value)).every(([name, inner]) => {
      const schema = Object.hasOwn(map(limit), name) ? map(limit)[name] : undefined
      return schema === undefined || conforms(schema, inner, root)
    }),
  additionalProperties: (limit, value, schema, root) =>
    Object.entries(map(value)).every(
      ([name, inner]) => Object.hasOwn(map(schema['properties']), name) || conforms(limit, inner, root),
    ),
}

function hasType(type: string, value: Json): boolean {
  switch (type) {
    case 'null':
      return value === null
    case 'array':
      return Array.isArray(value)
    case 'object':
      return isJsonObject(value)
    case 'integer':
      return Number.isInteger(value)
    default:
      return typeof value === type
  }
}
