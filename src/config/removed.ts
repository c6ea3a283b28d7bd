/**
 * `removed:`, which mirrors the structure of the file and names what is to go.
 *
 * An entity with nothing but options goes itself; one with keys of what is below it stays, and these go. Both at once
 * would be a contradiction, since deleting an entity takes along what is below it.
 */
import { type Address, keyOf } from '../model/address.ts'
import type { Kind } from '../model/kind.ts'
import type { Removed } from '../model/state.ts'
import { type Checking, problem } from './finding.ts'
import { legalId } from './ids.ts'
import type { EntityIndex } from './index-of-entities.ts'
import { keysOf } from './keys.ts'
import type { Entry } from './node.ts'
import { quoted } from './quote.ts'
import { type Holder, idsOf, isDeletable, ofRelation } from './removed-links.ts'
import { idOf, versionFault } from './resource-paths.ts'
import { below, entriesOf, unknownKey, wrong } from './words.ts'

/** Reads all that `removed` names. */
export function* readRemoved(tops: readonly Entry[], index: EntityIndex): Checking<readonly Removed[]> {
  const all: Removed[] = []
  for (const { value } of tops)
    all.push(
      ...(yield* belowHolder(undefined, yield* entriesOf('removed', value, 'a map of collections'), 'removed', index)),
    )
  const first = new Map<string, Removed>()
  for (const removed of all) {
    const other = first.get(keyOf(removed.address))
    if (other === undefined) first.set(keyOf(removed.address), removed)
    else
      yield* problem(
        removed.at,
        `removed names ${quoted(removed.address.ids.join('/'))} twice (first at ${other.at.file}:${other.at.line}:${other.at.column}); expected it once`,
      )
  }
  return [...first.values()]
}

function* belowHolder(
  holder: Holder | undefined,
  entries: readonly Entry[],
  path: string,
  index: EntityIndex,
): Checking<readonly Removed[]> {
  const keys = keysOf(holder?.kind)
  const all: Removed[] = []
  for (const entry of entries) {
    const meaning = keys.get(entry.key)
    const inner = below(path, entry.key)
    if (meaning?.means === 'child') all.push(...(yield* ofKind(meaning.kind, holder, entry, inner, index)))
    else if (meaning?.means === 'inverse' && holder !== undefined)
      all.push(...(yield* ofRelation(meaning.kind, holder, true, entry.value, inner, index)))
    else yield* unknownKey(path, entry, legalBelow(holder))
  }
  return all
}

/** Names what may be removed below an entity, and the options of removing the entity itself. */
function legalBelow(holder: Holder | undefined): readonly string[] {
  const keys = [...keysOf(holder?.kind)].flatMap(([key, { means }]) =>
    means === 'child' || means === 'inverse' ? [key] : [],
  )
  return [...keys, ...(holder === undefined ? [] : wordsOf(holder.kind))]
}

function* ofKind(
  kind: Kind,
  holder: Holder | undefined,
  { at, value }: Entry,
  path: string,
  index: EntityIndex,
): Checking<readonly Removed[]> {
  if (kind.shape === 'single') {
    for (const entry of yield* entriesOf(path, value, '{} or nothing'))
      yield* unknownKey(path, entry, Object.keys(kind.deleteOptions ?? {}))
    const address = { kind, ids: holder === undefined ? [] : idsOf(holder.kind.name, holder.keys, index) }
    return kind.permanent !== true || (yield* isDeletable(address, path, at)) ? [{ address, at, options: [] }] : []
  }
  if (kind.shape === 'relation' && holder !== undefined)
    return yield* ofRelation(kind, holder, false, value, path, index)
  const all: Removed[] = []
  for (const entry of yield* entriesOf(path, value, 'a map from ids to nothing or to options'))
    all.push(...(yield* ofEntity(kind, holder, entry, path, index)))
  return all
}

function* ofEntity(
  kind: Kind,
  holder: Holder | undefined,
  { key, at, value }: Entry,
  collection: string,
  index: EntityIndex,
): Checking<readonly Removed[]> {
  const path = below(collection, key)
  if (!(yield* legalId(kind, key, collection, at))) return []
  const self = { kind, keys: [...(holder?.keys ?? []), key] }
  const entries = yield* entriesOf(path, value, 'nothing, or a map')
  const options = entries.filter(entry => wordsOf(kind).includes(entry.key))
  const inner = entries.filter(entry => !options.includes(entry))
  if (inner.length > 0) {
    const [option] = options
    if (option !== undefined)
      yield* problem(
        option.at,
        `${below(path, option.key)} stands beside ${quoted(inner[0]?.key ?? '')}, which keeps the ${kind.noun}; expected options alone, or what is below alone`,
      )
    return yield* belowHolder(self, inner, path, index)
  }
  const ids = idsOf(kind.name, self.keys, index).map(id => idOf(kind, id))
  const address = { kind, ids, ...(yield* versionIn(kind, options, path)) }
  const flags = options.filter(option => option.key !== kind.versionedBy)
  return (yield* isDeletable(address, path, at)) ? [{ address, at, options: yield* optionsOf(flags, path) }] : []
}

/** Names what may stand beside the id of what is to go. */
function wordsOf({ deleteOptions, versionedBy }: Kind): readonly string[] {
  return [...Object.keys(deleteOptions ?? {}), ...(versionedBy === undefined ? [] : [versionedBy])]
}

/** Reads the version of the API by which an entity is to be deleted. */
function* versionIn(kind: Kind, options: readonly Entry[], path: string): Checking<Pick<Address, 'apiVersion'>> {
  const entry = options.find(({ key }) => key === kind.versionedBy)
  if (entry === undefined) return {}
  const { key, value } = entry
  const apiVersion = value.type === 'scalar' ? value.text : ''
  const expected = versionFault(kind, apiVersion)
  if (expected === undefined) return { apiVersion }
  yield* wrong(below(path, key), value, expected)
  return {}
}

function* optionsOf(entries: readonly Entry[], path: string): Checking<readonly string[]> {
  const options: string[] = []
  for (const { key, value } of entries) {
    const flag = value.type === 'scalar' ? value.value : undefined
    if (typeof flag !== 'boolean') yield* wrong(below(path, key), value, 'true or false')
    if (flag === true) options.push(key)
  }
  return options
}
