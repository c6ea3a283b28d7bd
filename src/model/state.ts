/**
 * What the file wants and what the service has, entity by entity.
 *
 * Both are looked up by `keyOf(address)`. A wanted entity holds only what the file declares; a found one holds what
 * the service sent, untouched.
 */
import type { Place } from '../errors.ts'
import type { JsonObject, Values } from '../ports.ts'
import type { WantedAction } from './action.ts'
import type { Address } from './address.ts'
import type { WantedSpecification } from './specification.ts'

/** Entities by `keyOf` their address. */
export type State<Entity> = ReadonlyMap<string, Entity>

/** An entity as the file declares it. References are ids of the service already, in the spelling of the file. */
export interface Wanted {
  readonly address: Address
  /** What it is called by the keys of the files, where these are not its ids; written as an address is. */
  readonly name?: string
  /** Declared fields by their names in the service; null is a declared null. Empty for a relation. */
  readonly properties: Values
  /** Where the entity stands in the file. */
  readonly at: Place
  /** Where each declared field stands, by its dotted path. */
  readonly places: ReadonlyMap<string, Place>
  readonly sync: Sync
  /** The document to import, when one is declared. */
  readonly specification?: WantedSpecification
  /** Every entity that this one names, with the place where it does. */
  readonly references: readonly ReferenceTo[]
}

/** Our own words about an entity. */
export interface Sync {
  /** Never deleted by us. */
  readonly protect: boolean
  /** Fields that are sent on create and otherwise left alone. */
  readonly ignore: readonly string[]
  /** Names of the collections and relations below it that hold exactly what is declared. */
  readonly exact: readonly string[]
  /** Counts as made by this stack, whoever made it. */
  readonly adopt?: boolean
  /** False for what is made as a copy and is to begin without anything of what it is a copy of. */
  readonly copy?: boolean
}

/** One mention of another entity. */
export interface ReferenceTo {
  /** What is named: by its address or, in a policy, by the name that policies use for its kind. */
  readonly target: Address | NamedInPolicy
  readonly at: Place
}

/** An entity that a policy names by something other than its id. */
export interface NamedInPolicy {
  /** Name of the kind. */
  readonly kind: string
  /** The property that holds the name. */
  readonly by: string
  readonly name: string
  /** Ids of the scope within which it is named, `[]` at the top of the service. */
  readonly scope: readonly string[]
}

/** An entity as the service has it. */
export interface Found {
  readonly address: Address
  readonly properties: JsonObject
  /** Present when it was read by itself. */
  readonly etag?: string
}

/** An entity that `removed:` names. */
export interface Removed {
  readonly address: Address
  readonly at: Place
  /** Words given beside the id, e.g. `deleteSubscriptions`. */
  readonly options: readonly string[]
}

/** Everything that the files say, checked and resolved. */
export interface Declaration {
  readonly wanted: State<Wanted>
  readonly removed: readonly Removed[]
  /** What is to be done once, in the order of the files. */
  readonly actions: readonly WantedAction[]
  /**
   * Collections that the file mentions, by `listPathOf` their entities in lower case: what `prune: all` looks at, even
   * when the file leaves one empty.
   */
  readonly mentioned: ReadonlyMap<string, Mentioned>
  /** Top-level `protect:` selectors. */
  readonly protect: readonly string[]
  /** `stack:`, when given. */
  readonly stack?: string
  /** The environment that this is for; absent when the files declare none. */
  readonly environment?: string
  /** What the files declare for other environments only. */
  readonly heldBack: readonly HeldBack[]
  /** Secrets that the file names and this run was not given. */
  readonly absentSecrets: readonly AbsentSecret[]
}

/** Something that the files declare, and not for this environment. */
export interface HeldBack {
  /** As an address is written: `apis/orders`; what is below it is held back with it. */
  readonly name: string
  /** Where it is declared, by name. */
  readonly environments: readonly string[]
  /** Where that is said. */
  readonly at: Place
}

/** A collection below one parent. */
export interface Mentioned {
  /** The kind of its entities. */
  readonly kind: string
  readonly parentIds: readonly string[]
  /** True when it holds exactly what is declared, in every prune mode. */
  readonly exact: boolean
}

/** A `${secret.NAME}` without a value here. */
export interface AbsentSecret {
  readonly name: string
  readonly at: Place
}
