/** Texts line by line: white space is the one's, what is on the lines the other's. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { linesKept } from '../../src/content/lines.ts'

describe('a text with the lines of another one', () => {
  test.each([
    ['keeps lines that differ in white space only', '  a  b\n\tc\n', 'a b\nc\n', '  a  b\n\tc\n'],
    ['changes the others', '  a\n  b\n  c\n', 'a\nx\nc\n', '  a\n  x\n  c\n'],
    ['indents new ones as the one before', '    a\n    b\n', 'a\n  x\nb\n', '    a\n      x\n    b\n'],
    ['leaves out those that are gone', 'a\n\nb\nc\n', 'a\nc\n', 'a\nc\n'],
    ['has the line ends', 'a\r\nb\r\n', 'a\nx\nb\n', 'a\r\nx\r\nb\r\n'],
    ['has each of mixed line ends', 'a\nb\r\nc\n', 'a\nb\nx\nc\n', 'a\nb\r\nx\r\nc\n'],
    ['has no end where the new text has none', 'a\nb\n', 'a\nc', 'a\nc'],
    ['has an end where the new text has one', 'a\nb', 'a\nb\n', 'a\nb\n'],
    ['is new as a whole where nothing is alike', 'a\nb\n', 'x\n  y\n', 'x\n  y\n'],
    ['is nothing for nothing', 'a\n', '', ''],
  ])('%s', (_, old, now, expected) => {
    expect(linesKept(old, now)).toBe(expected)
  })
})

test('of any two texts the result says what the second one does, white space aside', () => {
  const text = fc
    .array(fc.constantFrom('a', ' a', 'b  c', '\tb c', '', ' ', 'd'), { maxLength: 8 })
    .chain(lines => fc.constantFrom('\n', '\r\n').map(lineBreak => lines.join(lineBreak)))
  const said = (lines: string) => lines.split(/\r?\n/).map(line => line.trim().replace(/\s+/g, ' '))
  fc.assert(
    fc.property(text, text, (old, now) => {
      expect(said(linesKept(old, now))).toEqual(said(now))
    }),
    { numRuns: 1000 },
  )
})
