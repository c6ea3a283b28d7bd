/**
 * The JSON Schema of environments, variables and overrides.
 *
 * An override mirrors the structure of the file. What a field may hold is said once, where the field is declared, and
 * referred to from here; only what need not be whole is said again.
 */
import { LINK_FORMATS } from '../../content/specification.ts'
import type { Kind } from '../../model/kind.ts'
import { inverseRelations, KINDS, kindsBelow } from '../../model/table.ts'
import type { Json, JsonObject } from '../../ports.ts'
import { keyOfKind } from '../keys.ts'
import { closed } from './fields.ts'
import { overrideSyncSchema } from './sync.ts'

/** The words at the top of the file. */
export const ENVIRONMENT_WORDS: JsonObject = {
  environments: {
    description: 'Where the files are applied, each with its service and with what is otherwise there.',
    type: ['object', 'null'],
    propertyNames: { pattern: '^[a-z0-9](?:[a-z0-9-]{0,27}[a-z0-9])?$' },
    additionalProperties: { $ref: '#/definitions/environment' },
  },
  variables: { $ref: '#/definitions/variables' },
}

/** Gives the definitions that the words refer to. */
export function environmentSchemas(): JsonObject {
  const kinds = [...KINDS.values()].filter(({ shape, spelling }) => shape !== 'relation' && spelling !== 'value')
  return {
    environment: environmentSchema(),
    variables: {
      description: 'Values that `${var.<name>}` stands for.',
      type: ['object', 'null'],
      propertyNames: { pattern: '^[A-Za-z_][A-Za-z0-9_-]*$' },
    },
    ...Object.fromEntries(kinds.map(kind => [overrideOf(kind), overrideSchema(kind)])),
  }
}

function environmentSchema(): JsonObject {
  const text = (description: string): JsonObject => ({ description, type: ['string', 'number'] })
  return {
    ...closed({
      service: text('Name of the API Management instance.'),
      subscriptionId: text('Azure subscription of the service, a GUID.'),
      resourceGroup: text('Resource group of the service.'),
      transport: {
        description: 'The API that carries requests.',
        anyOf: [{ enum: ['auto', 'arm', 'direct'] }, { $ref: '#/definitions/substituted' }],
      },
      extends: {
        description: 'Environments that this one is made of; what it says itself comes last.',
        type: ['string', 'array'],
        items: { type: 'string' },
      },
      variables: { $ref: '#/definitions/variables' },
      overrides: {
        description: 'What is otherwise in this environment; maps are merged, anything else is replaced.',
        ...closed({
          ...childSchemas(undefined),
          removed: { $ref: '#/definitions/removed' },
          actions: { description: 'What is otherwise of the actions.', type: ['object', 'null'] },
        }),
        type: ['object', 'null'],
      },
    }),
    type: ['object', 'null'],
  }
}

function childSchemas(parent: Kind | undefined): JsonObject {
  return Object.fromEntries(kindsBelow(parent).map(kind => [keyOfKind(kind), childSchema(kind, parent)]))
}

function childSchema(kind: Kind, parent: Kind | undefined): JsonObject {
  if (kind.spelling === 'value' || kind.shape === 'relation') return { $ref: `${pointer(parent)}/${keyOfKind(kind)}` }
  if (kind.shape === 'single') return { $ref: `#/definitions/${overrideOf(kind)}` }
  return {
    description: kind.doc,
    type: ['object', 'null'],
    additionalProperties: { $ref: `#/definitions/${overrideOf(kind)}` },
  }
}

/** The properties of a kind, or of the whole file, as they are defined. */
function pointer(kind: Kind | undefined): string {
  return kind === undefined ? '#/properties' : `#/definitions/${nameOf(kind)}/properties`
}

function overrideSchema(kind: Kind): JsonObject {
  const same = (names: readonly string[]) =>
    Object.fromEntries(names.map((name): [string, Json] => [name, { $ref: `${pointer(kind)}/${name}` }]))
  const inverse = inverseRelations(kind).map(({ relation }) => relation?.inverse ?? '')
  const below = { ...childSchemas(kind), sync: overrideSyncSchema(kind) }
  if (kind.spelling === undefined)
    return {
      title: kind.noun,
      ...closed({ ...same([...Object.keys(kind.fields), ...inverse]), ...documentOf(kind), ...below }),
      type: ['object', 'null'],
    }
  return { title: kind.noun, anyOf: [{ type: 'string', minLength: 1 }, closed({ ...textParts(kind), ...below })] }
}

/** A text need not be given where it stays what it is. */
function textParts({ fields }: Kind): JsonObject {
  const { value: _, ...others } = fields
  return {
    value: { description: 'The text itself.', type: 'string' },
    file: { description: 'Path from this file to that of the text.', type: 'string' },
    substitute: SUBSTITUTE,
    ...Object.fromEntries(
      Object.entries(others).map(([name, { doc }]): [string, Json] => [name, { description: doc }]),
    ),
  }
}

/** Of a document any part may be otherwise. */
function documentOf(kind: Kind): JsonObject {
  if (kind.imports === undefined) return {}
  return { specification: { description: 'The document to import.', ...closed(DOCUMENT) } }
}

const SUBSTITUTE: JsonObject = { description: 'Whether `${…}` is filled in.', type: 'boolean' }

const DOCUMENT: JsonObject = {
  file: { description: 'Path from this file to that of the document.', type: 'string' },
  substitute: SUBSTITUTE,
  link: { description: 'URL of the document.', type: 'string' },
  format: { description: 'The format of what is behind the link.', enum: Object.values(LINK_FORMATS) },
  wsdlSelector: { description: 'Which service and endpoint of a WSDL document.', type: 'object' },
}

function overrideOf(kind: Kind): string {
  return `override.${nameOf(kind)}`
}

function nameOf({ name }: Kind): string {
  return name.replaceAll('/', '.')
}
