/** Override files of APIOps, laid over a folder as the environments of our own files are. */
import { describe, expect, test } from '@jest/globals'
import { environmentOf } from '../../../src/config/apiops/overrides.ts'
import { declaredBy, fixture, information, lines, loadFolder, type Texts } from './folders.ts'

const POLICY = '<policies><inbound /><backend /><outbound /><on-error /></policies>'
const FOLDER: Texts = {
  'artifacts/policy.xml': POLICY,
  'artifacts/named values/host/namedValueInformation.json': information({ displayName: 'host', value: 'dev.example' }),
  'artifacts/apis/orders/apiInformation.json': information({ displayName: 'Orders', path: 'orders' }),
  'artifacts/apis/orders/operations/get/operationInformation.json': information({
    displayName: 'Get',
    method: 'GET',
    urlTemplate: '/',
  }),
  'artifacts/apis/orders/operations/get/policy.xml': POLICY,
}
const REVISED: Texts = {
  'artifacts/apis/o/apiInformation.json': information({ path: 'o', apiRevision: '2', isCurrent: true }),
  'artifacts/apis/o/releases/r1/releaseInformation.json': information({ apiId: '/apis/o;rev=1', notes: 'One' }),
  'artifacts/apis/o/releases/r2/releaseInformation.json': information({ apiId: '/apis/o;rev=2' }),
  'artifacts/apis/o;rev=1/apiInformation.json': information({ path: 'o', apiRevision: '1' }),
}

function inProduction(overrides: string, folder = FOLDER, variables: Texts = {}) {
  return loadFolder({ ...folder, 'configuration.prod.yaml': overrides }, { environment: 'prod', variables })
}

async function problemsOf(overrides: string, folder = FOLDER): Promise<readonly string[]> {
  return lines(await inProduction(overrides, folder))
}

test.each([
  ['configuration.prod.yaml', 'prod'],
  ['deploy/configuration.eu-west.yml', 'eu-west'],
  ['overrides/test.yaml', 'test'],
  ['configuration.Prod.yaml', 'prod'],
  ['configuration.non_prod.yaml', 'non-prod'],
  ['configuration.prod.eu (2).yaml', 'prod-eu-2'],
])('the file %s is for the environment "%s"', (file, environment) => {
  expect(environmentOf(file)).toBe(environment)
})

describe('an override', () => {
  test('changes what it names, and nothing else', async () => {
    const loaded = await inProduction('namedValues:\n  - name: host\n    properties: { value: prod.example }\n')
    expect(lines(loaded)).toEqual([])
    expect(declaredBy(loaded)).toMatchObject({
      'namedValues/host': { displayName: 'host', value: 'prod.example' },
      'apis/orders': { displayName: 'Orders', path: 'orders' },
    })
  })

  test.each([
    ['in another case', '- name: HOST\n    properties: { value: prod.example }'],
    ['without "properties"', '- name: host\n    value: prod.example'],
  ])('is found %s', async (_, item) => {
    const loaded = await inProduction(`namedValues:\n  ${item}\n`)
    expect(lines(loaded)).toEqual([])
    expect(declaredBy(loaded)['namedValues/host']).toMatchObject({ value: 'prod.example' })
  })

  test('merges maps and replaces lists', async () => {
    const url = { url: 'https://dev.example', protocol: 'http' }
    const tls = { validateCertificateChain: true, validateCertificateName: true }
    const credentials = { header: { 'x-a': ['1', '2'] } }
    const folder = { 'artifacts/backends/b/backendInformation.json': information({ ...url, tls, credentials }) }
    const loaded = await inProduction(
      'backends:\n  - name: b\n    properties: { tls: { validateCertificateName: false }, credentials: { header: { x-a: ["3"] } } }\n',
      folder,
    )
    expect(JSON.parse(JSON.stringify(declaredBy(loaded)['backends/b']))).toEqual({
      ...url,
      tls: { validateCertificateChain: true, validateCertificateName: false },
      credentials: { header: { 'x-a': ['***'] } },
    })
    const header = declaredBy(loaded)['backends/b']?.['credentials']
    expect(JSON.stringify(header)).toBe('{"header":{"x-a":["***"]}}')
  })

  test('with a value from Key Vault takes the place of a value in the folder', async () => {
    const loaded = await inProduction(
      'namedValues:\n  - name: host\n    properties: { secret: true, keyVault: { secretIdentifier: "https://v.example/secrets/s" } }\n',
    )
    expect(lines(loaded)).toEqual([])
    expect(declaredBy(loaded)['namedValues/host']).toEqual({
      displayName: 'host',
      secret: true,
      keyVault: { secretIdentifier: 'https://v.example/secrets/s' },
    })
  })

  test('reaches what is nested, policies among it', async () => {
    const loaded = await inProduction(
      [
        'policies:',
        '  - name: policy',
        '    properties: { value: "<policies><inbound /><backend /><outbound /><on-error /></policies> " }',
        'apis:',
        '  - name: orders',
        '    operations:',
        '      - name: get',
        '        properties: { displayName: "Get {#WHAT#}" }',
        '        policies: [{ name: policy, properties: { format: xml } }]',
        '',
      ].join('\n'),
      FOLDER,
      { WHAT: 'a-long-secret' },
    )
    expect(lines(loaded)).toEqual([])
    expect(JSON.parse(JSON.stringify(declaredBy(loaded)))).toMatchObject({
      policy: { value: `${POLICY} ` },
      'apis/orders/operations/get': { displayName: '***' },
      'apis/orders/operations/get/policy': { format: 'xml' },
    })
  })

  test.each([
    ['has markers too', 'dev {#DEV#}'],
    ['has none', 'dev'],
  ])('fills in a policy, whose text in the folder %s', async (_, inFolder) => {
    const policyOf = (text: string) => POLICY.replace('<inbound />', `<inbound><!-- ${text} --></inbound>`)
    const loaded = await inProduction(
      `policies: [{ name: policy, properties: { value: "${policyOf('prod {#PROD#}')}" } }]\n`,
      { ...FOLDER, 'artifacts/policy.xml': policyOf(inFolder) },
      { PROD: 'a-long-secret' },
    )
    expect(lines(loaded)).toEqual([])
    expect(loaded.secrets.map(secret => secret.reveal())).toContain('a-long-secret')
    expect(JSON.parse(JSON.stringify(declaredBy(loaded)['policy']))).toEqual({ format: 'rawxml', value: '***' })
  })

  test('reaches what is in a workspace', async () => {
    const loaded = await loadFolder(fixture('toolkit'), {
      environment: 'prod',
      variables: { PARTNER_KEY: 'a-long-secret', INSIGHTS_KEY: '4c9b1f0e-2d3a-4b5c-8d6e-7f8091a2b3c4' },
    })
    expect(declaredBy(loaded)).toMatchObject({
      'workspaces/team': { displayName: 'The team' },
      'workspaces/team/namedValues/team-host': { value: 'team.example' },
      'workspaces/team/apis/rooms': { serviceUrl: 'https://rooms.example' },
    })
  })

  test('is about the revision that is current, unless it names another one', async () => {
    const overrides = [
      'apis:',
      '  - name: o',
      '    properties: { displayName: O, serviceUrl: "https://two.example", apiRevision: "7", isCurrent: false }',
      '  - name: o;rev=1',
      '    properties: { serviceUrl: "https://one.example" }',
      '',
    ].join('\n')
    const loaded = await inProduction(overrides, REVISED)
    expect(lines(loaded)).toEqual([
      'warning configuration.prod.yaml:3:83: environments.prod.overrides.apis.o.apiRevision is "7", and the folder has "2"; it changes nothing',
    ])
    expect(declaredBy(loaded)).toEqual({
      'apis/o': { path: 'o', displayName: 'O' },
      'apis/o/currentRevision': { apiRevision: '2' },
      'apis/o/revisions/1': { serviceUrl: 'https://one.example' },
      'apis/o/revisions/2': { serviceUrl: 'https://two.example' },
    })
  })

  test('gives the current release its notes', async () => {
    const overrides = 'apis:\n  - name: o\n    releases: [{ name: r2, properties: { notes: Two } }]\n'
    expect(declaredBy(await inProduction(overrides, REVISED))['apis/o/currentRevision']).toEqual({
      apiRevision: '2',
      notes: 'Two',
    })
  })

  test('gives the links of a product anew', async () => {
    const folder = {
      ...FOLDER,
      'artifacts/products/p/productInformation.json': information({ displayName: 'P' }),
      'artifacts/products/p/groups.json': '[{ "name": "guests" }, { "name": "developers" }]',
      'artifacts/products/p/apis.json': '[{ "name": "orders" }]',
    }
    const loaded = await inProduction(
      'products:\n  - name: p\n    groups: [{ name: administrators }]\n    apis:\n',
      folder,
    )
    expect(lines(loaded)).toEqual([])
    expect(Object.keys(declaredBy(loaded)).filter(key => key.startsWith('products/p/'))).toEqual([
      'products/p/apis/orders',
      'products/p/groups/administrators',
    ])
  })

  test('declares a named value that the service made', async () => {
    const id = '66f48e1226dab62c0823e4f8'
    const folder = {
      [`artifacts/named values/${id}/namedValueInformation.json`]: information({
        displayName: `Logger-Credentials--${id}`,
        secret: true,
      }),
      'configuration.dev.yaml': '',
    }
    const overrides = `namedValues:\n  - name: ${id}\n    properties: { value: "{#KEY#}" }\n`
    const loaded = await inProduction(overrides, folder, { KEY: 'a-long-secret' })
    expect(Object.keys(declaredBy(loaded))).toEqual([`namedValues/${id}`])
  })
})

describe('an override file', () => {
  test('may be empty, or lie elsewhere', async () => {
    const files = { ...FOLDER, 'deploy/prod.yaml': '# nothing is otherwise\n' }
    expect(lines(await loadFolder(files, { environment: 'prod', overrides: ['deploy/*.yaml'] }))).toEqual([])
  })

  test('may lie in the folder, but not beside it too', async () => {
    const inside = 'namedValues:\n  - name: host\n    properties: { value: inside.example }\n'
    const files = { ...FOLDER, 'artifacts/configuration.prod.yaml': inside }
    const loaded = await loadFolder(files, { environment: 'prod' })
    expect(lines(loaded)).toEqual([])
    expect(declaredBy(loaded)['namedValues/host']).toMatchObject({ value: 'inside.example' })
    expect(lines(await loadFolder({ ...files, 'configuration.prod.yaml': '' }, { environment: 'prod' }))).toEqual([
      'artifacts/configuration.prod.yaml:1:1: environments.prod is declared twice (first at configuration.prod.yaml:1:1); expected it once',
    ])
  })

  test.each([['configuration.extractor.yaml'], ['configuration.extract.yaml'], ['configuration.extractor.dev.yaml']])(
    'of the extractor is no environment: %s',
    async name => {
      const loaded = await loadFolder({ ...FOLDER, [name]: 'apis: [orders]\n' })
      expect(lines(loaded)).toEqual([])
    },
  )
})

describe('a fault of an override file', () => {
  test.each([
    [
      'a name that the folder lacks',
      'namedValues:\n  - name: hots\n    properties: { value: x }\n',
      'configuration.prod.yaml:2:11: environments.prod.overrides.namedValues.hots overrides a named value that is not declared; did you mean "host"?',
    ],
    [
      'a nested name that the folder lacks',
      'apis:\n  - name: orders\n    operations: [{ name: gte, properties: { displayName: x } }]\n',
      'configuration.prod.yaml:3:26: environments.prod.overrides.apis.orders.operations.gte overrides an operation that is not declared; did you mean "get"?',
    ],
    [
      'a section that is none',
      'namedValue: []\n',
      'configuration.prod.yaml:1:1: environments.prod.overrides.namedValue overrides nothing that APIOps knows; did you mean "namedValues"?',
    ],
    [
      'a section that is no list',
      'namedValues: { host: { value: x } }\n',
      'configuration.prod.yaml:1:14: environments.prod.overrides.namedValues is a map; expected a list of maps with "name" and "properties"',
    ],
    [
      'links that are no list',
      'apis:\n  - { name: orders, tags: paid }\n',
      'configuration.prod.yaml:2:27: environments.prod.overrides.apis.orders.tags is "paid"; expected a list of maps with "name"',
    ],
    [
      'a section that nobody knows',
      'linkedBackends: {}\n',
      'configuration.prod.yaml:1:1: environments.prod.overrides.linkedBackends overrides nothing that APIOps knows; expected the name of a collection',
    ],
    [
      'a policy that the folder lacks, with nothing but a format',
      'apis:\n  - name: orders\n    policies: [{ name: policy, properties: { format: rawxml } }]\n',
      'configuration.prod.yaml:3:24: apis.orders.policy lacks the policy; expected the text of a policy, or "{ file: <path> }"',
    ],
    [
      'a slip of the pen beside the name',
      'namedValues:\n  - { name: host, valeu: x }\n',
      'configuration.prod.yaml:2:19: environments.prod.overrides.namedValues.host.valeu overrides nothing that APIOps knows; did you mean "value"?',
    ],
    [
      'an item without a name',
      'namedValues:\n  - properties: { value: x }\n',
      'configuration.prod.yaml:2:5: environments.prod.overrides.namedValues holds a map without "name"; expected a map with "name" and "properties"',
    ],
    [
      'properties under a word with a slip',
      'apis:\n  - { name: orders, propertes: { path: x } }\n',
      'configuration.prod.yaml:2:21: environments.prod.overrides.apis.orders.propertes overrides nothing that APIOps knows; did you mean "properties"?',
    ],
    [
      'properties that are none',
      'namedValues:\n  - { name: host, properties: [] }\n',
      'configuration.prod.yaml:2:31: environments.prod.overrides.namedValues: "properties" is a list; expected a map of what is otherwise',
    ],
    [
      'an unknown property',
      'namedValues:\n  - { name: host, properties: { valeu: x } }\n',
      'configuration.prod.yaml:2:33: namedValues.host.valeu is an unknown key; did you mean "value"?',
    ],
    [
      'another policy than the one there is',
      'policies:\n  - { name: inbound, properties: { format: xml } }\n',
      'configuration.prod.yaml:2:13: environments.prod.overrides.policy names "inbound"; expected "policy", the only one there is',
    ],
    [
      'a list',
      '- namedValues\n',
      'configuration.prod.yaml:1:1: the file is a list; expected a map of sections, each a list of overrides',
    ],
  ])('is told of at its line: %s', async (_, overrides, problem) => {
    expect(await problemsOf(overrides)).toContain(problem)
  })

  test('is told of when a section has the name of something of JavaScript', async () => {
    expect(await problemsOf('constructor: []\n')).toEqual([
      expect.stringContaining('environments.prod.overrides.constructor overrides nothing that APIOps knows'),
    ])
  })

  test.each([
    ['is not there', 'o;rev=9', 'overrides a revision that is not declared'],
    ['has no API', 'p;rev=9', 'overrides an API that is not declared'],
  ])('is told of when its revision %s', async (_, name, sentence) => {
    const overrides = `apis:\n  - name: ${name}\n    properties: { serviceUrl: "https://x.example" }\n`
    expect(await problemsOf(overrides, REVISED)).toEqual([expect.stringContaining(sentence)])
  })

  test('is told of when it is about a release of the past, or of none', async () => {
    const overrides =
      'apis:\n  - name: o\n    releases:\n      - { name: r1, properties: { notes: New } }\n      - { name: r4, properties: { notes: New } }\n'
    expect(await problemsOf(overrides, REVISED)).toEqual([
      'warning configuration.prod.yaml:4:17: environments.prod.overrides.apis.o.currentRevision.r1 is a release of the past; it changes nothing',
      'configuration.prod.yaml:5:17: environments.prod.overrides.apis.o.currentRevision names the release "r4", which the folder lacks; did you mean "r1"?',
    ])
  })

  test('is told of when it is about a release of an API that has none', async () => {
    const overrides = 'apis:\n  - { name: orders, releases: [{ name: r1, properties: { notes: New } }] }\n'
    expect(await problemsOf(overrides)).toEqual([
      'configuration.prod.yaml:2:40: environments.prod.overrides.apis.orders.currentRevision names the release "r1", which the folder lacks; expected none, since there is no release',
    ])
  })

  test('is told of once when the API of a release is missing', async () => {
    const overrides = 'apis:\n  - { name: order, releases: [{ name: r1, properties: { notes: New } }] }\n'
    expect(await problemsOf(overrides)).toEqual([
      'configuration.prod.yaml:2:13: environments.prod.overrides.apis.order overrides an API that is not declared; did you mean "orders"?',
    ])
  })

  test('is told of together with every other fault of its file', async () => {
    const overrides = 'namedValues: [{ name: hots, value: x }, { nme: host }]\ngrups: []\napis: [{ name: order }]\n'
    expect(await problemsOf(overrides)).toEqual([
      'configuration.prod.yaml:1:23: environments.prod.overrides.namedValues.hots overrides a named value that is not declared; did you mean "host"?',
      'configuration.prod.yaml:1:43: environments.prod.overrides.namedValues holds a map with "nme"; did you mean "name"?',
      'configuration.prod.yaml:2:1: environments.prod.overrides.grups overrides nothing that APIOps knows; did you mean "groups"?',
      'configuration.prod.yaml:3:16: environments.prod.overrides.apis.order overrides an API that is not declared; did you mean "orders"?',
    ])
  })

  test('is a warning when it says what the folder says already', async () => {
    expect(await problemsOf('namedValues:\n  - { name: host, properties: { value: dev.example } }\n')).toEqual([
      'warning configuration.prod.yaml:2:40: environments.prod.overrides.namedValues.host.value is "dev.example" already; it changes nothing',
    ])
  })
})
