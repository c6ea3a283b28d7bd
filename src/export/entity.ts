/**
 * One entity of the service as the file declares it, without what is below it.
 *
 * What the fields may not say together is left out until the rules of the kind hold, as they do when the file is read.
 */
import { canonicalPolicy, samePolicy } from '../content/policy.ts'
import { ownId } from '../model/address.ts'
import type { Fields } from '../model/kind/fields.ts'
import type { JsonObject } from '../ports.ts'
import { isValues } from '../values.ts'
import type { Around, Writing } from './around.ts'
import { branch, declaredIn, type Entry, leaf, type Tree } from './tree.ts'
import { fieldEntries } from './values.ts'

/**
 * Writes the fields of an entity; a bare map when there is nothing to say of it.
 *
 * @param isOwn - false for a field that is written elsewhere.
 */
export function* entityTree(around: Around, isOwn: (name: string) => boolean): Writing<Tree> {
  const { kind } = around.entity.address
  const fields = Object.fromEntries(Object.entries(kind.fields).filter(([name]) => isOwn(name)))
  if (kind.spelling === 'policy') return yield* policyTree(fields, around)
  const { properties } = around.entity
  // What the service shows twice, and takes once, is written once.
  const taken = kind.sendable?.(properties) ?? properties
  const entries = yield* lawful(yield* fieldEntries({ fields: inArm(fields, around) }, taken, around), around)
  const [only] = entries
  return kind.spelling === 'value' && only !== undefined ? only.value : branch(entries)
}

/** A policy is printed as a person writes it, unless that would mean something else. */
function* policyTree(fields: Fields, around: Around): Writing<Tree> {
  const { address, properties } = around.entity
  const { value: _, format: __, ...others } = fields
  const live = { text: textIn(properties, 'value'), format: properties['format'] === 'xml' ? 'xml' : 'rawxml' } as const
  const printed = canonicalPolicy(live)
  const isPrinted = samePolicy({ text: printed, format: 'rawxml' }, live)
  const text = isPrinted ? printed : live.text
  const format: readonly Entry[] = isPrinted || live.format === 'rawxml' ? [] : [{ key: 'format', value: leaf('xml') }]
  const besides = yield* fieldEntries({ fields: others }, properties, around)
  const file: Tree = { is: 'file', folder: 'policies', address, ending: 'xml', text }
  return branch([...besides, { key: 'file', value: file }, ...format])
}

function textIn(properties: JsonObject, name: string): string {
  const value = properties[name]
  return typeof value === 'string' ? value : ''
}

/** Leaves out the arms of a union that the entity does not belong to. */
function inArm(fields: Fields, { entity: { address, properties } }: Around): Fields {
  const { union = [] } = address.kind
  const own = union.find(arm => arm.some(name => (properties[name] ?? null) !== null))
  const hiding = union.find(arm => arm.some(name => fields[name]?.hidden !== undefined))
  const others = union.filter(arm => arm !== (own ?? hiding)).flat()
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !others.includes(name)))
}

function* lawful(entries: readonly Entry[], around: Around): Writing<readonly Entry[]> {
  const { address } = around.entity
  const declared = declaredIn(branch(entries))
  const values = isValues(declared) ? declared : {}
  for (const rule of address.kind.rules ?? []) {
    const broken = rule(values, false, ownId(address)) ?? rule(values, true, ownId(address))
    if (broken === undefined || !entries.some(({ key }) => key === broken.field)) continue
    if (address.kind.fields[broken.field]?.required) continue
    yield `${broken.field} ${broken.message}; it is left out`
    return yield* lawful(
      entries.filter(({ key }) => key !== broken.field),
      around,
    )
  }
  return entries
}
