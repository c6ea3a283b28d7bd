/**
 * XML text as elements.
 *
 * A document type is refused: it can make a few lines stand for gigabytes, and none of the formats needs one. It reads
 * without recursion, so that no nesting is too deep to be told.
 */
import { decode, nameAt, skipSpace } from '../policy/characters.ts'
import { DEEPEST_LEVELS, type TextFault, TOO_DEEP } from './json-text.ts'
import { localOf, type XmlElement } from './xml.ts'

interface Building extends XmlElement {
  readonly content: (Building | string)[]
}

interface Reading {
  readonly open: Building[]
  root: Building | undefined
}

/** Reads a document; gives its root element or the first thing that makes it no XML. */
export function readXml(text: string): XmlElement | TextFault {
  const reading: Reading = { open: [], root: undefined }
  for (let at = skipSpace(text, 0); at < text.length; ) {
    const token = tokenAt(text, at)
    if ('message' in token) return token
    const message = placed(reading, token)
    if (message !== undefined) return { offset: at, message }
    at = reading.open.length === 0 ? skipSpace(text, token.next) : token.next
  }
  const last = reading.open.at(-1)
  if (last !== undefined) return { offset: last.at, message: `element "${last.name}" is not closed` }
  return reading.root ?? { offset: 0, message: 'the text has no XML element' }
}

/** Puts a token where it belongs; a sentence when it does not belong there. */
function placed(reading: Reading, token: Token): string | undefined {
  const { open, root } = reading
  const parent = open.at(-1)
  if (token.kind === 'other') return undefined
  if (parent === undefined && (root !== undefined || token.kind !== 'open'))
    return 'the text is not one XML element; expected nothing before or after its root'
  if (token.kind === 'text') {
    if (token.text !== '') parent?.content.push(token.text)
    return undefined
  }
  if (token.kind === 'close') {
    open.pop()
    return parent?.name === token.name ? undefined : `"</${token.name}>" does not close "<${parent?.name ?? ''}>"`
  }
  parent?.content.push(token.element)
  reading.root ??= token.element
  if (!token.isEmpty) open.push(token.element)
  return open.length > DEEPEST_LEVELS ? TOO_DEEP : undefined
}

type Token =
  | { readonly kind: 'open'; readonly element: Building; readonly isEmpty: boolean; readonly next: number }
  | { readonly kind: 'close'; readonly name: string; readonly next: number }
  | { readonly kind: 'text'; readonly text: string; readonly next: number }
  | { readonly kind: 'other'; readonly next: number }

function tokenAt(text: string, at: number): Token | TextFault {
  if (text[at] !== '<') return textAt(text, at)
  if (text.startsWith('<!--', at)) return other(text, at, '-->')
  if (text.startsWith('<?', at)) return other(text, at, '?>')
  if (text.startsWith('<![CDATA[', at)) return cdataAt(text, at)
  if (text.startsWith('<!', at))
    return { offset: at, message: 'a document type stands in the document; expected elements only' }
  return text[at + 1] === '/' ? closeAt(text, at) : openAt(text, at)
}

function other(text: string, at: number, ending: string): Token | TextFault {
  const end = text.indexOf(ending, at)
  return end < 0 ? { offset: at, message: `"${ending}" is missing` } : { kind: 'other', next: end + ending.length }
}

function textAt(text: string, at: number): Token | TextFault {
  const end = text.indexOf('<', at)
  const next = end < 0 ? text.length : end
  const decoded = decode(text.slice(at, next), 'kept')
  if (typeof decoded !== 'string') return { offset: at + decoded.offset, message: decoded.message }
  return { kind: 'text', text: decoded.trim().replace(/\s+/g, ' '), next }
}

function cdataAt(text: string, at: number): Token | TextFault {
  const end = text.indexOf(']]>', at)
  if (end < 0) return { offset: at, message: '"]]>" is missing' }
  return {
    kind: 'text',
    text: text
      .slice(at + '<![CDATA['.length, end)
      .trim()
      .replace(/\s+/g, ' '),
    next: end + 3,
  }
}

function closeAt(text: string, at: number): Token | TextFault {
  const name = nameAt(text, at + 2)
  const end = skipSpace(text, at + 2 + name.length)
  if (text[end] !== '>') return { offset: at, message: `the end tag of "${name}" is malformed; expected ">"` }
  return { kind: 'close', name, next: end + 1 }
}

function openAt(text: string, from: number): Token | TextFault {
  const name = nameAt(text, from + 1)
  if (name === '') return { offset: from, message: '"<" begins no tag; in text it is written "&lt;"' }
  const attributes = new Map<string, string>()
  const element: Building = { name, local: localOf(name), attributes, content: [], at: from }
  for (let at = skipSpace(text, from + 1 + name.length); ; ) {
    if (text[at] === '>') return { kind: 'open', element, isEmpty: false, next: at + 1 }
    if (text.startsWith('/>', at)) return { kind: 'open', element, isEmpty: true, next: at + 2 }
    const attribute = attributeAt(text, at)
    if ('message' in attribute) return attribute
    if (attributes.has(attribute.name))
      return { offset: at, message: `attribute "${attribute.name}" stands twice in "<${name}>"` }
    attributes.set(attribute.name, attribute.value)
    at = skipSpace(text, attribute.next)
  }
}

function attributeAt(text: string, at: number): TextFault | { name: string; value: string; next: number } {
  const name = nameAt(text, at)
  const equals = skipSpace(text, at + name.length)
  const quote = skipSpace(text, equals + 1)
  const mark = text[quote]
  const end = mark === '"' || mark === "'" ? text.indexOf(mark, quote + 1) : -1
  if (name === '' || text[equals] !== '=' || end < 0)
    return { offset: at, message: 'the tag is malformed here; expected name="value", ">" or "/>"' }
  const value = decode(text.slice(quote + 1, end), 'single')
  if (typeof value !== 'string') return { offset: quote + 1 + value.offset, message: value.message }
  return { name, value, next: end + 1 }
}
