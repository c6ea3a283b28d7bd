/**
 * Creates of a plan the other way round: what the files declare and the service has not.
 *
 * Only the record tells two stories apart: somebody took the entity away, or it is yet to be made. What this stack is
 * known to have made goes with what lies below it and with the links to it, and everything goes when the user says so
 * with `prune: all`. The rest is left: no export undoes work that nobody has applied yet.
 */
import { type Address, keyOf, textOf } from '../../model/address.ts'
import { otherEnd } from '../../model/scope.ts'
import type { Wanted } from '../../model/state.ts'
import { ancestorsOf } from '../../model/table.ts'
import type { Bench } from './bench.ts'
import { goalAgainst, removalBound } from './yaml/bound.ts'
import { boundBy, pathAt } from './yaml/declared-path.ts'
import type { Obstacle } from './yaml/lay.ts'
import type { Spot } from './yaml/source.ts'

/** What decides over declarations of what is not there. */
export interface Standing {
  /** True when every one of them goes. */
  readonly isPruned: boolean
  /** Keys of what this stack made, by its record. */
  readonly owned: ReadonlySet<string>
  /** The environment of the run; absent when the files declare none. */
  readonly environment: string | undefined
}

/**
 * Takes declarations of what the service has no more out of the files, or tells why they stay.
 *
 * @param undocumented - what an import made of a document that has lost it: what the files say of it beside goes too.
 */
export function mergeMissing(
  missing: readonly Wanted[],
  undocumented: readonly Wanted[],
  standing: Standing,
  bench: Bench,
): void {
  const gone = new Set<string>()
  for (const wanted of inOrder([...undocumented, ...missing])) {
    const { address, at } = wanted
    const [what, key] = [textOf(address), keyOf(address)]
    const isBelow = isIn(gone, ancestorsOf(address))
    const goesAlong = isBelow || undocumented.includes(wanted) || isIn(gone, [otherEnd(address)])
    const source = bench.sourceAt(at)
    const spot = source?.keyAt(at)
    const why =
      (goesAlong ? undefined : reasonToStay(key, standing)) ??
      (spot === undefined ? 'no line of the files says it' : obstacleAt(spot, wanted))
    // What comes from elsewhere goes with the line that brings it.
    if (isBelow && why !== undefined && goalAgainst(why) !== undefined) gone.add(key)
    else if (why !== undefined) bench.leave({ what, key, at, why, ...boundBy(why, spot, wanted, within(wanted)) })
    else if (source !== undefined && spot !== undefined) {
      gone.add(key)
      bench.desk(source).remove(spot)
      if (!isBelow) bench.changed({ what: `${what} taken out`, at })
    }
  }
}

/** What others lie below comes before these, and both ends of a link before the link. */
function inOrder(missing: readonly Wanted[]): readonly Wanted[] {
  const rank = ({ address: { kind, ids } }: Wanted) =>
    kind.shape === 'relation' ? Number.POSITIVE_INFINITY : ids.length
  return missing.toSorted((one, other) => rank(one) - rank(other) || 0)
}

function isIn(gone: ReadonlySet<string>, addresses: readonly (Address | undefined)[]): boolean {
  return addresses.some(address => address !== undefined && gone.has(keyOf(address)))
}

function obstacleAt(spot: Spot, wanted: Wanted): Obstacle | undefined {
  if (spot.path[0] === 'environments') return 'an environment overrides it'
  return pathAt(spot, wanted, within(wanted)).why ?? removalBound(spot)
}

/** A link is declared in a list, whichever of its items it may be. */
function within({ address }: Wanted): readonly string[] {
  return address.kind.shape === 'relation' ? ['0'] : []
}

function reasonToStay(key: string, { isPruned, owned, environment }: Standing): Obstacle | undefined {
  if (isPruned) return undefined
  if (environment !== undefined) return `the service lacks it, and environments beside "${environment}" may have it`
  return owned.has(key) ? undefined : 'the service lacks it, and may never have had it; "prune: all" takes it out'
}
