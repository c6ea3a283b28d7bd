/**
 * What an entity is declared as, with what it names called as the file calls it.
 *
 * An environment in which an id differs names the entity by that id, although the file says the same of it. Texts of
 * policies stay as they are: what they hold is written by hand in each case.
 */
import { type Address, pathOf, textOf } from '../model/address.ts'
import { fieldFor, memberOf } from '../model/field.ts'
import type { Field, Holder } from '../model/kind/fields.ts'
import { scopeDepth } from '../model/scope.ts'
import type { Wanted } from '../model/state.ts'
import type { Value, Values } from '../ports.ts'
import { isList, isValues } from '../values.ts'

/**
 * Gives the properties of an entity with the ids that its references lead to exchanged for the keys of the file.
 *
 * @param nameOf - what the file calls an entity, written as an address is.
 */
export function followed(
  { address, properties, references }: Pick<Wanted, 'address' | 'properties' | 'references'>,
  nameOf: (address: Address) => string,
): Values {
  const words = new Map(references.flatMap(({ target }) => ('by' in target ? [] : wordsFor(target, nameOf(target)))))
  return words.size === 0 ? properties : membersFollowed(address.kind, properties, words)
}

/** Gives the two ways to name an entity, by id and by path, each with what the file would have there. */
function wordsFor(target: Address, name: string): readonly (readonly [string, string])[] {
  if (name === textOf(target) || target.kind.shape !== 'collection') return []
  const called: Address = { ...target, ids: name.split('/').filter((_, index) => index % 2 === 1) }
  const local = ({ kind, ids }: Address) => ids.slice(scopeDepth(kind)).join('/')
  return [
    [local(target), local(called)],
    [pathOf(target), pathOf(called)],
  ]
}

function membersFollowed(holder: Holder, values: Values, words: ReadonlyMap<string, string>): Values {
  const entries = Object.entries(values).map(([name, value]): [string, Value] => {
    const field = memberOf(holder, name)
    return [name, field === undefined ? value : valueFollowed(fieldFor(field, value), value, words)]
  })
  return Object.fromEntries(entries)
}

function valueFollowed(field: Field, value: Value, words: ReadonlyMap<string, string>): Value {
  if (field.type === 'text')
    return typeof value === 'string' && field.ref !== undefined ? (words.get(value) ?? value) : value
  if (field.type === 'object') return isValues(value) ? membersFollowed(field, value, words) : value
  if (field.type === 'list') return isList(value) ? value.map(item => valueFollowed(field.items, item, words)) : value
  if (field.type !== 'map' || !isValues(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, valueFollowed(field.items, item, words)]),
  )
}
