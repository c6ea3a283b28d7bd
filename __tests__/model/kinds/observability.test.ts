/** What diagnostics demand, and what loggers show instead of their credentials. */
import { expect, test } from '@jest/globals'
import { brokenInFile } from '../../support/broken.ts'
import { fieldPaths, kindNamed } from '../../support/contract-fields.ts'
import { endings, refusals, stage, writesAsked } from '../../support/scenario.ts'

const REFUSED =
  'operationNameFormat belongs to the diagnostic "applicationinsights"; the service refuses it on any other'

test.each(['diagnostics', 'apis/diagnostics'])(
  '%s have a format of operation names for Application Insights alone',
  name => {
    const properties = { operationNameFormat: 'Url' }
    expect(brokenInFile(name, properties, 'applicationinsights')).toEqual([])
    expect(brokenInFile(name, properties, 'ApplicationInsights')).toEqual([])
    expect(brokenInFile(name, properties, 'azuremonitor')).toEqual([REFUSED])
    expect(brokenInFile(name, properties)).toEqual([])
    expect(brokenInFile(name, { operationNameFormat: null }, 'local')).toEqual([])
    expect(brokenInFile(name, {}, 'local')).toEqual([])
  },
)

test.each([
  ['{{Logger-Credentials--5f3a9c1e7b2d4a6f8e0c1b3d}}', ['connectionString', 'instrumentationKey', '{key}']],
  ['{{logger-credentials--5F3A9C1E7B2D4A6F8E0C1B3D}}', ['connectionString', 'instrumentationKey', '{key}']],
  ['{{insights-key}}', []],
  ['InstrumentationKey=00000000-0000-0000-0000-000000000000', []],
])('%s stands for these credentials: %j', (shown, names) => {
  const paths = fieldPaths(kindNamed('loggers').fields).filter(([, field]) => field.hidden?.standIn?.test(shown))
  expect(paths.map(([path]) => path)).toEqual(names.map(name => `credentials.${name}`))
})

test.each([
  ['{{5f3a9c1e7b2d4a6f8e0c1b3d}}', true],
  ['{{cache-connection}}', false],
  ['contoso.redis.cache.windows.net,ssl=True', false],
])('%s stands for the connection string of a cache: %s', (shown, stands) => {
  expect(kindNamed('caches').fields['connectionString']?.hidden?.standIn?.test(shown)).toBe(stands)
})

test('a logger is pointed at another resource without the credentials that it never had', async () => {
  const { apply, emulator } = stage()
  const file = (id: string) =>
    `version: 1\nloggers: { l: { loggerType: applicationInsights, credentials: { instrumentationKey: "\${secret.KEY}" }, resourceId: ${id} } }`
  const environment = { KEY: '4c9b1f0e-2d3a-4b5c-8d6e-7f8091a2b3c4' }
  await apply(file('/one'), { environment })
  const { plan, outcomes } = await apply(file('/two'), { environment })
  expect([...refusals(plan), ...endings(outcomes)]).toEqual(['applied loggers/l'])
  expect(emulator.state()['/loggers/l']?.['resourceId']).toBe('/two')
  expect(writesAsked(emulator).at(-1)).toBe('PUT /loggers/l')
})
