/**
 * Entities that a read of their parent lists among its properties, instead of in a folder of their own.
 */
import type { Kind } from '../../model/kind.ts'
import { kindsBelow } from '../../model/table.ts'
import type { Checking } from '../finding.ts'
import { keyOfKind } from '../keys.ts'
import type { Entry, Node } from '../node.ts'
import { below, isNull } from '../words.ts'
import type { Draft } from './draft.ts'
import { nameOf } from './item-name.ts'
import { fieldsAmong } from './values.ts'

/** Properties, without the lists among them, and what these list. */
export interface Listed {
  readonly rest: readonly Entry[]
  readonly below: ReadonlyMap<string, readonly Draft[]>
}

/** Takes such lists out of the properties of an entity. */
export function* listedIn(kind: Kind, properties: readonly Entry[], path: string): Checking<Listed> {
  const kinds = new Map(
    kindsBelow(kind).flatMap(child => {
      const name = child.artifacts?.listedAs
      return name === undefined ? [] : [[name, child] as const]
    }),
  )
  const lists = new Map<string, readonly Draft[]>()
  for (const { key, value } of properties) {
    const child = kinds.get(key)
    if (child === undefined || isNull(value)) continue
    const drafts = yield* draftsOf(child, value, below(path, key))
    if (drafts.length > 0) lists.set(keyOfKind(child), drafts)
  }
  return { rest: properties.filter(({ key }) => !kinds.has(key)), below: lists }
}

function* draftsOf(kind: Kind, list: Node, path: string): Checking<readonly Draft[]> {
  const drafts: Draft[] = []
  for (const item of list.type === 'list' ? list.items : [list]) {
    const name = yield* nameOf(item, path, 'a map with "name"')
    if (name === undefined || item.type !== 'map') continue
    const own = yield* fieldsAmong(
      item.entries.filter(({ key }) => key !== 'name'),
      { kind, path: below(path, name.text) },
    )
    drafts.push({ kind, id: name.text, at: item.at, own, below: new Map(), links: new Map() })
  }
  return drafts
}
