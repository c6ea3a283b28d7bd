/** Tokens are made, kept and replaced. */
import { describe, expect, test } from '@jest/globals'
import { InputError } from '../../src/errors.ts'
import { Secret } from '../../src/secret.ts'
import { bearerCredential, createRenewal, renewing, sasCredential } from '../../src/service/credential.ts'
import { simulatedClock } from '../support/clock.ts'

const start = Date.parse('2030-01-01T00:00:00Z')
const minute = 60_000

test('a signature lives for an hour and is made again when less than five minutes are left, or on demand', async () => {
  const clock = simulatedClock(start)
  const expiries: string[] = []
  const sign = async (expiresOn: Date) => ({
    authorization: new Secret(String(expiries.push(expiresOn.toISOString()))),
    expiresOn,
  })
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

test('a signature that ends before it was asked to is made again by its own end', async () => {
  const clock = simulatedClock(start)
  let made = 0
  const sign = async (expiry: Date) => {
    made += 1
    return { authorization: new Secret(`signature ${made}`), expiresOn: new Date(expiry.getTime() - 30 * minute) }
  }
  const authorize = sasCredential({ sign, clock })
  await authorize()
  await clock.sleep(25 * minute)
  const kept = await authorize()
  await clock.sleep(1)
  expect([kept.reveal(), (await authorize()).reveal()]).toEqual(['signature 1', 'signature 2'])
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

test('a token that lives for less than ten minutes is kept for half of its life', async () => {
  const clock = simulatedClock(start)
  let made = 0
  const authorize = renewing(async () => {
    made += 1
    return { value: new Secret(`token ${made}`), endsAt: clock.now() + 4 * minute }
  }, clock)
  const tokens = [await authorize()]
  for (const ms of [2 * minute, 1]) {
    await clock.sleep(ms)
    tokens.push(await authorize())
  }
  expect(tokens.map(token => token.reveal())).toEqual(['token 1', 'token 1', 'token 2'])
})

test('a token that seems dead when it arrives is tried, since the clock may be wrong, and not made for each request', async () => {
  const clock = simulatedClock(start)
  let made = 0
  const make = async () => ({ value: new Secret(`token ${++made}`), endsAt: clock.now() - minute })
  const authorize = renewing(make, clock)
  const tokens = [await authorize(), await authorize()]
  await clock.sleep(15_001)
  tokens.push(await authorize())
  expect(tokens.map(token => token.reveal())).toEqual(['token 1', 'token 1', 'token 2'])
})

describe('when another token cannot be made', () => {
  /** A token of ten minutes, and none after it. */
  function once() {
    const clock = simulatedClock(start)
    let tries = 0
    const authorize = renewing(async () => {
      tries += 1
      if (tries > 1) throw new Error('the authority is away')
      return { value: new Secret('token'), endsAt: start + 10 * minute }
    }, clock)
    return { clock, authorize, tries: () => tries }
  }

  test('the one that is still alive does, and it is tried again after a while', async () => {
    const { clock, authorize, tries } = once()
    await authorize()
    await clock.sleep(6 * minute)
    const bridged = [await authorize(), await authorize()]
    await clock.sleep(15_001)
    await authorize()
    expect([bridged.map(token => token.reveal()), tries()]).toEqual([['token', 'token'], 3])
  })

  test.each([
    ['too old to arrive', 10 * minute - 29_999, false],
    ['refused', minute, true],
  ])('one that is %s does not', async (_, ms, renew) => {
    const { clock, authorize } = once()
    await authorize()
    await clock.sleep(ms)
    await expect(authorize(renew)).rejects.toThrow('the authority is away')
  })
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
