/**
 * The little of C# that decides where an expression ends: brackets, strings, characters, comments.
 *
 * An interpolated string holds code, which may hold such strings again, so its frames stand on the same stack as the
 * brackets. A quote that begins no character literal is left alone: format strings have them.
 */

/** Closers of brackets that are open, and `"` or `@` for an interpolated (verbatim) string around a hole. */
export type Frame = ')' | ']' | '}' | '"' | '@'

/** What one look at the text finds; `next` is -1 when what begins at `from` has no end. */
export interface Step {
  readonly from: number
  readonly next: number
  readonly push?: Frame
  readonly pop?: Frame
  readonly kind?: 'literal' | 'comment' | 'line'
}

const IN_CODE = /\$@"|@\$"|[$@]?"|'(?:\\[^\r\n][^'\r\n]{0,8}|[^\\'\r\n])'|\/[/*]|[()[\]{}#]/g
const CLOSER = { '(': ')', '[': ']', '{': '}' } as const

/** Finds the next token that matters in code, from an offset; undefined when there is none. */
export function stepInCode(text: string, at: number): Step | undefined {
  const found = find(IN_CODE, text, at)
  if (found === undefined) return undefined
  const { from, token } = found
  const next = from + token.length
  switch (token) {
    case '(':
    case '[':
    case '{':
      return { from, next, push: CLOSER[token] }
    case ')':
    case ']':
    case '}':
      return { from, next, pop: token }
    case '//':
      return { from, next: lineEnd(text, next), kind: 'line' }
    case '#':
      return startsLine(text, from) ? { from, next: lineEnd(text, next), kind: 'line' } : { from, next }
    case '/*':
      return { from, next: after(text, '*/', next), kind: 'comment' }
    case '$"':
      return { from, next, push: '"' }
    case '$@"':
    case '@$"':
      return { from, next, push: '@' }
    case '"':
      return { from, next: stringEnd(text, next, IN_PLAIN), kind: 'literal' }
    case '@"':
      return { from, next: stringEnd(text, next, IN_VERBATIM), kind: 'literal' }
  }
  return { from, next, kind: 'literal' }
}

const IN_PLAIN = /\\[^\r\n]|["\r\n]/g
const IN_VERBATIM = /""?/g

/** The offset behind a string's closing quote, or -1. */
function stringEnd(text: string, at: number, pattern: RegExp): number {
  for (let found = find(pattern, text, at); found !== undefined; ) {
    const next = found.from + found.token.length
    if (found.token === '"') return next
    if (found.token === '\n' || found.token === '\r') return -1
    found = find(pattern, text, next)
  }
  return -1
}

const IN_INTERPOLATED = /\\[^\r\n]|\{\{?|\}\}|["\r\n]/g
const IN_INTERPOLATED_VERBATIM = /""?|\{\{?|\}\}/g

/** Finds the next token that matters in an interpolated string, from an offset. */
export function stepInString(text: string, at: number, frame: '"' | '@'): Step | undefined {
  const found = find(frame === '"' ? IN_INTERPOLATED : IN_INTERPOLATED_VERBATIM, text, at)
  if (found === undefined || found.token === '\n' || found.token === '\r') return { from: at, next: -1 }
  const { from, token } = found
  const next = from + token.length
  if (token === '{') return { from, next, push: '}' }
  return token === '"' ? { from, next, pop: frame } : { from, next }
}

function find(
  pattern: RegExp,
  text: string,
  at: number,
): { readonly from: number; readonly token: string } | undefined {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match === null ? undefined : { from: match.index, token: match[0] }
}

function after(text: string, token: string, at: number): number {
  const found = text.indexOf(token, at)
  return found < 0 ? -1 : found + token.length
}

const LINE_END = /[\r\n]/g

function lineEnd(text: string, at: number): number {
  return find(LINE_END, text, at)?.from ?? text.length
}

function startsLine(text: string, at: number): boolean {
  let before = at - 1
  while (text[before] === ' ' || text[before] === '\t') before -= 1
  return text[before] === '\n' || text[before] === '\r'
}
