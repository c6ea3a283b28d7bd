/**
 * Which keys the file may hold at each place, worked out from the table.
 *
 * Beside an entity's fields stand its child kinds, the relations that others have to it, and our own `sync`. A test
 * sees to it that no two of these ever share a name.
 */
import { parentName } from '../model/address.ts'
import type { Kind } from '../model/kind.ts'
import { inverseRelations, KINDS, kindsBelow } from '../model/table.ts'

/** What a key means below an entity, or at the top of the file. */
export type Meaning =
  | { readonly means: 'field' }
  | { readonly means: 'sync' }
  /** A document from which the service makes what is below. */
  | { readonly means: 'specification' }
  /** Entities of a kind, or links from this entity. */
  | { readonly means: 'child'; readonly kind: Kind }
  /** Links to this entity, declared from their other end. */
  | { readonly means: 'inverse'; readonly kind: Kind }

/** The meaning of each key that an entity of the kind may have; of each kind at the top when there is none. */
export function keysOf(kind: Kind | undefined): ReadonlyMap<string, Meaning> {
  return KEYS.get(kind?.name ?? '') ?? new Map()
}

/** Gives the key under which a kind is declared: the last part of its name. */
export function keyOfKind({ name }: Kind): string {
  return name.slice(name.lastIndexOf('/') + 1)
}

/** Gives the kind that a kind is declared below. */
export function parentOf(kind: Kind): Kind | undefined {
  return KINDS.get(parentName(kind) ?? '')
}

/** Gives how many ids an address of the kind has. */
export function idCount({ path }: Kind): number {
  return path.split('{id}').length - 1
}

const KEYS: ReadonlyMap<string, ReadonlyMap<string, Meaning>> = new Map([
  ['', new Map(kindsBelow(undefined).map(child => childKey(child)))],
  ...[...KINDS.values()].map(kind => [kind.name, meanings(kind)] as const),
])

function meanings(kind: Kind): ReadonlyMap<string, Meaning> {
  const fields = Object.keys(kind.fields).map((name): [string, Meaning] => [name, { means: 'field' }])
  const inverse = inverseRelations(kind).map((relation): [string, Meaning] => [
    relation.relation?.inverse ?? '',
    { means: 'inverse', kind: relation },
  ])
  const document: [string, Meaning][] =
    kind.imports === undefined ? [] : [['specification', { means: 'specification' }]]
  return new Map([...fields, ...kindsBelow(kind).map(childKey), ...inverse, ...document, ['sync', { means: 'sync' }]])
}

function childKey(kind: Kind): [string, Meaning] {
  return [keyOfKind(kind), { means: 'child', kind }]
}
