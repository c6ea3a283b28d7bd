/**
 * YAML text as plain values: the one place of specifications that knows the YAML library.
 *
 * Versions are texts even when YAML takes them for numbers (`swagger: 2.0`), keys are always texts (`200:`), and what
 * aliases and merge keys stand for is written out.
 */
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  type YAMLMap,
  type YAMLParseError,
} from 'yaml'
import type { Json } from '../../ports.ts'
import { DEEPEST_LEVELS, type TextFault, TOO_DEEP } from './json-text.ts'
import { type Pointer, pointerText } from './pointer.ts'

/** A YAML text that was read. */
export interface ParsedYaml {
  readonly value: Json
  /** True when aliases or merge keys were written out. */
  readonly isExpanded: boolean
  /** Gives where the key of a value is written, or the value itself in a list; as near above it as is known. */
  readonly offsetAt: (pointer: Pointer) => number
}

/** How many values aliases may add; an alias bomb adds millions. */
const MOST_ALIASED_VALUES = 200_000

interface Reading {
  readonly document: Document
  readonly faults: TextFault[]
  readonly open: Set<unknown>
  aliasedValues: number
  isExpanded: boolean
}

interface Spot {
  readonly depth: number
  readonly offset: number
  readonly isAliased: boolean
  readonly pointer: Pointer
}

/** Reads a text as YAML 1.2. */
export function parseYaml(text: string): ParsedYaml | TextFault {
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    // Both are done here: the library's search for duplicates takes quadratic time.
    merge: false,
    uniqueKeys: false,
    stringKeys: true,
    resolveKnownTags: false,
    prettyErrors: false,
  })
  const [error] = document.errors
  if (error !== undefined) return faultOf(error)
  const reading: Reading = { document, faults: [], open: new Set(), aliasedValues: 0, isExpanded: false }
  const value = valueIn(reading, document.contents, { depth: 0, offset: 0, isAliased: false, pointer: [] })
  const [fault] = reading.faults
  return fault ?? { value, isExpanded: reading.isExpanded, offsetAt: pointer => offsetAt(document, pointer) }
}

/** Where the library runs out of stack says nothing of the text. */
function faultOf({ code, message, pos: [offset] }: YAMLParseError): TextFault {
  if (code === 'RESOURCE_EXHAUSTION') return { offset: 0, message: TOO_DEEP }
  return { offset, message: `the YAML is malformed here (${message.charAt(0).toLowerCase()}${message.slice(1)})` }
}

function valueIn(reading: Reading, node: unknown, spot: Spot): Json {
  if (reading.faults.length > 0) return null
  if (isAlias(node)) return aliased(reading, node, spot)
  if (spot.isAliased) reading.aliasedValues += 1
  if (reading.aliasedValues > MOST_ALIASED_VALUES)
    return fault(reading, spot.offset, `its aliases stand for more than ${MOST_ALIASED_VALUES} values; expected fewer`)
  if (isScalar(node)) return plain(node.value, node.source, spot.pointer)
  if (!isMap(node) && !isSeq(node)) return null
  if (spot.depth === DEEPEST_LEVELS) return fault(reading, spot.offset, TOO_DEEP)
  reading.open.add(node)
  const value = isMap(node)
    ? Object.fromEntries(membersOf(reading, node, spot))
    : node.items.map((item, index) => valueIn(reading, item, below(spot, String(index), offsetOf(item) ?? spot.offset)))
  reading.open.delete(node)
  return value
}

function below(spot: Spot, step: string, offset: number): Spot {
  return {
    ...spot,
    depth: spot.depth + 1,
    offset: spot.isAliased ? spot.offset : offset,
    pointer: [...spot.pointer, step],
  }
}

const VERSIONS = ['/swagger', '/openapi', '/info/version']

function plain(value: unknown, source: string | undefined, pointer: Pointer): Json {
  if (value === null || typeof value === 'boolean') return value
  const isNumber = typeof value === 'number' && Number.isFinite(value)
  const isVersion = pointer.length <= 2 && VERSIONS.includes(pointerText(pointer))
  return isNumber && !isVersion ? value : (source ?? String(value))
}

/** Own keys first, then what merges bring: what is written beats what is merged. */
function membersOf(reading: Reading, map: YAMLMap, spot: Spot): ReadonlyMap<string, Json> {
  const members = new Map<string, Json>()
  const merged: unknown[] = []
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value) : ''
    const offset = offsetOf(key) ?? spot.offset
    if (name === '<<') merged.push(value)
    else if (members.has(name)) fault(reading, offset, `key "${name}" stands twice in the same map; expected once`)
    else members.set(name, valueIn(reading, value, below(spot, name, offset)))
  }
  const brought = merged.flatMap(value => valueIn(reading, value, below(spot, '<<', offsetOf(value) ?? spot.offset)))
  reading.isExpanded ||= merged.length > 0
  for (const source of brought) {
    if (typeof source !== 'object' || source === null) fault(reading, spot.offset, '"<<" merges what is no map')
    else for (const [name, value] of Object.entries(source)) if (!members.has(name)) members.set(name, value)
  }
  return members
}

function aliased(reading: Reading, alias: Alias, spot: Spot): Json {
  const target = alias.resolve(reading.document)
  reading.isExpanded = true
  if (target === undefined) return fault(reading, spot.offset, `alias "*${alias.source}" has no anchor above it`)
  if (reading.open.has(target))
    return fault(reading, spot.offset, `alias "*${alias.source}" stands inside the value that it repeats`)
  return valueIn(reading, target, { ...spot, isAliased: true })
}

function fault(reading: Reading, offset: number, message: string): null {
  reading.faults.push({ offset, message })
  return null
}

function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}

function offsetAt(document: Document, pointer: Pointer): number {
  let node: unknown = document.contents
  let offset = offsetOf(node) ?? 0
  for (const step of pointer) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && String(key.value) === step) : undefined
    const next = isSeq(node) ? node.items[Number(step)] : pair?.value
    const found = offsetOf(pair?.key) ?? offsetOf(next)
    if (found === undefined) return offset
    offset = found
    node = next
  }
  return offset
}
