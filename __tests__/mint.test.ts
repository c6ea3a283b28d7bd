/**
 * What the command `token` tells the runner. Signatures come from openssl, as in `sas/token.test.ts`.
 */
import { expect, test } from '@jest/globals'
import { type MintPorts, mint } from '../src/mint.ts'
import type { Http } from '../src/ports.ts'
import { Secret } from '../src/secret.ts'
import type { TokenSettings } from '../src/settings/token.ts'
import { simulatedClock } from './support/clock.ts'
import { recordingRunner } from './support/runner.ts'

const key = 'pXeTVcmdbU9XxH6fPcPlq8Y9D9G3Cdo5Eh2nMSgKj/DWqeSFFXDdmpz5Trv+L2hQNM+nGa704Rf8Z22W9O1jdQ=='
/** Of `integration` until 2030-01-15T12:30:00Z. */
const signature = 'oroGhS6ee2ZeY06Z/xtM7n3xetZfATCpW16IWCmZ5pNqVDoUXefUCW/NM28viR72ng8zvZXPq7fLsYNVPTK6BQ=='
const token = `uid=integration&ex=2030-01-15T12:30:00.0000000Z&sn=${signature}`
const now = new Date('2030-01-15T11:30:00Z')
const masks = [`mask ${key}`, `mask ${token}`, `mask SharedAccessSignature ${token}`, `mask ${signature}`]
const outputs = [
  `output token=${token}`,
  `output authorization=SharedAccessSignature ${token}`,
  'output expires-on=2030-01-15T12:30:00.000Z',
  'output management-url=https://contoso.management.azure-api.net',
]

const asked: TokenSettings = {
  command: 'token',
  target: {
    service: 'contoso',
    cloud: 'public',
    transport: 'direct',
    managementUrl: new URL('https://contoso.management.azure-api.net/'),
    armUrl: new URL('https://management.azure.com/'),
    authorityUrl: new URL('https://login.microsoftonline.com/'),
    armAudience: 'https://management.azure.com',
    apiVersion: '2021-08-01',
  },
  holder: { kind: 'management', id: 'integration' },
  signing: { by: 'key', key: new Secret(key) },
  expiry: new Date('2030-01-15T12:30:00Z'),
  format: 'long',
  exportToken: false,
  probe: false,
  warnings: [],
}

async function minted(settings: Partial<TokenSettings>, http?: Http): Promise<readonly string[]> {
  const runner = recordingRunner()
  const ports: MintPorts = {
    runner,
    clock: simulatedClock(now.getTime()),
    http: async () => http ?? Promise.reject(new Error('the network was asked for')),
    machine: async () => Promise.reject(new Error('an identity was looked for')),
    signal: new AbortController().signal,
    userAgent: 'apim-sync/test',
    newRequestId: () => '00000000-0000-4000-8000-000000000000',
    random: () => 0.5,
  }
  await mint({ ...asked, ...settings }, now, ports)
  return runner.said
}

test('a token is masked in every form before anything else is told, and nothing else is masked', async () => {
  expect(await minted({})).toEqual([...masks, ...outputs, 'info valid until 2030-01-15T12:30:00Z (in 1 h)'])
})

test('a short token ends at a whole minute', async () => {
  const short = `integration&203001151230&${signature}`
  expect(await minted({ format: 'short', expiry: new Date('2030-01-15T12:30:59Z') })).toEqual([
    `mask ${key}`,
    `mask ${short}`,
    `mask SharedAccessSignature ${short}`,
    `mask ${signature}`,
    `output token=${short}`,
    `output authorization=SharedAccessSignature ${short}`,
    'output expires-on=2030-01-15T12:30:00.000Z',
    'output management-url=https://contoso.management.azure-api.net',
    'info valid until 2030-01-15T12:30:00Z (in 1 h)',
  ])
})

test('an exported token is noted for the post step before it is exported', async () => {
  expect(await minted({ exportToken: true })).toEqual([
    ...masks,
    ...outputs,
    'state exported=true',
    `export APIM_TOKEN=${token}`,
    'info valid until 2030-01-15T12:30:00Z (in 1 h)',
  ])
})

test('warnings are told before anything is signed, and after the key is masked', async () => {
  expect(await minted({ warnings: ['the token lives long'] })).toEqual([
    `mask ${key}`,
    'warning the token lives long',
    ...masks.slice(1),
    ...outputs,
    'info valid until 2030-01-15T12:30:00Z (in 1 h)',
  ])
})

test('a token for a gateway is signed with its key under its name, and has no management address', async () => {
  // printf 'edge\n2030-01-15T12:30:00.0000000Z' | openssl …
  const gateway =
    'edge&203001151230&UhJMO8GDZRt5ClQTXN+tff7Vr58vIFH9UK+nAma2oFbg1BIMNlKOKeKtVQR1AU91J3UlNS0YF/us3VxiVqV2yQ=='
  const asked = { holder: { kind: 'gateway', id: 'edge' }, format: 'short' } as const
  expect(await minted(asked)).toEqual([
    `mask ${key}`,
    `mask ${gateway}`,
    `mask GatewayKey ${gateway}`,
    `mask ${gateway.replace('edge&203001151230&', '')}`,
    `output token=${gateway}`,
    `output authorization=GatewayKey ${gateway}`,
    'output expires-on=2030-01-15T12:30:00.000Z',
    'info valid until 2030-01-15T12:30:00Z (in 1 h)',
  ])
})

test('the root of a custom address is given without a slash at its end', async () => {
  const managementUrl = new URL('https://proxy.contoso.example/apim/')
  expect(await minted({ target: { ...asked.target, managementUrl } })).toContain(
    'output management-url=https://proxy.contoso.example/apim',
  )
})

test('a probe that succeeds is an output and a line', async () => {
  const http: Http = async () => ({ status: 200, headers: { 'content-type': 'application/json' }, body: '{}' })
  expect(await minted({ probe: true }, http)).toEqual([
    ...masks,
    ...outputs,
    'info valid until 2030-01-15T12:30:00Z (in 1 h)',
    'output usable=true',
    'output reason=the service accepted the token',
    'info the service accepted the token',
  ])
})

test.each([
  [
    '{"properties":{"gatewayUrl":"https://contoso.azure-api.net"}}',
    ['output gateway-url=https://contoso.azure-api.net'],
  ],
  ['{"properties":{"gatewayUrl":"no url"}}', []],
  ['{"properties":null}', []],
  ['null', []],
  ['not JSON', []],
])('a service that answers %s tells its gateway or nothing', async (body, expected) => {
  const http: Http = async () => ({ status: 200, headers: { 'content-type': 'application/json' }, body })
  const said = await minted({ probe: true }, http)
  expect(said.filter(line => line.startsWith('output gateway-url'))).toEqual(expected)
})

test('a probe that fails is an output and a warning, and the step goes on', async () => {
  const http: Http = async () => ({ status: 429, headers: {}, body: '' })
  expect(await minted({ probe: true }, http)).toEqual([
    ...masks,
    ...outputs,
    'info valid until 2030-01-15T12:30:00Z (in 1 h)',
    'output usable=false',
    'output reason=the service is busy (429): try again later',
    'warning the token is not usable: the service is busy (429): try again later ' +
      '(client request id 00000000-0000-4000-8000-000000000000)',
  ])
})
