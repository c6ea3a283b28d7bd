/**
 * Signatures come from openssl; the key is the sample key of Microsoft's page on authentication.
 *
 *   printf 'integration\n2030-01-01T00:00:00.0000000Z' | openssl dgst -sha512 -hmac "$key" -binary | base64 -w0
 */
import { expect, test } from '@jest/globals'
import { signToken, type TokenFormat } from '../../src/sas/token.ts'
import { Secret } from '../../src/secret.ts'

const key = new Secret('pXeTVcmdbU9XxH6fPcPlq8Y9D9G3Cdo5Eh2nMSgKj/DWqeSFFXDdmpz5Trv+L2hQNM+nGa704Rf8Z22W9O1jdQ==')
const VECTORS = {
  '2030-01-01T00:00:00.000Z':
    '+t5cvLPt8p7mY7ffzy1d7xt4lS3UvD10LugnXzNgdKT2ItC3gSL84iCbFqAnUMr+ubXoWXG75eZWOMtrnH+6mQ==',
  '2030-01-15T12:30:00.000Z':
    'oroGhS6ee2ZeY06Z/xtM7n3xetZfATCpW16IWCmZ5pNqVDoUXefUCW/NM28viR72ng8zvZXPq7fLsYNVPTK6BQ==',
  '2030-01-15T12:30:45.123Z':
    'GpB7H7UeZIu7RN2hdUhVg/94Sw/Oc+9rrGI+Z89fO4210L7uhrwPVr2JOgJkXdPwxVrsqxSq51/uE5QBhRh18w==',
} as const

function signed(identifier: string, expiry: string, now: string, format?: TokenFormat) {
  const { token, authorization, signature, expiresOn } = signToken(
    identifier,
    key,
    new Date(expiry),
    new Date(now),
    format,
  )
  return [token.reveal(), authorization.reveal(), signature.reveal(), expiresOn.toISOString()]
}

test('a long token carries what openssl signs, with the expiry in seven decimals', () => {
  const signature = VECTORS['2030-01-01T00:00:00.000Z']
  const token = `uid=integration&ex=2030-01-01T00:00:00.0000000Z&sn=${signature}`
  expect(signed('integration', '2030-01-01T00:00:00Z', '2029-12-31T23:00:00Z')).toEqual([
    token,
    `SharedAccessSignature ${token}`,
    signature,
    '2030-01-01T00:00:00.000Z',
  ])
})

test('a token for another identifier carries what openssl signs for that identifier', () => {
  const signature = 'jZpVO0S0oAy7QEiuefPUia9l2ijdkFjs2WvnbH68V6LSVEcjwBfyeG/YHdWQyT00LExwhkIrgXWIm3Sj2oYzzw=='
  const token = `uid=53d7e14aee681a0034030003&ex=2014-08-04T22:03:00.0000000Z&sn=${signature}`
  expect(signed('53d7e14aee681a0034030003', '2014-08-04T22:03:00Z', '2014-08-01T00:00:00Z')).toEqual([
    token,
    `SharedAccessSignature ${token}`,
    signature,
    '2014-08-04T22:03:00.000Z',
  ])
})

test('a long token keeps the milliseconds of its expiry', () => {
  const signature = VECTORS['2030-01-15T12:30:45.123Z']
  const token = `uid=integration&ex=2030-01-15T12:30:45.1230000Z&sn=${signature}`
  expect(signed('integration', '2030-01-15T12:30:45.123Z', '2030-01-15T12:00:00Z')).toEqual([
    token,
    `SharedAccessSignature ${token}`,
    signature,
    '2030-01-15T12:30:45.123Z',
  ])
})

test('a short token carries the signature of the full instant at the start of its minute', () => {
  const signature = VECTORS['2030-01-15T12:30:00.000Z']
  const token = `integration&203001151230&${signature}`
  expect(signed('integration', '2030-01-15T12:30:45.123Z', '2030-01-15T12:00:00Z', 'short')).toEqual([
    token,
    `SharedAccessSignature ${token}`,
    signature,
    '2030-01-15T12:30:00.000Z',
  ])
})

test('a short token does not carry the signature of its twelve digits, which the service rejects', () => {
  // printf 'integration\n201808020500' | openssl …
  const overDigits = 'z4B7cLDjujuLte4O71kASRslC19mU3C4wLZjf2LQsdl7q5uWsve3e3RGq9b8S8EenVGmJTfUyHe3+Vf1CR9akA=='
  // printf 'integration\n2018-08-02T05:00:00.0000000Z' | openssl …
  const overInstant = 'djdXZ3p7GmXg93sbMAbrvN1PIqhqXi4P7KAu2qCBq18Zt1HFz8khkFgEhDKfnNxLlbseOB4iSszZ57dDCorGLQ=='
  const [token] = signed('integration', '2018-08-02T05:00:00Z', '2018-08-02T04:00:00Z', 'short')
  expect({
    isInstant: token === `integration&201808020500&${overInstant}`,
    holdsDigits: token?.includes(overDigits),
  }).toEqual({
    isInstant: true,
    holdsDigits: false,
  })
})

test.each([
  ['that is past', '2029-12-31T23:59:59Z', 'long', 'is not after 2030-01-01T00:00:00.000Z'],
  ['that is now', '2030-01-01T00:00:00Z', 'long', 'is not after 2030-01-01T00:00:00.000Z'],
  ['that is no instant', 'never', 'long', 'is not after 2030-01-01T00:00:00.000Z'],
  ['a millisecond beyond thirty days', '2030-01-31T00:00:00.001Z', 'long', 'is more than 30 days after'],
  ['that rounding leaves less than two minutes', '2030-01-01T00:01:59.999Z', 'short', 'less than 2 minutes ahead'],
] as const)('an expiry %s is refused', (_, expiry, format, reason) => {
  const sign = () => signToken('integration', key, new Date(expiry), new Date('2030-01-01T00:00:00Z'), format)
  expect(sign).toThrow(expect.objectContaining({ name: 'RangeError', message: expect.stringContaining(reason) }))
})

test.each([
  ['thirty days to the millisecond', '2030-01-31T00:00:00Z', 'long', '2030-01-31T00:00:00.000Z'],
  ['one millisecond', '2030-01-01T00:00:00.001Z', 'long', '2030-01-01T00:00:00.001Z'],
  ['two minutes after rounding', '2030-01-01T00:02:59.999Z', 'short', '2030-01-01T00:02:00.000Z'],
] as const)('an expiry in %s is accepted', (_, expiry, format, expiresOn) => {
  expect(signed('integration', expiry, '2030-01-01T00:00:00Z', format).at(-1)).toBe(expiresOn)
})
