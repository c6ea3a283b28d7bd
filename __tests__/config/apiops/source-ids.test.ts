/** Full ids in override files, which the APIOps tools need for each service and nobody else does. */
import { expect, test } from '@jest/globals'
import { declaredBy, information, lines, loadFolder } from './folders.ts'

const service = (name: string) =>
  `/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg/providers/Microsoft.ApiManagement/service/${name}`
const FOLDER = {
  'artifacts/loggers/one/loggerInformation.json': information({ loggerType: 'azureMonitor' }),
  'artifacts/loggers/two/loggerInformation.json': information({ loggerType: 'azureMonitor' }),
  'artifacts/diagnostics/azuremonitor/diagnosticInformation.json': information({
    loggerId: `${service('dev')}/loggers/one`,
  }),
  'artifacts/backends/b/backendInformation.json': information({
    type: 'Pool',
    pool: { services: [{ id: `${service('dev')}/backends/c` }] },
  }),
  'artifacts/backends/c/backendInformation.json': information({ url: 'https://c.example', protocol: 'http' }),
}

async function inProduction(overrides: string) {
  return loadFolder({ ...FOLDER, 'configuration.prod.yaml': overrides }, { environment: 'prod' })
}

test.each([
  ['the service', service('prod')],
  ['nothing, as a path', ''],
])('an id that another environment needs only for the name of %s is a path here', async (_, start) => {
  const loaded = await inProduction(
    `diagnostics:\n  - name: azuremonitor\n    properties: { loggerId: "${start}/loggers/two" }\n`,
  )
  expect(lines(loaded)).toEqual([])
  expect(declaredBy(loaded)['diagnostics/azuremonitor']).toEqual({ loggerId: '/loggers/two' })
})

test('an id that is another one only by its service overrides nothing, and nothing is said of it', async () => {
  const overrides = `diagnostics:\n  - name: azuremonitor\n    properties: { loggerId: "${service('prod')}/loggers/ONE" }\n`
  const loaded = await inProduction(overrides)
  expect(lines(loaded)).toEqual([])
  expect(declaredBy(loaded)['diagnostics/azuremonitor']).toEqual({ loggerId: '/loggers/one' })
})

test('what is otherwise beside such an id counts', async () => {
  const overrides = `diagnostics:\n  - name: azuremonitor\n    properties: { verbosity: error, loggerId: "${service('prod')}/loggers/one" }\n`
  expect(declaredBy(await inProduction(overrides))['diagnostics/azuremonitor']).toEqual({
    loggerId: '/loggers/one',
    verbosity: 'error',
  })
})

test('an id that is written as the folder writes it changes nothing, which is told', async () => {
  const overrides = 'diagnostics:\n  - name: azuremonitor\n    properties: { loggerId: /loggers/one }\n'
  expect(lines(await inProduction(overrides))).toEqual([
    'warning configuration.prod.yaml:3:29: environments.prod.overrides.diagnostics.azuremonitor.loggerId is "/loggers/one" already; it changes nothing',
  ])
})

test('an id of something in Azure that is no part of the service stays as it is', async () => {
  const insights = '/subscriptions/1/resourceGroups/rg/providers/microsoft.insights/components/prod'
  const loaded = await inProduction(`loggers:\n  - name: one\n    properties: { resourceId: ${insights} }\n`)
  expect(declaredBy(loaded)['loggers/one']).toMatchObject({ resourceId: insights })
})
