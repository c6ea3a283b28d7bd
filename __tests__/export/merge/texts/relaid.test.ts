/** Texts of the service in the layout of a file, as far as the service takes them for the same. */
import { describe, expect, test } from '@jest/globals'
import { relaid } from '../../../../src/export/merge/texts/relaid.ts'

/** What a service takes for the same that does not look at white space. */
const loose = (live: string) => (text: string) => text.replace(/\s+/g, '') === live.replace(/\s+/g, '')
/** What it takes for the same when line ends are all that it does not look at. */
const strict = (live: string) => (text: string) => text.replaceAll('\r\n', '\n') === live.replaceAll('\r\n', '\n')
const exact = (live: string) => (text: string) => text === live

describe('a text of the service', () => {
  test.each([
    ['keeps the lines of the file', loose, '  a\n  b\n', 'a\nc\n', '  a\n  c\n'],
    ['has no last line break where the file has none', loose, '  a\n  b', 'a\nc\n', '  a\n  c'],
    ['has the line ends of the file', strict, ' a\r\nb\r\n', 'a\nc\n', 'a\r\nc\r\n'],
    ['is as the service has it where every character counts', exact, ' a\r\nb\r\n', 'a\nc', 'a\nc'],
    ['is the same on one line', exact, 'a', 'b', 'b'],
  ])('%s', (_, same, old, live, expected) => {
    expect(relaid(old, { spellings: [live], isSame: same(live) })).toBe(expected)
  })

  test('is spelled as is nearest to the file, if that means the same', () => {
    const isSame = (text: string) => text !== 'wrong'
    expect(relaid('old', { spellings: ['near', 'far'], isSame })).toBe('near')
    expect(relaid('old', { spellings: ['wrong', 'far'], isSame })).toBe('far')
  })
})
