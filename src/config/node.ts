/**
 * A file as values that know their places.
 *
 * A single value has two faces: what YAML takes it for, and the text as it was written. `1.10` is a number to the one
 * and stays `1.10` to the other, so fields that hold texts never take the first.
 */
import type { Place } from '../errors.ts'

/** A map, a list or a single value of a file. */
export type Node = MapNode | ListNode | ScalarNode

/** A map; no key stands twice in it. */
export interface MapNode {
  readonly type: 'map'
  readonly at: Place
  readonly entries: readonly Entry[]
}

/** One key of a map. */
export interface Entry {
  readonly key: string
  /** Where the key stands. */
  readonly at: Place
  readonly value: Node
}

/** A list. */
export interface ListNode {
  readonly type: 'list'
  readonly at: Place
  readonly items: readonly Node[]
}

/** A single value. */
export interface ScalarNode {
  readonly type: 'scalar'
  readonly at: Place
  /** What YAML takes it for: `1.10` is a number. */
  readonly value: null | boolean | number | string
  /** What it is as a text: `1.10` stays as it was written. */
  readonly text: string
  /** For a literal block (`|`): the line on which its text begins, and how many columns it is indented. */
  readonly block?: { readonly line: number; readonly indent: number }
  /** For the name of a file that has been read on the way: what is in it. */
  readonly content?: string
}
