/**
 * What no file may hold, so that it cannot be declared as the service has it.
 *
 * An answer of the service is JSON, which can spell what UTF-8 cannot hold or a terminal would take for an order. Tabs
 * and line ends are fine.
 */
import type { Json } from '../ports.ts'
import { isJsonObject } from '../values.ts'
import { unicodeName } from '../visible.ts'

const UNSAYABLE = /[^\P{Cc}\t\n\r]|[\u{fffe}\u{ffff}]|\p{Cs}/u

/** Says what a text holds that no file may: `holds the control character U+0007, which no file may hold`. */
export function unsayableText(text: string): string | undefined {
  const [character] = UNSAYABLE.exec(text) ?? []
  if (character === undefined) return undefined
  const noun = /\p{Cs}/u.test(character) ? 'half of a character,' : 'the control character'
  return `holds ${noun} ${unicodeName(character)}, which no file may hold`
}

/** Says why something cannot be a key of a map. */
export function unsayableKey(key: string): string | undefined {
  return key === '__proto__' ? 'holds the key "__proto__", which no file may hold' : unsayableText(key)
}

/** Says the same of JSON, with all that is in it. */
export function unsayableJson(value: Json): string | undefined {
  if (typeof value === 'string') return unsayableText(value)
  if (Array.isArray(value)) return firstOf(value, unsayableJson)
  if (!isJsonObject(value)) return undefined
  return firstOf(Object.entries(value), ([key, member]) => unsayableKey(key) ?? unsayableJson(member))
}

function firstOf<Item>(all: readonly Item[], fault: (item: Item) => string | undefined): string | undefined {
  for (const item of all) {
    const found = fault(item)
    if (found !== undefined) return found
  }
  return undefined
}
