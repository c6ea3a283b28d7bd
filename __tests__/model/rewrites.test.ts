/**
 * What the service adds to what it is sent, kind by kind, and that none of it is a change.
 *
 * Each case is a file as short as the service takes it, and a file that says the rest of what recorded traffic shows
 * the service to keep. The first is applied; neither may find anything to do afterwards.
 */
import { expect, test } from '@jest/globals'
import { lines, refusals, stage } from '../support/scenario.ts'

const environment = { KEY: '4c9b1f0e-2d3a-4b5c-8d6e-7f8091a2b3c4' }
const LOGGER =
  'loggers: { l: { loggerType: applicationInsights, credentials: { instrumentationKey: "${secret.KEY}" } } }'
const HIDING = '{ request: { dataMasking: { queryParams: [{ value: "*", mode: Hide }] } } }'
const SERVER =
  'displayName: S, clientRegistrationEndpoint: "https://x.example", authorizationEndpoint: "https://x.example", grantTypes: [implicit], clientId: c'

test.each([
  [
    'a product',
    'products: { p: {} }',
    'products: { p: { displayName: p, description: ~, terms: ~, subscriptionRequired: true, approvalRequired: false, subscriptionsLimit: ~, state: notPublished } }',
  ],
  [
    'a subscription to all APIs',
    'subscriptions: { s: { scope: /apis } }',
    'subscriptions: { s: { displayName: s, scope: /apis, state: active, allowTracing: false, stateComment: ~ } }',
  ],
  [
    'a subscription to a product',
    'products: { p: {} }\nsubscriptions: { s: { scope: /products/p, ownerId: /users/1, expirationDate: "2031-07-20T00:00:00Z" } }',
    'products: { p: {} }\nsubscriptions: { s: { scope: /products/P, ownerId: /users/1, expirationDate: "2031-07-20T02:00:00+02:00" } }',
  ],
  [
    'a user',
    'users: { u: { email: u@contoso.example, firstName: U, lastName: V } }',
    'users: { u: { email: u@contoso.example, firstName: U, lastName: V, state: active, note: ~ } }',
  ],
  ['a group', 'groups: { g: {} }', 'groups: { g: { displayName: g, description: ~, type: custom } }'],
  [
    'a named value',
    'namedValues: { n: { value: x } }',
    'namedValues: { n: { displayName: n, value: x, tags: ~, secret: false } }',
  ],
  [
    'a named value of Key Vault',
    'namedValues: { n: { secret: true, keyVault: { secretIdentifier: "https://x.vault.azure.net/secrets/a" } } }',
    'namedValues: { n: { secret: true, keyVault: { secretIdentifier: "https://x.vault.azure.net/secrets/a" }, tags: [] } }',
  ],
  [
    'an API',
    'apis: { a: { path: a, protocols: [https, http] } }',
    'apis: { a: { displayName: a, path: a, protocols: [http, https], type: http, apiRevision: "1", isCurrent: true, subscriptionRequired: true, description: ~, serviceUrl: ~, subscriptionKeyParameterNames: { header: Ocp-Apim-Subscription-Key, query: subscription-key }, authenticationSettings: { oAuth2AuthenticationSettings: [], openidAuthenticationSettings: [] } } }',
  ],
  [
    'an operation',
    'apis: { a: { path: a, operations: { o: { method: GET, urlTemplate: / } } } }',
    'apis: { a: { path: a, operations: { o: { displayName: o, method: GET, urlTemplate: /, templateParameters: [], responses: ~, request: ~ } } } }',
  ],
  [
    'a backend',
    'backends: { b: { url: "https://x.example", protocol: http } }',
    'backends: { b: { url: "https://x.example", protocol: http, type: Single } }',
  ],
  [
    'a logger',
    LOGGER,
    'loggers: { l: { loggerType: applicationInsights, credentials: { instrumentationKey: "${secret.KEY}" }, isBuffered: true, description: ~ } }',
  ],
  [
    'a diagnostic',
    `${LOGGER}\ndiagnostics: { applicationinsights: { loggerId: /loggers/l } }`,
    `${LOGGER}\ndiagnostics: { applicationinsights: { loggerId: /loggers/l, alwaysLog: ~, httpCorrelationProtocol: Legacy, logClientIp: true, sampling: ~, frontend: ~, backend: ${HIDING} } }`,
  ],
  [
    'a diagnostic of an API that says what is logged',
    `${LOGGER}\napis: { a: { path: a, diagnostics: { applicationinsights: { loggerId: /loggers/l, frontend: { request: { body: { bytes: 8 } } } } } } }`,
    `${LOGGER}\napis: { a: { path: a, diagnostics: { applicationinsights: { loggerId: /loggers/l, frontend: { request: { body: { bytes: 8 }, headers: [] } }, backend: ~ } } } }`,
  ],
  [
    'an authorization server',
    `authorizationServers: { s: { ${SERVER} } }`,
    `authorizationServers: { s: { ${SERVER}, description: ~, clientAuthenticationMethod: ~, tokenBodyParameters: ~, supportState: false } }`,
  ],
  [
    'a gateway',
    'gateways: { g: { locationData: { name: here } } }',
    'gateways: { g: { locationData: { name: here }, description: ~ } }',
  ],
  [
    'a policy',
    'policy: "<policies>\\n  <inbound>\\n    <set-variable name=\\"a\\" value=\\"@(1 < 2)\\" />\\n  </inbound>\\n</policies>"',
    "policy: { format: xml, value: \"<policies><inbound><set-variable value='@(1 &lt; 2)' name='a'/></inbound></policies>\" }",
  ],
  [
    'a cache',
    'caches: { default: { connectionString: "${secret.KEY}", useFromLocation: default, resourceId: /subscriptions/s/redis/r } }',
    'caches: { default: { connectionString: "${secret.KEY}", useFromLocation: default, description: ~ } }',
  ],
])('what the service adds to %s is no change', async (_, short, whole) => {
  const { apply, plan } = stage()
  const made = await apply(`version: 1\n${short}`, { environment })
  expect([
    ...refusals(made.plan),
    ...made.outcomes.flatMap(one => (one.status === 'applied' ? [] : [one.status])),
  ]).toEqual([])
  const plans = [
    await plan(`version: 1\n${short}`, { environment }),
    await plan(`version: 1\n${whole}`, { environment }),
  ]
  expect(plans.map(lines)).toEqual([[], []])
})

test.each([
  ['/caches/default', 'https://management.azure.com'],
  ['/caches/default', 'https://management.azure.com/subscriptions/s/resourceGroups/r'],
])('what the service puts before the resource of %s is no change: %s', async (path, prefix) => {
  const { apply, plan, emulator } = stage()
  const yaml =
    'version: 1\ncaches: { default: { connectionString: "${secret.KEY}", useFromLocation: default, resourceId: /subscriptions/s/redis/r } }'
  await apply(yaml, { environment })
  const kept = emulator.state()[path] ?? {}
  emulator.seed(path, { ...kept, resourceId: `${prefix}/subscriptions/s/redis/r` })
  expect(lines(await plan(yaml, { environment }))).toEqual([])
})
