/**
 * The JSON Schema of the file, worked out from the table, for editors.
 *
 * It helps while typing and is no check: what hangs on another field, another entity or a variable is for `validate`.
 * Wherever the file may say `${…}`, the schema takes any text that holds it. Draft 7 is what editors understand.
 */
import { LINK_FORMATS } from '../content/specification.ts'
import type { Kind } from '../model/kind.ts'
import { inverseRelations, KINDS, kindsBelow } from '../model/table.ts'
import type { Json, JsonObject } from '../ports.ts'
import { keyOfKind } from './keys.ts'
import { closed, FILE, FLAG, FREE_TEXT, fieldSchema, fieldSchemas, SUBSTITUTED, TEXTS } from './schema-fields.ts'
import { removedSchemas } from './schema-removed.ts'

/** Gives the whole schema. */
export function fileSchema(): JsonObject {
  const kinds = [...KINDS.values()].filter(({ shape }) => shape !== 'relation')
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'apim-sync',
    description:
      'What an Azure API Management service holds, as apim-sync keeps it. The files it is told of say `version`; included ones need not.',
    ...closed({ ...WORDS, removed: { $ref: '#/definitions/removed' }, ...childSchemas(undefined) }),
    definitions: {
      file: FILE,
      text: FREE_TEXT,
      flag: FLAG,
      substituted: SUBSTITUTED,
      ...Object.fromEntries(kinds.map(kind => [definitionOf(kind), entitySchema(kind)])),
      ...removedSchemas(),
    },
  }
}

const WORDS: JsonObject = {
  version: { description: 'Version of the file format.', const: 1 },
  stack: {
    description: 'Name of what these files declare together; it owns what it creates.',
    type: 'string',
    pattern: '^[a-z0-9-]{1,40}$',
  },
  include: {
    description: 'Further files, as paths or globs from this one.',
    type: ['array', 'null'],
    items: { type: 'string' },
  },
  protect: {
    description: 'What is never deleted, as selectors such as `<collection>/<id>`; `*` and `?` stand for any.',
    type: ['array', 'null'],
    items: { type: 'string' },
  },
}

/** The schemas of what is declared below a kind, by the keys of the file. */
function childSchemas(parent: Kind | undefined): JsonObject {
  return Object.fromEntries(kindsBelow(parent).map(kind => [keyOfKind(kind), childSchema(kind)]))
}

function childSchema(kind: Kind): JsonObject {
  const { doc, id, shape } = kind
  const description = `${doc}${kind.since === undefined ? '' : ` Needs API version ${kind.since} or later.`}`
  switch (shape) {
    case 'relation':
      return { description, ...TEXTS }
    case 'single':
      return { description, allOf: [{ $ref: `#/definitions/${definitionOf(kind)}` }] }
    case 'collection':
      return {
        description,
        type: ['object', 'null'],
        propertyNames: id.values === undefined ? { pattern: '^[^/\\\\]+$' } : { enum: id.values },
        additionalProperties: { $ref: `#/definitions/${definitionOf(kind)}` },
      }
  }
}

function entitySchema(kind: Kind): JsonObject {
  const inverse = inverseRelations(kind).map(({ doc, relation }): [string, Json] => [
    relation?.inverse ?? '',
    { description: `From the other side: ${doc}`, ...TEXTS },
  ])
  const below = { ...childSchemas(kind), ...Object.fromEntries(inverse), ...importSchema(kind), sync: syncSchema(kind) }
  const title = kind.noun
  const [only] = Object.values(kind.fields)
  if (kind.spelling === 'value' && only !== undefined) return { title, ...fieldSchema(only) }
  if (kind.spelling === undefined)
    return { title, ...closed({ ...fieldSchemas(kind.fields), ...below }), type: ['object', 'null'] }
  const { value, ...fields } = kind.fields
  const text = value === undefined ? {} : fieldSchema({ ...value, doc: 'The text itself.' })
  const beside = {
    ...fieldSchemas(fields),
    ...below,
    substitute: {
      description: 'Whether `${…}` is filled in; in a file it is left alone without this.',
      type: 'boolean',
    },
  }
  return {
    title,
    anyOf: [
      { type: 'string', minLength: 1 },
      { ...closed({ value: text, ...beside }), required: ['value'] },
      {
        ...closed({ file: { description: 'Path from this file to that of the text.', type: 'string' }, ...beside }),
        required: ['file'],
      },
    ],
  }
}

/** The document that a kind may be imported from: a file, or a link that the service follows. */
function importSchema({ imports }: Kind): JsonObject {
  if (imports === undefined) return {}
  const wsdlSelector = {
    description: 'Which service and endpoint of a WSDL document.',
    ...closed({ wsdlServiceName: { type: 'string' }, wsdlEndpointName: { type: 'string' } }),
  }
  const file = {
    file: { description: 'Path from this file to that of the document.', type: 'string' },
    substitute: { type: 'boolean' },
    wsdlSelector,
  }
  const link = {
    link: { description: 'URL of the document.', type: 'string' },
    format: { enum: Object.values(LINK_FORMATS) },
    wsdlSelector,
  }
  return {
    specification: {
      description: 'The document to import.',
      anyOf: [
        { ...closed(file), required: ['file'] },
        { ...closed(link), required: ['link', 'format'] },
      ],
    },
  }
}

/** Our own words about an entity. */
function syncSchema(kind: Kind): JsonObject {
  const collections = kindsBelow(kind).filter(({ shape, unlisted }) => shape !== 'single' && !unlisted)
  const id =
    kind.shape === 'single'
      ? {}
      : {
          id: {
            description: 'Its id in the service, where the key is a name within the file.',
            type: ['string', 'number'],
          },
        }
  const names = (description: string, words: readonly string[]) => ({
    description,
    type: ['array', 'null'],
    items: words.length === 0 ? false : { enum: words },
  })
  return {
    description: 'Words about how the entity is kept, none of which the service sees.',
    ...closed({
      ...id,
      protect: { description: 'Never delete it.', type: 'boolean' },
      ignore: names('Fields that are sent when it is created and left alone afterwards.', Object.keys(kind.fields)),
      exact: names('What is below it and holds exactly what is declared.', collections.map(keyOfKind)),
    }),
    type: ['object', 'null'],
  }
}

/** A name without the slash, which means something else in a reference. */
function definitionOf({ name }: Kind): string {
  return name.replaceAll('/', '.')
}
