/**
 * Lanes: which writes the service does not bear side by side.
 *
 * Two writes below one API at once are answered with a conflict, and so are two to the subscriptions of one product;
 * a link counts for both of its ends.
 */
import { type Address, keyOf } from '../../model/address.ts'
import { scopeIds } from '../../model/scope.ts'
import { ancestorsOf } from '../../model/table.ts'
import type { Values } from '../../ports.ts'
import { otherEnds } from '../diff/references.ts'
import { bareId } from '../diff/same.ts'

/** Names the lanes that a write of an entity takes: writes that share one never run at once. */
export function lanesOf(address: Address, properties: Values): readonly string[] {
  const self = [address, ...ancestorsOf(address)]
  const ends = [...self, ...otherEnds(address)]
  const entities = ends.filter(({ kind }) => kind.lane === 'entity').map(keyOf)
  return [...new Set([...entities, ...self.flatMap(one => wideLane(one, properties))])]
}

function wideLane(address: Address, properties: Values): readonly string[] {
  const { lane, fields } = address.kind
  const name = [...scopeIds(address), address.kind.name].join('/')
  if (lane === 'kind') return [name]
  if (typeof lane !== 'object') return []
  const value = properties[lane.field]
  const field = fields[lane.field]
  const also = field?.type === 'text' ? (field.ref?.also ?? []) : []
  if (typeof value !== 'string' || also.includes(bareId(value))) return []
  return [`${name}?${lane.field}=${bareId(value)}`]
}
