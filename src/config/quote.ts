/**
 * How messages show what a user wrote.
 *
 * A file can hold anything, so a text is never put into a message as it stands: what has no glyph is written as an
 * escape, and what is long is cut.
 */
import { visible } from '../visible.ts'

/** Longer texts are cut in messages. */
const LONGEST_CHARACTERS = 80

/** Gives a text in quotes, visible and cut after 80 characters. */
export function quoted(text: string): string {
  return `"${visible(text.length <= LONGEST_CHARACTERS ? text : shortened(text))}"`
}

/** Gives a choice in words: `"a", "b" or "c"`. */
export function choice(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`
}

function shortened(text: string): string {
  const characters = [...text.slice(0, 2 * (LONGEST_CHARACTERS + 1))]
  return characters.length <= LONGEST_CHARACTERS ? text : `${characters.slice(0, LONGEST_CHARACTERS - 1).join('')}…`
}
