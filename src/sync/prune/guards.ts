/**
 * Who forbids a delete: another stack, or the file's own `protect`.
 *
 * A delete takes along all that is below the entity, so a guard of anything below is a guard of the entity too.
 */
import { type Address, globPattern, selects } from '../../model/address.ts'
import { keysInFrontOf } from '../../model/table.ts'
import type { Rules } from '../diff/draft.ts'
import { foreignOwner } from './ownership.ts'

/** Why an entity must not be deleted. */
export interface Guard {
  /** `stack`: another one owns it; `protect`: a selector covers it. */
  readonly by: 'stack' | 'protect'
  /** The name of the stack, or the selector. */
  readonly name: string
  /** True when not the entity itself is meant, but something below it. */
  readonly below: boolean
}

/** Gives the question whether an entity is guarded, made ready for many entities. */
export function guards(
  protect: readonly string[],
  rules: Pick<Rules, 'owned' | 'foreign'>,
): (address: Address) => Guard | undefined {
  const above = keysAbove(rules.foreign)
  const selectors = protect.map(selectorOf)
  return address => {
    const stack = foreignOwner(address, rules)
    if (stack !== undefined) return { by: 'stack', name: stack, below: false }
    const covering = selectors.find(({ whole }) => selects([whole], address))
    if (covering !== undefined) return { by: 'protect', name: covering.text, below: false }
    const other = keysInFrontOf(address)
      .map(key => above.get(key))
      .find(stack => stack !== undefined)
    if (other !== undefined) return { by: 'stack', name: other, below: true }
    const within = selectors.find(({ leading }) => leading(address))
    return within === undefined ? undefined : { by: 'protect', name: within.text, below: true }
  }
}

/** Gives the stack that owns something below, by every key that is above what another stack owns. */
function keysAbove(foreign: Rules['foreign']): ReadonlyMap<string, string> {
  const entries = [...foreign].flatMap(([key, stack]) => {
    const parts = key.split('/')
    return parts.slice(1).map((_, index) => [parts.slice(0, index + 1).join('/'), stack] as const)
  })
  return new Map(entries)
}

interface Selector {
  readonly text: string
  readonly whole: RegExp
  /** True for an entity below which the selector may cover something. */
  readonly leading: (address: Address) => boolean
}

function selectorOf(text: string): Selector {
  const parts = text.split('/')
  const patterns = parts.map((_, index) => globPattern(parts.slice(0, index + 1).join('/')))
  const leading = (address: Address) =>
    keysInFrontOf(address).some(name => {
      const depth = name.split('/').length
      return depth < parts.length && (patterns[depth - 1]?.test(name) ?? false)
    })
  return { text, whole: globPattern(text), leading }
}
