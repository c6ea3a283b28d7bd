/** What no file may hold, and the words for it. */
import { expect, test } from '@jest/globals'
import { unsayableJson, unsayableKey, unsayableText } from '../../src/export/unsayable.ts'

test.each(['', 'plain', 'a\tb\r\nc', '\u2028', '\u{1f600}', '\ufeff', '${x}', '__proto__'])('%j may be said', text => {
  expect(unsayableText(text)).toBeUndefined()
})

test.each([
  ['a\u0000', 'holds the control character U+0000, which no file may hold'],
  ['\u001b[31m', 'holds the control character U+001B, which no file may hold'],
  ['\u0085', 'holds the control character U+0085, which no file may hold'],
  ['\uffff', 'holds the control character U+FFFF, which no file may hold'],
  ['a\ud800b', 'holds half of a character, U+D800, which no file may hold'],
])('%j may not', (text, sentence) => {
  expect(unsayableText(text)).toBe(sentence)
})

test('a key may not be the one that JavaScript keeps for itself', () => {
  expect([unsayableKey('__proto__'), unsayableKey('constructor'), unsayableKey('\u0007')]).toEqual([
    'holds the key "__proto__", which no file may hold',
    undefined,
    'holds the control character U+0007, which no file may hold',
  ])
})

test('JSON is looked through to its last member', () => {
  expect(unsayableJson({ a: [1, null, { b: ['fine', 'not\u0007'] }] })).toBe(
    'holds the control character U+0007, which no file may hold',
  )
  expect(unsayableJson(JSON.parse('{ "a": { "__proto__": 1 } }'))).toBe(
    'holds the key "__proto__", which no file may hold',
  )
  expect(unsayableJson({ a: [1, null, { b: ['fine'] }] })).toBeUndefined()
})
