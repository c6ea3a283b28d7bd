/** A file as it is written: what begins where. */
import { describe, expect, test } from '@jest/globals'
import { readSource, spotAt } from '../../../../src/export/merge/yaml/source.ts'

const TEXT = '# all\na:\n  b: 1\n  c: [x, y]\nd: &n { e: }\nf: *n\n"g h": 2\n'
const source = readSource('apim.yml', TEXT)

/** Gives the path of what is found at a place. */
const pathOf = (spot: ReturnType<typeof source.keyAt>) => spot?.path.join('.')

describe('a file', () => {
  test('has its keys and items in the order of its lines', () => {
    expect(source.spots.map(pathOf)).toEqual(['a', 'a.b', 'a.c', 'a.c.0', 'a.c.1', 'd', 'd.e', 'f', 'g h'])
  })

  test.each([
    [2, 1, 'a', 'a'],
    [3, 3, 'a.b', 'a'],
    [3, 6, 'a.b', 'a.b'],
    [4, 6, 'a.c', 'a.c'],
    [4, 7, 'a.c.0', 'a.c.0'],
    [5, 9, 'd.e', 'd.e'],
    [6, 4, 'f', 'f'],
    [7, 1, 'g h', 'g h'],
    [1, 1, undefined, undefined],
  ])('leads from line %d, column %d to %s as a key, and to %s as a value', (line, column, key, value) => {
    const place = { file: 'apim.yml', line: Number(line), column: Number(column) }
    expect([pathOf(source.keyAt(place)), pathOf(source.valueAt(place))]).toEqual([key, value])
  })

  test('leads to what is written, by whatever alias', () => {
    expect(pathOf(spotAt(source, ['f', 'e']))).toBe('d.e')
    expect(spotAt(source, ['f', 'x'])).toBeUndefined()
  })

  test('without a map has nothing', () => {
    expect([readSource('apim.yml', '# nothing\n').top, readSource('apim.yml', '- a\n').spots]).toEqual([undefined, []])
  })
})
