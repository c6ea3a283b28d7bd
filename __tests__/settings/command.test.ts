/** The command of a run. */
import { expect, test } from '@jest/globals'
import { commandFor } from '../../src/settings/command.ts'

test.each([
  [undefined, false, 'token'],
  [undefined, true, 'plan'],
  ['export', false, 'export'],
  ['export', true, 'merge'],
  ['apply', true, 'apply'],
] as const)('%s, with files: %s, is "%s"', (given, hasFiles, command) => {
  expect(commandFor(given, hasFiles)).toBe(command)
})
