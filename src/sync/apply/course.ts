/**
 * Which changes may begin once others have ended.
 *
 * A change waits for single changes, or for all deletes of a kind at once: that is one name for each of those who wait,
 * where each of many waiting for each of many would be a list as long as the product.
 */
import { type Address, keyOf } from '../../model/address.ts'
import type { Kind } from '../../model/kind.ts'
import type { Change, Outcome } from '../../model/plan.ts'

/** How far a run has come. */
export interface Course {
  /** Takes note of an outcome and gives the changes that waited for nothing else. */
  next(outcome: Outcome): readonly Change[]
  /** Gives what is at the root of a failure that a change waited behind; undefined when all was applied. */
  spoiledBy(change: Change): Address | undefined
}

/** Names all deletes of a kind in a plan, as something to wait for. No id has an asterisk, so it is no entity's key. */
export function deletesOf({ name }: Pick<Kind, 'name'>): string {
  return `${name}/*`
}

/** Lists the names that are waited for until a change has ended. */
export function settledBy({ action, address }: Change): readonly string[] {
  return action === 'delete' ? [keyOf(address), deletesOf(address.kind)] : [keyOf(address)]
}

/** Starts a run in which nothing has ended yet. */
export function courseOf(changes: readonly Change[]): Course {
  const open = Map.groupBy(changes.flatMap(settledBy), key => key)
  const left = new Map([...open].map(([key, all]) => [key, all.length]))
  const waits = new Map(changes.map(change => [change, change.after.length]))
  const pairs = changes.flatMap(change => change.after.map(key => ({ key, change })))
  const followers = Map.groupBy(pairs, ({ key }) => key)
  const spoiled = new Map<string, Address>()
  const isLast = <Name>(counts: Map<Name, number>, name: Name) => {
    const count = (counts.get(name) ?? 0) - 1
    counts.set(name, count)
    return count === 0
  }
  return {
    next(outcome) {
      const names = settledBy(outcome.change)
      if (outcome.status !== 'applied')
        for (const name of names) if (!spoiled.has(name)) spoiled.set(name, rootOf(outcome))
      const ended = names.filter(name => isLast(left, name))
      return ended
        .flatMap(name => followers.get(name) ?? [])
        .flatMap(({ change }) => (isLast(waits, change) ? [change] : []))
    },
    spoiledBy({ after }) {
      const name = after.find(key => spoiled.has(key))
      return name === undefined ? undefined : spoiled.get(name)
    },
  }
}

/** The change at the root of a failure, behind any that were skipped because of it. */
function rootOf(outcome: Outcome): Address {
  return outcome.status === 'skipped' ? outcome.because : outcome.change.address
}
