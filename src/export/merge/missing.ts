/**
 * Creates of a plan the other way round: what the files declare and the service has not.
 *
 * Only the record tells two stories apart: somebody took the entity away, or it is yet to be made. What this stack is
 * known to have made goes, and everything goes when the user says so with `prune: all`. The rest is left: no export
 * undoes work that nobody has applied yet.
 */
import { keyOf, textOf } from '../../model/address.ts'
import type { Wanted } from '../../model/state.ts'
import { ancestorsOf } from '../../model/table.ts'
import type { Bench } from './bench.ts'
import { type Obstacle, placeObstacle } from './lay.ts'

/** What decides over declarations of what is not there. */
export interface Standing {
  /** True when every one of them goes. */
  readonly isPruned: boolean
  /** Keys of what this stack made, by its record. */
  readonly owned: ReadonlySet<string>
  /** The environment of the run; absent when the files declare none. */
  readonly environment: string | undefined
}

/** Takes declarations of what the service has no more out of the files, or tells why they stay. */
export function mergeMissing(missing: readonly Wanted[], standing: Standing, bench: Bench): void {
  const keys = new Set(missing.map(({ address }) => keyOf(address)))
  for (const { address, at } of missing) {
    const [what, key] = [textOf(address), keyOf(address)]
    const isBelow = ancestorsOf(address).some(above => keys.has(keyOf(above)))
    const source = bench.sourceAt(at)
    const spot = source?.keyAt(at)
    const why = reasonToStay(key, standing) ?? (spot === undefined ? 'no line of the files says it' : obstacleAt(spot))
    if (why !== undefined) bench.leave({ what, key, at, why })
    else if (source !== undefined && spot !== undefined) {
      bench.desk(source).remove(spot)
      if (!isBelow) bench.changed({ what: `${what} taken out`, at })
    }
  }
}

function obstacleAt(spot: Parameters<typeof placeObstacle>[0]): Obstacle | undefined {
  if (spot.path[0] === 'environments') return 'an environment overrides it'
  return placeObstacle(spot)
}

function reasonToStay(key: string, { isPruned, owned, environment }: Standing): Obstacle | undefined {
  if (isPruned) return undefined
  if (environment !== undefined) return `the service lacks it, and environments beside "${environment}" may have it`
  return owned.has(key) ? undefined : 'the service lacks it, and may never have had it; "prune: all" takes it out'
}
