/**
 * Variables of the run, `name=value`, in the place of those that the files declare.
 *
 * A run can change what a variable is and not add one: a name that no file knows is a slip of the pen. The value has
 * the type of the one that it takes the place of.
 */
import { InputError } from '../../errors.ts'
import type { Entry, MapNode, Node, ScalarNode } from '../node.ts'
import { quoted } from '../quote.ts'
import { meantWord } from '../suggest.ts'
import { described } from '../words.ts'
import { exchanged } from './merge.ts'
import { plainScalar } from './splice.ts'

/** A variable as the input gives it; the name may be a dotted path. */
export interface GivenVariable {
  readonly name: string
  readonly value: string
}

/**
 * Puts the variables of the run in the place of those of the files.
 *
 * @param where - who declares the variables, for messages.
 * @throws InputError for a name that is not declared or given twice, and for a value of another type.
 */
export function withGiven(entries: readonly Entry[], given: readonly GivenVariable[], where: string): readonly Entry[] {
  const faults: string[] = []
  let result = entries
  const names = given.map(({ name }) => name)
  const twice = new Set(names.filter((name, index) => names.indexOf(name) < index))
  for (const name of twice) faults.push(`variables: ${quoted(name)} is given twice; expected it once`)
  for (const { name, value } of given) {
    const next = replaced(result, name.split('.'), value, where)
    if (typeof next === 'string') faults.push(`variables: ${quoted(name)} ${next}`)
    else result = next
  }
  if (faults.length > 0) throw new InputError(faults, ['variables'])
  return result
}

function replaced(
  entries: readonly Entry[],
  [key = '', ...rest]: readonly string[],
  value: string,
  where: string,
): readonly Entry[] | string {
  const entry = entries.find(candidate => candidate.key === key)
  if (entry === undefined || (rest.length > 0 && entry.value.type !== 'map')) {
    const nearest = meantWord(
      key,
      entries.map(other => other.key),
    )
    return `is not declared in ${where}; ${nearest === undefined ? 'expected the name of a declared variable' : `did you mean ${quoted(nearest)}?`}`
  }
  const next =
    rest.length > 0 && entry.value.type === 'map' ? within(entry.value, rest, value, where) : typed(entry.value, value)
  return typeof next === 'string' ? next : exchanged(entries, [{ ...entry, value: next }])
}

function within(map: MapNode, path: readonly string[], value: string, where: string): MapNode | string {
  const entries = replaced(map.entries, path, value, where)
  return typeof entries === 'string' ? entries : { ...map, entries }
}

/** Reads a value as the type that the file's has; a text is taken as it is, whatever it holds. */
function typed(old: Node, value: string): ScalarNode | string {
  if (old.type !== 'scalar') return `is ${described(old)}; expected the name of one with a plain value`
  const plain = plainScalar(value, old.at)
  if (typeof old.value === 'boolean' && typeof plain.value !== 'boolean')
    return `is ${quoted(value)}; expected true or false, as in the file`
  if (typeof old.value === 'number' && typeof plain.value !== 'number')
    return `is ${quoted(value)}; expected a number, as in the file`
  if (typeof old.value === 'boolean' || typeof old.value === 'number') return plain
  const text = value.replaceAll('${', () => '$${')
  return { type: 'scalar', at: old.at, value: text, text }
}
