/**
 * C# inside policies: where an expression ends, and what about its spelling matters.
 *
 * A quote, bracket, `<` or `&` counts only outside strings, characters and comments, so nothing may be cut at the first
 * `"` or `)` seen. White space matters inside literals and nowhere else.
 */

import { type Frame, type Step, stepInCode, stepInString } from './csharp.ts'

/** A stretch of an expression; `line` is what ends only with its line: a `//` comment or a `#` directive. */
export interface Piece {
  readonly kind: 'code' | 'literal' | 'comment' | 'line'
  readonly text: string
}

/** An expression that was read to its end: `end` is the offset behind it, `pieces` joined are its text. */
export interface Expression {
  readonly end: number
  readonly pieces: readonly Piece[]
}

/** Why an expression could not be read to its end. */
export interface ExpressionFault {
  readonly offset: number
  readonly message: string
}

/** Tells whether an expression begins at an offset. */
export function startsExpression(text: string, at: number): boolean {
  return text[at] === '@' && (text[at + 1] === '(' || text[at + 1] === '{')
}

/** Reads the expression that begins at `from`, where `startsExpression` is true. */
export function readExpression(text: string, from: number): Expression | ExpressionFault {
  const open: Frame[] = [text[from + 1] === '(' ? ')' : '}']
  const steps: Step[] = []
  let at = from + 2
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const step = top === '"' || top === '@' ? stepInString(text, at, top) : stepInCode(text, at)
    if (step === undefined) return { offset: from, message: `the expression is not closed; expected "${top}"` }
    if (step.next < 0) return { offset: step.from, message: unended(top) }
    if (step.pop !== undefined && step.pop !== top) return mismatch(step, top)
    if (step.pop !== undefined) open.pop()
    if (step.push !== undefined) open.push(step.push)
    steps.push(step)
    at = step.next
  }
  return { end: at, pieces: piecesOf(text, from, at, spansOf(steps)) }
}

function unended(expected: Frame): string {
  if (expected === '"' || expected === '@') return 'the string of the expression is not closed; expected """'
  return `the string or comment that begins here is not closed, or "${expected}" is missing before it`
}

function mismatch(step: Step, expected: Frame | undefined): ExpressionFault {
  return { offset: step.from, message: `the expression has "${step.pop}" where "${expected}" is expected` }
}

/** A stretch that is more than code. */
interface Span {
  readonly from: number
  readonly next: number
  readonly kind: Piece['kind']
}

/** Keeps the steps that are more than code; an interpolated string becomes one span, whatever its holes hold. */
function spansOf(steps: readonly Step[]): readonly Span[] {
  const spans: Span[] = []
  let depth = 0
  let start: number | undefined
  for (const { from, next, push, pop, kind } of steps) {
    if (start !== undefined) depth += (push === undefined ? 0 : 1) - (pop === undefined ? 0 : 1)
    else if (kind !== undefined) spans.push({ from, next, kind })
    if (start === undefined && (push === '"' || push === '@')) {
      start = from
      depth = 1
    } else if (start !== undefined && depth === 0) {
      spans.push({ from: start, next, kind: 'literal' })
      start = undefined
    }
  }
  return spans
}

function piecesOf(text: string, from: number, to: number, spans: readonly Span[]): readonly Piece[] {
  const pieces: Piece[] = []
  let at = from
  for (const { from: start, next, kind } of spans) {
    if (start > at) pieces.push({ kind: 'code', text: unixLines(text.slice(at, start)) })
    pieces.push({ kind, text: unixLines(text.slice(start, next)) })
    at = next
  }
  return [...pieces, { kind: 'code', text: unixLines(text.slice(at, to)) }]
}

/** Writes every line end as LF. */
export function unixLines(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}
