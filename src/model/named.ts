/**
 * From the name of an entity back to its address: what the record keeps is names alone.
 *
 * Names in the record are in lower case, as keys are. Ids do not regard case, so the address is as good as the first.
 */
import type { Address } from './address.ts'
import type { Kind } from './kind.ts'
import { kindsBelow } from './table.ts'

/** Gives the address that a name such as `products/gold/groups/partners` is of; undefined for a name of nothing. */
export function addressNamed(name: string): Address | undefined {
  return below(undefined, name.split('/'), [])
}

function below(parent: Kind | undefined, parts: readonly string[], ids: readonly string[]): Address | undefined {
  const [word = '', ...rest] = parts
  const kind = kindsBelow(parent).find(child => lastWord(child) === word.toLowerCase())
  if (kind === undefined) return undefined
  if (kind.shape === 'single') return rest.length === 0 ? { kind, ids } : below(kind, rest, ids)
  // The id of a link, and an id that is a path, may have several parts; nothing is below either.
  const isLast = kind.shape === 'relation' || kind.id.isPath === true || rest.length < 2
  if (rest.length === 0 || rest.includes('')) return undefined
  if (isLast) return { kind, ids: [...ids, rest.join('/')] }
  return below(kind, rest.slice(1), [...ids, ...rest.slice(0, 1)])
}

function lastWord({ name }: Kind): string {
  return name.slice(name.lastIndexOf('/') + 1).toLowerCase()
}
