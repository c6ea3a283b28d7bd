/** How the limit on requests under way moves. Answers are numbers here; the gate that counts them is tested beside. */
import { expect, test } from '@jest/globals'
import { createPace, type Pace, type Seen } from '../../src/service/pace.ts'

const good: Omit<Seen, 'reign'> = { rateClass: 'reads', latencyMs: 100, throttled: false, crowded: true }

/** Answers as many requests as the limit allows, all alike, and returns the limit after that. */
function round(pace: Pace, seen: Partial<Seen> = {}): number {
  const count = pace.limit()
  for (let i = 0; i < count; i++) pace.answered({ ...good, reign: pace.reign(), ...seen })
  return pace.limit()
}

test('starts at 8 and doubles each round up to 64', () => {
  const pace = createPace('auto')
  expect([pace.limit(), round(pace), round(pace), round(pace), round(pace)]).toEqual([8, 16, 32, 64, 64])
})

test('halves at the first refusal and adds one a round from then on', () => {
  const pace = createPace('auto')
  round(pace)
  pace.answered({ ...good, throttled: true, reign: pace.reign() })
  expect([pace.limit(), round(pace), round(pace)]).toEqual([8, 9, 10])
})

test('is halved once for a crowd of refusals that were sent together', () => {
  const pace = createPace('auto')
  const reign = pace.reign()
  for (let i = 0; i < 8; i++) pace.answered({ ...good, throttled: true, reign })
  expect(pace.limit()).toBe(4)
})

test('goes down to one and no further', () => {
  const pace = createPace('auto')
  for (let i = 0; i < 10; i++) pace.answered({ ...good, throttled: true, reign: pace.reign() })
  expect(pace.limit()).toBe(1)
})

test('halves when answers take more than twice the best median', () => {
  const pace = createPace('auto')
  round(pace)
  expect([round(pace), round(pace, { latencyMs: 201 }), round(pace, { latencyMs: 100 })]).toEqual([32, 16, 17])
})

test('does not halve again when the slowness stays, because the crowd is not its cause', () => {
  const pace = createPace('auto')
  round(pace)
  round(pace)
  expect([round(pace, { latencyMs: 500 }), round(pace, { latencyMs: 500 })]).toEqual([16, 17])
})

test.each([
  ['slowness never goes below the start', { latencyMs: 5_000 }, 8],
  ['a difference below 50 ms is noise', { latencyMs: 140 }, 16],
])('%s', (_, seen, limit) => {
  const pace = createPace('auto')
  for (let i = 0; i < 8; i++) pace.answered({ ...good, latencyMs: 95, crowded: false, reign: pace.reign() })
  expect(round(pace, seen)).toBe(limit)
})

test('takes slower writes after quick reads for what they are', () => {
  const pace = createPace('auto')
  round(pace)
  expect(round(pace, { rateClass: 'writes', latencyMs: 900 })).toBe(32)
})

test('stays where it is while nobody waits for a turn', () => {
  const pace = createPace('auto')
  expect(round(pace, { crowded: false })).toBe(8)
})

test('keeps a number that was given', () => {
  const pace = createPace(3)
  round(pace)
  pace.answered({ ...good, throttled: true, reign: pace.reign() })
  expect(pace.limit()).toBe(3)
})
