/** Which items of a list stay when it becomes another one. */
import { expect, test } from '@jest/globals'
import { keptItems } from '../../../../src/export/merge/yaml/kept-items.ts'

type Positions = readonly (readonly [before: number, after: number])[]

test.each<readonly [name: string, olds: string, nows: string, kept: Positions | undefined]>([
  [
    'all of them stay when more come behind',
    'ab',
    'abc',
    [
      [0, 0],
      [1, 1],
    ],
  ],
  [
    'the others move up when one goes',
    'abc',
    'ac',
    [
      [0, 0],
      [2, 1],
    ],
  ],
  ['none stays of another list', 'ab', 'cd', []],
  ['nothing is said to stay where one of two equal ones goes', 'aab', 'ab', undefined],
  ['nothing is said to stay in another order', 'ab', 'ba', undefined],
  ['nothing is said to stay behind what is new', 'ab', 'cab', undefined],
])('%s', (_, olds, nows, kept) => {
  expect(keptItems([...olds], [...nows], (old, now) => old === now)).toEqual(kept && new Map(kept))
})
