/**
 * The words of a text in a language of definitions, GraphQL or protocol buffers, without comments and layout.
 *
 * Both languages are read for their names only; whether a text is right is for the service to say.
 */

/** One word: a name or number, a text in quotes, or a mark. */
export interface Word {
  readonly text: string
  readonly kind: 'name' | 'text' | 'mark'
  readonly at: number
}

/** How a language is cut into words. */
export interface Language {
  readonly name: RegExp
  /** What counts for nothing: white space, comments, and for GraphQL commas and byte order marks. */
  readonly nothing: RegExp
  readonly hasBlockTexts: boolean
}

/** GraphQL. @see https://spec.graphql.org/October2021/#sec-Language.Source-Text */
export const GRAPHQL: Language = { name: /[-\w.]+/y, nothing: /(?:[\s,\uFEFF]+|#[^\n\r]*)+/y, hasBlockTexts: true }

/** Protocol buffers. @see https://protobuf.dev/reference/protobuf/proto3-spec/ */
export const PROTO: Language = {
  name: /[-\w.]+/y,
  nothing: /(?:\s+|\/\/[^\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/)+/y,
  hasBlockTexts: false,
}

/** Cuts a text into words; a text that is not closed ends with the document. */
export function wordsOf(text: string, language: Language): readonly Word[] {
  const words: Word[] = []
  for (let at = after(text, 0, language.nothing); at < text.length; ) {
    const word = wordAt(text, at, language)
    words.push(word)
    at = after(text, at + word.text.length, language.nothing)
  }
  return words
}

/** Prints words so that the same definitions print the same. */
export function printWords(words: readonly Word[]): string {
  return words.map(({ text, kind }) => (kind === 'text' ? text.replace(/\s+/g, ' ') : text)).join('\n')
}

function wordAt(text: string, at: number, { name, hasBlockTexts }: Language): Word {
  const mark = text[at] ?? ''
  if (hasBlockTexts && text.startsWith('"""', at)) return { text: text.slice(at, blockEnd(text, at)), kind: 'text', at }
  if (mark === '"' || mark === "'") return { text: text.slice(at, textEnd(text, at, mark)), kind: 'text', at }
  const end = after(text, at, name)
  return end > at ? { text: text.slice(at, end), kind: 'name', at } : { text: mark, kind: 'mark', at }
}

function after(text: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

function blockEnd(text: string, from: number): number {
  let end = text.indexOf('"""', from + 3)
  while (end > 0 && text[end - 1] === '\\') end = text.indexOf('"""', end + 3)
  return end < 0 ? text.length : end + 3
}

function textEnd(text: string, from: number, mark: string): number {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] === mark) return at + 1
    if (text[at] === '\\') at += 1
  }
  return text.length
}
