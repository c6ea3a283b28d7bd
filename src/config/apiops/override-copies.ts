/**
 * Overrides of what has copies: which copy a name means, and where what is said of the current one belongs.
 *
 * An override names an API and means the revision that is current, as the folder without a number does. Where the folder
 * came to several revisions, what each has for itself is laid over that one.
 */
import type { Kind } from '../../model/kind.ts'
import { type Checking, problem } from '../finding.ts'
import { keyOfKind, keysOf } from '../keys.ts'
import type { Entry, Node } from '../node.ts'
import { quoted } from '../quote.ts'
import { below, described, entryOf, isNull, meant } from '../words.ts'
import { type Draft, type Release, textAt } from './draft.ts'
import { copiesOf } from './names.ts'
import type { Item } from './override-items.ts'
import { fieldsAmong } from './values.ts'

/** A copy that a name means. */
export interface NamedCopy {
  readonly root: Draft
  /** The kind of the copy. */
  readonly kind: Kind
  readonly id: string
  /** The copy itself; undefined where the folder has none of that number. */
  readonly draft: Draft | undefined
}

/**
 * Finds the copy that a name such as `orders;rev=2` means; undefined for any other name, and for the current copy.
 *
 * @param drafts - the entities of the collection, by their names in lower case.
 */
export function copyMeant(kind: Kind, name: string, drafts: ReadonlyMap<string, Draft>): NamedCopy | undefined {
  const copies = copiesOf(kind)
  const [, of = '', id = ''] = copies?.pattern.exec(name) ?? []
  const root = drafts.get(of.toLowerCase())
  if (copies === undefined || root === undefined || root.current === id) return undefined
  const draft = root.below.get(keyOfKind(copies.copy))?.find(copy => copy.id === id)
  return { root, kind: copies.copy, id, draft }
}

/** Gives the name of the entity of which a name means the current copy, or the name itself. */
export function rootNameOf(kind: Kind, name: string): string {
  return copiesOf(kind)?.pattern.exec(name)?.[1] ?? name
}

/** Gives an entity together with what its current copy has for itself. */
export function wholeOf(draft: Draft): Draft {
  const copy = currentOf(draft)
  if (copy === undefined) return draft
  return {
    ...draft,
    own: [...draft.own, ...copy.own],
    below: new Map([...draft.below, ...copy.below]),
  }
}

function currentOf({ kind, below: inside, current }: Draft): Draft | undefined {
  const copy = kind === undefined ? undefined : copiesOf(kind)?.copy
  return copy === undefined ? undefined : inside.get(keyOfKind(copy))?.find(({ id }) => id === current)
}

/** Warns of an override by which another copy would be the current one: which one that is shows from the folder. */
export function* reportChoice(
  kind: Kind,
  { current }: Draft,
  properties: readonly Entry[],
  path: string,
): Checking<void> {
  const field = copiesOf(kind)?.copy.chosenBy?.field
  const said = properties.find(({ key }) => key === field)?.value
  if (field === undefined || current === undefined || said?.type !== 'scalar' || said.text === current) return
  yield* problem(
    said.at,
    `${below(path, field)} is ${described(said)}, and the folder has ${quoted(current)}; it changes nothing`,
    'warning',
  )
}

/** Puts what an override says of an entity where it belongs: at the entity, or at its current copy. */
export function placedOver(draft: Draft, entries: readonly Entry[], at: Entry['at']): readonly Entry[] {
  const copy = currentOf(draft)
  if (copy?.kind === undefined) return entries
  const keys = keysOf(copy.kind)
  const isCopied = ({ key }: Entry) => keys.has(key) && key !== 'sync'
  const own = entries.filter(isCopied)
  const rest = entries.filter(entry => !isCopied(entry))
  return own.length === 0 ? rest : [...rest, underCopy(copy.kind, copy.id, { type: 'map', at, entries: own })]
}

/** Puts a value below a copy. */
export function underCopy(kind: Kind, id: string, value: Node): Entry {
  const { at } = value
  return { key: keyOfKind(kind), at, value: { type: 'map', at, entries: [{ key: id, at, value }] } }
}

/** What an override says of a release: its notes, if it is the one that made the current copy so. */
export function* chosenAgain(
  base: Draft,
  kind: Kind,
  items: readonly Item[],
  path: string,
): Checking<readonly Entry[]> {
  const over: Entry[] = []
  // What the folder lacks as a whole is told of as such.
  if (base.releases === undefined) return []
  for (const { name, at, properties } of items) {
    const release = base.releases.get(name)
    const said = properties.filter(({ key }) => key === 'notes')
    const [notes] = yield* fieldsAmong(said, { kind, path: below(path, name), over: [] })
    if (release === undefined)
      yield* problem(
        at,
        `${path} names the release ${quoted(name)}, which the folder lacks; ${releaseMeant(name, base.releases)}`,
      )
    else if (notes === undefined || isNull(notes.value) || !isOfCurrent(base, release.of))
      yield* problem(at, `${below(path, name)} is a release of the past; it changes nothing`, 'warning')
    else over.push(...notesOver(base, kind, notes, at))
  }
  return over
}

function releaseMeant(name: string, releases: ReadonlyMap<string, Release>): string {
  return releases.size === 0 ? 'expected none, since there is no release' : meant(name, [...releases.keys()])
}

function isOfCurrent(base: Draft, of: string | undefined): boolean {
  return currentOf(base) !== undefined && (of ?? base.current) === base.current
}

/** The file spells a choice as a text until there is more to say. */
function notesOver({ own, current = '' }: Draft, kind: Kind, notes: Entry, at: Entry['at']): readonly Entry[] {
  const key = keyOfKind(kind)
  const isText = entryOf({ type: 'map', at, entries: own }, key)?.value.type === 'scalar'
  const which: readonly Entry[] = isText ? [{ key: kind.valueKey ?? '', at, value: textAt(at, current) }] : []
  return [{ key, at, value: { type: 'map', at, entries: [...which, notes] } }]
}
