/** Literal blocks of YAML with another text: header and indentation stay, and YAML reads what was meant. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'yaml'
import { blockWith } from '../../../../src/export/merge/yaml/block.ts'

describe('a block with another text', () => {
  test.each([
    ['its indentation', '|\n      a\n      b\n', 'a\n  c\n\nd\n', '|\n      a\n        c\n\n      d\n'],
    ['its comment', '| # why\n  a\n', 'b\n', '| # why\n  b\n'],
    ['its chomping', '|-\n  a\n', 'b\nc', '|-\n  b\n  c\n'],
    ['its line ends', '|\r\n  a\r\n', 'b\nc\n', '|\r\n  b\r\n  c\r\n'],
    ['the empty lines behind it', '|\n  a\n\n\n', 'b\n', '|\n  b\n\n\n'],
    ['the spaces that end its lines', '|\n  a\n', 'b  \n', '|\n  b  \n'],
  ])('keeps %s', (_, block, text, expected) => {
    expect(blockWith(block, text)).toBe(expected)
  })

  test.each([
    ['ends otherwise than its header says', '|\n  a\n', 'b'],
    ['ends with a line break that its header takes off', '|-\n  a\n', 'b\n'],
    ['ends with several', '|\n  a\n', 'b\n\n'],
    ['begins with a space', '|\n  a\n', ' b\n'],
    ['begins with an empty line of spaces', '|\n  a\n', '\n  \nb\n'],
    ['is empty', '|-\n  a\n', ''],
    ['holds what no block may', '|\n  a\n', 'b\u0007\n'],
    ['holds a carriage return', '|\n  a\n', 'b\r\nc\n'],
    ['comes into a block that says its indentation', '|2\n   a\n', 'b\n'],
    ['comes into a block that keeps all line breaks', '|+\n  a\n', 'b\n'],
    ['comes into a folded block', '>\n  a\n', 'b\n'],
    ['comes into a value of another sort', '"a"', 'b\n'],
  ])('is left to the printer where the text %s', (_, block, text) => {
    expect(blockWith(block, text)).toBeUndefined()
  })
})

test('whatever the text, the block that is made of it is read as that text', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', ' ', '\n', '#', ':', '\t', '-', '"', '|', 'é', '\r', '\u0085'),
    maxLength: 12,
  })
  const block = fc.constantFrom('|\n    old\n', '|-\n    old\n', '| # x\n    old\n\n', '|\n    old\n      more\n')
  fc.assert(
    fc.property(block, text, (old, drawn) => {
      const made = blockWith(old, drawn)
      const read: unknown = parse(`k:\n  v: ${made ?? JSON.stringify(drawn)}\n  w: 1\n`)
      expect(read).toEqual({ k: { v: drawn, w: 1 } })
    }),
    { numRuns: 1000 },
  )
})
