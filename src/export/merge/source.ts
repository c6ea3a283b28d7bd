/**
 * A file of declarations as it is written: its text, and what begins where.
 *
 * The tree that the rest works with has forgotten spelling and comments. Here the places that it kept lead back to the
 * lines. What an alias repeats stands once, where its anchor is.
 */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { DIALECT } from '../../config/document.ts'
import type { Place } from '../../errors.ts'

/** A map or a list. */
export type Container = YAMLMap | YAMLSeq

/** One key of a map with its value, or one item of a list. */
export interface Spot {
  readonly source: Source
  readonly container: Container
  readonly index: number
  /** Keys that lead there from the top of the file, its own the last; a position in a list counts from 0. */
  readonly path: readonly string[]
  /** True within a value that aliases repeat elsewhere. */
  readonly isShared: boolean
}

/** A file with its places. */
export interface Source {
  readonly file: string
  readonly text: string
  /** The map that the file is; undefined for a file without one. */
  readonly top: YAMLMap | undefined
  /** Every key and item, in the order of the file. */
  readonly spots: readonly Spot[]
  /** Finds the key, or the item of a list, that begins at a place. */
  readonly keyAt: (place: Place) => Spot | undefined
  /** Finds what the value at a place belongs to; for a value that was left empty, the place of its key. */
  readonly valueAt: (place: Place) => Spot | undefined
}

/** Reads a file that is known to be faultless. */
export function readSource(file: string, text: string): Source {
  const lines = new LineCounter()
  const document = parseDocument(text, { ...DIALECT, lineCounter: lines })
  const [keys, values] = [new Map<number, Spot>(), new Map<number, Spot>()]
  const offsetOf = ({ line, column }: Place) => (lines.lineStarts[line - 1] ?? 0) + column - 1
  const top = isMap(document.contents) ? document.contents : undefined
  const spots: Spot[] = []
  const source: Source = {
    file,
    text,
    top,
    spots,
    keyAt: place => keys.get(offsetOf(place)) ?? values.get(offsetOf(place)),
    valueAt: place => values.get(offsetOf(place)) ?? keys.get(offsetOf(place)),
  }
  if (top !== undefined) {
    const repeated = new Set([...text.matchAll(/\*([^\s,[\]{}]+)/g)].map(([, name]) => name ?? ''))
    for (const spot of spotsIn(source, top, [], repeated, false)) {
      spots.push(spot)
      const { key, value } = partsOf(spot)
      if (key !== undefined) note(keys, key, spot)
      if (value !== undefined) note(values, value, spot)
    }
  }
  return source
}

function note(spots: Map<number, Spot>, { range }: Node, spot: Spot): void {
  if (range !== undefined && range !== null && range[0] < range[1]) spots.set(range[0], spot)
}

function* spotsIn(
  source: Source,
  container: Container,
  above: readonly string[],
  repeated: ReadonlySet<string>,
  isWithin: boolean,
): Generator<Spot> {
  const isHeld = isWithin || (container.anchor !== undefined && repeated.has(container.anchor))
  for (const index of container.items.keys()) {
    const { key, value } = partsOf({ container, index })
    const path = [...above, key === undefined ? String(index) : keyText(key)]
    const isShared = isHeld || (isScalar(value) && value.anchor !== undefined && repeated.has(value.anchor))
    yield { source, container, index, path, isShared }
    if (isMap(value) || isSeq(value)) yield* spotsIn(source, value, path, repeated, isHeld)
  }
}

/** Gives the node of a key, undefined in a list, and that of its value, undefined for none. */
export function partsOf({ container, index }: Pick<Spot, 'container' | 'index'>): {
  readonly key: Node | undefined
  readonly value: Node | undefined
} {
  if (!isMap(container)) return { key: undefined, value: nodeIn(container.items[index]) }
  const pair = container.items[index]
  return { key: nodeIn(pair?.key), value: nodeIn(pair?.value) }
}

function nodeIn(value: unknown): Node | undefined {
  return isMap(value) || isSeq(value) || isScalar(value) || isAlias(value) ? value : undefined
}

function keyText(key: Node): string {
  return isScalar(key) ? String(key.source ?? key.value) : ''
}

/** Gives the name of a spot's key; the position in a list. */
export function nameOf({ path }: Spot): string {
  return path.at(-1) ?? ''
}

/** Finds a key of a map. */
export function spotIn(
  source: Source,
  map: YAMLMap,
  name: string,
  near: Pick<Spot, 'path' | 'isShared'>,
): Spot | undefined {
  const index = map.items.findIndex(({ key }) => isScalar(key) && keyText(key) === name)
  return index < 0 ? undefined : { source, container: map, index, path: [...near.path, name], isShared: near.isShared }
}
