/**
 * What stands in the way of a delete: entities that cannot outlive the one that goes.
 *
 * Nobody's subscription is deleted in passing. A delete that would take one along needs the word of `removed:` that
 * says so; without it the entity is kept, or the plan refused where it was named. Each is deleted by itself, so that
 * one which appears after the plan was made stands in the way still. Those that the file declares are not judged here.
 */
import type { Place } from '../../errors.ts'
import { type Address, keyOf, listPathOf, ownId, textOf } from '../../model/address.ts'
import type { Kind } from '../../model/kind.ts'
import type { Delete, Kept, Refusal } from '../../model/plan.ts'
import { scopeIds } from '../../model/scope.ts'
import type { Declaration, Found } from '../../model/state.ts'
import { KINDS } from '../../model/table.ts'
import type { ServiceReader } from '../../ports.ts'
import type { Draft, ListReading, Rules, Unordered } from '../diff/draft.ts'
import { isNamedInPolicy, liveReferences } from '../diff/references.ts'
import { isUnavailable, isUncounted } from '../read.ts'
import { type Guard, guards } from './guards.ts'

/** A live entity and the delete that it stands in the way of. */
export interface Blocker {
  readonly entity: Found
  /** Key of the entity that is to be deleted. */
  readonly blocks: string
  /** The word of `removed:` that deletes both. */
  readonly option: string
}

/** What stands in the way, and how much there is of its kind. */
export interface Blocking {
  readonly blockers: readonly Blocker[]
  /** The lists that were read to find it, by their paths in lower case. */
  readonly lists: ReadonlyMap<string, ListReading>
}

/** Reads the entities that stand in the way of the draft's deletes; nothing is read when none can. */
export async function readBlockers(service: ServiceReader, { deletes }: Draft): Promise<Blocking> {
  const gone = new Set(deletes.map(({ address }) => keyOf(address)))
  const kinds = new Set(deletes.map(({ address }) => address.kind.name))
  const places = blockingKinds(kinds).flatMap(kind => scopesOf(kind, deletes).map(scope => ({ kind, scope })))
  const all = await Promise.all(places.map(place => blockersAt(service, place, gone)))
  return {
    blockers: all.flatMap(({ blockers }) => blockers),
    lists: new Map(all.map(({ path, total }) => [path, { total, whole: true }])),
  }
}

/** Where entities are looked for: a kind, at the top of the service or of a scope. */
interface Shelf {
  readonly kind: Kind
  readonly scope: readonly string[]
}

/** Reads one list page by page; where the service has none of the kind, none of them is in the way. */
async function blockersAt(service: ServiceReader, { kind, scope }: Shelf, gone: ReadonlySet<string>) {
  const path = listPathOf({ kind, ids: [...scope, ''] })
  const blockers: Blocker[] = []
  let total = 0
  try {
    for await (const { resources } of service.list(path))
      for (const { name, properties } of resources) {
        blockers.push(...blockersOf({ address: { kind, ids: [...scope, name] }, properties }, gone))
        if (!isUncounted(kind, name)) total++
      }
  } catch (error) {
    if (!isUnavailable(error)) throw error
  }
  return { path: path.toLowerCase(), blockers, total }
}

/** Draws the consequences: a blocked delete is made with what blocks it, kept or refused. */
export function withBlockers(
  draft: Draft,
  blockers: readonly Blocker[],
  { wanted, removed, protect }: Declaration,
  rules: Rules,
): Draft {
  const deleted = new Set(draft.deletes.map(({ address }) => keyOf(address)))
  const options = new Map(removed.map(({ address, options }) => [keyOf(address), options]))
  const standing = blockers.filter(
    ({ entity: { address } }) => !deleted.has(keyOf(address)) && !wanted.has(keyOf(address)),
  )
  const guardOf = guards(protect, rules)
  const judge = (change: Unordered<Delete>, left: readonly Blocker[]) => verdictOn(change, left, options, guardOf)
  const judged = draft.deletes.map(change => ({ change, verdict: judge(change, standing) }))
  // What one delete takes along stands in the way of no other.
  const taken = new Set(judged.flatMap(({ verdict }) => verdict.deletes ?? []).map(({ address }) => keyOf(address)))
  const left = standing.filter(({ entity: { address } }) => !taken.has(keyOf(address)))
  const verdicts = judged.map(({ change, verdict }) => (verdict.deletes === undefined ? judge(change, left) : verdict))
  // What two deletes take along goes once.
  const deletes = new Map(
    verdicts.flatMap(({ deletes }) => deletes ?? []).map(change => [keyOf(change.address), change]),
  )
  const kept = draft.kept.filter(({ address }) => !deletes.has(keyOf(address)))
  return {
    ...draft,
    deletes: [...deletes.values()],
    kept: [...kept, ...verdicts.flatMap(({ kept }) => kept ?? [])],
    refusals: [...draft.refusals, ...verdicts.flatMap(({ refusal }) => refusal ?? [])],
  }
}

/** Gives the ids of the scopes in which deletes could be blocked by entities of a kind. */
function scopesOf({ scope }: Kind, deletes: Draft['deletes']): readonly (readonly string[])[] {
  const all = deletes.filter(({ address }) => address.kind.scope === scope).map(({ address }) => scopeIds(address))
  return [...new Map(all.map(ids => [ids.join('/').toLowerCase(), ids])).values()]
}

function blockingKinds(deleted: ReadonlySet<string>): readonly Kind[] {
  return [...KINDS.values()].filter(({ fields }) =>
    Object.values(fields).some(
      field =>
        field.type === 'text' && field.ref?.blocksDelete !== undefined && field.ref.to.some(name => deleted.has(name)),
    ),
  )
}

function blockersOf(entity: Found, gone: ReadonlySet<string>): readonly Blocker[] {
  return liveReferences(entity.address, entity.properties).flatMap(({ target, blocks }) =>
    blocks === undefined || isNamedInPolicy(target) || !gone.has(keyOf(target))
      ? []
      : [{ entity, blocks: keyOf(target), option: blocks }],
  )
}

interface Verdict {
  readonly deletes?: readonly Unordered<Delete>[]
  readonly kept?: Kept
  readonly refusal?: Refusal
}

function verdictOn(
  change: Unordered<Delete>,
  standing: readonly Blocker[],
  options: ReadonlyMap<string, readonly string[]>,
  guardOf: (address: Address) => Guard | undefined,
): Verdict {
  const blockers = standing.filter(({ blocks }) => blocks === keyOf(change.address))
  for (const { entity } of blockers) {
    const guard = guardOf(entity.address)
    if (guard !== undefined) return forbidden(change, entity.address, guard)
  }
  const people = blockers.filter(
    ({ entity: { address, properties } }) => !address.kind.serverMade?.(ownId(address), properties),
  )
  const [first] = people
  const allowed = first === undefined || (options.get(keyOf(change.address))?.includes(first.option) ?? false)
  return allowed ? { deletes: [...blockers.map(dependant), change] } : refused(change, people, first.option)
}

/** Whose it is may be said, but not which: people's things are not named. */
function forbidden({ address, why, at }: Unordered<Delete>, { kind }: Address, { by, name }: Guard): Verdict {
  const reason = `has a ${kind.noun} that ${by === 'stack' ? 'belongs to the stack' : 'is protected by'} "${name}"`
  if (why !== 'removed') return { kept: { address, why: reason } }
  return { refusal: { ...placed(at), message: `${textOf(address)} cannot be removed: it ${reason}` } }
}

function refused({ address, why, at }: Unordered<Delete>, blockers: readonly Blocker[], option: string): Verdict {
  const count = `${blockers.length} ${blockers[0]?.entity.address.kind.noun ?? ''}${blockers.length === 1 ? '' : 's'}`
  const fix = `"${option}: true" under "removed"`
  if (why !== 'removed') return { kept: { address, why: `has ${count}; name it with ${fix} to delete both` } }
  const message = `${textOf(address)} cannot be removed while it has ${count}; expected ${fix}`
  return { refusal: { ...placed(at), message } }
}

function placed(at: Place | undefined): Pick<Refusal, 'at'> {
  return at === undefined ? {} : { at }
}

function dependant({ entity: { address, properties } }: Blocker): Unordered<Delete> {
  return { action: 'delete', address, why: 'dependant', found: properties, query: address.kind.deleteQuery ?? {} }
}
