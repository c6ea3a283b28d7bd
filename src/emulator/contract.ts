/**
 * Typed access to contract.json: every kind of the service, with its path, verbs, fields and names.
 *
 * The contract lists fields as flat paths (`a.b[].c`, `a.{key}`); they become a tree here, once, when first asked for.
 * A field without described members is free-form.
 */
import contract from './contract.json' with { type: 'json' }
import type { Json } from './protocol.ts'

/** What one verb of a kind answers and needs. */
export interface Verb {
  readonly status: readonly number[]
  readonly query?: readonly string[]
  readonly ifMatch?: 'optional' | 'required'
  readonly lro?: boolean
}

/** Rules for one field, or for a name. */
export interface FieldRule {
  readonly type: 'string' | 'object' | 'array' | 'boolean' | 'integer' | 'any'
  readonly enum?: readonly string[]
  readonly openEnum?: boolean
  readonly required?: boolean
  readonly readOnly?: boolean
  readonly writeOnly?: boolean
  readonly sensitive?: boolean
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly items?: Partial<FieldRule>
}

/** A field that names another entity; `bare` means by id alone, `(name)` that the entity's own id is the reference. */
export interface Reference {
  readonly property: string
  readonly to: readonly string[]
  readonly bare?: boolean
}

/** One kind of entity as the contract has it. */
export interface Kind {
  readonly entity: string
  readonly kind: 'entity' | 'policy' | 'singleton' | 'association' | 'link'
  readonly path: string
  readonly type: string
  readonly parent?: string
  readonly scopes: readonly string[]
  readonly since?: string
  readonly verbs: Readonly<Record<string, Verb>>
  readonly list: readonly string[] | null
  readonly actions?: Readonly<Record<string, { readonly status: readonly number[]; readonly lro?: boolean }>>
  readonly name: Partial<FieldRule>
  readonly properties?: readonly (FieldRule & { readonly path: string })[]
  readonly preview?: readonly (FieldRule & { readonly path: string })[]
  readonly refs?: readonly Reference[]
  readonly secrets?: readonly string[]
  readonly secretsReadable?: boolean
  readonly defaults?: Readonly<Record<string, Json>>
  readonly builtIns?: readonly string[]
}

/** A field with its members: `members` by name, `each` for the items of an array, `any` for free keys. */
export interface FieldTree {
  readonly rule: FieldRule
  readonly members: Map<string, FieldTree>
  each: FieldTree | undefined
  any: FieldTree | undefined
}

/** The api-version from which the fields marked `preview` exist. */
export const PREVIEW_VERSION = '2025-09-01-preview'

/** Every kind, in the contract's order. */
export const KINDS: readonly Kind[] = checked(contract)

const byEntity: ReadonlyMap<string, Kind> = new Map(KINDS.map(kind => [kind.entity, kind]))
const trees = new Map<string, FieldTree>()

/**
 * The kind of that entity name.
 *
 * @throws RangeError when the contract has none.
 */
export function kindOf(entity: string): Kind {
  const kind = byEntity.get(entity)
  if (kind === undefined) throw new RangeError(`contract.json has no entity "${entity}"`)
  return kind
}

/** The fields of a kind at an api-version, as a tree whose root is the `properties` object of `name`. */
export function fieldsOf(kind: Kind, version: string, name: string): FieldTree {
  const preview = version >= PREVIEW_VERSION
  const variant = kind.entity === 'portalSetting' ? `${name.toLowerCase()}:.` : ''
  const key = `${kind.entity} ${preview} ${variant}`
  const known = trees.get(key)
  if (known !== undefined) return known
  const fields = [...(kind.properties ?? []), ...(preview ? (kind.preview ?? []) : [])].filter(field =>
    field.path.startsWith(variant),
  )
  const tree = treeOf(fields.map(field => ({ ...field, path: field.path.slice(variant.length) })))
  trees.set(key, tree)
  return tree
}

function treeOf(fields: readonly (FieldRule & { readonly path: string })[]): FieldTree {
  const root = node({ type: 'object' })
  for (const { path, ...rule } of fields) {
    const steps = path.replaceAll('[]', '.[]').split('.')
    const last = steps.pop() ?? ''
    const parent = steps.reduce(descend, root)
    attach(parent, last, rule)
  }
  return root
}

function descend(tree: FieldTree, step: string): FieldTree {
  const known = step === '[]' ? tree.each : step === '{key}' ? tree.any : tree.members.get(step)
  return known ?? attach(tree, step, { type: 'object' })
}

function attach(tree: FieldTree, step: string, rule: FieldRule): FieldTree {
  const child = node(rule)
  if (step === '[]') tree.each = child
  else if (step === '{key}') tree.any = child
  else tree.members.set(step, child)
  return child
}

function node(rule: FieldRule): FieldTree {
  const items = rule.items
  const each = items === undefined ? undefined : node({ type: 'any', ...items })
  return { rule, members: new Map(), each, any: undefined }
}

/** JSON enters here: an entry without the members that every kind has is refused at once. */
function checked(entries: unknown): readonly Kind[] {
  const kinds = entries as readonly Kind[]
  const wrong = kinds.findIndex(({ entity, path, verbs, name }) => !(entity && path && verbs && name))
  if (wrong >= 0)
    throw new TypeError(`contract.json entry ${wrong} lacks entity, path, verbs or name; generate it again`)
  return kinds
}
