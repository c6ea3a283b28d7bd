/**
 * Trees as YAML that the action reads back as the same.
 *
 * Short lists and the names of files stand on one line, as a person writes them; nothing is folded, so that a change of
 * one value is a change of one line.
 */
import { Document, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import { visible } from '../visible.ts'
import type { Branch, Tree } from './tree.ts'

/** Prints a map, with sentences above all of it. */
export function printed(tree: Tree, introduction: readonly string[] = []): string {
  const document = new Document(undefined, { version: '1.2', schema: 'core' })
  document.contents = tree.is === 'map' ? mapOf(tree, false) : null
  if (introduction.length > 0) document.commentBefore = commentOf(introduction)
  return document.toString({ lineWidth: 0, blockQuote: 'literal', flowCollectionPadding: true })
}

type YamlNode = YAMLMap<Scalar, YamlNode> | YAMLSeq<YamlNode> | Scalar

function nodeOf(tree: Tree): YamlNode {
  switch (tree.is) {
    case 'value':
      return scalarOf(tree.value)
    case 'list': {
      const list = new YAMLSeq<YamlNode>()
      // Things of a few plain members read best one a line.
      list.items = tree.items.map(item => (item.is === 'map' ? mapOf(item, fitsOneLine(item)) : nodeOf(item)))
      list.flow = fitsOneLine(tree)
      return list
    }
    case 'map':
      return mapOf(tree)
    case 'file':
    case 'secret':
      throw new RangeError(`what has no name yet cannot be printed: ${tree.is}`)
  }
}

/** A block loses a first line of nothing but white space, so that such a text is quoted. */
function scalarOf(value: unknown): Scalar {
  const scalar = new Scalar(value)
  if (typeof value === 'string' && /^[ \t]+(?:\n|$)/.test(value)) scalar.type = 'QUOTE_DOUBLE'
  return scalar
}

function mapOf(tree: Branch, flow = tree.entries.length < 2 && fitsOneLine(tree)): YAMLMap<Scalar, YamlNode> {
  const map = new YAMLMap<Scalar, YamlNode>()
  map.items = tree.entries.map(({ key, value, remarks = [] }) => {
    const name = new Scalar(key)
    if (remarks.length > 0) name.commentBefore = commentOf(remarks)
    return new Pair(name, nodeOf(value))
  })
  map.flow = flow
  return map
}

/** Each sentence on a line of its own; none of them can end the comment that it stands in. */
function commentOf(sentences: readonly string[]): string {
  return sentences.map(sentence => (sentence === '' ? '' : ` ${visible(sentence)}`)).join('\n')
}

const LONGEST_LINE = 80

/** True for a few plain values that are short together. */
function fitsOneLine(tree: Tree): boolean {
  return plainLength(tree) <= LONGEST_LINE
}

function plainLength(tree: Tree): number {
  switch (tree.is) {
    case 'value':
      return typeof tree.value === 'string' && tree.value.includes('\n')
        ? Number.POSITIVE_INFINITY
        : String(tree.value).length + 2
    case 'list':
      return tree.items.reduce(
        (sum, item) => sum + (item.is === 'value' ? plainLength(item) : Number.POSITIVE_INFINITY),
        2,
      )
    case 'map':
      return tree.entries.reduce(
        (sum, { key, value, remarks = [] }) =>
          sum +
          key.length +
          2 +
          (value.is === 'value' && remarks.length === 0 ? plainLength(value) : Number.POSITIVE_INFINITY),
        2,
      )
    case 'file':
    case 'secret':
      return Number.POSITIVE_INFINITY
  }
}
