/**
 * Texts as the file spells them: words, names of other entities, and what gets a file of its own.
 */
import { textFault } from '../config/fields/constraints.ts'
import { parsed } from '../config/reference-text.ts'
import type { Reference, TextField } from '../model/kind/fields.ts'
import { idsIn, scopeDepth } from '../model/scope.ts'
import { KINDS } from '../model/table.ts'
import { withoutService } from '../sync/diff/same.ts'
import type { Around, Writing } from './around.ts'
import { leftOut, type Spot } from './spot.ts'
import { branch, leaf, type Tree } from './tree.ts'
import { unsayableText } from './unsayable.ts'

/** Writes a text; null for one that no file may hold, or that the field may not. */
export function* textTree(field: TextField, spot: Spot, text: string, around: Around): Writing<Tree | null> {
  const unsayable = unsayableText(text)
  if (unsayable !== undefined) return yield* leftOut(spot, unsayable)
  if (field.ref !== undefined) return yield* referenceTree(field.ref, spot, text, around)
  if (field.sibling !== undefined) return spelled(text.slice(text.lastIndexOf('/') + 1))
  const known = field.values?.find(word => word.toLowerCase() === text.toLowerCase()) ?? text
  const fault = textFault(field, known, false)
  if (fault !== undefined) return yield* leftOut(spot, fault)
  return field.ending !== undefined && known.includes('\n') ? inFile(field.ending, known, around) : spelled(known)
}

function inFile(ending: string, text: string, { entity: { address } }: Around): Tree {
  return branch([{ key: 'file', value: { is: 'file', folder: 'texts', address, ending, text } }])
}

/** Names an entity by its id, or by its path below the service, as the file does. */
function* referenceTree(ref: Reference, spot: Spot, text: string, { entity }: Around): Writing<Tree | null> {
  const { kind, ids } = entity.address
  const plain = withoutService(text)
  const also = ref.also?.find(word => word.toLowerCase() === plain.toLowerCase())
  if (also !== undefined) return leaf(also)
  if (parsed(ref, plain, { kind, keys: ids, ids }) === undefined)
    return yield* leftOut(spot, `names "${plain}", which is none of what it may name`)
  return spelled(ref.form === 'path' ? plain : (localId(ref, plain) ?? plain))
}

function localId({ to }: Reference, path: string): string | undefined {
  for (const name of path.startsWith('/') ? to : []) {
    const kind = KINDS.get(name)
    const ids = kind === undefined ? undefined : idsIn(kind, path)
    if (kind !== undefined && ids !== undefined) return ids.slice(scopeDepth(kind)).join('/')
  }
  return undefined
}

/** Writes a text of which nothing is filled in. */
export function spelled(text: string): Tree {
  return leaf(text.replaceAll('${', () => '$${'))
}
