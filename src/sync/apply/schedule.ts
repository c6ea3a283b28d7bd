/**
 * Runs changes side by side, as far as their order and their lanes allow.
 *
 * The longest chain goes first: what holds up most is what nobody should wait for. A change whose predecessor was not
 * applied is never started.
 */
import { keyOf } from '../../model/address.ts'
import type { Change, Outcome } from '../../model/plan.ts'
import { courseOf, settledBy } from './course.ts'
import { createQueue } from './queue.ts'

/** Carries one change out; never rejects. */
export type Carry = (change: Change) => Promise<Outcome>

/**
 * Carries out all changes and gives their outcomes, in the order of the changes.
 *
 * @param width - how many changes may be under way at once.
 * @param stopped - why nothing new may start, or undefined while it may.
 * @param onOutcome - told of each outcome as it comes.
 */
export function schedule(
  changes: readonly Change[],
  carry: Carry,
  {
    width,
    stopped,
    onOutcome,
  }: {
    readonly width: number
    readonly stopped: () => string | undefined
    readonly onOutcome: (outcome: Outcome) => void
  },
): Promise<readonly Outcome[]> {
  const weights = weightsOf(changes)
  const course = courseOf(changes)
  const outcomes = new Map<string, Outcome>()
  const queue = createQueue()
  let running = 0

  return new Promise(resolve => {
    const settle = (first: Outcome) => {
      const settled = [first]
      for (let outcome = settled.pop(); outcome !== undefined; outcome = settled.pop()) {
        outcomes.set(keyOf(outcome.change.address), outcome)
        onOutcome(outcome)
        for (const change of course.next(outcome)) settled.push(...admit(change))
      }
    }
    const admit = (change: Change): readonly Outcome[] => {
      const reason = stopped()
      if (reason !== undefined) return [{ status: 'not started', change, reason }]
      const because = course.spoiledBy(change)
      if (because !== undefined) return [{ status: 'skipped', change, because }]
      queue.add(change, weights.get(change) ?? 0)
      return []
    }
    const run = (change: Change) => {
      running++
      void carry(change).then(outcome => {
        running--
        queue.free(change)
        settle(outcome)
        advance()
      })
    }
    const advance = () => {
      const reason = stopped()
      if (reason !== undefined) for (const change of queue.drain()) settle({ status: 'not started', change, reason })
      while (running < width) {
        const change = queue.take()
        if (change === undefined) break
        run(change)
      }
      if (running === 0 && outcomes.size === changes.length)
        resolve(changes.flatMap(({ address }) => outcomes.get(keyOf(address)) ?? []))
    }
    for (const change of changes) if (change.after.length === 0) for (const outcome of admit(change)) settle(outcome)
    advance()
  })
}

/** How many writes must follow one another from a change on, in its chain or behind it in its lanes. */
function weightsOf(changes: readonly Change[]): ReadonlyMap<Change, number> {
  const behind = new Map<string, number>()
  const lanes = new Map<string, number>()
  const weights = new Map<Change, number>()
  for (const change of changes.toReversed()) {
    const height = 1 + Math.max(...settledBy(change).map(key => behind.get(key) ?? 0))
    weights.set(change, height)
    for (const key of change.after) behind.set(key, Math.max(behind.get(key) ?? 0, height))
    for (const lane of change.lanes) lanes.set(lane, (lanes.get(lane) ?? 0) + 1)
  }
  const weight = (change: Change) =>
    change.lanes.reduce((most, lane) => Math.max(most, lanes.get(lane) ?? 0), weights.get(change) ?? 0)
  return new Map(changes.map(change => [change, weight(change)]))
}
