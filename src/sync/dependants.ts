/**
 * What stands in the way of a delete: entities that cannot outlive the one that goes.
 *
 * Nobody's subscription is deleted in passing. A delete that would take one along needs the word of `removed:` that
 * says so; without it the entity is kept, or the plan refused where it was named.
 */
import { keyOf, listPathOf, textOf } from '../model/address.ts'
import type { Kind } from '../model/kind.ts'
import type { Delete, Kept, Refusal } from '../model/plan.ts'
import type { Declaration, Found } from '../model/state.ts'
import { KINDS } from '../model/table.ts'
import type { ServiceReader } from '../ports.ts'
import type { Draft, Unordered } from './diff.ts'
import { isNamedInPolicy, liveReferences } from './references.ts'

/** A live entity and the delete that it stands in the way of. */
export interface Blocker {
  readonly entity: Found
  /** Key of the entity that is to be deleted. */
  readonly blocks: string
  /** The word of `removed:` that deletes both. */
  readonly option: string
}

/** Reads the entities that stand in the way of the draft's deletes; nothing is read when none can. */
export async function readBlockers(service: ServiceReader, { deletes }: Draft): Promise<readonly Blocker[]> {
  const gone = new Set(deletes.map(({ address }) => keyOf(address)))
  const kinds = new Set(deletes.map(({ address }) => address.kind.name))
  const lists = blockingKinds(kinds).map(async kind => {
    const blockers: Blocker[] = []
    for await (const { resources } of service.list(listPathOf({ kind, ids: [''] })))
      for (const { name, properties } of resources)
        blockers.push(...blockersOf({ address: { kind, ids: [name] }, properties }, gone))
    return blockers
  })
  return (await Promise.all(lists)).flat()
}

/** Draws the consequences: a blocked delete is made with what blocks it, kept or refused. */
export function withBlockers(draft: Draft, blockers: readonly Blocker[], { wanted, removed }: Declaration): Draft {
  const deleted = new Set(draft.deletes.map(({ address }) => keyOf(address)))
  const options = new Map(removed.map(({ address, options }) => [keyOf(address), options]))
  const standing = blockers.filter(
    ({ entity: { address } }) => !deleted.has(keyOf(address)) && !wanted.has(keyOf(address)),
  )
  const judged = draft.deletes.map(change => ({ change, verdict: verdictOn(change, standing, options) }))
  // What one delete takes along stands in the way of no other.
  const taken = new Set(judged.flatMap(({ verdict }) => verdict.deletes ?? []).map(({ address }) => keyOf(address)))
  const left = standing.filter(({ entity: { address } }) => !taken.has(keyOf(address)))
  const verdicts = judged.map(({ change, verdict }) =>
    verdict.deletes === undefined ? verdictOn(change, left, options) : verdict,
  )
  const deletes = verdicts.flatMap(({ deletes }) => deletes ?? [])
  return {
    ...draft,
    // What two deletes take along goes once.
    deletes: [...new Map(deletes.map(change => [keyOf(change.address), change])).values()],
    kept: [...draft.kept, ...verdicts.flatMap(({ kept }) => kept ?? [])],
    refusals: [...draft.refusals, ...verdicts.flatMap(({ refusal }) => refusal ?? [])],
  }
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
): Verdict {
  const blockers = standing.filter(({ blocks }) => blocks === keyOf(change.address))
  const [first] = blockers
  if (first === undefined) return { deletes: [change] }
  const { option } = first
  const byQuery = change.address.kind.deleteOptions?.[option]?.query
  const people = blockers.filter(
    ({ entity: { address, properties } }) => !address.kind.serverMade?.(address.ids.at(-1) ?? '', properties),
  )
  const allowed = people.length === 0 || (options.get(keyOf(change.address))?.includes(option) ?? false)
  if (!allowed) return refused(change, people, option)
  const itself = { ...change, query: { ...change.query, ...byQuery } }
  return { deletes: [...people.map(dependant), itself] }
}

function refused({ address, why, at }: Unordered<Delete>, blockers: readonly Blocker[], option: string): Verdict {
  const count = `${blockers.length} ${blockers[0]?.entity.address.kind.noun ?? ''}${blockers.length === 1 ? '' : 's'}`
  const fix = `"${option}: true" under "removed"`
  if (why !== 'removed') return { kept: { address, why: `has ${count}; name it with ${fix} to delete both` } }
  const message = `${textOf(address)} cannot be removed while it has ${count}; expected ${fix}`
  return { refusal: at === undefined ? { message } : { at, message } }
}

function dependant({ entity: { address, properties } }: Blocker): Unordered<Delete> {
  return { action: 'delete', address, why: 'dependant', found: properties, query: address.kind.deleteQuery ?? {} }
}
