/**
 * What a property of an entity may hold, and how the service takes it, keeps it and shows it.
 */
import type { Json, JsonObject } from '../../ports.ts'

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
