/**
 * The structure of the file, held against the table: which entities it declares, where, and how they are related.
 *
 * Values are not looked at here, but for the ids: what a field holds may refer to any entity of any file, so all of
 * them have to be known first.
 */
import { listPathOf, ownId } from '../model/address.ts'
import type { Kind } from '../model/kind.ts'
import { entityOf, heldBackWith, isTaken, mapEntries, reportFixed, syncOf } from './declared.ts'
import { type Entity, NO_SYNC, type Piece } from './entity.ts'
import { linkItems } from './environments/held-back.ts'
import type { Stage } from './environments/stage.ts'
import { POLICY_KEYS } from './fields/policy-value.ts'
import type { Variables } from './fields/substitute.ts'
import { type Checking, problem } from './finding.ts'
import { keyOfKind, keysOf, type Meaning, parentOf } from './keys.ts'
import type { Entry } from './node.ts'
import { quoted } from './quote.ts'
import { reportCovered } from './resource-paths.ts'
import { lack } from './since.ts'
import { below, entriesOf, one, unknownKey } from './words.ts'

/** What the check of the structure goes by, beside the table. */
export interface Terms {
  readonly variables: Variables
  /** The environment that the files are read for. */
  readonly stage: Stage
  /** Version of the service's API; undefined when it is not known, and then nothing is too new. */
  readonly apiVersion: string | undefined
}

/** Gives the pieces that stand under the key of one kind at the top of the files, all files together. */
export function* piecesAtTop(kind: Kind, entries: readonly Entry[], terms: Terms): Checking<readonly Piece[]> {
  return yield* piecesOf(kind, undefined, entries, terms)
}

/** Gives the pieces under the key of one kind; there are several entries when several files have the key. */
function* piecesOf(
  kind: Kind,
  parent: Entity | undefined,
  entries: readonly Entry[],
  terms: Terms,
): Checking<readonly Piece[]> {
  const [first, second] = entries
  if (first === undefined) return []
  const path = below(parent?.path ?? '', first.key)
  const tooNew = lack(kind.since, terms.apiVersion)
  if (tooNew !== undefined) {
    yield* problem(first.at, `${path} ${tooNew}`)
    return []
  }
  if (kind.shape === 'single') {
    if (second !== undefined)
      yield* problem(
        second.at,
        `${path} stands in two files; expected it once (first in ${first.at.file}:${first.at.line})`,
      )
    return yield* singlePieces(kind, parent, first, path, terms)
  }
  return [
    ...(kind.unlisted || parent?.heldBack !== undefined ? [] : [mentionOf(kind, parent)]),
    ...(kind.shape === 'relation'
      ? yield* linkPieces(kind, parent, first, path, terms)
      : yield* entityPieces(kind, parent, entries, path, terms)),
  ]
}

function mentionOf(kind: Kind, parent: Entity | undefined): Piece {
  const parentIds = parent?.ids ?? []
  const list = listPathOf({ kind, ids: [...parentIds, ''] }).toLowerCase()
  const exact = parent?.sync.exact.includes(keyOfKind(kind)) ?? false
  return { piece: 'mention', list, mentioned: { kind: kind.name, parentIds, exact } }
}

function* singlePieces(
  kind: Kind,
  parent: Entity | undefined,
  { at, value }: Entry,
  path: string,
  terms: Terms,
): Checking<readonly Piece[]> {
  const names = { kind, keys: parent?.keys ?? [], ids: parent?.ids ?? [], path, at, node: value }
  if (kind.spelling === 'value')
    return [{ piece: 'entity', entity: { ...names, own: [], sync: NO_SYNC, ...heldBackWith(parent, undefined) } }]
  const entries = kind.spelling === undefined ? yield* entriesOf(path, value, 'a map of fields') : mapEntries(value)
  const { sync, heldBack } = yield* syncOf(kind, path, entries, terms)
  return yield* withChildren({ ...names, own: [], sync, ...heldBackWith(parent, heldBack) }, entries, terms)
}

function* linkPieces(
  kind: Kind,
  holder: Entity | undefined,
  { value }: Entry,
  path: string,
  { stage }: Terms,
  isInverse = false,
): Checking<readonly Piece[]> {
  if (holder === undefined) return []
  const items = yield* linkItems(path, value, stage)
  const seen = new Set<string>()
  const pieces: Piece[] = []
  for (const { item, heldBack: own } of items) {
    const id = item.text.toLowerCase()
    const held = heldBackWith(holder, own)
    if (held.heldBack === undefined && seen.has(id))
      yield* problem(item.at, `${path} lists ${quoted(item.text)} twice; expected it once, as case does not count`)
    else pieces.push({ piece: 'link', link: { kind, holder, isInverse, path, item, ...held } })
    if (held.heldBack === undefined) seen.add(id)
  }
  return pieces
}

function* entityPieces(
  kind: Kind,
  parent: Entity | undefined,
  collections: readonly Entry[],
  path: string,
  terms: Terms,
): Checking<readonly Piece[]> {
  const byKey = new Map<string, Entity>()
  const byId = new Map<string, Entity>()
  const pieces: Piece[] = []
  for (const { value } of collections)
    for (const entry of yield* entriesOf(path, value, `a map from ids to what each ${kind.noun} holds`)) {
      const entity = yield* entityOf(kind, parent, entry, path, terms)
      if (entity === undefined || (yield* isTaken(entity, byKey, byId))) continue
      yield* reportCovered(entity, entity.path, entity.at, terms.apiVersion)
      byKey.set(entry.key.toLowerCase(), entity)
      if (entity.heldBack === undefined) byId.set(ownId(entity).toLowerCase(), entity)
      for (const piece of yield* withChildren(entity, mapEntries(entry.value), terms)) pieces.push(piece)
    }
  return pieces
}

/** Sorts the keys of an entity into its fields, what is below it, and what nobody knows. */
function* withChildren(entity: Entity, entries: readonly Entry[], terms: Terms): Checking<readonly Piece[]> {
  const keys = keysOf(entity.kind)
  const own = entries.filter(({ key }) => keys.get(key)?.means === 'field')
  const specification = entries.find(({ key }) => keys.get(key)?.means === 'specification')
  const complete = { ...entity, own, ...(specification === undefined ? {} : { specification }) }
  yield* reportFixed(complete)
  const pieces: Piece[] = [{ piece: 'entity', entity: complete }, ...exactMentions(complete)]
  for (const entry of entries) {
    const meaning = keys.get(entry.key)
    const isSpelling = entity.kind.spelling !== undefined && POLICY_KEYS.includes(entry.key)
    if (meaning === undefined && entity.kind.copies?.inherits.includes(entry.key))
      yield* problem(
        entry.at,
        `${below(entity.path, entry.key)} cannot be declared, as ${one(entity.kind.noun)} has it from its ${nounAbove(entity.kind)}; expected it there`,
      )
    else if (meaning === undefined && !isSpelling)
      yield* unknownKey(entity.path, entry, [
        ...keys.keys(),
        ...(entity.kind.spelling === undefined ? [] : POLICY_KEYS),
      ])
    else if (meaning !== undefined) pieces.push(...(yield* childPieces(meaning, complete, entry, terms)))
  }
  return pieces
}

function* childPieces(meaning: Meaning, entity: Entity, entry: Entry, terms: Terms): Checking<readonly Piece[]> {
  switch (meaning.means) {
    case 'field':
    case 'specification':
    case 'sync':
      return []
    case 'child':
      return yield* piecesOf(meaning.kind, entity, [entry], terms)
    case 'inverse':
      return yield* linkPieces(meaning.kind, entity, entry, below(entity.path, entry.key), terms, true)
  }
}

function nounAbove(kind: Kind): string {
  return parentOf(kind)?.noun ?? 'parent'
}

/** A collection that is to be exact is looked at even where the file lists nothing of it. */
function exactMentions(entity: Entity): readonly Piece[] {
  return [...keysOf(entity.kind).values()].flatMap(meaning =>
    meaning.means === 'child' && entity.sync.exact.includes(keyOfKind(meaning.kind))
      ? [mentionOf(meaning.kind, entity)]
      : [],
  )
}
