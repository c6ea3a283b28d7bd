/** Tokens are made, kept and replaced. */
import { expect, test } from '@jest/globals'
import { InputError } from '../../src/errors.ts'
import { Secret } from '../../src/secret.ts'
import { bearerCredential, createRenewal, renewing, sasCredential } from '../../src/service/credential.ts'
import { simulatedClock } from '../support/clock.ts'

const start = Date.parse('2030-01-01T00:00:00Z')
const minute = 60_000

test('a signature lives for an hour and is made again when less than five minutes are left, or on demand', async () => {
  const clock = simulatedClock(start)
  const expiries: string[] = []
  const sign = (expiry: Date) => new Secret(String(expiries.push(expiry.toISOString())))
  const authorize = sasCredential({ sign, clock })
  const first = await authorize()
  await clock.sleep(55 * minute)
  const kept = await authorize()
  await clock.sleep(1)
  const late = await authorize()
  const renewed = await authorize(true)
  expect([first, kept, late, renewed].map(token => token.reveal())).toEqual(['1', '1', '2', '3'])
  expect(expiries).toEqual(['2030-01-01T01:00:00.000Z', '2030-01-01T01:55:00.001Z', '2030-01-01T01:55:00.001Z'])
})

test('many who ask at once get the same token, and a making that went wrong is tried anew', async () => {
  const clock = simulatedClock(start)
  let made = 0
  const make = async () => {
    made += 1
    await clock.sleep(100)
    if (made === 1) throw new Error('not yet')
    return { value: new Secret(`token ${made}`), endsAt: start + 60 * minute }
  }
  const authorize = renewing(make, clock)
  await expect(Promise.all([authorize(), authorize()])).rejects.toThrow('not yet')
  const tokens = await Promise.all([authorize(), authorize()])
  expect(tokens.map(token => token.reveal())).toEqual(['token 2', 'token 2'])
})

const jwt = (claims: string) => `e30.${Buffer.from(claims).toString('base64url')}.sig`

test.each([
  ['tells its end', jwt('{"exp":1893456000}'), ', whose life ends at 2030-01-01T00:00:00.000Z'],
  ['has no end', jwt('{}'), ''],
  ['has a strange end', jwt('{"exp":"soon"}'), ''],
  ['holds no claims', jwt('null'), ''],
  ['is opaque', 'opaque', ''],
])('an access token that %s is used as it is and cannot be renewed', async (_, token, life) => {
  const authorize = bearerCredential(new Secret(token))
  expect((await authorize()).reveal()).toBe(`Bearer ${token}`)
  await expect(authorize(true)).rejects.toEqual(
    new InputError(
      [`"access-token" was refused by the service or has expired${life}; get a new one shortly before this step`],
      ['access-token'],
    ),
  )
})

test('requests that were refused with the same token renew it once', async () => {
  let made = 1
  let kept = new Secret('token 1')
  const renewal = createRenewal(async renew => {
    await Promise.resolve()
    if (renew === true) {
      made += 1
      kept = new Secret(`token ${made}`)
    }
    return kept
  })
  const refused = await renewal.current()
  const together = await Promise.all([renewal.after401(refused), renewal.after401(refused)])
  const late = await renewal.after401(refused)
  expect([...together, late].map(token => token.reveal())).toEqual(['token 2', 'token 2', 'token 2'])
})
