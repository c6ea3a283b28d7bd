/** What stands at the top of an override file beside its sections. */
import { expect, test } from '@jest/globals'
import { openFolder } from '../../../src/config/open.ts'
import { information, lines, loadFolder, sourcesOf } from './folders.ts'

const FOLDER = { 'artifacts/tags/t/tagInformation.json': information({ displayName: 't' }) }

test.each([
  ['apimServiceName: contoso', 'service', 'contoso'],
  ['API_MANAGEMENT_SERVICE_NAME: contoso', 'service', 'contoso'],
  ['apimServiceName: "{#SERVICE#}"', 'service', '${env.SERVICE}'],
  [
    'AZURE_SUBSCRIPTION_ID: 11111111-2222-3333-4444-555555555555',
    'subscriptionId',
    '11111111-2222-3333-4444-555555555555',
  ],
  [
    'azureSubscriptionId: 11111111-2222-3333-4444-555555555555',
    'subscriptionId',
    '11111111-2222-3333-4444-555555555555',
  ],
  ['AZURE_RESOURCE_GROUP_NAME: prod', 'resourceGroup', 'prod'],
  ['resourceGroupName: prod', 'resourceGroup', 'prod'],
])('"%s" says where the service is', async (line, key, text) => {
  const files = { ...FOLDER, 'configuration.prod.yaml': `${line}\n` }
  const { environments, problems } = await openFolder({ config: ['artifacts'], overrides: [] }, sourcesOf(files))
  expect(problems).toEqual([])
  expect(environments).toMatchObject([{ key: 'prod', value: { entries: [{ key, value: { text } }] } }])
})

test.each([
  ['apiSpecificationFormat: Wadl'],
  ['API_SPECIFICATION_FORMAT: JSON'],
  ['$schema: https://example.com/override-config.schema.json'],
  ['Logging: { LogLevel: { Default: Information } }'],
])('"%s" is for another tool', async line => {
  expect(lines(await loadFolder({ ...FOLDER, 'configuration.prod.yaml': line }, { environment: 'prod' }))).toEqual([])
})

test.each([
  [
    'environment: { namePrefix: prod-, apiPathPrefix: prod/ }',
    'configuration.prod.yaml:1:1: environments.prod.environment gives everything other names than the folder has ("namePrefix", "apiPathPrefix"), to share one service among environments; expected a service for each',
  ],
  [
    'environment: prod',
    'configuration.prod.yaml:1:1: environments.prod.environment gives everything other names than the folder has, to share one service among environments; expected a service for each',
  ],
  [
    'apimServiceName: [the name of your service]',
    'configuration.prod.yaml:1:18: environments.prod.service is a list; expected a text',
  ],
])('"%s" is an error', async (line, problem) => {
  expect(lines(await loadFolder({ ...FOLDER, 'configuration.prod.yaml': line }, { environment: 'prod' }))).toEqual([
    problem,
  ])
})
