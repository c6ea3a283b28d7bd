/**
 * What makes a row of policy tokens well-formed XML.
 *
 * Nesting is followed to its first mismatch only: what comes behind it would be blamed for the same mistake again.
 */
import type { ReadFault } from './phrase.ts'
import type { Token } from './tokens.ts'

/** Lists what is not well-formed; `complete` is false when the tokens end where reading stopped. */
export function wellFormedFaults(text: string, tokens: readonly Token[], complete: boolean): readonly ReadFault[] {
  return [...controlFaults(text), ...nestingFaults(tokens, complete), ...tokens.flatMap(repeatedAttributes)]
}

function controlFaults(text: string): readonly ReadFault[] {
  const offset = text.search(/(?![\t\n\r\u007f-\u009f])[\p{Cc}\ufffe\uffff]/u)
  if (offset < 0) return []
  const code = text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0')
  return [{ offset, message: `the character U+${code} is not allowed in XML; remove it` }]
}

type OpenToken = Extract<Token, { readonly kind: 'open' }>

function nestingFaults(tokens: readonly Token[], complete: boolean): readonly ReadFault[] {
  const faults: ReadFault[] = []
  const open: OpenToken[] = []
  let roots = 0
  for (const token of tokens) {
    if (open.length === 0) faults.push(...outsideFaults(token, roots))
    if (open.length === 0 && token.kind === 'open') roots += 1
    if (token.kind === 'open' && !token.empty) open.push(token)
    if (token.kind === 'close') {
      const last = open.pop()
      if (last?.name !== token.name) return [...faults, mismatch(token, last)]
    }
  }
  return complete ? [...faults, ...endFaults(open.at(-1), roots > 0 || faults.length > 0)] : faults
}

function outsideFaults(token: Token, roots: number): readonly ReadFault[] {
  const offset = token.from
  if (token.kind === 'text') return [{ offset, message: 'text outside the root element; expected an element' }]
  if (token.kind !== 'open' || roots === 0) return []
  return [{ offset, message: `"${token.name}" is a second root element; a policy has one` }]
}

function mismatch(close: Extract<Token, { readonly kind: 'close' }>, open: OpenToken | undefined): ReadFault {
  const expected = open === undefined ? 'no element is open' : `expected "</${open.name}>"`
  return { offset: close.from, message: `"</${close.name}>" closes no open element; ${expected}` }
}

function endFaults(open: OpenToken | undefined, begun: boolean): readonly ReadFault[] {
  if (open !== undefined) {
    return [{ offset: open.from, message: `element "${open.name}" is not closed; expected "</${open.name}>"` }]
  }
  return begun ? [] : [{ offset: 0, message: 'the policy has no element; expected one root element' }]
}

function repeatedAttributes(token: Token): readonly ReadFault[] {
  if (token.kind !== 'open') return []
  const seen = new Set<string>()
  return token.attributes.flatMap(({ name, at }) => {
    const repeated = seen.has(name)
    seen.add(name)
    return repeated ? [{ offset: at, message: `attribute "${name}" is given twice; expected once` }] : []
  })
}
