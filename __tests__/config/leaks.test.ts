/**
 * Values of one environment that end up in another, found in the files alone.
 */
import { expect, test } from '@jest/globals'
import { findLeaks, openFiles } from '../../src/config/load.ts'

/** Prints what is warned of, each with its place. */
async function warned(yaml: string, files: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const all: Readonly<Record<string, string>> = { 'apim.yml': yaml, ...files }
  const sources = {
    glob: async (patterns: readonly string[]) => patterns,
    read: async (path: string) => all[path] ?? '',
    resolve: async (_: string, path: string) => path,
  }
  const opened = await openFiles(['apim.yml'], sources)
  const names = [...opened.staged.layers.keys()].filter(name => !name.startsWith('layer-'))
  const none = () => undefined
  const found = await findLeaks(
    opened,
    names.map(environment => ({ environment })),
    { sources, env: none, secret: none },
  )
  return found.map(({ at, severity, message }) => `${severity} ${at.file}:${at.line}: ${message}`)
}

const TWO = 'version: 1\nenvironments:\n  dev: { service: contoso-dev }\n  prod: { service: contoso }\n'
const EXPECTED = 'expected an override or a variable for one of them, or the value under "shared"'

test('a host that nothing makes differ is told once, with its line', async () => {
  const api = 'apis:\n  orders:\n    path: orders\n    serviceUrl: https://dev.contoso.example/orders\n'
  expect(await warned(TWO + api)).toEqual([
    `warning apim.yml:8: "dev.contoso.example" ends up in "dev" and "prod" alike (apim.yml:8:17); ${EXPECTED}`,
  ])
})

test('a variable that says the same in two environments is told with both places', async () => {
  const yaml = `version: 1
environments:
  dev: { service: contoso-dev, variables: { host: api.contoso.example } }
  prod: { service: contoso, variables: { host: api.contoso.example } }
apis:
  orders: { path: orders, serviceUrl: "https://\${var.host}/orders" }
`
  const [line = ''] = await warned(yaml)
  expect(line).toContain('"api.contoso.example" ends up in "dev" and "prod" alike')
})

test.each([
  [
    'differs by an override',
    `version: 1
environments:
  dev: { service: contoso-dev }
  prod: { service: contoso, overrides: { apis: { orders: { serviceUrl: https://api.contoso.example } } } }
apis: { orders: { path: orders, serviceUrl: https://dev.contoso.example } }
`,
  ],
  [
    'differs by a variable',
    `version: 1
environments:
  dev: { service: contoso-dev, variables: { host: dev.contoso.example } }
  prod: { service: contoso, variables: { host: api.contoso.example } }
apis: { orders: { path: orders, serviceUrl: "https://\${var.host}" } }
`,
  ],
  [
    'is said to be shared',
    `${TWO}shared: [status.contoso.example]
apis: { orders: { path: orders, serviceUrl: https://status.contoso.example } }
`,
  ],
  [
    'is said to be shared as it stands there',
    `${TWO}shared: ["https://status.contoso.example/v1"]
apis: { orders: { path: orders, serviceUrl: "https://status.contoso.example/v1" } }
`,
  ],
  [
    'is shared by a pattern',
    `${TWO}shared: ["*.contoso.example"]
apis: { orders: { path: orders, serviceUrl: https://status.contoso.example } }
`,
  ],
  [
    'is held back from all but one',
    `${TWO}apis:
  orders: { path: orders, serviceUrl: https://dev.contoso.example, sync: { environments: [dev] } }
`,
  ],
  ['comes from a secret', `${TWO}apis: { orders: { path: orders, serviceUrl: "https://\${secret.HOST}/orders" } }\n`],
])('what %s is no leak', async (_, yaml) => {
  expect(await warned(yaml)).toEqual([])
})

test('regions of one system share what they share on purpose, and not with another system', async () => {
  const yaml = (dev: string) => `version: 1
environments:
  layer-prod: { variables: { host: api.contoso.example } }
  prod-eu: { service: contoso-eu, extends: layer-prod }
  prod-us: { service: contoso-us, extends: layer-prod }
  dev: { service: contoso-dev, variables: { host: ${dev} } }
apis: { orders: { path: orders, serviceUrl: "https://\${var.host}" } }
`
  expect(await warned(yaml('dev.contoso.example'))).toEqual([])
  expect((await warned(yaml('api.contoso.example')))[0]).toContain('ends up in "prod-eu" and "dev" alike')
})

test('a layer that all environments extend makes them no family', async () => {
  const yaml = `version: 1
environments:
  layer-base: { variables: { host: api.contoso.example } }
  dev: { service: contoso-dev, extends: layer-base }
  prod: { service: contoso, extends: layer-base }
apis: { orders: { path: orders, serviceUrl: "https://\${var.host}" } }
`
  expect(await warned(yaml)).toHaveLength(1)
})

test('the text of a policy is read, with its own lines', async () => {
  const yaml = `${TWO}policy: { file: policy.xml }\n`
  const policy = '<policies>\n  <inbound>\n    <set-backend-service base-url="https://dev.contoso.example" />\n'
  expect(await warned(yaml, { 'policy.xml': policy })).toEqual([
    `warning policy.xml:3: "dev.contoso.example" ends up in "dev" and "prod" alike (policy.xml:3:1); ${EXPECTED}`,
  ])
})

test('what a document for import says of hosts is not looked at', async () => {
  const yaml = `${TWO}apis: { orders: { path: orders, specification: { file: orders.yaml } } }\n`
  expect(await warned(yaml, { 'orders.yaml': 'servers: [{ url: https://dev.contoso.example }]' })).toEqual([])
})

test('identities and resources of Azure count like hosts', async () => {
  const id = '5c9a3a0e-7e3c-4d6a-9a54-2f2d5d3b8a10'
  const yaml = `${TWO}namedValues:
  key: { secret: true, keyVault: { secretIdentifier: https://contoso-dev.vault.azure.net/secrets/a, identityClientId: ${id} } }
loggers:
  x: { loggerType: applicationInsights, resourceId: /subscriptions/${id}/resourceGroups/rg/providers/Microsoft.Insights/components/x }
`
  expect((await warned(yaml)).map(line => /"([^"]+)"/.exec(line)?.[1])).toEqual([
    'contoso-dev.vault.azure.net',
    id,
    `/subscriptions/${id}/resourcegroups/rg/providers/microsoft.insights/components/x`,
  ])
})
