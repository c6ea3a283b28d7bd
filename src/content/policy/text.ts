/**
 * A policy read into marks, or into what is wrong with it.
 *
 * Reading never throws and never guesses: with one fault there are no marks at all, so that nobody compares, prints or
 * searches half a policy.
 */
import { type PolicyPosition, positionsOf } from './characters.ts'
import { type Mark, marksOf } from './marks.ts'
import { wellFormedFaults } from './nesting.ts'
import { isBlank, type PolicyFormat, type ReadFault, together } from './phrase.ts'
import { readToken, type Token } from './tokens.ts'

/** A policy as the file or the service has it. */
export interface PolicyText {
  readonly text: string
  readonly format: PolicyFormat
}

/** One fault of a policy; the position is in the text as given. */
export interface PolicyFault extends PolicyPosition {
  readonly message: string
}

/** A policy that was read; `marks` is empty when there are faults. */
export interface ParsedPolicy {
  readonly marks: readonly Mark[]
  readonly faults: readonly PolicyFault[]
  /** Turns an offset of the text into a position. */
  readonly positionAt: (offset: number) => PolicyPosition
}

/** Reads a policy; its faults come in the order of the text. */
export function parsePolicy({ text, format }: PolicyText): ParsedPolicy {
  const positionAt = positionsOf(text)
  const read = readTokens(text, format)
  const tokens = joined(read.tokens)
  const faults = [...wellFormedFaults(text, tokens, read.fault === undefined), ...(read.fault ? [read.fault] : [])]
  const placed = faults
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ offset, message }) => ({ ...positionAt(offset), message }))
  return { marks: faults.length === 0 ? marksOf(tokens) : [], faults: placed, positionAt }
}

function readTokens(
  text: string,
  format: PolicyFormat,
): { readonly tokens: readonly Token[]; readonly fault?: ReadFault } {
  const tokens: Token[] = []
  let at = text.startsWith('\uFEFF') ? 1 : 0
  while (at < text.length) {
    const token = readToken(text, at, format)
    if (token.kind === 'fault') return { tokens, fault: token }
    tokens.push(token)
    at = token.next
  }
  return { tokens }
}

/** Joins texts with the CDATA beside them; drops white space alone and the XML declaration. */
function joined(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = []
  for (const token of tokens) {
    const last = kept.at(-1)
    if (token.kind === 'instruction' && /^xml\s/.test(token.text)) continue
    if (token.kind === 'text' && last?.kind === 'text') {
      kept[kept.length - 1] = { ...last, value: together(last.value, token.value), next: token.next }
    } else kept.push(token)
  }
  return kept.filter(token => token.kind !== 'text' || !isBlank(token.value))
}
