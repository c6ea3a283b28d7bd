/**
 * What has no glyph, made visible.
 */
import { expect, test } from '@jest/globals'
import { replaceInvisible, unicodeName, visible } from '../src/visible.ts'

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

test('a character has the name that Unicode gives it', () => {
  expect([unicodeName('\u0007'), unicodeName('\u{1f600}')]).toEqual(['U+0007', 'U+1F600'])
})

test('another spelling may be asked for', () => {
  expect(replaceInvisible('a\u0007b c', () => '?')).toBe('a?b c')
})
