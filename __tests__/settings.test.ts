/** What a user may write under `with:`, and what becomes of it. */
import { describe, expect, test } from '@jest/globals'
import { InputError } from '../src/errors.ts'
import { INPUTS } from '../src/settings/inputs.ts'
import { readSettings, secretInputs } from '../src/settings.ts'

const now = new Date('2030-01-01T00:00:00Z')
const KEY = 'c2VjcmV0LWtleS1vZi1jb250b3Nv'
const GUID = '0a1b2c3d-0000-4000-8000-00000000000f'
const MISSING_SECRET = '(a secret that this run may not read, as in a pull request from a fork, arrives empty)'

type With = Readonly<Record<string, string>>

/** Settings with every secret and address as text. */
function read(inputs: With): unknown {
  return plain(readSettings(new Map(Object.entries(inputs)), now))
}

function plain(value: unknown): unknown {
  const text = JSON.stringify(value, function (this: Record<string, unknown>, name, shown: unknown) {
    const raw = this[name]
    return raw instanceof Object && 'reveal' in raw && raw.reveal instanceof Function ? `secret:${raw.reveal()}` : shown
  })
  return JSON.parse(text)
}

function faults(inputs: With): readonly string[] {
  try {
    readSettings(new Map(Object.entries(inputs)), now)
  } catch (error) {
    return error instanceof InputError ? error.message.split('\n') : [`not an InputError: ${error}`]
  }
  return []
}

const direct = {
  service: 'contoso',
  cloud: 'public',
  transport: 'direct',
  managementUrl: 'https://contoso.management.azure-api.net/',
  armUrl: 'https://management.azure.com/',
  authorityUrl: 'https://login.microsoftonline.com/',
  armAudience: 'https://management.azure.com',
  apiVersion: '2021-08-01',
}
const arm = { ...direct, transport: 'arm', apiVersion: '2024-05-01' }
const token = { service: 'contoso', key: KEY }
const plan = { service: 'contoso', config: 'apim.yml', 'access-token': 'eyJhbGciOi.eyJhdWQ.c2ln' }
const planned = {
  command: 'plan',
  target: arm,
  credential: { kind: 'bearer', token: 'secret:eyJhbGciOi.eyJhdWQ.c2ln' },
  config: ['apim.yml'],
  variables: [],
  only: [],
  except: [],
  prune: 'none',
  maxDeletes: { count: 5 },
  secrets: 'auto',
  failOn: 'none',
  strict: false,
  concurrency: 'auto',
  timeoutMs: 1_800_000,
  summary: true,
  outputKeys: [],
  overrides: [],
  warnings: [],
}
const minted = {
  command: 'token',
  target: direct,
  holder: { kind: 'management', id: 'integration' },
  signing: { by: 'key', key: `secret:${KEY}` },
  expiry: '2030-01-01T01:00:00.000Z',
  format: 'long',
  exportToken: false,
  probe: false,
  warnings: [],
}

test('a service and a key ask for a token of one hour', () => {
  expect(read(token)).toEqual(minted)
})

test('a config asks for a plan over Resource Manager', () => {
  expect(read(plan)).toEqual(planned)
})

test('defaults that the runner fills in change nothing', () => {
  const defaults = Object.entries(INPUTS).map(([name, entry]) => [name, 'default' in entry ? entry.default : ''])
  expect(read({ ...Object.fromEntries(defaults), ...plan })).toEqual(planned)
})

test('space around a value is dropped, as a key from a file ends in a line break', () => {
  expect(read({ service: ' contoso ', key: `${KEY}\n` })).toEqual(minted)
})

test('every input of a token is heeded', () => {
  const inputs = {
    ...token,
    command: 'token',
    identifier: 'jane.doe@contoso',
    expiry: '2030-01-02T00:00:30Z',
    'token-format': 'short',
    'export-token': 'TRUE',
    probe: 'True',
    cloud: 'china',
    'subscription-id': GUID,
    'resource-group': 'rg(test).1',
    'api-version': '2022-08-01-preview',
  }
  expect(read(inputs)).toEqual({
    command: 'token',
    target: {
      service: 'contoso',
      cloud: 'china',
      transport: 'direct',
      managementUrl: 'https://contoso.management.azure-api.cn/',
      armUrl: 'https://management.chinacloudapi.cn/',
      authorityUrl: 'https://login.chinacloudapi.cn/',
      armAudience: 'https://management.chinacloudapi.cn',
      apiVersion: '2022-08-01-preview',
      subscriptionId: GUID,
      resourceGroup: 'rg(test).1',
    },
    holder: { kind: 'management', id: 'jane.doe@contoso' },
    signing: { by: 'key', key: `secret:${KEY}` },
    expiry: '2030-01-02T00:00:30.000Z',
    format: 'short',
    exportToken: true,
    probe: true,
    warnings: [
      'the token lives until 2030-01-02T00:00:30.000Z, which is more than 24 hours; nothing can revoke it but a new key',
    ],
  })
})

test('every input of a sync is heeded', () => {
  const inputs = {
    ...plan,
    command: 'apply',
    config: 'apim.yml\n\n  apis/*.yml  \r\n',
    only: 'products/gold\napis/*/operations/get-*',
    except: 'users/*',
    prune: 'all',
    'max-deletes': '10%',
    'plan-file': 'out/plan.json',
    secrets: 'write',
    'fail-on': 'changes',
    strict: 'true',
    concurrency: '64',
    timeout: '1h30m',
    summary: 'False',
    'output-keys': 'mobile\ngateways/onprem',
    'github-token': 'a-token-of-github',
    'subscription-id': GUID,
    'resource-group': 'rg',
    cloud: 'usgov',
    'arm-url': 'http://127.0.0.1:8080/arm',
    'authority-url': 'http://127.0.0.1:8080/login',
  }
  expect(read(inputs)).toEqual({
    ...planned,
    command: 'apply',
    target: {
      ...arm,
      cloud: 'usgov',
      managementUrl: 'https://contoso.management.azure-api.us/',
      armUrl: 'http://127.0.0.1:8080/arm/',
      authorityUrl: 'http://127.0.0.1:8080/login/',
      armAudience: 'http://127.0.0.1:8080',
      subscriptionId: GUID,
      resourceGroup: 'rg',
    },
    config: ['apim.yml', 'apis/*.yml'],
    only: ['products/gold', 'apis/*/operations/get-*'],
    except: ['users/*'],
    prune: 'all',
    maxDeletes: { percent: 10 },
    planFile: 'out/plan.json',
    secrets: 'write',
    failOn: 'changes',
    strict: true,
    concurrency: 64,
    timeoutMs: 5_400_000,
    summary: false,
    outputKeys: ['mobile', 'gateways/onprem'],
    overrides: [],
    githubToken: 'secret:a-token-of-github',
  })
})

const RETIRED = 'the direct management API was retired on 2025-03-15 and may not answer; use transport "arm"'
const sas = { kind: 'sas', identifier: 'integration', key: `secret:${KEY}` }

test('a sync with nothing but a key goes over the direct API and warns of its retirement', () => {
  expect(read({ service: 'contoso', config: 'apim.yml', key: KEY })).toEqual({
    ...planned,
    target: direct,
    credential: sas,
    warnings: [RETIRED],
  })
})

test('a sync with a key and an access token goes over Resource Manager', () => {
  expect(read({ ...plan, key: KEY })).toEqual(planned)
})

test('a sync told to be direct uses the key, whatever else is given', () => {
  expect(read({ ...plan, key: KEY, transport: 'direct' })).toEqual({
    ...planned,
    target: direct,
    credential: sas,
    warnings: [RETIRED],
  })
})

test('validate needs neither a service nor a credential', () => {
  const { target, credential, ...rest } = planned
  expect(read({ command: 'validate', config: 'apim.yml' })).toEqual({ ...rest, command: 'validate' })
})

test('validate over the direct API needs no key and warns of nothing, since it sends nothing', () => {
  const { credential, ...rest } = planned
  expect(read({ command: 'validate', config: 'apim.yml', service: 'contoso', transport: 'direct' })).toEqual({
    ...rest,
    command: 'validate',
    target: direct,
  })
})

test('validate keeps the service and the credential that it is given', () => {
  expect(read({ command: 'validate', config: 'apim.yml', service: 'contoso', key: KEY })).toEqual({
    ...planned,
    command: 'validate',
    target: direct,
    credential: sas,
  })
})

test('inputs that the command does not use are warned of in one line', () => {
  expect(read({ ...plan, probe: 'true', expiry: '2h' })).toEqual({
    ...planned,
    warnings: ['not used by command "plan": expiry, probe'],
  })
})

test('an input variable that desktops set is warned of, not refused', () => {
  expect(read({ ...token, method: 'ibus' })).toEqual({
    ...minted,
    warnings: ['INPUT_METHOD is set on this machine; it is not an input of this action and has no effect'],
  })
})

describe('an unknown input', () => {
  test.each([
    ['exipry', '"exipry" is not an input of this action; the nearest one is "expiry"'],
    ['token_format', '"token_format" is not an input of this action; the nearest one is "token-format"'],
    ['strict\u001b[31m', '"strict\\u001b[31m" is not an input of this action; the nearest one is "strict"'],
    ['constructor', '"constructor" is not an input of this action; the nearest one is "strict"'],
  ])('%j is refused with the nearest legal one', (name, fault) => {
    expect(faults({ ...token, [name]: 'x' })).toEqual([fault])
  })
})

const SERVICE =
  'expected an instance name such as "contoso": 1 to 50 letters, digits and hyphens, a letter first and no hyphen last'
const ADDRESS = 'expected an address such as "https://management.contoso.example"'
const NO_QUERY = `${ADDRESS}, without query and fragment`
const BOOLEAN = 'expected "true", "True", "TRUE", "false", "False" or "FALSE"'
const VERSION = 'expected a version such as "2024-05-01" or "2024-06-01-preview"'
const DELETES = 'expected a count such as "5", or a percentage such as "10%"'
const SELECTOR = 'expected a selector "collection/id-glob", such as "products/gold-*", or "tag:<id>"'
const TIMEOUT = 'expected a duration such as "90s", "30m" or "2h", 24h at most'
const IDENTIFIER = 'expected 1 to 80 letters, digits, underscores, hyphens, dots and @'

describe('a faulty value is refused with what would be right', () => {
  test.each([
    ['service', 'contoso.evil.example/', `service is "contoso.evil.example/"; ${SERVICE}`],
    ['service', 'contoso-', `service is "contoso-"; ${SERVICE}`],
    ['service', '1contoso', `service is "1contoso"; ${SERVICE}`],
    ['service', 'c'.repeat(51), `service is "${'c'.repeat(51)}"; ${SERVICE}`],
    ['service', 'contoso\u001b[2J', `service is "contoso\\u001b[2J"; ${SERVICE}`],
    ['service', 'x\n::set-output name=a::b', `service is "x\\n::set-output name=a::b"; ${SERVICE}`],
    ['service', '/'.repeat(200), `service is "${'/'.repeat(80)}…"; ${SERVICE}`],
    [
      'command',
      'sync',
      'command is "sync"; expected "token", "validate", "plan", "apply", "export", "compare" or "convert"',
    ],
    ['identifier', 'a&b', `identifier is "a&b"; ${IDENTIFIER}`],
    ['identifier', 'a\nb', `identifier is "a\\nb"; ${IDENTIFIER}`],
    ['key', 'two words', 'key holds white space; expected it whole, on one line, alone'],
    ['key', 'schlüssel', 'key holds characters beyond ASCII; expected it as Azure shows it'],
    ['access-token', 'Bearer eyJ', 'access-token holds white space; expected it whole, on one line, alone'],
    ['token-format', 'Long', 'token-format is "Long"; expected "long" or "short"'],
    ['probe', 'yes', `probe is "yes"; ${BOOLEAN}`],
    ['export-token', '1', `export-token is "1"; ${BOOLEAN}`],
    ['strict', 'tRUE', `strict is "tRUE"; ${BOOLEAN}`],
    ['summary', 'on', `summary is "on"; ${BOOLEAN}`],
    ['transport', 'http', 'transport is "http"; expected "auto", "direct" or "arm"'],
    ['cloud', 'germany', 'cloud is "germany"; expected "public", "usgov" or "china"'],
    [
      'subscription-id',
      'my-sub',
      'subscription-id is "my-sub"; expected a GUID such as "00000000-0000-0000-0000-000000000000"',
    ],
    [
      'resource-group',
      'rg.',
      'resource-group is "rg."; expected 1 to 90 letters, digits, underscores, hyphens, parentheses and dots, with no dot last',
    ],
    ['api-version', 'latest', `api-version is "latest"; ${VERSION}`],
    ['api-version', '2024-13-01', `api-version is "2024-13-01"; ${VERSION}`],
    ['management-url', 'contoso.example', `management-url is "contoso.example"; ${NO_QUERY}`],
    ['management-url', 'https://contoso.example?x=1', `management-url is "https://contoso.example?x=1"; ${NO_QUERY}`],
    ['management-url', 'https://contoso.example#', `management-url is "https://contoso.example#"; ${NO_QUERY}`],
    ['management-url', 'https:\\\\contoso.example', `management-url is "https:\\\\\\\\contoso.example"; ${NO_QUERY}`],
    ['management-url', 'https://[::1', `management-url is "https://[::1"; ${NO_QUERY}`],
    [
      'management-url',
      'https://jane:pass@contoso.example',
      `management-url holds credentials; ${ADDRESS} without them`,
    ],
    [
      'management-url',
      'http://contoso.example',
      'management-url is "http://contoso.example"; expected https, since http is for loopback addresses only',
    ],
    [
      'arm-url',
      'http://127.0.0.1.evil.example',
      'arm-url is "http://127.0.0.1.evil.example"; expected https, since http is for loopback addresses only',
    ],
    ['only', 'products/gold\nproducts', `only is "products"; ${SELECTOR}`],
    ['except', '/products/gold', `except is "/products/gold"; ${SELECTOR}`],
    ['prune', 'mine', 'prune is "mine"; expected "none", "owned" or "all"'],
    ['max-deletes', '-1', `max-deletes is "-1"; ${DELETES}`],
    ['max-deletes', '101%', `max-deletes is "101%"; ${DELETES}`],
    ['secrets', 'never', 'secrets is "never"; expected "auto", "compare", "assume" or "write"'],
    ['fail-on', 'errors', 'fail-on is "errors"; expected "none" or "changes"'],
    ['concurrency', '0', 'concurrency is "0"; expected a whole number from 1 to 64'],
    ['concurrency', '65', 'concurrency is "65"; expected a whole number from 1 to 64'],
    ['concurrency', '8.0', 'concurrency is "8.0"; expected a whole number from 1 to 64'],
    ['timeout', '25h', `timeout is "25h"; ${TIMEOUT}`],
    ['timeout', '0s', `timeout is "0s"; ${TIMEOUT}`],
    ['timeout', '30', `timeout is "30"; ${TIMEOUT}`],
    ['expiry', '31d', 'expiry is "31d", which is more than 30 days ahead; expected 30 days (30d) at most'],
  ])('%s: %j', (name, value, fault) => {
    expect(faults({ ...token, [name]: value })).toEqual([fault])
  })
})

test('a short token that rounding leaves too little life is refused before it is signed', () => {
  expect(faults({ ...token, expiry: '119s', 'token-format': 'short' })).toEqual([
    'expiry is "119s"; the token ends at a whole minute, 2030-01-01T00:01:00.000Z instead of ' +
      '2030-01-01T00:01:59.000Z, which is less than 2 minutes ahead; expected at least 3 minutes of life',
  ])
})

test.each([
  ['https://management.contoso.example', 'https://management.contoso.example/'],
  ['https://proxy.contoso.example:8443/apim', 'https://proxy.contoso.example:8443/apim/'],
  ['http://localhost:3000', 'http://localhost:3000/'],
  ['http://127.0.0.2/', 'http://127.0.0.2/'],
  ['http://[::1]:3000', 'http://[::1]:3000/'],
])('the management address %s is taken', (address, managementUrl) => {
  expect(read({ ...token, 'management-url': address })).toEqual({ ...minted, target: { ...direct, managementUrl } })
})

describe('what a command lacks is named', () => {
  test.each([
    [
      'a token without a service',
      {},
      ['service is missing; expected the name of the API Management instance, such as "contoso"'],
    ],
    [
      'a plan without files',
      { command: 'plan', service: 'contoso', 'access-token': 'eyJhbGciOi' },
      ['config is missing; command "plan" expects the paths of the files that declare the resources'],
    ],
    [
      'a direct plan without a key',
      { service: 'contoso', config: 'apim.yml', transport: 'direct' },
      [
        `key is missing; expected a key of the Management API page of the service ${MISSING_SECRET}, or "client-id" ` +
          'and "tenant-id" of an identity for which the service issues tokens',
      ],
    ],
  ])('%s', (_, inputs, expected) => {
    expect(faults(inputs)).toEqual(expected)
  })
})

test('every fault of every input is told at once', () => {
  expect(faults({ servce: 'contoso', command: 'plan', prune: 'some', concurrency: 'many' })).toEqual([
    '"servce" is not an input of this action; the nearest one is "service"',
    'prune is "some"; expected "none", "owned" or "all"',
    'concurrency is "many"; expected a whole number from 1 to 64',
    'service is missing; expected the name of the API Management instance, such as "contoso"',
    'config is missing; command "plan" expects the paths of the files that declare the resources',
  ])
})

test('the error lists the inputs at fault', () => {
  const inputs = new Map(Object.entries({ ...token, prune: 'some', probe: 'maybe' }))
  expect(() => readSettings(inputs, now)).toThrow(expect.objectContaining({ inputs: ['probe', 'prune'] }))
})

test('a transport makes no difference to a token', () => {
  expect(read({ ...token, transport: 'arm' })).toEqual({
    ...minted,
    warnings: ['not used by command "token": transport'],
  })
})

test('the inputs to be masked are the key and the access token, when they are given', () => {
  const inputs = new Map(Object.entries({ ...plan, key: ` ${KEY}\n`, identifier: 'integration', unknown: 'x' }))
  expect(plain(secretInputs(inputs))).toEqual([
    { name: 'access-token', secret: 'secret:eyJhbGciOi.eyJhdWQ.c2ln' },
    { name: 'key', secret: `secret:${KEY}` },
  ])
})

test('an empty secret is not masked', () => {
  expect(secretInputs(new Map([['key', ' ']]))).toEqual([])
})
