/**
 * What the text of a policy refers to.
 *
 * Policies name some entities by a property instead of the id, as named values by their display name. An entity whose
 * property the file leaves out is found by its id, which the property is given when it is created.
 */
import { type PolicyText, policyReferences } from '../content/policy.ts'
import type { Place } from '../errors.ts'
import { ownId } from '../model/address.ts'
import type { Kind } from '../model/kind.ts'
import { seenFrom, sharedIds } from '../model/scope.ts'
import type { Entity, Home } from './entity.ts'
import { reportHeldBack } from './environments/held-back.ts'
import { expand, type Variables } from './fields/substitute.ts'
import { type Checking, checked, problem } from './finding.ts'
import type { EntityIndex } from './index-of-entities.ts'
import { quoted } from './quote.ts'
import { type Mention, nearMiss, resolveItem } from './references.ts'
import { suggestion, type Vocabulary, vocabularyOf } from './suggest.ts'

/** The entities that policies name by a property: by scope and kind, and then by that property. */
export type PolicyNames = ReadonlyMap<string, Shelf>

interface Shelf {
  readonly byName: ReadonlyMap<string, Entity>
  /** Names as they are written, by their lower case. */
  readonly spellings: ReadonlyMap<string, string>
  readonly vocabulary: Vocabulary
}

/** Arranges entities by the property by which policies name their kind. */
export function policyNames(entities: readonly Entity[], variables: Variables): PolicyNames {
  const named = entities.flatMap(entity => {
    const by = entity.kind.inPolicies?.by
    const name = by === undefined ? undefined : nameOf(entity, by, variables)
    return name === undefined ? [] : [{ entity, name }]
  })
  const byPlace = Map.groupBy(named, ({ entity }) => placeOfNames(entity.kind, entity))
  return new Map([...byPlace].map(([place, all]) => [place, shelfOf(all)]))
}

/** Names are those of one kind within one scope. */
function placeOfNames(kind: Kind, home: Home): string {
  return [...sharedIds(home, kind), kind.name].join('/').toLowerCase()
}

/** What is wrong with the property is reported where it is read as one. */
function nameOf(entity: Entity, by: string, variables: Variables): string | undefined {
  const node = entity.own.find(({ key }) => key === by)?.value
  if (node === undefined) return ownId(entity)
  return node.type === 'scalar' ? checked(expand(node.text, node.at, '', variables)).result?.text : undefined
}

function shelfOf(all: readonly { readonly entity: Entity; readonly name: string }[]): Shelf {
  return {
    byName: new Map(all.map(({ entity, name }) => [name, entity])),
    spellings: new Map(all.map(({ name }) => [name.toLowerCase(), name])),
    vocabulary: vocabularyOf(all.map(({ name }) => name)),
  }
}

/** Yields every entity that a policy names and reports those that are probably misspelt. */
export function* resolvePolicy(
  policy: PolicyText,
  { path, home }: Pick<Mention, 'path' | 'home'>,
  placeOf: (line: number, column: number) => Place,
  names: PolicyNames,
  index: EntityIndex,
): Checking<void> {
  for (const { to, name, line, column } of policyReferences(policy)) {
    const kind = seenFrom(home.kind, to)
    if (kind === undefined) continue
    // The element or attribute tells of what it is the id.
    const mention: Mention = { text: name, at: placeOf(line, column), path, home, isOfOneCollection: true }
    const by = kind.inPolicies?.by
    if (by !== undefined) yield* resolveName(kind, by, mention, names, index)
    else {
      const address = yield* resolveItem(kind, mention, index)
      if (address !== undefined) yield { found: 'reference', reference: { target: address, at: mention.at } }
    }
  }
}

/** Yields the entity that a name stands for and reports it where it is probably misspelt. */
export function* resolveName(
  kind: Kind,
  by: string,
  { text, at, path, home }: Mention,
  names: PolicyNames,
  index: EntityIndex,
): Checking<void> {
  const shelf = names.get(placeOfNames(kind, home))
  const entity = shelf?.byName.get(text)
  const target =
    entity === undefined ? { kind: kind.name, by, name: text, scope: sharedIds(home, kind) } : { kind, ids: entity.ids }
  const named = `${path} names the ${kind.noun} ${quoted(text)}`
  if (entity?.heldBack !== undefined) return void (yield* reportHeldBack(named, at, entity, entity.heldBack))
  yield { found: 'reference', reference: { target, at } }
  if (entity !== undefined || !index.isWhole) return
  const similar =
    shelf === undefined ? undefined : (shelf.spellings.get(text.toLowerCase()) ?? suggestion(text, shelf.vocabulary))
  if (similar === undefined)
    yield* problem(at, `${named}, which is not in this file; it must exist in the service`, 'notice')
  // Two that differ in case alone cannot both be in the service.
  else yield* nearMiss(named, similar, at, similar.toLowerCase() === text.toLowerCase())
}
