/**
 * Texts of users in sentences: one line, every character visible, never too long.
 */
import { expect, test } from '@jest/globals'
import { choice, quoted } from '../../src/config/quote.ts'

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
