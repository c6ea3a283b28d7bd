/**
 * The characters of policy XML: names, white space, character references, positions.
 *
 * White space here is XML's four characters. A no-break space is text to the service, so `\s` and `trim` are not used.
 */

/** A position in a policy; both count from 1, columns in UTF-16 units. */
export interface PolicyPosition {
  readonly line: number
  readonly column: number
}

/** Gives the name that begins at an offset, or the empty string. */
export function nameAt(text: string, at: number): string {
  NAME.lastIndex = at
  return NAME.exec(text)?.[0] ?? ''
}

const NAME = /[\p{L}_:][\p{L}\p{N}\p{M}_:.-]*/uy

/** Gives the offset of the first character from `at` on that is not white space. */
export function skipSpace(text: string, at: number): number {
  let end = at
  while (isSpace(text.charCodeAt(end))) end += 1
  return end
}

/** Gives the offset where the white space before `to` begins, not before `from`. */
export function spaceBefore(text: string, to: number, from: number): number {
  let begin = to
  while (begin > from && isSpace(text.charCodeAt(begin - 1))) begin -= 1
  return begin
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09
}

/** What becomes of white space as typed: line ends become LF (`kept`), or each character one space, as in attributes. */
export type Spaces = 'kept' | 'single'

/** Rewrites white space as typed. */
export function plainSpace(text: string, spaces: Spaces): string {
  return text.replace(/\r\n?|[\n\t]/g, typed => spaceFor(typed, spaces))
}

function spaceFor(typed: string, spaces: Spaces): string {
  if (spaces === 'single') return ' '
  return typed === '\t' ? '\t' : '\n'
}

/** Decodes references and rewrites white space as typed; white space written by reference stays what it is. */
export function decode(text: string, spaces: Spaces): string | { readonly offset: number; readonly message: string } {
  let wrong: { readonly offset: number; readonly message: string } | undefined
  const decoded = text.replace(TYPED, (typed: string, name: string | undefined, offset: number) => {
    if (!typed.startsWith('&')) return spaceFor(typed, spaces)
    const character = characterOf(name ?? '')
    wrong ??= character === undefined ? { offset, message: unknown(typed) } : undefined
    return character ?? typed
  })
  return wrong ?? decoded
}

const TYPED = /\r\n?|[\n\t]|&(?:(#?\w+);)?/g

function unknown(typed: string): string {
  if (typed === '&') return '"&" begins no reference; expected "&amp;"'
  return `"${typed}" is not a reference XML knows; expected "&amp;", "&lt;", "&gt;", "&quot;", "&apos;" or a number`
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

function characterOf(name: string): string | undefined {
  if (!name.startsWith('#')) return NAMED.get(name)
  const digits = /^#(?:x0*([0-9a-fA-F]{1,6})|0*(\d{1,7}))$/.exec(name)
  if (digits === null) return undefined
  const code = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16)
  const known = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && (code >= 0x20 || isSpace(code))
  return known ? String.fromCodePoint(code) : undefined
}

/** Makes a function that turns offsets of a text into positions; CRLF, LF and CR each end a line. */
export function positionsOf(text: string): (offset: number) => PolicyPosition {
  const starts = [0, ...Array.from(text.matchAll(/\r\n?|\n/g), found => found.index + found[0].length)]
  return offset => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      const { [middle]: start = 0 } = starts
      if (start <= offset) low = middle
      else high = middle - 1
    }
    const { [low]: start = 0 } = starts
    return { line: low + 1, column: offset - start + 1 }
  }
}
