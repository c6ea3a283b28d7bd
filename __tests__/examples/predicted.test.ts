/**
 * What the service would refuse, said before it is asked: offline, with file and line.
 *
 * The first eight come from a publisher whose dry run called each of them fine, and whose real run was then answered
 * 400, or worse; the others are refusals that its users and those of its kin have met.
 *
 * @see https://github.com/Azure/apiops-cli/issues/147
 */
import { describe, expect, test } from '@jest/globals'
import { ConfigError } from '../../src/errors.ts'
import { declared, refusals, stage } from '../support/scenario.ts'

const environment = { KEY: 'not a key at all', CONNECTION: 'Server=tcp:contoso.example;Password=p4ss' }

async function problemsOf(yaml: string): Promise<readonly string[]> {
  const error: unknown = await declared(`version: 1\n${yaml}`, { environment }).then(
    () => undefined,
    cause => cause,
  )
  if (error === undefined) return []
  if (!(error instanceof ConfigError)) throw error
  return error.problems.map(({ at, message }) => `${at.file}:${at.line}:${at.column}: ${message}`)
}

describe('of the eight', () => {
  test.each([
    [
      'a display name with spaces and brackets',
      'namedValues:\n  plain: { displayName: plain value (test), value: x }',
      'apim.yml:3:25: namedValues.plain.displayName is "plain value (test)"; expected letters, digits and - . _',
    ],
    [
      'the same of a secret',
      'namedValues:\n  hidden: { displayName: a secret!, secret: true, value: "${secret.KEY}" }',
      'apim.yml:3:26: namedValues.hidden.displayName is "a secret!"; expected letters, digits and - . _',
    ],
    [
      'an identity by its name',
      'namedValues:\n  vault:\n    secret: true\n    keyVault: { secretIdentifier: "https://x.vault.azure.net/secrets/a", identityClientId: gateway }',
      'apim.yml:5:92: namedValues.vault.keyVault.identityClientId is "gateway"; expected a GUID such as "00000000-0000-0000-0000-000000000000"',
    ],
    [
      'a circuit breaker that no failure trips',
      'backends:\n  stock:\n    url: https://x.example\n    protocol: http\n    circuitBreaker: { rules: [{ name: slow, tripDuration: PT1M }] }',
      'apim.yml:6:21: backends.stock.circuitBreaker has the rule "slow" without "failureCondition"; expected what counts as a failure',
    ],
    [
      'a function app by its resource id',
      'backends:\n  labels: { url: "https://x.example", protocol: http, resourceId: /subscriptions/s/resourceGroups/r/providers/Microsoft.Web/sites/f }',
      'apim.yml:3:67: backends.labels.resourceId is "/subscriptions/s/resourceGroups/r/providers/Microsoft.Web/sites/f"; expected a whole URL such as "https://management.azure.com/subscriptions/…"',
    ],
    [
      'a logic app by its host alone',
      'backends:\n  flow: { url: "https://x.example", protocol: http, resourceId: management.azure.com/subscriptions/s }',
      'apim.yml:3:65: backends.flow.resourceId is "management.azure.com/subscriptions/s"; expected a whole URL such as "https://management.azure.com/subscriptions/…"',
    ],
    [
      'an instrumentation key that is none',
      'loggers:\n  insights: { loggerType: applicationInsights, credentials: { instrumentationKey: "${secret.KEY}" } }',
      'apim.yml:3:83: loggers.insights.credentials.instrumentationKey holds a secret that the service would refuse; expected a GUID, or a named value as "{{name}}"',
    ],
    [
      'a connection string of something else',
      'loggers:\n  events: { loggerType: azureEventHub, credentials: { name: calls, connectionString: "${secret.CONNECTION}" } }',
      'apim.yml:3:86: loggers.events.credentials.connectionString holds a secret that the service would refuse; expected "Endpoint=sb://…", "InstrumentationKey=…", or a named value as "{{name}}"',
    ],
  ])('%s is told with its line', async (_, yaml, sentence) => {
    expect(await problemsOf(yaml)).toEqual([sentence])
  })
})

describe('of the others', () => {
  test.each([
    [
      'a value from two places',
      'namedValues:\n  vault:\n    value: x\n    secret: true\n    keyVault: { secretIdentifier: "https://x.vault.azure.net/secrets/a" }',
      /^apim\.yml:6:15: namedValues\.vault\.keyVault stands beside "value"/,
    ],
    [
      'a path parameter that nobody declares',
      'apis:\n  orders:\n    path: orders\n    operations:\n      get: { method: GET, urlTemplate: "/orders/{id}", templateParameters: [] }',
      /^apim\.yml:6:40: apis\.orders\.operations\.get\.urlTemplate names "id"/,
    ],
    [
      'approval without a limit',
      'products:\n  gold: { subscriptionRequired: false, approvalRequired: true, subscriptionsLimit: 1 }',
      /^apim\.yml:3:58: products\.gold\.approvalRequired needs "subscriptionRequired: true"/,
    ],
    [
      'a name that two products have',
      'products:\n  one: { displayName: Gold }\n  two: { displayName: gold }',
      /^apim\.yml:4:23: products\.two\.displayName is "gold", which products\.one\.displayName is too/,
    ],
    [
      'a format of operation names outside Application Insights',
      'loggers: { m: { loggerType: azureMonitor } }\ndiagnostics:\n  azuremonitor: { loggerId: /loggers/m, operationNameFormat: Url }',
      /^apim\.yml:4:62: diagnostics\.azuremonitor\.operationNameFormat belongs to the diagnostic "applicationinsights"/,
    ],
    [
      'a trip of "30 seconds"',
      'backends:\n  x: { circuitBreaker: { rules: [{ failureCondition: { count: 1, interval: PT1M }, tripDuration: 30 seconds }] } }',
      /^apim\.yml:3:98: backends\.x\.circuitBreaker\.rules\[0\]\.tripDuration is "30 seconds"; expected an ISO 8601 duration/,
    ],
  ])('%s is told with its line', async (_, yaml, sentence) => {
    expect(await problemsOf(yaml)).toEqual([expect.stringMatching(sentence)])
  })
})

test('a backend that a policy names by a slip is refused by the plan, with its line, when the service lacks it too', async () => {
  const yaml =
    'version: 1\nbackends:\n  stock: { url: "https://x.example", protocol: http }\npolicy: \'<policies><inbound><set-backend-service backend-id="stok" /></inbound></policies>\''
  const { plan, emulator } = stage()
  const refused = refusals(await plan(await declared(yaml)))
  expect(refused).toEqual(['4: policy names backends/stok, which is neither in the files nor in the service'])
  emulator.seed('/backends/stok', { url: 'https://y.example', protocol: 'http' })
  expect(refusals(await plan(await declared(yaml)))).toEqual([])
})

test.each([
  [
    'an identity of the service itself',
    'loggers:\n  audit: { loggerType: azureEventHub, credentials: { name: a, endpointAddress: x.servicebus.windows.net, identityClientId: SystemAssigned } }',
  ],
  [
    'a credential as a named value',
    'namedValues: { key: { value: x } }\nloggers:\n  a: { loggerType: applicationInsights, credentials: { instrumentationKey: "{{key}}" } }',
  ],
  [
    'a breaker that counts failures',
    'backends:\n  x: { circuitBreaker: { rules: [{ failureCondition: { count: 1, interval: P1D }, tripDuration: PT1M30S }] } }',
  ],
  ['a resource by its whole URL', 'backends:\n  x: { resourceId: "https://management.azure.com/subscriptions/s" }'],
])('%s is no problem', async (_, yaml) => {
  expect(await problemsOf(yaml)).toEqual([])
})
