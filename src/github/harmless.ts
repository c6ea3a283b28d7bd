/**
 * Makes text safe for the runner's log, and hides the spellings of secrets in it.
 *
 * The runner takes a line for a command when it starts with `::` after white space, or holds `##[` anywhere. A control
 * character can start a line, or colour and overwrite what was printed before it.
 */

import { HIDDEN } from '../secret.ts'

/** Control characters, line separators, and the marks that reverse the direction of text; a tab stays. */
const UNSEEN = /(?!\t)[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** Makes one line that shows what is unseen and gives the runner no command. */
export function harmless(text: string): string {
  return text
    .replace(UNSEEN, shown)
    .replace(/^(\s*):(?=:)/, '$1: ')
    .replaceAll('##[', '## [')
}

/** `␛` for an escape, `␊` for a line feed, `<U+202E>` for what has no picture. */
function shown(character: string): string {
  const code = character.charCodeAt(0)
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  return code === 0x7f ? '␡' : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
}

/**
 * Gives a text with `***` for each of the forms, and for what a cut, which ends in `…`, left of one.
 *
 * @param forms - longer ones first: a line of a secret must not break up the whole of it.
 */
export function hidden(text: string, forms: readonly string[]): string {
  const parts = text.split('…')
  // Stumps first: of a longer form, a shorter one may be all but the end.
  const uncut = parts.map((part, index) => (index === parts.length - 1 ? part : withoutStump(part, forms))).join('…')
  return forms.reduce((rest, form) => rest.replaceAll(form, HIDDEN), uncut)
}

/** Fewer characters of a secret than this give nothing away, and are found everywhere. */
const SHORTEST_STUMP = 4

function withoutStump(text: string, forms: readonly string[]): string {
  const length = Math.max(0, ...forms.map(form => stumpOf(text, form)))
  return length === 0 ? text : text.slice(0, -length) + HIDDEN
}

function stumpOf(text: string, form: string): number {
  for (let length = Math.min(form.length - 1, text.length); length >= SHORTEST_STUMP; length--)
    if (text.endsWith(form.slice(0, length))) return length
  return 0
}

/** A character that a page spells as an entity, and the element that parts it from its neighbours. */
const ENTITY = /(?:<span>)?&#(\d+);(?:<\/span>)?/g

/** Does the same for a page, where a character of a secret may stand as an entity. */
export function hiddenOnPage(page: string, forms: readonly string[]): string {
  const plain = page.replace(ENTITY, (_, code) => String.fromCodePoint(Number(code)))
  const shown = '&#42;'.repeat(HIDDEN.length)
  return forms.filter(form => plain.includes(form)).reduce((rest, form) => rest.replace(spelled(form), shown), page)
}

const SYNTAX = /[\\^$.*+?()[\]{}|/]/

function spelled(form: string): RegExp {
  const characters = [...form].map(character => {
    const entity = `(?:<span>)?&#${character.codePointAt(0)};(?:</span>)?`
    return `(?:${character.replace(SYNTAX, '\\$&')}|${entity})`
  })
  return new RegExp(characters.join(''), 'gu')
}
