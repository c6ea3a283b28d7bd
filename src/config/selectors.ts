/**
 * Selectors such as `products/gold*`: which entities of the service are meant.
 *
 * A selector is written like an address, with a glob for each id, and covers what is below what it matches.
 */
import { InputError } from '../errors.ts'
import type { Kind } from '../model/kind.ts'
import { KINDS, kindsBelow } from '../model/table.ts'
import { keyOfKind } from './keys.ts'
import { quoted } from './quote.ts'
import { meant } from './words.ts'

/** Says what is wrong with a selector and what would be right; undefined when it is legal. */
export function selectorFault(selector: string): string | undefined {
  if (selector.includes('${'))
    return 'holds "${", which is not filled in here; expected ids, which may hold "*" and "?"'
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
    if (child.id.isPath) return pathFault(parts.slice(next), word)
    if ((parts[next] ?? '') === '')
      return `has no id after ${quoted(word)}; expected ${quoted(`${parts.slice(0, next).join('/')}/<id>`)}, where the id may hold "*" and "?"`
  }
  return undefined
}

/**
 * Checks the selectors of a run, which may also name actions and, by a word such as `tag:`, what is linked to a tag.
 *
 * @throws InputError with every fault of both inputs.
 */
export function checkSelectors(inputs: { readonly only: readonly string[]; readonly except: readonly string[] }): void {
  const faults = (['only', 'except'] as const).flatMap(name =>
    inputs[name].flatMap(text => {
      const fault = chosenFault(text)
      return fault === undefined ? [] : [{ name, message: `${name}: ${quoted(text)} ${fault}` }]
    }),
  )
  if (faults.length > 0)
    throw new InputError(
      faults.map(({ message }) => message),
      faults.map(({ name }) => name),
    )
}

const ACTION = /^actions\/[^/]+$/

function chosenFault(selector: string): string | undefined {
  const [, word, id] = /^([^/:]+):(.*)$/.exec(selector) ?? []
  if (word === undefined) return ACTION.test(selector) ? undefined : selectorFault(selector)
  const legal = new Set([...KINDS.values()].flatMap(({ selects }) => selects ?? []))
  if (!legal.has(word)) return `begins with ${quoted(`${word}:`)}; ${meant(word, [...legal])}`
  return id === '' ? `has no id after ${quoted(`${word}:`)}; expected one, which may hold "*" and "?"` : undefined
}

/** An id that is a path is all of the rest, without the slash in front. */
function pathFault(parts: readonly string[], word: string): string | undefined {
  if (parts.length > 0 && !parts.includes('')) return undefined
  return `has an empty part after ${quoted(word)}; expected ${quoted(`${word}/<path>`)}, as in ${quoted(`${word}/<collection>/*`)}`
}

function unknownWord(word: string, children: readonly Kind[]): string {
  if (children.length === 0) return `goes on with ${quoted(word)}, although nothing is below; expected nothing more`
  return `has ${quoted(word)} where a collection belongs; ${meant(word, children.map(keyOfKind))}`
}
