/**
 * The values of an entity's fields, read by what the table says of each.
 *
 * What is read is what the service will be sent: variables filled in, references in the service's ids, secrets wrapped
 * so that nobody can print them. A field with a fault is left out, and the fault reported.
 */
import { memberOf } from '../model/field.ts'
import type { Field, Holder, ListField, TextField } from '../model/kind/fields.ts'
import type { Value, Values } from '../ports.ts'
import { resolveBraces } from './braces.ts'
import type { Home } from './entity.ts'
import { textFault } from './fields/constraints.ts'
import { hideValues } from './fields/hidden.ts'
import { anyValue, expectedOf, plainValue } from './fields/plain-value.ts'
import { secretOf } from './fields/substitute.ts'
import { type Origins, readText } from './fields/text-value.ts'
import { type Checking, problem } from './finding.ts'
import type { EntityIndex } from './index-of-entities.ts'
import type { PolicyNames } from './names-in-policies.ts'
import type { Entry, Node } from './node.ts'
import { quoted } from './quote.ts'
import { type Mention, resolveField, resolveSibling } from './references.ts'
import { lack } from './since.ts'
import { below, isNull, oneOf, unknownKey, wrong } from './words.ts'

/** What the reading of values goes by, beside the table. */
export interface Reading extends Origins {
  readonly index: EntityIndex
  readonly names: PolicyNames
  readonly apiVersion: string | undefined
  /** The entity whose values are read. */
  readonly home: Home
}

/** Where a value stands. */
export interface Spot {
  /** As messages write it: `apis.orders.contact.email`. */
  readonly path: string
  /** As the engine writes it: `contact.email`; undefined within a list, whose items have no names. */
  readonly field: string | undefined
}

/** Reads the declared fields of an entity or of an object. */
export function* readFields(holder: Holder, entries: readonly Entry[], spot: Spot, reading: Reading): Checking<Values> {
  const values: [string, Value][] = []
  for (const entry of entries) {
    const field = memberOf(holder, entry.key)
    if (field === undefined) {
      yield* unknownKey(spot.path, entry, Object.keys(holder.fields))
      continue
    }
    const inner = {
      path: below(spot.path, entry.key),
      field: spot.field === undefined ? undefined : below(spot.field, entry.key),
    }
    if (inner.field !== undefined) yield { found: 'field', path: inner.field, at: entry.value.at }
    const value = yield* readField(field, inner, entry, reading)
    if (value !== undefined) values.push([entry.key, value])
  }
  return yield* hideValues(holder, Object.fromEntries(values), entries, spot.path)
}

/** Reports what an object in a list lacks: it is sent as a whole, whereas the service may have the rest of an entity. */
function* requireFields({ fields }: Holder, node: Node, path: string): Checking<void> {
  const keys = node.type === 'map' ? node.entries.map(({ key }) => key) : []
  for (const [name, { required }] of Object.entries(fields))
    if (required === true && !keys.includes(name))
      yield* problem(node.at, `${path} lacks "${name}"; expected it, as the service requires it here`)
}

/** Reads one declared field; null is for a field that can be reset. */
export function* readField(
  field: Field,
  spot: Spot,
  { at, value }: Entry,
  reading: Reading,
): Checking<Value | undefined> {
  const tooNew = lack(field.since, reading.apiVersion)
  if (tooNew !== undefined) return yield* problem(at, `${spot.path} ${tooNew}`)
  if (!isNull(value)) return yield* readValue(field, spot, value, reading)
  if (field.reset !== undefined) return null
  return yield* problem(
    value.at,
    `${spot.path} is empty, which resets nothing here; expected ${expectedOf(field)}, or no such key`,
  )
}

function* readValue(field: Field, spot: Spot, node: Node, reading: Reading): Checking<Value | undefined> {
  switch (field.type) {
    case 'text':
      return yield* textValue(field, spot, node, reading)
    case 'flag':
    case 'number':
      return yield* plainValue(field, spot.path, node, reading)
    case 'object':
      if (node.type !== 'map') return yield* wrong(spot.path, node, 'a map of fields')
      if (spot.field === undefined) yield* requireFields(field, node, spot.path)
      return yield* readFields(field, node.entries, spot, reading)
    case 'list':
      return yield* listValue(field, spot, node, reading)
    case 'map':
      return yield* mapValue(field.items, spot, node, reading)
    case 'any':
      return yield* anyValue(spot.path, node, reading)
  }
}

function* textValue(field: TextField, { path }: Spot, node: Node, reading: Reading): Checking<Value | undefined> {
  const text = yield* readText(path, node, reading, oneOf(field.values ?? []) ?? 'a text')
  if (text === undefined) return undefined
  if (text.isAbsent) return secretOf(text)
  // Whether a neighbour makes a secret of it is not known yet; such a text is never held against a pattern.
  const isSecret = text.isSecret || (field.hidden !== undefined && field.hidden.when === undefined)
  const fault = textFault(field, text.text, isSecret)
  if (fault !== undefined) return yield* problem(text.at, `${path} ${fault}`)
  const tooNew = isSecret ? undefined : lack(field.valuesSince?.[text.text], reading.apiVersion)
  if (tooNew !== undefined) return yield* problem(text.at, `${path} is ${quoted(text.text)}, which ${tooNew}`)
  return text.isSecret
    ? secretOf(text)
    : yield* resolvedText(field, { text: text.text, at: text.at, path, home: reading.home }, reading)
}

/** Gives a text as the service takes it, with what it refers to in the service's ids. */
function* resolvedText(
  { ref, sibling, braces }: TextField,
  mention: Mention,
  { index, names }: Reading,
): Checking<Value | undefined> {
  if (ref !== undefined) return yield* resolveField(ref, mention, index)
  if (sibling !== undefined) return yield* resolveSibling(sibling, mention, index)
  if (braces === true) yield* resolveBraces(mention, names, index)
  return mention.text
}

function* listValue(
  { items, minItems = 0, maxItems = Number.POSITIVE_INFINITY }: ListField,
  { path }: Spot,
  node: Node,
  reading: Reading,
): Checking<Value | undefined> {
  if (node.type !== 'list') return yield* wrong(path, node, 'a list')
  const count = node.items.length
  if (count > maxItems) return yield* problem(node.at, `${path} has ${count} items; expected at most ${maxItems}`)
  if (count < minItems) return yield* problem(node.at, `${path} has ${count} items; expected ${minItems} or more`)
  const values: Value[] = []
  for (const [index, item] of node.items.entries()) {
    const inner = { path: `${path}[${index}]`, field: undefined }
    const value = isNull(item)
      ? yield* wrong(inner.path, item, expectedOf(items))
      : yield* readValue(items, inner, item, reading)
    if (value !== undefined) values.push(value)
  }
  return values
}

function* mapValue(items: Field, { path }: Spot, node: Node, reading: Reading): Checking<Value | undefined> {
  if (node.type !== 'map') return yield* wrong(path, node, 'a map')
  const values: [string, Value][] = []
  for (const { key, value: inner } of node.entries) {
    const spot = { path: below(path, key), field: undefined }
    const value = isNull(inner)
      ? yield* wrong(spot.path, inner, expectedOf(items))
      : yield* readValue(items, spot, inner, reading)
    if (value !== undefined) values.push([key, value])
  }
  return Object.fromEntries(values)
}
