/**
 * Sentences and small readings that every check of the file shares.
 *
 * Each sentence says where, what is wrong and what would be right, in this order; the place in the file comes with
 * the problem and is never part of it.
 */
import { type Checking, problem } from './finding.ts'
import type { Entry, MapNode, Node, ScalarNode } from './node.ts'
import { choice, quoted } from './quote.ts'
import { meantWord } from './suggest.ts'

/** As many legal words are listed in a sentence, no more. */
const MOST_LISTED = 10

/** Gives the path of a key below a path: `products.gold`; the key alone at the top of a file. */
export function below(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}

/** Says what stands at a node: `a map`, `"live"`, `empty`. */
export function described(node: Node): string {
  if (node.type !== 'scalar') return node.type === 'map' ? 'a map' : 'a list'
  return node.value === null ? 'empty' : quoted(node.text)
}

/** Gives a noun with its article: `a product`, `an API`. */
export function one(noun: string): string {
  return `${/^[aeio]/i.test(noun) ? 'an' : 'a'} ${noun}`
}

/** Says which texts are legal; nothing when there are too many to read. */
export function oneOf(words: readonly string[]): string | undefined {
  return words.length === 0 || words.length > MOST_LISTED ? undefined : choice(words.map(quoted))
}

/** Says what a misspelt word should have been: `did you mean "state"?`, or which words are legal. */
export function meant(word: string, legal: readonly string[]): string {
  const nearest = meantWord(word, legal)
  if (nearest !== undefined) return `did you mean ${quoted(nearest)}?`
  if (legal.length === 0) return 'expected nothing'
  return `expected ${oneOf(legal) ?? `one of the ${legal.length} words that the schema lists`}`
}

/** Reports a key that nothing knows. */
export function unknownKey(path: string, entry: Entry, legal: readonly string[]): Checking<undefined> {
  return problem(entry.at, `${below(path, entry.key)} is an unknown key; ${meant(entry.key, legal)}`)
}

/** Reports a node of the wrong shape. */
export function wrong(path: string, node: Node, expected: string): Checking<undefined> {
  return problem(node.at, `${path} is ${described(node)}; expected ${expected}`)
}

/** Gives the entries of a map, `[]` for an empty value. */
export function* entriesOf(path: string, node: Node, expected: string): Checking<readonly Entry[]> {
  if (node.type === 'map') return node.entries
  if (!isNull(node)) yield* wrong(path, node, expected)
  return []
}

/** Gives the texts of a list, `[]` for an empty value. */
export function* textsOf(path: string, node: Node, expected: string): Checking<readonly ScalarNode[]> {
  if (isNull(node)) return []
  if (node.type !== 'list') {
    yield* wrong(path, node, expected)
    return []
  }
  const texts: ScalarNode[] = []
  for (const item of node.items) {
    if (item.type === 'scalar' && item.value !== null) texts.push(item)
    else
      yield* problem(
        item.at,
        `${path} holds ${item.type === 'scalar' ? 'an empty item' : described(item)}; expected ${expected}`,
      )
  }
  return texts
}

/** True for a value that was left empty or written as `null`. */
export function isNull(node: Node): boolean {
  return node.type === 'scalar' && node.value === null
}

/** Gives the value of a key, undefined when the map lacks it. */
export function entryOf(node: MapNode, key: string): Entry | undefined {
  return node.entries.find(entry => entry.key === key)
}
