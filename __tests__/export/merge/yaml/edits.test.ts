/** Parts of a text, exchanged all at once. */
import { expect, test } from '@jest/globals'
import { type Edit, edited } from '../../../../src/export/merge/yaml/edits.ts'

const edit = (start: number, end: number, text: string): Edit => ({ start, end, text })

test.each([
  ['nothing leaves it as it is', [], 'abcdef'],
  ['parts change in whatever order they are told', [edit(4, 5, 'E'), edit(1, 2, 'BB')], 'aBBcdEf'],
  ['what is inserted stands where it was told', [edit(0, 0, '-'), edit(3, 3, '|'), edit(6, 6, '+')], '-abc|def+'],
  ['what lies within a larger part goes with it', [edit(2, 3, 'x'), edit(1, 5, '')], 'af'],
  ['what is inserted within a larger part goes with it', [edit(3, 3, 'x'), edit(1, 5, '')], 'af'],
  ['what is inserted at either end of a part stays', [edit(1, 1, '<'), edit(1, 5, '-'), edit(5, 5, '>')], 'a<->f'],
])('%s', (_, edits, expected) => {
  expect(edited('abcdef', edits)).toBe(expected)
})
