/**
 * What several environments have of one file, as one value, from which log, summary and JSON are made.
 *
 * A row is an entity by the keys of the file, so that it is one row where its ids differ. How its environments differ
 * is told against the first of them that declares it.
 */

/** What one environment has of an entity. */
export type Cell =
  /** As declared, and declared as in the first environment that has it. */
  | { readonly is: 'equal' }
  /** As declared, and declared otherwise by an override or a variable: these fields. */
  | { readonly is: 'declared'; readonly fields: readonly string[] }
  /** Not declared there: held back, or taken back by an override. */
  | { readonly is: 'held back' }
  /** There, and not as declared: these fields; none when it should not be there at all. */
  | { readonly is: 'differs'; readonly fields: readonly string[]; readonly isExtra?: true }
  /** Declared and not there. */
  | { readonly is: 'missing' }
  /** Nobody looked. */
  | { readonly is: 'unknown' }

/** One entity in all environments. */
export interface Row {
  /** As an address is written, by the keys of the file: `products/gold/policy`. */
  readonly entity: string
  /** One for each environment, in their order. */
  readonly cells: readonly Cell[]
}

/** One environment as far as it was looked at. */
export interface Compared {
  readonly name: string
  /** Name of its service, when it is known. */
  readonly service?: string
  /** Why nothing is known of it; absent when it was read. */
  readonly ended?: string
  /** Why its plan would not be applied. */
  readonly refusals: readonly string[]
  /** How many declared entities were held against the service. */
  readonly entities: number
  /** Digest of its plan. */
  readonly digest?: string
}

/** What a comparison found. */
export interface Comparison {
  readonly environments: readonly Compared[]
  /** Every entity that is not equal in all environments, in the order of names. */
  readonly rows: readonly Row[]
  /** How many entities are equal in all of them. */
  readonly equal: number
  readonly fileDigest: string
  readonly commit?: string
  readonly runUrl?: string
}
