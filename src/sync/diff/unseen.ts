/**
 * What an entity may name without any read showing it: in its hidden fields, and in all that lies below it.
 *
 * Before a delete nobody reads what goes with the entity, yet the service refuses to delete what any of it still names.
 * So the table is asked instead, which knows every kind that could be named.
 */
import type { Field, Fields } from '../../model/kind/fields.ts'
import type { Kind } from '../../model/kind.ts'
import { KINDS } from '../../model/table.ts'

/** Gives the kinds that an entity of a kind, or anything below one, may name unseen. */
export function namedUnseen(kind: Kind): ReadonlySet<string> {
  return NAMED.get(kind.name) ?? new Set()
}

const NAMED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...KINDS.values()].map(kind => {
    const below = [...KINDS.values()].filter(({ name }) => name.startsWith(`${kind.name}/`))
    const named = [...below.flatMap(namedBy), ...fieldsNaming(kind.fields, kind.scope, true)]
    // What lies in a scope names what lies there too, and goes with it.
    return [kind.name, new Set(named.filter(name => name !== kind.name && KINDS.get(name)?.scope !== kind.name))]
  }),
)

/** A relation is no hindrance: it goes with either of its ends. */
function namedBy({ spelling, id, fields, scope }: Kind): readonly string[] {
  const inPolicies = inScope(scope).filter(kind => spelling === 'policy' && kind.inPolicies !== undefined)
  const alike = id.names === undefined ? [] : [id.names]
  return [...inPolicies.map(({ name }) => name), ...alike, ...fieldsNaming(fields, scope, false)]
}

function inScope(scope: Kind['scope']): readonly Kind[] {
  return [...KINDS.values()].filter(kind => kind.scope === scope)
}

function braced(scope: Kind['scope']): readonly string[] {
  return inScope(scope).flatMap(({ name, inPolicies }) => (inPolicies?.braces === true ? [name] : []))
}

function fieldsNaming(fields: Fields, scope: Kind['scope'], hiddenOnly: boolean): readonly string[] {
  return Object.values(fields).flatMap(field => fieldNaming(field, scope, hiddenOnly))
}

function fieldNaming(field: Field, scope: Kind['scope'], hiddenOnly: boolean): readonly string[] {
  const onlyHidden = hiddenOnly && field.hidden === undefined
  switch (field.type) {
    case 'text':
      return onlyHidden ? [] : [...(field.ref?.to ?? []), ...(field.braces === true ? braced(scope) : [])]
    case 'object':
      return [
        ...fieldsNaming(field.fields, scope, onlyHidden),
        ...(field.others === undefined ? [] : fieldNaming(field.others, scope, onlyHidden)),
      ]
    case 'list':
    case 'map':
      return fieldNaming(field.items, scope, onlyHidden)
    case 'flag':
    case 'number':
    case 'any':
      return []
  }
}
