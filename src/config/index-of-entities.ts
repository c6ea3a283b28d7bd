/**
 * Finds the entities of the file by what others call them.
 *
 * A name is looked for among the keys first and then among the ids in the service; neither regards case.
 */
import type { Removed } from '../model/state.ts'
import type { Entity } from './entity.ts'
import { ONLY_STAGE, type Stage } from './environments/stage.ts'
import { suggestion, type Vocabulary, vocabularyOf } from './suggest.ts'

/** The entities of one kind. */
interface Shelf {
  readonly byKey: ReadonlyMap<string, Entity>
  readonly byId: ReadonlyMap<string, Entity>
  readonly vocabulary: Vocabulary
}

/** Every entity of the files that has an id, by kind. */
export interface EntityIndex {
  readonly shelves: ReadonlyMap<string, Shelf>
  /** What `removed:` names, by `keyOf` its address. */
  readonly removed: ReadonlyMap<string, Removed>
  /** False when a file could not be read: then nothing can be said of what is missing. */
  readonly isWhole: boolean
  /** The environment that the files are read for. */
  readonly stage: Stage
}

/** Arranges entities to be found. */
export function indexOf(entities: readonly Entity[], isWhole: boolean, stage: Stage = ONLY_STAGE): EntityIndex {
  const byKind = Map.groupBy(
    entities.filter(({ kind }) => kind.shape === 'collection'),
    ({ kind }) => kind.name,
  )
  return {
    shelves: new Map([...byKind].map(([name, members]) => [name, shelfOf(members)])),
    removed: new Map(),
    isWhole,
    stage,
  }
}

/** Finds the entity of a kind that has these keys, or else these ids. */
export function findEntity({ shelves }: EntityIndex, kind: string, names: readonly string[]): Entity | undefined {
  const shelf = shelves.get(kind)
  return shelf?.byKey.get(joined(names)) ?? shelf?.byId.get(joined(names))
}

/** Finds the entity of a kind that has these ids in the service. */
export function findById({ shelves }: EntityIndex, kind: string, ids: readonly string[]): Entity | undefined {
  return shelves.get(kind)?.byId.get(joined(ids))
}

/** Gives the entity of a kind whose key a name is a near miss of. */
export function findSimilar({ shelves }: EntityIndex, kind: string, names: readonly string[]): Entity | undefined {
  const shelf = shelves.get(kind)
  const word = shelf === undefined ? undefined : suggestion(joined(names), shelf.vocabulary)
  return word === undefined ? undefined : shelf?.byKey.get(word)
}

/** Gives an entity of another kind than these that has the name as its key. */
export function findElsewhere(
  { shelves }: EntityIndex,
  kinds: readonly string[],
  names: readonly string[],
): Entity | undefined {
  for (const [kind, { byKey }] of shelves) {
    const entity = kinds.includes(kind) ? undefined : byKey.get(joined(names))
    if (entity !== undefined) return entity
  }
  return undefined
}

function shelfOf(members: readonly Entity[]): Shelf {
  const byKey = new Map(members.map(entity => [joined(entity.keys), entity]))
  return {
    byKey,
    byId: new Map(members.map(entity => [joined(entity.ids), entity])),
    vocabulary: vocabularyOf(byKey.keys()),
  }
}

function joined(names: readonly string[]): string {
  return names.join('/').toLowerCase()
}
