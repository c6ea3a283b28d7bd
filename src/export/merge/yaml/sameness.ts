/**
 * Whether a file says a value already, in whatever spelling, and wherever the lines of it stand.
 */
import { isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml'
import type { Leaf, Tree } from '../../tree.ts'
import { partsOf } from './parts.ts'
import type { Repeats } from './repeats.ts'

/** True for a value that the file spells so; `1.10` is a text where a text is meant. */
export function isSame({ value, source }: Scalar, other: Leaf['value']): boolean {
  return value === other || (typeof other === 'string' && typeof value !== 'string' && source === other)
}

/** True when a node, with all that aliases and merges bring into it, says what a tree does. */
export function says(node: Node | undefined, tree: Tree, repeats: Repeats): boolean {
  const value = repeats.follow(node)
  switch (tree.is) {
    case 'value':
      return isScalar(value) && isSame(value, tree.value)
    case 'list':
      return (
        isSeq(value) &&
        value.items.length === tree.items.length &&
        tree.items.every((item, index) => says(partsOf({ container: value, index }).value, item, repeats))
      )
    case 'map': {
      const members = isMap(value) ? repeats.membersOf(value) : undefined
      return (
        members?.size === tree.entries.length &&
        tree.entries.every(entry => {
          const part = members.get(entry.key)
          return part !== undefined && says(partsOf(part).value, entry.value, repeats)
        })
      )
    }
    case 'file':
    case 'secret':
      return false
  }
}
