/**
 * From the structure of the files to the declaration that the engine works with.
 *
 * The order is forced: all entities, and the names that policies have for them, are known before the first value is
 * read, because any value may refer to any of them.
 */
import { type Address, keyOf, ownId, pathOf, textOf } from '../model/address.ts'
import { linkBetween } from '../model/scope.ts'
import type { Declaration, Mentioned, Removed, Wanted } from '../model/state.ts'
import { KINDS } from '../model/table.ts'
import type { Values } from '../ports.ts'
import { readActions } from './actions/read.ts'
import { piecesAtTop, type Terms } from './check.ts'
import { settleChoices } from './chosen.ts'
import { reportCircles } from './circles.ts'
import { type Entity, type Link, NO_SYNC, type Piece } from './entity.ts'
import { parted } from './environments/held-back.ts'
import { removedHere } from './environments/removed-here.ts'
import { withDocument } from './fields/kept-document.ts'
import { readPolicy } from './fields/policy-value.ts'
import { readSpecificationOf } from './fields/specification-value.ts'
import { writtenText } from './fields/text-value.ts'
import type { Texts } from './fields/texts.ts'
import { readSpelled } from './fields/value-spelling.ts'
import { type Reading, readFields } from './fields.ts'
import type { Document } from './files.ts'
import { type Checked, type Checking, checked, problem } from './finding.ts'
import { legalId } from './ids.ts'
import { indexOf } from './index-of-entities.ts'
import { parentOf } from './keys.ts'
import { policyNames } from './names-in-policies.ts'
import { resolveItem } from './references.ts'
import { readRemoved } from './removed.ts'
import { located, reportCovered } from './resource-paths.ts'
import { readTop } from './top.ts'
import { reportRivals, reportShared, type Subject } from './unique.ts'
import { below } from './words.ts'

/** What is to be resolved, and by what. */
export interface Given extends Terms {
  readonly documents: readonly Document[]
  /** False when a file is missing, so that nothing is said of what may stand in it. */
  readonly isWhole: boolean
  readonly texts: Texts
}

/** Checks the files and gives what they declare, without what is faulty. */
export function* declare(given: Given): Checking<Omit<Declaration, 'absentSecrets'>> {
  const top = yield* readTop(given.documents)
  const pieces: Piece[] = []
  for (const [kind, entries] of top.collections)
    for (const piece of yield* piecesAtTop(kind, entries, given)) pieces.push(piece)
  const { present, absent, heldBack } = parted(pieces)
  const settled = yield* settleChoices(present)
  const entities = settled.flatMap(piece => (piece.piece === 'entity' ? [piece.entity] : []))
  // Of two that stand for one entity, the one that is not held back is meant.
  const known = [...absent, ...entities]
  const index = indexOf(known, given.isWhole, given.stage)
  const removed = yield* readRemoved(yield* removedHere(top.removed, given.stage), index)
  for (const { address, at } of removed)
    yield* reportCovered(address, `removed.${address.kind.name}.${pathOf(address)}`, at, given.apiVersion)
  const reading = {
    ...given,
    index: { ...index, removed: new Map(removed.map(entry => [keyOf(entry.address), entry])) },
    names: policyNames(known, given.variables),
  }
  const subjects = yield* subjectsOf(entities, reading)
  yield* reportShared(subjects)
  yield* reportRivals(subjects)
  const links = settled.flatMap(piece => (piece.piece === 'link' ? [piece.link] : []))
  const wanted = new Map(subjects.map(({ wanted }) => [keyOf(wanted.address), wanted]))
  for (const link of links) {
    const entity = yield* linkOf(link, reading)
    if (entity !== undefined && !wanted.has(keyOf(entity.address))) wanted.set(keyOf(entity.address), entity)
  }
  yield* reportRemoved(wanted, removed)
  yield* reportCircles(wanted)
  const { actions, heldBack: actionsElsewhere } = yield* readActions(top.actions, { ...reading, declared: wanted })
  const { stack, protect } = top
  return {
    wanted,
    removed,
    actions,
    mentioned: mentionedIn(pieces),
    protect,
    heldBack: [...heldBack, ...actionsElsewhere],
    ...(given.stage.name === undefined ? {} : { environment: given.stage.name }),
    ...(stack === undefined ? {} : { stack }),
  }
}

function mentionedIn(pieces: readonly Piece[]): ReadonlyMap<string, Mentioned> {
  return new Map(pieces.flatMap(piece => (piece.piece === 'mention' ? [[piece.list, piece.mentioned]] : [])))
}

/** Reads the values of all entities. */
function* subjectsOf(entities: readonly Entity[], reading: Omit<Reading, 'home'>): Checking<readonly Subject[]> {
  const subjects: Subject[] = []
  const declared = new Set(entities.map(keyOf))
  for (const entity of entities) {
    const { path } = entity
    const values = checked(valuesOf(entity, { ...reading, home: entity }))
    yield* passedOn(values)
    yield* brokenRules(entity, values)
    const { specification } = entity
    const document =
      specification === undefined ? undefined : yield* readSpecificationOf(entity, specification, reading)
    const wanted = located(wantedOf(entity, values))
    const all = document === undefined ? [wanted] : yield* withDocument(wanted, path, document, declared)
    subjects.push(...all.map(wanted => ({ path, wanted })))
  }
  return subjects
}

function valuesOf(entity: Entity, reading: Reading): Checking<Values> {
  const { kind, own, path } = entity
  if (kind.spelling === 'policy') return readPolicy(entity, reading)
  if (kind.spelling === 'value') return readSpelled(entity, reading)
  return readFields(kind, own, { path, field: '' }, reading)
}

/** Yields again what concerns more than the entity. */
function* passedOn({ problems, secrets, absentSecrets }: Checked<unknown>): Checking<void> {
  for (const found of problems) yield { found: 'problem', problem: found }
  for (const secret of secrets) yield { found: 'secret', secret }
  for (const absent of absentSecrets) yield { found: 'absent secret', absent }
}

function wantedOf(entity: Entity, { result, places, references }: Checked<Values>): Wanted {
  const { kind, ids, at, sync } = entity
  return { address: { kind, ids }, ...nameOf(entity), properties: result, at, places, sync, references }
}

/** A path is a name already. */
function nameOf({ kind, keys, ids }: Entity): Pick<Wanted, 'name'> {
  const name = textOf({ kind, ids: keys })
  return kind.id.isPath === true || name === textOf({ kind, ids }) ? {} : { name }
}

/** Reports the rules that do not hold; a field that was left out, for a fault of its own too, breaks none of them. */
function* brokenRules(entity: Entity, { result, places }: Checked<Values>): Checking<void> {
  for (const rule of entity.kind.rules ?? []) {
    const broken = rule(result, false, ownId(entity))
    if (broken === undefined) continue
    yield* problem(places.get(broken.field) ?? entity.at, `${below(entity.path, broken.field)} ${broken.message}`)
  }
}

/** A link between the entity that lists it and the one that is listed. */
function* linkOf(
  { kind, holder, isInverse, path, item }: Link,
  { variables, index, texts }: Omit<Reading, 'home'>,
): Checking<Wanted | undefined> {
  const far = isInverse ? parentOf(kind) : KINDS.get(kind.relation?.to ?? '')
  const text = yield* writtenText(path, item, { variables, texts }, true)
  if (far === undefined || text === undefined) return undefined
  if (text.isSecret) return yield* problem(item.at, `${path} holds a secret; expected an id that anyone may see`)
  const address = yield* resolveItem(far, { text: text.text, at: item.at, path, home: holder }, index)
  if (address === undefined || !(yield* legalId(far, address.ids.at(-1) ?? '', path, item.at))) return undefined
  const own: Address = { kind: holder.kind, ids: holder.ids }
  const [near, end] = isInverse ? [address, own] : [own, address]
  return {
    address: linkBetween(kind, near, end),
    properties: {},
    at: item.at,
    places: new Map(),
    sync: NO_SYNC,
    references: [near, end].map(target => ({ target, at: item.at })),
  }
}

function* reportRemoved(wanted: ReadonlyMap<string, Wanted>, removed: readonly Removed[]): Checking<void> {
  for (const { address, at } of removed) {
    const other = wanted.get(keyOf(address))
    if (other === undefined) continue
    const { file, line, column } = other.at
    yield* problem(
      at,
      `removed names ${textOf(address)}, which is declared (${file}:${line}:${column}); expected one of the two`,
    )
  }
}
