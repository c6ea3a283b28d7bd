/**
 * The texts and attribute values of policies: where each ends, and what of it is expression.
 *
 * As `rawxml` an expression stands as typed, so it is skipped as C# before the text goes on as XML; as `xml` the text
 * is XML throughout and an expression is found only after its entities are decoded. An expression is the whole of an
 * attribute or a text, never a part in the middle: the service has no mixed form.
 */
import { decode, plainSpace, skipSpace, spaceBefore } from './characters.ts'
import { type Piece, readExpression, startsExpression } from './expression.ts'

/** `xml`: expressions are XML-escaped. `rawxml`: expressions stand as typed. */
export type PolicyFormat = 'xml' | 'rawxml'

/** A text or an attribute's value, decoded. `lead` and `trail` are white space as typed, not by character reference. */
export interface Phrase {
  readonly lead: string
  /** The expression it begins with; empty when it begins with none. */
  readonly code: readonly Piece[]
  /** What is not expression. */
  readonly rest: string
  readonly trail: string
}

/** Why a text cannot be read further than `offset`. */
export interface ReadFault {
  readonly offset: number
  readonly message: string
}

/** A phrase and where its XML begins (`body`, behind a typed expression) and ends (`to`, at the stop or the text's end). */
export interface PhraseRead {
  readonly value: Phrase
  readonly body: number
  readonly to: number
}

/** Reads a phrase from an offset up to a quote or the next `<`. */
export function readPhrase(text: string, from: number, stop: string, format: PolicyFormat): PhraseRead | ReadFault {
  const begin = skipSpace(text, from)
  const coded = startsExpression(text, begin)
  const code = coded && format === 'rawxml' ? readExpression(text, begin) : undefined
  if (code !== undefined && 'message' in code) return code
  const body = code?.end ?? begin
  const found = text.indexOf(stop, body)
  const to = found < 0 ? text.length : found
  const end = spaceBefore(text, to, body)
  const spaces = stop === '<' || coded ? 'kept' : 'single'
  const rest = decode(text.slice(body, end), spaces)
  if (typeof rest !== 'string') return { offset: body + rest.offset, message: rest.message }
  const lead = plainSpace(text.slice(from, begin), spaces)
  const trail = plainSpace(text.slice(end, to), spaces)
  if (code !== undefined || !coded) return { value: { lead, code: code?.pieces ?? [], rest, trail }, body, to }
  const value = decodedPhrase(rest, 0)
  return typeof value === 'string' ? { offset: begin, message: value } : { value: { ...value, lead, trail }, body, to }
}

/** Finds the expression of a text that is decoded already and begins, white space aside, at `begin`; answers a string when the expression has a fault. */
export function decodedPhrase(text: string, begin: number): Phrase | string {
  if (!startsExpression(text, begin)) return { lead: '', code: [], rest: text, trail: '' }
  const code = readExpression(text, begin)
  if ('message' in code) return code.message
  const end = spaceBefore(text, text.length, code.end)
  return { lead: text.slice(0, begin), code: code.pieces, rest: text.slice(code.end, end), trail: text.slice(end) }
}

/** Tells whether a phrase is white space alone. */
export function isBlank({ code, rest }: Phrase): boolean {
  return code.length === 0 && rest === ''
}

/** Joins two phrases that stand side by side; an expression counts only where it begins the whole. */
export function together(first: Phrase, second: Phrase): Phrase {
  const between = first.trail + second.lead
  if (isBlank(first)) return { ...second, lead: first.lead + between }
  if (isBlank(second)) return { ...first, trail: between + second.trail }
  const typed = second.code.map(({ text }) => text).join('')
  return { ...first, rest: first.rest + between + typed + second.rest, trail: second.trail }
}
