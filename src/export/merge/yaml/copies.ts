/**
 * What stands in one place of a file, written once more for another place of it.
 *
 * Spelling comes along, down to the quotes. Comments and anchors do not: there is one of each.
 */
import { Document, isAlias, isNode, type Node, Pair, Scalar, visit, YAMLMap } from 'yaml'
import type { Addition } from './spelling.ts'

/** Writes a key with a copy of a value. */
export function copiedEntry(key: string, value: Node | undefined): Addition {
  return { lines: printed(key, value, false), inLine: printed(key, value, true).slice('{ '.length, -' }\n'.length) }
}

/** Writes a copy of a value on one line. */
export function copiedInLine(value: Node | undefined): string {
  return copiedEntry('k', value).inLine.slice('k: '.length)
}

/** Gives a map with one key, in braces or on lines of its own. */
function printed(key: string, value: Node | undefined, flow: boolean): string {
  const map = new YAMLMap<Scalar, Node>()
  map.items = [new Pair(new Scalar(key), bare(value))]
  map.flow = flow
  const document = new Document<Node>(undefined, { version: '1.2', schema: 'core' })
  document.contents = map
  return document.toString({ lineWidth: 0, verifyAliasOrder: false, doubleQuotedMinMultiLineLength: LONG })
}

/** Longer than any text: a quoted one stays on its line. */
const LONG = Number.MAX_SAFE_INTEGER

function bare(value: Node | undefined): Node {
  const copy = value?.clone()
  if (!isNode(copy)) return new Scalar(null)
  visit(copy, {
    Node: (_, node) => {
      node.comment = null
      node.commentBefore = null
      node.spaceBefore = false
      if (!isAlias(node)) delete node.anchor
    },
  })
  return copy
}
