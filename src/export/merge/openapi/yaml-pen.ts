/**
 * YAML as the file is laid out: blocks as they were, quotes as they were, and what is new as an export writes it.
 */
import { isScalar } from 'yaml'
import type { Json } from '../../../ports.ts'
import { printed } from '../../print.ts'
import { branch, items, leaf, type Tree, treeOf } from '../../tree.ts'
import { openDesk } from '../yaml/desk.ts'
import { endOfNode } from '../yaml/extent.ts'
import { partsOf } from '../yaml/parts.ts'
import type { Source } from '../yaml/source.ts'
import { type Addition, newEntry, treeInLine } from '../yaml/spelling.ts'
import type { Pen } from './pen.ts'

/** Opens a YAML text for changes. */
export function openYamlPen(source: Source): Pen {
  const desk = openDesk(source)
  return {
    put: (spot, value) => {
      const { value: old } = partsOf(spot)
      const tree = treeFor(value)
      if (isScalar(old) && tree.is === 'value' && endOfNode(old) !== old.range?.[0])
        desk.exchange(spot, old, tree.value)
      else desk.replace(spot, tree)
    },
    drop: desk.remove,
    add: (container, key, value) => {
      const tree = treeFor(value)
      desk.add(container, key === undefined ? blockItem(tree) : newEntry({ key, value: tree }))
    },
    text: desk.text,
  }
}

function treeFor(value: Json): Tree {
  return treeOf(value, leaf)
}

/** Spells an item of a list of things that have lines of their own. */
function blockItem(tree: Tree): Addition {
  const lines = printed(branch([{ key: 'k', value: items([tree]) }]))
  const isBlock = lines.startsWith('k:\n')
  const inLine = treeInLine(tree)
  return { lines: isBlock ? lines.slice('k:\n'.length).replace(/^ {2}/gm, '') : `- ${inLine}\n`, inLine }
}
