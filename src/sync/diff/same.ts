/**
 * What means the same to the service, field by field.
 *
 * Null, absent and the service's default are one value here; ids differ by neither prefix nor case, words of a closed set
 * not by case, and lists not by their order where it means nothing.
 */
import { samePolicy } from '../../content/policy.ts'
import { type SchemaText, sameSchema } from '../../content/schema-text.ts'
import { memberOf } from '../../model/field.ts'
import type { Field, ObjectField, TextField } from '../../model/kind/fields.ts'
import type { Json, JsonObject, Values } from '../../ports.ts'
import { canonical, isJsonObject } from '../../values.ts'

/** Gives an id without the service it is in: `/products/gold` of a full ARM id, in lower case. */
export function bareId(id: string): string {
  return withoutService(id).toLowerCase()
}

/** Gives an id without the service it is in, in its own spelling. */
export function withoutService(id: string): string {
  return id.replace(/^.*\/providers\/microsoft\.apimanagement\/service\/[^/]+/i, '').replace(/\/+$/, '')
}

/** True when a field holds on both sides what means the same. `all` and `live` are what it stands in. */
export function sameValue(field: Field, wanted: Json, found: Json | undefined, all: Values, live: JsonObject): boolean {
  const a = orDefault(field, wanted)
  const b = orDefault(field, found)
  switch (field.type) {
    case 'text':
      return typeof a === 'string' && typeof b === 'string' ? sameText(field, a, b, all, live) : a === b
    case 'any':
      return field.subset === true ? sameFree(a, b) : canonical(a) === canonical(b)
    case 'flag':
    case 'number':
      return canonical(a) === canonical(b)
    case 'object':
      return isJsonObject(a) && isJsonObject(b) ? sameObject(field, a, b, all, live) : a === b
    case 'list':
      return Array.isArray(a) && Array.isArray(b) ? sameList(field, a, b, all, live) : a === b
    case 'map':
      return isJsonObject(a) && isJsonObject(b) ? sameMap(field.items, a, b, all, live) : a === b
  }
}

/** Free JSON: nobody knows which of its texts are ids, but one that the service has made a full id shows it. */
function sameFree(a: Json, b: Json): boolean {
  if (typeof a === 'string' && typeof b === 'string')
    return a === b || ([a, b].some(text => FULL_ID.test(text)) && bareId(a) === bareId(b))
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => sameFree(item, b[index] ?? null))
  if (isJsonObject(a) && isJsonObject(b))
    return Object.keys({ ...a, ...b }).every(name => sameFree(a[name] ?? null, b[name] ?? null))
  return a === b
}

const FULL_ID = /\/providers\/microsoft\.apimanagement\/service\//i

function sameText(field: TextField, wanted: string, found: string, all: Values, live: JsonObject): boolean {
  if (field.ref !== undefined) return bareId(wanted) === bareId(found)
  if (field.prefixed) return wanted.endsWith(found) || found.endsWith(wanted)
  switch (field.compare ?? 'exact') {
    case 'policy':
      return samePolicy({ text: wanted, format: policyFormat(all) }, { text: found, format: policyFormat(live) })
    case 'schema':
      return sameSchema(schemaText(wanted, all), schemaText(found, live))
    case 'instant':
      return Date.parse(wanted) === Date.parse(found)
    case 'never':
    case 'along':
      return true
    case 'exact':
      return wanted === found || (field.values !== undefined && wanted.toLowerCase() === found.toLowerCase())
  }
}

/** What the file leaves unsaid is as typed; so is what the service was asked for as typed. */
function policyFormat(properties: Values): 'rawxml' | 'xml' {
  return properties['format'] === 'xml' ? 'xml' : 'rawxml'
}

/** Gives the text of a schema with the media type that stands beside it. */
export function schemaText(text: string, { contentType }: Values): SchemaText {
  return { text, contentType: typeof contentType === 'string' ? contentType : '' }
}

function sameObject(field: ObjectField, a: JsonObject, b: JsonObject, all: Values, live: JsonObject): boolean {
  const names = new Set([...Object.keys(field.fields), ...Object.keys(a), ...Object.keys(b)])
  return [...names].every(name => {
    const member = memberOf(field, name)
    return member === undefined || sameValue(member, a[name] ?? null, b[name], all, live)
  })
}

function sameMap(items: Field, a: JsonObject, b: JsonObject, all: Values, live: JsonObject): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...names].every(name => sameValue(items, a[name] ?? null, b[name], all, live))
}

function sameList(
  field: Extract<Field, { readonly type: 'list' }>,
  a: readonly Json[],
  b: readonly Json[],
  all: Values,
  live: JsonObject,
): boolean {
  if (a.length !== b.length) return false
  if (!field.unordered) return a.every((item, index) => sameValue(field.items, item, b[index], all, live))
  const rest = [...b]
  return a.every(item => {
    const index = rest.findIndex(other => sameValue(field.items, item, other, all, live))
    if (index >= 0) rest.splice(index, 1)
    return index >= 0
  })
}

/** Null and absent are the default; so is what holds nothing, where nothing is the default. */
function orDefault(field: Field, value: Json | undefined): Json {
  const initial = field.default ?? null
  if (value === undefined || value === null) return initial
  return initial === null && isEmpty(value) ? null : value
}

function isEmpty(value: Json): boolean {
  if (isJsonObject(value)) return Object.values(value).every(item => item === null || isEmpty(item))
  return value === '' || (Array.isArray(value) && value.length === 0)
}
