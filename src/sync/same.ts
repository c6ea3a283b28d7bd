/**
 * What means the same to the service, field by field.
 *
 * Null, absent and the service's default are one value here; ids differ by neither prefix nor case, and lists not by
 * their order where it means nothing.
 */
import { samePolicy } from '../content/policy.ts'
import { memberOf } from '../model/field.ts'
import type { Field, ObjectField, TextField } from '../model/kind.ts'
import type { Json, JsonObject, Values } from '../ports.ts'
import { canonical, isJsonObject } from '../values.ts'

/** Gives an id without the service it is in: `/products/gold` of a full ARM id, in lower case. */
export function bareId(id: string): string {
  const below = id.replace(/^.*\/providers\/microsoft\.apimanagement\/service\/[^/]+/i, '')
  return below.replace(/\/+$/, '').toLowerCase()
}

/** True when a field holds on both sides what means the same. `all` and `live` are what it stands in. */
export function sameValue(field: Field, wanted: Json, found: Json | undefined, all: Values, live: JsonObject): boolean {
  const a = orDefault(field, wanted)
  const b = orDefault(field, found)
  switch (field.type) {
    case 'text':
      return typeof a === 'string' && typeof b === 'string' ? sameText(field, a, b, all, live) : a === b
    case 'flag':
    case 'number':
    case 'any':
      return canonical(a) === canonical(b)
    case 'object':
      return isJsonObject(a) && isJsonObject(b) ? sameObject(field, a, b, all, live) : a === b
    case 'list':
      return Array.isArray(a) && Array.isArray(b) ? sameList(field, a, b, all, live) : a === b
    case 'map':
      return isJsonObject(a) && isJsonObject(b) ? sameMap(field.items, a, b, all, live) : a === b
  }
}

function sameText(field: TextField, wanted: string, found: string, all: Values, live: JsonObject): boolean {
  if (field.ref !== undefined) return bareId(wanted) === bareId(found)
  if (field.prefixed) return wanted.endsWith(found) || found.endsWith(wanted)
  switch (field.compare ?? 'exact') {
    case 'policy':
      return samePolicy({ text: wanted, format: policyFormat(all) }, { text: found, format: policyFormat(live) })
    case 'instant':
      return Date.parse(wanted) === Date.parse(found)
    case 'never':
      return true
    case 'exact':
      return wanted === found
  }
}

/** What the file leaves unsaid is as typed; so is what the service was asked for as typed. */
function policyFormat(properties: Values): 'rawxml' | 'xml' {
  return properties['format'] === 'xml' ? 'xml' : 'rawxml'
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
