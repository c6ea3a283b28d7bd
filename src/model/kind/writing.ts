/**
 * How the service takes changes of entities of a kind: what goes together, what excludes each other, what runs apart.
 */
import type { JsonObject, Values } from '../../ports.ts'
import type { Acts } from './acts.ts'

/** How entities of a kind are written. */
export interface Writing {
  /**
   * Fields that exclude each other; each arm names the fields that belong to it alone. Going from one arm to another
   * takes a PUT.
   */
  readonly union?: readonly (readonly string[])[]
  /** Groups of fields whose values together no two entities of one collection may share. */
  readonly unique?: readonly (readonly string[])[]
  /** Groups of fields of which a create must declare one. */
  readonly createNeeds?: readonly (readonly string[])[]
  /** A flag that one entity of a collection has at a time: who is given it takes it from the one that had it. */
  readonly onlyOne?: string
  /** Turns what the service sent into what it would accept again, for a PUT of live and declared together. */
  readonly sendable?: (properties: JsonObject) => JsonObject
  /**
   * Which writes must not run side by side: `entity` = those to one of the kind and below it, `kind` = all of the
   * kind, a field = those with the same value in it.
   */
  readonly lane?: 'entity' | 'kind' | { readonly field: string }
  /**
   * Where a change of the entity is written, when that is not where it is read: another entity is made, and this one
   * follows. `state` is another text after each write to the entity that is read.
   */
  readonly writesTo?: (ids: readonly string[], properties: Values, state: string) => Written
  /** True when what is below an entity has to be as declared before this kind names it. */
  readonly namesWhole?: true
  /** How an entity is made that begins as a copy of its parent, with all that is below that. */
  readonly copies?: Copying
  /**
   * Kind of the entities beside it, below the same parent, one of which the parent stands for as this entity says.
   * What the parent declares of such an entity's own is then sent only when the parent is made.
   */
  readonly chooses?: string
  /** The single beside it by which one of the kind is what the parent stands for, and cannot be deleted alone. */
  readonly chosenBy?: Choice
  /** Query parameters that a delete always carries. */
  readonly deleteQuery?: Readonly<Record<string, string>>
  /** Words that `removed:` accepts beside the id. */
  readonly deleteOptions?: Readonly<Record<string, DeleteOption>>
  /** What an action of the file can have done to such an entity. */
  readonly acts?: Acts
}

/** A copy of a parent, made and kept. */
export interface Copying {
  /** Properties of the parent that a create repeats, and that only the parent can change. */
  readonly inherits: readonly string[]
  /** What a create says beside. */
  readonly createWith: (ids: readonly string[]) => Values
  /** Properties of its own that every PUT repeats as they are. */
  readonly keeps: readonly string[]
}

/** One write to another place. */
export interface Written {
  readonly path: string
  readonly properties: Values
}

/** How one of several entities is chosen. */
export interface Choice {
  /** Name of the single kind that says which. */
  readonly kind: string
  /** Its field with the id. */
  readonly field: string
  /** The property by which a live entity shows that it is the one. */
  readonly shownBy: string
}

/** A word of `removed:`, and what it makes the delete do. */
export interface DeleteOption {
  readonly doc: string
  /** Sent with the delete when the option is true; absent when the engine deletes the dependants one by one. */
  readonly query?: Readonly<Record<string, string>>
}
