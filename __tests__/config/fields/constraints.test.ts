/**
 * The sentences about single values, for every combination of limits that the table may give.
 */
import { describe, expect, test } from '@jest/globals'
import { expectedNumber, numberFault, textFault } from '../../../src/config/fields/constraints.ts'
import { text } from '../../../src/model/field.ts'

test.each([
  [{}, 'a number'],
  [{ integer: true }, 'a whole number'],
  [{ minimum: 1 }, 'a number of 1 or more'],
  [{ maximum: 64 }, 'a number of at most 64'],
  [{ integer: true, minimum: 1, maximum: 64 }, 'a whole number from 1 to 64'],
] as const)('limits %j are named as %s', (limits, expected) => {
  expect(expectedNumber(limits)).toBe(expected)
})

test.each([
  [{ minimum: 1, maximum: 64 }, 1, undefined],
  [{ minimum: 1, maximum: 64 }, 64, undefined],
  [{ minimum: 1, maximum: 64 }, 65, 'is 65; expected a number from 1 to 64'],
  [{ minimum: 1, maximum: 64 }, 0.5, 'is 0.5; expected a number from 1 to 64'],
  [{ maximum: 64 }, -1e9, undefined],
  [{}, Number.NaN, 'is NaN; expected a number'],
  [{ integer: true } as const, 0.5, 'is 0.5; expected a whole number'],
])('a number within %j: %d', (limits, number, expected) => {
  expect(numberFault({ type: 'number', doc: '', ...limits }, number)).toBe(expected)
})

describe('a text', () => {
  test.each([
    [{}, 'anything', undefined],
    [{ minLength: 2 }, 'a', 'has 1 character; expected at least 2 characters'],
    [{ maxLength: 2 }, 'abc', 'has 3 characters; expected at most 2 characters'],
    [{ minLength: 2, maxLength: 3 }, 'abcd', 'has 4 characters; expected 2 to 3 characters'],
    [{ minLength: 1 }, '', 'is an empty text; expected at least 1 character'],
    [{ pattern: /^\d$/, saying: 'one digit' }, 'x', 'is "x"; expected one digit'],
    [{ pattern: /^\d$/ }, 'x', 'is "x"; expected another text'],
    [{ values: ['a', 'b', 'c'] }, 'd', 'is "d"; expected "a", "b" or "c"'],
    [{ values: [...'abcdefghijk'] }, 'z', 'is "z"; expected one of 11 words that the schema lists'],
    [{ values: ['only'] }, 'z', 'is "z"; expected "only"'],
  ])('within %j', (limits, value, expected) => {
    expect(textFault(text('', limits), value, false)).toBe(expected)
  })

  test('that is secret is never shown, nor how long it is', () => {
    expect(textFault(text('', { minLength: 20 }), 'short secret', true)).toBe(
      'holds a secret that the service would refuse; expected at least 20 characters',
    )
    expect(textFault(text('', { values: ['a'] }), 'secret', true)).toBe(
      'holds a secret that the service would refuse; expected "a"',
    )
  })
})
