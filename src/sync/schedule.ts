/**
 * Runs changes side by side, as far as their order and their lanes allow.
 *
 * The longest chain goes first: what holds up most is what nobody should wait for. A change whose predecessor was not
 * applied is never started.
 */
import { keyOf } from '../model/address.ts'
import type { Change, Outcome } from '../model/plan.ts'

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
  const followers = followersOf(changes)
  const outcomes = new Map<string, Outcome>()
  const waiting = new Map(changes.map(change => [keyOf(change.address), new Set(change.after)]))
  const busy = new Set<string>()
  const ready: Change[] = []
  let running = 0

  return new Promise(resolve => {
    const settle = (outcome: Outcome) => {
      const key = keyOf(outcome.change.address)
      outcomes.set(key, outcome)
      onOutcome(outcome)
      for (const follower of followers.get(key) ?? []) {
        const waits = waiting.get(keyOf(follower.address))
        waits?.delete(key)
        if (waits?.size === 0) admit(follower)
      }
    }
    const admit = (change: Change) => {
      const reason = stopped()
      const failed = change.after
        .map(key => outcomes.get(key))
        .find(outcome => outcome !== undefined && outcome.status !== 'applied')
      if (reason !== undefined) return settle({ status: 'not started', change, reason })
      if (failed !== undefined) return settle({ status: 'skipped', change, because: rootOf(failed) })
      const weight = weights.get(change) ?? 0
      const place = ready.findIndex(other => (weights.get(other) ?? 0) < weight)
      ready.splice(place < 0 ? ready.length : place, 0, change)
    }
    const run = (change: Change) => {
      running++
      for (const lane of change.lanes) busy.add(lane)
      void carry(change).then(outcome => {
        running--
        for (const lane of change.lanes) busy.delete(lane)
        settle(outcome)
        advance()
      })
    }
    const advance = () => {
      const reason = stopped()
      if (reason !== undefined) for (const change of ready.splice(0)) settle({ status: 'not started', change, reason })
      while (running < width) {
        const next = ready.findIndex(({ lanes }) => !lanes.some(lane => busy.has(lane)))
        const [change] = next < 0 ? [] : ready.splice(next, 1)
        if (change === undefined) break
        run(change)
      }
      if (running === 0 && outcomes.size === changes.length)
        resolve(changes.flatMap(({ address }) => outcomes.get(keyOf(address)) ?? []))
    }
    for (const change of changes) if (change.after.length === 0) admit(change)
    advance()
  })
}

/** The change at the root of a failure, behind any that were skipped because of it. */
function rootOf(outcome: Outcome): Change['address'] {
  return outcome.status === 'skipped' ? outcome.because : outcome.change.address
}

function followersOf(changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  const pairs = changes.flatMap(change => change.after.map(key => ({ key, change })))
  return new Map([...Map.groupBy(pairs, ({ key }) => key)].map(([key, all]) => [key, all.map(({ change }) => change)]))
}

/** How many writes must follow one another from a change on, in its chain or behind it in its lanes. */
function weightsOf(changes: readonly Change[]): ReadonlyMap<Change, number> {
  const followers = followersOf(changes)
  const heights = new Map<string, number>()
  const lanes = new Map<string, number>()
  for (const change of changes.toReversed()) {
    const below = (followers.get(keyOf(change.address)) ?? []).map(({ address }) => heights.get(keyOf(address)) ?? 0)
    heights.set(keyOf(change.address), 1 + below.reduce((most, height) => Math.max(most, height), 0))
    for (const lane of change.lanes) lanes.set(lane, (lanes.get(lane) ?? 0) + 1)
  }
  const weight = (change: Change) =>
    change.lanes.reduce((most, lane) => Math.max(most, lanes.get(lane) ?? 0), heights.get(keyOf(change.address)) ?? 0)
  return new Map(changes.map(change => [change, weight(change)]))
}
