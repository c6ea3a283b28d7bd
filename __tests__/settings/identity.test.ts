/** What the inputs say of an identity, and which of them go together. */
import { describe, expect, test } from '@jest/globals'
import { InputError } from '../../src/errors.ts'
import type { Secret } from '../../src/secret.ts'
import type { Credential } from '../../src/settings/credential.ts'
import { readSettings, secretInputs } from '../../src/settings.ts'

type With = Readonly<Record<string, string>>

const CLIENT = '0a1b2c3d-0000-4000-8000-00000000000f'
const TENANT = '72f988bf-86f1-41af-91ab-2d7cd011db47'
const plan = { service: 'contoso', config: 'apim.yml' }
const federated = { 'client-id': CLIENT, 'tenant-id': TENANT }
const now = new Date('2030-01-01T00:00:00Z')

function read(inputs: With) {
  const settings = readSettings(new Map(Object.entries({ ...plan, ...inputs })), now)
  if (settings.command === 'token' || settings.command === 'convert')
    throw new RangeError(`the command is "${settings.command}"; expected one that has a service`)
  const { target, credential } = settings
  return { transport: target?.transport, credential: credential && plain(credential), target }
}

/** A credential with its secrets as text. */
function plain(credential: Credential): object {
  const reveal = (secret: Secret) => secret.reveal()
  switch (credential.kind) {
    case 'sas':
      return { ...credential, key: reveal(credential.key) }
    case 'bearer':
      return { ...credential, token: reveal(credential.token) }
    case 'entra':
      return credential.clientSecret === undefined
        ? credential
        : { ...credential, clientSecret: reveal(credential.clientSecret) }
    case 'issued':
      return { ...credential, identity: plain(credential.identity) }
  }
}

function faults(inputs: With): readonly string[] {
  try {
    read(inputs)
  } catch (error) {
    return error instanceof InputError ? error.message.split('\n') : [`not an InputError: ${error}`]
  }
  return []
}

describe('the identity', () => {
  test.each<[string, With, object]>([
    ['is looked for on the machine when nothing is said of it', {}, { kind: 'entra' }],
    [
      'is a client of a tenant, which proves itself by what the job has',
      federated,
      { kind: 'entra', clientId: CLIENT, tenantId: TENANT },
    ],
    [
      'is a client with a secret',
      { ...federated, 'client-secret': 'kept~in.a-vault' },
      { kind: 'entra', clientId: CLIENT, tenantId: TENANT, clientSecret: 'kept~in.a-vault' },
    ],
    ['is one of several that a machine has', { 'client-id': CLIENT }, { kind: 'entra', clientId: CLIENT }],
    [
      'has a tenant with the name of a domain',
      { ...federated, 'tenant-id': 'contoso.onmicrosoft.com' },
      { kind: 'entra', clientId: CLIENT, tenantId: 'contoso.onmicrosoft.com' },
    ],
    [
      'is a token that was made elsewhere, before all else',
      { ...federated, 'access-token': 'eyJ' },
      { kind: 'bearer', token: 'eyJ' },
    ],
  ])('%s', (_, inputs, credential) => {
    expect(read(inputs)).toMatchObject({ transport: 'arm', credential })
  })

  test('of the machine alone makes no run direct, and that of the inputs makes one with a key go over arm', () => {
    const key = 'c2VjcmV0LWtleS1vZi1jb250b3Nv'
    expect([read({ key }).transport, read({ key, ...federated }).transport]).toEqual(['direct', 'arm'])
  })

  test('over direct has the service issue signatures', () => {
    expect(read({ ...federated, transport: 'direct', 'key-type': 'secondary' }).credential).toEqual({
      kind: 'issued',
      identifier: 'integration',
      keyType: 'secondary',
      identity: { kind: 'entra', clientId: CLIENT, tenantId: TENANT },
    })
  })

  test('is not needed to validate', () => {
    expect(read({ command: 'validate' }).credential).toBeUndefined()
    expect(read({ command: 'validate', ...federated }).credential).toMatchObject({ clientId: CLIENT })
  })
})

const LOGIN = 'https://login.microsoftonline.com/'

describe('the token is made for', () => {
  test.each<[string, With, string, string]>([
    ['the public cloud', {}, LOGIN, 'https://management.azure.com'],
    ['a region of it', { 'arm-url': 'https://westeurope.management.azure.com' }, LOGIN, 'https://management.azure.com'],
    [
      'the cloud of the US government',
      { cloud: 'usgov' },
      'https://login.microsoftonline.us/',
      'https://management.usgovcloudapi.net',
    ],
    ['China', { cloud: 'china' }, 'https://login.chinacloudapi.cn/', 'https://management.chinacloudapi.cn'],
    [
      'a cloud of its own',
      { 'arm-url': 'https://arm.contoso.example/api', 'authority-url': 'https://login.contoso.example/adfs' },
      'https://login.contoso.example/adfs/',
      'https://arm.contoso.example',
    ],
    [
      'nobody who only looks like Azure',
      { 'arm-url': 'https://xmanagement.azure.com', 'authority-url': LOGIN },
      LOGIN,
      'https://xmanagement.azure.com',
    ],
  ])('%s', (_, inputs, authority, audience) => {
    const { target } = read({ ...federated, ...inputs })
    expect([target?.authorityUrl?.href, target?.armAudience]).toEqual([authority, audience])
  })

  test('a cloud of its own, whose authority is guessed by nobody', () => {
    const { target } = read({ 'arm-url': 'https://arm.contoso.example' })
    expect([target?.authorityUrl, target?.armAudience]).toEqual([undefined, 'https://arm.contoso.example'])
  })
})

const GUID = 'expected a GUID such as "00000000-0000-0000-0000-000000000000"'
const TENANT_WORDS =
  'expected the id of the directory, a GUID, or one of its domains, such as "contoso.onmicrosoft.com"'

describe('a fault', () => {
  test.each<[string, With, readonly string[]]>([
    ['of a client', { 'client-id': 'my-app' }, [`client-id is "my-app"; ${GUID}`]],
    ['of a tenant', { 'tenant-id': 'common' }, [`tenant-id is "common"; ${TENANT_WORDS}`]],
    ['of a tenant that is a path', { 'tenant-id': 'a.b/../c' }, [`tenant-id is "a.b/../c"; ${TENANT_WORDS}`]],
    [
      'of a secret, which is not quoted',
      { ...federated, 'client-secret': 'two words' },
      ['client-secret holds white space; expected it whole, on one line, alone'],
    ],
    [
      'of a secret that belongs to nobody',
      { 'client-secret': 'kept~in.a-vault' },
      ['client-secret is given without "client-id" and "tenant-id" of its app registration'],
    ],
    [
      'of a secret without its tenant',
      { 'client-id': CLIENT, 'client-secret': 'kept~in.a-vault' },
      ['client-secret is given without "tenant-id" of its app registration'],
    ],
    [
      'of an authority over http',
      { 'authority-url': 'http://login.contoso.example' },
      ['authority-url is "http://login.contoso.example"; expected https, since http is for loopback addresses only'],
    ],
    [
      'of a cloud of its own without its authority',
      { ...federated, 'arm-url': 'https://arm.contoso.example' },
      [
        'authority-url is missing; the cloud of "arm-url" "https://arm.contoso.example" expects the address of its own authority',
      ],
    ],
  ])('%s is told', (_, inputs, expected) => {
    expect(faults(inputs)).toEqual(expected)
  })

  test('is not that a cloud of its own has no authority, where nobody signs in at one', () => {
    const own = { 'arm-url': 'https://arm.contoso.example' }
    expect([faults(own), faults({ ...own, ...federated, 'access-token': 'eyJ' })]).toEqual([[], []])
  })
})

test('the secret of a client is masked first of all', () => {
  expect(
    secretInputs(new Map([['client-secret', ' kept~in.a-vault\n']])).map(({ name, secret }) => [name, secret.reveal()]),
  ).toEqual([['client-secret', 'kept~in.a-vault']])
})
