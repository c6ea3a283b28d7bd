/** The settings of the command `convert`, from inputs. */
import { expect, test } from '@jest/globals'
import { readSettings } from '../../src/settings.ts'

const NOW = new Date('2030-01-01T00:00:00Z')

function settingsOf(inputs: Readonly<Record<string, string>>) {
  return readSettings(new Map(Object.entries({ command: 'convert', ...inputs })), NOW)
}

test('a conversion needs a folder, and neither a service nor a credential', () => {
  expect(settingsOf({ config: 'artifacts', overrides: 'configuration.*.yaml' })).toEqual({
    command: 'convert',
    config: ['artifacts'],
    overrides: ['configuration.*.yaml'],
    output: 'apim',
    layout: 'by-api',
    summary: true,
    warnings: [],
  })
})

test('a conversion says which inputs it has no use for', () => {
  expect(settingsOf({ config: 'artifacts', prune: 'all', only: 'apis/*', environment: 'prod' })).toMatchObject({
    warnings: ['not used by command "convert": environment, only, prune'],
  })
})

test('a conversion of nothing is refused', () => {
  expect(() => settingsOf({})).toThrow('config is missing; command "convert" expects the folder that APIOps extracted')
})
