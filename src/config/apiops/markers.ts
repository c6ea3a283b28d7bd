/**
 * What APIOps leaves in a text for another tool to replace, as what this tool fills in itself.
 *
 * `{#NAME#}` and `{#[NAME]#}` become `${secret.NAME}`, or `${env.NAME}` where the value is no secret. Nothing else has a
 * meaning in such a text, so a `${` of its own is written as `$${`.
 */
import type { Place } from '../../errors.ts'
import { type Checking, problem } from '../finding.ts'
import { quoted } from '../quote.ts'

/** What stands in the place of a secret that was not written down. */
export const REDACTED = '*** REDACTED ***'

const MARK = /\{#\[?([^{}[\]#\n]*)\]?#\}/g
const NAME = /^[A-Za-z_]\w*$/
/** A marker of which one end was forgotten. */
const HALF = /^\s*\{(?:#\[?([\w.-]+)\]?|\[?([\w.-]+)\]?#)\}\s*$/

/** True for a text with something to be replaced. */
export function isMarked(text: string): boolean {
  return text.search(MARK) >= 0
}

/** Lists the markers of a text. */
export function markersIn(text: string): readonly { readonly name: string; readonly index: number }[] {
  return Array.from(text.matchAll(MARK), ({ index, 1: name = '' }) => ({ name: name.trim(), index }))
}

/**
 * Gives a text as the file would spell it.
 *
 * @param from - where the values of its markers come from.
 */
export function* respelled(text: string, at: Place, path: string, from: 'secret' | 'env'): Checking<string> {
  const [half, before = '', after = ''] = HALF.exec(text) ?? []
  if (half !== undefined)
    yield* problem(at, `${path} is ${quoted(half)}; expected ${quoted(`{#${before}${after}#}`)} to be replaced`)
  const plain = text.replaceAll('${', () => '$${')
  for (const [mark, name = ''] of plain.matchAll(MARK))
    if (!NAME.test(name.trim()))
      yield* problem(
        at,
        `${path} holds ${quoted(mark)}; expected the name of an environment variable between the marks, of letters, digits and "_"`,
      )
  return plain.replace(MARK, (mark, name: string) => (NAME.test(name.trim()) ? `\${${from}.${name.trim()}}` : mark))
}
