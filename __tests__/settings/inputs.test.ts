/** The table of inputs, the generated action.yml, and the version agree with each other and with the runner's rules. */

import { readFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { actionText } from '../../scripts/action.ts'
import { INPUTS, inputEntry, OUTPUTS } from '../../src/settings/inputs.ts'

const root = new URL('../../', import.meta.url)

test('action.yml is what the table says', async () => {
  expect(await readFile(new URL('action.yml', root), 'utf8')).toBe(actionText())
})

test('action.yml starts the bundle on Node 24 and blanks what was exported afterwards', () => {
  expect(parse(actionText()).runs).toEqual({ using: 'node24', main: 'dist/index.js', post: 'dist/post.js' })
})

test('action.yml describes every input and output by name', () => {
  const { inputs, outputs } = parse(actionText())
  expect([Object.keys(inputs), Object.keys(outputs)]).toEqual([Object.keys(INPUTS), Object.keys(OUTPUTS)])
})

test('names are kebab-case and descriptions are sentences', () => {
  const all = [...Object.entries(INPUTS), ...Object.entries(OUTPUTS)]
  const offenders = all.filter(
    ([name, { description }]) => !/^[a-z-]+$/.test(name) || !/^[A-Z`].*\.$/.test(description),
  )
  expect(offenders).toEqual([])
})

test('no input is inherited from Object', () => {
  expect(inputEntry('constructor')).toBeUndefined()
})
