/**
 * Scopes: parts of the service that hold entities of many kinds for themselves.
 *
 * What lies in a scope names what lies in the same one, so a name means one entity at the top of the service and
 * another in each scope. At the top there is no scope, and every answer here is then "none".
 */
import type { Address } from './address.ts'
import type { Kind } from './kind.ts'
import { KINDS } from './table.ts'

/** Gives how many ids of an address of the kind say in which scope it lies. */
export function scopeDepth({ scope }: Kind): number {
  return scope === undefined ? 0 : idCount(KINDS.get(scope))
}

/** Gives the ids of the scope that an entity lies in, `[]` at the top. */
export function scopeIds({ kind, ids }: Pick<Address, 'kind' | 'ids'>): readonly string[] {
  return ids.slice(0, scopeDepth(kind))
}

/** Gives what the name of a kind means within the scope of another: its counterpart there, where it has one. */
export function seenFrom({ scope }: Kind, name: string): Kind | undefined {
  return (scope === undefined ? undefined : KINDS.get(`${scope}/${name}`)) ?? KINDS.get(name)
}

/** Gives the ids that all have in common which an entity may name of a kind: those of the scope that both lie in. */
export function sharedIds(from: Pick<Address, 'kind' | 'ids'>, { scope }: Kind): readonly string[] {
  return from.kind.scope === scope ? scopeIds(from) : []
}

/** Gives the entity that an address names by its last id: the other end of a relation, or the one it is called after. */
export function otherEnd({ kind, ids }: Address): Address | undefined {
  const end = KINDS.get(kind.relation?.to ?? kind.id.names ?? '')
  const own = ids.at(-1)
  if (end === undefined || own === undefined) return undefined
  return { kind: end, ids: [...sharedIds({ kind, ids }, end), ...own.split('/')] }
}

/** Gives the address of the link from one entity to another. */
export function linkBetween(kind: Kind, near: Address, far: Address): Address {
  return { kind, ids: [...near.ids, far.ids.slice(sharedIds(near, far.kind).length).join('/')] }
}

/** Gives the ids that a path has where a kind's path has `{id}`, or undefined when it is no path of the kind. */
export function idsIn({ path: pattern }: Kind, path: string): readonly string[] | undefined {
  const [parts, given] = [pattern.toLowerCase().split('/'), path.split('/')]
  if (parts.length !== given.length) return undefined
  const isLike = parts.every((part, index) => part === '{id}' || part === given[index]?.toLowerCase())
  return isLike ? given.filter((_, index) => parts[index] === '{id}') : undefined
}

function idCount(kind: Kind | undefined): number {
  return kind === undefined ? 0 : kind.path.split('{id}').length - 1
}
