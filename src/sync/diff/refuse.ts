/**
 * Why a change cannot be made as declared: what the service would answer 400 to, said before it is asked.
 */
import { ownId, textOf } from '../../model/address.ts'
import type { Field, Holder } from '../../model/kind/fields.ts'
import type { Kind } from '../../model/kind.ts'
import type { Refusal } from '../../model/plan.ts'
import type { Wanted } from '../../model/state.ts'
import type { JsonObject, Value, Values } from '../../ports.ts'
import { isJsonObject, isValues } from '../../values.ts'
import { isHidden } from './compare.ts'

/** Says what a create lacks. */
export function missing({ address, at }: Wanted, body: object): readonly Refusal[] {
  const { kind } = address
  const absent = Object.entries(kind.fields).flatMap(([name, field]) =>
    field.required && !(name in body) ? [`"${name}"`] : [],
  )
  const oneOf = (kind.createNeeds ?? []).flatMap(names =>
    names.some(name => name in body) ? [] : [names.map(name => `"${name}"`).join(' or ')],
  )
  const needs = [...absent, ...oneOf]
  if (needs.length === 0) return []
  return [
    { at, message: `${textOf(address)} is not in the service and cannot be created without ${needs.join(' and ')}` },
  ]
}

/** Says which rules of the kind the entity would break as a whole. */
export function brokenRules({ address, at, places }: Wanted, values: Values): readonly Refusal[] {
  return (address.kind.rules ?? []).flatMap(rule => {
    const broken = rule(values, true, ownId(address))
    if (broken === undefined) return []
    return [{ at: places.get(broken.field) ?? at, message: `${textOf(address)}.${broken.field} ${broken.message}` }]
  })
}

/** Says which of the changed fields cannot change any more. */
export function immutable({ address, at, places }: Wanted, changed: readonly string[]): readonly Refusal[] {
  return changed
    .filter(name => address.kind.fields[name]?.immutable)
    .map(name => ({
      at: places.get(name) ?? at,
      message: `${textOf(address)}.${name} cannot be changed once the ${address.kind.noun} exists; remove it and declare it under another id`,
    }))
}

/** Says what a PUT would lose: it replaces the whole entity, and some of it only the service knows. */
export function lost({ address, at, properties }: Wanted, live: JsonObject, after: Values): readonly Refusal[] {
  const names = lostWithin(address.kind, live, after, properties, '').filter(name => !inUnion(address.kind, name))
  if (names.length === 0) return []
  const needed = names.map(name => `"${name}"`).join(' and ')
  const message = `${textOf(address)} has to be replaced as a whole, which needs ${needed} beside what is declared`
  return [{ at, message }]

  function lostWithin(
    holder: Holder,
    shown: JsonObject,
    sent: Values,
    declared: Values,
    prefix: string,
  ): readonly string[] {
    return Object.entries(holder.fields).flatMap(([name, field]) => {
      const [value, there] = [sent[name], shown[name]]
      const own = declared[name]
      const mayLack = isHidden(field, live, live)
      // What a read may lack is declared whole or not at all; what it shows in part is lost in part.
      if (mayLack && own !== undefined) return []
      if (field.type === 'object' && isJsonObject(there))
        return lostWithin(field, there, valuesOf(value), valuesOf(own), `${prefix}${name}.`)
      if (!mayLack || value !== undefined || there !== undefined) return []
      // Where the service shows something in the place of a secret, nothing means that there is none.
      return field.hidden?.standIn !== undefined || isReplaced(field, holder, sent) ? [] : [`${prefix}${name}`]
    })
  }
}

function valuesOf(value: Value | undefined): Values {
  return isValues(value) ? value : {}
}

/** Objects that a read may lack exclude each other: where one is sent, there is no other to be lost. */
function isReplaced({ type }: Field, { fields }: Holder, sent: Values): boolean {
  return type === 'object' && Object.keys(sent).some(name => fields[name]?.hidden !== undefined && isValues(sent[name]))
}

function inUnion({ union }: Kind, name: string): boolean {
  return union?.some(arm => arm.includes(name)) ?? false
}
