/**
 * A well-formed policy as a flat list of marks, in the order of the text.
 *
 * Flat on purpose: nesting is as deep as whoever wrote the text likes, and a list needs no recursion. What white space
 * does not count is already taken off: around the content of an element all of it, between text and an element all
 * but one space.
 */
import type { Phrase } from './phrase.ts'
import type { Attribute, Token } from './tokens.ts'

/** What an element holds: nothing, only elements and comments, or text too. */
export type Content = 'nothing' | 'elements' | 'text'

/** One mark of a policy. An element that holds nothing has no `close`. */
export type Mark =
  | {
      readonly kind: 'open'
      readonly name: string
      readonly attributes: readonly Attribute[]
      readonly content: Content
      readonly from: number
    }
  | { readonly kind: 'close'; readonly from: number }
  | { readonly kind: 'text'; readonly value: Phrase; readonly from: number; readonly to: number }
  | { readonly kind: 'comment' | 'instruction'; readonly text: string; readonly from: number }

/** Makes the marks of well-formed tokens. */
export function marksOf(tokens: readonly Token[]): readonly Mark[] {
  const holders = textHolders(tokens)
  const marks: Mark[] = []
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'open') marks.push(openMark(token, holders.has(index), tokens[index + 1]))
    else if (token.kind === 'text') marks.push(textMark(token, tokens, index))
    else if (token.kind !== 'close') marks.push({ kind: token.kind, text: token.text, from: token.from })
    else if (!isUnclosed(tokens[index - 1])) marks.push({ kind: 'close', from: token.from })
  }
  return marks
}

type TokenOf<Kind> = Extract<Token, { readonly kind: Kind }>

function openMark(
  { name, attributes, empty, from }: TokenOf<'open'>,
  holdsText: boolean,
  next: Token | undefined,
): Mark {
  const nothing = empty || next?.kind === 'close'
  return { kind: 'open', name, attributes, content: nothing ? 'nothing' : holdsText ? 'text' : 'elements', from }
}

/** True for a start tag, false for all that has its end already. */
function isUnclosed(token: Token | undefined): boolean {
  return token?.kind === 'open' && !token.empty
}

/** The indexes of the elements that hold text themselves. */
function textHolders(tokens: readonly Token[]): ReadonlySet<number> {
  const holders = new Set<number>()
  const open: number[] = []
  for (const [index, token] of tokens.entries()) {
    if (isUnclosed(token)) open.push(index)
    if (token.kind === 'close') open.pop()
    const holder = open.at(-1)
    if (token.kind === 'text' && holder !== undefined) holders.add(holder)
  }
  return holders
}

function textMark({ value, from, next }: TokenOf<'text'>, tokens: readonly Token[], index: number): Mark {
  const begins = isUnclosed(neighbour(tokens, index, -1))
  const ends = neighbour(tokens, index, 1)?.kind === 'close'
  const lead = begins || value.lead === '' ? '' : ' '
  const trail = ends || value.trail === '' ? '' : ' '
  return { kind: 'text', value: { ...value, lead, trail }, from, to: next }
}

/** The nearest token on one side that is no comment and no instruction. */
function neighbour(tokens: readonly Token[], index: number, step: 1 | -1): Token | undefined {
  let at = index + step
  while (tokens[at]?.kind === 'comment' || tokens[at]?.kind === 'instruction') at += step
  return tokens[at]
}
