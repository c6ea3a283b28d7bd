/**
 * Values as they are declared and as they are sent, and the one print by which they are compared.
 */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Json } from '../src/ports.ts'
import { Secret } from '../src/secret.ts'
import { canonical, holdsSecret, isJsonObject, isList, isValues, revealed, revealedObject } from '../src/values.ts'

const SECRET = new Secret('open sesame')

describe('a declared value', () => {
  test('is sent with its secrets revealed, however deep they lie', () => {
    expect(revealed({ a: SECRET, b: [1, { c: SECRET }], d: null })).toEqual({
      a: 'open sesame',
      b: [1, { c: 'open sesame' }],
      d: null,
    })
  })

  test('that is an object is sent as one', () => {
    expect(revealedObject({ a: SECRET, b: true })).toEqual({ a: 'open sesame', b: true })
  })

  test.each([
    ['a secret', SECRET, true],
    ['a secret in a list', [1, SECRET], true],
    ['a secret in an object in a list', [{ a: SECRET }], true],
    ['none', { a: ['x', null, 1, true], b: {} }, false],
    ['null', null, false],
  ])('that holds %s is known to', (_, value, holds) => {
    expect(holdsSecret(value)).toBe(holds)
  })

  test('that is a secret is neither object nor list', () => {
    expect([isValues(SECRET), isList(SECRET)]).toEqual([false, false])
  })
})

test.each([
  [{}, true],
  [[], false],
  [null, false],
  ['text', false],
  [undefined, false],
])('%j is a JSON object: %s', (value, is) => {
  expect([isJsonObject(value), isValues(value)]).toEqual([is, is])
})

test.each([
  [[], true],
  [{}, false],
  [null, false],
  [undefined, false],
])('%j is a list: %s', (value, is) => {
  expect(isList(value)).toBe(is)
})

describe('the canonical print', () => {
  test.each<[Json | undefined, string]>([
    [{ b: 1, a: [{ d: null, c: 'x' }] }, '{"a":[{"c":"x","d":null}],"b":1}'],
    ['a "quoted" line\n', '"a \\"quoted\\" line\\n"'],
    [undefined, 'null'],
    [[], '[]'],
    [{}, '{}'],
    [-0.5, '-0.5'],
  ])('of %j is %s', (value, print) => {
    expect(canonical(value)).toBe(print)
  })

  test('keeps the order of lists', () => {
    expect(canonical([2, 1])).not.toBe(canonical([1, 2]))
  })

  test('can be read back, and prints the same again', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), value => {
        const print = canonical(value as Json)
        expect(canonical(JSON.parse(print))).toBe(print)
        // Objects of JavaScript give such names first, whatever their order was.
        fc.pre(!/"\d+":/.test(print))
        expect(JSON.stringify(sorted(JSON.parse(print)))).toBe(print)
      }),
    )
  })
})

/** A value with the names of each object in order, by another way. */
function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  )
}
