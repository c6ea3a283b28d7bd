/**
 * Tokens as the service issues them. Signature and key are those of `token.test.ts`, so that openssl made them; the
 * instants are rounded by hand.
 */
import { expect, test } from '@jest/globals'
import { issuedToken } from '../../src/sas/issued.ts'
import { Secret } from '../../src/secret.ts'

const SIGNATURE = 'oroGhS6ee2ZeY06Z/xtM7n3xetZfATCpW16IWCmZ5pNqVDoUXefUCW/NM28viR72ng8zvZXPq7fLsYNVPTK6BQ=='
const SHORT = `integration&203001151230&${SIGNATURE}`

test.each([
  ['short', SHORT],
  ['long', `uid=integration&ex=2030-01-15T12:30:00.0000000Z&sn=${SIGNATURE}`],
] as const)('an issued token is spelled %s with the same signature, and ends at its minute', (format, token) => {
  const issued = issuedToken(new Secret(SHORT), format)
  expect([issued?.token.reveal(), issued?.signature.reveal(), issued?.expiresOn.toISOString()]).toEqual([
    token,
    SIGNATURE,
    '2030-01-15T12:30:00.000Z',
  ])
})

test.each([
  ['nothing', ''],
  ['a long token', `uid=integration&ex=2030-01-15T12:30:00.0000000Z&sn=${SIGNATURE}`],
  ['a month that is none', `integration&203013151230&${SIGNATURE}`],
  ['a signature that breaks the line', 'integration&203001151230&abc=\r\nX-Evil: 1'],
  ['a name that breaks the token', `a&b&203001151230&${SIGNATURE}`],
])('%s is no issued token', (_, text) => {
  expect(issuedToken(new Secret(text), 'long')).toBeUndefined()
})
