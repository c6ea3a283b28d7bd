/**
 * Whether a field holds what the file declares.
 *
 * This is the only place that says what "the same" means, for the plan, for the check right before a write and for the
 * check after it. Null, absent and the service's default are one value here; ids differ by neither prefix nor case.
 */
import { samePolicy } from '../content/policy.ts'
import type { Field, Fields, ObjectField, TextField } from '../model/kind.ts'
import type { FieldChange } from '../model/plan.ts'
import type { Json, JsonObject, Value, Values } from '../ports.ts'
import { canonical, holdsSecret, isJsonObject, isValues, revealed } from '../values.ts'

/** What is known of an entity beside what the service sent. */
export interface Known {
  /** Hidden fields, by dotted path; a path that is missing was not looked at. */
  readonly hidden: ReadonlyMap<string, 'same' | 'different'>
  /** True when the record says that the service keeps `found` of what was sent as `wanted`. */
  readonly rewrites: (path: string, wanted: Json, found: Json) => boolean
}

/** What is known of an entity that nothing is known of. */
export const NOTHING_KNOWN: Known = { hidden: new Map(), rewrites: () => false }

/**
 * Lists the declared fields that the service holds otherwise, in the order of the declaration.
 *
 * @param ignore - dotted paths to leave out, with all that is below them.
 */
export function changedFields(
  fields: Fields,
  wanted: Values,
  found: JsonObject,
  known: Known,
  ignore: readonly string[] = [],
): readonly FieldChange[] {
  const whole: Whole = { wanted, found, known, ignore }
  return Object.entries(wanted).flatMap(([name, value]) => fieldChanges(fields[name], name, value, found[name], whole))
}

/** True when two answers of the service describe the same entity, as far as the fields of its kind go. */
export function sameAnswer(fields: Fields, one: JsonObject, other: JsonObject): boolean {
  return Object.entries(fields).every(([name, field]) => {
    const a = one[name]
    const b = other[name]
    return a === undefined || b === undefined || sameValue(field, a, b, one, other)
  })
}

/** True when a field's value never comes back from a read of such an entity. */
export function isHidden(field: Field, wanted: Values, found: JsonObject): boolean {
  if (field.hidden === undefined) return false
  const { when } = field.hidden
  return when === undefined || (wanted[when.field] ?? found[when.field] ?? null) === when.is
}

/** True when what the service sent is the value itself, and not nothing or a stand-in for it. */
export function isShown({ hidden }: Field, found: Json | undefined): boolean {
  return found !== undefined && !(typeof found === 'string' && hidden?.standIn?.test(found))
}

/** What has members: a kind, or an object field. */
export interface Holder {
  readonly fields: Fields
  readonly others?: Field
}

/** Gives the field that a member of an object is. */
export function memberOf({ fields, others }: Holder, name: string): Field | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : others
}

/** Gives an id without the service it is in: `/products/gold` of a full ARM id, in lower case. */
export function bareId(id: string): string {
  const below = id.replace(/^.*\/providers\/microsoft\.apimanagement\/service\/[^/]+/i, '')
  return below.replace(/\/+$/, '').toLowerCase()
}

interface Whole {
  readonly wanted: Values
  readonly found: JsonObject
  readonly known: Known
  readonly ignore: readonly string[]
}

function fieldChanges(
  field: Field | undefined,
  path: string,
  wanted: Value,
  found: Json | undefined,
  whole: Whole,
): readonly FieldChange[] {
  if (field === undefined || field.createOnly || whole.ignore.includes(path)) return []
  if (field.type === 'text' && field.compare === 'never') return []
  if (!isShown(field, found) && isHidden(field, whole.wanted, whole.found))
    return hiddenChange(path, wanted, whole.known)
  if (field.type === 'object' && isValues(wanted)) {
    const inner = isJsonObject(found) ? found : {}
    return Object.entries(wanted).flatMap(([name, value]) =>
      fieldChanges(memberOf(field, name), `${path}.${name}`, value, inner[name], whole),
    )
  }
  return visibleChange(field, path, wanted, found, whole)
}

function hiddenChange(path: string, wanted: Value, known: Known): readonly FieldChange[] {
  if (known.hidden.get(path) !== 'different') return []
  return [{ path, before: undefined, after: wanted, show: 'hidden' }]
}

function visibleChange(
  field: Field,
  path: string,
  wanted: Value,
  found: Json | undefined,
  { wanted: all, found: live, known }: Whole,
): readonly FieldChange[] {
  const plain = wanted === null ? resetValue(field) : revealed(wanted)
  if (sameValue(field, plain, found, all, live)) return []
  if (known.rewrites(path, plain, found ?? null)) return []
  if (holdsSecret(wanted)) return [{ path, before: undefined, after: wanted, show: 'hidden' }]
  const show = field.type === 'text' && field.compare === 'policy' ? 'policy' : 'value'
  return [{ path, before: found, after: wanted, show }]
}

/** What a declared null asks the service to hold. */
function resetValue(field: Field): Json {
  return typeof field.reset === 'object' ? field.reset.send : (field.default ?? null)
}

function sameValue(field: Field, wanted: Json, found: Json | undefined, all: Values, live: JsonObject): boolean {
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
