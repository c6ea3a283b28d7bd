/**
 * Reads a service level by level, in few requests: lists where there are lists, and nothing that cannot be there.
 *
 * What cannot be read is noted and left out; it is no reason to give up the rest. Where an entity has copies, everything
 * that each copy has for itself is read below the copies alone.
 */
import { ServiceError } from '../errors.ts'
import { type Address, keyOf, listPathOf, ownId } from '../model/address.ts'
import type { Kind } from '../model/kind.ts'
import { sharedIds } from '../model/scope.ts'
import type { Found } from '../model/state.ts'
import { ancestorsOf, KINDS, kindsBelow } from '../model/table.ts'
import type { Query, ServiceReader } from '../ports.ts'
import { expanded, expandedIds } from '../sync/read/expanded.ts'
import { type Demand, isUnavailable, read } from '../sync/read.ts'
import { unpacked } from '../sync/wire.ts'
import { briefly } from './briefly.ts'
import { copyAt, isOfEachCopy, withCurrent } from './copies.ts'
import { type Links, linksTo } from './far-side.ts'

/** Something that could not be read. */
export interface Unread {
  /** The entity or, with `*` for its id, the list. */
  readonly address: Address
  readonly why: string
  /** The same for a file, where nothing may stand that differs from one export to the next. */
  readonly briefly: string
  /** True when the service's pricing tier has nothing of the kind, so that nothing is missing. */
  readonly isAbsent: boolean
}

/** A service that is read once. */
export interface Levels {
  /** Reads what lies directly below an entity, or at the top of the service. @throws ConnectionError, ServiceError 401 */
  below(parent: Found | undefined): Promise<readonly Found[]>
  /** What could not be read so far. */
  unread(): readonly Unread[]
}

/** Makes the reader of one export; `has` is false for what came to the API after the version that is used. */
export function createLevels(service: ServiceReader, has: (since: string | undefined) => boolean): Levels {
  const unread: Unread[] = []
  // By their paths.
  const lists = new Map<string, readonly Found[]>()
  const links = new Map<string, Promise<Links>>()
  const copied = new Set<string>()

  async function orNone(address: Address, reading: Promise<readonly Found[]>): Promise<readonly Found[]> {
    try {
      const found = await reading
      lists.set(listPathOf(address).toLowerCase(), found)
      return found
    } catch (error) {
      if (!(error instanceof ServiceError) || error.answer.status === 401) throw error
      unread.push({ address, why: error.message, briefly: briefly(error), isAbsent: isUnavailable(error) })
      return []
    }
  }

  function ofKind(kind: Kind, parent: Found | undefined): Promise<readonly Found[]> {
    const parentIds = parent?.address.ids ?? []
    const address = { kind, ids: kind.shape === 'single' ? parentIds : [...parentIds, '*'] }
    if (parent !== undefined && expandedIds(kind, parent.properties) !== undefined)
      return Promise.resolve(expanded(kind, parent.address, { id: '', name: '', properties: parent.properties }))
    if (kind.shape === 'collection') return orNone(address, collection(kind, parentIds))
    return parent === undefined ? orNone(address, demanded(address, [])) : linked(address, parent)
  }

  /** Reads links from their other end where that has fewer entities than this one. */
  async function linked(address: Address, parent: Found): Promise<readonly Found[]> {
    const { kind } = address
    const ends = knownOf(KINDS.get(kind.relation?.to ?? ''), [])
    const near = knownOf(parent.address.kind, parent.address.ids.slice(0, -1))
    const { farSide } = kind.relation ?? {}
    const isFewer = ends !== undefined && (parent.address.ids.length > 1 || ends.length < (near?.length ?? 0))
    if (farSide === undefined || !has(farSide.since) || !isFewer) return orNone(address, demanded(address, []))
    const all = links.get(kind.name) ?? linksTo(service, kind, ends)
    links.set(kind.name, all)
    const found = await all
    return found === undefined ? orNone(address, demanded(address, [])) : (found.get(keyOf(parent.address)) ?? [])
  }

  function knownOf(kind: Kind | undefined, parentIds: readonly string[]): readonly Found[] | undefined {
    return kind === undefined ? undefined : lists.get(listPathOf({ kind, ids: [...parentIds, '*'] }).toLowerCase())
  }

  async function collection(kind: Kind, parentIds: readonly string[]): Promise<readonly Found[]> {
    const listed = await entries(service, kind, parentIds)
    for (const { address } of listed)
      if (address.kind.copies !== undefined) for (const above of ancestorsOf(address)) copied.add(keyOf(above))
    if (!kind.listsLack) return listed
    const alone = listed.map(({ address }) => orNone(address, demanded(address, [ownId(address)])))
    return (await Promise.all(alone)).flat()
  }

  async function demanded(address: Address, own: readonly string[]): Promise<readonly Found[]> {
    const { found, unavailable } = await read(service, [demandFor(address, own)])
    for (const why of unavailable.values()) unread.push({ address, why, briefly: why, isAbsent: true })
    return [...found.values()]
  }

  /** True for what leads to entities of which it is known that there are none, such as the tags of an untagged API. */
  function isDeadEnd(kind: Kind, parentIds: readonly string[]): boolean {
    const end = KINDS.get(kind.relation?.to ?? kind.id.names ?? kind.consistsOf ?? '')
    return end !== undefined && knownOf(end, sharedIds({ kind, ids: parentIds }, end))?.length === 0
  }

  function mayBeBelow(kind: Kind, parent: Found): boolean {
    const isDivided = copied.has(keyOf(parent.address)) && isOfEachCopy(kind, parent.address.kind)
    const isKept = kind.keptBelow?.includes(ownId(parent.address).toLowerCase()) === true
    const isOfOthers = kind.parents !== undefined && parent.properties[kind.parents.field] !== kind.parents.is
    return !isDivided && !isKept && !isOfOthers && !isDeadEnd(kind, parent.address.ids)
  }

  return {
    unread: () => [...unread],
    below: async parent => {
      const kinds = kindsBelow(parent?.address.kind).filter(
        kind => !kind.unlisted && has(kind.since) && (parent === undefined || mayBeBelow(kind, parent)),
      )
      return (await Promise.all(kinds.map(kind => ofKind(kind, parent)))).flat()
    },
  }
}

/** Reads a list of entities with all that it can carry, and the copies that it shows. */
async function entries(service: ServiceReader, kind: Kind, parentIds: readonly string[]): Promise<readonly Found[]> {
  const path = listPathOf({ kind, ids: [...parentIds, '*'] })
  const found: Found[] = []
  for await (const { resources } of service.list(path, carried(kind)))
    for (const resource of resources) {
      const { name, properties } = unpacked(kind, resource)
      const isOwn = kind.alsoListed?.test(name) !== true
      const copy = isOwn ? undefined : copyAt(kind, `${path}/${name}`, properties)
      if (isOwn) found.push({ address: { kind, ids: [...parentIds, name] }, properties })
      else if (copy !== undefined) found.push(copy)
    }
  return withCurrent([...found, ...unshown(kind, parentIds, found)])
}

/** What is always there need not be shown by a list, and something may lie below it all the same. */
function unshown(kind: Kind, parentIds: readonly string[], found: readonly Found[]): readonly Found[] {
  if (kindsBelow(kind).length === 0) return []
  const shown = new Set(found.map(({ address }) => ownId(address).toLowerCase()))
  return (kind.fixed ?? [])
    .filter(id => !shown.has(id))
    .map(id => ({ address: { kind, ids: [...parentIds, id] }, properties: {} }))
}

function carried(kind: Kind): Query {
  return Object.assign({}, ...kindsBelow(kind).map(below => below.expand?.query ?? {}))
}

/** What is asked of one list, or of one entity of it. */
function demandFor({ kind, ids }: Address, own: readonly string[]): Demand {
  const parentIds = kind.shape === 'single' ? ids : ids.slice(0, -1)
  const isWhole = own.length === 0
  return { kind, parentIds, ids: own, whole: isWhole, counted: false, claiming: [], keep: () => false, expand: [] }
}
