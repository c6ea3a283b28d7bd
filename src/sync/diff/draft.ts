/**
 * The words of planning: what was read, what decides, and changes that do not know their place yet.
 */
import type { Address } from '../../model/address.ts'
import type { Create, Delete, Kept, Note, Refusal, Update } from '../../model/plan.ts'
import type { Found, State } from '../../model/state.ts'
import type { ImportedByKey, MadeByKey } from '../imports.ts'

/** What was read of the service. */
export interface Reading {
  readonly found: State<Found>
  /** Lists that were read, by their paths in lower case. */
  readonly lists: ReadonlyMap<string, ListReading>
  /** Kinds that the service does not have, by name, with its reason. */
  readonly unavailable: ReadonlyMap<string, string>
  /** The types behind what imports made; absent where nothing was imported. */
  readonly types?: MadeByKey
}

/** One list of the service. */
export interface ListReading {
  /** How many entities it has beside built-in ones, when the service said so. */
  readonly total: number | undefined
  /** True when all of it was read. */
  readonly whole: boolean
}

/** What decides over deletes, beside the declaration. */
export interface Rules {
  readonly prune: 'none' | 'owned' | 'all'
  /** False for what `only` and `except` leave out of the run. */
  readonly selected: (address: Address) => boolean
  /** Keys of the entities that this stack made. */
  readonly owned: ReadonlySet<string>
  /** Stacks that own other entities, by key. */
  readonly foreign: ReadonlyMap<string, string>
  /** What was imported last. */
  readonly imported: ImportedByKey
}

/** Changes before they are ordered. */
export interface Draft {
  readonly creates: readonly Unordered<Create>[]
  readonly updates: readonly Unordered<Update>[]
  readonly deletes: readonly Unordered<Delete>[]
  readonly unchanged: readonly Address[]
  readonly kept: readonly Kept[]
  readonly undeclared: ReadonlyMap<string, number>
  readonly notes: readonly Note[]
  readonly refusals: readonly Refusal[]
}

/** A change that does not know its place yet. */
export type Unordered<Change> = Omit<Change, 'after' | 'lanes'>

/** A change that is not ordered yet. */
export type Loose = Unordered<Create> | Unordered<Update> | Unordered<Delete>
