/**
 * What an export has to tell, as one value, from which the log and the summary are made.
 */
import type { Place } from '../errors.ts'
import type { RequestCount } from '../ports.ts'
import type { ServiceFacts } from './report.ts'

/** Everything a reader may want to know of an export. */
export interface ExportReport {
  readonly service: ServiceFacts | undefined
  /** Folder with the files, from the workspace; undefined when the files were there before. */
  readonly folder: string | undefined
  /** Path of the file that includes the others, from the workspace. */
  readonly main?: string
  /** What became of files that were there before. */
  readonly merged?: MergedFiles
  /** Absent when nothing was written. */
  readonly written?: WrittenFiles
  /** How many entities of each kind were written, in the order of the table; links count too. */
  readonly counts: readonly KindCount[]
  /** What could not be read, and why. */
  readonly unread: readonly Missing[]
  /** Why fields and documents are not as the service has them, by the entity. */
  readonly remarks: readonly Missing[]
  /** Environment variables that an apply to another service needs, and what each is for. */
  readonly secrets: readonly NamedSecret[]
  /** What a plan of the files would find, although it should find nothing. */
  readonly faults: readonly string[]
  /** Why the run ended before its time; absent when it did not. */
  readonly ended?: string
  readonly requests: RequestCount
  readonly ms: number
  /** Link to the run, when there is one. */
  readonly runUrl?: string
}

/** What became of the files. */
export interface WrittenFiles {
  readonly total: number
  /** Paths of files that are new or otherwise than before. */
  readonly changed: readonly string[]
  readonly removed: readonly string[]
}

/** What was brought into files, and what was not. */
export interface MergedFiles {
  readonly changed: readonly Spotted[]
  readonly left: readonly (Spotted & Missing)[]
  /** Paths of files that were named before, and are no longer. */
  readonly orphans?: readonly string[]
}

/** Something in a file. */
export interface Spotted {
  /** As addresses are written, with the field: `products/gold: displayName`. */
  readonly what: string
  readonly at: Place | undefined
}

/** How much there is of a kind. */
export interface KindCount {
  readonly kind: string
  readonly count: number
}

/** Something that is not in the files as it is in the service. */
export interface Missing {
  /** As addresses are written: `products/gold`, `caches/*`. */
  readonly what: string
  readonly why: string
}

/** A secret to be set. */
export interface NamedSecret {
  readonly name: string
  /** `value of namedValues/partner-key`. */
  readonly what: string
}
