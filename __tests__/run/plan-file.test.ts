/** Plan files that come from other jobs. */
import { expect, test } from '@jest/globals'
import { RefusalError } from '../../src/errors.ts'
import { planFileIn } from '../../src/run/plan-file.ts'

test('a plan file is read back, with whatever else it holds', () => {
  expect(planFileIn('{"formatVersion":1,"command":"plan","more":[null]}', 'x')).toEqual({
    formatVersion: 1,
    command: 'plan',
    more: [null],
  })
})

test.each([
  ['', '"x" is no plan file; expected the JSON that a plan wrote'],
  ['[]', '"x" is no plan file; expected the JSON that a plan wrote'],
  ['null', '"x" is no plan file; expected the JSON that a plan wrote'],
  ['{"formatVersion":', '"x" is no plan file; expected the JSON that a plan wrote'],
  ['{}', '"x" has the format version null; expected 1'],
  ['{"formatVersion":"1"}', '"x" has the format version "1"; expected 1'],
])('%j is refused', (text, message) => {
  expect(() => planFileIn(text, '"x"')).toThrow(new RefusalError(message))
})
