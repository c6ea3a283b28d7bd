/**
 * The name by which an item of a list says what it is about: `{ "name": "orders" }`.
 *
 * Links, overrides and what a read lists among properties are all written so, by hand as well, and a slip in the word
 * `name` itself is the most that a person gets wrong.
 */
import { type Checking, problem } from '../finding.ts'
import type { Node, ScalarNode } from '../node.ts'
import { quoted } from '../quote.ts'
import { meantWord } from '../suggest.ts'
import { described, entryOf, isNull } from '../words.ts'

/**
 * Gives the name of an item; undefined, and told of, where it has none.
 *
 * @param list - what holds the item, as messages write it.
 * @param expected - what would be right.
 */
export function* nameOf(item: Node, list: string, expected: string): Checking<ScalarNode | undefined> {
  if (item.type !== 'map') {
    const found = isNull(item) ? 'an empty item' : described(item)
    return yield* problem(item.at, `${list} holds ${found}; expected ${expected}`)
  }
  const entry = entryOf(item, 'name')
  const slip = item.entries.find(({ key }) => meantWord(key, ['name']) !== undefined)
  if (entry === undefined && slip !== undefined)
    return yield* problem(slip.at, `${list} holds a map with ${quoted(slip.key)}; did you mean "name"?`)
  if (entry === undefined) return yield* problem(item.at, `${list} holds a map without "name"; expected ${expected}`)
  const { value } = entry
  if (value.type === 'scalar' && !isNull(value)) return value
  return yield* problem(value.at, `${list} holds a map of which "name" is ${described(value)}; expected a text`)
}
