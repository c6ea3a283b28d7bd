/**
 * Why something that nobody declares is not deleted after all, whatever the prune mode.
 *
 * Some reasons are told by name and some only counted, or not even that: what people made is nobody's business but
 * theirs.
 */
import { type Address, isBuiltIn, keyOf, ownId } from '../../model/address.ts'
import { GENERATED_ID } from '../../model/kinds/ids.ts'
import type { Found } from '../../model/state.ts'
import type { Rules } from '../diff/draft.ts'
import type { Guard } from './guards.ts'
import { isOwn } from './ownership.ts'

/** Stands for a reason that is a count, not a name: what people made is nobody's business but theirs. */
export const COUNTED = 'made by people'

/** What nobody asked for, and what comes back when it is taken away. */
const SERVER_MADE = 'made by the service'

/** Stands for a reason that goes without saying. */
export const BUILT_IN = 'built into the service'

/** Of a copy, whatever the mode: it is what the way back leads to. */
const OF_HISTORY = 'made by this stack and no longer declared; name it under "removed" to delete it'

/** Stands for what is deleted. */
export const GOES = ''

const NOT_PRUNED = 'made by this stack and no longer declared; "prune: owned" deletes it'

/** Why what this stack has, and the files no longer, is kept or goes; undefined for what is no concern of the stack's. */
export function ownReason(
  entity: Found,
  isListed: boolean,
  guardOf: (address: Address) => Guard | undefined,
  rules: Rules,
): string | undefined {
  const isRecorded = rules.owned.has(keyOf(entity.address))
  if (!(isRecorded || (isListed && rules.prune === 'owned' && isOwn(entity.address, rules)))) return undefined
  const kept = keptBecause(entity, guardOf, rules, false)
  return kept ?? (rules.prune === 'owned' ? GOES : NOT_PRUNED)
}

/** Why an undeclared entity of a list is kept; undefined when it goes. */
export function keptBecause(
  { address, properties }: Found,
  guardOf: (address: Address) => Guard | undefined,
  { owned }: Rules,
  exact: boolean,
): string | undefined {
  const { kind } = address
  const id = ownId(address).toLowerCase()
  const key = keyOf(address)
  if (kind.permanent || isBuiltIn(kind, id)) return BUILT_IN
  if (kind.undeletable) return COUNTED
  if (kind.serverMade?.(id, properties)) return SERVER_MADE
  if (kind.copies !== undefined) return OF_HISTORY
  const guard = guardOf(address)
  if (guard !== undefined) return guarding(guard)
  // What the service made comes back, so that a list which must not have it would never be as declared.
  const isGenerated = kind.shape === 'collection' && GENERATED_ID.test(id)
  if (owned.has(key) || (exact && !isGenerated)) return undefined
  if (kind.samples?.includes(id)) return 'came with the service; name it under "removed" to delete it'
  if (kind.peopleMade) return COUNTED
  return isGenerated ? SERVER_MADE : undefined
}

function guarding({ by, name, below }: Guard): string {
  if (by === 'stack') return `${below ? 'what is below it ' : ''}belongs to the stack "${name}"`
  return `${below ? 'what is below it is ' : ''}protected by "${name}"`
}
