/** How faults are gathered, beside what the settings show of it. */
import { expect, test } from '@jest/globals'
import { openForm } from '../../src/settings/form.ts'

test('a fault of ours is not taken for a faulty input', () => {
  const fault = () => {
    throw new TypeError('not a function')
  }
  expect(() => openForm(new Map([['service', 'contoso']])).take('service', fault, '')).toThrow(TypeError)
})

test('an absent input is not read', () => {
  const fault = () => {
    throw new TypeError('not a function')
  }
  expect(openForm(new Map()).take('service', fault, 'nothing')).toBe('nothing')
})
