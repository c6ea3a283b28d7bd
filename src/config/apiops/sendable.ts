/**
 * What of a read may be sent back.
 *
 * A read shows more than a create takes: values that the service makes of others, and of fields that exclude each other
 * several at once.
 */
import type { Kind } from '../../model/kind.ts'
import type { Json, JsonObject } from '../../ports.ts'
import { isJsonObject } from '../../values.ts'
import type { Entry, MapNode, Node } from '../node.ts'
import { entryOf } from '../words.ts'

/** Leaves out what the service sends and does not take back. */
export function sendable({ sendable: made }: Kind, entries: readonly Entry[]): readonly Entry[] {
  if (made === undefined) return entries
  const at = { file: '', line: 1, column: 1 }
  return keptOf({ type: 'map', at, entries }, made(jsonOfEntries(entries))).entries
}

function keptOf(node: MapNode, json: JsonObject): MapNode {
  const entries = node.entries.flatMap(entry => {
    const kept = json[entry.key]
    if (kept === undefined) return []
    return entry.value.type === 'map' && isJsonObject(kept) ? { ...entry, value: keptOf(entry.value, kept) } : entry
  })
  return { ...node, entries }
}

/** Gives properties as the JSON that they are. */
export function jsonOfEntries(entries: readonly Entry[]): JsonObject {
  return Object.fromEntries(entries.map(({ key, value }) => [key, jsonOf(value)]))
}

function jsonOf(node: Node): Json {
  if (node.type === 'map') return jsonOfEntries(node.entries)
  return node.type === 'list' ? node.items.map(jsonOf) : node.value
}

/** Of fields that exclude each other a read may show several; the last of the arms is the one that counts. */
export function withoutRivals({ union = [] }: Kind, entries: readonly Entry[]): readonly Entry[] {
  const at = { file: '', line: 1, column: 1 }
  const given = union.filter(arm => arm.some(name => entryOf({ type: 'map', at, entries }, name) !== undefined))
  const rivals = given.slice(0, -1).flat()
  return entries.filter(({ key }) => !rivals.includes(key))
}
