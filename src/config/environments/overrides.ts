/**
 * `overrides:` of an environment, laid over what the files declare.
 *
 * They mirror the structure of the file. What an entity has may be changed, added and, by `sync.undeclare`, taken back;
 * an entity that the files do not declare is an error, as it is more often a slip than a wish.
 */
import type { Kind } from '../../model/kind.ts'
import { kindsBelow } from '../../model/table.ts'
import type { Document } from '../files.ts'
import { type Checking, problem } from '../finding.ts'
import { keyOfKind, keysOf } from '../keys.ts'
import type { Entry, MapNode, Node } from '../node.ts'
import { quoted } from '../quote.ts'
import { meantWord } from '../suggest.ts'
import { below, isNull, one, unknownKey } from '../words.ts'
import type { Layer } from './layers.ts'
import { exchanged } from './merge.ts'
import { takenBack } from './undeclare.ts'
import { valueOver } from './value-over.ts'

/** Words at the top of the file, beside the kinds, that an environment may say otherwise. */
const WORDS: Readonly<Record<string, 'entries' | 'any'>> = { actions: 'entries', removed: 'any' }

/**
 * Lays the overrides of one environment over documents.
 *
 * @param isWhole - false when a file could not be read, so that nothing is said of what may stand in it.
 */
export function* overridden(
  documents: readonly Document[],
  { name, overrides }: Layer,
  isWhole: boolean,
): Checking<readonly Document[]> {
  const path = `environments.${name}.overrides`
  const kinds = new Map(kindsBelow(undefined).map(kind => [keyOfKind(kind), kind]))
  let result = documents
  for (const entry of overrides) {
    const kind = kinds.get(entry.key)
    const word = Object.hasOwn(WORDS, entry.key) ? WORDS[entry.key] : undefined
    if (kind === undefined && word === undefined)
      yield* unknownKey(path, entry, [...kinds.keys(), ...Object.keys(WORDS)])
    else if (kind?.shape === 'single' || word === 'any') result = yield* oneOver(kind, result, entry, path)
    else result = yield* manyOver(kind, result, entry, path, isWhole)
  }
  return result
}

/** What stands once at the top; where no file has it, a document of its own gets it. */
function* oneOver(
  kind: Kind | undefined,
  documents: readonly Document[],
  over: Entry,
  path: string,
): Checking<readonly Document[]> {
  const holder = documents.find(({ top }) => top.entries.some(({ key }) => key === over.key))
  const inner = below(path, over.key)
  if (holder === undefined) {
    const value = kind === undefined ? over.value : yield* entityOver(kind, undefined, over.value, inner)
    const top: MapNode = { type: 'map', at: over.at, entries: [{ ...over, value }] }
    return [...documents, { file: over.at.file, top, isIncluded: true }]
  }
  const base = holder.top.entries.find(({ key }) => key === over.key)
  const value =
    kind === undefined
      ? yield* valueOver(base?.value, over.value, inner)
      : yield* entityOver(kind, base?.value, over.value, inner)
  return documents.map(document => (document === holder ? withEntry(document, over.key, value) : document))
}

function withEntry(document: Document, key: string, value: Node): Document {
  const entries = document.top.entries.map(entry => (entry.key === key ? { ...entry, value } : entry))
  return { ...document, top: { ...document.top, entries } }
}

/** A collection at the top, which several files may have. */
function* manyOver(
  kind: Kind | undefined,
  documents: readonly Document[],
  over: Entry,
  path: string,
  isWhole: boolean,
): Checking<readonly Document[]> {
  const inner = below(path, over.key)
  const overs = yield* entriesIn(over.value, inner)
  const bases = documents.flatMap(({ top }) => top.entries.filter(({ key }) => key === over.key))
  const members = bases.flatMap(({ value }) => mapEntries(value))
  if (isWhole) yield* reportMissing(kind, members, overs, inner)
  const result: Document[] = []
  for (const document of documents) {
    const base = document.top.entries.find(({ key }) => key === over.key)?.value
    if (base?.type !== 'map') result.push(document)
    else result.push(withEntry(document, over.key, yield* membersOver(kind, base, overs, inner)))
  }
  return result
}

/** Lays overrides over the entities of a map; what it does not have is left out. */
function* membersOver(kind: Kind | undefined, base: MapNode, overs: readonly Entry[], path: string): Checking<MapNode> {
  const byKey = new Map(overs.map(entry => [entry.key, entry]))
  const entries: Entry[] = []
  for (const entry of base.entries) {
    const over = byKey.get(entry.key)
    const inner = below(path, entry.key)
    if (over === undefined) entries.push(entry)
    else if (kind === undefined) entries.push({ ...entry, value: yield* valueOver(entry.value, over.value, inner) })
    else entries.push({ ...entry, value: yield* entityOver(kind, entry.value, over.value, inner) })
  }
  return { ...base, entries }
}

function* reportMissing(
  kind: Kind | undefined,
  bases: readonly Entry[],
  overs: readonly Entry[],
  path: string,
): Checking<void> {
  const keys = bases.map(({ key }) => key)
  const known = new Set(keys)
  for (const { key, at } of overs) {
    if (known.has(key)) continue
    const nearest = meantWord(key, keys)
    const expected =
      nearest === undefined
        ? `expected one that is; what only this environment has is declared with "sync: { environments: [${environmentIn(path)}] }"`
        : `did you mean ${quoted(nearest)}?`
    yield* problem(at, `${below(path, key)} overrides ${one(kind?.noun ?? 'entry')} that is not declared; ${expected}`)
  }
}

/** The environment whose overrides a path leads through. */
function environmentIn(path: string): string {
  return path.split('.')[1] ?? ''
}

/** Lays an override over one entity. */
function* entityOver(kind: Kind, base: Node | undefined, over: Node, path: string): Checking<Node> {
  if (kind.spelling === undefined && (isNull(over) || isEmptyMap(over)))
    return yield* valueOver(base, { type: 'map', at: over.at, entries: [] }, path)
  const isEmpty = base === undefined || isNull(base)
  // What may be spelt as a text or as a map is given anew when it is spelt otherwise.
  if (kind.spelling !== undefined && !isEmpty && base.type !== over.type) return over
  if (over.type !== 'map' || !(isEmpty || base.type === 'map')) return yield* valueOver(base, over, path)
  const given: MapNode = base?.type === 'map' ? base : { type: 'map', at: base?.at ?? over.at, entries: [] }
  const { kept, rest } = yield* takenBack(kind, given, over, path)
  const entries: Entry[] = []
  for (const entry of rest.entries) {
    const old = kept.entries.find(({ key }) => key === entry.key)?.value
    entries.push({ ...entry, value: yield* memberOver(kind, old, entry, below(path, entry.key)) })
  }
  const left = kind.spelling === 'policy' ? withoutRivals(kept, rest) : kept
  return { ...left, entries: exchanged(left.entries, entries) }
}

function* memberOver(kind: Kind, base: Node | undefined, { key, value }: Entry, path: string): Checking<Node> {
  const meaning = keysOf(kind).get(key)
  if (meaning?.means === 'specification' && base?.type === 'map' && value.type === 'map')
    return yield* valueOver(withoutRivals(base, value), value, path)
  if (meaning?.means !== 'child' || meaning.kind.shape === 'relation') return yield* valueOver(base, value, path)
  if (meaning.kind.shape === 'single') return yield* entityOver(meaning.kind, base, value, path)
  const overs = yield* entriesIn(value, path)
  yield* reportMissing(meaning.kind, base === undefined ? [] : mapEntries(base), overs, path)
  if (base?.type !== 'map') return base ?? { type: 'map', at: value.at, entries: [] }
  return yield* membersOver(meaning.kind, base, overs, path)
}

/** Ways to give one text, and what each of them excludes. */
const RIVALS: Readonly<Record<string, readonly string[]>> = {
  file: ['value', 'link'],
  value: ['file'],
  link: ['file', 'substitute'],
}

/** Takes away the other ways to give a text that is given anew. */
function withoutRivals(base: MapNode, over: MapNode): MapNode {
  const given = over.entries.map(({ key }) => key).filter(key => Object.hasOwn(RIVALS, key))
  if (given.length === 0) return base
  const rivals = given.flatMap(key => RIVALS[key] ?? [])
  // Of a link the format is said; that of a file shows.
  const isLink = rivals.includes('link') && base.entries.some(({ key }) => key === 'link')
  const gone = new Set(isLink ? [...rivals, 'format'] : rivals)
  return { ...base, entries: base.entries.filter(({ key }) => !gone.has(key)) }
}

function isEmptyMap(node: Node): boolean {
  return node.type === 'map' && node.entries.length === 0
}

function mapEntries(node: Node): readonly Entry[] {
  return node.type === 'map' ? node.entries : []
}

function* entriesIn(node: Node, path: string): Checking<readonly Entry[]> {
  if (node.type === 'map') return node.entries
  yield* problem(node.at, `${path} is no map; expected the ids of what is overridden, each with what is otherwise`)
  return []
}
