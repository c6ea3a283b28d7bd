/**
 * Sections of an override file: lists of `{ name, properties }`, with further sections beside these two.
 */
import type { Kind } from '../../model/kind.ts'
import { type Checking, problem } from '../finding.ts'
import { keysOf } from '../keys.ts'
import type { Entry, MapNode } from '../node.ts'
import { quoted } from '../quote.ts'
import { described, entryOf, isNull } from '../words.ts'
import { nameOf } from './item-name.ts'
import { keyIn } from './spelling.ts'

/** One item of a section. */
export interface Item {
  readonly name: string
  readonly at: Entry['at']
  readonly properties: readonly Entry[]
  readonly sections: readonly Entry[]
}

/** Reads the items of a section about entities of a kind. */
export function* itemsIn(kind: Kind, { value }: Entry, path: string): Checking<readonly Item[]> {
  if (isNull(value)) return []
  if (value.type !== 'list') {
    yield* problem(value.at, `${path} is ${described(value)}; expected a list of maps with "name" and "properties"`)
    return []
  }
  const items = new Map<string, Item>()
  for (const item of value.items) {
    const name = yield* nameOf(item, path, 'a map with "name" and "properties"')
    if (name === undefined || item.type !== 'map') continue
    if (items.has(name.text.toLowerCase()))
      yield* problem(name.at, `${path} names ${quoted(name.text)} twice; expected it once`)
    else items.set(name.text.toLowerCase(), { name: name.text, at: name.at, ...(yield* partsOf(kind, item, path)) })
  }
  return [...items.values()]
}

/** A field may stand beside the name as well as among the properties. */
function* partsOf(kind: Kind, item: MapNode, path: string): Checking<Pick<Item, 'properties' | 'sections'>> {
  const given = entryOf(item, 'properties')?.value
  if (given !== undefined && given.type !== 'map' && !isNull(given))
    yield* problem(given.at, `${path}: "properties" is ${described(given)}; expected a map of what is otherwise`)
  const rest = item.entries.filter(({ key }) => key !== 'name' && key !== 'properties')
  const isField = ({ key }: Entry) => keysOf(kind).get(keyIn(kind, key))?.means === 'field'
  return {
    properties: [...(given?.type === 'map' ? given.entries : []), ...rest.filter(isField)],
    sections: rest.filter(entry => !isField(entry)),
  }
}
