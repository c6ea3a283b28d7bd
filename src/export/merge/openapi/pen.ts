/**
 * Writes a value over the text of another one, and touches only what differs.
 *
 * What it is written with knows how YAML or JSON is spelled. What a reference of YAML repeats elsewhere is not changed
 * here, because nobody can tell whether it is meant there too.
 */
import { isMap, isSeq } from 'yaml'
import { pointerText, referenceIn } from '../../../content/specification/pointer.ts'
import type { Json, JsonObject } from '../../../ports.ts'
import { canonical, isJsonObject } from '../../../values.ts'
import { keptItems } from '../yaml/kept-items.ts'
import type { Obstacle } from '../yaml/lay.ts'
import { type Container, partsOf } from '../yaml/parts.ts'
import type { Source, Spot } from '../yaml/source.ts'

/** Where changes of one text are collected. */
export interface Pen {
  /** Writes another value in the place of one. */
  put(spot: Spot, value: Json): void
  drop(spot: Spot): void
  /** Adds to the end. @param key - undefined for the item of a list */
  add(container: Container, key: string | undefined, value: Json): void
  /** The text with all changes made. */
  text(): string
}

/** Writes another value over all of a document. @returns why it cannot be done */
export function write(source: Source, before: JsonObject, after: JsonObject, pen: Pen): Obstacle | undefined {
  const { top, spots } = source
  if (top === undefined) return 'it is no map'
  const places = new Map(spots.map(spot => [pointerText(spot.path), spot]))
  return writeMap({ places, pen }, top, [], before, after)
}

interface Writing {
  readonly places: ReadonlyMap<string, Spot>
  readonly pen: Pen
}

type Path = readonly string[]

function writeMap(writing: Writing, map: Container, path: Path, before: JsonObject, after: JsonObject) {
  const { places, pen } = writing
  const obstacles: (Obstacle | undefined)[] = []
  for (const [name, old] of Object.entries(before)) {
    const value = Object.hasOwn(after, name) ? after[name] : undefined
    if (value === old || (value !== undefined && canonical(value) === canonical(old))) continue
    const spot = places.get(pointerText([...path, name]))
    obstacles.push(obstacleAt(spot) ?? (spot === undefined ? undefined : writeValue(writing, spot, old, value)))
  }
  const added = Object.entries(after).filter(([name]) => !Object.hasOwn(before, name))
  for (const [name, value] of added) pen.add(map, name, value)
  return obstacles.find(found => found !== undefined)
}

function writeValue(writing: Writing, spot: Spot, old: Json, value: Json | undefined): Obstacle | undefined {
  const { value: node } = partsOf(spot)
  if (value === undefined) {
    writing.pen.drop(spot)
    return undefined
  }
  if (isMap(node) && isJsonObject(old) && isJsonObject(value) && node.items.length > 0 && !isEmpty(value))
    return writeMap(writing, node, spot.path, old, value)
  if (isSeq(node) && Array.isArray(old) && Array.isArray(value) && old.length > 0 && value.length > 0) {
    const kept = keptItems(old, value, (one, other) => nameOf(one) === nameOf(other))
    if (kept !== undefined) return writeList(writing, node, spot.path, old, value, kept)
  }
  writing.pen.put(spot, value)
  return undefined
}

function isEmpty(value: JsonObject): boolean {
  return Object.keys(value).length === 0
}

function writeList(
  writing: Writing,
  list: Container,
  path: Path,
  before: readonly Json[],
  after: readonly Json[],
  kept: ReadonlyMap<number, number>,
): Obstacle | undefined {
  const { places, pen } = writing
  const obstacles = before.map((old, index) => {
    const position = kept.get(index)
    const value = position === undefined ? undefined : after[position]
    if (value !== undefined && canonical(value) === canonical(old)) return undefined
    const spot = places.get(pointerText([...path, String(index)]))
    return obstacleAt(spot) ?? (spot === undefined ? undefined : writeValue(writing, spot, old, value))
  })
  for (const value of after.slice(kept.size)) pen.add(list, undefined, value)
  return obstacles.find(found => found !== undefined)
}

/** Gives what an item is known by: a parameter has a name. */
function nameOf(item: Json): string {
  if (!isJsonObject(item) || referenceIn(item) !== undefined) return canonical(item)
  const { in: place, name } = item
  return name === undefined ? canonical(item) : canonical([place ?? null, name])
}

function obstacleAt(spot: Spot | undefined): Obstacle | undefined {
  if (spot === undefined) return 'a merge, "<<", or an alias says it for others too'
  return spot.source.repeats.isShared(spot.path) ? 'an alias repeats it elsewhere' : undefined
}
