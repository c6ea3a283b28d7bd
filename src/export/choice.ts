/**
 * What of a service is to be exported: what `only` and `except` say, before anything is known of who names whom.
 *
 * A selector covers all that is below what it matches. It also leads through what is above: without that, what it
 * matches could neither be found nor be written down.
 */
import { type Address, globPattern, selects, textOf } from '../model/address.ts'

/** What the user chose. */
export interface Choice {
  /** True for what is exported for its own sake. */
  readonly takes: (address: Address) => boolean
  /** True for what something below may be exported of. */
  readonly leadsTo: (address: Address) => boolean
  /** True for what is not exported, whoever names it. */
  readonly leaves: (address: Address) => boolean
  /** True when nothing but `except` limits the export. */
  readonly isWhole: boolean
  /** Says which selectors cover nothing of what the service has: `only: "products/gld"`. */
  readonly missed: (seen: readonly Address[]) => readonly string[]
}

/** Reads the selectors `collection/id-glob`; without `only` everything is meant. */
export function choiceOf(only: readonly string[], except: readonly string[]): Choice {
  const [chosen, left] = [only.map(globPattern), except.map(globPattern)]
  const beginnings = only.map(selector => selector.split('/'))
  const leaves = (address: Address) => selects(left, address)
  const takes = (address: Address) => !leaves(address) && (chosen.length === 0 || selects(chosen, address))
  const isAbove = (parts: readonly string[], selector: readonly string[]) =>
    selector.length > parts.length && globPattern(selector.slice(0, parts.length).join('/')).test(parts.join('/'))
  return {
    takes,
    leaves,
    isWhole: only.length === 0,
    missed: seen => [
      ...missing(only, seen).map(selector => `only: ${JSON.stringify(selector)}`),
      // What lies deeper may not have been looked for.
      ...missing(except.filter(isShallow), seen).map(selector => `except: ${JSON.stringify(selector)}`),
    ],
    leadsTo: address =>
      takes(address) ||
      (!leaves(address) && beginnings.some(selector => isAbove(textOf(address).split('/'), selector))),
  }
}

function isShallow(selector: string): boolean {
  return selector.split('/').length <= 2
}

function missing(selectors: readonly string[], seen: readonly Address[]): readonly string[] {
  return selectors.filter(selector => !seen.some(address => selects([globPattern(selector)], address)))
}
