/**
 * Copies of an entity, as the list of its kind shows them.
 *
 * A list shows every copy but the one that the entity itself stands for, and a property of the entity says which that
 * is. An entity without other copies is written as if there were no such thing.
 */
import { keyOf, ownId } from '../model/address.ts'
import type { Kind } from '../model/kind.ts'
import type { Found } from '../model/state.ts'
import { ancestorsOf, KINDS, kindsBelow } from '../model/table.ts'
import type { JsonObject } from '../ports.ts'

/** Gives the kind of the copies that entities of a kind may have. */
export function copiesOf(kind: Kind): Kind | undefined {
  return kindsBelow(kind).find(({ copies }) => copies !== undefined)
}

/** Gives the copy that an entry of a list is, by its path; undefined when it is none. */
export function copyAt(kind: Kind, path: string, properties: JsonObject): Found | undefined {
  const copy = copiesOf(kind)
  const ids = copy === undefined ? undefined : patternOf(copy).exec(path)?.slice(1)
  return copy === undefined || ids === undefined ? undefined : { address: { kind: copy, ids }, properties }
}

/** Two ids may stand in one part of such a path. */
function patternOf({ path }: Kind): RegExp {
  const source = path
    .split('{id}')
    .map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('([^/;]+)')
  return new RegExp(`^${source}$`, 'i')
}

/** Adds, for each entity that has copies, the copy that it stands for and what says which that is. */
export function withCurrent(found: readonly Found[]): readonly Found[] {
  const copied = new Map(
    found.flatMap(({ address }) => {
      const [parent] = address.kind.copies === undefined ? [] : ancestorsOf(address)
      return parent === undefined ? [] : [[keyOf(parent), address.kind] as const]
    }),
  )
  return found.flatMap(entity => {
    const copy = copied.get(keyOf(entity.address))
    return copy === undefined ? [entity] : [entity, ...currentOf(entity, copy)]
  })
}

function currentOf({ address, properties }: Found, kind: Kind): readonly Found[] {
  const field = kind.chosenBy?.field ?? ''
  const chooser = KINDS.get(kind.chosenBy?.kind ?? '')
  const id = properties[field]
  if (chooser === undefined || typeof id !== 'string') return []
  return [
    { address: { kind, ids: [...address.ids, id] }, properties },
    { address: { kind: chooser, ids: address.ids }, properties: { [field]: id } },
  ]
}

/** True for a kind below an entity of which each copy of the entity has entities of its own. */
export function isOfEachCopy(kind: Kind, parent: Kind): boolean {
  const copy = copiesOf(parent)
  return copy !== undefined && KINDS.has(`${copy.name}${kind.name.slice(kind.name.lastIndexOf('/'))}`)
}

/** True for a copy that a new service would make of the first one, and not along with the entity itself. */
export function isMadeOfFirst({ address }: Found, beside: readonly Found[]): boolean {
  const { kind } = address
  if (kind.copies === undefined) return false
  const copies = beside.filter(other => other.address.kind === kind)
  const [first] = copies.toSorted((a, b) => Number(ownId(a.address)) - Number(ownId(b.address)))
  return first !== undefined && keyOf(first.address) !== keyOf(address)
}
