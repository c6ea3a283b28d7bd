/**
 * `environments:` as it is written: what each environment says of itself, and which others it extends.
 *
 * A layer is an environment like any other. What makes it abstract is that others extend it and that nothing says
 * which service it is.
 */
import type { Place } from '../../errors.ts'
import { type Checking, problem } from '../finding.ts'
import type { Entry, Node, ScalarNode } from '../node.ts'
import { quoted } from '../quote.ts'
import { below, entriesOf, isNull, unknownKey, wrong } from '../words.ts'
import { placeText } from './place-text.ts'
import { unknownEnvironment } from './stage.ts'
import { readVariables } from './variables.ts'

/** The words that say which service an environment is, and how it is reached. */
export const PLACE_WORDS = ['service', 'subscriptionId', 'resourceGroup', 'transport'] as const

/** One of them. */
export type PlaceWord = (typeof PLACE_WORDS)[number]

/** One environment. */
export interface Layer {
  readonly name: string
  readonly at: Place
  /** What it extends, the nearest last. */
  readonly extends: readonly ScalarNode[]
  /** What it says of its service, by the word that says it. */
  readonly place: ReadonlyMap<PlaceWord, ScalarNode>
  readonly variables: readonly Entry[]
  readonly overrides: readonly Entry[]
}

/** Every environment, by name, in the order of the files. */
export type Layers = ReadonlyMap<string, Layer>

const LEGAL = [...PLACE_WORDS, 'extends', 'variables', 'overrides']
const NAME = /^[a-z0-9](?:[a-z0-9-]{0,27}[a-z0-9])?$/

/** Reads the keys `environments` of all files. */
export function* readLayers(tops: readonly Node[]): Checking<Layers> {
  const layers = new Map<string, Layer>()
  for (const value of tops)
    for (const entry of yield* entriesOf('environments', value, 'a map from names to environments')) {
      const first = layers.get(entry.key)
      const path = below('environments', entry.key)
      if (first !== undefined)
        yield* problem(entry.at, `${path} is declared twice (first at ${placeText(first.at)}); expected it once`)
      else if (!NAME.test(entry.key))
        yield* problem(
          entry.at,
          `environments: ${quoted(entry.key)} cannot be the name of an environment; expected 1 to 29 of the characters a-z, 0-9 and "-", with no "-" first or last`,
        )
      else layers.set(entry.key, yield* readLayer(entry, path))
    }
  yield* checkExtends(layers)
  return layers
}

function* readLayer({ key, at, value }: Entry, path: string): Checking<Layer> {
  let layer: Layer = { name: key, at, extends: [], place: new Map(), variables: [], overrides: [] }
  for (const entry of yield* entriesOf(path, value, `a map of ${LEGAL.join(', ')}`)) {
    const inner = below(path, entry.key)
    const word = PLACE_WORDS.find(candidate => candidate === entry.key)
    if (word !== undefined) {
      const text = yield* plainText(inner, entry.value)
      if (text !== undefined) layer = { ...layer, place: new Map([...layer.place, [word, text]]) }
    } else if (entry.key === 'extends') layer = { ...layer, extends: yield* readExtends(inner, entry.value) }
    else if (entry.key === 'variables') layer = { ...layer, variables: yield* readVariables(inner, [entry.value]) }
    else if (entry.key === 'overrides') layer = { ...layer, overrides: yield* entriesOf(inner, entry.value, 'a map') }
    else yield* unknownKey(path, entry, LEGAL)
  }
  return layer
}

function* plainText(path: string, node: Node): Checking<ScalarNode | undefined> {
  if (node.type === 'scalar' && !isNull(node)) return node
  return yield* wrong(path, node, 'a text')
}

/** One name, or a list of them. */
function* readExtends(path: string, node: Node): Checking<readonly ScalarNode[]> {
  const items = node.type === 'list' ? node.items : [node]
  const names: ScalarNode[] = []
  for (const item of items) {
    if (item.type === 'scalar' && !isNull(item)) names.push(item)
    else yield* wrong(path, item, 'the name of an environment, or a list of names')
  }
  return names
}

function* checkExtends(layers: Layers): Checking<void> {
  const names = [...layers.keys()]
  for (const { name, extends: parents } of layers.values())
    for (const { text, at } of parents)
      if (!layers.has(text))
        yield* unknownEnvironment(`environments.${name}.extends names ${quoted(text)}`, text, at, names)
  const told = new Set<string>()
  for (const layer of layers.values()) {
    const circle = circleFrom(layer, layers)
    if (circle === undefined || told.has(layer.name)) continue
    for (const { name } of circle) told.add(name)
    const around = [...circle, layer].map(({ name, at }) => `${name} (${placeText(at)})`).join(' → ')
    yield* problem(layer.at, `environments go in a circle: ${around}; expected layers that do not lead back`)
  }
}

/** Gives the shortest way from a layer back to itself. */
function circleFrom(start: Layer, layers: Layers): readonly Layer[] | undefined {
  const met = new Set<string>()
  let ways: readonly (readonly Layer[])[] = [[start]]
  while (ways.length > 0) {
    const next: (readonly Layer[])[] = []
    for (const way of ways)
      for (const { text } of way.at(-1)?.extends ?? []) {
        const layer = layers.get(text)
        if (layer === start) return way
        if (layer === undefined || met.has(text)) continue
        met.add(text)
        next.push([...way, layer])
      }
    ways = next
  }
  return undefined
}

/** Gives an environment with all that it extends: what is laid first comes first, each layer once. */
export function lineageOf(name: string, layers: Layers): readonly Layer[] {
  const lineage: Layer[] = []
  const met = new Set<string>()
  const visit = (next: string) => {
    const layer = layers.get(next)
    if (layer === undefined || met.has(next)) return
    met.add(next)
    for (const { text } of layer.extends) visit(text)
    lineage.push(layer)
  }
  visit(name)
  return lineage
}

/** Names the environments that can be chosen: all but the layers that others extend and that have no service. */
export function choosable(layers: Layers): readonly string[] {
  const extended = new Set([...layers.values()].flatMap(layer => layer.extends.map(({ text }) => text)))
  return [...layers.keys()].filter(name => !extended.has(name) || hasService(name, layers))
}

/** True for an environment of which it is said which service it is. */
export function hasService(name: string, layers: Layers): boolean {
  return lineageOf(name, layers).some(({ place }) => place.has('service'))
}
