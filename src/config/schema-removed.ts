/**
 * The JSON Schema of `removed`, which mirrors the structure of the file without its fields.
 */
import type { Kind } from '../model/kind.ts'
import { inverseRelations, KINDS, kindsBelow } from '../model/table.ts'
import type { Json, JsonObject } from '../ports.ts'
import { keyOfKind } from './keys.ts'
import { closed, TEXTS } from './schema-fields.ts'

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

/** An id with options alone goes itself; with keys of what is below it, these go. */
function entity(kind: Kind): JsonObject {
  const options = Object.entries(kind.deleteOptions ?? {}).map(([name, { doc }]): [string, Json] => [
    name,
    { description: doc, type: 'boolean' },
  ])
  return { title: kind.noun, ...closed({ ...Object.fromEntries(options), ...below(kind) }), type: ['object', 'null'] }
}

function below(parent: Kind | undefined): JsonObject {
  const inverse =
    parent === undefined
      ? []
      : inverseRelations(parent).map(({ relation }): [string, Json] => [relation?.inverse ?? '', LINKS])
  return {
    ...Object.fromEntries(kindsBelow(parent).map(kind => [keyOfKind(kind), child(kind)])),
    ...Object.fromEntries(inverse),
  }
}

const NOTHING: JsonObject = { type: ['object', 'null'], maxProperties: 0 }

const LINKS: JsonObject = { anyOf: [TEXTS, { type: 'object', additionalProperties: NOTHING }] }

function child(kind: Kind): JsonObject {
  switch (kind.shape) {
    case 'relation':
      return LINKS
    case 'single':
      return NOTHING
    case 'collection':
      return { type: ['object', 'null'], additionalProperties: { $ref: `#/definitions/${nameOf(kind)}` } }
  }
}

function nameOf({ name }: Kind): string {
  return `removed.${name.replaceAll('/', '.')}`
}
