/**
 * An override file of APIOps, `configuration.prod.yaml`, as one of the environments that our own files declare.
 *
 * Its lists of `{ name, properties }` become maps from ids to what is otherwise there, laid over the folder by the same
 * code that lays ours: one that matches nothing is an error, and what is within a workspace counts like anything else.
 */
import type { Kind } from '../../model/kind.ts'
import { kindsBelow } from '../../model/table.ts'
import { isSame, layered } from '../environments/merge.ts'
import { type Checking, problem } from '../finding.ts'
import { keyOfKind } from '../keys.ts'
import type { Entry, MapNode } from '../node.ts'
import { quoted } from '../quote.ts'
import { meantWord } from '../suggest.ts'
import { below, described, isNull, oneOf } from '../words.ts'
import { withoutChoice } from './copies.ts'
import { type Draft, flagAt, textAt } from './draft.ts'
import { namesOf } from './information.ts'
import { sectionOf, wordOf } from './names.ts'
import {
  chosenAgain,
  copyMeant,
  type NamedCopy,
  placedOver,
  reportChoice,
  rootNameOf,
  underCopy,
  wholeOf,
} from './override-copies.ts'
import { type Item, itemsIn } from './override-items.ts'
import { topOf } from './override-top.ts'
import { fieldsAmong } from './values.ts'

/**
 * Gives the name of the environment that an override file is for: `prod` of `configuration.prod.yaml`, and of
 * `configuration.Prod.yaml` too, since an environment has a name of small letters, digits and `-`.
 */
export function environmentOf(file: string): string {
  return file
    .slice(file.lastIndexOf('/') + 1)
    .replace(/\.ya?ml$/i, '')
    .replace(/^configuration\./i, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

/** Gives what an override file says, as an entry of `environments`. */
export function* environmentIn(file: MapNode, service: Draft, name: string): Checking<Entry> {
  const path = `environments.${name}`
  const { place, sections } = yield* topOf(file.entries, path)
  const { at } = file
  const over = yield* sectionsOver(service, sections, `${path}.overrides`)
  const overrides: Entry = { key: 'overrides', at, value: { type: 'map', at, entries: over } }
  return { key: name, at, value: { type: 'map', at, entries: over.length === 0 ? place : [...place, overrides] } }
}

/** Gives what the sections of an entity, or of the whole file, say about what lies below it. */
function* sectionsOver(base: Draft, sections: readonly Entry[], path: string): Checking<readonly Entry[]> {
  const kinds = new Map(
    kindsBelow(base.kind)
      .filter(isOverridable)
      .map(kind => [sectionOf(kind), kind]),
  )
  const over: Entry[] = []
  for (const entry of sections) {
    const kind = kinds.get(wordOf(entry.key))
    const inner = below(path, kind === undefined ? entry.key : keyOfKind(kind))
    if (kind === undefined) yield* reportUnknown(entry, inner, [...kinds.keys()], base.kind)
    else if (kind.shape === 'relation') over.push(...(yield* linksOver(kind, entry, inner)))
    else if (kind.artifacts?.names !== undefined)
      over.push(...(yield* chosenAgain(base, kind, yield* itemsIn(kind, entry, inner), inner)))
    else if (kind.shape === 'single') over.push(...(yield* singleOver(base, kind, entry, inner)))
    else over.push(...(yield* collectionOver(base, kind, entry, inner)))
  }
  return over
}

function isOverridable(kind: Kind): boolean {
  return kind.shape !== 'single' || kind.spelling === 'policy' || kind.artifacts?.names !== undefined
}

/** At the top there are too many words to list; below it, a field may stand where a section does. */
function reportUnknown(
  { key, at }: Entry,
  path: string,
  words: readonly string[],
  kind: Kind | undefined,
): Checking<undefined> {
  const inside = kind === undefined ? [] : ['properties', ...Object.keys(kind.fields)]
  const nearest = meantWord(key, [...words, ...inside])
  const expected =
    nearest === undefined
      ? `expected ${oneOf(words) ?? 'the name of a collection'}`
      : `did you mean ${quoted(nearest)}?`
  return problem(at, `${path} overrides nothing that APIOps knows; ${expected}`)
}

/** A list of links is given anew as a whole. */
function* linksOver(kind: Kind, { at, value }: Entry, path: string): Checking<readonly Entry[]> {
  if (isNull(value)) return []
  if (value.type !== 'list') {
    yield* problem(value.at, `${path} is ${described(value)}; expected a list of maps with "name"`)
    return []
  }
  return [{ key: keyOfKind(kind), at, value: { type: 'list', at: value.at, items: yield* namesOf(value) } }]
}

function* collectionOver(base: Draft, kind: Kind, section: Entry, path: string): Checking<readonly Entry[]> {
  const drafts = new Map((base.below.get(keyOfKind(kind)) ?? []).map(draft => [draft.id.toLowerCase(), draft]))
  const over: Entry[] = []
  for (const item of yield* itemsIn(kind, section, path)) {
    const { at } = item
    const copy = copyMeant(kind, item.name, drafts)
    const name = copy?.root.id ?? rootNameOf(kind, item.name)
    const found = drafts.get(name.toLowerCase())
    const inner = below(path, found?.id ?? name)
    const entries = yield* copy === undefined ? entityOver(found, kind, item, inner) : copyOver(copy, item, inner)
    if (entries !== undefined) over.push({ key: found?.id ?? name, at, value: { type: 'map', at, entries } })
  }
  if (over.length === 0) return []
  // An entity and copies of it may be named one by one.
  const entries = layered(over.map(entry => [entry]))
  return [{ key: keyOfKind(kind), at: section.at, value: { type: 'map', at: section.at, entries } }]
}

function* copyOver({ kind, id, draft }: NamedCopy, item: Item, path: string): Checking<readonly Entry[] | undefined> {
  const entries = yield* entityOver(draft, kind, item, path)
  return entries === undefined ? undefined : [underCopy(kind, id, { type: 'map', at: item.at, entries })]
}

/** Gives what is said of an entity; undefined where all of it is said for other tools alone. */
function* entityOver(
  base: Draft | undefined,
  kind: Kind,
  item: Item,
  path: string,
): Checking<readonly Entry[] | undefined> {
  const { at, properties, sections } = item
  const draft = base ?? { kind, id: item.name, at, own: [], below: new Map(), links: new Map() }
  const whole = wholeOf(draft)
  yield* reportChoice(kind, draft, properties, path)
  const given = withoutChoice(kind, undefined, properties).properties
  const fields = yield* fieldsAmong(given, { kind, path, over: whole.own })
  const inner = yield* sectionsOver(whole, sections, path)
  if (base !== undefined && fields.length + inner.length === 0 && given.length + sections.length > 0) return undefined
  return placedOver(draft, [...fields, ...takenBack(kind, whole, fields, at), ...inner], at)
}

/** Of fields that exclude each other, those go that the override has another one for. */
function takenBack({ union = [] }: Kind, { own }: Draft, fields: readonly Entry[], at: Entry['at']): readonly Entry[] {
  const holds = (entries: readonly Entry[], arm: readonly string[]) => entries.some(({ key }) => arm.includes(key))
  const chosen = union.filter(arm => holds(fields, arm))
  const gone = union.filter(arm => chosen.length > 0 && !chosen.includes(arm)).flat()
  const names = own.filter(({ key }) => gone.includes(key)).map(({ key }) => textAt(at, key))
  if (names.length === 0) return []
  const undeclare: Entry = { key: 'undeclare', at, value: { type: 'list', at, items: names } }
  return [{ key: 'sync', at, value: { type: 'map', at, entries: [undeclare] } }]
}

/** A policy has one name everywhere; a section of policies has one item. */
function* singleOver(base: Draft, kind: Kind, section: Entry, path: string): Checking<readonly Entry[]> {
  const key = keyOfKind(kind)
  const own = base.own.find(entry => entry.key === key)?.value
  const said = own?.type === 'map' ? own.entries : []
  const isFilled = said.some(({ key: word, value }) => word === 'substitute' && isSame(value, flagAt(value.at, true)))
  const over: Entry[] = []
  for (const { name, at, properties } of yield* itemsIn(kind, section, path)) {
    if (name !== 'policy') yield* problem(at, `${path} names ${quoted(name)}; expected "policy", the only one there is`)
    const entries = yield* fieldsAmong(properties, { kind, path, over: said })
    const isGivenAnew = entries.some(entry => entry.key === 'value')
    const filling: readonly Entry[] =
      isGivenAnew && !isFilled ? [{ key: 'substitute', at, value: flagAt(at, true) }] : []
    over.push({ key, at, value: { type: 'map', at, entries: [...entries, ...filling] } })
  }
  return over
}
