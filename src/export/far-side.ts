/**
 * Links of a relation as its other end lists them.
 *
 * There are few tags and many operations: one list for each entity of the other end tells what would take one for each
 * of this. Where such a list names anything in a way that is not known here, it is not relied on.
 */
import { ServiceError } from '../errors.ts'
import { type Address, keyOf, ownId, parentName } from '../model/address.ts'
import type { FarSide } from '../model/kind/relation.ts'
import type { Kind } from '../model/kind.ts'
import { idsIn, linkBetween } from '../model/scope.ts'
import type { Found } from '../model/state.ts'
import { ancestorsOf, KINDS } from '../model/table.ts'
import type { Json, ServiceReader } from '../ports.ts'
import { withoutService } from '../sync/diff/same.ts'

/** Links by `keyOf` the entity that they start from; undefined when the other end cannot tell. */
export type Links = ReadonlyMap<string, readonly Found[]> | undefined

/** Reads all links of a relation from these entities of its other end. */
export async function linksTo(service: ServiceReader, kind: Kind, ends: readonly Found[]): Promise<Links> {
  const near = KINDS.get(parentName(kind) ?? '')
  const side = kind.relation?.farSide
  if (near === undefined || side === undefined) return undefined
  const lists = await Promise.all(ends.map(end => startsOf(service, near, side, end).catch(orUntold)))
  const links: (readonly [string, Found])[] = []
  for (const [index, end] of ends.entries()) {
    const starts = lists[index]
    if (starts === undefined) return undefined
    for (const start of starts)
      links.push([keyOf(start), { address: linkBetween(kind, start, end.address), properties: {} }])
  }
  return new Map([...Map.groupBy(links, ([key]) => key)].map(([key, all]) => [key, all.map(([, link]) => link)]))
}

function orUntold(error: unknown): undefined {
  if (!(error instanceof ServiceError) || error.answer.status === 401) throw error
}

async function startsOf(
  service: ServiceReader,
  near: Kind,
  { path, property }: FarSide,
  end: Found,
): Promise<readonly Address[] | undefined> {
  const starts: Address[] = []
  for await (const { resources } of service.list(path.replace('{id}', () => ownId(end.address))))
    for (const { properties } of resources) {
      const start = startOf(near, properties[property])
      if (start === undefined) return undefined
      starts.push(start)
    }
  return starts
}

/** A copy of an entity has links of its own, of which nothing is known here. */
function startOf(kind: Kind, id: Json | undefined): Address | undefined {
  const ids = typeof id === 'string' ? idsIn(kind, withoutService(id)) : undefined
  const start = ids === undefined ? undefined : { kind, ids }
  const above = start === undefined ? [] : [start, ...ancestorsOf(start)]
  return above.some(address => address.kind.alsoListed?.test(ownId(address)) === true) ? undefined : start
}
