/**
 * Trees as YAML that the action reads back as the same.
 *
 * Short lists and the names of files stand on one line and collections apart, as a person writes them; nothing is folded,
 * so that a change of one value is a change of one line.
 */
import { Document, isScalar, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import { visible } from '../visible.ts'
import type { Branch, Tree } from './tree.ts'

/** Prints a map, with sentences above all of it. */
export function printed(tree: Tree, introduction: readonly string[] = []): string {
  const document = new Document(undefined, { version: '1.2', schema: 'core' })
  document.contents = tree.is === 'map' ? apart(mapOf(tree, false)) : null
  if (introduction.length > 0) document.commentBefore = commentOf(introduction)
  return document.toString({ lineWidth: 0, blockQuote: 'literal', flowCollectionPadding: true })
}

/** Sets what takes more than one line apart from what stands around it. */
function apart(map: YAMLMap<Scalar, YamlNode>): YAMLMap<Scalar, YamlNode> {
  for (const [index, { key, value }] of map.items.entries())
    if (index > 0) key.spaceBefore = !isFlat(value) || !isFlat(map.items[index - 1]?.value)
  return map
}

function isFlat(node: YamlNode | null | undefined): boolean {
  return isScalar(node) || node?.flow === true
}

type YamlNode = YAMLMap<Scalar, YamlNode> | YAMLSeq<YamlNode> | Scalar

function nodeOf(tree: Tree): YamlNode {
  switch (tree.is) {
    case 'value':
      return scalarOf(tree.value)
    case 'list': {
      const list = unpadded(new YAMLSeq<YamlNode>())
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

/** Brackets stand close, braces apart: the library has one word for both. */
function unpadded<List extends YAMLSeq<YamlNode>>(list: List): List {
  const print = list.toString.bind(list)
  const closely: typeof print = (context, ...more) =>
    print(context === undefined || !list.flow ? context : { ...context, flowCollectionPadding: '' }, ...more)
  return Object.assign(list, { toString: closely })
}

/** Texts by which editors and linters of YAML 1.1 mean true and false. */
const OLD_BOOLEAN = /^(?:y|n|yes|no|on|off)$/i

/** A block loses a first line of nothing but white space, and as a key `<<` merges, so that such texts are quoted. */
function scalarOf(value: unknown): Scalar {
  const scalar = new Scalar(value)
  if (typeof value === 'string' && (/^[ \t]+(?:\n|$)/.test(value) || value === '<<' || OLD_BOOLEAN.test(value)))
    scalar.type = 'QUOTE_DOUBLE'
  return scalar
}

function mapOf(tree: Branch, flow = tree.entries.length < 2 && fitsOneLine(tree)): YAMLMap<Scalar, YamlNode> {
  const map = new YAMLMap<Scalar, YamlNode>()
  map.items = tree.entries.map(({ key, value, remarks = [] }) => {
    const name = scalarOf(key)
    if (remarks.length > 0) name.commentBefore = commentOf(remarks)
    return new Pair(name, key === 'sync' && value.is === 'map' ? mapOf(value, isBrief(value)) : nodeOf(value))
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

/** Words of ours stand in braces with their lists, as long as they are short together. */
function isBrief({ entries }: Branch): boolean {
  return entries.reduce((sum, { key, value }) => sum + key.length + 2 + plainLength(value), 2) <= LONGEST_LINE
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
