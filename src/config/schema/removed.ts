/**
 * The JSON Schema of `removed`, which mirrors the structure of the file without its fields.
 */
import type { Kind } from '../../model/kind.ts'
import { inverseRelations, KINDS, kindsBelow } from '../../model/table.ts'
import type { Json, JsonObject } from '../../ports.ts'
import { keyOfKind } from '../keys.ts'
import { closed, ENVIRONMENTS, fieldSchema, TEXTS } from './fields.ts'

/** Gives the definitions of `removed` and of each kind below it. */
export function removedSchemas(): JsonObject {
  const collections = [...KINDS.values()].filter(({ shape }) => shape === 'collection')
  const top = {
    description: 'What is deleted by name, whatever is pruned.',
    ...closed(below(undefined)),
    type: ['object', 'null'],
  }
  return { removed: top, ...Object.fromEntries(collections.map(kind => [nameOf(kind), entity(kind)])) }
}

const SYNC: JsonObject = {
  description: 'Words about where it goes.',
  ...closed({ environments: ENVIRONMENTS }),
}

/** An id with options alone goes itself; with keys of what is below it, these go. */
function entity(kind: Kind): JsonObject {
  const options = Object.entries(kind.deleteOptions ?? {}).map(([name, { doc }]): [string, Json] => [
    name,
    { description: doc, type: 'boolean' },
  ])
  const version = Object.entries(kind.fields).flatMap(([name, field]): [string, Json][] =>
    name === kind.versionedBy ? [[name, fieldSchema(field)]] : [],
  )
  const words = Object.fromEntries([...options, ...version])
  return { title: kind.noun, ...closed({ ...words, sync: SYNC, ...below(kind) }), type: ['object', 'null'] }
}

function below(parent: Kind | undefined): JsonObject {
  const inverse =
    parent === undefined
      ? []
      : inverseRelations(parent).map(({ doc, relation }): [string, Json] => [
          relation?.inverse ?? '',
          { description: `From the other side: ${doc}`, ...LINKS },
        ])
  return {
    ...Object.fromEntries(kindsBelow(parent).map(kind => [keyOfKind(kind), child(kind)])),
    ...Object.fromEntries(inverse),
  }
}

const NOTHING: JsonObject = { ...closed({ sync: SYNC }), type: ['object', 'null'] }

const LINKS: JsonObject = { anyOf: [TEXTS, { type: 'object', additionalProperties: NOTHING }] }

function child(kind: Kind): JsonObject {
  const { doc: description, shape } = kind
  switch (shape) {
    case 'relation':
      return { description, ...LINKS }
    case 'single':
      return { description, ...NOTHING }
    case 'collection':
      return { description, type: ['object', 'null'], additionalProperties: { $ref: `#/definitions/${nameOf(kind)}` } }
  }
}

function nameOf({ name }: Kind): string {
  return `removed.${name.replaceAll('/', '.')}`
}
