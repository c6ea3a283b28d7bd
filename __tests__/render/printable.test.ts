/**
 * Characters without a glyph, and lines that are too long. Code points are those of the Unicode Character Database.
 */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { LINE_LIMIT, printable, printableLines } from '../../src/render/printable.ts'
import { replaceInvisible } from '../../src/visible.ts'

describe('printable', () => {
  test.each([
    ['a line end', 'a\r\nb', 'a\\r\\nb'],
    ['a tab', 'a\tb', 'a\\tb'],
    ['a terminal colour', '\u001b[31mred', '\\u{1b}[31mred'],
    ['a right-to-left override', 'exe\u202egnp', 'exe\\u{202e}gnp'],
    ['an isolate', '\u2066x\u2069', '\\u{2066}x\\u{2069}'],
    ['a zero width space', 'go\u200bld', 'go\\u{200b}ld'],
    ['a byte order mark', '\ufeffgold', '\\u{feff}gold'],
    ['a soft hyphen', 'go\u00adld', 'go\\u{ad}ld'],
    ['a no-break space', 'a\u00a0b', 'a\\u{a0}b'],
    ['a line separator', 'a\u2028b', 'a\\u{2028}b'],
    ['a filler that looks like a space', 'a\u3164b', 'a\\u{3164}b'],
    ['a tag character', 'a\u{e0041}', 'a\\u{e0041}'],
    ['half of a surrogate pair', 'a\ud800', 'a\\u{d800}'],
  ])('shows %s as its escape', (_, text, shown) => {
    expect(printable(text)).toBe(shown)
  })

  test.each([['gold plan'], ['Größe 10 €'], ['注文'], ['❤\ufe0f'], ['👍🏽'], ['C:\\new\\table']])(
    'leaves %j as it is',
    text => {
      expect(printable(text)).toBe(text)
    },
  )

  test('says how many characters it cut off', () => {
    expect(printable('x'.repeat(1410), 10)).toBe('xxxxxxxxxx… (1,400 more)')
  })

  test('cuts between characters, not inside of one', () => {
    expect(printable('😀😀😀', 2)).toBe('😀😀… (1 more)')
  })

  test('leaves a text of exactly the limit whole', () => {
    expect(printable('😀'.repeat(LINE_LIMIT))).toBe('😀'.repeat(LINE_LIMIT))
  })

  test('gives one line without control characters for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(printable(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
      }),
    )
  })
})

describe('printableLines', () => {
  test('ends a line at CRLF, CR and LF, and keeps tabs but not a written backslash t', () => {
    expect(printableLines('\ta\r\nb\u200b\rc\\t\n')).toEqual(['\ta', 'b\\u{200b}', 'c\\t', ''])
  })

  test('cuts each line by itself', () => {
    expect(printableLines('abc\nabcdef', 3)).toEqual(['abc', 'abc… (3 more)'])
  })
})

test('an invisible character may be spelled otherwise', () => {
  expect(replaceInvisible('a\u200bb', () => '?')).toBe('a?b')
})
