/** Properties and words in whatever case people wrote them. */
import { expect, test } from '@jest/globals'
import { declaredBy, information, lines, loadFolder } from './folders.ts'

const BACKEND = { url: 'https://dev.example', protocol: 'http', resourceId: 'https://management.azure.com/sites/dev' }
const DIAGNOSTIC = { loggerId: '/loggers/l', verbosity: 'information' }
const FOLDER = {
  'artifacts/backends/b/backendInformation.json': information(BACKEND),
  'artifacts/loggers/l/loggerInformation.json': information({ loggerType: 'azureMonitor' }),
  'artifacts/diagnostics/azuremonitor/diagnosticInformation.json': information(DIAGNOSTIC),
}

test('a property in another case is the same property, and overrides it', async () => {
  const overrides =
    'backends:\n  - name: b\n    properties: { resourceid: https://management.azure.com/sites/prod, URL: https://prod.example }\n'
  const loaded = await loadFolder({ ...FOLDER, 'configuration.prod.yaml': overrides }, { environment: 'prod' })
  expect(lines(loaded)).toEqual([])
  expect(declaredBy(loaded)['backends/b']).toEqual({
    url: 'https://prod.example',
    protocol: 'http',
    resourceId: 'https://management.azure.com/sites/prod',
  })
})

test('a word in another case is the same word, and no other one is', async () => {
  const overrides = (word: string) => `diagnostics:\n  - name: azuremonitor\n    properties: { verbosity: ${word} }\n`
  const loaded = await loadFolder({ ...FOLDER, 'configuration.prod.yaml': overrides('Error') }, { environment: 'prod' })
  expect(lines(loaded)).toEqual([])
  expect(declaredBy(loaded)['diagnostics/azuremonitor']).toEqual({ loggerId: '/loggers/l', verbosity: 'error' })
  const wrong = await loadFolder({ ...FOLDER, 'configuration.prod.yaml': overrides('Errors') }, { environment: 'prod' })
  expect(lines(wrong)).toEqual([
    'configuration.prod.yaml:3:30: diagnostics.azuremonitor.verbosity is "Errors"; expected "verbose", "information" or "error"',
  ])
})

test('a word in the same case as the folder has it changes nothing', async () => {
  const overrides = 'diagnostics:\n  - name: azuremonitor\n    properties: { verbosity: Information }\n'
  const loaded = await loadFolder({ ...FOLDER, 'configuration.prod.yaml': overrides }, { environment: 'prod' })
  expect(lines(loaded)).toEqual([
    'warning configuration.prod.yaml:3:30: environments.prod.overrides.diagnostics.azuremonitor.verbosity is "information" already; it changes nothing',
  ])
})

test.each([
  ['says another thing', 'prod', ['2:34']],
  ['says the same', 'dev', []],
])('a property in two spellings is told of where the second one %s', async (_, second, places) => {
  const overrides = `backends:\n  - { name: b, description: dev, Description: ${second} }\n`
  const loaded = await loadFolder({ ...FOLDER, 'configuration.prod.yaml': overrides }, { environment: 'prod' })
  expect(lines(loaded)).toEqual(
    places.map(
      at =>
        `configuration.prod.yaml:${at}: environments.prod.overrides.backends.b.description is said twice, here as "Description"; expected it once`,
    ),
  )
})
