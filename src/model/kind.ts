/**
 * What a kind of entity is, as data.
 *
 * Everything the action knows of a kind stands in one `Kind`: where it lives, what it may hold, how the service keeps
 * it. The engine reads these words and never asks for a kind by name, so a new kind is one more entry under `kinds/`.
 */
import type { Json, JsonObject, Values } from '../ports.ts'

/** One kind of entity, declared at one place of the file and kept at one place of the service. */
export interface Kind {
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
  /** The entity's name in Azure's catalogue, by which tests compare the entry with the contract. */
  readonly contract: string
  readonly id: IdRule
  readonly fields: Fields
  /** How an existing entity is changed; a relation is only made and unmade. */
  readonly update: 'patch' | 'put' | 'none'
  /**
   * The file's spelling where it is not a map of fields: policies may be given as text or as a file. Further fields
   * stand beside `file` or `value`, and `format` is always sent. A `value` stands for the one field that there is.
   */
  readonly spelling?: 'policy' | 'value'
  /** For a relation: the kind at the other end, and the key by which that end may declare it, where it may. */
  readonly relation?: { readonly to: string; readonly inverse?: string }
  /** The kind of what the service makes below an entity from a document; there `specification` may be declared. */
  readonly imports?: string
  /** Query of every single read, e.g. the format in which a text is wanted. */
  readonly readQuery?: Readonly<Record<string, string>>
  /** True when no list shows its entities: each is read by itself, and none goes for being undeclared. */
  readonly unlisted?: true
  /** Names under which its lists show entities of another kind. */
  readonly alsoListed?: RegExp
  /** True when lists leave out something that a diff needs, so that each entity is read by itself. */
  readonly listsLack?: true
  /** A query that makes a list of the parents carry this relation, and the property in which it comes. */
  readonly expand?: { readonly query: Readonly<Record<string, string>>; readonly property: string }
  /**
   * Fields that exclude each other; each arm names the fields that belong to it alone. Going from one arm to another
   * takes a PUT.
   */
  readonly union?: readonly (readonly string[])[]
  /** Groups of fields whose values together no two entities of one collection may share. */
  readonly unique?: readonly (readonly string[])[]
  /** Groups of fields of which a create must declare one. */
  readonly createNeeds?: readonly (readonly string[])[]
  /** Ids that the service made and that are never deleted. */
  readonly builtIns?: readonly string[]
  /**
   * Ids whose own fields the service refuses to change; what is below them may still be declared, even where a read
   * of the entity itself finds nothing.
   */
  readonly fixed?: readonly string[]
  /** True when every service has each of its entities: none is ever created or deleted. */
  readonly permanent?: true
  /** What an entity holds that the service makes along with its parent; undefined when it does not come so. */
  readonly comesWith?: (id: string, parent: Values) => Values | undefined
  /** How an entity is made that begins as a copy of its parent, with all that is below that. */
  readonly copies?: Copying
  /**
   * Where a change of the entity is written, when that is not where it is read: another entity is made, and this one
   * follows. `state` is another text after each write to the entity that is read.
   */
  readonly writesTo?: (ids: readonly string[], properties: Values, state: string) => Written
  /** True when what is below an entity has to be as declared before this kind names it. */
  readonly namesWhole?: true
  /**
   * Kind of the entities beside it, below the same parent, one of which the parent stands for as this entity says.
   * What the parent declares of such an entity's own is then sent only when the parent is made.
   */
  readonly chooses?: string
  /** The single beside it by which one of the kind is what the parent stands for, and cannot be deleted alone. */
  readonly chosenBy?: Choice
  /** Statuses beside 404 by which the service says that there is no such entity. */
  readonly absentAs?: readonly number[]
  /** Ids that come with a new service and are deleted only when `removed:` names them. */
  readonly samples?: readonly string[]
  /** True when the service, not a person, made this entity; such ones are kept and never in the way of a delete. */
  readonly serverMade?: (id: string, properties: JsonObject) => boolean
  /** True for what people make in the portal: never deleted for being undeclared. */
  readonly peopleMade?: true
  /**
   * Which writes must not run side by side: `entity` = those to one of the kind and below it, `kind` = all of the
   * kind, a field = those with the same value in it.
   */
  readonly lane?: 'entity' | 'kind' | { readonly field: string }
  /** Query parameters that a delete always carries. */
  readonly deleteQuery?: Readonly<Record<string, string>>
  /** Words that `removed:` accepts beside the id. */
  readonly deleteOptions?: Readonly<Record<string, DeleteOption>>
  /** How policies name such an entity. */
  readonly inPolicies?: PolicyNaming
  /** Where in policies an entity of this kind may be written, for the offline check of a policy's text. */
  readonly policyPlace?: 'service' | 'product' | 'api' | 'operation' | 'fragment' | 'resolver'
  /** What must hold between fields; each gives a sentence for what does not. */
  readonly rules?: readonly Rule[]
  /** Turns what the service sent into what it would accept again, for a PUT of live and declared together. */
  readonly sendable?: (properties: JsonObject) => JsonObject
  /** First API version that has the kind; absent for those that every supported version has. */
  readonly since?: string
  /** What the facts do not prove, so that it can be said in the README. */
  readonly unproven?: string
  /** Microsoft's reference page. */
  readonly source: string
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
}

/** A word of `removed:`, and what it makes the delete do. */
export interface DeleteOption {
  readonly doc: string
  /** Sent with the delete when the option is true; absent when the engine deletes the dependants one by one. */
  readonly query?: Readonly<Record<string, string>>
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

/** The fields of a kind or of an object, by their names in the service. */
export type Fields = Readonly<Record<string, Field>>

/** One property of an entity. */
export type Field = TextField | FlagField | NumberField | ObjectField | ListField | MapField | AnyField

interface FieldBase {
  readonly doc: string
  /** Must be there when the entity is created. */
  readonly required?: true
  /** Sent on create when a required field is left out; `id` stands for the entity's id. */
  readonly createDefault?: 'id'
  /** What the service keeps when nothing is sent; equal to null and to absent. */
  readonly default?: Json
  /** Never read back. `when` limits that to entities with a field of that value; `readBy` is the POST that reads it. */
  readonly hidden?: Hidden
  /** Given when the entity is created, and never compared or sent again. */
  readonly createOnly?: true
  /** Accepted by PATCH alone, so a create is followed by a PATCH that carries it. */
  readonly patchOnly?: true
  /** Left out of PATCH by the service, so that a change of it takes a PUT. */
  readonly putOnly?: true
  /** Refused by the service once the entity exists. */
  readonly immutable?: true
  /** A second name under which a create sends it: what is read as `type` is created as `apiType`. */
  readonly createdAs?: string
  /** What a declared null sends: a value, or `omit` = a PUT without it. Without it, null is refused. */
  readonly reset?: { readonly send: Json } | 'omit'
  /** First API version that has the field. */
  readonly since?: string
}

/** How a hidden value may be known after all. */
export interface Hidden {
  readonly when?: { readonly field: string; readonly is: Json }
  readonly readBy?: { readonly action: string; readonly property: string }
  /** What the service may show in its place: such a text tells nothing of the value, and may be sent back. */
  readonly standIn?: RegExp
}

/** A text. */
export interface TextField extends FieldBase {
  readonly type: 'text'
  readonly values?: readonly string[]
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: RegExp
  readonly saying?: string
  readonly ref?: Reference
  /** Kind below the same parent whose entity's id it is: the schema that an operation of the same API uses. */
  readonly sibling?: string
  /** True when `{{name}}` in it names an entity of the kind whose `inPolicies` has braces; it is no secret then. */
  readonly braces?: true
  /** True when the service puts something of its own before what it was sent. */
  readonly prefixed?: true
  /**
   * - `exact` (default): character by character;
   * - `policy`: by meaning, in the format that the field `format` says;
   * - `instant`: the same moment, however spelled;
   * - `never`: goes with another field and is no change by itself.
   */
  readonly compare?: 'exact' | 'policy' | 'instant' | 'never'
}

/** A boolean. */
export interface FlagField extends FieldBase {
  readonly type: 'flag'
}

/** A number. */
export interface NumberField extends FieldBase {
  readonly type: 'number'
  readonly integer?: true
  readonly minimum?: number
  readonly maximum?: number
}

/** An object with known properties. */
export interface ObjectField extends FieldBase {
  readonly type: 'object'
  readonly fields: Fields
  /** What any further key holds, where the user may choose more. */
  readonly others?: Field
}

/** A list. */
export interface ListField extends FieldBase {
  readonly type: 'list'
  readonly items: Field
  /** True when the service is free to give the items in another order. */
  readonly unordered?: true
  readonly minItems?: number
  readonly maxItems?: number
}

/** An object whose keys the user chooses. */
export interface MapField extends FieldBase {
  readonly type: 'map'
  readonly items: Field
}

/** Any JSON, compared as a whole. */
export interface AnyField extends FieldBase {
  readonly type: 'any'
}

/** A text that names another entity. */
export interface Reference {
  /** The kinds that it may name. */
  readonly to: readonly string[]
  /** `path`: `/products/gold`; `id`: `gold`. */
  readonly form: 'path' | 'id'
  /** Further texts that are legal and name no entity of the file: `/apis` for all APIs. */
  readonly also?: readonly string[]
  /** True when the entity that is named cannot be deleted while this one exists; `option` is the word of `removed:` that deletes both. */
  readonly blocksDelete?: { readonly option: string }
}

/** What has members: a kind, or an object field. */
export interface Holder {
  readonly fields: Fields
  readonly others?: Field
}
