/**
 * Our own words about an entity, under its key `sync`.
 *
 * `id` is the one word that changes what the entity is: with it, the key is a name within the file only.
 */
import type { Kind } from '../model/kind.ts'
import type { Sync } from '../model/state.ts'
import { kindsBelow } from '../model/table.ts'
import { NO_SYNC } from './entity.ts'
import { type HeldBackBy, heldBackBy, type Stage } from './environments/stage.ts'
import { expand, type Variables } from './fields/substitute.ts'
import { type Checking, problem } from './finding.ts'
import { keyOfKind } from './keys.ts'
import type { Entry, Node } from './node.ts'
import { quoted } from './quote.ts'
import { below, entriesOf, meant, one, textsOf, unknownKey, wrong } from './words.ts'

/** What `sync` says of one entity; `id` is undefined when its key is its id. */
export interface SyncWords {
  readonly id: string | undefined
  readonly sync: Sync
  /** Why the entity is not for the environment, when it is not. */
  readonly heldBack?: HeldBackBy
}

/** What the words go by. */
export interface SyncTerms {
  readonly variables: Variables
  readonly stage: Stage
}

/** Reads the map under `sync`. */
export function* readSync(kind: Kind, path: string, node: Node, terms: SyncTerms): Checking<SyncWords> {
  const legal = [
    ...(kind.shape === 'single' ? [] : ['id']),
    ...['environments', 'protect', 'adopt', 'ignore', 'exact'],
    ...(kind.copies === undefined ? [] : ['copy']),
  ]
  let words: SyncWords = { id: undefined, sync: NO_SYNC }
  for (const entry of yield* entriesOf(path, node, `a map of ${legal.join(', ')}`)) {
    if (legal.includes(entry.key)) words = yield* wordOf(words, kind, below(path, entry.key), entry, terms)
    else if (entry.key === 'undeclare')
      yield* problem(
        entry.at,
        `${below(path, entry.key)} takes nothing back here; expected it in "overrides" of an environment`,
      )
    else yield* unknownKey(path, entry, legal)
  }
  return words
}

/** Lists what `sync.ignore` may name for a kind: its fields, and the document that it is made from. */
export function ignorable({ fields, imports }: Kind): readonly string[] {
  return [...Object.keys(fields), ...(imports === undefined ? [] : ['specification'])]
}

function* wordOf(
  words: SyncWords,
  kind: Kind,
  path: string,
  { key, value }: Entry,
  { variables, stage }: SyncTerms,
): Checking<SyncWords> {
  const { sync } = words
  if (key === 'environments') {
    const heldBack = yield* heldBackBy(path, value, stage)
    return heldBack === undefined ? words : { ...words, heldBack }
  }
  if (key === 'id') return { ...words, id: yield* realId(path, value, variables) }
  if (key === 'protect') return { ...words, sync: { ...sync, protect: yield* flagOf(path, value) } }
  if (key === 'copy') return { ...words, sync: { ...sync, copy: yield* flagOf(path, value) } }
  if (key === 'adopt') return { ...words, sync: { ...sync, adopt: yield* flagOf(path, value) } }
  if (key === 'ignore') {
    const legal = ignorable(kind)
    return { ...words, sync: { ...sync, ignore: yield* namesOf(path, value, legal, `no field of ${one(kind.noun)}`) } }
  }
  const children = kindsBelow(kind).filter(({ shape, unlisted }) => shape !== 'single' && !unlisted)
  const exact = yield* namesOf(path, value, children.map(keyOfKind), `no collection below ${one(kind.noun)}`)
  return { ...words, sync: { ...sync, exact } }
}

function* realId(path: string, node: Node, variables: Variables): Checking<string | undefined> {
  if (node.type !== 'scalar' || node.value === null) return yield* wrong(path, node, 'an id')
  const expanded = yield* expand(node.text, node.at, path, variables)
  if (expanded?.isSecret === true)
    return yield* problem(node.at, `${path} holds a secret; expected an id that anyone may see`)
  return expanded?.text
}

function* flagOf(path: string, node: Node): Checking<boolean> {
  if (node.type === 'scalar' && typeof node.value === 'boolean') return node.value
  yield* wrong(path, node, 'true or false')
  return false
}

function* namesOf(path: string, node: Node, legal: readonly string[], complaint: string): Checking<readonly string[]> {
  const names: string[] = []
  for (const { text, at } of yield* textsOf(path, node, 'a list of names')) {
    if (legal.includes(text)) names.push(text)
    else
      yield* problem(
        at,
        `${path} names ${quoted(text)}, which is ${complaint}${legal.length === 0 ? '; expected an empty list' : `; ${meant(text, legal)}`}`,
      )
  }
  return names
}
