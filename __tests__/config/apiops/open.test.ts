/** Folders that the APIOps tools extracted, read as files of our own. */
import { describe, expect, test } from '@jest/globals'
import { declaredBy, fixture, information, lines, loadFolder, type Texts } from './folders.ts'

const API = { displayName: 'Orders', path: 'orders', protocols: ['https'] }
const POLICY = '<policies><inbound /><backend /><outbound /><on-error /></policies>'
const SOURCE =
  '/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/dev/providers/Microsoft.ApiManagement/service/contoso-dev'

/** Puts files into the folder that is loaded. */
function artifacts(files: Texts): Texts {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`artifacts/${path}`, text]))
}

async function problemsOf(files: Texts): Promise<readonly string[]> {
  return lines(await loadFolder(artifacts(files)))
}

async function entitiesOf(files: Texts) {
  const loaded = await loadFolder(artifacts(files))
  expect(lines(loaded).filter(line => !/^(?:notice|warning)/.test(line))).toEqual([])
  return declaredBy(loaded)
}

describe('a folder of the toolkit', () => {
  test('is every entity that it holds', async () => {
    const loaded = await loadFolder(fixture('toolkit'), { environment: 'dev' })
    expect(Object.keys(declaredBy(loaded)).toSorted()).toEqual([
      'apiVersionSets/desks',
      'apis/chat',
      'apis/desks-v1',
      'apis/orders',
      'apis/orders/currentRevision',
      'apis/orders/revisions/1',
      'apis/orders/revisions/2',
      'apis/orders/revisions/2/diagnostics/applicationinsights',
      'apis/orders/revisions/2/operations/list-orders',
      'apis/orders/revisions/2/operations/list-orders/policy',
      'apis/orders/revisions/2/policy',
      'apis/orders/revisions/2/tags/paid',
      'apis/orders/revisions/3',
      'apis/orders/revisions/3/policy',
      'apis/pets',
      'apis/quotes',
      'apis/reviews',
      'apis/reviews/schemas/graphql',
      'backends/orders',
      'diagnostics/applicationinsights',
      'gateways/site',
      'gateways/site/apis/orders',
      'groups/partners',
      'loggers/insights',
      'namedValues/host',
      'namedValues/partner-key',
      'namedValues/vault-key',
      'policy',
      'policyFragments/trace',
      'products/gold',
      'products/gold/apis/orders',
      'products/gold/groups/partners',
      'products/gold/policy',
      'products/gold/tags/paid',
      'products/silver',
      'subscriptions/mobile',
      'tags/paid',
      'workspaces/team',
      'workspaces/team/apiVersionSets/rooms',
      'workspaces/team/apis/rooms',
      'workspaces/team/apis/rooms/operations/list-rooms',
      'workspaces/team/apis/rooms/operations/list-rooms/policy',
      'workspaces/team/apis/rooms/policy',
      'workspaces/team/backends/rooms',
      'workspaces/team/groups/team',
      'workspaces/team/namedValues/team-host',
      'workspaces/team/policyFragments/stamp',
      'workspaces/team/products/team',
      'workspaces/team/products/team/apis/rooms',
      'workspaces/team/products/team/groups/team',
      'workspaces/team/products/team/policy',
      'workspaces/team/subscriptions/rooms',
      'workspaces/team/tags/inside',
      'workspaces/team/tags/inside/apis/rooms',
      'workspaces/team/tags/inside/products/team',
    ])
  })

  test('has nothing wrong with it but a named value that the service made and does not carry along', async () => {
    expect(lines(await loadFolder(fixture('toolkit'), { environment: 'dev' }))).toEqual([
      'notice artifacts/loggers/insights/loggerInformation.json:6:29: loggers.insights.credentials.instrumentationKey names the named value "Logger-Credentials--66f48e1226dab62c0823e4f8", which is not in this file; it must exist in the service',
    ])
  })
})

describe('a folder of apiops-cli', () => {
  test('is every entity that it holds, but for what a document makes', async () => {
    const loaded = await loadFolder(fixture('cli'), { config: ['apim-artifacts'] })
    expect(lines(loaded)).toEqual([])
    expect(Object.keys(declaredBy(loaded)).toSorted()).toEqual([
      'apiVersionSets/orders',
      'apis/orders',
      'apis/orders/operations/list-orders',
      'apis/orders/operations/list-orders/policy',
      'apis/orders/policy',
      'apis/orders/tagDescriptions/paid',
      'apis/orders/tags/paid',
      'apis/orders/wiki',
      'apis/plain',
      'apis/plain/diagnostics/azuremonitor',
      'apis/plain/operations/ping',
      'apis/reviews',
      'apis/reviews/resolvers/reviews',
      'apis/reviews/resolvers/reviews/policy',
      'apis/reviews/schemas/graphql',
      'backends/orders',
      'diagnostics/azuremonitor',
      'documentations/welcome',
      'gateways/site',
      'gateways/site/apis/orders',
      'groups/partners',
      'loggers/hub',
      'namedValues/host',
      'namedValues/hub-connection',
      'namedValues/later',
      'namedValues/partner-key',
      'policy',
      'policyFragments/bare',
      'policyFragments/legacy',
      'policyRestrictions/base',
      'products/gold',
      'products/gold/apis/orders',
      'products/gold/groups/partners',
      'products/gold/tags/paid',
      'products/gold/wiki',
      'schemas/invoice',
      'subscriptions/mobile',
      'tags/paid',
      'workspaces/team',
      'workspaces/team/apis/rooms',
      'workspaces/team/backends/rooms',
      'workspaces/team/products/team',
      'workspaces/team/products/team/apis/rooms',
      'workspaces/team/tags/inside',
      'workspaces/team/tags/inside/apis/rooms',
    ])
  })
})

describe('properties', () => {
  test('are those that can be declared: what a read shows beside them is left out', async () => {
    const properties = {
      displayName: 'key',
      secret: true,
      tags: null,
      value: '*** REDACTED ***',
      provisioningState: 'Succeeded',
    }
    expect(await entitiesOf({ 'named values/key/namedValueInformation.json': information(properties) })).toEqual({
      'namedValues/key': { displayName: 'key', secret: true, tags: null },
    })
  })

  test('keep a value from Key Vault instead of one that stands beside it', async () => {
    const keyVault = { secretIdentifier: 'https://v.vault.azure.net/secrets/k', lastStatus: { code: 'Success' } }
    const properties = { displayName: 'key', secret: true, value: 'stale', keyVault }
    expect(await entitiesOf({ 'namedValues/key/namedValueInformation.json': information(properties) })).toEqual({
      'namedValues/key': {
        displayName: 'key',
        secret: true,
        keyVault: { secretIdentifier: 'https://v.vault.azure.net/secrets/k' },
      },
    })
  })

  test('name what is in the service that is written to, not in the one that was read', async () => {
    const files = {
      'products/gold/productInformation.json': information({ displayName: 'Gold' }),
      'subscriptions/s/subscriptionInformation.json': information({ scope: `${SOURCE}/products/gold` }),
    }
    expect(await entitiesOf(files)).toMatchObject({ 'subscriptions/s': { scope: '/products/gold' } })
  })

  test('hold "${" as it is written', async () => {
    const properties = { title: 'T', content: 'costs ${amount}' }
    expect(await entitiesOf({ 'documentations/d/documentationInformation.json': information(properties) })).toEqual({
      'documentations/d': { title: 'T', content: 'costs ${amount}' },
    })
  })

  test('are read under the name that a create gives them, too', async () => {
    const files = { 'apis/o/apiInformation.json': information({ ...API, apiType: 'websocket' }) }
    expect(await entitiesOf(files)).toEqual({ 'apis/o': { ...API, type: 'websocket' } })
  })

  test('that a slip of the pen made are told of at their line', async () => {
    expect(await problemsOf({ 'apis/o/apiInformation.json': information({ ...API, dispalyName: 'O' }) })).toEqual([
      'artifacts/apis/o/apiInformation.json:8:5: apis.o.dispalyName is an unknown key; did you mean "displayName"?',
    ])
  })

  test('that nobody knows are told of and left alone', async () => {
    expect(await problemsOf({ 'apis/o/apiInformation.json': information({ ...API, agent: { id: 'x' } }) })).toEqual([
      'warning artifacts/apis/o/apiInformation.json:8:5: apis.o.agent is not known here, so that a create goes without it and an update leaves it alone; expected it to be set by other means',
    ])
  })

  test('that only look like ones of the table are no slips: agents are no tools', async () => {
    const properties = { ...API, a2aProperties: { agentCardPath: '/card' } }
    expect(await problemsOf({ 'apis/o/apiInformation.json': information(properties) })).toEqual([
      'warning artifacts/apis/o/apiInformation.json:8:5: apis.o.a2aProperties is not known here, so that a create goes without it and an update leaves it alone; expected it to be set by other means',
    ])
  })

  test('are checked like those of our own files, at their lines', async () => {
    const properties = { displayName: 'Gold', state: 'open' }
    expect(await problemsOf({ 'products/g/productInformation.json': information(properties) })).toEqual([
      'artifacts/products/g/productInformation.json:4:14: products.g.state is "open"; expected "notPublished" or "published"',
    ])
  })
})

describe('markers', () => {
  test.each([['{#KEY#}'], ['{#[KEY]#}']])('like %s are secrets of the environment', async marker => {
    const files = artifacts({
      'named values/k/namedValueInformation.json': information({ displayName: 'k', secret: true, value: marker }),
    })
    const absent = await loadFolder(files)
    expect(absent.declaration.absentSecrets.map(({ name }) => name)).toEqual(['KEY'])
    const given = await loadFolder(files, { variables: { KEY: 'a-long-secret' } })
    expect(lines(given)).toEqual([])
    expect(given.secrets.map(secret => secret.reveal())).toEqual(['a-long-secret'])
  })

  test('in what anyone may read are variables of the environment', async () => {
    const files = artifacts({
      'named values/k/namedValueInformation.json': information({ displayName: 'k', secret: false, value: '{#HOST#}' }),
    })
    expect(declaredBy(await loadFolder(files, { variables: { HOST: 'h.example' } }))).toEqual({
      'namedValues/k': { displayName: 'k', secret: false, value: 'h.example' },
    })
    expect(lines(await loadFolder(files))).toEqual([
      'artifacts/named values/k/namedValueInformation.json:5:14: namedValues.k.value needs the environment variable "HOST", which is not set; expected it under "env:" in the workflow',
    ])
  })

  test('that cannot be the name of a variable are told of', async () => {
    expect(
      await problemsOf({
        'named values/k/namedValueInformation.json': information({ displayName: 'k', secret: true, value: '{#A-B#}' }),
      }),
    ).toContain(
      'artifacts/named values/k/namedValueInformation.json:5:14: namedValues.k.value holds "{#A-B#}"; expected the name of an environment variable between the marks, of letters, digits and "_"',
    )
  })

  test('in a policy are filled in, and only there "${" is spelled otherwise', async () => {
    const policy = POLICY.replace('<inbound />', '<inbound><set-body>{#BODY#} ${x}</set-body></inbound>')
    const loaded = await loadFolder(artifacts({ 'policy.xml': policy }), { variables: { BODY: 'a-long-secret' } })
    expect(lines(loaded)).toEqual([])
    expect(loaded.declaration.wanted.values().next().value?.properties).toMatchObject({ format: 'rawxml' })
    expect(loaded.secrets.map(secret => secret.reveal())).toEqual(['a-long-secret'])
  })
})

describe('policies', () => {
  test('are checked at their own lines', async () => {
    expect(await problemsOf({ 'policy.xml': '<policies>\n  <inbound>\n</policies>' })).toEqual([
      expect.stringMatching(/^artifacts\/policy\.xml:\d:\d+: policy: /),
    ])
  })

  test('with a secret cut out are refused at its place', async () => {
    const policy = POLICY.replace(
      '<inbound />',
      '<inbound>\n<set-header name="api-key"><value>*** REDACTED ***</value></set-header></inbound>',
    )
    expect(await problemsOf({ 'policy.xml': policy })).toEqual([
      'artifacts/policy.xml:2:35: policy holds "*** REDACTED ***" where a secret was; expected a named value as "{{name}}", or "{#NAME#}"',
    ])
  })

  test('take their text from the file beside the description of a fragment', async () => {
    const files = {
      'policyFragments/f/policyFragmentInformation.json': information({ description: 'D', value: '<fragment />' }),
      'policyFragments/f/policy.xml': '<fragment><set-status code="200" /></fragment>',
    }
    expect(await entitiesOf(files)).toEqual({
      'policyFragments/f': {
        description: 'D',
        value: '<fragment><set-status code="200" /></fragment>',
        format: 'rawxml',
      },
    })
  })
})

describe('links', () => {
  const PRODUCT = { 'products/p/productInformation.json': information({ displayName: 'P' }) }
  const OTHER = { 'products/q/productInformation.json': information({ displayName: 'Q' }) }
  const ORDERS = { 'apis/orders/apiInformation.json': information(API) }
  const TAG = { 'tags/t/tagInformation.json': information({ displayName: 't' }) }

  test.each([
    ['a list', { 'products/p/apis.json': '[{ "name": "orders" }]' }],
    ['a list of names', { 'products/p/apis.json': '["orders"]' }],
    ['a folder for each', { 'products/p/apis/orders/productApiInformation.json': '{}' }],
    [
      'both',
      { 'products/p/apis.json': '[{ "name": "ORDERS" }]', 'products/p/apis/orders/productApiInformation.json': '{}' },
    ],
  ])('of a product are read from %s', async (_, files) => {
    const loaded = await loadFolder(artifacts({ ...PRODUCT, ...ORDERS, ...files }))
    expect(lines(loaded)).toEqual([])
    expect(Object.keys(declaredBy(loaded))).toContain('products/p/apis/orders')
  })

  test.each([
    ['the tag', { 'tags/t/apis/orders/tagApiInformation.json': '{}' }],
    ['the API', { 'apis/orders/tags/t/tagInformation.json': information({ displayName: 't' }) }],
  ])('between API and tag are the same from the end of %s', async (_, files) => {
    const { declaration } = await loadFolder(artifacts({ ...TAG, ...ORDERS, ...files }))
    expect([...declaration.wanted.keys()]).toContain('apis/orders/tags/t')
    expect([...declaration.mentioned.keys()]).toContain('/apis/orders/tags')
  })

  test('are all of them: an entity without any has an empty list, so that pruning takes what the service has', async () => {
    const files = { ...PRODUCT, ...OTHER, ...ORDERS, 'products/p/apis.json': '[{ "name": "orders" }]' }
    const { declaration } = await loadFolder(artifacts(files))
    expect([...declaration.mentioned.keys()].filter(list => list.startsWith('/products/')).toSorted()).toEqual([
      '/products/p/apis',
      '/products/q/apis',
    ])
  })

  test.each([
    ['a list', { 'workspaces/w/products/p/groups.json': '[{ "name": "developers", "scope": "service" }]' }, '1:2'],
    [
      'a file',
      {
        'workspaces/w/products/p/groups/developers/productGroupInformation.json': information({
          groupId: `${SOURCE}/groups/developers`,
        }),
      },
      '1:1',
    ],
    [
      'a file without the name of a service',
      {
        'workspaces/w/products/p/groups/developers/productGroupInformation.json': information({
          groupId: '/groups/developers',
        }),
      },
      '1:1',
    ],
  ])('that lead out of a workspace are told of and left alone, in %s', async (_, files, at) => {
    const product = { 'workspaces/w/products/p/productInformation.json': information({ displayName: 'P' }) }
    expect(await problemsOf({ ...product, ...files })).toEqual([
      `warning artifacts/${Object.keys(files)[0]}:${at}: the link leads out of its workspace, to "developers" of the service, and is neither made nor removed here; expected an entity of the workspace`,
    ])
  })

  test('that the folder keeps nowhere are not looked at', async () => {
    const { declaration } = await loadFolder(artifacts(PRODUCT))
    expect([...declaration.mentioned.keys()]).toEqual(['/products'])
  })
})

describe('revisions', () => {
  const REVISION = (number: string, more: object = {}) =>
    information({ ...API, apiRevision: number, isCurrent: false, ...more })

  test('of an API that has only its first one are not spoken of', async () => {
    const files = { 'apis/o/apiInformation.json': information({ ...API, apiRevision: '1', isCurrent: true }) }
    expect(await entitiesOf(files)).toEqual({ 'apis/o': API })
  })

  test('stand below their API, the current one with what the folder without a number holds', async () => {
    const files = {
      'apis/o/apiInformation.json': REVISION('2', { isCurrent: true, serviceUrl: 'https://two.example' }),
      'apis/o/policy.xml': POLICY,
      'apis/o;rev=1/apiInformation.json': REVISION('1', { serviceUrl: 'https://one.example' }),
    }
    expect(await entitiesOf(files)).toEqual({
      'apis/o': API,
      'apis/o/currentRevision': { apiRevision: '2' },
      'apis/o/revisions/1': { serviceUrl: 'https://one.example' },
      'apis/o/revisions/2': { serviceUrl: 'https://two.example' },
      'apis/o/revisions/2/policy': { value: POLICY, format: 'rawxml' },
    })
  })

  test('begin with the first that is left, when the API is made anew', async () => {
    const files = { 'apis/o/apiInformation.json': REVISION('3', { isCurrent: true }) }
    const { declaration } = await loadFolder(artifacts(files))
    const api = declaration.wanted.get('apis/o')
    expect(api?.properties).toEqual({ ...API, apiRevision: '3' })
    expect(api?.sync.ignore).toContain('apiRevision')
  })

  test('begin with nothing of the first one where the folder says what can be called', async () => {
    const openApi = 'openapi: 3.0.3\ninfo: { title: O, version: "1" }\npaths: { /a: { get: { responses: {} } } }\n'
    const { declaration } = await loadFolder(
      artifacts({
        'apis/o/apiInformation.json': REVISION('2', { isCurrent: true }),
        'apis/o/specification.yaml': openApi,
        'apis/o;rev=1/apiInformation.json': REVISION('1'),
        'apis/o;rev=1/specification.yaml': openApi,
        'apis/o;rev=3/apiInformation.json': REVISION('3'),
        'apis/o;rev=4/apiInformation.json': REVISION('4'),
        'apis/o;rev=4/operations/get/operationInformation.json': information({
          displayName: 'Get',
          method: 'GET',
          urlTemplate: '/',
        }),
      }),
    )
    const copied = ['1', '2', '3', '4'].map(id => declaration.wanted.get(`apis/o/revisions/${id}`)?.sync.copy)
    expect(copied).toEqual([undefined, false, undefined, false])
  })

  test('that say again what the current one is are passed over', async () => {
    const files = {
      'apis/o/apiInformation.json': REVISION('2', { isCurrent: true }),
      'apis/o;rev=2/apiInformation.json': REVISION('2', { serviceUrl: 'https://stale.example' }),
    }
    expect(await entitiesOf(files)).toMatchObject({ 'apis/o/revisions/2': {} })
  })

  test('take their notes from the last release of the current one', async () => {
    const files = {
      'apis/o/apiInformation.json': REVISION('2', { isCurrent: true }),
      'apis/o;rev=1/apiInformation.json': REVISION('1'),
      'apis/o/releases/a/releaseInformation.json': information({ apiId: `${SOURCE}/apis/o;rev=1`, notes: 'One' }),
      'apis/o/releases/b/apiReleaseInformation.json': information({ apiId: '/apis/o;rev=2', notes: 'Two' }),
      'apis/o/releases/c/apiReleaseInformation.json': information({ apiId: '/apis/o;rev=2', notes: 'Two again' }),
    }
    expect(await entitiesOf(files)).toMatchObject({
      'apis/o/currentRevision': { apiRevision: '2', notes: 'Two again' },
    })
  })

  test('have notes in which markers are filled in, and nothing else', async () => {
    const files = artifacts({
      'apis/o/apiInformation.json': REVISION('2', { isCurrent: true }),
      'apis/o/releases/r/releaseInformation.json': information({ apiId: '/apis/o;rev=2', notes: '{#WHAT#} of ${x}' }),
    })
    const loaded = await loadFolder(files, { variables: { WHAT: 'a-release-of-it' } })
    expect(lines(loaded)).toEqual([])
    expect(loaded.secrets.map(secret => secret.reveal())).toEqual(['a-release-of-it'])
  })

  test('of an API that is not there are told of', async () => {
    expect(await problemsOf({ 'apis/o;rev=2/apiInformation.json': REVISION('2') })).toEqual([
      'artifacts/apis/o;rev=2/apiInformation.json:1:1: the folder "o;rev=2" is of a revision, and the API itself is missing; expected "artifacts/apis/o" beside it',
    ])
  })
})

describe('a document', () => {
  const OPENAPI = 'openapi: 3.0.3\ninfo: { title: O, version: "1" }\npaths: {}\n'

  test('takes the place of the operations that it makes; what lies below them stays', async () => {
    const operation = information({ displayName: 'Get', method: 'GET', urlTemplate: '/' })
    const files = {
      'apis/o/apiInformation.json': information(API),
      'apis/o/specification.yaml': OPENAPI,
      'apis/o/operations/get/operationInformation.json': operation,
      'apis/o/operations/get/policy.xml': POLICY,
      'apis/o/operations/put/operationInformation.json': operation,
    }
    expect(Object.keys(await entitiesOf(files))).toEqual([
      'apis/o',
      'apis/o/operations/get',
      'apis/o/operations/get/policy',
    ])
  })

  test('beside another one is a fault', async () => {
    const files = {
      'apis/o/apiInformation.json': information(API),
      'apis/o/specification.yaml': OPENAPI,
      'apis/o/specification.json': '{}',
    }
    expect(await problemsOf(files)).toContain(
      'artifacts/apis/o/specification.yaml:1:1: the file stands beside "specification.json"; expected one document for the API',
    )
  })
})

test.each([
  ['66f48e1226dab62c0823e4f8', 'Logger-Credentials--66f48e1226dab62c0823e4f9'],
  ['Logger-Credentials--6250c23d58d436090c74c060', 'Logger-Credentials--6250c23d58d436090c74c060'],
  ['66f48e1226dab62c0823e4f8', '66f48e1226dab62c0823e4f8'],
])('the named value %s, which the service made of a credential, is not declared', async (id, displayName) => {
  const files = { [`named values/${id}/namedValueInformation.json`]: information({ displayName, secret: true }) }
  expect(await entitiesOf(files)).toEqual({})
})

test('tools that an MCP server lists are entities of their own', async () => {
  const mcpTools = [{ name: 'list', displayName: 'List', operationId: `${SOURCE}/apis/orders/operations/list` }]
  const files = artifacts({
    'apis/orders/apiInformation.json': information(API),
    'apis/orders/operations/list/operationInformation.json': information({
      displayName: 'L',
      method: 'GET',
      urlTemplate: '/',
    }),
    'apis/server/apiInformation.json': information({ displayName: 'S', path: 's', type: 'mcp', mcpTools }),
    'apis/server/mcpServerInformation.json': '{}',
  })
  const loaded = await loadFolder(files, { apiVersion: '2025-09-01-preview' })
  expect(lines(loaded)).toEqual([])
  expect(declaredBy(loaded)['apis/server/tools/list']).toEqual({
    displayName: 'List',
    operationId: '/apis/orders/operations/list',
  })
})

describe('what the service keeps by itself', () => {
  test.each([
    ['groups/administrators/groupInformation.json', { displayName: 'Administrators', type: 'system' }],
    ['subscriptions/master/subscriptionInformation.json', { displayName: 'All', scope: `${SOURCE}/` }],
    [
      'subscriptions/66f48e1226dab62c0823e4f8/subscriptionInformation.json',
      { scope: '/apis', ownerId: `${SOURCE}/users/1` },
    ],
    [
      'named values/66f48e1226dab62c0823e4f8/namedValueInformation.json',
      { displayName: '66f48e1226dab62c0823e4f8', secret: true },
    ],
  ])('is not declared: %s', async (file, properties) => {
    expect(await entitiesOf({ [file]: information(properties) })).toEqual({})
  })
})

describe('a fault of the folder', () => {
  test.each<[string, Texts, string]>([
    [
      'a collection with a slip in its name',
      {
        'api/o/apiInformation.json': information(API),
        'tags/t/tagInformation.json': information({ displayName: 't' }),
      },
      'artifacts/api/o/apiInformation.json:1:1: the file lies in "api", which is no collection of a service; did you mean "apis"?',
    ],
    [
      'a file in a wrong place',
      { 'apis/apiInformation.json': information(API), 'tags/t/tagInformation.json': information({ displayName: 't' }) },
      'artifacts/apis/apiInformation.json:1:1: the file lies where nothing of its name belongs; expected it in the folder of the entity that it is about',
    ],
    [
      'an entity without the file that says what it is',
      { 'products/p/policy.xml': POLICY },
      'artifacts/products/p/policy.xml:1:1: the product "p" has no file that says what it is; expected "…Information.json" in "artifacts/products/p"',
    ],
    [
      'two files that say what it is',
      { 'apis/o/apiInformation.json': information(API), 'apis/o/oldApiInformation.json': information(API) },
      'artifacts/apis/o/oldApiInformation.json:1:1: the file stands beside "apiInformation.json", which says the same; expected one of the two',
    ],
    [
      'a file of another tool',
      { 'tags/t/tagInformation.json': '{ "displayName": "t" }' },
      'artifacts/tags/t/tagInformation.json:1:1: the file lacks "properties"; expected a map of what the entity holds',
    ],
    [
      'an empty file',
      { 'tags/t/tagInformation.json': '\n' },
      'artifacts/tags/t/tagInformation.json:1:1: the file is empty; expected a map with "properties"',
    ],
    [
      'a list that is none',
      { 'products/p/productInformation.json': information({ displayName: 'P' }), 'products/p/apis.json': '{}' },
      'artifacts/products/p/apis.json:1:1: the file is a map; expected a list of maps with "name"',
    ],
    [
      'an item without a name',
      { 'products/p/productInformation.json': information({ displayName: 'P' }), 'products/p/apis.json': '[{}]' },
      'artifacts/products/p/apis.json:1:2: the list holds a map without "name"; expected a map with "name"',
    ],
    [
      'JSON that is none',
      { 'tags/t/tagInformation.json': '{ "properties": ' },
      expect.stringMatching(/^artifacts\/tags\/t\/tagInformation\.json:1:\d+: /) as unknown as string,
    ],
    [
      'a control character',
      { 'tags/t/tagInformation.json': '{ "properties": { "displayName": "a\u001b[31m" } }' },
      'artifacts/tags/t/tagInformation.json:1:36: the file holds the control character U+001B; expected printable text',
    ],
    [
      'an id that is none',
      { 'tags/a#b/tagInformation.json': information({ displayName: 't' }) },
      'artifacts/tags/a#b/tagInformation.json:1:1: tags: "a#b" cannot be the id of a tag; expected none of * # & + : < > ?',
    ],
  ])('is told of at its file: %s', async (_, files, problem) => {
    expect(await problemsOf(files)).toContainEqual(problem)
  })

  test('hides no other one: a file that cannot be read leaves the rest to be checked', async () => {
    const files = artifacts({ 'tags/t/tagInformation.json': information({ displayName: '' }), 'policy.xml': '' })
    const { 'artifacts/policy.xml': _, ...read } = files
    const listed = { ...read, 'artifacts/gone.json': undefined as unknown as string }
    expect(lines(await loadFolder(listed))).toEqual(['artifacts/gone.json:1:1: "artifacts/gone.json" is not there'])
  })
})
