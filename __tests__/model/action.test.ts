/** The few questions that are asked of actions. */
import { expect, test } from '@jest/globals'
import { actionName, otherKey, subjectOf } from '../../src/model/action.ts'
import { at } from '../render/samples.ts'

test('an action has a name that selectors can choose', () => {
  expect(actionName({ id: 'rotate-mobile' })).toBe('actions/rotate-mobile')
})

test('of two keys each is the other one of the other', () => {
  expect([otherKey('primary'), otherKey('secondary')]).toEqual(['secondary', 'primary'])
})

test('every deed but a request is about an entity', () => {
  const of = at('certificates', 'c')
  expect(subjectOf({ verb: 'refreshSecret', of })).toBe(of)
  expect(subjectOf({ verb: 'request', path: '/x', body: undefined, apiVersion: undefined })).toBeUndefined()
})
