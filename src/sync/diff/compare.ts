/**
 * Whether a field holds what the file declares.
 *
 * The plan asks here, and so do the check right before a write and the check after it. What is secret on either side is
 * never shown on the other, whether or not a read shows it.
 */
import { fieldFor, memberOf } from '../../model/field.ts'
import type { Field, Fields } from '../../model/kind/fields.ts'
import type { FieldChange } from '../../model/plan.ts'
import type { Json, JsonObject, Value, Values } from '../../ports.ts'
import { Secret } from '../../secret.ts'
import { canonical, holdsAbsent, holdsSecret, isJsonObject, isList, isValues, revealed } from '../../values.ts'
import { sameValue } from './same.ts'
import { changedWords } from './schema-words.ts'

/** What is known of an entity beside what the service sent. */
export interface Known {
  /** Hidden fields, by dotted path; a path that is missing was not looked at. */
  readonly hidden: ReadonlyMap<string, 'same' | 'different'>
  /** Paths of hidden fields of which nothing is known because whoever asks may not read them. */
  readonly forbidden?: ReadonlySet<string>
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
  const changes = Object.entries(wanted).flatMap(([name, value]) =>
    fieldChanges(fields[name], name, value, found[name], whole, false),
  )
  return changes.length === 0 ? [] : [...changes, ...goingAlong(fields, whole)]
}

/** What is written with any change, and has no state of its own that could differ. */
function goingAlong(fields: Fields, { wanted, ignore }: Whole): readonly FieldChange[] {
  return Object.entries(wanted).flatMap(([path, after]) => {
    const field = fields[path]
    if (field?.type !== 'text' || field.compare !== 'along' || ignore.includes(path) || holdsAbsent(after)) return []
    return [{ path, before: undefined, after, show: 'value' } as const]
  })
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
  return found !== undefined && hidden?.standIn?.test(typeof found === 'string' ? found : canonical(found)) !== true
}

/** True when a field's value is a secret on either side: of such an entity as is declared, or as was found. */
function isSecretOf({ hidden }: Field, { wanted, found }: Whole): boolean {
  if (hidden === undefined) return false
  const { when } = hidden
  return when === undefined || [wanted, found].some(side => side[when.field] === when.is)
}

interface Whole {
  readonly wanted: Values
  readonly found: JsonObject
  readonly known: Known
  readonly ignore: readonly string[]
}

function fieldChanges(
  declared: Field | undefined,
  path: string,
  wanted: Value,
  found: Json | undefined,
  whole: Whole,
  isWithinSecret: boolean,
): readonly FieldChange[] {
  if (declared === undefined || declared.createOnly || whole.ignore.includes(path)) return []
  const field = fieldFor(declared, wanted)
  if (field.type === 'text' && (field.compare === 'never' || field.compare === 'along')) return []
  if (!isShown(field, found) && isHidden(field, whole.wanted, whole.found))
    return hiddenChange(path, wanted, whole.known)
  if (field.type === 'object' && isValues(wanted)) {
    const inner = isJsonObject(found) ? found : {}
    const isSecret = isWithinSecret || isSecretOf(field, whole)
    return Object.entries(wanted).flatMap(([name, value]) =>
      fieldChanges(memberOf(field, name), `${path}.${name}`, value, inner[name], whole, isSecret),
    )
  }
  return visibleChange(field, path, wanted, found, whole, isWithinSecret)
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
  whole: Whole,
  isWithinSecret: boolean,
): readonly FieldChange[] {
  // What cannot be had here cannot be compared either; the plan says so in a note.
  if (holdsAbsent(wanted)) return []
  const { wanted: all, found: live, known } = whole
  const plain = wanted === null ? resetValue(field) : revealed(wanted)
  if (sameValue(field, plain, found, all, live)) return []
  if (known.rewrites(path, plain, found ?? null)) return []
  if (isWithinSecret || holdsSecret(wanted) || holdsHidden(field, found, whole))
    return [{ path, before: undefined, after: concealed(wanted), show: 'hidden' }]
  const show = field.type === 'text' && field.compare === 'policy' ? 'policy' : 'value'
  return [{ path, before: found, after: wanted, show, ...changedWords(field, plain, found, all, live) }]
}

/** True when a live value is a secret, or has one in it: shown or not, nobody is to see it. */
function holdsHidden(field: Field, found: Json | undefined, whole: Whole): boolean {
  if (found === undefined || found === null) return false
  if (isSecretOf(field, whole)) return true
  switch (field.type) {
    case 'object':
      return membersOf(found).some(([name, value]) => {
        const member = memberOf(field, name)
        return member !== undefined && holdsHidden(member, value, whole)
      })
    case 'list':
      return Array.isArray(found) && found.some(item => holdsHidden(field.items, item, whole))
    case 'map':
      return membersOf(found).some(([, value]) => holdsHidden(field.items, value, whole))
    case 'text':
    case 'flag':
    case 'number':
    case 'any':
      return false
  }
}

function membersOf(value: Json): readonly (readonly [string, Json])[] {
  return isJsonObject(value) ? Object.entries(value) : []
}

/** Hides what is declared in the place of a secret, also where it is none itself. */
function concealed(value: Value): Value {
  if (value === null || value instanceof Secret) return value
  if (isList(value)) return value.map(concealed)
  if (isValues(value)) return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, concealed(item)]))
  return new Secret(typeof value === 'string' ? value : canonical(value))
}

/** What a declared null asks the service to hold. */
function resetValue(field: Field): Json {
  return typeof field.reset === 'object' ? field.reset.send : (field.default ?? null)
}
