/**
 * What a kind of entity is, as data.
 *
 * Everything the action knows of a kind stands in one `Kind`: where it lives, what it may hold, how the service keeps
 * it. The engine reads these words and never asks for a kind by name, so a new kind is one more entry under `kinds/`.
 */
import type { Values } from '../ports.ts'
import type { Documents } from './kind/documents.ts'
import type { Fields } from './kind/fields.ts'
import type { Keeping } from './kind/keeping.ts'
import type { Reading } from './kind/reading.ts'
import type { Relation } from './kind/relation.ts'
import type { Spelling } from './kind/spelling.ts'
import type { Writing } from './kind/writing.ts'

/** One kind of entity, declared at one place of the file and kept at one place of the service. */
export interface Kind extends Spelling, Reading, Writing, Keeping, Documents {
  /** Where the file declares it, as its keys: `products`, `products/policy`, `products/groups`. */
  readonly name: string
  /** What a person calls one of them: `product`, `policy of a product`. */
  readonly noun: string
  /** What it is for, in one sentence, for the README and the editor. */
  readonly doc: string
  /**
   * - `collection`: a map from ids to entities;
   * - `single`: at most one below its parent, without an id of its own;
   * - `relation`: a list of ids; each is a link between the parent and an entity of `to`.
   */
  readonly shape: 'collection' | 'single' | 'relation'
  /** Path below the service, one `{id}` for each id of an address: `/products/{id}/groups/{id}`. */
  readonly path: string
  /**
   * The entity's name in Azure's catalogue, by which tests compare the entry with the contract; absent where the
   * catalogue can have none.
   */
  readonly contract?: string
  readonly id: IdRule
  readonly fields: Fields
  /** How an existing entity is changed; a relation is only made and unmade. */
  readonly update: 'patch' | 'put' | 'none'
  readonly relation?: Relation
  /**
   * Kind within whose entities this one lies with all that it names: a counterpart, there, of the kind that has the rest
   * of its name.
   */
  readonly scope?: string
  /** What a parent must hold to have any below it; every parent may when absent. */
  readonly parents?: { readonly field: string; readonly is: string }
  /** What must hold between fields; each gives a sentence for what does not. */
  readonly rules?: readonly Rule[]
  /** First API version that has the kind; absent for those that every supported version has. */
  readonly since?: string
  /** What the facts do not prove, so that it can be said in the README. */
  readonly unproven?: string
  /** Microsoft's reference page. */
  readonly source: string
}

/** What an id may be. */
export interface IdRule {
  readonly maxLength: number
  readonly pattern?: RegExp
  /** What the pattern means, for the error sentence. */
  readonly saying?: string
  /** Every legal id, where the service has a closed set of them; case does not count. */
  readonly values?: readonly string[]
  /** Kind at the top whose entity has this id too: it is made before this one and cannot be missing. */
  readonly names?: string
  /**
   * True when the id is a path below the service, at which no kind of the table lives: the file writes it with a slash
   * in front, an address without. What the path leads through is made before the entity and deleted after it.
   */
  readonly isPath?: true
}

/**
 * A constraint between fields; returns nothing when it holds.
 *
 * @param properties - what the file declares or, when `complete`, all that the service would hold after the write.
 * @param id - the entity's own id, in any case; a rule that goes by it holds without one.
 */
export type Rule = (properties: Values, complete: boolean, id?: string) => Broken | undefined

/** A constraint that does not hold: the field to point at and the sentence, without the address. */
export interface Broken {
  readonly field: string
  readonly message: string
}
