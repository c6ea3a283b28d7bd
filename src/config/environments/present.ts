/**
 * What of a tree is there in an environment, where only the tree is looked at.
 *
 * An entity, or an item of a list, that names environments is there in these. What is wrong with such a list is told
 * where the declaration is checked.
 */
import { checked } from '../finding.ts'
import type { Node } from '../node.ts'
import { entryOf } from '../words.ts'
import { heldBackBy, type Stage } from './stage.ts'

/** True for a map that says of itself that the environment does not have it. */
export function isAbsent(node: Node, stage: Stage): boolean {
  if (node.type !== 'map') return false
  const sync = entryOf(node, 'sync')?.value
  const own = sync?.type === 'map' ? entryOf(sync, 'environments') : entryOf(node, 'environments')
  return own !== undefined && checked(heldBackBy('', own.value, stage)).result !== undefined
}
