/**
 * Links that are entities of their own.
 *
 * Their ids say nothing: whoever made one chose it. So a link is known by what it leads to, which only the list of them
 * tells, and a second link between the same two is refused, whatever its id.
 */
import { ServiceError } from '../errors.ts'
import { type Address, listPathOf } from '../model/address.ts'
import { idsIn, linkBetween } from '../model/scope.ts'
import type { Found } from '../model/state.ts'
import { KINDS } from '../model/table.ts'
import type { Json, ServiceReader } from '../ports.ts'
import type { ListReading } from './diff/draft.ts'
import { withoutService } from './diff/same.ts'
import type { Demand } from './read.ts'

/** Reads the links of one entity, each found by its other end. */
export async function readLinks(
  service: ServiceReader,
  { kind, parentIds, ids, whole }: Demand,
  property: string,
  lists: Map<string, ListReading>,
): Promise<readonly Found[]> {
  const asked = new Set(ids.map(id => id.toLowerCase()))
  const path = listPathOf({ kind, ids: [...parentIds, ''] })
  const all: Found[] = []
  for await (const { resources } of service.list(path))
    for (const { name, properties } of resources) {
      const address = linkTo({ kind, ids: parentIds }, properties[property])
      if (address !== undefined) all.push({ address: { ...address, link: name }, properties })
    }
  lists.set(path.toLowerCase(), { total: all.length, whole: true })
  return whole ? all : all.filter(({ address }) => asked.has((address.ids.at(-1) ?? '').toLowerCase()))
}

/** True for the refusal of a link between two that are linked already. */
export function isLinkedAlready(address: Address, error: unknown): boolean {
  return (
    address.kind.shape === 'relation' &&
    error instanceof ServiceError &&
    error.answer.status === 409 &&
    /already exists/i.test(error.answer.message)
  )
}

/** Gives the link that leads from an entity to the one with this id. */
function linkTo({ kind, ids: near }: Address, id: Json | undefined): Address | undefined {
  const end = KINDS.get(kind.relation?.to ?? '')
  const ids = end === undefined || typeof id !== 'string' ? undefined : idsIn(end, withoutService(id))
  return end === undefined || ids === undefined ? undefined : linkBetween(kind, { kind, ids: near }, { kind: end, ids })
}
