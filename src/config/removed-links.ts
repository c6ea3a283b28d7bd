/**
 * Links that `removed:` names, and the ids of whatever it names.
 *
 * Here too a name is a key of the file first, so that an entity with an id of its own can be called as everywhere.
 */
import type { Place } from '../errors.ts'
import { type Address, isBuiltIn, parentName } from '../model/address.ts'
import type { Kind } from '../model/kind.ts'
import { linkBetween, sharedIds } from '../model/scope.ts'
import type { Removed } from '../model/state.ts'
import { KINDS } from '../model/table.ts'
import { type Checking, problem } from './finding.ts'
import { legalId } from './ids.ts'
import { type EntityIndex, findEntity } from './index-of-entities.ts'
import { idCount } from './keys.ts'
import type { Entry, Node } from './node.ts'
import { quoted } from './quote.ts'
import { below, described, isNull, one, textsOf } from './words.ts'

/** An entity below which something is removed; undefined at the top. */
export interface Holder {
  readonly kind: Kind
  readonly keys: readonly string[]
}

/** The links of a relation, as a list or as a map of ids to nothing. */
export function* ofRelation(
  kind: Kind,
  holder: Holder,
  isInverse: boolean,
  node: Node,
  path: string,
  index: EntityIndex,
): Checking<readonly Removed[]> {
  const names =
    node.type === 'map'
      ? yield* keysWithNothing(node.entries, path)
      : (yield* textsOf(path, node, 'a list of ids')).map(({ text, at }) => ({ text, at }))
  const otherKind = KINDS.get((isInverse ? parentName(kind) : kind.relation?.to) ?? '')
  if (otherKind === undefined) return []
  const own = { kind: holder.kind, ids: idsOf(holder.kind.name, holder.keys, index) }
  const scope = sharedIds({ kind: holder.kind, ids: holder.keys }, otherKind)
  const all: Removed[] = []
  for (const { text, at } of names) {
    if (text.includes('${')) {
      yield* problem(at, `${path} names ${quoted(text)}, which is not filled in here; expected an id`)
      continue
    }
    const other = { kind: otherKind, ids: idsOf(otherKind.name, [...scope, ...text.split('/')], index) }
    if (other.ids.length !== idCount(otherKind)) yield* problem(at, `${path} names ${quoted(text)}; expected an id`)
    else if (yield* legalId(otherKind, other.ids.at(-1) ?? '', path, at)) {
      const address = isInverse ? linkBetween(kind, other, own) : linkBetween(kind, own, other)
      if (yield* isDeletable(address, below(path, text), at)) all.push({ address, at, options: [] })
    }
  }
  return all
}

interface Name {
  readonly text: string
  readonly at: Place
}

function* keysWithNothing(entries: readonly Entry[], path: string): Checking<readonly Name[]> {
  for (const { key, value } of entries)
    if (!isNull(value) && !(value.type === 'map' && value.entries.length === 0))
      yield* problem(value.at, `${below(path, key)} is ${described(value)}; expected nothing`)
  return entries.map(({ key, at }) => ({ text: key, at }))
}

/** Ids in the service of what the file calls by these keys; a name that no key has is an id already. */
export function idsOf(kind: string, keys: readonly string[], index: EntityIndex): readonly string[] {
  const entity = findEntity(index, kind, keys)
  const parent = KINDS.get(kind.slice(0, Math.max(0, kind.lastIndexOf('/'))))
  if (entity !== undefined || parent === undefined) return entity?.ids ?? keys
  return [...idsOf(parent.name, keys.slice(0, -1), index), ...keys.slice(-1)]
}

/** Reports what the service made for good; true for anything else. */
export function* isDeletable({ kind, ids }: Address, path: string, at: Place): Checking<boolean> {
  if (kind.undeletable)
    yield* problem(at, `${path} cannot be deleted: the service has no request for it; expected it to be left alone`)
  const isKept = kind.permanent === true || isBuiltIn(kind, ids.at(-1) ?? '')
  if (isKept)
    yield* problem(
      at,
      `${path} is built into the service, which never lets go of it; expected ${one(kind.noun)} that somebody made`,
    )
  return !isKept && !kind.undeletable
}
