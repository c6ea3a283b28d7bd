/**
 * A secret is not to be seen, in whatever way it is looked at.
 */
import { format, inspect } from 'node:util'
import { expect, test } from '@jest/globals'
import { HIDDEN, Secret } from '../src/secret.ts'

const TEXT = 'correct horse battery staple'
const secret = new Secret(TEXT)

test('a secret gives its text to whoever asks for it by name', () => {
  expect(secret.reveal()).toBe(TEXT)
})

test.each<[string, () => string]>([
  ['in a template', () => `${secret}`],
  ['joined to a text', () => `x${String(secret)}`],
  ['in JSON', () => JSON.stringify({ key: secret })],
  ['as a key', () => Object.keys({ [`${secret}`]: 1 }).join()],
  ['inspected', () => inspect({ deep: [secret] }, { showHidden: true, depth: 9 })],
  ['formatted', () => format('%s %o %O %j', secret, secret, secret, secret)],
  ['in an error', () => inspect(new Error('no', { cause: secret }))],
  ['spread', () => JSON.stringify({ ...secret })],
  ['by its properties', () => JSON.stringify([Object.getOwnPropertyNames(secret), Object.values(secret)])],
  ['cloned', () => JSON.stringify(structuredClone({ ...secret }))],
])('a secret %s shows nothing of its text', (_, shown) => {
  expect(shown()).not.toMatch(/correct|horse|battery|staple/)
})

test('a secret prints as three stars everywhere', () => {
  expect([`${secret}`, JSON.stringify(secret), inspect(secret), HIDDEN]).toEqual(['***', '"***"', '***', '***'])
})

test('a secret says how the file spells it, and not what it holds', () => {
  const secret = new Secret('hunter2', '${secret.DOOR}')
  expect([secret.label, `${secret}`, inspect(secret), JSON.stringify(secret)]).toEqual([
    '${secret.DOOR}',
    '***',
    '***',
    '"***"',
  ])
})

test('an absent secret has nothing to reveal, and says so', () => {
  const secret = Secret.absent('${secret.DOOR}')
  expect([secret.isAbsent, secret.label, new Secret('').isAbsent]).toEqual([true, '${secret.DOOR}', false])
  expect(() => secret.reveal()).toThrow(RangeError)
})
