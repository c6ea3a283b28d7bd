/**
 * What the file relies on in the table: no key of an entity has two meanings, and nothing of ours is a word of Azure's.
 */
import { describe, expect, test } from '@jest/globals'
import { POLICY_KEYS } from '../../src/config/fields/policy-value.ts'
import { keyOfKind } from '../../src/config/keys.ts'
import type { Fields } from '../../src/model/kind/fields.ts'
import type { Kind } from '../../src/model/kind.ts'
import { inverseRelations, KINDS, kindsBelow } from '../../src/model/table.ts'

const TOP_WORDS = ['version', 'stack', 'include', 'protect', 'removed', 'environments', 'actions']

/** Every key that the file may have below an entity, as often as something claims it. */
function claims(kind: Kind): readonly string[] {
  return [
    ...Object.keys(kind.fields),
    ...kindsBelow(kind).map(keyOfKind),
    ...inverseRelations(kind).map(({ relation }) => relation?.inverse ?? ''),
    ...(kind.spelling === undefined ? [] : POLICY_KEYS),
    'sync',
  ]
}

function twice(words: readonly string[]): readonly string[] {
  return words.filter((word, index) => words.indexOf(word) !== index)
}

describe.each([...KINDS])('%s', (_, kind) => {
  test('has one meaning for each key', () => {
    expect(twice(claims(kind))).toEqual([])
  })

  test('has options of its deletion that are no keys of what is below it', () => {
    expect(twice([...kindsBelow(kind).map(keyOfKind), ...Object.keys(kind.deleteOptions ?? {})])).toEqual([])
  })

  test('hangs hidden fields on fields beside them', () => {
    expect(neighbours(kind.fields).filter(name => !Object.hasOwn(kind.fields, name))).toEqual([])
  })

  test('names properties only that it has', () => {
    const named = [
      ...(kind.unique ?? []).flat(),
      ...(kind.createNeeds ?? []).flat(),
      ...(kind.inPolicies?.by === undefined ? [] : [kind.inPolicies.by]),
    ]
    expect(named.filter(name => !Object.hasOwn(kind.fields, name))).toEqual([])
  })
})

test('no collection has the name of a word at the top of the file', () => {
  expect(
    kindsBelow(undefined)
      .map(keyOfKind)
      .filter(key => TOP_WORDS.includes(key)),
  ).toEqual([])
})

function neighbours(fields: Fields): readonly string[] {
  return Object.values(fields).flatMap(({ hidden }) => hidden?.when?.field ?? [])
}
