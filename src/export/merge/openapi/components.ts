/**
 * What operations refer to, brought along: types that the file lacks, and those that say something else.
 *
 * What nothing refers to any more stays, since nobody but the file's owner knows whether it is meant for something.
 */
import { type Pointer, pointerOf, pointerText, referenceIn, valueAt } from '../../../content/specification/pointer.ts'
import type { Json, JsonObject } from '../../../ports.ts'
import { canonical, isJsonObject } from '../../../values.ts'
import { laidSchema, type Sides } from './schemas.ts'

/** A document with the types that were brought along. */
export interface Typed {
  readonly root: JsonObject
  /** Ways to those that the file had otherwise. */
  readonly changed: readonly Pointer[]
}

/** Lays the types that values refer to into a document, and what those refer to. */
export function withComponents(document: JsonObject, values: readonly Json[], sides: Sides): Typed {
  const changed: Pointer[] = []
  const known = new Set<string>()
  const waiting = values.flatMap(referencesIn)
  let result = document
  for (let reference = waiting.pop(); reference !== undefined; reference = waiting.pop()) {
    const pointer = pointerOf(reference)
    const way = pointer === undefined ? '' : pointerText(pointer)
    if (pointer === undefined || known.has(way) || !PARTS.test(way)) continue
    known.add(way)
    const [old, live] = [valueAt(sides.file.root, pointer), valueAt(sides.live.root, pointer)]
    const laid = SCHEMAS.test(way) ? laidSchema(old, live, sides) : (old ?? live)
    if (laid === undefined) continue
    const isSame = old !== undefined && canonical(old) === canonical(laid)
    if (!isSame) result = withValue(result, pointer, laid)
    if (!isSame && old !== undefined) changed.push(pointer)
    waiting.push(...referencesIn(laid))
  }
  return { root: result, changed }
}

/** The places where a document keeps what is referred to. */
const PARTS = /^\/(?:components\/[^/]+|definitions|parameters|responses)\/[^/]+$/
const SCHEMAS = /^\/(?:components\/schemas|definitions)\//

function referencesIn(value: Json): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn)
  if (!isJsonObject(value)) return []
  const own = referenceIn(value)
  return [...(own === undefined ? [] : [own]), ...Object.values(value).flatMap(referencesIn)]
}

/** Gives a document with another value at a way; what is missing on the way is made. */
export function withValue(document: JsonObject, [step, ...rest]: readonly string[], value: Json): JsonObject {
  if (step === undefined) return document
  const inner = Object.hasOwn(document, step) ? document[step] : undefined
  const next = rest.length === 0 ? value : withValue(isJsonObject(inner) ? inner : {}, rest, value)
  return { ...document, [step]: next }
}

/** Gives a document without what is at a way. */
export function withoutValue(document: JsonObject, [step, ...rest]: readonly string[]): JsonObject {
  const inner = step === undefined ? undefined : document[step]
  if (step === undefined || inner === undefined) return document
  if (rest.length > 0) return isJsonObject(inner) ? { ...document, [step]: withoutValue(inner, rest) } : document
  return Object.fromEntries(Object.entries(document).filter(([name]) => name !== step))
}
