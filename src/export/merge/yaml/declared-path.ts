/**
 * Where in a file something is declared, as a path of keys, though aliases or merges may bring it there.
 *
 * A place leads to a line. The line of an alias stands for all that the alias brings, so it takes the path too to know
 * which part of that is meant.
 */
import { isAlias } from 'yaml'
import { keyOfKind } from '../../../config/keys.ts'
import { type Address, parentIds } from '../../../model/address.ts'
import { otherEnd } from '../../../model/scope.ts'
import type { Wanted } from '../../../model/state.ts'
import { ancestorsOf } from '../../../model/table.ts'
import { ALIASED, type Bound, boundAgainst, MERGED } from './bound.ts'
import { partsOf } from './parts.ts'
import type { Spot } from './source.ts'
import type { Path } from './uses.ts'

type Named = Pick<Wanted, 'address' | 'name'>

/** Gives the keys under which an entity is declared; those of the lists that may hold it for a link. */
export function declaredPaths({ address, name }: Named): readonly Path[] {
  const near = name === undefined ? keysOf(address) : name.split('/')
  const { shape, relation } = address.kind
  if (shape !== 'relation') return [near]
  const far = relation?.inverse === undefined ? undefined : otherEnd(address)
  return [near.slice(0, -1), ...(far === undefined ? [] : [[...keysOf(far), relation?.inverse ?? '']])]
}

function keysOf(address: Address): Path {
  const { kind, ids } = address
  const [parent] = kind.id.isPath === true ? [] : ancestorsOf(address)
  const above = parent === undefined ? [] : keysOf(parent)
  return [...above, keyOfKind(kind), ...ids.slice(parentIds(address).length)]
}

/** Says where the file has to be loosened against an obstacle that stands in a spot, if that helps. */
export function boundBy(why: string, spot: Spot | undefined, named: Named, field: Path): { readonly bound?: Bound } {
  return spot === undefined ? {} : boundAgainst(why, spot.source.file, pathAt(spot, named, field).path)
}

/**
 * Gives the path of what a spot was found for, which an alias or a merge may have brought there, and why it cannot be
 * changed in the spot when one has.
 *
 * @param field - keys that lead there from what is declared; for a link, the position of an item.
 */
export function pathAt(spot: Spot, named: Named, field: Path): { readonly path: Path; readonly why?: string } {
  const { source, path: own, container, index } = spot
  const layer = own[0] === 'environments' ? own.slice(0, 3) : []
  const { value } = partsOf({ container, index })
  for (const declared of declaredPaths(named)) {
    const path = [...layer, ...declared, ...field]
    const { hop } = source.repeats.way(path)
    // A map begins where its first key does.
    const isMerge = hop?.by === 'merge' && (hop.map === value || (hop.map === container && own.at(-1) === '<<'))
    if (isMerge) return { path, why: MERGED }
    if (hop?.by === 'alias' && isAlias(value) && partsOf(hop.part).value === value)
      return hop.path.length === path.length ? { path } : { path, why: ALIASED }
  }
  return own.at(-1) === '<<' ? { path: own, why: MERGED } : { path: own }
}
