/**
 * The words with which fields are written in the table.
 */
import { describe, expect, test } from '@jest/globals'
import { anything, fieldFor, flag, list, map, object, text, whole } from '../../src/model/field.ts'
import { Secret } from '../../src/secret.ts'

test('a text is a text, with what is said of it', () => {
  expect(text('A name.', { maxLength: 5 })).toEqual({ type: 'text', doc: 'A name.', maxLength: 5 })
})

test('a flag whose first value is known has it as default and goes back to it', () => {
  expect(flag('On?', false)).toEqual({ type: 'flag', doc: 'On?', default: false, reset: { send: false } })
})

test('a flag whose first value is not known has neither default nor reset', () => {
  expect(flag('On?')).toEqual({ type: 'flag', doc: 'On?' })
})

test('what is said of a flag goes before what follows from its first value', () => {
  expect(flag('On?', true, { reset: 'omit', createOnly: true })).toEqual({
    type: 'flag',
    doc: 'On?',
    default: true,
    reset: 'omit',
    createOnly: true,
  })
})

test('a whole number is a number without decimals', () => {
  expect(whole('How many.', { minimum: 0 })).toEqual({ type: 'number', integer: true, doc: 'How many.', minimum: 0 })
})

test('an object holds fields, a list and a map hold items, and anything holds anything', () => {
  const item = text('One.')
  expect([
    object('An object.', { one: item }, { default: null }),
    list('A list.', item, { unordered: true }),
    map('A map.', item),
    anything('Whatever.'),
  ]).toEqual([
    { type: 'object', doc: 'An object.', fields: { one: { type: 'text', doc: 'One.' } }, default: null },
    { type: 'list', doc: 'A list.', items: { type: 'text', doc: 'One.' }, unordered: true },
    { type: 'map', doc: 'A map.', items: { type: 'text', doc: 'One.' } },
    { type: 'any', doc: 'Whatever.' },
  ])
})

describe('JSON that is laid over what is there', () => {
  const free = anything('Free.', { subset: true })

  test('is an object of such JSON where it is one', () => {
    expect(fieldFor(free, { a: 1 })).toEqual({ type: 'object', doc: 'Free.', fields: {}, others: free })
  })

  test.each([[new Secret('s')], [[new Secret('s')]], [[{ a: new Secret('s') }]]])(
    'is hidden where it holds a secret',
    value => {
      expect(fieldFor(free, value).hidden?.standIn?.test('***')).toBe(true)
    },
  )

  test.each([['text'], [1], [null], [['a']], [undefined]])('is as it is where it is %j', value => {
    expect(fieldFor(free, value)).toBe(free)
  })
})

test.each([anything('Whatever.'), text('A text.'), object('An object.', {})])('any other field is as it is', field => {
  expect(fieldFor(field, { a: new Secret('s') })).toBe(field)
})
