/**
 * Where in the files stand values that nobody gets to see, known from the table and the tree alone.
 *
 * It is for views of files that need not be without a fault: what is wrong with an entity must not be what shows its
 * secrets. So nothing here asks whether a value is legal, and in doubt it counts as hidden.
 */
import { memberOf } from '../model/field.ts'
import type { Field, Hidden, Holder } from '../model/kind/fields.ts'
import type { Kind } from '../model/kind.ts'
import { namesAnother } from './fields/hidden.ts'
import type { Document } from './files.ts'
import { keysOf } from './keys.ts'
import type { Entry, Node, ScalarNode } from './node.ts'

/** Gives the single values that stand in hidden fields, but for texts that only name what holds a secret. */
export function hiddenNodes(documents: readonly Document[]): ReadonlySet<ScalarNode> {
  return new Set(documents.flatMap(({ top }) => [...childrenWithin(undefined, top.entries)]))
}

function* childrenWithin(parent: Kind | undefined, entries: readonly Entry[]): Generator<ScalarNode> {
  const meanings = keysOf(parent)
  for (const { key, value } of entries) {
    const meaning = meanings.get(key)
    if (meaning?.means !== 'child' || value.type !== 'map') continue
    if (meaning.kind.shape === 'single') yield* entityWithin(meaning.kind, value)
    else for (const entry of value.entries) yield* entityWithin(meaning.kind, entry.value)
  }
}

function* entityWithin(kind: Kind, node: Node): Generator<ScalarNode> {
  if (node.type !== 'map') return
  yield* membersWithin(kind, node.entries)
  yield* childrenWithin(kind, node.entries)
}

function* membersWithin(holder: Holder, entries: readonly Entry[]): Generator<ScalarNode> {
  for (const { key, value } of entries) {
    const field = memberOf(holder, key)
    if (field !== undefined) yield* fieldWithin(field, value, isHiding(field.hidden, entries))
  }
}

/** An object says itself which of its fields are secret; of lists and maps everything is. */
function* fieldWithin(field: Field, node: Node, isHidden: boolean): Generator<ScalarNode> {
  if (node.type === 'scalar') {
    if (isHidden && node.value !== null && !namesAnother(field, node.text)) yield node
  } else if (field.type === 'object') {
    if (node.type === 'map') yield* membersWithin(field, node.entries)
  } else {
    const items = field.type === 'list' || field.type === 'map' ? field.items : field
    const inner = node.type === 'list' ? node.items : node.entries.map(({ value }) => value)
    for (const item of inner) yield* fieldWithin(items, item, isHidden)
  }
}

/** The neighbour on which it hangs counts however it is written. */
function isHiding(hidden: Hidden | undefined, beside: readonly Entry[]): boolean {
  if (hidden?.when === undefined) return hidden !== undefined
  const { field, is } = hidden.when
  const neighbour = beside.find(({ key }) => key === field)?.value
  return neighbour?.type === 'scalar' && neighbour.text.toLowerCase() === String(is)
}
