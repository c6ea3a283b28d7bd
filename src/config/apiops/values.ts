/**
 * Properties as a read of the service shows them, as the fields that a file declares.
 *
 * What was written down of a read holds more than anybody declares: what the service keeps by itself, empty places, ids
 * of the service that was read. All of it goes; a property that the table does not know is told of and left alone, unless
 * it looks like a slip of the pen. In an override nothing goes, since a person wrote it.
 */
import { memberOf } from '../../model/field.ts'
import type { Field, Holder } from '../../model/kind/fields.ts'
import type { Kind } from '../../model/kind.ts'
import type { Json, JsonObject } from '../../ports.ts'
import { isJsonObject } from '../../values.ts'
import { type Checking, problem } from '../finding.ts'
import type { Entry, MapNode, Node, ScalarNode } from '../node.ts'
import { pathFor, withoutService } from '../reference-text.ts'
import { meantWord } from '../suggest.ts'
import { below, entryOf, isNull } from '../words.ts'
import { isMarked, REDACTED, respelled } from './markers.ts'

/** What properties are read by. */
export interface Terms {
  readonly kind: Kind
  /** As messages write the entity: `namedValues.key`. */
  readonly path: string
  /** What an override is laid over; absent for what is none. */
  readonly over?: readonly Entry[]
}

/** Gives the declared fields among properties. */
export function* fieldsAmong(properties: readonly Entry[], terms: Terms): Checking<readonly Entry[]> {
  const { kind, over } = terms
  const fields = yield* membersOf(kind, properties, { ...terms, field: '', beside: [...(over ?? []), ...properties] })
  return over === undefined ? withoutRivals(kind, sendable(kind, fields)) : fields
}

interface Spot extends Terms {
  /** Dotted path of the fields that lead here. */
  readonly field: string
  /** What stands beside, which may say that a value is a secret. */
  readonly beside: readonly Entry[]
}

function* membersOf(holder: Holder, entries: readonly Entry[], spot: Spot): Checking<readonly Entry[]> {
  const members: Entry[] = []
  for (const entry of entries) {
    const key = keyIn(holder, entry.key)
    const field = memberOf(holder, key)
    const inner = { ...spot, path: below(spot.path, key), field: below(spot.field, key) }
    if (spot.kind.shows?.includes(inner.field)) continue
    if (field === undefined) members.push(...(yield* unknown(holder, entry, spot)))
    else if (!isEmpty(field, entry.value, spot)) {
      const value = yield* valueIn(field, entry.value, inner)
      if (value !== undefined) members.push({ ...entry, key, value })
    }
  }
  return members
}

/** What is read under one name may be created under another. */
function keyIn({ fields }: Holder, key: string): string {
  if (Object.hasOwn(fields, key)) return key
  return Object.entries(fields).find(([, { createdAs }]) => createdAs === key)?.[0] ?? key
}

/** A slip is left to the check of the file, which says what was meant. */
function* unknown({ fields }: Holder, entry: Entry, { path, over }: Spot): Checking<readonly Entry[]> {
  if (over !== undefined || meantWord(entry.key, Object.keys(fields)) !== undefined) return [entry]
  if (!isNull(entry.value))
    yield* problem(
      entry.at,
      `${below(path, entry.key)} is not known here and left alone; expected it under "resources" if it has to be set`,
      'warning',
    )
  return []
}

/** True for an empty place, which says nothing unless it stands for what the field goes back to. */
function isEmpty(field: Field, node: Node, { over }: Spot): boolean {
  if (over !== undefined) return false
  if (isNull(node)) return field.reset === undefined || field.usual !== undefined
  if (node.type !== 'scalar') return false
  return node.text === REDACTED || (field.type === 'text' && node.text === '' && (field.minLength ?? 0) > 0)
}

function* valueIn(field: Field, node: Node, spot: Spot): Checking<Node | undefined> {
  switch (node.type) {
    case 'scalar':
      return yield* scalarOf(field, node, spot)
    case 'list': {
      const item = field.type === 'list' ? field.items : field
      const items: Node[] = []
      for (const inner of node.items) {
        const value = isEmpty(item, inner, spot) ? undefined : yield* valueIn(item, inner, spot)
        if (value !== undefined) items.push(value)
      }
      return { ...node, items }
    }
    case 'map': {
      const beside = [...besideIn(spot), ...node.entries]
      return { ...node, entries: yield* membersOf(holderOf(field), node.entries, { ...spot, beside }) }
    }
  }
}

/** Neighbours of what an override says further in. */
function besideIn({ over, field }: Spot): readonly Entry[] {
  let entries: readonly Entry[] = over ?? []
  for (const key of field.split('.')) {
    const value = entries.find(entry => entry.key === key)?.value
    entries = value?.type === 'map' ? value.entries : []
  }
  return entries
}

function holderOf(field: Field): Holder {
  switch (field.type) {
    case 'object':
      return field
    case 'map':
      return { fields: {}, others: field.items }
    case 'any':
      return { fields: {}, others: field }
    case 'list':
    case 'text':
    case 'flag':
    case 'number':
      // Whatever is within is told of as it stands, since the place is wrong for all of it.
      return { fields: {}, others: { type: 'any', doc: '' } }
  }
}

function* scalarOf(field: Field, node: ScalarNode, { path, beside }: Spot): Checking<ScalarNode> {
  if (typeof node.value !== 'string') return node
  const { when } = field.hidden ?? {}
  const isPlain = field.type === 'flag' || field.type === 'number'
  const isOpen = isPlain || (when !== undefined && entryNamed(when.field, beside) !== when.is)
  const text = yield* respelled(withoutSource(field, node.text), node.at, path, isOpen ? 'env' : 'secret')
  // A marker may stand for anything, so what it makes is not a text in quotes.
  return text === node.text && !isMarked(text) ? node : { type: 'scalar', at: node.at, value: text, text }
}

/** Gives an id as a path below the service, whichever service it is of and however short it is written. */
function withoutSource(field: Field, text: string): string {
  const path = /^\/subscriptions\/[^/]+\/resourcegroups\//i.test(text) ? withoutService(text) : text
  const { to: [kind, other] = [], form } = (field.type === 'text' ? field.ref : undefined) ?? {}
  const isBare = form === 'path' && kind !== undefined && other === undefined && /^[^/{$]+$/.test(path)
  return isBare ? pathFor(kind, [path]) : path
}

function entryNamed(name: string, entries: readonly Entry[]): Json | undefined {
  const value = entries.findLast(({ key }) => key === name)?.value
  return value?.type === 'scalar' ? value.value : undefined
}

/** Leaves out what the service sends and does not take back. */
function sendable({ sendable: made }: Kind, entries: readonly Entry[]): readonly Entry[] {
  if (made === undefined) return entries
  const at = { file: '', line: 1, column: 1 }
  return keptOf({ type: 'map', at, entries }, made(jsonOfEntries(entries))).entries
}

function keptOf(node: MapNode, json: JsonObject): MapNode {
  const entries = node.entries.flatMap(entry => {
    const kept = json[entry.key]
    if (kept === undefined) return []
    return entry.value.type === 'map' && isJsonObject(kept) ? { ...entry, value: keptOf(entry.value, kept) } : entry
  })
  return { ...node, entries }
}

/** Gives properties as the JSON that they are. */
export function jsonOfEntries(entries: readonly Entry[]): JsonObject {
  return Object.fromEntries(entries.map(({ key, value }) => [key, jsonOf(value)]))
}

function jsonOf(node: Node): Json {
  if (node.type === 'map') return jsonOfEntries(node.entries)
  return node.type === 'list' ? node.items.map(jsonOf) : node.value
}

/** Of fields that exclude each other a read may show several; the last of the arms is the one that counts. */
function withoutRivals({ union = [] }: Kind, entries: readonly Entry[]): readonly Entry[] {
  const at = { file: '', line: 1, column: 1 }
  const given = union.filter(arm => arm.some(name => entryOf({ type: 'map', at, entries }, name) !== undefined))
  const rivals = given.slice(0, -1).flat()
  return entries.filter(({ key }) => !rivals.includes(key))
}
