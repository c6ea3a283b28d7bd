/**
 * How people write an entity of a kind: in our files, in an APIOps folder, in selectors and in policies.
 */
/** How files and policies spell entities of a kind, and in which file they may stand. */
export interface Spelling {
  /**
   * The file's spelling where it is not a map of fields: policies may be given as text or as a file. Further fields
   * stand beside `file` or `value`, and `format` is always sent. A `value` is that of the first field; where others are
   * to be said too, it stands in a map with them under `valueKey`.
   */
  readonly spelling?: 'policy' | 'value'
  /** Another key for the first field than its name, for an entity that is spelled as its value. */
  readonly valueKey?: string
  /** True when each entity at the top of the service may have a file of its own. */
  readonly ownFile?: true
  /** How an APIOps folder keeps its entities, where the name of the kind does not tell. */
  readonly artifacts?: Artifacts
  /** Word by which selectors mean all that is linked to an entity of the kind: `tag` for `tag:paid`. */
  readonly selects?: string
  /** How policies name such an entity. */
  readonly inPolicies?: PolicyNaming
  /** Where in policies an entity of this kind may be written, for the offline check of a policy's text. */
  readonly policyPlace?: 'service' | 'workspace' | 'product' | 'api' | 'operation' | 'fragment' | 'resolver'
}

/** How an APIOps folder keeps entities of a kind. @see docs/apiops.md */
export interface Artifacts {
  /** Another name of the folder than the key of the kind: `versionSets`. */
  readonly folder?: string
  /** File of an entity without a folder of its own: `wiki.md`. */
  readonly file?: string
  /** A property of the parent that lists the entities, each with its id as `name`. */
  readonly listedAs?: string
  /** A file beside that of the parent which says the same again. */
  readonly repeatedIn?: string
  /** For a choice: each entity of the folder is one time that it was made, and names by this property what was chosen. */
  readonly names?: string
}

/** How the text of a policy names an entity. */
export interface PolicyNaming {
  /** The property that policies use as its name; the id when absent. */
  readonly by?: string
  /** True for `{{name}}`. */
  readonly braces?: true
  /** Elements and the attribute that names it: `set-backend-service` → `backend-id`. */
  readonly attributes?: readonly (readonly [element: string, attribute: string])[]
}
