/**
 * Which items of a list stay when it becomes another one, so that lines go and come instead of all being other ones.
 *
 * Items are never moved: where what stays is in another order, or something new comes before it, nothing is said to stay.
 */

/**
 * Finds the items that stay, by their positions before and after, where taking out the others and adding new ones at the
 * end gives the other list; undefined where it does not.
 */
export function keptItems<Old, Now>(
  olds: readonly Old[],
  nows: readonly Now[],
  isSame: (old: Old, now: Now) => boolean,
): ReadonlyMap<number, number> | undefined {
  const kept = new Map<number, number>()
  for (const [index, old] of olds.entries()) {
    const next = nows[kept.size]
    if (next !== undefined && isSame(old, next)) kept.set(index, kept.size)
    else if (nows.some(now => isSame(old, now))) return undefined
  }
  return kept
}
