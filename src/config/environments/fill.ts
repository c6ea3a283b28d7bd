/**
 * `${var.…}` in all that the files declare, filled in before anything of it is checked.
 *
 * Everything after this sees one document in which no variable is left, but for the texts of other files: those are
 * read later, and filled in by `substitute.ts` where they ask for it.
 */
import type { Document } from '../files.ts'
import { type Checking, problem } from '../finding.ts'
import type { Entry, Node, ScalarNode } from '../node.ts'
import { below } from '../words.ts'
import { MOST_VALUES, sizeOf } from './settle.ts'
import { type Find, spliced, valueFor } from './splice.ts'
import { lookUp, type VariableTable } from './variables.ts'

interface Filling {
  readonly find: Find
  readonly sizes: Map<Node, number>
  /** How many values variables have added so far. */
  added: number
}

/** Fills the variables into documents. */
export function* filled(documents: readonly Document[], table: VariableTable): Checking<readonly Document[]> {
  const filling: Filling = { find: finderIn(table), sizes: new Map(), added: 0 }
  const all: Document[] = []
  for (const document of documents) {
    const entries = yield* filledEntries(document.top.entries, '', filling)
    all.push(entries === document.top.entries ? document : { ...document, top: { ...document.top, entries } })
  }
  return all
}

/** Finds settled variables. */
export function finderIn(table: VariableTable): Find {
  return use => valueFor(lookUp(use.name.split('.'), table), use)
}

function* filledEntries(entries: readonly Entry[], path: string, filling: Filling): Checking<readonly Entry[]> {
  let changed: Entry[] | undefined
  for (const [index, entry] of entries.entries()) {
    const value = isTaken(entry, entries)
      ? entry.value
      : yield* filledNode(entry.value, below(path, entry.key), filling)
    if (value === entry.value) continue
    changed ??= [...entries]
    changed[index] = { ...entry, value }
  }
  return changed ?? entries
}

/** True for the text of a policy that says of itself that nothing is filled in. */
function isTaken({ key }: Entry, beside: readonly Entry[]): boolean {
  if (key !== 'value') return false
  const flag = beside.find(entry => entry.key === 'substitute')?.value
  return flag?.type === 'scalar' && flag.value === false
}

function* filledNode(node: Node, path: string, filling: Filling): Checking<Node> {
  if (node.type === 'scalar') return yield* filledScalar(node, path, filling)
  if (node.type === 'map') {
    const entries = yield* filledEntries(node.entries, path, filling)
    return entries === node.entries ? node : { ...node, entries }
  }
  let changed: Node[] | undefined
  for (const [index, item] of node.items.entries()) {
    const value = yield* filledNode(item, `${path}[${index}]`, filling)
    if (value === item) continue
    changed ??= [...node.items]
    changed[index] = value
  }
  return changed === undefined ? node : { ...node, items: changed }
}

/** What cannot be filled in stays as it is: it has been told, and whoever reads it knows it by its mark. */
function* filledScalar(node: ScalarNode, path: string, filling: Filling): Checking<Node> {
  const value = (yield* spliced(node, path, filling.find)) ?? node
  if (value.type === 'scalar') return value
  const before = filling.added
  filling.added += sizeOf(value, filling.sizes)
  if (filling.added <= MOST_VALUES) return value
  if (before <= MOST_VALUES)
    yield* problem(
      node.at,
      `${path} makes the file grow by more than ${MOST_VALUES} values by its variables; expected fewer`,
    )
  return node
}
