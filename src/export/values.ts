/**
 * Values of the service as the file spells them.
 *
 * What is as the service would keep it without being told is left out. What no file may hold is left out too, with a
 * sentence that says so: the rest can still be planned.
 */
import { numberFault, textFault } from '../config/constraints.ts'
import { parsed } from '../config/reference-text.ts'
import { lack } from '../config/since.ts'
import { memberOf } from '../model/field.ts'
import type { Field, Holder, ListField, MapField, Reference, TextField } from '../model/kind/fields.ts'
import { idsIn, scopeDepth } from '../model/scope.ts'
import { KINDS } from '../model/table.ts'
import type { Json, JsonObject } from '../ports.ts'
import { isHidden } from '../sync/compare.ts'
import { sameValue, withoutService } from '../sync/same.ts'
import { isJsonObject } from '../values.ts'
import { unicodeName } from '../visible.ts'
import type { Around, Writing } from './around.ts'
import { hiddenTree } from './secrecy.ts'
import { branch, type Entry, items, leaf, type Tree, treeOf } from './tree.ts'

/** Where a value stands. */
interface Spot {
  /** Names of the fields that lead there; a position in a list counts from 1. */
  readonly path: readonly string[]
  /** True in an item of a list, which is sent as a whole. */
  readonly isItem: boolean
  /** True within a hidden map or list, every text of which is a secret. */
  readonly isSecret: boolean
}

const TOP: Spot = { path: [], isItem: false, isSecret: false }

/** Writes the fields of an entity, in the order of the table. */
export function fieldEntries(holder: Holder, values: JsonObject, around: Around): Writing<readonly Entry[]> {
  return members(holder, values, TOP, around)
}

function* members(holder: Holder, values: JsonObject, spot: Spot, around: Around): Writing<readonly Entry[]> {
  const others = Object.keys(values).filter(name => !Object.hasOwn(holder.fields, name) && holder.others !== undefined)
  const entries: Entry[] = []
  for (const name of [...Object.keys(holder.fields), ...others.toSorted()]) {
    const field = memberOf(holder, name)
    const inner = { ...spot, path: [...spot.path, name] }
    const value = field === undefined ? undefined : yield* fieldTree(field, inner, values[name], around)
    if (value !== undefined) entries.push({ key: name, value })
  }
  return entries
}

function* fieldTree(field: Field, spot: Spot, value: Json | undefined, around: Around): Writing<Tree | undefined> {
  const { properties } = around.entity
  if (field.createOnly || lack(field.since, around.apiVersion) !== undefined) return undefined
  const isOpen = field.type === 'object' && isJsonObject(value)
  if (!isOpen && isHidden(field, properties, properties) && !namesAnother(field, value) && !holdsMany(field, value))
    return yield* hiddenTree(field, spot.path, value, around)
  if (value === undefined || value === null || isUsual(field, value, spot, around)) return undefined
  return yield* valueTree(field, { ...spot, isSecret: spot.isSecret || holdsSecrets(field) }, value, around)
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
function isUsual(
  field: Field,
  value: Json,
  { isItem, path }: Spot,
  { entity: { properties }, isSaid }: Around,
): boolean {
  if (field.required === true && (isItem || path.length === 1)) return false
  if (isSaid?.(path.join('.')) === true) return false
  // Of JSON that nobody knows, an empty member may mean something.
  if (field.type === 'any') return false
  const usual = field.usual?.(properties)
  const isSame = (other: Json) => sameValue(field, other, value, properties, properties)
  return isSame(null) || (usual !== undefined && isSame(usual))
}

function* valueTree(field: Field, spot: Spot, value: Json, around: Around): Writing<Tree | undefined> {
  switch (field.type) {
    case 'text':
      return typeof value === 'string' ? yield* textTree(field, spot, value, around) : undefined
    case 'flag':
      return typeof value === 'boolean' ? leaf(value) : undefined
    case 'number': {
      if (typeof value !== 'number') return undefined
      const fault = numberFault(field, value)
      return fault === undefined ? leaf(value) : yield* leftOut(spot, fault)
    }
    case 'object': {
      if (!isJsonObject(value)) return undefined
      const entries = yield* members(field, value, spot, around)
      return entries.length === 0 && field.required !== true && !spot.isItem ? undefined : branch(entries)
    }
    case 'list':
      return Array.isArray(value) ? yield* listTree(field, spot, value, around) : undefined
    case 'map':
      return isJsonObject(value) ? yield* mapTree(field, spot, value, around) : undefined
    case 'any':
      return treeOf(value, spelled)
  }
}

function* listTree(field: ListField, spot: Spot, value: readonly Json[], around: Around): Writing<Tree> {
  const all: Tree[] = []
  for (const [index, item] of value.entries()) {
    const inner = { ...spot, path: [...spot.path, String(index + 1)], isItem: true }
    const tree = yield* valueTree(field.items, inner, item, around)
    if (tree !== undefined) all.push(tree)
  }
  return items(all)
}

function* mapTree(field: MapField, spot: Spot, value: JsonObject, around: Around): Writing<Tree> {
  const entries: Entry[] = []
  for (const name of Object.keys(value).toSorted()) {
    const inner = { ...spot, path: [...spot.path, name], isItem: true }
    const tree = yield* valueTree(field.items, inner, value[name] ?? null, around)
    if (tree !== undefined) entries.push({ key: name, value: tree })
  }
  return branch(entries)
}

function* textTree(field: TextField, spot: Spot, text: string, around: Around): Writing<Tree | undefined> {
  if (spot.isSecret && !namesAnother(field, text))
    return { is: 'secret', address: around.entity.address, path: spot.path }
  const control = /[^\P{Cc}\t\n\r]/u.exec(text)
  if (control !== null)
    return yield* leftOut(spot, `holds the control character ${unicodeName(control[0])}, which no file may hold`)
  if (field.ref !== undefined) return yield* referenceTree(field.ref, spot, text, around)
  if (field.sibling !== undefined) return leaf(text.slice(text.lastIndexOf('/') + 1))
  const known = field.values?.find(word => word.toLowerCase() === text.toLowerCase()) ?? text
  const fault = textFault(field, known, false)
  if (fault !== undefined) return yield* leftOut(spot, fault)
  return field.ending !== undefined && known.includes('\n') ? inFile(field.ending, known, around) : spelled(known)
}

function inFile(ending: string, text: string, { entity: { address } }: Around): Tree {
  return branch([{ key: 'file', value: { is: 'file', folder: 'texts', address, ending, text } }])
}

/** Names an entity by its id, or by its path below the service, as the file does. */
function* referenceTree(ref: Reference, spot: Spot, text: string, { entity }: Around): Writing<Tree | undefined> {
  const { kind, ids } = entity.address
  const plain = withoutService(text)
  const also = ref.also?.find(word => word.toLowerCase() === plain.toLowerCase())
  if (also !== undefined) return leaf(also)
  if (parsed(ref, plain, { kind, keys: ids, ids }) === undefined)
    return yield* leftOut(spot, `names "${plain}", which is none of what it may name`)
  return spelled(ref.form === 'path' ? plain : (localId(ref, plain) ?? plain))
}

function localId({ to }: Reference, path: string): string | undefined {
  for (const name of path.startsWith('/') ? to : []) {
    const kind = KINDS.get(name)
    const ids = kind === undefined ? undefined : idsIn(kind, path)
    if (kind !== undefined && ids !== undefined) return ids.slice(scopeDepth(kind)).join('/')
  }
  return undefined
}

/** Writes a text of which nothing is filled in. */
export function spelled(text: string): Tree {
  return leaf(text.replaceAll('${', () => '$${'))
}

function* leftOut({ path }: Spot, fault: string): Writing<undefined> {
  yield `${path.join('.')} ${fault}; it is left out`
  return undefined
}
