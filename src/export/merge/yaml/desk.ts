/**
 * One file on which changes are collected, to be made all at once.
 */
import { isMap, type Scalar } from 'yaml'
import type { Leaf, Tree } from '../../tree.ts'
import type { HoldsSecret } from '../pasted.ts'
import type { Fill } from '../texts/template.ts'
import { blockWith } from './block.ts'
import { type Membership, memberEdits, withBreaks } from './containers.ts'
import { type Edit, edited } from './edits.ts'
import { columnOf, endOf, endOfNode, isFlow, isLastOnLine, startOf } from './extent.ts'
import { type Container, partsOf } from './parts.ts'
import { nameOf, type Source, type Spot } from './source.ts'
import { type Addition, indented, inPlaceOf, newEntry, treeInLine } from './spelling.ts'

/** What is to be changed in one file. */
export interface Desk {
  /** Gives what a text of the file comes to. */
  readonly fill: Fill
  readonly holdsSecret: HoldsSecret
  /** Exchanges a plain value for another one. */
  exchange(spot: Spot, old: Scalar, value: Leaf['value']): void
  /** Writes another value, of whatever shape, in the place of one. */
  replace(spot: Spot, tree: Tree): void
  remove(spot: Spot): void
  add(container: Container, addition: Addition): void
  /** Writes a text in the place of another one. */
  write(edit: Edit): void
  /** The text with all changes made. */
  text(): string
}

/** Opens a file for changes. @param fill - what its texts come to, for those who lay values into it. */
export function openDesk({ text }: Source, fill: Fill = () => undefined, holdsSecret: HoldsSecret = () => false): Desk {
  const edits: Edit[] = []
  const members = new Map<Container, { readonly removed: Set<number>; readonly added: Addition[] }>()

  function membersOf(container: Container) {
    const known = members.get(container) ?? { removed: new Set<number>(), added: [] }
    members.set(container, known)
    return known
  }

  function replace(spot: Spot, tree: Tree): void {
    const { value } = partsOf(spot)
    const end = endOf(text, spot)
    if (!isMap(spot.container) || isFlow(spot.container) || !isLastOnLine(text, end)) {
      const start = value === undefined || endOfNode(value) === value.range?.[0] ? end : (value.range?.[0] ?? end)
      edits.push({ start, end, text: `${start === end ? ' ' : ''}${treeInLine(tree)}` })
      return
    }
    const start = startOf(text, spot)
    const { lines } = newEntry({ key: nameOf(spot), value: tree })
    const written = withBreaks(text, indented(lines, columnOf(text, start)).trimStart())
    edits.push({ start, end, text: text[end - 1] === '\n' ? written : written.trimEnd() })
  }

  return {
    fill,
    holdsSecret,
    replace,
    write: edit => void edits.push(edit),
    exchange: (spot, old, value) => {
      const [start = 0, end = 0] = old.range ?? []
      const block = typeof value === 'string' ? blockWith(text.slice(start, end), value) : undefined
      if (block !== undefined) {
        edits.push({ start, end, text: block })
        return
      }
      const isBlock = text[end - 1] === '\n' && end > start
      const mayBeBlock = !isFlow(spot.container) && (isBlock || isLastOnLine(text, end))
      const columns = mayBeBlock ? columnOf(text, startOf(text, spot)) : undefined
      const written = withBreaks(text, inPlaceOf(old, value, columns))
      edits.push({ start, end, text: `${written.replace(/\r?\n$/, '')}${isBlock ? withBreaks(text, '\n') : ''}` })
    },
    remove: ({ container, index }) => void membersOf(container).removed.add(index),
    add: (container, addition) => void membersOf(container).added.push(addition),
    text: () => {
      // Where an inner and an outer one end together, what is added to the inner one comes first.
      const inward = [...members].toSorted(([a], [b]) => (b.range?.[0] ?? 0) - (a.range?.[0] ?? 0))
      const changes: Membership[] = inward.map(([container, change]) => ({ container, ...change }))
      return edited(text, [...edits, ...changes.flatMap(change => memberEdits(text, change))])
    },
  }
}
