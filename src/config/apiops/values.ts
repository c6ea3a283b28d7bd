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
import { editsBetween } from '../../nearest.ts'
import type { Json } from '../../ports.ts'
import { isSame } from '../environments/merge.ts'
import { type Checking, problem } from '../finding.ts'
import type { Entry, Node, ScalarNode } from '../node.ts'
import { quoted } from '../quote.ts'
import { meantWord } from '../suggest.ts'
import { below, isNull } from '../words.ts'
import { isMarked, REDACTED, respelled } from './markers.ts'
import { sendable, withoutRivals } from './sendable.ts'
import { isSameElsewhere, withoutSource } from './source-ids.ts'
import { keyIn, wordIn } from './spelling.ts'

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
      const twin = members.find(member => member.key === key)
      if (value !== undefined && twin === undefined) members.push({ ...entry, key, value })
      else if (value !== undefined && twin !== undefined && !isSame(twin.value, value))
        yield* problem(entry.at, `${inner.path} is said twice, here as ${quoted(entry.key)}; expected it once`)
    }
  }
  return members
}

/** A slip is left to the check of the file, which says what was meant. */
function* unknown({ fields }: Holder, entry: Entry, { path, over }: Spot): Checking<readonly Entry[]> {
  if (over !== undefined) return [entry]
  if (isNull(entry.value)) return []
  if (isSlip(entry.key, Object.keys(fields))) return [entry]
  if (!saysNothing(entry.value))
    yield* problem(
      entry.at,
      `${below(path, entry.key)} is not known here, so that a create goes without it and an update leaves it alone; expected it to be set by other means`,
      'warning',
    )
  return []
}

/** As many letters are wrong in a slip, no more: another word is one that a later version of the API has. */
const MOST_EDITS = 2

function isSlip(word: string, known: readonly string[]): boolean {
  const meant = meantWord(word, known)
  return meant !== undefined && editsBetween(word.toLowerCase(), meant.toLowerCase()) <= MOST_EDITS
}

/** True for an empty place, which says nothing unless it stands for what the field goes back to. */
function isEmpty(field: Field, node: Node, { over }: Spot): boolean {
  if (over !== undefined) return false
  // Extractors read with a preview of the API, and it shows all that it has.
  if (field.since?.endsWith('-preview') === true && saysNothing(node)) return true
  if (isNull(node)) return field.reset === undefined || field.usual !== undefined
  if (node.type !== 'scalar') return false
  return node.text === REDACTED || (field.type === 'text' && node.text === '' && (field.minLength ?? 0) > 0)
}

/** True for what a read shows of a thing that nobody has set. */
function saysNothing(node: Node): boolean {
  switch (node.type) {
    case 'scalar':
      return node.value === null || node.value === false || node.value === ''
    case 'list':
      return node.items.length === 0
    case 'map':
      return node.entries.every(({ value }) => saysNothing(value))
  }
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
      const entries = yield* membersOf(holderOf(field), node.entries, { ...spot, beside })
      const isVoid = spot.over === undefined && field.type === 'object' && entries.length === 0
      return isVoid ? undefined : { ...node, entries }
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

function* scalarOf(
  field: Field,
  node: ScalarNode,
  { path, beside, over, field: where }: Spot,
): Checking<ScalarNode | undefined> {
  if (typeof node.value !== 'string') return node
  if (over !== undefined && isSameElsewhere(node, field, where, over)) return undefined
  const { when } = field.hidden ?? {}
  const isPlain = field.type === 'flag' || field.type === 'number'
  const isOpen = isPlain || (when !== undefined && entryNamed(when.field, beside) !== when.is)
  const plain = wordIn(field, withoutSource(field, node.text))
  const text = yield* respelled(plain, node.at, path, isOpen ? 'env' : 'secret')
  // A marker may stand for anything, so what it makes is not a text in quotes.
  return text === node.text && !isMarked(text) ? node : { type: 'scalar', at: node.at, value: text, text }
}

function entryNamed(name: string, entries: readonly Entry[]): Json | undefined {
  const value = entries.findLast(({ key }) => key === name)?.value
  return value?.type === 'scalar' ? value.value : undefined
}
