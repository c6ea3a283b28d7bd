/**
 * How messages show what a user wrote.
 *
 * A file can hold anything, so a text is never put into a message as it stands: what has no glyph is written as an
 * escape, and what is long is cut.
 */

/** Longer texts are cut in messages. */
const LONGEST_CHARACTERS = 80

const INVISIBLE = /(?! )[\p{C}\p{Z}]/gu

const NAMED: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
])

/** Gives a text as one line in which every character can be seen. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, character => NAMED.get(character) ?? `\\u{${codeOf(character)}}`)
}

/** Gives a text in quotes, visible and cut after 80 characters. */
export function quoted(text: string): string {
  return `"${visible(text.length <= LONGEST_CHARACTERS ? text : shortened(text))}"`
}

/** Gives a character's number as Unicode writes it: `U+001B`. */
export function unicodeName(character: string): string {
  return `U+${codeOf(character).toUpperCase().padStart(4, '0')}`
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

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16)
}
