/**
 * `variables:` — the values that `${var.name}` stands for in one environment.
 *
 * The table holds them settled: none of them refers to another one any more. `${env.…}`, `${secret.…}` and `$${` stay
 * in them as they are written and are read where the variable is used, so that a secret keeps its name.
 */
import type { Place } from '../../errors.ts'
import { type Checking, problem } from '../finding.ts'
import type { Entry, MapNode, Node } from '../node.ts'
import { quoted } from '../quote.ts'
import { meantWord, suggestion, vocabularyOf } from '../suggest.ts'
import { below, described, entriesOf } from '../words.ts'
import { placeText } from './place-text.ts'

/** What `${var.…}` can mean in one environment. */
export interface VariableTable {
  /** Values by name; undefined for one with a fault, which has been told. */
  readonly values: ReadonlyMap<string, Node | undefined>
  /** The environment, for messages; undefined when there is none. */
  readonly environment: string | undefined
  /** What other environments declare, by name. */
  readonly elsewhere: ReadonlyMap<string, Elsewhere>
}

/** A variable of another environment. */
export interface Elsewhere {
  readonly environment: string
  readonly at: Place
}

/** The table of files that declare no variables. */
export const NO_VARIABLES: VariableTable = { values: new Map(), environment: undefined, elsewhere: new Map() }

const NAME = /^[A-Za-z_][\w-]*$/

/** Reads the keys `variables` of all files, or that of one environment, as one map. */
export function* readVariables(path: string, tops: readonly Node[]): Checking<readonly Entry[]> {
  const entries = new Map<string, Entry>()
  for (const value of tops)
    for (const entry of yield* entriesOf(path, value, 'a map from names to values')) {
      const first = entries.get(entry.key)
      if (first !== undefined)
        yield* problem(
          entry.at,
          `${below(path, entry.key)} is declared twice (first at ${placeText(first.at)}); expected it once`,
        )
      else if (!NAME.test(entry.key))
        yield* problem(
          entry.at,
          `${path}: ${quoted(entry.key)} cannot be the name of a variable; expected letters, digits, "_" and "-", and no digit first`,
        )
      else entries.set(entry.key, entry)
    }
  return [...entries.values()]
}

/** What looking a variable up comes to. */
export type LookedUp =
  | { readonly is: 'value'; readonly node: Node }
  /** It has a fault of its own, which has been told. */
  | { readonly is: 'faulty' }
  /** There is none; `isSlip` when another one was probably meant, so that no default stands in for it. */
  | { readonly is: 'unknown'; readonly message: string; readonly isSlip: boolean }

/** Looks a variable up; what is unknown comes with a sentence that goes on from the name of the variable. */
export function lookUp([name = '', ...rest]: readonly string[], table: VariableTable): LookedUp {
  if (!table.values.has(name)) return unknownName(name, table)
  let node = table.values.get(name)
  for (const key of rest) {
    if (node === undefined) return { is: 'faulty' }
    if (node.type !== 'map')
      return {
        is: 'unknown',
        message: `whose part before ${quoted(key)} is ${described(node)}; expected a map there`,
        isSlip: true,
      }
    const entry: Entry | undefined = node.entries.find(candidate => candidate.key === key)
    if (entry === undefined) return unknownKey(key, node)
    node = entry.value
  }
  return node === undefined ? { is: 'faulty' } : { is: 'value', node }
}

function unknownKey(key: string, { entries }: MapNode): LookedUp {
  const nearest = meantWord(
    key,
    entries.map(entry => entry.key),
  )
  const expected = nearest === undefined ? 'expected it in the map' : `did you mean ${quoted(nearest)}?`
  return {
    is: 'unknown',
    message: `which has no ${quoted(key)}; ${expected}`,
    isSlip: isSlipOf(
      key,
      entries.map(entry => entry.key),
    ),
  }
}

/** A default must not hide a slip of the pen; short names are alike without being meant for each other. */
function isSlipOf(name: string, known: readonly string[]): boolean {
  return suggestion(name, vocabularyOf(known)) !== undefined
}

function unknownName(name: string, { values, environment, elsewhere }: VariableTable): LookedUp {
  const who =
    environment === undefined ? 'which is not declared' : `which the environment ${quoted(environment)} does not have`
  const other = elsewhere.get(name)
  if (other !== undefined)
    return {
      is: 'unknown',
      message: `${who}, although environments.${other.environment} does (${placeText(other.at)}); expected it there or under "variables" at the top`,
      isSlip: false,
    }
  const known = [...values.keys(), ...elsewhere.keys()]
  const nearest = meantWord(name, known)
  const expected = nearest === undefined ? 'expected it under "variables"' : `did you mean ${quoted(nearest)}?`
  return { is: 'unknown', message: `${who}; ${expected}`, isSlip: isSlipOf(name, known) }
}
