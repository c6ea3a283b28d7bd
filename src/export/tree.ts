/**
 * What an export writes, before anything has a name: values, secrets to be set, and texts that get files of their own.
 *
 * A tree is YAML without spelling. Where a secret stands there is its place and never its value, so that nothing that
 * is made of a tree can hold one.
 */
import type { Address } from '../model/address.ts'
import type { Json, Value } from '../ports.ts'
import { Secret } from '../secret.ts'

/** A value as it is written. */
export type Tree = Leaf | Secrecy | Paper | Items | Branch

/** A plain value. */
export interface Leaf {
  readonly is: 'value'
  readonly value: string | number | boolean | null
}

/** A place where a secret stands. */
export interface Secrecy {
  readonly is: 'secret'
  readonly address: Address
  /** Names of the fields that lead there from the entity; a position in a list counts from 1. */
  readonly path: readonly string[]
}

/** The path of a text that has a file of its own. */
export interface Paper {
  readonly is: 'file'
  /** The first folder of its path: `policies`. */
  readonly folder: string
  readonly address: Address
  /** Ending of its name, without the dot before it. */
  readonly ending: string
  readonly text: string
}

/** A list. */
export interface Items {
  readonly is: 'list'
  readonly items: readonly Tree[]
}

/** A map, in the order in which it is written. */
export interface Branch {
  readonly is: 'map'
  readonly entries: readonly Entry[]
}

/** One key with what belongs to it. */
export interface Entry {
  readonly key: string
  readonly value: Tree
  /** The entities that are written here: one, or the links of a list. */
  readonly about?: readonly Address[]
  /** Sentences above the key. */
  readonly remarks?: readonly string[]
}

/** Makes a plain value. */
export function leaf(value: Leaf['value']): Leaf {
  return { is: 'value', value }
}

/** Makes a list. */
export function items(all: readonly Tree[]): Items {
  return { is: 'list', items: all }
}

/** Makes a map. */
export function branch(entries: readonly Entry[]): Branch {
  return { is: 'map', entries }
}

/** True for a map without a key. */
export function isBare(tree: Tree): boolean {
  return tree.is === 'map' && tree.entries.length === 0
}

/** Lists the entries of a tree that entities stand in, in its order. */
export function entitiesIn(tree: Tree): readonly Entry[] {
  switch (tree.is) {
    case 'value':
    case 'secret':
    case 'file':
      return []
    case 'list':
      return tree.items.flatMap(entitiesIn)
    case 'map':
      return tree.entries.flatMap(entry => [...(entry.about === undefined ? [] : [entry]), ...entitiesIn(entry.value)])
  }
}

/** A sentence about an entity. */
export interface Remark {
  readonly address: Address
  readonly why: string
}

/** Lists what is written of entities otherwise than the service has it. */
export function remarksIn(document: Tree): readonly Remark[] {
  return entitiesIn(document).flatMap(({ about: [address] = [], remarks = [] }) =>
    remarks.flatMap(why => (address === undefined ? [] : [{ address, why }])),
  )
}

/** Gives JSON as a tree, member by member; `spell` says how a text is written. */
export function treeOf(value: Json, spell: (text: string) => Tree): Tree {
  if (typeof value === 'string') return spell(value)
  if (typeof value !== 'object' || value === null) return leaf(value)
  if (isJsonList(value)) return items(value.map(item => treeOf(item, spell)))
  return branch(Object.entries(value).map(([key, member]) => ({ key, value: treeOf(member, spell) })))
}

function isJsonList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

/** Gives what a tree declares, for the rules of a kind; a secret is there and not to be had. */
export function declaredIn(tree: Tree): Value {
  switch (tree.is) {
    case 'value':
      return tree.value
    case 'secret':
      return Secret.absent('')
    case 'file':
      return tree.text
    case 'list':
      return tree.items.map(declaredIn)
    case 'map':
      return Object.fromEntries(tree.entries.map(({ key, value }) => [key, declaredIn(value)]))
  }
}
