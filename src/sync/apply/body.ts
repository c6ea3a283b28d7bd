/**
 * What is sent: the body of each write, made from the declaration and, where it exists, from the live entity.
 *
 * A PATCH carries a changed property whole, live and declared merged: whether the service merges below the first level
 * is not proven, and a whole property means the same either way.
 */
import type { Address } from '../../model/address.ts'
import { ownId, parentName, pathOf } from '../../model/address.ts'
import { fieldFor, memberOf } from '../../model/field.ts'
import type { Field, Fields, Holder } from '../../model/kind/fields.ts'
import type { Kind } from '../../model/kind.ts'
import type { FieldChange } from '../../model/plan.ts'
import { otherEnd } from '../../model/scope.ts'
import { KINDS } from '../../model/table.ts'
import type { Json, JsonObject, Value, Values } from '../../ports.ts'
import { isJsonObject, isValues } from '../../values.ts'
import type { Known } from '../diff/compare.ts'
import { hiddenValues } from '../record/knowledge.ts'

/** Gives the body that makes an entity; undefined for a relation that has none. */
export function createBody(address: Address, declared: Values): Values | undefined {
  const { kind } = address
  if (kind.shape === 'relation') return linkBody(address)
  const defaults = Object.entries(kind.fields).flatMap(([name, field]) =>
    field.createDefault === 'id' && declared[name] === undefined ? [[name, ownId(address)] as const] : [],
  )
  const given = Object.entries(declared).filter(([name, value]) => value !== null && !kind.fields[name]?.patchOnly)
  const body = Object.fromEntries([
    ...defaults,
    ...Object.entries(declared).flatMap(([name, value]) => (value === null ? refusing(kind.fields[name], name) : [])),
    ...given.map(([name, value]) => [name, laid(kind.fields[name], value)]),
  ])
  return { ...kind.copies?.createWith(address.ids), ...withCreateNames(kind.fields, body) }
}

/** What has to be said for the service not to make a value of its own, where the file wants none. */
function refusing(field: Field | undefined, name: string): readonly (readonly [string, Value])[] {
  return field?.usual !== undefined && typeof field.reset === 'object' ? [[name, field.reset.send]] : []
}

/** What a link that is an entity of its own says of its other end. */
function linkBody(address: Address): Values | undefined {
  const property = address.kind.relation?.link
  const end = otherEnd(address)
  return property === undefined || end === undefined ? undefined : { [property]: pathOf(end) }
}

/** Gives what a copy has from its parent, out of what the parent or the copy itself is now. */
export function inheritedBody(kind: Kind, live: JsonObject): Values {
  const had = (kind.copies?.inherits ?? []).flatMap(name => {
    const value = live[name] ?? null
    return value === null ? [] : [[name, value] as const]
  })
  return withCreateNames(KINDS.get(parentName(kind) ?? '')?.fields ?? {}, Object.fromEntries(had))
}

/** Gives what only a PATCH can carry of a new entity, or undefined when that is nothing. */
export function completion(kind: Kind, declared: Values): Values | undefined {
  const late = Object.entries(declared).filter(([name, value]) => value !== null && kind.fields[name]?.patchOnly)
  return late.length === 0 ? undefined : Object.fromEntries(late)
}

/** Gives the body of a PATCH: the properties that change, and hidden ones of which nobody knows whether they do. */
export function patchBody(
  kind: Kind,
  declared: Values,
  live: JsonObject,
  changes: readonly FieldChange[],
  known: Known,
): Values {
  const changed = new Set(changes.map(({ path }) => path.split('.', 1)[0]))
  const sent = Object.entries(declared).flatMap(([name, value]) => {
    const field = kind.fields[name]
    if (field === undefined || !(changed.has(name) || isUnknown(kind, name, declared, live, known))) return []
    return [[name, merged(field, value, live[name])] as const]
  })
  return Object.fromEntries(sent)
}

/** Gives the body of a PUT over an entity that exists: live and declared together, without what is declared null. */
export function putBody(kind: Kind, declared: Values, live: JsonObject): Values {
  const base = kind.sendable === undefined ? writable(kind, live) : kind.sendable(writable(kind, live))
  const given = Object.entries(declared).flatMap(([name, value]) => {
    const field = kind.fields[name]
    return field === undefined || field.createOnly || field.patchOnly
      ? []
      : [[name, merged(field, value, base[name])] as const]
  })
  const kept = (kind.copies?.keeps ?? []).map(name => [name, live[name] ?? null] as const)
  const whole = Object.entries({
    ...inheritedBody(kind, live),
    ...Object.fromEntries(kept),
    ...withoutOtherArms(kind, declared, base),
    ...Object.fromEntries(given),
  })
  return withCreateNames(kind.fields, Object.fromEntries(whole.filter(([, value]) => value !== null)))
}

/** True when a property holds a hidden value of which nobody knows whether it is the same. */
function isUnknown(kind: Kind, name: string, declared: Values, live: JsonObject, known: Known): boolean {
  return hiddenValues(kind.fields, declared, live).some(
    ({ path }) => (path === name || path.startsWith(`${name}.`)) && known.hidden.get(path) !== 'same',
  )
}

function withoutOtherArms({ union }: Kind, declared: Values, base: Values): Values {
  const wanted = union?.find(arm => arm.some(name => (declared[name] ?? null) !== null))
  const gone = new Set(wanted === undefined ? [] : union?.filter(arm => arm !== wanted).flat())
  return Object.fromEntries(Object.entries(base).filter(([name]) => !gone.has(name)))
}

/** Adds the second name under which a create takes a field. */
function withCreateNames(fields: Fields, body: Values): Values {
  const also = Object.entries(body).flatMap(([name, value]) => {
    const second = fields[name]?.createdAs
    return second === undefined ? [] : [[second, value] as const]
  })
  return also.length === 0 ? body : { ...body, ...Object.fromEntries(also) }
}

/** Lays a declared value over the live one; what a declared null asks for is sent in its place. */
function merged(declaredBy: Field, declared: Value, live: Json | undefined): Value {
  if (declared === null) return typeof declaredBy.reset === 'object' ? declaredBy.reset.send : null
  const field = fieldFor(declaredBy, declared)
  if (field.type !== 'object' || !isValues(declared)) return declared
  const base = isJsonObject(live) ? writable(field, live) : {}
  const inner = Object.entries(declared).flatMap(([name, value]) => {
    const below = memberOf(field, name)
    return below === undefined ? [] : [[name, merged(below, value, base[name])] as const]
  })
  const whole = Object.entries({ ...base, ...Object.fromEntries(inner) })
  // In free JSON null asks for absence, and a null that is sent may be refused.
  return Object.fromEntries(declaredBy.type === 'any' ? whole.filter(([, value]) => value !== null) : whole)
}

/** Gives what a create sends of a declared value: free JSON without the members that are to be absent. */
function laid(field: Field | undefined, declared: Value): Value {
  return field?.type === 'any' ? merged(field, declared, undefined) : declared
}

/** Gives the part of a live entity that may be sent back: known fields that hold something. */
function writable(holder: Holder, live: JsonObject): JsonObject {
  const kept = Object.entries(live).flatMap(([name, value]) => {
    const member = memberOf(holder, name)
    if (member === undefined || value === null || member.createOnly || member.patchOnly) return []
    const field = fieldFor(member, value)
    return [[name, field.type === 'object' && isJsonObject(value) ? writable(field, value) : value] as const]
  })
  return Object.fromEntries(kept)
}
