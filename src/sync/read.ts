/**
 * Reads what the declaration is about, in as few requests as the numbers allow.
 *
 * A list costs a request for each page and a single read one for each id, so the first page decides: it tells how long
 * the list is. Entities that nobody asks for are dropped page by page; a service of any size fits in memory.
 */
import { ServiceError } from '../errors.ts'
import { type Address, isBuiltIn, keyOf, listPathOf, pathOf } from '../model/address.ts'
import type { Kind } from '../model/kind.ts'
import type { Found } from '../model/state.ts'
import type { Page, Query, Resource, ServiceReader } from '../ports.ts'
import type { ListReading, Reading } from './diff/draft.ts'
import { readLinks } from './links.ts'
import { expanded } from './read/expanded.ts'
import { liveOf, unpacked } from './wire.ts'

/** What is wanted of one list. */
export interface Demand {
  readonly kind: Kind
  readonly parentIds: readonly string[]
  /** Ids to look for, as they are written. */
  readonly ids: readonly string[]
  /** True when everything else in the list matters too. */
  readonly whole: boolean
  /** True when the length of the list matters. */
  readonly counted: boolean
  /** Those of the ids that, when they are not found, will be made with a value that no two may share. */
  readonly claiming: readonly string[]
  /** Says which entities to keep beside those looked for. */
  readonly keep: (properties: Resource['properties']) => boolean
  /** Relations whose links the list may carry. */
  readonly expand: readonly Kind[]
  /** Versions of the API by which single ones are asked for, by id. */
  readonly versions?: ReadonlyMap<string, string>
}

/** Reads all demands. */
export async function read(service: ServiceReader, demands: readonly Demand[]): Promise<Reading> {
  const found = new Map<string, Found>()
  const lists = new Map<string, ListReading>()
  const unavailable = new Map<string, string>()
  await Promise.all(
    demands.map(async demand => {
      try {
        for (const entity of await readOne(service, demand, lists)) found.set(keyOf(entity.address), entity)
      } catch (error) {
        if (!isUnavailable(error)) throw error
        unavailable.set(demand.kind.name, error.answer.message || error.answer.code)
      }
    }),
  )
  return { found, lists, unavailable }
}

/** The service's answer for what its pricing tier does not have. */
export function isUnavailable(error: unknown): error is ServiceError {
  return error instanceof ServiceError && error.answer.code === 'MethodNotAllowedInPricingTier'
}

async function readOne(
  service: ServiceReader,
  demand: Demand,
  lists: Map<string, ListReading>,
): Promise<readonly Found[]> {
  const { kind, parentIds, ids, whole, counted } = demand
  if (kind.shape === 'single') return single(service, { kind, ids: parentIds })
  if (kind.unlisted) return eachOf(service, demand, ids)
  if (kind.relation?.link !== undefined) return readLinks(service, demand, kind.relation.link, lists)
  const few = ids.length <= FEW && !whole && !counted && kind.shape === 'collection'
  const found = await (few ? eachOf(service, demand, ids) : listed(service, demand, lists))
  const isWhole = !few && lists.get(listPathOf({ kind, ids: [...parentIds, ''] }).toLowerCase())?.whole === true
  return isWhole || !lacksClaiming(demand, found) ? found : [...(await holders(service, demand)), ...found]
}

/** True when something is to be made with a value that somebody may hold. */
function lacksClaiming({ claiming }: Demand, found: readonly Found[]): boolean {
  const there = new Set(found.map(({ address }) => address.ids.at(-1)?.toLowerCase()))
  return claiming.some(id => !there.has(id.toLowerCase()))
}

/** Reads a whole list for those that hold such a value: any of them may be on the last page. */
async function holders(service: ServiceReader, demand: Demand): Promise<readonly Found[]> {
  const { kind, parentIds } = demand
  const found: Found[] = []
  for await (const page of service.list(listPathOf({ kind, ids: [...parentIds, ''] })))
    found.push(...wantedOf(page, { ...demand, whole: false, expand: [] }, new Map()))
  return found
}

/** Up to so many ids are read one by one, whatever the length of the list. */
const FEW = 10

async function single(service: ServiceReader, address: Address): Promise<readonly Found[]> {
  const resource = await liveOf(service, address)
  return resource === undefined ? [] : [foundOf(asSpelled(address, resource), resource)]
}

/** Spells an entity's own id as the service does. */
function asSpelled(address: Address, { name }: Resource): Address {
  const { kind, ids } = address
  const isSame = kind.shape === 'collection' && ids.at(-1)?.toLowerCase() === name.toLowerCase()
  return { ...address, ids: isSame ? [...ids.slice(0, -1), name] : ids }
}

async function eachOf(
  service: ServiceReader,
  { kind, parentIds, versions }: Demand,
  ids: readonly string[],
): Promise<readonly Found[]> {
  const reads = ids.map(async (id): Promise<readonly Found[]> => {
    const apiVersion = versions?.get(id)
    const address = { kind, ids: [...parentIds, id], ...(apiVersion === undefined ? {} : { apiVersion }) }
    if (kind.shape !== 'relation') return single(service, address)
    return (await service.exists(pathOf(address))) ? [{ address, properties: {} }] : []
  })
  return (await Promise.all(reads)).flat()
}

async function listed(
  service: ServiceReader,
  demand: Demand,
  lists: Map<string, ListReading>,
): Promise<readonly Found[]> {
  const { kind, parentIds, whole } = demand
  const path = listPathOf({ kind, ids: [...parentIds, ''] })
  const missing = new Map(demand.ids.map(id => [id.toLowerCase(), id]))
  const found: Found[] = []
  let total: number | undefined
  let seen = 0
  let builtIn = 0
  for await (const page of service.list(path, listQuery(demand))) {
    total = page.total ?? total
    seen += page.resources.length
    builtIn += page.resources.filter(({ name }) => isUncounted(kind, name)).length
    found.push(...wantedOf(page, demand, missing))
    for (const { name } of page.resources) missing.delete(name.toLowerCase())
    if (!whole && isCheaperEach(page, missing.size, seen, total)) {
      found.push(...(await eachOf(service, demand, [...missing.values()])))
      lists.set(path.toLowerCase(), { total: total === undefined ? undefined : total - builtIn, whole: false })
      return complete(service, demand, found)
    }
  }
  lists.set(path.toLowerCase(), { total: (total ?? seen) - builtIn, whole: true })
  return complete(service, demand, found)
}

/** True for what a list has beside the entities that somebody made of the kind. */
export function isUncounted(kind: Kind, name: string): boolean {
  return isBuiltIn(kind, name) || kind.alsoListed?.test(name) === true
}

/** True when what is still missing costs fewer single reads than the pages that are left. */
function isCheaperEach({ resources }: Page, missing: number, seen: number, total: number | undefined): boolean {
  if (total === undefined || seen >= total || resources.length === 0) return false
  return missing < Math.ceil((total - seen) / resources.length)
}

/** Reads by itself what the list shows only in part. */
async function complete(
  service: ServiceReader,
  { kind, ids }: Demand,
  found: readonly Found[],
): Promise<readonly Found[]> {
  if (!kind.listsLack) return found
  const asked = new Set(ids.map(id => id.toLowerCase()))
  const reads = found.map(entity =>
    asked.has((entity.address.ids.at(-1) ?? '').toLowerCase()) ? single(service, entity.address) : [entity],
  )
  return (await Promise.all(reads)).flat()
}

function listQuery({ expand }: Demand): Query {
  return Object.assign({}, ...expand.map(kind => kind.expand?.query ?? {}))
}

function wantedOf(page: Page, demand: Demand, asked: ReadonlyMap<string, string>): readonly Found[] {
  return page.resources.flatMap(resource => {
    const isAsked = asked.has(resource.name.toLowerCase())
    const isOther = demand.kind.alsoListed?.test(resource.name) === true
    if (!isAsked && (isOther || !(demand.whole || demand.keep(resource.properties)))) return []
    const address = { kind: demand.kind, ids: [...demand.parentIds, resource.name] }
    return [
      foundOf(address, unpacked(demand.kind, resource)),
      ...demand.expand.flatMap(kind => expanded(kind, address, resource)),
    ]
  })
}

function foundOf(address: Address, { properties, etag }: Resource): Found {
  return { address, properties, ...(etag === undefined ? {} : { etag }) }
}
