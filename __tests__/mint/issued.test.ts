/**
 * The command `token` without a key, from the order to the outputs, against the emulator, which signs with code of its
 * own.
 *
 * Signatures come from openssl:
 *
 *   printf 'integration\n2030-01-15T12:30:00.0000000Z' | openssl dgst -sha512 -hmac "$key" -binary | base64 -w0
 */
import { expect, test } from '@jest/globals'
import { createEmulator, type Emulator } from '../../src/emulator/handler.ts'
import { type MintPorts, mint } from '../../src/mint.ts'
import { Secret } from '../../src/secret.ts'
import type { Target } from '../../src/settings/target.ts'
import type { Issuing, TokenSettings } from '../../src/settings/token.ts'
import { simulatedClock } from '../support/clock.ts'
import { recordingRunner } from '../support/runner.ts'
import { httpTo } from '../support/world.ts'

const now = Date.parse('2030-01-15T11:29:30Z')
const KEYS = ['primary-key-of-the-service', 'secondary-key-of-the-service'] as const
const PRIMARY = '1a12xldcTP8iWdfHBoShDtaSU/2i9iMl/kOli9rZhDpdfsN+zIEPut+eDmY2BtE7wX1RYd/NNsr7Ho/bAwv6SA=='
const SECONDARY = '9hE1BPLmvRJBq6AhAP1CrwhXFVnxJEXJQG6EUJzlJ9Cxcr3WXGK6JcEJjckXanpPqofVU+OEoLs31qwxWEQmLg=='
const EDGE = '24GqKP+OyDAUME6AfLQFyVoTZw/jVJS4lPDaHKhc8dbuVQPipt1SyiwWcBo39KJt8ZHwwkc4hXdJMeyk/PAhkg=='
const JANE = 'dlknKKXhmH0kNl+kg3YjzJDt6SVoLGXughbInJIFbyf/84Gn6CM9XMnguW35TihlQDVgZ82PR7tCG/ohWZt4Dw=='

const arm: Target = {
  service: 'contoso',
  cloud: 'public',
  transport: 'arm',
  managementUrl: new URL('https://contoso.management.azure-api.net/'),
  armUrl: new URL('https://management.azure.com/'),
  authorityUrl: new URL('https://login.microsoftonline.com/'),
  armAudience: 'https://management.azure.com',
  apiVersion: '2024-05-01',
  subscriptionId: '0a1b2c3d-0000-4000-8000-00000000000f',
  resourceGroup: 'shop',
}
const signing: Issuing = {
  by: 'service',
  keyType: 'primary',
  target: arm,
  identity: { kind: 'bearer', token: new Secret('emulator-access-token') },
  timeoutMs: 60_000,
}
const asked: TokenSettings = {
  command: 'token',
  target: { ...arm, transport: 'direct', apiVersion: '2021-08-01' },
  holder: { kind: 'management', id: 'integration' },
  signing,
  expiry: new Date('2030-01-15T12:30:59.999Z'),
  format: 'long',
  exportToken: false,
  probe: false,
  warnings: [],
}

function emulated(): Emulator {
  const rewritten: Readonly<Record<string, string>> = {
    primaryKey: 'primary-of-edge',
    secondaryKey: 'secondary-of-edge',
  }
  const emulator = createEmulator({
    services: ['contoso'],
    keys: KEYS,
    subscriptionId: '0a1b2c3d-0000-4000-8000-00000000000f',
    resourceGroup: 'shop',
    now: () => now,
    rewrite: (kind, _path, field, value) => (kind === 'gateway' ? (rewritten[field] ?? value) : value),
  })
  emulator.seed('/gateways/edge', { locationData: { name: 'here' } })
  emulator.seed('/users/jane', { firstName: 'Jane', lastName: 'Doe', email: 'jane@contoso.example' })
  return emulator
}

async function minted(settings: Partial<TokenSettings>, emulator = emulated()) {
  const runner = recordingRunner()
  const ports: MintPorts = {
    runner,
    clock: simulatedClock(now),
    http: async () => httpTo(emulator),
    machine: async () => Promise.reject(new Error('an identity was looked for')),
    signal: new AbortController().signal,
    userAgent: 'apim-sync/test',
    newRequestId: () => '00000000-0000-4000-8000-000000000000',
    random: () => 0.5,
  }
  const failure = await mint({ ...asked, ...settings }, new Date(now), ports).catch((error: Error) => error.message)
  return { said: runner.said, failure, sent: emulator.requests.all().map(({ method, path }) => `${method} ${path}`) }
}

const ASKING =
  'info no "key" is given: asking the service for a token of its primary key, through Azure Resource Manager'
const LIFE = 'info valid until 2030-01-15T12:30:00Z (in 1 h 1 min)'
const ADDRESS = 'output management-url=https://contoso.management.azure-api.net'

test('a token comes masked in every form, spelled as asked, and ends when the service says; no key is read', async () => {
  const short = `integration&203001151230&${PRIMARY}`
  const long = `uid=integration&ex=2030-01-15T12:30:00.0000000Z&sn=${PRIMARY}`
  expect(await minted({})).toEqual({
    said: [
      ASKING,
      `mask ${short}`,
      `mask ${long}`,
      `mask SharedAccessSignature ${long}`,
      `mask ${PRIMARY}`,
      `output token=${long}`,
      `output authorization=SharedAccessSignature ${long}`,
      'output expires-on=2030-01-15T12:30:00.000Z',
      ADDRESS,
      LIFE,
    ],
    failure: undefined,
    sent: [`POST /users/integration/token`],
  })
})

test('the secondary key signs when it is asked to', async () => {
  const { said } = await minted({ signing: { ...signing, keyType: 'secondary' }, format: 'short' })
  expect(said).toEqual([
    ASKING.replace('primary', 'secondary'),
    ...spelled(`integration&203001151230&${SECONDARY}`, 'SharedAccessSignature'),
    ADDRESS,
    LIFE,
  ])
})

test.each([
  ['gateway', 'edge', EDGE, 'GatewayKey', [], 'generateToken', 'gateways'],
  ['user', 'jane', JANE, 'SharedAccessSignature', [ADDRESS], 'token', 'users'],
] as const)(
  'a token for a %s is issued by the service',
  async (kind, id, signature, scheme, address, action, below) => {
    expect(await minted({ holder: { kind, id }, format: 'short' })).toEqual({
      said: [ASKING, ...spelled(`${id}&203001151230&${signature}`, scheme), ...address, LIFE],
      failure: undefined,
      sent: [`POST /${below}/${id}/${action}`],
    })
  },
)

test('a token that the service issued is usable where it manages itself, and the reason says where it came from', async () => {
  const { said } = await minted({ probe: true })
  expect(said.slice(-4)).toEqual([
    'output usable=true',
    'output reason=the service accepted the token, which it issued through Azure Resource Manager',
    'output gateway-url=https://contoso.azure-api.net',
    'info the service accepted the token, which it issued through Azure Resource Manager',
  ])
})

test('a service whose place is not told is looked up', async () => {
  const { subscriptionId: _, resourceGroup: __, ...target } = arm
  const { sent } = await minted({ signing: { ...signing, target } })
  expect(sent).toEqual([
    'GET /subscriptions',
    'GET /subscriptions/0a1b2c3d-0000-4000-8000-00000000000f/providers/Microsoft.ApiManagement/service',
    `POST /users/integration/token`,
  ])
})

test('warnings are told before anything is asked', async () => {
  const { said } = await minted({ warnings: ['the token lives long'] })
  expect(said.slice(0, 2)).toEqual(['warning the token lives long', ASKING])
})

test('a refusal ends the step without an output', async () => {
  const { said, failure } = await minted({ holder: { kind: 'gateway', id: 'none' }, format: 'short' })
  expect([said, failure]).toEqual([
    [ASKING],
    expect.stringMatching(
      /^POST \/gateways\/none\/generateToken refused \(404 ResourceNotFound: "Gateway not found\."\), request id /,
    ),
  ])
})

/** What is told of a short token. */
function spelled(token: string, scheme: string): readonly string[] {
  return [
    `mask ${token}`,
    `mask ${token}`,
    `mask ${scheme} ${token}`,
    `mask ${token.replace(/^.*&/, '')}`,
    `output token=${token}`,
    `output authorization=${scheme} ${token}`,
    'output expires-on=2030-01-15T12:30:00.000Z',
  ]
}
