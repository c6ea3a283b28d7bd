/** The variable that gives a token to later steps, and the post step that takes it back. */
import { expect, test } from '@jest/globals'
import { blankToken, exportToken } from '../../src/mint/exported.ts'
import { Secret } from '../../src/secret.ts'
import { recordingRunner } from '../support/runner.ts'

test('a token is noted for the post step before it is exported', () => {
  const runner = recordingRunner()
  exportToken(new Secret('uid=integration'), runner)
  expect(runner.said).toEqual(['state exported=true', 'export APIM_TOKEN=uid=integration'])
})

test.each([
  ['true', ['export APIM_TOKEN=', 'info APIM_TOKEN blanked']],
  ['', []],
])('where the state is %j, the post step says %j', (state, said) => {
  const runner = { ...recordingRunner(), getState: () => state }
  blankToken(runner)
  expect(runner.said).toEqual(said)
})
