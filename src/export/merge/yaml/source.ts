/**
 * A file of declarations as it is written: its text, and what begins where.
 *
 * The tree that the rest works with has forgotten spelling and comments. Here the places that it kept lead back to the
 * lines. What an alias repeats stands once, where its anchor is.
 */
import { isMap, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml'
import { DIALECT } from '../../../config/document.ts'
import type { Place } from '../../../errors.ts'
import { type Container, memberName, ownIndex, type Part, partsOf } from './parts.ts'
import { type Repeats, repeatsIn } from './repeats.ts'
import type { Path } from './uses.ts'

/** One key of a map with its value, or one item of a list, where it is written. */
export interface Spot extends Part {
  readonly source: Source
  /** Keys that lead there, its own the last. */
  readonly path: Path
  /** True where everybody who repeats it is to have what is written there. */
  readonly isAgreed?: boolean
}

/** A file with its places. */
export interface Source {
  readonly file: string
  readonly text: string
  /** The map that the file is; undefined for a file without one. */
  readonly top: YAMLMap | undefined
  /** Every key and item, in the order of the file. */
  readonly spots: readonly Spot[]
  /** What aliases and merges make of it. */
  readonly repeats: Repeats
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
    repeats: repeatsIn(top),
    keyAt: place => keys.get(offsetOf(place)) ?? values.get(offsetOf(place)),
    valueAt: place => values.get(offsetOf(place)) ?? keys.get(offsetOf(place)),
  }
  if (top !== undefined) {
    for (const spot of spotsIn(source, top, [])) {
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

function* spotsIn(source: Source, container: Container, above: Path): Generator<Spot> {
  for (const index of container.items.keys()) {
    const path = [...above, memberName({ container, index })]
    yield { source, container, index, path }
    const { value } = partsOf({ container, index })
    if (isMap(value) || isSeq(value)) yield* spotsIn(source, value, path)
  }
}

/** Gives the name of a spot's key; the position in a list. */
export function nameOf({ path }: Spot): string {
  return path.at(-1) ?? ''
}

type Near = Pick<Spot, 'path' | 'isAgreed'>

/** Finds a key of a map. */
export function spotIn(source: Source, map: YAMLMap, name: string, near: Near): Spot | undefined {
  const index = ownIndex(map, name)
  const path = [...near.path, name]
  return index === undefined ? undefined : { ...near, source, container: map, index, path }
}

/** Finds what is written where a path leads, by whatever aliases and merges. */
export function spotAt(source: Source, path: Path): Spot | undefined {
  const { part } = source.repeats.way(path)
  return part === undefined ? undefined : source.spots.find(spot => isPart(spot, part))
}

function isPart(one: Part, other: Part): boolean {
  return one.container === other.container && one.index === other.index
}
