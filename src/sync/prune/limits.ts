/**
 * How much a plan may delete. Held against the plan before the first write, and then the whole plan is refused.
 */
import { listPathOf, ownId } from '../../model/address.ts'
import type { Change, Delete, Refusal } from '../../model/plan.ts'
import type { ListReading } from '../diff/draft.ts'

/** The action's `max-deletes`: so many in all, or so many in a hundred of each list. */
export type MaxDeletes = { readonly count: number } | { readonly percent: number }

/** Refuses a plan that deletes more than it may. What the service made for something that goes is not counted. */
export function overLimit(
  changes: readonly Change[],
  lists: ReadonlyMap<string, ListReading>,
  max: MaxDeletes,
): readonly Refusal[] {
  const deletes = changes.filter(change => change.action === 'delete' && !comesAlong(change))
  const byList = [...Map.groupBy(deletes, ({ address }) => listPathOf(address).toLowerCase())]
  if ('count' in max) {
    if (deletes.length <= max.count) return []
    const parts = byList.map(([path, { length }]) => share(path, length, lists))
    return [{ message: `the plan deletes ${parts.join(', ')}; "max-deletes" allows ${max.count}` }]
  }
  return byList.flatMap(([path, { length }]) => {
    const allowed = Math.floor(((lists.get(path)?.total ?? length) * max.percent) / 100)
    if (length <= allowed) return []
    return [
      {
        message: `the plan deletes ${share(path, length, lists)}; "max-deletes" allows ${max.percent} %, which is ${allowed}`,
      },
    ]
  })
}

/** True for what the service made of itself: it is nobody's loss. */
function comesAlong({ why, address, found }: Delete): boolean {
  return why === 'dependant' && (address.kind.serverMade?.(ownId(address), found) ?? false)
}

function share(path: string, deleted: number, lists: ReadonlyMap<string, ListReading>): string {
  const total = lists.get(path)?.total
  return total === undefined ? `${deleted} of ${path.slice(1)}` : `${deleted} of ${total} in ${path.slice(1)}`
}
