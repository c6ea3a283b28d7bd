/**
 * The order of work: what waits, what runs side by side, what is left out.
 */
import { describe, expect, test } from '@jest/globals'
import { type Address, textOf } from '../../../src/model/address.ts'
import type { Change, Outcome } from '../../../src/model/plan.ts'
import { KINDS } from '../../../src/model/table.ts'
import { schedule } from '../../../src/sync/apply/schedule.ts'
import { simulatedClock } from '../../support/clock.ts'

const SECOND = 1_000

describe('schedule', () => {
  test('starts a change when all it waits for has been applied', async () => {
    const changes = [change('a'), change('b', { after: ['a'] }), change('c', { after: ['a', 'b'] }), change('d')]
    expect(await timesOf(changes, 64)).toEqual({ a: [0, 1], b: [1, 2], c: [2, 3], d: [0, 1] })
  })

  test('never runs two changes of one lane at once', async () => {
    const changes = [
      change('a', { lanes: ['x'] }),
      change('b', { lanes: ['x', 'y'] }),
      change('c', { lanes: ['y'] }),
      change('d', { lanes: ['z'] }),
    ]
    expect(await timesOf(changes, 64)).toEqual({ a: [0, 1], b: [1, 2], c: [0, 1], d: [0, 1] })
  })

  test('runs no more changes at once than the width allows', async () => {
    expect(await timesOf([change('a'), change('b'), change('c')], 2)).toEqual({ a: [0, 1], b: [0, 1], c: [1, 2] })
  })

  test('starts with the longest chain', async () => {
    const changes = [
      change('a'),
      change('b'),
      change('c'),
      change('d', { after: ['c'] }),
      change('e', { after: ['d'] }),
    ]
    expect(await timesOf(changes, 1)).toEqual({ a: [2, 3], b: [3, 4], c: [0, 1], d: [1, 2], e: [4, 5] })
  })

  test('skips everything behind a failure, names its root, and goes on with the rest', async () => {
    const changes = [change('a'), change('b', { after: ['a'] }), change('c', { after: ['b'] }), change('d')]
    const outcomes = await schedule(
      changes,
      async made => (idOf(made.address) === 'a' ? failed(made) : applied(made)),
      {
        width: 64,
        stopped: () => undefined,
        onOutcome: () => undefined,
      },
    )
    expect(outcomes.map(said)).toEqual([
      'tags/a failed',
      'tags/b skipped for tags/a',
      'tags/c skipped for tags/a',
      'tags/d applied',
    ])
  })

  test('starts nothing once the run is stopped, and still has an outcome for each change', async () => {
    const heard: string[] = []
    const outcomes = await schedule(
      [change('a'), change('b', { after: ['a'] }), change('c', { lanes: ['x'] })],
      async made => applied(made),
      {
        width: 1,
        stopped: () => (heard.length > 0 ? 'the run was cancelled' : undefined),
        onOutcome: outcome => heard.push(said(outcome)),
      },
    )
    expect(outcomes.map(said)).toEqual(['tags/a applied', 'tags/b not started', 'tags/c not started'])
    expect(heard).toHaveLength(3)
  })

  test('ends at once when there is nothing to do', async () => {
    expect(await timesOf([], 64)).toEqual({})
  })
})

/** Runs changes that take a second each; gives the second in which each started and ended. */
async function timesOf(
  changes: readonly Change[],
  width: number,
): Promise<Readonly<Record<string, readonly number[]>>> {
  const clock = simulatedClock(0)
  const times: Record<string, readonly number[]> = {}
  const carry = async (made: Change) => {
    const began = clock.now()
    await clock.sleep(SECOND)
    times[idOf(made.address)] = [began / SECOND, clock.now() / SECOND]
    return applied(made)
  }
  await schedule(changes, carry, { width, stopped: () => undefined, onOutcome: () => undefined })
  return times
}

function change(
  id: string,
  more: { readonly after?: readonly string[]; readonly lanes?: readonly string[] } = {},
): Change {
  const after = (more.after ?? []).map(other => `tags/${other}`)
  return { action: 'delete', why: 'removed', address: tag(id), found: {}, query: {}, after, lanes: more.lanes ?? [] }
}

function tag(id: string): Address {
  const kind = KINDS.get('tags')
  if (kind === undefined) throw new Error('the table has no tags')
  return { kind, ids: [id] }
}

function idOf({ ids }: Address): string {
  return ids.join('/')
}

function applied(made: Change): Outcome {
  return { status: 'applied', change: made, ms: 0, rewritten: [] }
}

function failed(made: Change): Outcome {
  return { status: 'failed', change: made, ms: 0, reason: 'refused' }
}

function said(outcome: Outcome): string {
  const name = textOf(outcome.change.address)
  return outcome.status === 'skipped' ? `${name} skipped for ${textOf(outcome.because)}` : `${name} ${outcome.status}`
}
