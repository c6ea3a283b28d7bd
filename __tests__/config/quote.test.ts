/**
 * Texts of users in sentences: one line, every character visible, never too long.
 */
import { expect, test } from '@jest/globals'
import { choice, quoted, unicodeName, visible } from '../../src/config/quote.ts'

test.each([
  ['plain text', 'plain text'],
  ['a\nb\rc\td', 'a\\nb\\rc\\td'],
  ['\u001b[31mred', '\\u{1b}[31mred'],
  ['right\u202eleft', 'right\\u{202e}left'],
  ['zero\u200bwidth', 'zero\\u{200b}width'],
  ['no\u00a0break', 'no\\u{a0}break'],
  ['\u2028', '\\u{2028}'],
  ['Zürich 東京', 'Zürich 東京'],
  ['half \ud800', 'half \\u{d800}'],
])('%j is shown as %s', (text, shown) => {
  expect(visible(text)).toBe(shown)
})

test.each([
  ['x'.repeat(80), `"${'x'.repeat(80)}"`],
  ['x'.repeat(81), `"${'x'.repeat(79)}…"`],
  ['😀'.repeat(80), `"${'😀'.repeat(80)}"`],
  ['😀'.repeat(81), `"${'😀'.repeat(79)}…"`],
  ['\n'.repeat(5_000_000), `"${'\\n'.repeat(79)}…"`],
])('%.20j is cut after eighty characters', (text, shown) => {
  expect(quoted(text)).toBe(shown)
})

test('a choice is written as people write it', () => {
  expect([choice([]), choice(['a']), choice(['a', 'b']), choice(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a or b',
    'a, b or c',
  ])
})

test('a character has the name that Unicode gives it', () => {
  expect([unicodeName('\u0007'), unicodeName('\u{1f600}')]).toEqual(['U+0007', 'U+1F600'])
})
