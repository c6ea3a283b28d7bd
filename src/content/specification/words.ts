/**
 * The words of protocol buffers, without comments and layout.
 *
 * They are read for their names only; whether a text is right is for the service to say.
 *
 * @see https://protobuf.dev/reference/protobuf/proto3-spec/
 */

/** One word: a name or number, a text in quotes, or a mark. */
export interface Word {
  readonly text: string
  readonly kind: 'name' | 'text' | 'mark'
  readonly at: number
}

const NAME = /[-\w.]+/y
const NOTHING = /(?:\s+|\/\/[^\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/)+/y

/** Cuts a text into words; a text that is not closed ends with the document. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  for (let at = after(text, 0, NOTHING); at < text.length; ) {
    const word = wordAt(text, at)
    words.push(word)
    at = after(text, at + word.text.length, NOTHING)
  }
  return words
}

/** Prints words so that the same definitions print the same. */
export function printWords(words: readonly Word[]): string {
  return words.map(({ text, kind }) => (kind === 'text' ? text.replace(/\s+/g, ' ') : text)).join('\n')
}

function wordAt(text: string, at: number): Word {
  const mark = text[at] ?? ''
  if (mark === '"' || mark === "'") return { text: text.slice(at, textEnd(text, at, mark)), kind: 'text', at }
  const end = after(text, at, NAME)
  return end > at ? { text: text.slice(at, end), kind: 'name', at } : { text: mark, kind: 'mark', at }
}

function after(text: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

function textEnd(text: string, from: number, mark: string): number {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] === mark) return at + 1
    if (text[at] === '\\') at += 1
  }
  return text.length
}
