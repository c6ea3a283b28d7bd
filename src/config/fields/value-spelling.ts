/**
 * Entities that the file spells as the one value that matters: a text, or a map where more is to be said.
 */
import type { Values } from '../../ports.ts'
import type { Entity } from '../entity.ts'
import { type Reading, readField } from '../fields.ts'
import { type Checking, problem } from '../finding.ts'
import { below, unknownKey } from '../words.ts'

/** Reads an entity that is spelled as its value. */
export function* readSpelled({ kind, path, node, at }: Entity, reading: Reading): Checking<Values> {
  const [first, ...others] = Object.entries(kind.fields)
  if (first === undefined) return {}
  const [name, field] = first
  if (node.type !== 'map') {
    yield { found: 'field', path: name, at: node.at }
    const value = yield* readField(field, { path, field: name }, { key: name, at, value: node }, reading)
    return value === undefined ? {} : { [name]: value }
  }
  const { valueKey = name } = kind
  const fields = new Map([
    [valueKey, { name, field }],
    ...others.map(([key, other]) => [key, { name: key, field: other }] as const),
  ])
  const values: Record<string, Values[string]> = {}
  for (const entry of node.entries) {
    const meant = fields.get(entry.key)
    if (meant === undefined) {
      yield* unknownKey(path, entry, [...fields.keys()])
      continue
    }
    yield { found: 'field', path: meant.name, at: entry.value.at }
    const spot = { path: below(path, entry.key), field: meant.name }
    const value = yield* readField(meant.field, spot, entry, reading)
    if (value !== undefined) values[meant.name] = value
  }
  if (!node.entries.some(({ key }) => key === valueKey))
    yield* problem(node.at, `${path} lacks "${valueKey}"; expected it, or its value alone`)
  return values
}
