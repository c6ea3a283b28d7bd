/** Which inputs have a part in which command. */
import { expect, test } from '@jest/globals'
import { openForm } from '../../src/settings/form.ts'
import { unheeded } from '../../src/settings/heeded.ts'

const INPUTS = { output: 'live', prune: 'all', probe: 'true', only: 'apis/*', cloud: 'china' }

test.each([
  ['token', 'only, output, prune'],
  ['plan', 'probe, output'],
  ['validate', 'probe, output'],
  ['export', 'probe, prune'],
])('%s names what has no part in it', (command, names) => {
  expect(unheeded(command, openForm(new Map(Object.entries(INPUTS))))).toEqual([
    `not used by command "${command}": ${names}`,
  ])
})

test('an input at its default is not named', () => {
  const form = openForm(
    new Map([
      ['output', 'apim'],
      ['prune', 'none'],
      ['layout', ' by-api '],
    ]),
  )
  expect(unheeded('plan', form)).toEqual([])
})
