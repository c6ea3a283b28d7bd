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
  /**
   * The entity's name in Azure's catalogue, by which tests compare the entry with the contract; absent where the
   * catalogue can have none.
   */
  readonly contract?: string
  readonly id: IdRule
  readonly fields: Fields
  /** How an existing entity is changed; a relation is only made and unmade. */
  readonly update: 'patch' | 'put' | 'none'
  /**
   * The file's spelling where it is not a map of fields: policies may be given as text or as a file. Further fields
   * stand beside `file` or `value`, and `format` is always sent. A `value` is that of the first field; where others are
   * to be said too, it stands in a map with them under `valueKey`.
   */
  readonly spelling?: 'policy' | 'value'
  /** Another key for the first field than its name, for an entity that is spelled as its value. */
  readonly valueKey?: string
  readonly relation?: Relation
  /**
   * Kind within whose entities this one lies with all that it names: a counterpart, there, of the kind that has the rest
   * of its name.
   */
  readonly scope?: string
  /** The kind of what the service makes below an entity from a document; there `specification` may be declared. */
  readonly imports?: string
  /** Documents that the service keeps in an entity below, instead of importing them, by their formats. */
  readonly keepsDocument?: Readonly<Record<string, KeptDocument>>
  /** How the service hands out a document from which an entity with what lies below it could be made. */
  readonly exports?: Exporting
  /** True for one that an import makes beside what `imports` names, and makes anew each time. */
  readonly madeByImport?: (id: string) => boolean
  /** What a parent must hold to have any below it; every parent may when absent. */
  readonly parents?: { readonly field: string; readonly is: string }
  /** Kind at the top of which it consists: where there is none of that, it has nothing to hold and is not looked for. */
  readonly consistsOf?: string
  /** Ids of parents below which the service keeps them by itself. */
  readonly keptBelow?: readonly string[]
  /** True when each entity at the top of the service may have a file of its own. */
  readonly ownFile?: true
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
  /** What people's own ids look like, where every other one is of an entity that is built in and `fixed`. */
  readonly ownIds?: RegExp
  /** True when every service has each of its entities: none is ever created or deleted. */
  readonly permanent?: true
  /** The flag of one entity without which the service answers nobody who comes by a transport. */
  readonly admits?: { readonly transport: 'direct'; readonly id: string; readonly field: string }
  /** True when the service has no request that deletes one: what was made stays. */
  readonly undeletable?: true
  /** A flag that one entity of a collection has at a time: who is given it takes it from the one that had it. */
  readonly onlyOne?: string
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
  /** True for one of a permanent kind that is as the service made it, so that nobody has to declare it. */
  readonly untouched?: (id: string, properties: JsonObject) => boolean
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
  /** What an action of the file can have done to such an entity. */
  readonly acts?: Acts
  /** How policies name such an entity. */
  readonly inPolicies?: PolicyNaming
  /** Where in policies an entity of this kind may be written, for the offline check of a policy's text. */
  readonly policyPlace?: 'service' | 'workspace' | 'product' | 'api' | 'operation' | 'fragment' | 'resolver'
  /** Word by which selectors mean all that is linked to an entity of the kind: `tag` for `tag:paid`. */
  readonly selects?: string
  /** What must hold between fields; each gives a sentence for what does not. */
  readonly rules?: readonly Rule[]
  /** Turns what the service sent into what it would accept again, for a PUT of live and declared together. */
  readonly sendable?: (properties: JsonObject) => JsonObject
  /** First API version that has the kind; absent for those that every supported version has. */
  readonly since?: string
  /** What reads show and nobody can set, by dotted path, so that it is known for what it is where a read was written down. */
  readonly shows?: readonly string[]
  /** How an APIOps folder keeps its entities, where the name of the kind does not tell. */
  readonly artifacts?: Artifacts
  /** What the facts do not prove, so that it can be said in the README. */
  readonly unproven?: string
  /** Microsoft's reference page. */
  readonly source: string
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

/** A document that becomes an entity below the one that declares it. */
export interface KeptDocument {
  /** The collection below, by its key in the file, and the id there. */
  readonly collection: string
  readonly id: string
  /** What that entity holds. */
  readonly holding: (text: string) => Values
  /** Fields that the declaring entity has because of it, where it is of a kind that has them; the file may repeat them. */
  readonly makes: Values
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

/** How documents are got out of the service. */
export interface Exporting {
  /** The property that decides in which format, and the value that stands for an absent one. */
  readonly by: string
  readonly usually: string
  /** The format to ask for by the value of that property, with the ending of the file; other values have none. */
  readonly formats: Readonly<Record<string, { readonly format: string; readonly ending: string }>>
  /** The property of which those with one value are asked for in turn: side by side, their documents get mixed up. */
  readonly apart: string
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

/** A word of `removed:`, and what it makes the delete do. */
export interface DeleteOption {
  readonly doc: string
  /** Sent with the delete when the option is true; absent when the engine deletes the dependants one by one. */
  readonly query?: Readonly<Record<string, string>>
}

/** What can be done to an entity beside keeping it as declared. */
export interface Acts {
  /** What an action calls the entity: `subscription`, as in `regenerateKey: { subscription: mobile }`. */
  readonly as: string
  /** The ids that an action may name, where it is not all of them. */
  readonly ids?: readonly string[]
  readonly keys?: Keys
  /** POST that makes the service fetch anew what the entity takes from elsewhere. */
  readonly refresh?: string
  /** A verb of its own, by which an action sets one flag of one entity. */
  readonly switch?: { readonly word: string; readonly doc: string; readonly id: string; readonly field: string }
}

/** The two keys of an entity. */
export interface Keys {
  /** POST that tells both, and the names that they have in its answer. */
  readonly read: { readonly action: string; readonly primary: string; readonly secondary: string }
  /** The POST that makes each of them anew. */
  readonly regenerate: { readonly primary: KeyMaking; readonly secondary: KeyMaking }
  /** True for the kind that is meant where a key is asked for by an id alone. */
  readonly usual?: true
}

/** A POST that makes a key. */
export interface KeyMaking {
  readonly action: string
  /** The whole body, where the key is named there. */
  readonly body?: Values
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
  /** What the service keeps by itself beside such properties when nothing is sent. */
  readonly usual?: (properties: JsonObject) => Json | undefined
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
  /** True when the service makes a value of its own where none is given. */
  readonly generated?: true
}

/** A text. */
export interface TextField extends FieldBase {
  readonly type: 'text'
  readonly values?: readonly string[]
  /** First API version that has a value, for those that not every version has. */
  readonly valuesSince?: Readonly<Record<string, string>>
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
  /** Ending of the file for such a text when it has more than one line: `md`. */
  readonly ending?: string
  /**
   * - `exact` (default): character by character;
   * - `policy`: by meaning, in the format that the field `format` says;
   * - `schema`: by meaning, in the language that the field `contentType` says;
   * - `instant`: the same moment, however spelled;
   * - `never`: says how to read another field, and is no change by itself;
   * - `along`: is written with a change of another field, shown with it, and never read back.
   */
  readonly compare?: 'exact' | 'policy' | 'schema' | 'instant' | 'never' | 'along'
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

/** Any JSON. */
export interface AnyField extends FieldBase {
  readonly type: 'any'
  /**
   * True when what is declared is laid over what is there: an object is compared member by member, and one that is not
   * declared is left alone. Lists are compared as wholes; a secret is written and never compared with what is read.
   * Without it all of the value is compared as one.
   */
  readonly subset?: true
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
