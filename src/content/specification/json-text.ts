/**
 * JSON text with what `JSON.parse` does not tell: where a value stands, and that a key stands twice.
 *
 * It reads without recursion, so that no nesting is too deep for it; how deep is too deep for the others is said here.
 */
import { skipSpace } from '../policy/characters.ts'

/** Deeper documents are refused; what reads them is recursive. */
export const DEEPEST_LEVELS = 200

/** What is said of those. */
export const TOO_DEEP = `the document is nested deeper than ${DEEPEST_LEVELS} levels; expected fewer`

/** What is wrong with a text, and where. */
export interface TextFault {
  readonly offset: number
  readonly message: string
}

/** Takes the pointer of a value and where its key stands, or the value itself in a list. */
export type Visit = (pointer: string, offset: number) => void

interface Frame {
  readonly close: '}' | ']'
  readonly pointer: string
  readonly keys: Set<string>
  step: string
  items: number
}

interface Reading {
  readonly text: string
  readonly visit: Visit
  readonly frames: Frame[]
  at: number
  expects: Expectation
}

type Expectation = 'value' | 'first item' | 'first key' | 'key' | 'next'

/** Reads a text from end to end; gives the first thing that makes it no JSON, or unfit. */
export function scanJson(text: string, visit: Visit = () => undefined): TextFault | undefined {
  const reading: Reading = { text, visit, frames: [], at: skipSpace(text, 0), expects: 'value' }
  visit('', reading.at)
  while (reading.at < text.length || reading.expects !== 'next' || reading.frames.length > 0) {
    const message = STEPS[reading.expects](reading)
    if (message !== undefined) return { offset: reading.at, message }
    reading.at = skipSpace(text, reading.at)
  }
  return undefined
}

const STEPS: Readonly<Record<Expectation, (reading: Reading) => string | undefined>> = {
  value: readValue,
  'first item': reading => (reading.text[reading.at] === ']' ? close(reading) : readValue(reading)),
  'first key': reading => (reading.text[reading.at] === '}' ? close(reading) : readKey(reading)),
  key: readKey,
  next: readNext,
}

function readValue(reading: Reading): string | undefined {
  const { text, at, frames, visit } = reading
  const frame = frames.at(-1)
  if (frame?.close === ']') {
    frame.step = String(frame.items)
    frame.items += 1
    visit(`${frame.pointer}/${frame.step}`, at)
  }
  if (text[at] === '{') return open(reading, '}', 'first key')
  if (text[at] === '[') return open(reading, ']', 'first item')
  const end = text[at] === '"' ? stringEnd(text, at) : plainEnd(text, at)
  if (end === undefined) return text[at] === '"' ? MALFORMED : `${shown(reading)} begins no JSON value`
  reading.at = end
  reading.expects = 'next'
  return undefined
}

function open(reading: Reading, closing: '}' | ']', expects: Expectation): string | undefined {
  const { frames } = reading
  if (frames.length === DEEPEST_LEVELS) return TOO_DEEP
  const parent = frames.at(-1)
  const pointer = parent === undefined ? '' : `${parent.pointer}/${parent.step}`
  frames.push({ close: closing, pointer, keys: new Set(), step: '', items: 0 })
  reading.at += 1
  reading.expects = expects
  return undefined
}

function close(reading: Reading): undefined {
  reading.frames.pop()
  reading.at += 1
  reading.expects = 'next'
}

function readKey(reading: Reading): string | undefined {
  const { text, at, frames, visit } = reading
  const end = text[at] === '"' ? stringEnd(text, at) : undefined
  const frame = frames.at(-1)
  if (end === undefined || frame === undefined)
    return text[at] === '"' ? MALFORMED : `${shown(reading)} begins no key; expected text in double quotes`
  const key = String(JSON.parse(text.slice(at, end)))
  if (frame.keys.has(key)) return `key "${key}" stands twice in the same object; expected once`
  frame.keys.add(key)
  frame.step = key.replaceAll('~', '~0').replaceAll('/', '~1')
  visit(`${frame.pointer}/${frame.step}`, at)
  const colon = skipSpace(text, end)
  reading.at = colon
  if (text[colon] !== ':') return `${shown(reading)} follows key "${key}"; expected ":"`
  reading.at = colon + 1
  reading.expects = 'value'
  return undefined
}

function readNext(reading: Reading): string | undefined {
  const { text, at, frames } = reading
  const frame = frames.at(-1)
  if (frame === undefined) return `${shown(reading)} follows the end of the document`
  if (text[at] === frame.close) return close(reading)
  if (text[at] !== ',') return `${shown(reading)} follows a value; expected "," or "${frame.close}"`
  reading.at += 1
  reading.expects = frame.close === ']' ? 'value' : 'key'
  return undefined
}

const MALFORMED = 'the text in double quotes is not closed, or holds what JSON wants escaped'

function shown({ text, at }: Reading): string {
  if (text[at] === '"') return 'a text in double quotes'
  return at < text.length ? `"${String.fromCodePoint(text.codePointAt(at) ?? 0)}"` : 'the end of the text'
}

const PLAIN = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y

function plainEnd(text: string, at: number): number | undefined {
  PLAIN.lastIndex = at
  return PLAIN.test(text) ? PLAIN.lastIndex : undefined
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

function stringEnd(text: string, from: number): number | undefined {
  for (let at = from + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0x22) return at + 1
    if (code < 0x20) return undefined
    if (code !== 0x5c) continue
    ESCAPE.lastIndex = at
    if (!ESCAPE.test(text)) return undefined
    at = ESCAPE.lastIndex - 1
  }
  return undefined
}
