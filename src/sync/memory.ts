/**
 * What a stack remembers of a service, and the document that it is kept as.
 *
 * The document is a JSON schema that validates nothing; everything stands under one annotation.
 */
import type { Json, JsonObject } from '../ports.ts'
import { canonical, isJsonObject } from '../values.ts'
import type { ImportedByKey } from './imports.ts'

/** What one stack remembers of one service. */
export interface Memory {
  /** Random text that makes equal secrets look unlike in two records. */
  readonly salt: string
  /** Keys of the entities that this stack made, their children left out. */
  readonly owned: readonly string[]
  /** Fingerprints of hidden values, by `key#path`. */
  readonly fingerprints: Readonly<Record<string, string>>
  /** Digests of what was sent and what the service kept instead, by `key#path`. */
  readonly rewritten: Readonly<Record<string, { readonly sent: string; readonly kept: string }>>
  /** What was imported last, by the key of the entity. */
  readonly imported: ImportedByKey
  /** True when there is a record that could not be read: nothing is to be written over it. */
  readonly unread?: true
}

const ANNOTATION = 'x-apim-sync'
const VERSION = 1

/** Gives the document that a memory is kept as. */
export function documentOf({ unread: _, ...memory }: Memory): JsonObject {
  return { [ANNOTATION]: { version: VERSION, ...memory, owned: [...memory.owned] } }
}

/** True when two records say the same, so that the second need not be written. */
export function sameMemory(one: Memory, other: Memory): boolean {
  return canonical({ ...one, owned: [...one.owned] }) === canonical({ ...other, owned: [...other.owned] })
}

/** Reads a memory from the document of a record; undefined when it is not one that this version can read. */
export function memoryIn(document: Json | undefined): Memory | undefined {
  const schema = typeof document === 'string' ? parsed(document) : document
  const content = isJsonObject(schema) ? schema[ANNOTATION] : undefined
  if (!isJsonObject(content) || content['version'] !== VERSION || typeof content['salt'] !== 'string') return undefined
  const { salt, owned, fingerprints, rewritten, imported } = content
  return {
    salt,
    owned: Array.isArray(owned) ? owned.filter(key => typeof key === 'string') : [],
    fingerprints: textsIn(fingerprints),
    rewritten: pairsIn(rewritten, ({ sent, kept }) => (isText(sent) && isText(kept) ? { sent, kept } : undefined)),
    imported: pairsIn(imported, ({ document, live }) =>
      isText(document) && isText(live) ? { document, live } : undefined,
    ),
  }
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function textsIn(value: Json | undefined): Readonly<Record<string, string>> {
  const entries = Object.entries(isJsonObject(value) ? value : {})
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}

function pairsIn<Pair>(
  value: Json | undefined,
  read: (entry: JsonObject) => Pair | undefined,
): Readonly<Record<string, Pair>> {
  const entries = Object.entries(isJsonObject(value) ? value : {}).flatMap(([place, entry]) => {
    const pair = isJsonObject(entry) ? read(entry) : undefined
    return pair === undefined ? [] : [[place, pair] as const]
  })
  return Object.fromEntries(entries)
}

function isText(value: Json | undefined): value is string {
  return typeof value === 'string'
}
