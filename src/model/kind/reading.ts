/**
 * How the service shows entities of a kind: in lists, by themselves, and when there is none.
 */
/** How entities of a kind are read. */
export interface Reading {
  /** Query of every single read, e.g. the format in which a text is wanted. */
  readonly readQuery?: Readonly<Record<string, string>>
  /** True when no list shows its entities: each is read by itself, and none goes for being undeclared. */
  readonly unlisted?: true
  /** True when the fields are members of the body itself, one of which is `properties`; elsewhere they lie within that. */
  readonly wholeBody?: true
  /** The field that says by which version of the API such an entity is read and written; it is never sent in a body. */
  readonly versionedBy?: string
  /** Names under which its lists show entities of another kind. */
  readonly alsoListed?: RegExp
  /** True when the service has no HEAD for its entities: whether one is there shows only when it is read. */
  readonly lacksHead?: true
  /** True when lists leave out something that a diff needs, so that each entity is read by itself. */
  readonly listsLack?: true
  /** A query that makes a list of the parents carry this relation, and the property in which it comes. */
  readonly expand?: { readonly query: Readonly<Record<string, string>>; readonly property: string }
  /** Statuses beside 404 by which the service says that there is no such entity. */
  readonly absentAs?: readonly number[]
  /** What reads show and nobody can set, by dotted path, so that it is known for what it is where a read was written down. */
  readonly shows?: readonly string[]
  /** Kind at the top of which it consists: where there is none of that, it has nothing to hold and is not looked for. */
  readonly consistsOf?: string
  /** Ids of parents below which the service keeps them by itself. */
  readonly keptBelow?: readonly string[]
}
