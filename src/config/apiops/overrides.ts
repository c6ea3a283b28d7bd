/**
 * An override file of APIOps, `configuration.prod.yaml`, as one of the environments that our own files declare.
 *
 * Its lists of `{ name, properties }` become maps from ids to what is otherwise there, laid over the folder by the same
 * code that lays ours: one that matches nothing is an error, and what is within a workspace counts like anything else.
 */
import type { Kind } from '../../model/kind.ts'
import { kindsBelow } from '../../model/table.ts'
import { layered } from '../environments/merge.ts'
import { type Checking, problem } from '../finding.ts'
import { keyOfKind } from '../keys.ts'
import type { Entry, MapNode } from '../node.ts'
import { quoted } from '../quote.ts'
import { below, meant } from '../words.ts'
import { withoutChoice } from './copies.ts'
import { type Draft, flagAt, textAt } from './draft.ts'
import { respelled } from './markers.ts'
import { sectionOf, wordOf } from './names.ts'
import {
  chosenAgain,
  copyMeant,
  type NamedCopy,
  placedOver,
  rootNameOf,
  underCopy,
  wholeOf,
} from './override-copies.ts'
import { type Item, itemsIn } from './override-items.ts'
import { fieldsAmong } from './values.ts'

/** Keys at the top of an override file that say which service it is for, as the environment says it. */
const PLACES: ReadonlyMap<string, string> = new Map([
  ['apimservicename', 'service'],
  ['api_management_service_name', 'service'],
  ['azure_subscription_id', 'subscriptionId'],
  ['azure_resource_group_name', 'resourceGroup'],
])

/** Keys that are for the tools that wrote the folder. */
const FOREIGN = /^(?:\$schema|[A-Z][A-Z0-9_]*|apiSpecificationFormat)$/

/** Gives the name of the environment that an override file is for: `prod` of `configuration.prod.yaml`. */
export function environmentOf(file: string): string {
  return file
    .slice(file.lastIndexOf('/') + 1)
    .replace(/\.ya?ml$/i, '')
    .replace(/^configuration\./i, '')
}

/** Gives what an override file says, as an entry of `environments`. */
export function* environmentIn(file: MapNode, service: Draft, name: string): Checking<Entry> {
  const path = `environments.${name}`
  const place: Entry[] = []
  const sections: Entry[] = []
  for (const entry of file.entries) {
    const word = PLACES.get(entry.key.toLowerCase())
    if (word !== undefined) place.push(yield* placeOf(entry, word, path))
    else if (!FOREIGN.test(entry.key)) sections.push(entry)
  }
  const { at } = file
  const over = yield* sectionsOver(service, sections, `${path}.overrides`)
  const overrides: Entry = { key: 'overrides', at, value: { type: 'map', at, entries: over } }
  return { key: name, at, value: { type: 'map', at, entries: over.length === 0 ? place : [...place, overrides] } }
}

function* placeOf({ at, value }: Entry, key: string, path: string): Checking<Entry> {
  if (value.type !== 'scalar') return { key, at, value }
  return { key, at, value: textAt(value.at, yield* respelled(value.text, value.at, below(path, key), 'env')) }
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
    if (kind === undefined)
      yield* problem(entry.at, `${inner} overrides nothing that APIOps knows; ${meant(entry.key, [...kinds.keys()])}`)
    else if (kind.artifacts?.names !== undefined)
      over.push(...(yield* chosenAgain(base, kind, yield* itemsIn(kind, entry, inner), inner)))
    else if (kind.shape === 'single') over.push(...(yield* singleOver(base, kind, entry, inner)))
    else over.push(...(yield* collectionOver(base, kind, entry, inner)))
  }
  return over
}

function isOverridable(kind: Kind): boolean {
  return kind.shape === 'collection' || kind.spelling === 'policy' || kind.artifacts?.names !== undefined
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
    over.push({ key: found?.id ?? name, at, value: { type: 'map', at, entries } })
  }
  // An entity and copies of it may be named one by one.
  const entries = layered(over.map(entry => [entry]))
  return [{ key: keyOfKind(kind), at: section.at, value: { type: 'map', at: section.at, entries } }]
}

function* copyOver({ kind, id, draft }: NamedCopy, item: Item, path: string): Checking<readonly Entry[]> {
  const { at } = item
  return [underCopy(kind, id, { type: 'map', at, entries: yield* entityOver(draft, kind, item, path) })]
}

function* entityOver(base: Draft | undefined, kind: Kind, item: Item, path: string): Checking<readonly Entry[]> {
  const { at, properties, sections } = item
  const draft = base ?? { kind, id: item.name, at, own: [], below: new Map(), links: new Map() }
  const whole = wholeOf(draft)
  const fields = yield* fieldsAmong(withoutChoice(kind, undefined, properties).properties, {
    kind,
    path,
    over: whole.own,
  })
  const entries = [...fields, ...takenBack(kind, whole, fields, at), ...(yield* sectionsOver(whole, sections, path))]
  return placedOver(draft, entries, at)
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
  const over: Entry[] = []
  for (const { name, at, properties } of yield* itemsIn(kind, section, path)) {
    if (name !== 'policy') yield* problem(at, `${path} names ${quoted(name)}; expected "policy", the only one there is`)
    const entries = yield* fieldsAmong(properties, { kind, path, over: own?.type === 'map' ? own.entries : [] })
    const value = entries.find(entry => entry.key === 'value')
    const isFilled: readonly Entry[] = value === undefined ? [] : [{ key: 'substitute', at, value: flagAt(at, true) }]
    over.push({ key, at, value: { type: 'map', at, entries: [...entries, ...isFilled] } })
  }
  return over
}
