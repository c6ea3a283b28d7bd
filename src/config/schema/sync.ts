/**
 * The JSON Schema of our own words about an entity, which stand under its key `sync`.
 *
 * Which environments an entity is for is said where it is declared, and what an override takes back in the override.
 */
import type { Kind } from '../../model/kind.ts'
import { kindsBelow } from '../../model/table.ts'
import type { Json, JsonObject } from '../../ports.ts'
import { keyOfKind } from '../keys.ts'
import { ignorable } from '../sync-words.ts'
import { closed, ENVIRONMENTS } from './fields.ts'

/** Gives the schema of the words where an entity is declared. */
export function syncSchema(kind: Kind): JsonObject {
  return words(kind, 'environments', ENVIRONMENTS)
}

/** Gives the schema of the words where an entity is overridden. */
export function overrideSyncSchema(kind: Kind): JsonObject {
  return words(kind, 'undeclare', {
    description: 'What this environment does not declare, by its keys: `state`, `contact.email`.',
    type: ['array', 'null'],
    items: { type: 'string' },
  })
}

function words(kind: Kind, word: string, schema: JsonObject): JsonObject {
  const collections = kindsBelow(kind).filter(({ shape, unlisted }) => shape !== 'single' && !unlisted)
  const id: JsonObject = {
    description: 'Its id in the service, where the key is a name within the file.',
    type: ['string', 'number'],
  }
  return {
    description: 'Words about how the entity is kept, none of which the service sees.',
    ...closed({
      ...(kind.shape === 'single' ? {} : { id }),
      [word]: schema,
      protect: { description: 'Never delete it.', anyOf: [{ type: 'boolean' }, { $ref: '#/definitions/variable' }] },
      adopt: {
        description:
          'Count it as made by this stack, so that `prune: owned` may delete it once the files no longer have it.',
        anyOf: [{ type: 'boolean' }, { $ref: '#/definitions/variable' }],
      },
      ...(kind.copies === undefined
        ? {}
        : {
            copy: {
              description:
                'False to make it with nothing but what is declared, instead of as a copy of the current one.',
              anyOf: [{ type: 'boolean' }, { $ref: '#/definitions/variable' }],
            },
          }),
      ignore: names('Fields that are sent when it is created and left alone afterwards.', ignorable(kind)),
      exact: names('What is below it and holds exactly what is declared.', collections.map(keyOfKind)),
    }),
    type: ['object', 'null'],
  }
}

function names(description: string, legal: readonly string[]): Json {
  return { description, type: ['array', 'null'], items: legal.length === 0 ? false : { enum: legal } }
}
