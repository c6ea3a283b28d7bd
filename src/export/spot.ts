/**
 * Where a value stands in an entity, and the sentence about one that is not written.
 */
import type { Writing } from './around.ts'

/** Where a value stands. */
export interface Spot {
  /** Names of the fields that lead there; a position in a list counts from 1. */
  readonly path: readonly string[]
  /** True in an item of a list, which is sent as a whole. */
  readonly isItem: boolean
  /** True within a hidden map or list, every text of which is a secret. */
  readonly isSecret: boolean
}

/** Undefined for what need not be said; null for what cannot be, so that nothing is which would be wrong without it. */
export type Said<T> = T | null | undefined

/** Leaves a value out, with a sentence that says why. */
export function* leftOut({ path }: Spot, fault: string): Writing<null> {
  yield `${path.join('.')} ${fault}; it is left out`
  return null
}
