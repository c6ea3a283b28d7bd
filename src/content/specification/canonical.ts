/**
 * The digest of what an OpenAPI document says.
 *
 * Key order, layout and YAML or JSON do not count. A reference to a schema counts by name, because the service keeps
 * schemas by name; any other reference counts as what it leads to, because the service writes that out, and keeps
 * nothing of such a component that no operation uses.
 */
import { createHash } from 'node:crypto'
import type { Json, JsonObject } from '../../ports.ts'
import { isJsonObject } from '../../values.ts'
import { MOST_HOPS, pointerOf, pointerText, referenceIn, valueAt } from './pointer.ts'

const SCHEMA = /^\/(?:definitions|components\/schemas)\//
const WRITTEN_OUT = [
  'parameters',
  'responses',
  'requestBodies',
  'headers',
  'examples',
  'links',
  'callbacks',
  'pathItems',
]

interface Printing {
  readonly document: JsonObject
  /** What each reference came to: one of a thousand uses is printed once, or a few lines could stand for gigabytes. */
  readonly known: Map<string, string>
  readonly open: Set<string>
}

/** Gives SHA-256 of a text in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Gives the digest of a document, in hexadecimal. */
export function documentDigest(document: JsonObject): string {
  const printing: Printing = { document, known: new Map(), open: new Set() }
  return sha256(`openapi ${print(printing, kept(document))}`)
}

function kept(document: JsonObject): JsonObject {
  const { components, parameters: _, responses: __, ...rest } = document
  if (!isJsonObject(components)) return rest
  const remaining = Object.entries(components).filter(([name]) => !WRITTEN_OUT.includes(name))
  return remaining.length === 0 ? rest : { ...rest, components: Object.fromEntries(remaining) }
}

/** Objects print as their digest, so that one behind a reference prints as the same object in place. */
function print(printing: Printing, value: Json): string {
  if (Array.isArray(value)) return `[${value.map((item: Json) => print(printing, item)).join()}]`
  if (!isJsonObject(value)) return JSON.stringify(value)
  const reference = referenceIn(value)
  if (reference === undefined) return printMembers(printing, value)
  const { $ref: _, ...others } = value
  const target = printReference(printing, reference)
  return Object.keys(others).length === 0 ? target : `${target}+${printMembers(printing, others)}`
}

function printMembers(printing: Printing, value: JsonObject): string {
  const members = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return sha256(members.map(([name, member]) => `${JSON.stringify(name)}:${print(printing, member)}`).join())
}

function printReference(printing: Printing, reference: string): string {
  const { document, known, open } = printing
  const pointer = pointerOf(reference)
  if (pointer === undefined) return `ref ${JSON.stringify(reference)}`
  const way = pointerText(pointer)
  const target = valueAt(document, pointer)
  if (target === undefined || SCHEMA.test(way) || open.has(way) || open.size > MOST_HOPS)
    return `ref ${JSON.stringify(way)}`
  const printed = known.get(way)
  if (printed !== undefined) return printed
  open.add(way)
  const fresh = print(printing, target)
  open.delete(way)
  known.set(way, fresh)
  return fresh
}
