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
import { actionSchemas } from './schema/actions.ts'
import { ENVIRONMENT_WORDS, environmentSchemas } from './schema/environments.ts'
import {
  closed,
  FILE,
  FLAG,
  FREE_TEXT,
  fieldSchema,
  fieldSchemas,
  LINK,
  SUBSTITUTED,
  TEXTS,
  VARIABLE,
  WHOLE,
} from './schema/fields.ts'
import { removedSchemas } from './schema/removed.ts'
import { withoutRepeats } from './schema/repeats.ts'
import { syncSchema } from './schema/sync.ts'

/** Gives the whole schema. */
export function fileSchema(): JsonObject {
  const kinds = [...KINDS.values()].filter(({ shape }) => shape !== 'relation')
  return withoutRepeats({
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'apim-sync',
    description:
      'What an Azure API Management service holds, as apim-sync keeps it. The files it is told of say `version`; included ones need not.',
    ...closed({
      ...WORDS,
      ...ENVIRONMENT_WORDS,
      removed: { $ref: '#/definitions/removed' },
      actions: { $ref: '#/definitions/actions' },
      ...childSchemas(undefined),
    }),
    definitions: {
      file: FILE,
      text: FREE_TEXT,
      flag: FLAG,
      substituted: SUBSTITUTED,
      variable: VARIABLE,
      link: LINK,
      ...Object.fromEntries(kinds.map(kind => [definitionOf(kind), entitySchema(kind)])),
      ...removedSchemas(),
      ...environmentSchemas(),
      ...actionSchemas(),
    },
  })
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
  shared: {
    description:
      'Hosts, ids of identities and resources that environments have in common on purpose; `*` and `?` stand for any.',
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
        ...WHOLE,
        type: ['object', 'null', 'string'],
        propertyNames: id.values === undefined ? { pattern: id.isPath ? PATH : NAME } : { enum: id.values },
        additionalProperties: { $ref: `#/definitions/${definitionOf(kind)}` },
      }
  }
}

/** An id, or a name that stands for one within the file. */
const NAME = '^[^/\\\\]+$'

/** The path of a resource, or a name that stands for one. */
const PATH = '^(?:/[^?#%\\\\]*[^/?#%\\\\]|[^/\\\\]+)$'

function entitySchema(kind: Kind): JsonObject {
  const inverse = inverseRelations(kind).map(({ doc, relation }): [string, Json] => [
    relation?.inverse ?? '',
    { description: `From the other side: ${doc}`, ...TEXTS },
  ])
  const below = { ...childSchemas(kind), ...Object.fromEntries(inverse), ...importSchema(kind), sync: syncSchema(kind) }
  const title = kind.noun
  if (kind.spelling === 'value') return { title, ...valueSchema(kind) }
  if (kind.spelling === undefined)
    return {
      title,
      ...closed({ ...fieldSchemas(kind.fields), ...below }),
      ...WHOLE,
      type: ['object', 'null', 'string'],
    }
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

/** One value, or a map of it and of what may be said beside. */
function valueSchema({ fields, valueKey }: Kind): JsonObject {
  const [first, ...others] = Object.entries(fields)
  if (first === undefined) return {}
  const [name, field] = first
  if (others.length === 0) return fieldSchema(field)
  const key = valueKey ?? name
  const members = fieldSchemas(Object.fromEntries([[key, field], ...others]))
  return { anyOf: [fieldSchema(field), { ...closed(members), required: [key] }] }
}

/** The document that a kind may be imported from: a file, or a link that the service follows. */
function importSchema({ imports }: Kind): JsonObject {
  if (imports === undefined) return {}
  const wsdlSelector = {
    description: 'Which service and endpoint of a WSDL document.',
    ...closed({
      wsdlServiceName: { description: 'Name of the service in the document.', type: 'string' },
      wsdlEndpointName: { description: 'Name of its endpoint, which WSDL calls a port.', type: 'string' },
    }),
  }
  const file = {
    file: { description: 'Path from this file to that of the document.', type: 'string' },
    substitute: { description: 'Whether `${…}` in the document is filled in.', type: 'boolean' },
    wsdlSelector,
  }
  const link = {
    link: { description: 'URL of the document.', type: 'string' },
    format: { description: 'Format of the document.', enum: Object.values(LINK_FORMATS) },
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

/** A name without the slash, which means something else in a reference. */
function definitionOf({ name }: Kind): string {
  return name.replaceAll('/', '.')
}
