/**
 * What cannot be seen, made visible.
 *
 * What has no glyph is what deceives: line ends, terminal sequences, characters that turn the direction of reading or
 * take no room. Each is written as an escape, so that two texts that differ never look the same.
 */

/** All that has no glyph of its own but the plain space and the two selectors that only choose an emoji's look. */
const INVISIBLE = /(?! |\u{fe0e}|\u{fe0f})[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/gu

const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** Gives a text as one line in which every character can be seen: `\n` for a line end, `\u{1b}` for an escape. */
export function visible(text: string): string {
  return replaceInvisible(text, character => NAMED[character] ?? `\\u{${codeOf(character)}}`)
}

/** Gives a text with another spelling for each character that has no glyph. */
export function replaceInvisible(text: string, spell: (character: string) => string): string {
  return text.replace(INVISIBLE, character => spell(character))
}

/** Spells a character as JSON does within a text: `\u200b`. */
export function jsonEscape(character: string): string {
  return character
    .split('')
    .map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}

/** Gives a character's number as Unicode writes it: `U+001B`. */
export function unicodeName(character: string): string {
  return `U+${codeOf(character).toUpperCase().padStart(4, '0')}`
}

function codeOf(character: string): string {
  return Number(character.codePointAt(0)).toString(16)
}
