/**
 * Entities that come into being with others: along with a new parent, or within a copy of one.
 *
 * One of the copies is what the parent stands for. What it holds is then held by the parent too, so that a file which
 * says both would say two things of one entity.
 */
import { type Address, keyOf, ownId, parentIds, textOf } from '../../model/address.ts'
import type { Note, Refusal } from '../../model/plan.ts'
import type { Found, State, Wanted } from '../../model/state.ts'
import { ancestorsOf, KINDS, kindsBelow } from '../../model/table.ts'
import type { Values } from '../../ports.ts'
import type { Loose } from './draft.ts'

/** Gives what an entity holds that the service makes along with its parent, when that is not there yet. */
export function madeWithParent(
  { address }: Pick<Wanted, 'address'>,
  wanted: State<Wanted>,
  found: State<Found>,
): Values | undefined {
  const [parent] = ancestorsOf(address)
  const own = parent === undefined ? undefined : wanted.get(keyOf(parent))
  if (own === undefined || found.has(keyOf(own.address))) return undefined
  return address.kind.comesWith?.(ownId(address), own.properties)
}

/** True for what may come with the copy that its parent will be. */
export function isCopied(address: Address, wanted: State<Wanted>, found: State<Found>): boolean {
  const copy = ancestorsOf(address).find(({ kind }) => kind.copies !== undefined)
  if (copy === undefined || found.has(keyOf(copy)) || isBare(wanted.get(keyOf(copy)))) return false
  return madeWithParent({ address: copy }, wanted, found) === undefined
}

/** True for a copy that is to begin without anything of what it is a copy of. */
function isBare(wanted: Pick<Wanted, 'address' | 'sync'> | undefined): boolean {
  return wanted?.address.kind.copies !== undefined && wanted.sync.copy === false
}

/**
 * Gives the copies that are to begin bare, by the keys of their parents.
 *
 * The service makes no revision but as a copy, so these are made while there is nothing yet to be copied.
 */
export function bareCopies(changes: Iterable<Loose>): ReadonlyMap<string, readonly string[]> {
  const bare = [...changes].flatMap(change => {
    const [parent] = ancestorsOf(change.address)
    const isMade = change.action === 'create' && isBare(change.wanted)
    return isMade && parent !== undefined ? [{ above: keyOf(parent), key: keyOf(change.address) }] : []
  })
  return new Map([...Map.groupBy(bare, ({ above }) => above)].map(([above, all]) => [above, all.map(({ key }) => key)]))
}

/** Lists the copies that are made before a change, so that there is nothing yet below what they are copies of. */
export function bareBefore(
  { action, address }: Loose,
  bare: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const above = action === 'delete' || bare.size === 0 ? [] : ancestorsOf(address)
  const copies = above.flatMap(parent => bare.get(keyOf(parent)) ?? [])
  return copies.includes(keyOf(address)) ? [] : copies
}

/** Says of a copy that is to begin bare that it cannot, when there is something to be copied. */
export function copiedAfterAll(wanted: Wanted, chosen: State<Wanted>, found: State<Found>): readonly Note[] {
  const [parent] = ancestorsOf(wanted.address)
  if (!isBare(wanted) || parent === undefined) return []
  const isThere = found.has(keyOf(parent))
  const source = chosen.get(keyOf(parent))
  const own = Object.keys(source?.properties ?? {}).filter(name => Object.hasOwn(wanted.address.kind.fields, name))
  if (!isThere && source?.specification === undefined && own.length === 0) return []
  const why = isThere ? 'which is there already' : 'which is made with something of its own'
  const message = `${textOf(wanted.address)} begins as a copy of ${textOf(parent)}, ${why}; it keeps what that has and the file does not declare`
  return [{ address: wanted.address, message }]
}

/** True for what may have come with a copy. */
export function isInCopy(address: Address): boolean {
  return ancestorsOf(address).some(({ kind }) => kind.copies !== undefined)
}

/** Gives the entity that says which of several such an entity's parent stands for. */
export function chooserOf(address: Address): Address | undefined {
  const kind = KINDS.get(address.kind.chosenBy?.kind ?? '')
  return kind === undefined ? undefined : { kind, ids: parentIds(address) }
}

/**
 * Lists what says which copy an end of a link is, or lies in. What is joined with the current copy stays with that one
 * when another becomes current, so the choice comes first.
 */
export function choosersAt(end: Address): readonly Address[] {
  return [end, ...ancestorsOf(end)].flatMap(({ kind, ids }) => {
    const chooser = kindsBelow(kind).find(({ chooses }) => chooses !== undefined)
    return chooser === undefined ? [] : [{ kind: chooser, ids }]
  })
}

/** True when a live entity is what its parent stands for. */
export function isChosen({ address, properties }: Found): boolean {
  const { chosenBy } = address.kind
  return chosenBy !== undefined && properties[chosenBy.shownBy] === true
}

/** Refuses what is declared both of an entity and of the parent that stands for it. */
export function declaredTwice(
  declared: readonly Wanted[],
  wanted: State<Wanted>,
  found: State<Found>,
): readonly Refusal[] {
  return declared.flatMap(entity => {
    const live = found.get(keyOf(entity.address))
    const [parent] = ancestorsOf(entity.address)
    const own = parent === undefined ? undefined : wanted.get(keyOf(parent))
    const chooser = chooserOf(entity.address)
    if (live === undefined || own === undefined || chooser === undefined || !isChosen(live)) return []
    const names = [...shared(entity, own), ...sharedBelow(entity, own, wanted)]
    if (names.length === 0 || wanted.has(keyOf(chooser))) return []
    const message = `${textOf(entity.address)} is what ${textOf(own.address)} stands for now, and both declare ${names.join(' and ')}; expected each in one place, or "${lastPart(chooser)}" beside "${lastPart({ ...chooser, kind: entity.address.kind })}"`
    return [{ at: entity.at, message }]
  })
}

function shared(one: Wanted, other: Wanted): readonly string[] {
  const fields = Object.keys(one.properties).filter(name => name in other.properties)
  const document = one.specification !== undefined && other.specification !== undefined ? ['specification'] : []
  return [...fields, ...document].map(name => `"${name}"`)
}

/** Names what lies below both, in the words of the file. */
function sharedBelow({ address }: Wanted, { address: parent }: Wanted, wanted: State<Wanted>): readonly string[] {
  const prefix = `${keyOf(address)}/`
  return [...wanted].flatMap(([key, entity]) => {
    const isTwice = key.startsWith(prefix) && wanted.has(`${keyOf(parent)}/${key.slice(prefix.length)}`)
    return isTwice ? [`"${textOf(entity.address).slice(prefix.length)}"`] : []
  })
}

function lastPart({ kind }: Address): string {
  return kind.name.split('/').at(-1) ?? ''
}
