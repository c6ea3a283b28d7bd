/**
 * How an entity is changed: by a PATCH, or by a PUT of all that it is.
 *
 * A PATCH is smaller and loses nothing, but it can neither take a value away nor move to another arm of a union: the
 * service keeps what it is not sent.
 */
import type { Field } from '../../model/kind/fields.ts'
import type { Kind } from '../../model/kind.ts'
import type { FieldChange } from '../../model/plan.ts'
import type { JsonObject, Values } from '../../ports.ts'
import { isValues } from '../../values.ts'
import { isHidden } from './compare.ts'

/** Tells which request makes these changes of a live entity. */
export function methodOf(
  kind: Kind,
  declared: Values,
  live: JsonObject,
  changes: readonly FieldChange[],
): 'put' | 'patch' {
  const whole = namesOf(changes).some(name => {
    const field = kind.fields[name]
    return field?.putOnly === true || (declared[name] === null && field?.reset === 'omit')
  })
  return kind.update === 'put' || whole || changesArm(kind, declared, live) ? 'put' : 'patch'
}

/** Lists the properties that changes are in, each by its first name. */
export function namesOf(changes: readonly FieldChange[]): readonly string[] {
  return changes.map(({ path }) => path.split('.', 1)[0] ?? path)
}

/** True when the declaration belongs to another arm of the kind's union than the live entity. */
export function changesArm({ union = [], fields }: Kind, declared: Values, live: JsonObject): boolean {
  const wanted = armOf(union, declared)
  if (wanted === undefined) return false
  const shown = union.filter(arm => inArm(arm, live))
  // Where no arm is shown, it is the one that holds the hidden value.
  const held = shown.length > 0 ? shown : union.filter(arm => arm.some(name => isHiddenIn(fields[name], live)))
  return held.some(arm => arm !== wanted)
}

/** True for a property of the arm that the declaration belongs to. */
export function isInWantedArm({ union = [] }: Kind, declared: Values, name: string): boolean {
  return armOf(union, declared)?.includes(name) ?? false
}

/** Leaves out the fields that are written on create only, wherever they lie. */
export function withoutIgnored(properties: Values, ignore: readonly string[], prefix = ''): Values {
  const kept = Object.entries(properties).filter(([name]) => !ignore.includes(`${prefix}${name}`))
  return Object.fromEntries(
    kept.map(([name, value]) => [name, isValues(value) ? withoutIgnored(value, ignore, `${prefix}${name}.`) : value]),
  )
}

type Arm = readonly string[]

function armOf(union: readonly Arm[], declared: Values): Arm | undefined {
  return union.find(arm => inArm(arm, declared))
}

function inArm(arm: Arm, values: Values): boolean {
  return arm.some(name => (values[name] ?? null) !== null)
}

function isHiddenIn(field: Field | undefined, live: JsonObject): boolean {
  return field !== undefined && isHidden(field, live, live)
}
