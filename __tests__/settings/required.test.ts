/** What a command cannot do without, before and after the files were read. */
import { expect, test } from '@jest/globals'
import { InputError } from '../../src/errors.ts'
import { openForm } from '../../src/settings/form.ts'
import { isOffline, requireFor } from '../../src/settings/required.ts'
import type { Settings } from '../../src/settings.ts'

type Inputs = Readonly<Record<string, string>>

function missing(command: Settings['command'], inputs: Inputs, isWhole: boolean): readonly string[] {
  const form = openForm(new Map(Object.entries(inputs)))
  requireFor(command, 'arm', form, isWhole)
  try {
    form.close()
  } catch (error) {
    return error instanceof InputError ? error.message.split('\n').map(line => line.split(';', 1)[0] ?? '') : ['?']
  }
  return []
}

const FILES = { config: 'apim.yml' }

test.each<readonly [Settings['command'], Inputs, boolean, readonly string[]]>([
  ['plan', FILES, false, []],
  ['plan', FILES, true, ['service is missing']],
  ['plan', {}, false, ['service is missing', 'config is missing']],
  ['validate', FILES, true, []],
  ['export', {}, false, ['service is missing']],
  ['token', {}, false, ['service is missing']],
  ['compare', FILES, false, []],
  ['compare', FILES, true, ['service is missing']],
  ['compare', { ...FILES, reports: '*.json' }, true, []],
])('%s with %j, whole: %s', (command, inputs, isWhole, expected) => {
  expect(missing(command, inputs, isWhole)).toEqual(expected)
})

test('a check, and a comparison of reports, send nothing', () => {
  const offline = (command: Settings['command'], inputs: Inputs) =>
    isOffline(command, openForm(new Map(Object.entries(inputs))))
  expect([
    offline('validate', {}),
    offline('compare', { reports: '*.json' }),
    offline('compare', {}),
    offline('plan', { reports: '*.json' }),
  ]).toEqual([true, true, false, false])
})
