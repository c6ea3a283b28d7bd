/**
 * Policy text cut into tags, texts and comments.
 *
 * One token at a time and nothing but its spelling: whether tags match is asked later, of all of them.
 */
import { nameAt, skipSpace } from './characters.ts'
import { unixLines } from './expression.ts'
import { decodedPhrase, type Phrase, type PolicyFormat, type ReadFault, readPhrase } from './phrase.ts'

/** An attribute; `from` and `to` bound its value in the given text, quotes left out. */
export interface Attribute {
  readonly name: string
  readonly at: number
  readonly from: number
  readonly to: number
  readonly value: Phrase
}

/** One token; `from` and `next` bound it in the given text. */
export type Token =
  | Span<{
      readonly kind: 'open'
      readonly name: string
      readonly attributes: readonly Attribute[]
      readonly empty: boolean
    }>
  | Span<{ readonly kind: 'close'; readonly name: string }>
  | Span<{ readonly kind: 'text'; readonly value: Phrase }>
  | Span<{ readonly kind: 'comment' | 'instruction'; readonly text: string }>

type Span<T> = T & { readonly from: number; readonly next: number }

/** Why the text cannot be read further. */
export type TokenFault = ReadFault & { readonly kind: 'fault' }

/** Reads the token at an offset that is inside the text. */
export function readToken(text: string, at: number, format: PolicyFormat): Token | TokenFault {
  if (text[at] !== '<') return readText(text, at, format)
  if (text.startsWith('<!--', at)) return readComment(text, at)
  if (text.startsWith('<![CDATA[', at)) return readCdata(text, at)
  if (text.startsWith('<!', at)) return fault(at, 'a document type is not allowed in a policy')
  if (text.startsWith('<?', at)) return readInstruction(text, at)
  return text[at + 1] === '/' ? readClose(text, at) : readOpen(text, at, format)
}

function readComment(text: string, from: number): Token | TokenFault {
  const end = text.indexOf('--', from + 4)
  if (end < 0) return fault(from, 'the comment is not closed; expected "-->"')
  if (text[end + 2] !== '>') return fault(end, 'the comment has "--" inside, which XML does not allow')
  return { kind: 'comment', text: unixLines(text.slice(from + 4, end)), from, next: end + 3 }
}

function readInstruction(text: string, from: number): Token | TokenFault {
  if (nameAt(text, from + 2) === '') return fault(from, 'the processing instruction has no name; expected "<?name ?>"')
  const end = text.indexOf('?>', from)
  if (end < 0) return fault(from, 'the processing instruction is not closed; expected "?>"')
  return { kind: 'instruction', text: unixLines(text.slice(from + 2, end)), from, next: end + 2 }
}

function readCdata(text: string, from: number): Token | TokenFault {
  const end = text.indexOf(']]>', from)
  if (end < 0) return fault(from, 'the CDATA section is not closed; expected "]]>"')
  const content = unixLines(text.slice(from + 9, end))
  const value = decodedPhrase(content, skipSpace(content, 0))
  return typeof value === 'string' ? fault(from + 9, value) : { kind: 'text', value, from, next: end + 3 }
}

function readClose(text: string, from: number): Token | TokenFault {
  const name = nameAt(text, from + 2)
  const end = skipSpace(text, from + 2 + name.length)
  if (name === '' || text[end] !== '>') return fault(from, 'the end tag is malformed; expected "</name>"')
  return { kind: 'close', name, from, next: end + 1 }
}

function readOpen(text: string, from: number, format: PolicyFormat): Token | TokenFault {
  const name = nameAt(text, from + 1)
  if (name === '') return fault(from, '"<" begins no tag; in text it is written "&lt;"')
  const attributes: Attribute[] = []
  let at = from + 1 + name.length
  for (;;) {
    const begin = skipSpace(text, at)
    if (text[begin] === '>') return { kind: 'open', name, attributes, empty: false, from, next: begin + 1 }
    if (text.startsWith('/>', begin)) return { kind: 'open', name, attributes, empty: true, from, next: begin + 2 }
    if (begin === text.length) return fault(from, `the tag of "${name}" is not closed; expected ">"`)
    if (begin === at) return fault(at, `"${text[at]}" is not allowed here; expected white space, ">" or "/>"`)
    const attribute = readAttribute(text, begin, format)
    if ('message' in attribute) return attribute
    attributes.push(attribute)
    at = attribute.to + 1
  }
}

function readAttribute(text: string, at: number, format: PolicyFormat): Attribute | TokenFault {
  const name = nameAt(text, at)
  if (name === '') return fault(at, `"${text[at]}" begins no attribute name`)
  const equals = skipSpace(text, at + name.length)
  const open = skipSpace(text, equals + 1)
  const quote = text[open]
  if (text[equals] !== '=' || (quote !== '"' && quote !== "'")) {
    return fault(at, `attribute "${name}" has no value in quotes; expected ${name}="…"`)
  }
  const phrase = readPhrase(text, open + 1, quote, format)
  if ('message' in phrase) return { kind: 'fault', ...phrase }
  if (phrase.to === text.length) return fault(at, `the value of attribute "${name}" is not closed; expected ${quote}`)
  const less = text.slice(phrase.body, phrase.to).indexOf('<')
  if (less >= 0) return fault(phrase.body + less, `the value of attribute "${name}" holds "<"; expected "&lt;"`)
  const { lead, code, rest, trail } = phrase.value
  const value = code.length > 0 ? phrase.value : { lead: '', code, rest: lead + rest + trail, trail: '' }
  return { name, at, from: open + 1, to: phrase.to, value }
}

function readText(text: string, from: number, format: PolicyFormat): Token | TokenFault {
  const phrase = readPhrase(text, from, '<', format)
  return 'message' in phrase
    ? { kind: 'fault', ...phrase }
    : { kind: 'text', value: phrase.value, from, next: phrase.to }
}

function fault(offset: number, message: string): TokenFault {
  return { kind: 'fault', offset, message }
}
