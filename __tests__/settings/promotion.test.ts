/** The inputs that are about several environments. */
import { expect, test } from '@jest/globals'
import { InputError } from '../../src/errors.ts'
import { readSettings } from '../../src/settings.ts'

function read(inputs: Readonly<Record<string, string>>): unknown {
  const given = { config: 'apim.yml', command: 'compare', ...inputs }
  const settings = readSettings(new Map(Object.entries(given)), new Date('2030-01-01T00:00:00Z'))
  return settings
}

test.each([
  ['test', { text: 'test', environment: 'test' }],
  ['prod-eu', { text: 'prod-eu', environment: 'prod-eu' }],
  ['report.json', { text: 'report.json', report: 'report.json' }],
  ['./test', { text: './test', report: './test' }],
  ['test=out/report.json', { text: 'test=out/report.json', environment: 'test', report: 'out/report.json' }],
  ['Test', { text: 'Test', report: 'Test' }],
])('promote-from %s', (text, promoteFrom) => {
  expect(read({ 'promote-from': text, command: 'plan' })).toMatchObject({ promoteFrom })
})

test('a file comes from one environment', () => {
  expect(() => read({ 'promote-from': 'dev\ntest', command: 'plan' })).toThrow(
    new InputError(
      ['promote-from is "dev\\ntest"; expected "<environment>", the path of a report file, or "<environment>=<path>"'],
      ['promote-from'],
    ),
  )
})

test('a comparison takes environments and reports, and needs no service and no credential for the latter', () => {
  const inputs = { environments: 'dev\nprod', reports: 'plans/*.json', transport: 'direct' }
  expect(read(inputs)).toMatchObject({ environments: ['dev', 'prod'], reports: ['plans/*.json'], warnings: [] })
})

test('a comparison is for no single environment', () => {
  expect(() => read({ environment: 'dev' })).toThrow(
    'environment names one environment; command "compare" expects "environments", at least two, or none',
  )
})

test('other commands do not heed what is compared', () => {
  expect(read({ command: 'plan', environments: 'dev\nprod' })).toMatchObject({
    warnings: ['not used by command "plan": environments'],
  })
})
