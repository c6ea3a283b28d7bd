/** What headers tell of buckets; how a run lives with one is tried through the gate, in limiter.test.ts. */
import { describe, expect, test } from '@jest/globals'
import { BUCKETS, createBucket, remainingIn } from '../../src/service/bucket.ts'

test.each<[string, Readonly<Record<string, string>>, number | undefined]>([
  ['the header of the class', { 'x-ms-ratelimit-remaining-subscription-writes': '199' }, 199],
  ['the header of another class', { 'x-ms-ratelimit-remaining-subscription-reads': '249' }, undefined],
  ['the header of the tenant', { 'x-ms-ratelimit-remaining-tenant-writes': '11' }, 11],
  [
    'several headers, of which the least counts',
    {
      'x-ms-ratelimit-remaining-subscription-writes': '150',
      'x-ms-ratelimit-remaining-subscription-global-writes': '12',
    },
    12,
  ],
  ['no number', { 'x-ms-ratelimit-remaining-subscription-writes': 'many' }, undefined],
])('what is left is read from %s', (_, headers, left) => {
  expect(remainingIn(headers, 'writes')).toBe(left)
})

test('the buckets are those that the vendor documents', () => {
  expect(BUCKETS).toEqual({
    reads: { tokens: 250, perSecond: 25 },
    writes: { tokens: 200, perSecond: 10 },
    deletes: { tokens: 200, perSecond: 10 },
  })
})

describe('a bucket', () => {
  test('of which nothing was told holds nobody up', () => {
    expect(createBucket(BUCKETS.writes).waitMs(0)).toBe(0)
  })

  test('leaves more to others after a refusal, and counts from the end of the pause', () => {
    const bucket = createBucket(BUCKETS.writes)
    bucket.learn(24, 0, 0)
    const before = bucket.waitMs(0)
    bucket.refused(0, 1_000)
    const within = bucket.waitMs(1_000)
    bucket.learn(24, 0, 1_000)
    expect([before, within > 0, bucket.waitMs(1_000)]).toEqual([0, true, 0])
    bucket.learn(23, 0, 1_000)
    expect(bucket.waitMs(1_000)).toBeGreaterThan(0)
  })

  test('takes refusals that come together for one', () => {
    const [one, many] = [createBucket(BUCKETS.writes), createBucket(BUCKETS.writes)]
    one.refused(0, 1_000)
    for (let i = 0; i < 20; i++) many.refused(i, 1_000)
    for (const bucket of [one, many]) bucket.learn(10, 0, 2_000)
    expect(many.waitMs(2_000)).toBe(one.waitMs(2_000))
  })
})
