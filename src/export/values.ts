/**
 * Values of the service as the file spells them.
 *
 * What is as the service would keep it without being told is left out. What no file may hold is left out too, with a
 * sentence that says so: the rest can still be planned.
 */
import { numberFault } from '../config/fields/constraints.ts'
import { lack } from '../config/since.ts'
import { memberOf } from '../model/field.ts'
import type { Field, Holder, ListField, MapField } from '../model/kind/fields.ts'
import type { Json, JsonObject } from '../ports.ts'
import { isHidden } from '../sync/diff/compare.ts'
import { sameValue } from '../sync/diff/same.ts'
import { isJsonObject } from '../values.ts'
import type { Around, Writing } from './around.ts'
import { hiddenTree } from './secrecy.ts'
import { leftOut, type Said, type Spot } from './spot.ts'
import { spelled, textTree } from './texts.ts'
import { branch, type Entry, items, leaf, type Tree, treeOf } from './tree.ts'
import { unsayableJson, unsayableKey } from './unsayable.ts'

const TOP: Spot = { path: [], isItem: false, isSecret: false }

/** Writes the fields of an entity, in the order of the table. */
export function* fieldEntries(holder: Holder, values: JsonObject, around: Around): Writing<readonly Entry[]> {
  return (yield* members(holder, values, TOP, around)) ?? []
}

/** Gives null for an object that would not be the same, or not legal, without a member that cannot be said. */
function* members(holder: Holder, values: JsonObject, spot: Spot, around: Around): Writing<readonly Entry[] | null> {
  const others = Object.keys(values).filter(name => !Object.hasOwn(holder.fields, name) && holder.others !== undefined)
  const entries: Entry[] = []
  for (const name of [...Object.keys(holder.fields), ...others.toSorted()]) {
    const field = memberOf(holder, name)
    const inner = { ...spot, path: [...spot.path, name] }
    const fault = unsayableKey(name)
    const value =
      fault === undefined
        ? field && (yield* fieldTree(field, inner, values[name], around))
        : yield* leftOut(inner, fault)
    if (value === null && (spot.isItem || (spot.path.length > 0 && field?.required))) return null
    if (value !== undefined && value !== null) entries.push({ key: name, value })
  }
  return entries
}

function* fieldTree(field: Field, spot: Spot, value: Json | undefined, around: Around): Writing<Said<Tree>> {
  const { properties } = around.entity
  if (field.createOnly || lack(field.since, around.apiVersion) !== undefined) return undefined
  const isOpen = field.type === 'object' && isJsonObject(value)
  if (!isOpen && isHidden(field, properties, properties) && !namesAnother(field, value) && !holdsMany(field, value))
    return yield* hiddenTree(field, spot.path, value, around)
  if (value === undefined || value === null || isUsual(field, value, spot, around)) return undefined
  const tree = yield* valueTree(field, { ...spot, isSecret: spot.isSecret || holdsSecrets(field) }, value, around)
  const isInPart = tree === null && !spot.isItem && (field.type === 'list' || field.type === 'map')
  return isInPart ? yield* leftOut(spot, 'is nothing to be written in part') : tree
}

/** True for a map or a list that is shown, each text of which may still be a secret. */
function holdsMany(field: Field, value: Json | undefined): boolean {
  return (field.type === 'map' || field.type === 'list') && value !== undefined && value !== null
}

function holdsSecrets(field: Field): boolean {
  return field.hidden !== undefined && (field.type === 'map' || field.type === 'list')
}

/** True for a text that only names what holds the secret. */
function namesAnother(field: Field, value: Json | undefined): boolean {
  if (field.type !== 'text' || field.braces !== true || typeof value !== 'string') return false
  return /\{\{[^{}]+\}\}/.test(value) && field.hidden?.standIn?.test(value) !== true
}

/** True for what the service keeps without being told, unless it must be told in any case. */
function isUsual(field: Field, value: Json, { isItem, path }: Spot, { entity, isSaid }: Around): boolean {
  const { properties } = entity
  if (field.required === true) return false
  if (isSaid?.(path.join('.')) === true) return false
  // What nobody has made begins with values that nobody knows.
  if (!isItem && entity.address.kind.permanent && field.default === undefined && field.usual === undefined) return false
  // Of JSON that nobody knows, an empty member may mean something.
  if (field.type === 'any') return false
  return sameValue(field, field.usual?.(properties) ?? null, value, properties, properties)
}

function* valueTree(field: Field, spot: Spot, value: Json, around: Around): Writing<Said<Tree>> {
  switch (field.type) {
    case 'text':
      if (typeof value !== 'string') return null
      return spot.isSecret && !namesAnother(field, value)
        ? { is: 'secret', address: around.entity.address, path: spot.path }
        : yield* textTree(field, spot, value, around)
    case 'flag':
      return typeof value === 'boolean' ? leaf(value) : null
    case 'number': {
      if (typeof value !== 'number') return null
      const fault = numberFault(field, value)
      return fault === undefined ? leaf(value) : yield* leftOut(spot, fault)
    }
    case 'object': {
      if (!isJsonObject(value)) return null
      const entries = yield* members(field, value, spot, around)
      if (entries === null) return null
      // Where the service fills in what is not said, to say that there is nothing is something.
      const isNeedless = field.required !== true && !spot.isItem && (field.default ?? null) === null
      return entries.length === 0 && isNeedless ? undefined : branch(entries)
    }
    case 'list':
      return Array.isArray(value) ? yield* listTree(field, spot, value, around) : null
    case 'map':
      return isJsonObject(value) ? yield* mapTree(field, spot, value, around) : null
    case 'any': {
      const fault = unsayableJson(value)
      return fault === undefined ? treeOf(value, spelled) : yield* leftOut(spot, fault)
    }
  }
}

/** A list is compared as a whole, so that it is written with all of its items or not at all. */
function* listTree(field: ListField, spot: Spot, value: readonly Json[], around: Around): Writing<Tree | null> {
  const all: Tree[] = []
  for (const [index, item] of value.entries()) {
    const inner = { ...spot, path: [...spot.path, String(index + 1)], isItem: true }
    const tree = yield* valueTree(field.items, inner, item, around)
    if (tree === null) return null
    if (tree !== undefined) all.push(tree)
  }
  return items(all)
}

function* mapTree(field: MapField, spot: Spot, value: JsonObject, around: Around): Writing<Tree | null> {
  const entries: Entry[] = []
  for (const name of Object.keys(value).toSorted()) {
    const inner = { ...spot, path: [...spot.path, name], isItem: true }
    const fault = unsayableKey(name)
    if (fault !== undefined) return yield* leftOut(spot, fault)
    const tree = yield* valueTree(field.items, inner, value[name] ?? null, around)
    if (tree === null) return null
    if (tree !== undefined) entries.push({ key: name, value: tree })
  }
  return branch(entries)
}
