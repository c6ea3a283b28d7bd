/**
 * What the entities of an environment are called in the file, whatever ids they have there.
 */
import { type Address, keyOf, ownId, textOf } from '../model/address.ts'
import { otherEnd } from '../model/scope.ts'
import type { Declaration } from '../model/state.ts'
import { ancestorsOf } from '../model/table.ts'

/**
 * Gives the name of an entity by the keys of the file: its own, or one made of the names of what it is below and, for a
 * link, of what it leads to.
 */
export function namesIn({ wanted }: Declaration): (address: Address) => string {
  const named = (address: Address) => wanted.get(keyOf(address))?.name
  return address => {
    const own = named(address)
    if (own !== undefined) return own
    const above = ancestorsOf(address).find(one => named(one) !== undefined)
    const text = textOf(address)
    const name = above === undefined ? text : `${named(above) ?? ''}${text.slice(textOf(above).length)}`
    const end = otherEnd(address)
    const endName = end === undefined ? undefined : named(end)
    return end === undefined || endName === undefined ? name : withEnd(name, end, endName)
  }
}

/** Both ends share what stands in front, so the link says of the far one only its last id. */
function withEnd(name: string, end: Address, endName: string): string {
  return `${name.slice(0, name.length - ownId(end).length)}${endName.slice(endName.lastIndexOf('/') + 1)}`
}
