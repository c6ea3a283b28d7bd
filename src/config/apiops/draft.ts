/**
 * An entity of an APIOps folder on its way to the tree that our own files have.
 *
 * Links and copies are put where they belong while everything is a draft; `treeOf` then writes it down as nodes, and
 * nothing after that knows where they came from.
 */
import type { Place } from '../../errors.ts'
import type { Kind } from '../../model/kind.ts'
import type { Entry, Node, ScalarNode } from '../node.ts'

/** One entity, or the service itself. */
export interface Draft {
  /** Undefined for the service. */
  readonly kind: Kind | undefined
  readonly id: string
  readonly at: Place
  /** Its fields, its document and what is a single value below it. */
  readonly own: readonly Entry[]
  /** Entities below it, by their keys. */
  readonly below: ReadonlyMap<string, readonly Draft[]>
  /** Links from it, by the keys of their relations. */
  readonly links: ReadonlyMap<string, readonly ScalarNode[]>
  /** Which of its copies it stands for, where it has any. */
  readonly current?: string
  /** Notes of one release each, by its name. */
  readonly releases?: ReadonlyMap<string, Release>
  /** True for what the service makes by itself; it is declared only where an override is about it. */
  readonly isServerMade?: true
}

/** One time that a copy was chosen. */
export interface Release {
  /** The copy; undefined where the release names the entity itself. */
  readonly of: string | undefined
  readonly notes: Entry | undefined
}

/** Gives a draft as a map. */
export function treeOf({ at, own, below, links }: Draft): Node {
  const linked = [...links].map(
    ([key, items]): Entry => ({ key, at: items[0]?.at ?? at, value: { type: 'list', at, items } }),
  )
  const drafted = [...below].flatMap(([key, drafts]): readonly Entry[] => {
    const declared = drafts.filter(({ isServerMade }) => isServerMade !== true)
    const [first] = declared
    if (first === undefined) return []
    const entries = declared.map((draft): Entry => ({ key: draft.id, at: draft.at, value: treeOf(draft) }))
    return [{ key, at: first.at, value: { type: 'map', at: first.at, entries } }]
  })
  return { type: 'map', at, entries: [...own, ...linked, ...drafted] }
}

/** Makes a plain text that stands at a place. */
export function textAt(at: Place, text: string): ScalarNode {
  return { type: 'scalar', at, value: text, text }
}

/** Makes a flag that stands at a place. */
export function flagAt(at: Place, value: boolean): ScalarNode {
  return { type: 'scalar', at, value, text: String(value) }
}
