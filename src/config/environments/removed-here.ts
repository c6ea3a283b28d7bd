/**
 * `removed:` as it is for one environment.
 *
 * What is to go in some environments only says so like anything else, by `sync: { environments }`, or by
 * `{ id, environments }` in a list. The words are used up here, so that the rest is read as ever.
 */
import type { Checking } from '../finding.ts'
import type { Entry, Node } from '../node.ts'
import { below } from '../words.ts'
import { linkItems } from './held-back.ts'
import { heldBackBy, type Stage } from './stage.ts'

/** Leaves out what is to go in other environments only. */
export function* removedHere(tops: readonly Entry[], stage: Stage): Checking<readonly Entry[]> {
  const all: Entry[] = []
  for (const entry of tops) {
    const value = yield* goingHere(entry.value, entry.key, stage)
    if (value !== undefined) all.push({ ...entry, value })
  }
  return all
}

/** Gives what is to go of one value; undefined when none of it is. */
function* goingHere(node: Node, path: string, stage: Stage): Checking<Node | undefined> {
  if (node.type === 'scalar') return node
  if (node.type === 'list') {
    const items = node.items.some(({ type }) => type === 'map') ? yield* linkItems(path, node, stage) : undefined
    return items === undefined
      ? node
      : { ...node, items: items.flatMap(({ item, heldBack }) => (heldBack === undefined ? [item] : [])) }
  }
  const entries: Entry[] = []
  for (const entry of node.entries) {
    const inner = below(path, entry.key)
    const list = environmentsIn(entry)
    if (list !== undefined) {
      if ((yield* heldBackBy(`${inner}.environments`, list, stage)) !== undefined) return undefined
    } else {
      const value = yield* goingHere(entry.value, inner, stage)
      if (value !== undefined) entries.push(value === entry.value ? entry : { ...entry, value })
    }
  }
  return { ...node, entries }
}

/** The list of a key `sync` that holds nothing else; anything else under that name is an id. */
function environmentsIn({ key, value }: Entry): Node | undefined {
  const [only, ...others] = key === 'sync' && value.type === 'map' ? value.entries : []
  return only?.key === 'environments' && others.length === 0 ? only.value : undefined
}
