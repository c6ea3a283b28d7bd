/**
 * Selectors such as `products/gold*`: which entities of the service are meant.
 *
 * A selector is written like an address, with a glob for each id, and covers what is below what it matches.
 */
import type { Kind } from '../model/kind.ts'
import { kindsBelow } from '../model/table.ts'
import { keyOfKind } from './keys.ts'
import { quoted } from './quote.ts'
import { meant } from './words.ts'

/** Says what is wrong with a selector and what would be right; undefined when it is legal. */
export function selectorFault(selector: string): string | undefined {
  const parts = selector.split('/')
  let kind: Kind | undefined
  for (let next = 0; next < parts.length; next++) {
    const word = parts[next] ?? ''
    const children: readonly Kind[] = kindsBelow(kind)
    const child = children.find(candidate => keyOfKind(candidate) === word)
    if (child === undefined) return unknownWord(word, children)
    kind = child
    if (child.shape === 'single') continue
    next++
    if ((parts[next] ?? '') === '')
      return `has no id after ${quoted(word)}; expected ${quoted(`${parts.slice(0, next).join('/')}/<id>`)}, where the id may hold "*" and "?"`
  }
  return undefined
}

function unknownWord(word: string, children: readonly Kind[]): string {
  if (children.length === 0) return `goes on with ${quoted(word)}, although nothing is below; expected nothing more`
  return `has ${quoted(word)} where a collection belongs; ${meant(word, children.map(keyOfKind))}`
}
