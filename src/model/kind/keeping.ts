/**
 * What of a kind the service or people make by themselves, so that its absence from a file means nothing.
 */
import type { JsonObject, Values } from '../../ports.ts'

/** What of a kind is not ours to make or to delete. */
export interface Keeping {
  /** Ids that the service made and that are never deleted. */
  readonly builtIns?: readonly string[]
  /**
   * Ids whose own fields the service refuses to change; what is below them may still be declared, even where a read
   * of the entity itself finds nothing.
   */
  readonly fixed?: readonly string[]
  /** What people's own ids look like, where every other one is of an entity that is built in and `fixed`. */
  readonly ownIds?: RegExp
  /** True when every service has each of its entities: none is ever created or deleted. */
  readonly permanent?: true
  /** The flag of one entity without which the service answers nobody who comes by a transport. */
  readonly admits?: { readonly transport: 'direct'; readonly id: string; readonly field: string }
  /** True when the service has no request that deletes one: what was made stays. */
  readonly undeletable?: true
  /** What an entity holds that the service makes along with its parent; undefined when it does not come so. */
  readonly comesWith?: (id: string, parent: Values) => Values | undefined
  /** Ids that come with a new service and are deleted only when `removed:` names them. */
  readonly samples?: readonly string[]
  /** True when the service, not a person, made this entity; such ones are kept and never in the way of a delete. */
  readonly serverMade?: (id: string, properties: JsonObject) => boolean
  /** True for one of a permanent kind that is as the service made it, so that nobody has to declare it. */
  readonly untouched?: (id: string, properties: JsonObject) => boolean
  /** True for what people make in the portal: never deleted for being undeclared. */
  readonly peopleMade?: true
}
