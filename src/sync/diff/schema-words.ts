/**
 * What a schema that is written means for callers, where its language tells.
 *
 * A new schema is described in one line, since all of it is new.
 */
import { schemaChanges } from '../../content/schema-text.ts'
import type { Field } from '../../model/kind/fields.ts'
import type { FieldChange } from '../../model/plan.ts'
import type { Json, JsonObject, Value, Values } from '../../ports.ts'
import { isValues } from '../../values.ts'
import { schemaText } from './same.ts'

type Words = Pick<FieldChange, 'words'>

/** Says what changes with a field, when it is the text of a schema; `all` and `live` are what it stands in. */
export function changedWords(
  field: Field,
  wanted: Json,
  found: Json | undefined,
  all: Values,
  live: JsonObject,
): Words {
  if (field.type !== 'text' || field.compare !== 'schema' || typeof wanted !== 'string') return {}
  const before = typeof found === 'string' ? schemaText(found, live) : undefined
  const words = schemaChanges(before, schemaText(wanted, { ...live, ...all }))
  return words.length === 0 ? {} : { words }
}

/** Says what a new field holds, when it is the text of a schema or has one in it; `all` is what it stands in. */
export function newWords(field: Field | undefined, value: Value, all: Values): Words {
  if (field?.type === 'text' && typeof value === 'string') return changedWords(field, value, undefined, all, {})
  if (field?.type !== 'object' || !isValues(value)) return {}
  const within = Object.entries(value).flatMap(
    ([name, member]) => newWords(field.fields[name], member, all).words ?? [],
  )
  return within.length === 0 ? {} : { words: within }
}
