/**
 * What a relation joins, and where the service keeps it.
 */
/** What joins two entities. */
export interface Relation {
  /** The kind at the other end. */
  readonly to: string
  /** The key by which that end may declare it, where it may. */
  readonly inverse?: string
  /**
   * Where the service keeps the link as an entity with an id of its own: the property in which it names the other end.
   * Whoever made it chose the id, so a link is known by its ends alone.
   */
  readonly link?: string
  /** How the other end tells which entities of this end it is linked to. */
  readonly farSide?: FarSide
}

/** A list at the other end of a relation. */
export interface FarSide {
  /** Path of the list below an entity of that end. */
  readonly path: string
  /** The property in which each of its entries names an entity of this end. */
  readonly property: string
  /** First API version that has the list. */
  readonly since: string
}
