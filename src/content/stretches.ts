/**
 * What two lists have in common, in the order of both.
 */
import { diffArrays } from 'diff'

/** A run of items that stands in both lists. */
export interface Stretch {
  /** Position in the one. */
  readonly old: number
  /** Position in the other. */
  readonly now: number
  readonly count: number
}

/** The time of a comparison grows with the square of what differs; beyond this much nothing is taken for common. */
const MOST_DIFFERENCES = 2000

/** Gives the longest runs that two lists have in common; none where too much of them differs. */
export function stretchesIn(old: readonly string[], now: readonly string[]): readonly Stretch[] {
  const changes = diffArrays([...old], [...now], { maxEditLength: MOST_DIFFERENCES }) ?? []
  let at = { old: 0, now: 0 }
  return changes.flatMap(({ added, removed, count }) => {
    const from = at
    at = { old: at.old + (added ? 0 : count), now: at.now + (removed ? 0 : count) }
    return added || removed ? [] : [{ ...from, count }]
  })
}

/** Gives what lies between stretches, and before and behind them all: from where to where in either list. */
export function gapsBetween(
  stretches: readonly Stretch[],
  oldLength: number,
  nowLength: number,
): readonly { readonly old: readonly [number, number]; readonly now: readonly [number, number] }[] {
  const ends = [{ old: 0, now: 0 }, ...stretches.map(({ old, now, count }) => ({ old: old + count, now: now + count }))]
  const starts = [...stretches, { old: oldLength, now: nowLength }]
  return ends.map(({ old, now }, index) => ({
    old: [old, starts[index]?.old ?? oldLength] as const,
    now: [now, starts[index]?.now ?? nowLength] as const,
  }))
}
