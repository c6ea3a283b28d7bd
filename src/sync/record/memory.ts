/**
 * What a stack remembers of a service, and the document that it is kept as.
 *
 * The document is a JSON schema that validates nothing; everything stands under one annotation.
 */
import type { InUse, KeyName } from '../../model/action.ts'
import type { Json, JsonObject } from '../../ports.ts'
import { canonical, isJsonObject } from '../../values.ts'
import type { ImportedByKey } from '../imports.ts'
import { type Delivery, deliveriesIn } from './deliveries.ts'

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
  /** How far each action has come, by its id in lower case. */
  readonly actions: Readonly<Record<string, RecordedAction>>
  /** Which keys of an entity were handed on and may be in use, by the key of the entity. */
  readonly inUse: Readonly<Record<string, InUse>>
  /** The files that the environment has had, the latest last. */
  readonly deliveries: readonly Delivery[]
  /** True when there is a record that could not be read: nothing is to be written over it. */
  readonly unread?: true
}

/** How far an action has come; `once` is the text of the file that it ran for. */
export type RecordedAction =
  /** It was about to be sent, and no end of it was written down. */
  | { readonly once: string; readonly is: 'begun' }
  /** This key of the entity `of`, by its key, was made and is yet to be handed on. */
  | { readonly once: string; readonly is: 'made'; readonly of: string; readonly key: KeyName }
  | { readonly once: string; readonly is: 'done' }

const ANNOTATION = 'x-apim-sync'
const VERSION = 1

/** Gives the document that a memory is kept as. */
export function documentOf({ unread: _, ...memory }: Memory): JsonObject {
  const deliveries = memory.deliveries.map(delivery => ({ ...delivery }))
  return { [ANNOTATION]: { version: VERSION, ...memory, owned: [...memory.owned], deliveries } }
}

/** True when two records say the same, so that the second need not be written. */
export function sameMemory(one: Memory, other: Memory): boolean {
  return canonical(documentOf(one)) === canonical(documentOf(other))
}

/** Reads a memory from the document of a record; undefined when it is not one that this version can read. */
export function memoryIn(document: Json | undefined): Memory | undefined {
  const schema = typeof document === 'string' ? parsed(document) : document
  const content = isJsonObject(schema) ? schema[ANNOTATION] : undefined
  if (!isJsonObject(content) || content['version'] !== VERSION || typeof content['salt'] !== 'string') return undefined
  const { salt, owned, fingerprints, rewritten, imported, actions, inUse, deliveries } = content
  return {
    salt,
    owned: Array.isArray(owned) ? owned.filter(key => typeof key === 'string') : [],
    fingerprints: textsIn(fingerprints),
    rewritten: pairsIn(rewritten, ({ sent, kept }) => (isText(sent) && isText(kept) ? { sent, kept } : undefined)),
    imported: pairsIn(imported, ({ document, live }) =>
      isText(document) && isText(live) ? { document, live } : undefined,
    ),
    actions: pairsIn(actions, actionIn),
    inUse: Object.fromEntries(
      Object.entries(textsIn(inUse)).filter((entry): entry is [string, InUse] => isInUse(entry[1])),
    ),
    deliveries: deliveriesIn(deliveries),
  }
}

/** Reads how far an action has come; what cannot be made out counts as begun, which runs nothing. */
function actionIn({ once, is, of, key }: JsonObject): RecordedAction | undefined {
  if (!isText(once)) return undefined
  if (is === 'done') return { once, is }
  return is === 'made' && isText(of) && isKeyName(key) ? { once, is, of, key } : { once, is: 'begun' }
}

function isKeyName(value: Json | undefined): value is KeyName {
  return value === 'primary' || value === 'secondary'
}

function isInUse(value: string): value is InUse {
  return value === 'both' || isKeyName(value)
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
