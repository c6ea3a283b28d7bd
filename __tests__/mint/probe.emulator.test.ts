/** Tokens of ours, tried on the emulator, which checks signatures with code of its own. */
import { expect, test } from '@jest/globals'
import type { Behaviour } from '../../src/emulator/behaviour.ts'
import { createEmulator } from '../../src/emulator/handler.ts'
import { probe } from '../../src/mint/probe.ts'
import { signToken, type TokenFormat } from '../../src/sas/token.ts'
import { Secret } from '../../src/secret.ts'
import type { Target } from '../../src/settings/target.ts'
import { simulatedClock } from '../support/clock.ts'

const now = Date.parse('2030-01-15T12:00:00Z')
const keys = ['cHJpbWFyeSBrZXkgb2YgY29udG9zbw==', 'c2Vjb25kYXJ5IGtleSBvZiBjb250b3Nv'] as const
const target: Target = {
  service: 'contoso',
  cloud: 'public',
  transport: 'direct',
  managementUrl: new URL('https://contoso.management.azure-api.net/'),
  armUrl: new URL('https://management.azure.com/'),
  authorityUrl: new URL('https://login.microsoftonline.com/'),
  armAudience: 'https://management.azure.com',
  apiVersion: '2021-08-01',
}

interface Tried {
  readonly identifier?: string
  readonly key?: string
  readonly format?: TokenFormat
  readonly behaviour?: Partial<Behaviour>
  readonly apiVersion?: string
}

async function tried({
  identifier = 'integration',
  key = keys[0],
  format = 'long',
  behaviour = {},
  apiVersion,
}: Tried) {
  const emulator = createEmulator({ services: ['contoso'], identifier: 'integration', keys, now: () => now, behaviour })
  const { authorization } = signToken(identifier, new Secret(key), new Date(now + 3_600_000), new Date(now), format)
  const { trace: _, ...verdict } = await probe(
    { ...target, apiVersion: apiVersion ?? target.apiVersion },
    authorization,
    'key',
    {
      http: ({ url, ...request }) => emulator.handle({ ...request, url: url.href, body: '' }),
      clock: simulatedClock(now),
      signal: new AbortController().signal,
      userAgent: 'apim-sync/test',
      newRequestId: () => '00000000-0000-4000-8000-000000000000',
    },
  )
  return verdict
}

test.each([
  ['a long token of the primary key', {}],
  ['a long token of the secondary key', { key: keys[1] }],
  ['a short token', { format: 'short' }],
] as const)('%s is accepted', async (_, asked) => {
  expect(await tried(asked)).toEqual({
    usable: true,
    reason: 'the service accepted the token',
    gatewayUrl: 'https://contoso.azure-api.net',
  })
})

const REFUSED = 'the service did not accept the token (401): '
const CHECK = 'check "identifier" and "key", and that the management API is enabled in the portal'
const DISABLED = 'the management API may be disabled, or closed to the address of this machine'

test.each([
  ['another key', { key: 'b3RoZXIga2V5' }, REFUSED + CHECK],
  ['another identifier', { identifier: 'git' }, REFUSED + CHECK],
  ['a management API that is switched off', { behaviour: { directDisabled: true } }, REFUSED + CHECK],
  [
    'a management API that forbids',
    { behaviour: { directDisabled: true, disabledStatus: 403 } },
    `the service forbids it (403): ${DISABLED}`,
  ],
  [
    'a service whose clock is two hours ahead',
    { behaviour: { clockSkewMs: 7_200_000 } },
    `${REFUSED}clock skew, the clock of this machine is 2 h behind the service's; set it right`,
  ],
  [
    'an api-version that was never there',
    { apiVersion: '2014-01-01' },
    'the service refused the request (400): "api-version" 2014-01-01 may be one it no longer takes',
  ],
])('%s makes a token unusable, for a reason', async (_, asked, reason) => {
  expect(await tried(asked)).toEqual({ usable: false, reason })
})
