/**
 * What stands in the way where a value is not written for one place alone: aliases, anchors and merges.
 *
 * None of these is for good. A file can be loosened, so that it says the same without what stands in the way; whoever
 * is told of one of them may do so and try again.
 */
import { isMap, type Node } from 'yaml'
import { partsOf } from './parts.ts'
import type { Spot } from './source.ts'
import type { Path } from './uses.ts'

/** Where a file would have to be loosened. */
export interface Bound {
  readonly file: string
  /** What is to be written for itself. */
  readonly path: Path
  readonly goal: Goal
}

/**
 * How much is needed: a value that is written for this place alone; one that nothing names any more, either; a key of
 * a map into which nothing is merged.
 */
export type Goal = 'own' | 'unnamed' | 'unmerged'

/** The value is written in one place, and others have it from there. */
export const SHARED = 'what is written there is repeated elsewhere'
/** The value is written elsewhere. */
export const ALIASED = 'it is an alias, which says it for others too'
/** The value is written elsewhere, in a map. */
export const MERGED = 'it comes from a merge, "<<", which says it for others too'
/** What would go is needed. */
export const NAMED = 'an alias elsewhere stands for it, or for something in it'
/** What would come would come elsewhere too. */
export const GROWING = 'its map is merged into others, which would have it too'
/** Without its own value, it would have that of the merge. */
export const INHERITED = 'a merge, "<<", says it too'

/** Says what to loosen against an obstacle, if anything helps. */
export function boundAgainst(why: string, file: string, path: Path): { readonly bound?: Bound } {
  const goal = goalAgainst(why)
  return goal === undefined ? {} : { bound: { file, path, goal } }
}

/** Says what helps against an obstacle; undefined where loosening does not. */
export function goalAgainst(why: string): Goal | undefined {
  if (why === NAMED) return 'unnamed'
  if (why === INHERITED) return 'unmerged'
  return why === SHARED || why === ALIASED || why === MERGED ? 'own' : undefined
}

/** Says why a key cannot be taken out of what holds it. */
export function removalBound({ source: { repeats }, container, index, path, isAgreed }: Spot): string | undefined {
  const { value } = partsOf({ container, index })
  if (path.at(-1) === '<<') return MERGED
  if (isAgreed !== true && repeats.isShared(path)) return SHARED
  if (isMap(container) && repeats.inherited(container, path.at(-1) ?? '') !== undefined) return INHERITED
  return repeats.usesOf(value).length > 0 ? NAMED : undefined
}

/** Says why a map cannot get another key. */
export function growthBound({ source: { repeats } }: Spot, map: Node | undefined): string | undefined {
  return repeats.isMerged(map) ? GROWING : undefined
}
