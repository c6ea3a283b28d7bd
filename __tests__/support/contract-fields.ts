/**
 * The catalogue of the vendor and our table, brought into one form, so that the two can be held against each other.
 *
 * A field becomes a path in the catalogue's spelling (`a.b`, `a[].b`, `a.{key}`) and what is legal there; what the two
 * say in different words is said in the catalogue's.
 */
import contract from '../../src/emulator/contract.json' with { type: 'json' }
import type { Field, Fields } from '../../src/model/kind/fields.ts'
import type { Kind } from '../../src/model/kind.ts'
import { KINDS } from '../../src/model/table.ts'

/** What may stand in a field. */
export interface Rule {
  readonly type: string
  readonly required?: boolean
  readonly enum?: readonly string[]
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly since?: string
}

/** Fields by their paths. */
export type Rules = Readonly<Record<string, Rule>>

/** One entity of the catalogue. */
export interface Entity {
  readonly entity: string
  readonly path: string
  readonly scopes: readonly string[]
  readonly since?: string
  readonly verbs: Readonly<Record<string, { readonly status: readonly number[]; readonly query?: readonly string[] }>>
  readonly list: readonly string[] | null
  readonly actions?: Readonly<Record<string, unknown>>
  readonly name: { readonly maxLength?: number; readonly pattern?: string; readonly enum?: readonly string[] }
  readonly properties?: readonly Property[]
  readonly preview?: readonly Property[]
  readonly refs?: readonly { readonly property?: string; readonly to: readonly string[]; readonly bare?: boolean }[]
  readonly secrets?: readonly string[]
  readonly defaults?: Readonly<Record<string, unknown>>
  readonly builtIns?: readonly string[]
}

interface Property extends Rule {
  readonly path: string
  readonly readOnly?: boolean
  readonly writeOnly?: boolean
  readonly sensitive?: boolean
  readonly openEnum?: boolean
  readonly items?: Partial<Rule> & { readonly openEnum?: boolean }
}

/** The version from which what the catalogue calls a preview exists. */
export const PREVIEW = '2025-09-01-preview'

/** Every entity of the catalogue. */
export const ENTITIES: readonly Entity[] = checked(contract)

/**
 * Gives the catalogue's entity of a kind.
 *
 * @throws RangeError when there is none.
 */
export function entityOf(kind: Kind): Entity {
  const entity = ENTITIES.find(({ entity }) => entity === kind.contract)
  if (entity === undefined) throw new RangeError(`${kind.name} names "${kind.contract}", which the catalogue lacks`)
  return entity
}

/**
 * Gives a kind by its name.
 *
 * @throws RangeError when there is none.
 */
export function kindNamed(name: string): Kind {
  const kind = KINDS.get(name)
  if (kind === undefined) throw new RangeError(`the table has no kind "${name}"`)
  return kind
}

/** Gives what the catalogue lets one write. */
export function contractRules({ properties = [], preview = [] }: Entity): Rules {
  const all = [...properties, ...preview.map(property => ({ ...property, since: PREVIEW }))]
  const readOnly = all.filter(property => property.readOnly).map(({ path }) => path)
  const writable = all.filter(
    ({ path }) =>
      !readOnly.some(above => path === above || (/^[.[]/.test(path.slice(above.length)) && path.startsWith(above))),
  )
  return Object.fromEntries(writable.flatMap(property => rulesOf(property)))
}

/** Gives what the table lets one declare. */
export function tableRules(fields: Fields): Rules {
  const all = fieldPaths(fields)
  const since = (path: string) =>
    all.find(([above, field]) => field.since !== undefined && path.startsWith(above))?.[1].since
  return Object.fromEntries(all.map(([path, field]) => [path, ruleOf(field, since(path))]))
}

/** Lists every field of a kind or of an object with its path, outer ones first. */
export function fieldPaths(fields: Fields, above = ''): readonly (readonly [path: string, field: Field])[] {
  return Object.entries(fields).flatMap(([name, field]) => [
    [above + name, field] as const,
    ...below(field, above + name),
  ])
}

function below(field: Field, path: string): readonly (readonly [string, Field])[] {
  if (field.type === 'list') return [[`${path}[]`, field.items], ...below(field.items, `${path}[]`)]
  if (field.type === 'map') return [[`${path}.{key}`, field.items], ...below(field.items, `${path}.{key}`)]
  if (field.type !== 'object') return []
  const others: readonly (readonly [string, Field])[] =
    field.others === undefined ? [] : [[`${path}.{key}`, field.others]]
  return [...fieldPaths(field.fields, `${path}.`), ...others]
}

const TYPES = {
  text: 'string',
  flag: 'boolean',
  number: 'integer',
  object: 'object',
  map: 'object',
  list: 'array',
  any: 'any',
}

/** A field within one of a later version is of that version too. */
function ruleOf(field: Field, since: string | undefined): Rule {
  const common = { type: TYPES[field.type], required: field.required, since }
  switch (field.type) {
    case 'text':
      return defined({
        ...common,
        enum: field.values?.toSorted(),
        minLength: field.minLength,
        maxLength: field.maxLength,
        pattern: plain(field.pattern?.source),
      })
    case 'number':
      return defined({ ...common, minimum: field.minimum, maximum: field.maximum })
    case 'list':
      return defined({ ...common, minItems: field.minItems, maxItems: field.maxItems })
    case 'flag':
    case 'object':
    case 'map':
    case 'any':
      return defined(common)
  }
}

/** An array says what its items are; we say it at the items. Settings of the portal say which one they are of. */
function rulesOf({
  path,
  items,
  openEnum: _,
  writeOnly: __,
  sensitive: ___,
  readOnly: ____,
  ...rule
}: Property): readonly (readonly [string, Rule])[] {
  const name = path.replace(/^\w+:\./, '')
  const own = [name, same(rule)] as const
  if (items === undefined) return [own]
  const { openEnum: _____, ...item } = items
  return [own, [`${name}[]`, same({ type: 'any', ...item, since: rule.since })]]
}

function same(rule: Spelled): Rule {
  return defined({ ...rule, enum: rule.enum?.toSorted(), pattern: plain(rule.pattern) })
}

/** Some signs may be escaped or not. */
export function plain(pattern: string | undefined): string | undefined {
  return pattern?.replace(/\\([-/])/g, '$1')
}

type Spelled = { readonly [Name in keyof Rule]: Rule[Name] | undefined } & { readonly type: string }

function defined(rule: Spelled): Rule {
  return JSON.parse(JSON.stringify(rule))
}

/** JSON enters here. */
function checked(entries: unknown): readonly Entity[] {
  const entities = entries as readonly Entity[]
  if (!entities.every(({ entity, path, verbs, name }) => entity && path && verbs && name))
    throw new TypeError('contract.json has an entry without entity, path, verbs or name; generate it again')
  return entities
}
