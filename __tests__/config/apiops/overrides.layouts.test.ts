/**
 * Overrides of every section, over one service in the layouts of both tools: what comes out is the same.
 */
import { describe, expect, test } from '@jest/globals'
import { declaredBy, information, lines, loadFolder, type Texts } from './folders.ts'

const POLICY = '<policies><inbound /><backend /><outbound /><on-error /></policies>'
const STRICT = '<policies><inbound><cors /></inbound><backend /><outbound /><on-error /></policies>'
const INSIGHTS = { loggerType: 'applicationInsights', credentials: { instrumentationKey: '{{key}}' } }

/** What both tools lay down alike; only the names of some folders differ, and the files of links. */
function scope(words: { readonly values: string; readonly fragments: string; readonly sets: string }): Texts {
  return {
    [`${words.values}/key/namedValueInformation.json`]: information({
      displayName: 'key',
      value: 'dev',
      tags: ['a', 'b'],
    }),
    [`${words.fragments}/trace/policyFragmentInformation.json`]: information({ description: 'Dev' }),
    [`${words.fragments}/trace/policy.xml`]: '<fragment />',
    [`${words.sets}/set/versionSetInformation.json`]: information({ displayName: 'Set', versioningScheme: 'Segment' }),
    'backends/b/backendInformation.json': information({ url: 'https://dev.example', protocol: 'http' }),
    'loggers/l/loggerInformation.json': information(INSIGHTS),
    'diagnostics/applicationinsights/diagnosticInformation.json': information({ loggerId: '/loggers/l' }),
    'groups/g/groupInformation.json': information({ displayName: 'Group' }),
    'products/p/productInformation.json': information({ displayName: 'Product' }),
    'products/p/policy.xml': POLICY,
    'subscriptions/s/subscriptionInformation.json': information({ displayName: 'Dev', scope: '/apis/orders' }),
    'tags/t/tagInformation.json': information({ displayName: 'dev' }),
    'apis/orders/apiInformation.json': information({
      displayName: 'Orders',
      path: 'orders',
      apiRevision: '2',
      isCurrent: true,
    }),
    'apis/orders/policy.xml': POLICY,
    'apis/orders/operations/get/operationInformation.json': information({
      displayName: 'Get',
      method: 'GET',
      urlTemplate: '/',
    }),
    'apis/orders/operations/get/policy.xml': POLICY,
    'apis/orders/diagnostics/applicationinsights/diagnosticInformation.json': information({ loggerId: '/loggers/l' }),
    'apis/orders;rev=1/apiInformation.json': information({ displayName: 'Orders', path: 'orders', apiRevision: '1' }),
    'apis/orders;rev=1/policy.xml': POLICY,
  }
}

function within(folder: string, files: Texts): Texts {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]))
}

function layout(words: Parameters<typeof scope>[0], release: string): Texts {
  const releases = { [`apis/orders/releases/r/${release}`]: information({ apiId: '/apis/orders;rev=2', notes: 'Dev' }) }
  const team = {
    ...within('workspaces/team', { ...scope(words), ...releases }),
    'workspaces/team/workspaceInformation.json': information({ displayName: 'Team' }),
  }
  const gateway = { 'gateways/gw/gatewayInformation.json': information({ locationData: { name: 'Dev' } }) }
  return within('artifacts', { ...scope(words), ...releases, ...team, ...gateway, 'policy.xml': POLICY })
}

const LAYOUTS: readonly (readonly [string, Texts])[] = [
  [
    'the toolkit',
    layout(
      { values: 'named values', fragments: 'policy fragments', sets: 'version sets' },
      'apiReleaseInformation.json',
    ),
  ],
  [
    'apiops-cli',
    layout({ values: 'namedValues', fragments: 'policyFragments', sets: 'versionSets' }, 'releaseInformation.json'),
  ],
]

/** A section each: how it is written, and what becomes otherwise by it. */
const SECTIONS: readonly (readonly [string, string, string, unknown])[] = [
  [
    'named values',
    'namedValues: [{ name: key, properties: { value: prod } }]',
    'namedValues/key',
    { value: 'prod', tags: ['a', 'b'] },
  ],
  [
    'a list',
    'namedValues: [{ name: key, properties: { tags: [c] } }]',
    'namedValues/key',
    { value: 'dev', tags: ['c'] },
  ],
  [
    'names in another case',
    'NamedValues: [{ name: KEY, properties: { Value: prod } }]',
    'namedValues/key',
    { value: 'prod' },
  ],
  [
    'names in words',
    'named values: [{ name: key, properties: { value: prod } }]',
    'namedValues/key',
    { value: 'prod' },
  ],
  [
    'backends',
    'backends: [{ name: b, properties: { url: "https://prod.example" } }]',
    'backends/b',
    { url: 'https://prod.example', protocol: 'http' },
  ],
  [
    'loggers',
    'loggers: [{ name: l, properties: { description: Prod } }]',
    'loggers/l',
    { loggerType: 'applicationInsights', description: 'Prod' },
  ],
  [
    'diagnostics',
    'diagnostics: [{ name: applicationinsights, properties: { verbosity: Error } }]',
    'diagnostics/applicationinsights',
    { verbosity: 'error' },
  ],
  [
    'version sets',
    'versionSets: [{ name: set, properties: { displayName: Prod } }]',
    'apiVersionSets/set',
    { displayName: 'Prod', versioningScheme: 'Segment' },
  ],
  ['groups', 'groups: [{ name: g, properties: { displayName: Prod } }]', 'groups/g', { displayName: 'Prod' }],
  [
    'subscriptions',
    'subscriptions: [{ name: s, properties: { displayName: Prod } }]',
    'subscriptions/s',
    { displayName: 'Prod' },
  ],
  ['products', 'products: [{ name: p, properties: { displayName: Prod } }]', 'products/p', { displayName: 'Prod' }],
  [
    'policies of products',
    `products: [{ name: p, policies: [{ name: policy, properties: { value: "${STRICT}" } }] }]`,
    'products/p/policy',
    { value: STRICT },
  ],
  ['tags', 'tags: [{ name: t, properties: { displayName: prod } }]', 'tags/t', { displayName: 'prod' }],
  [
    'policy fragments',
    'policyFragments: [{ name: trace, properties: { description: Prod } }]',
    'policyFragments/trace',
    { description: 'Prod', value: '<fragment />' },
  ],
  [
    'APIs',
    'apis: [{ name: orders, properties: { displayName: Prod } }]',
    'apis/orders',
    { displayName: 'Prod', path: 'orders' },
  ],
  [
    'what a revision has of its own',
    'apis: [{ name: orders, properties: { serviceUrl: "https://prod.example" } }]',
    'apis/orders/revisions/2',
    { serviceUrl: 'https://prod.example' },
  ],
  [
    'another revision',
    'apis: [{ name: orders;rev=1, properties: { serviceUrl: "https://prod.example" } }]',
    'apis/orders/revisions/1',
    { serviceUrl: 'https://prod.example' },
  ],
  [
    'policies of APIs',
    `apis: [{ name: orders, policies: [{ name: policy, properties: { value: "${STRICT}" } }] }]`,
    'apis/orders/revisions/2/policy',
    { value: STRICT },
  ],
  [
    'policies of another revision',
    `apis: [{ name: orders;rev=1, policies: [{ name: policy, properties: { value: "${STRICT}" } }] }]`,
    'apis/orders/revisions/1/policy',
    { value: STRICT },
  ],
  [
    'diagnostics of APIs',
    'apis: [{ name: orders, diagnostics: [{ name: applicationinsights, properties: { verbosity: verbose } }] }]',
    'apis/orders/revisions/2/diagnostics/applicationinsights',
    { loggerId: '/loggers/l', verbosity: 'verbose' },
  ],
  [
    'operations',
    'apis: [{ name: orders, operations: [{ name: get, properties: { description: Prod } }] }]',
    'apis/orders/revisions/2/operations/get',
    { displayName: 'Get', description: 'Prod' },
  ],
  [
    'policies of operations',
    `apis: [{ name: orders, operations: [{ name: get, policies: [{ name: policy, properties: { value: "${STRICT}" } }] }] }]`,
    'apis/orders/revisions/2/operations/get/policy',
    { value: STRICT },
  ],
  [
    'releases',
    'apis: [{ name: orders, releases: [{ name: r, properties: { notes: Prod } }] }]',
    'apis/orders/currentRevision',
    { apiRevision: '2', notes: 'Prod' },
  ],
]

/** Sections that only the service itself has. */
const OF_SERVICE: typeof SECTIONS = [
  [
    'the policy of the service',
    `policies: [{ name: policy, properties: { value: "${STRICT}" } }]`,
    'policy',
    { value: STRICT },
  ],
  [
    'gateways',
    'gateways: [{ name: gw, properties: { description: Prod } }]',
    'gateways/gw',
    { locationData: { name: 'Dev' }, description: 'Prod' },
  ],
  [
    'workspaces',
    'workspaces: [{ name: team, properties: { displayName: Prod } }]',
    'workspaces/team',
    { displayName: 'Prod' },
  ],
]

async function inProduction(folder: Texts, overrides: string) {
  return loadFolder({ ...folder, 'configuration.prod.yaml': `${overrides}\n` }, { environment: 'prod' })
}

describe.each(LAYOUTS)('in the layout of %s', (_, folder) => {
  test.each([...SECTIONS, ...OF_SERVICE])('an override of %s is laid over', async (_name, overrides, key, expected) => {
    const loaded = await inProduction(folder, overrides)
    expect(lines(loaded)).toEqual([])
    expect(declaredBy(loaded)[key]).toMatchObject(expected as object)
  })

  test.each(SECTIONS)(
    'an override of %s is laid over in a workspace too, and only there',
    async (_name, overrides, key, expected) => {
      const loaded = await inProduction(folder, `workspaces: [{ name: Team, ${overrides} }]`)
      expect(lines(loaded)).toEqual([])
      const declared = declaredBy(loaded)
      expect(declared[`workspaces/team/${key}`]).toMatchObject(inWorkspace(expected))
      expect(declared[key]).toEqual(declaredBy(await loadFolder(folder))[key])
    },
  )

  test.each([...SECTIONS, ...OF_SERVICE])(
    'an override of %s whose name matches nothing is an error',
    async (_name, overrides) => {
      const names = [...overrides.matchAll(/name: ([\w;=]+)/g)]
      const last = names.findLast(([, name]) => name !== 'policy') ?? names[0]
      const at = (last?.index ?? 0) + 'name: '.length
      const wrong = `${overrides.slice(0, at)}x${overrides.slice(at)}`
      const [problem = ''] = lines(await inProduction(folder, wrong))
      expect(problem).toMatch(
        /^configuration\.prod\.yaml:1:\d+: environments\.prod\.overrides\.\S+ (?:overrides an? [\w ]+ that is not declared|names "x\w+"|names the release "xr", which the folder lacks)[;:]/,
      )
    },
  )

  test('one that says what is so already is a warning', async () => {
    expect(
      lines(
        await inProduction(folder, 'workspaces: [{ name: team, backends: [{ name: b, url: "https://dev.example" }] }]'),
      ),
    ).toEqual([
      'warning configuration.prod.yaml:1:55: environments.prod.overrides.workspaces.team.backends.b.url is "https://dev.example" already; it changes nothing',
    ])
  })
})

/** What is named in a workspace lies in it. */
function inWorkspace(expected: unknown): object {
  return JSON.parse(JSON.stringify(expected).replaceAll('"/loggers/', '"/workspaces/team/loggers/')) as object
}
