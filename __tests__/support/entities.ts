/**
 * Entities to test the parts of the engine with, made in one word.
 *
 * A kind is taken from the table; one that a test needs and the table lacks is made of another with `kindLike`.
 */

import type { Address } from '../../src/model/address.ts'
import { keyOf } from '../../src/model/address.ts'
import type { Fields } from '../../src/model/kind/fields.ts'
import type { Kind } from '../../src/model/kind.ts'
import type { Create, Delete, Update } from '../../src/model/plan.ts'
import type { Found, ReferenceTo, State, Wanted } from '../../src/model/state.ts'
import { KINDS } from '../../src/model/table.ts'
import type { JsonObject, Values } from '../../src/ports.ts'
import type { Unordered } from '../../src/sync/diff/draft.ts'

/** Gives a kind of the table. */
export function kind(name: string): Kind {
  const found = KINDS.get(name)
  if (found === undefined) throw new RangeError(`the table has no kind "${name}"`)
  return found
}

/** Gives the address of an entity of the table: `at('products/groups', 'gold', 'partners')`. */
export function at(name: string, ...ids: readonly string[]): Address {
  return { kind: kind(name), ids }
}

/** Makes a kind that is like tags but for what is given. */
export function kindLike(fields: Fields, more: Partial<Kind> = {}): Kind {
  const { unique: _, ...plain } = kind('tags')
  return { ...plain, fields, ...more }
}

/** Makes a declared entity that stands on line 3. */
export function wanted(address: Address, properties: Values = {}, more: Partial<Wanted> = {}): Wanted {
  return {
    address,
    properties,
    at: { file: 'apim.yml', line: 3, column: 3 },
    places: new Map(),
    sync: { protect: false, ignore: [], exact: [] },
    references: [],
    ...more,
  }
}

/** Makes a mention on line 4. */
export function naming(...targets: readonly ReferenceTo['target'][]): readonly ReferenceTo[] {
  return targets.map(target => ({ target, at: { file: 'apim.yml', line: 4, column: 5 } }))
}

/** Makes a live entity. */
export function found(address: Address, properties: JsonObject = {}): Found {
  return { address, properties }
}

/** Puts entities under their keys. */
export function stateOf<Entity extends { readonly address: Address }>(...entities: readonly Entity[]): State<Entity> {
  return new Map(entities.map(entity => [keyOf(entity.address), entity]))
}

/** Makes a create of all that is declared. */
export function create(entity: Wanted): Unordered<Create> {
  const { address, properties } = entity
  return { action: 'create', wanted: entity, address, fields: [], body: properties, patch: undefined }
}

/** Makes an update by PATCH. */
export function update(entity: Wanted): Unordered<Update> {
  return { action: 'update', wanted: entity, address: entity.address, method: 'patch', fields: [] }
}

/** Makes a delete of a live entity. */
export function remove({ address, properties }: Found, why: Delete['why'] = 'undeclared'): Unordered<Delete> {
  return { action: 'delete', address, why, found: properties, query: {} }
}
