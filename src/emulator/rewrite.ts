/**
 * What the service makes of a body before it keeps it: defaults, generated values, sorted lists, hidden secrets.
 *
 * A PUT starts from defaults and a PATCH from what is kept, but what only the service may set (keys, dates) and what
 * a PUT cannot clear by silence (keys, passwords) is carried over in both.
 */
import { fieldsOf, kindOf, PREVIEW_VERSION } from './contract.ts'
import { isObject, type Json, type JsonObject } from './protocol.ts'
import { relative } from './references.ts'
import { policyShape, SHAPES } from './rules/shapes.ts'
import { nameOf } from './store.ts'
import type { Draft } from './world.ts'

/** The properties to keep for a draft that has been found right. */
export function shaped(draft: Draft): JsonObject {
  const kind = kindOf(draft.kind)
  const writable = withoutReadOnly(draft)
  const started = draft.isPatch ? writable : withDefaults(writable, kind.defaults ?? {})
  const wanted = relative({ ...draft, wanted: started })
  const isPolicy = kind.kind === 'policy' || draft.kind === 'policyFragment'
  const shape = isPolicy ? policyShape : (SHAPES[draft.kind] ?? asIs)
  const kept = shape(draft, wanted)
  const rewritten = Object.entries(kept).map(([field, value]) => [
    field,
    draft.world.rewrite(draft.kind, draft.path, field, value),
  ])
  return Object.fromEntries(rewritten)
}

function asIs(_: Draft, wanted: JsonObject): JsonObject {
  return wanted
}

/** Merges a patch the JSON merge way; a null clears its field, or does nothing when nulls are lost. */
export function merged(kept: JsonObject, patch: JsonObject, loseNulls: boolean): JsonObject {
  const result: Record<string, Json> = { ...kept }
  for (const [name, value] of Object.entries(patch)) {
    const old = result[name]
    if (isObject(value)) result[name] = merged(isObject(old) ? old : {}, value, loseNulls)
    else if (value !== null || !loseNulls) result[name] = value
  }
  return result
}

/** Without nulls and without what only the service may set, unless a patch carries it over from what is kept. */
function withoutReadOnly({ kind, path, wanted, before }: Draft): JsonObject {
  const fields = fieldsOf(kindOf(kind), PREVIEW_VERSION, nameOf(path))
  const entries = Object.entries(wanted).flatMap(([name, value]): [string, Json][] => {
    const isReadOnly = fields.members.get(name)?.rule.readOnly === true && !isPatchable(kind, name)
    const old = before?.properties[name]
    return isReadOnly ? (old === undefined ? [] : [[name, old]]) : value === null ? [] : [[name, value]]
  })
  return Object.fromEntries(entries)
}

/** Marked read-only in the specification's main shape, yet taken from a PATCH. */
function isPatchable(kind: string, name: string): boolean {
  return kind === 'subscription' && (name === 'expirationDate' || name === 'stateComment')
}

/** Fills in what is left out; a default below a field counts only where that field is given. */
function withDefaults(wanted: JsonObject, defaults: JsonObject): JsonObject {
  const result: Record<string, Json> = { ...wanted }
  for (const [path, value] of Object.entries(defaults)) {
    const [name = '', member] = path.split('.')
    const parent = result[name]
    if (member === undefined) result[name] ??= value
    else if (isObject(parent)) result[name] = { [member]: value, ...parent }
  }
  return result
}
