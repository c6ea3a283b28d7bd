/** Misspelt words and the legal ones that they were meant to be. */
import { expect, test } from '@jest/globals'
import { editsBetween, nearest } from '../src/nearest.ts'

const names = ['service', 'key', 'token-format', 'expiry', 'export-token']

test.each([
  ['servcie', 'service'],
  ['Token_Format', 'token-format'],
  ['expires', 'expiry'],
  ['exporttoken', 'export-token'],
  ['ky', 'key'],
])('%s is taken for %s', (word, meant) => {
  expect(nearest(word, names)).toBe(meant)
})

test('an empty word is nearest to the shortest one', () => {
  expect(nearest('', names)).toBe('key')
})

test('an empty candidate is as far as the word is long', () => {
  expect(nearest('kex', ['service', '', 'key'])).toBe('key')
})

test('nothing is near when there are no candidates', () => {
  expect(nearest('service', [])).toBeUndefined()
})

test.each([
  ['same', 'same', 0],
  ['form', 'from', 1],
  ['format', 'formats', 1],
  ['', 'key', 3],
  ['kitten', 'sitting', 3],
])('%s and %s are %i edits apart', (from, to, edits) => {
  expect(editsBetween(from, to)).toBe(edits)
})
