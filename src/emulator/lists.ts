/**
 * Lists: pages, totals, links to the next page, and the few filters that clients use.
 *
 * Besides the collections of the contract there are lists that only look: a product's subscriptions, a user's groups,
 * an API's products and revisions. `$filter` knows `eq`, `ne`, `contains`, `startswith` and `endswith` joined by `and`.
 */
import { type Kind, kindOf } from './contract.ts'
import { isObject, type JsonObject, Refusal, textOf } from './protocol.ts'
import { targetOf } from './relations.ts'
import { shown, typeOf } from './render.ts'
import { type Entity, nameOf, parentOf } from './store.ts'
import type { Call } from './world.ts'

interface Row {
  readonly entity: Entity
  /** Under which path it is shown, when not its own. */
  readonly as?: { readonly path: string; readonly type: string }
}

type Condition = (entity: Entity) => boolean

/** One page of a list of the contract. */
export function listed(call: Call, kind: Kind, path: string): JsonObject {
  const { store } = call.world
  const rows = store.list(path)
  if (kind.kind !== 'association') return page(call, rows, kind, row => ({ entity: row }))
  return page(call, rows, kind, row => {
    const entity = store.get(targetOf(kind.entity, row.path))
    return entity === undefined ? undefined : { entity, as: { path: row.path, type: typeOf(kind, row.path) } }
  })
}

/** One page of a list that only looks, or nothing when the path names none. */
export function looked(call: Call, path: string): JsonObject | undefined {
  const { store } = call.world
  const owner = store.get(parentOf(path))
  const view = VIEWS[`${owner?.kind} ${nameOf(path).toLowerCase()}`]
  if (owner === undefined || view === undefined) return undefined
  if (view.kind === 'apiRevision') return revisions(call, view.rows(call, owner))
  return page(call, view.rows(call, owner), kindOf(view.kind), entity => ({
    entity,
    as: { path: `${path}/${nameOf(entity.path)}`, type: `${kindOf(owner.kind).type}/${nameOf(path)}` },
  }))
}

interface View {
  readonly kind: string
  readonly rows: (call: Call, owner: Entity) => readonly Entity[]
}

const VIEWS: Readonly<Record<string, View>> = {
  'product subscriptions': {
    kind: 'subscription',
    rows: (call, { path }) => having(call, 'subscription', 'scope', path),
  },
  'user subscriptions': {
    kind: 'subscription',
    rows: (call, { path }) => having(call, 'subscription', 'ownerId', path),
  },
  'user groups': { kind: 'group', rows: (call, { path }) => owners(call, 'groupUser', path) },
  'api revisions': { kind: 'apiRevision', rows: revisionsOf },
  'api products': { kind: 'product', rows: (call, { path }) => owners(call, 'productApi', path) },
}

/** Revisions of an API in the shape that only their list has, newest first. */
function revisions(call: Call, rows: readonly Entity[]): JsonObject {
  const value = rows.map(({ path, properties }) => ({
    apiId: `${call.address.prefix}${path}`,
    apiRevision: properties['apiRevision'] ?? '1',
    description: properties['apiRevisionDescription'] ?? null,
    isOnline: true,
    isCurrent: properties['isCurrent'] === true,
  }))
  const sorted = value.toSorted((a, b) => Number(b.apiRevision) - Number(a.apiRevision))
  return { value: sorted, count: sorted.length }
}

function page(call: Call, rows: readonly Entity[], kind: Kind, dress: (entity: Entity) => Row | undefined): JsonObject {
  const { query } = call.address
  const allows = (name: string): boolean => kind.list?.includes(name) === true
  const filter = query.get('$filter')
  const matching = filter !== null && allows('$filter') ? rows.filter(filtering(filter)) : rows
  const skip = allows('$skip') ? whole(query.get('$skip'), '$skip', 0) : 0
  const size = allows('$top') ? whole(query.get('$top'), '$top', call.world.behaviour().pageSize) : matching.length
  const value = matching.slice(skip, skip + size).flatMap(entity => {
    const row = dress(entity)
    return row === undefined ? [] : [shown(call, row.entity, 'list', row.as)]
  })
  const isLast = skip + size >= matching.length || size === 0
  return { value, count: matching.length, ...(isLast ? {} : { nextLink: nextLink(call, size, skip + size) }) }
}

function nextLink(call: Call, top: number, skip: number): string {
  const url = new URL(call.request.url, call.address.origin)
  url.searchParams.set('$top', String(top))
  url.searchParams.set('$skip', String(skip))
  return `${url.origin}${url.pathname}?${url.searchParams}`
}

function whole(text: string | null, name: string, usual: number): number {
  if (text === null) return usual
  if (/^\d+$/.test(text)) return Number(text)
  throw new Refusal(400, 'ValidationError', `'${name}' must be a whole number.`)
}

function revisionsOf(call: Call, { path }: Entity): readonly Entity[] {
  const current = path.replace(/;rev=\d+$/i, '').toLowerCase()
  return call.world.store
    .list(parentOf(path))
    .filter(other => other.path.toLowerCase().replace(/;rev=\d+$/, '') === current)
}

function having(call: Call, kind: string, field: string, path: string): readonly Entity[] {
  const key = path.toLowerCase()
  return call.world.store.list(`/${kind}s`).filter(({ properties }) => textOf(properties[field])?.toLowerCase() === key)
}

function owners(call: Call, association: string, path: string): readonly Entity[] {
  const { store } = call.world
  const found = store
    .ofKind(association)
    .filter(other => targetOf(association, other.path).toLowerCase() === path.toLowerCase())
  return found.flatMap(other => store.get(parentOf(parentOf(other.path))) ?? [])
}

/** The test that a `$filter` stands for. */
function filtering(filter: string): Condition {
  const conditions = filter.split(/\s+and\s+(?=(?:[^']*'[^']*')*[^']*$)/i).map(part => condition(part.trim()))
  return entity => conditions.every(holds => holds(entity))
}

function condition(text: string): Condition {
  const called =
    /^(?<operator>contains|startswith|endswith)\(\s*(?<field>[\w./]+)\s*,\s*'(?<literal>(?:[^']|'')*)'\s*\)$/i.exec(
      text,
    )
  const compared = /^\(?\s*(?<field>[\w./]+)\s+(?<operator>eq|ne)\s+(?<literal>'(?:[^']|'')*'|true|false)\s*\)?$/i.exec(
    text,
  )
  const { operator, field, literal } = { ...(called ?? compared)?.groups }
  if (operator === undefined || field === undefined || literal === undefined) {
    throw new Refusal(400, 'ValidationError', `The filter '${text}' is not supported by the emulator.`)
  }
  const wanted = literal.replace(/^'|'$/g, '').replaceAll("''", "'").toLowerCase()
  return entity => compare(operator.toLowerCase(), fieldText(entity, field), wanted)
}

/** References may be compared with or without what stands before them. */
function compare(operator: string, value: string, wanted: string): boolean {
  switch (operator) {
    case 'contains':
      return value.includes(wanted)
    case 'startswith':
      return value.startsWith(wanted)
    case 'endswith':
      return value.endsWith(wanted)
    case 'ne':
      return value !== wanted
    default:
      return value === wanted || (value.startsWith('/') && wanted.endsWith(value))
  }
}

function fieldText(entity: Entity, field: string): string {
  if (field === 'name') return nameOf(entity.path).toLowerCase()
  const value = entity.properties[field.replace(/^properties\//, '')]
  return value === undefined || value === null || isObject(value) ? '' : String(value).toLowerCase()
}
