/**
 * Values that the vendor's catalogue allows for a field, by the emulator's reading of it: legal in form, as odd as they
 * can be in content.
 */
import fc from 'fast-check'
import type { FieldRule, FieldTree } from '../../src/emulator/contract.ts'
import type { Json } from '../../src/ports.ts'
import { anyJson, anyText, textWithin } from './hostile.arbitrary.ts'

/** A field that one may write, by its path within the properties. */
export interface Writable {
  readonly path: readonly string[]
  readonly tree: FieldTree
}

/** Lists the fields that one may write, those within others too, but for what lists and maps hold. */
export function writable(tree: FieldTree, above: readonly string[] = []): readonly Writable[] {
  return [...tree.members].flatMap(([name, member]) => {
    const path = [...above, name]
    return member.rule.readOnly ? [] : [{ path, tree: member }, ...writable(member, path)]
  })
}

/** Any legal value of a field. */
export function legal({ rule, members, each, any: others }: FieldTree): fc.Arbitrary<Json> {
  switch (rule.type) {
    case 'boolean':
      return fc.boolean()
    case 'integer':
      return wholeWithin(rule)
    case 'string':
      return rule.enum === undefined ? textWithin(rule) : fc.constantFrom(...rule.enum)
    case 'array': {
      const { minItems: minLength = 0, maxItems = 3 } = rule
      const items = each === undefined ? anyJson : legal(each)
      return fc.array(items, { minLength, maxLength: Math.max(minLength, Math.min(maxItems, 3)) })
    }
    case 'any':
      return anyJson
    case 'object':
      return members.size === 0 && others === undefined ? freeObject(anyJson) : objectOf(members, others)
  }
}

function wholeWithin({ minimum = -(2 ** 31), maximum = 2 ** 31 - 1 }: FieldRule): fc.Arbitrary<number> {
  const edges = [0, 1, -1, minimum, maximum].filter(number => number >= minimum && number <= maximum)
  return fc.oneof(fc.constantFrom(...edges), fc.integer({ min: minimum, max: maximum }))
}

function freeObject(items: fc.Arbitrary<Json>): fc.Arbitrary<{ readonly [name: string]: Json }> {
  return fc.dictionary(anyText, items, { maxKeys: 3 })
}

function objectOf(members: FieldTree['members'], others: FieldTree | undefined): fc.Arbitrary<Json> {
  const own = [...members].filter(([, { rule }]) => !rule.readOnly)
  const requiredKeys = own.flatMap(([name, { rule }]) => (rule.required ? [name] : []))
  const fields = own.map(
    ([name, member]) => [name, member.rule.required ? legal(member) : orNull(legal(member))] as const,
  )
  const known = fc.record(Object.fromEntries(fields), { requiredKeys })
  return others === undefined
    ? known
    : fc.tuple(freeObject(legal(others)), known).map(([free, fixed]) => ({ ...free, ...fixed }))
}

function orNull(value: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  return fc.oneof({ weight: 5, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) })
}
