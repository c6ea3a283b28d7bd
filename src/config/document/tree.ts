/**
 * A YAML document as our own tree, in which every value and every key knows its place.
 *
 * Aliases and merge keys are written out here, so nobody above has to know of them. What comes from an alias stands
 * at the alias and what comes from a merge at its `<<`: that is the line that an editor has to change.
 */
import { type Alias, isAlias, isMap, isNode, isScalar, isSeq, type Pair, Scalar, type YAMLMap } from 'yaml'
import type { Place, Problem } from '../../errors.ts'
import type { Entry, Node, ScalarNode } from '../node.ts'
import { quoted } from '../quote.ts'
import {
  blockAt,
  fault,
  placeAt,
  type Reading,
  type Source,
  type Spot,
  startReading,
  unlessRepeated,
} from './tree-reading.ts'

/** Deeper nesting than any file has a use for, and far from what the stack can bear. */
export const DEEPEST_LEVELS = 64

/** How many values aliases may add to a file; an alias bomb adds millions. */
export const MOST_ALIASED_VALUES = 200_000

/** Gives a parsed document as a tree, with what is wrong in how it is written. */
export function treeOf(contents: unknown, source: Source): { tree: Node | undefined; problems: readonly Problem[] } {
  const reading = startReading(source)
  const start = { file: source.file, line: 1, column: 1 }
  const tree =
    contents === null
      ? undefined
      : nodeOf(reading, contents, { depth: 0, from: undefined, isAliased: false, otherwise: start })
  return { tree, problems: reading.problems }
}

function nodeOf(reading: Reading, node: unknown, spot: Spot): Node | undefined {
  if (isAlias(node)) return aliasOf(reading, node, spot)
  if (!isMap(node) && !isSeq(node) && !isScalar(node)) return scalarOf(reading, new Scalar(null), spot)
  if (spot.isAliased && ++reading.aliasedValues > MOST_ALIASED_VALUES) return undefined
  if (!spot.isAliased && node.anchor !== undefined) reading.anchors.set(node.anchor, node)
  if (isScalar(node)) return scalarOf(reading, node, spot)
  const at = placeOf(reading, node, spot)
  if (spot.depth >= DEEPEST_LEVELS)
    return fault(
      reading,
      at,
      `nests deeper than ${DEEPEST_LEVELS} levels; expected the levels of collections, entities and their fields`,
    )
  reading.open.add(node)
  const inside = { ...spot, depth: spot.depth + 1, otherwise: at }
  const read: Node = isMap(node)
    ? { type: 'map', at, entries: entriesOf(reading, node, inside) }
    : { type: 'list', at, items: node.items.flatMap(item => nodeOf(reading, item, inside) ?? []) }
  reading.open.delete(node)
  return read
}

function entriesOf(reading: Reading, map: YAMLMap, spot: Spot): readonly Entry[] {
  const entries = new Map<string, Entry>()
  const merged: Entry[] = []
  for (const pair of map.items) {
    const key = keyOf(reading, pair, spot)
    if (key === undefined) continue
    if (key.isMerge) {
      merged.push(...mergedEntries(reading, pair.value, { ...spot, from: spot.from ?? key.at }))
      continue
    }
    const value = nodeOf(reading, pair.value, { ...spot, otherwise: key.at })
    const first = entries.get(key.text)
    if (first !== undefined)
      unlessRepeated(
        reading,
        spot,
        key.at,
        `the key ${quoted(key.text)} stands twice in one map; expected it once (first at ${first.at.line}:${first.at.column})`,
      )
    else if (value !== undefined) entries.set(key.text, { key: key.text, at: key.at, value })
  }
  for (const entry of merged) if (!entries.has(entry.key)) entries.set(entry.key, entry)
  return [...entries.values()]
}

interface Key {
  readonly text: string
  readonly at: Place
  readonly isMerge: boolean
}

function keyOf(reading: Reading, { key }: Pair, spot: Spot): Key | undefined {
  const node = isAlias(key) ? targetOf(reading, key) : key
  if (isScalar(key) && key.anchor !== undefined && !spot.isAliased) reading.anchors.set(key.anchor, key)
  const at = placeOf(reading, key, spot)
  if (!isScalar(node) || isEmpty(node))
    return unlessRepeated(reading, spot, at, 'a key is missing or is no plain text; expected "<key>: <value>"')
  const text = String(node.source ?? node.value)
  if (text === '__proto__')
    return unlessRepeated(reading, spot, at, '"__proto__" cannot be a key; expected another name')
  return { text, at, isMerge: text === '<<' && node.type === Scalar.PLAIN }
}

/** What a `<<` brings: the entries of one map or of several, the first of equal keys first. */
function mergedEntries(reading: Reading, value: unknown, spot: Spot): readonly Entry[] {
  const sources = isSeq(value) ? value.items : [value]
  return sources.flatMap(source => {
    const node = nodeOf(reading, source, spot)
    if (node === undefined || node.type === 'map') return node?.entries ?? []
    fault(
      reading,
      spot.from ?? spot.otherwise,
      '"<<" merges something that is no map; expected an alias of a map, or a list of them',
    )
    return []
  })
}

function aliasOf(reading: Reading, alias: Alias, spot: Spot): Node | undefined {
  const at = placeOf(reading, alias, spot)
  const target = targetOf(reading, alias)
  if (target === undefined)
    return unlessRepeated(
      reading,
      spot,
      at,
      `the alias ${quoted(`*${alias.source}`)} has no anchor above it; expected ${quoted(`&${alias.source}`)} at the value that it repeats`,
    )
  if (reading.open.has(target))
    return unlessRepeated(
      reading,
      spot,
      at,
      `the alias ${quoted(`*${alias.source}`)} stands inside the value that it repeats; expected it outside`,
    )
  const wasWithin = reading.aliasedValues <= MOST_ALIASED_VALUES
  const node = nodeOf(reading, target, { ...spot, from: at, isAliased: true })
  if (!spot.isAliased && wasWithin && reading.aliasedValues > MOST_ALIASED_VALUES)
    fault(
      reading,
      at,
      `the alias ${quoted(`*${alias.source}`)} makes the file grow by more than ${MOST_ALIASED_VALUES} values; expected fewer aliases within aliases`,
    )
  return node
}

function targetOf(reading: Reading, alias: Alias): unknown {
  if (!reading.targets.has(alias)) reading.targets.set(alias, reading.anchors.get(alias.source))
  return reading.targets.get(alias)
}

function scalarOf(reading: Reading, node: Scalar, spot: Spot): ScalarNode {
  const at = placeOf(reading, node, spot)
  const { value, source } = node
  const known = value === null || typeof value === 'boolean' || typeof value === 'number' ? value : String(value)
  const text = typeof known === 'string' ? known : (source ?? '')
  const block =
    node.type === Scalar.BLOCK_LITERAL && spot.from === undefined
      ? blockAt(reading.source, node.range?.[0] ?? 0, text)
      : undefined
  return { type: 'scalar', at, value: known, text, ...(block === undefined ? {} : { block }) }
}

function placeOf(reading: Reading, node: unknown, spot: Spot): Place {
  const range = isNode(node) && !(isScalar(node) && isEmpty(node)) ? node.range : undefined
  return range === undefined || range === null ? (spot.from ?? spot.otherwise) : placeAt(reading, range[0], spot)
}

/** True for a value that is not written at all, as in `key:`. */
function isEmpty({ range, source, type }: Scalar): boolean {
  return (
    type === Scalar.PLAIN && (source ?? '') === '' && (range === undefined || range === null || range[0] === range[1])
  )
}
