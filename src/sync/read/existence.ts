/**
 * Whether what is named will be there: asked of the service only for what is about to be written, and held against the
 * deletes of the plan for all that the files declare.
 */
import { type Address, keyOf, textOf } from '../../model/address.ts'
import type { Change, Create, Refusal, Update } from '../../model/plan.ts'
import { scopeIds } from '../../model/scope.ts'
import type { Declaration, Found, ReferenceTo, State, Wanted } from '../../model/state.ts'
import { ancestorsOf, KINDS } from '../../model/table.ts'
import type { ServiceReader } from '../../ports.ts'
import { madeWithParent } from '../diff/copies.ts'
import type { Reading } from '../diff/draft.ts'
import { isAlwaysThere } from '../diff/judge.ts'
import { isNamedInPolicy, liveReferences, targetKey } from '../diff/references.ts'
import { isMadeByImport } from '../imports.ts'
import { asker } from './presence.ts'

/** Refuses what names an entity that is neither declared nor in the service, or that the plan deletes. */
export async function deadEnds(
  service: ServiceReader,
  { wanted }: Declaration,
  changes: readonly Change[],
  { found }: Reading,
  selected: (address: Address) => boolean,
): Promise<readonly Refusal[]> {
  const created = changes.flatMap(change => (change.action === 'create' ? [change.wanted] : []))
  const names = namesOf([...wanted].flatMap(([key, entity]) => (found.has(key) ? [entity] : [])).concat(created))
  const chosen = new Map([...wanted].filter(([, { address }]) => selected(address)))
  const coming = [...chosen.values()].filter(
    entity => isMadeByImport(entity, chosen) || madeWithParent(entity, chosen, found) !== undefined,
  )
  const known = new Set([...found.keys(), ...[...created, ...coming].map(({ address }) => keyOf(address))])
  const isKnown = (target: Target) =>
    isNamedInPolicy(target) ? names.has(targetKey(target)) : known.has(keyOf(target)) || isAlwaysThere(target)
  const going = deletedNames(changes)
  const open = changes.flatMap(change =>
    change.action === 'delete'
      ? []
      : mentionsOf(change, selected)
          .filter(({ target }) => !isKnown(target) && !going.has(targetKey(target)))
          .map(reference => ({ change, reference })),
  )
  const exists = asker(service)
  const verdicts = open.map(async ({ change, reference: { target, at, isAbove } }): Promise<readonly Refusal[]> => {
    if (await exists(target)) return []
    const where =
      !isNamedInPolicy(target) && wanted.has(keyOf(target))
        ? 'left out of this run and not in the service'
        : 'neither in the files nor in the service'
    return [
      {
        at,
        message: `${textOf(change.address)} ${isAbove ? 'is below' : 'names'} ${spoken(target)}, which is ${where}`,
      },
    ]
  })
  return [...cutOff(wanted, found, going, changes), ...(await Promise.all(verdicts)).flat()]
}

type Target = ReferenceTo['target']

interface Mention extends ReferenceTo {
  /** True for what an entity does not name, but is below. */
  readonly isAbove?: true
}

/** What a write names and, for a create, what it is below and no read has looked for. */
function mentionsOf(
  { action, wanted: { address, references, at } }: Create | Update,
  selected: (address: Address) => boolean,
): readonly Mention[] {
  if (action !== 'create') return references
  const named = new Set(references.map(({ target }) => targetKey(target)))
  const above = ancestorsOf(address).filter(parent => !selected(parent) && !named.has(keyOf(parent)))
  return [...references, ...above.map((target): Mention => ({ target, at, isAbove: true }))]
}

/** Everything by which a deleted entity may be named. */
function deletedNames(changes: readonly Change[]): ReadonlyMap<string, Address> {
  return new Map(
    changes.flatMap(change => {
      if (change.action !== 'delete') return []
      const { address, found } = change
      const by = address.kind.inPolicies?.by
      const name = by === undefined ? undefined : found[by]
      const also =
        by === undefined || typeof name !== 'string'
          ? []
          : [targetKey({ kind: address.kind.name, by, name, scope: scopeIds(address) })]
      return [keyOf(address), ...also].map(key => [key, address] as const)
    }),
  )
}

/** Refuses what the file wants to keep and what would be left without an entity that it names. */
function cutOff(
  wanted: State<Wanted>,
  found: State<Found>,
  going: ReadonlyMap<string, Address>,
  changes: readonly Change[],
): readonly Refusal[] {
  if (going.size === 0) return []
  const written = new Set(changes.flatMap(({ action, address }) => (action === 'delete' ? [] : [keyOf(address)])))
  const declared = namesOf([...wanted.values()])
  return [...wanted].flatMap(([key, entity]) => {
    const lost = mentions(entity, found.get(key), written.has(key)).flatMap(({ target, at }) => {
      const address =
        isNamedInPolicy(target) && declared.has(targetKey(target)) ? undefined : going.get(targetKey(target))
      return address === undefined
        ? []
        : [
            [
              keyOf(address),
              { at, message: `${textOf(entity.address)} names ${textOf(address)}, which this plan deletes` },
            ] as const,
          ]
    })
    return [...new Map(lost).values()]
  })
}

/** What an entity will name: what the file says, and what the service says in the fields that this run leaves alone. */
function mentions(
  { address, properties, references, at, sync }: Wanted,
  live: Found | undefined,
  isWritten: boolean,
): readonly ReferenceTo[] {
  const isLeft = (name: string) => !isWritten || !(name in properties) || sync.ignore.includes(name)
  const kept = Object.entries(live?.properties ?? {}).filter(([name]) => isLeft(name))
  // Of two mentions of one entity the last counts, and those of the file know their place.
  return [...liveReferences(address, Object.fromEntries(kept)).map(({ target }) => ({ target, at })), ...references]
}

function spoken(target: Target): string {
  return isNamedInPolicy(target)
    ? `the ${KINDS.get(target.kind)?.noun ?? target.kind} "${target.name}"`
    : textOf(target)
}

/** Every name by which policies may mean one of the entities. */
function namesOf(entities: readonly Wanted[]): ReadonlySet<string> {
  const names = entities.flatMap(({ address, properties }) => {
    const by = address.kind.inPolicies?.by
    const name = by === undefined ? undefined : (properties[by] ?? address.ids.at(-1))
    return by === undefined || typeof name !== 'string'
      ? []
      : [targetKey({ kind: address.kind.name, by, name, scope: scopeIds(address) })]
  })
  return new Set(names)
}
