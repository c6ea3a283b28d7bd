/**
 * The entities of the file as they are once its structure has been checked and before its values are read.
 *
 * An entity has two names: the keys that the file gives it, by which the file refers to it, and the ids that it has in
 * the service, which `sync.id` can make differ.
 */
import type { Place } from '../errors.ts'
import type { Kind } from '../model/kind.ts'
import type { Mentioned, Sync } from '../model/state.ts'
import type { HeldBackBy } from './environments/stage.ts'
import type { Entry, Node, ScalarNode } from './node.ts'

/** An entity that the file declares. */
export interface Entity {
  readonly kind: Kind
  /** Keys of the file, outermost first. */
  readonly keys: readonly string[]
  /** Ids in the service, one for each key. */
  readonly ids: readonly string[]
  /** As messages write it: `products.gold.policy`. */
  readonly path: string
  /** Where its key stands. */
  readonly at: Place
  /** The value as a whole, for kinds with a spelling of their own. */
  readonly node: Node
  /** The declared fields. */
  readonly own: readonly Entry[]
  /** The document to import, when the key is there. */
  readonly specification?: Entry
  readonly sync: Sync
  /** Why it is not for the environment, when it is not; what is below it is not either. */
  readonly heldBack?: HeldBackBy
}

/** An entity as far as what names at it mean depends on it. */
export type Home = Pick<Entity, 'kind' | 'keys' | 'ids'>

/** One item of a relation's list. */
export interface Link {
  /** The relation. */
  readonly kind: Kind
  /** The entity that the list stands below. */
  readonly holder: Entity
  /** True when the holder is the far end of the relation and the item names the near one. */
  readonly isInverse: boolean
  /** As messages write the list: `products.gold.groups`. */
  readonly path: string
  readonly item: ScalarNode
  /** Why it is not for the environment, when it is not. */
  readonly heldBack?: HeldBackBy
}

/** A piece of the file's structure. */
export type Piece =
  | { readonly piece: 'entity'; readonly entity: Entity }
  | { readonly piece: 'link'; readonly link: Link }
  | { readonly piece: 'mention'; readonly list: string; readonly mentioned: Mentioned }

/** What an entity is to the engine when the file says nothing in `sync`. */
export const NO_SYNC: Sync = { protect: false, ignore: [], exact: [] }
