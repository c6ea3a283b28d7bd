/**
 * The JSON Schema of fields.
 *
 * A field that is a text takes a number or a boolean too, since YAML makes one of `1.10` and the file's own spelling
 * is what counts.
 */
import type { Field, Fields, NumberField, TextField } from '../../model/kind/fields.ts'
import type { Json, JsonObject } from '../../ports.ts'

/** A text that is taken from a file. */
export const FILE: JsonObject = {
  description: 'A text that is taken from a file.',
  type: 'object',
  properties: {
    file: { description: 'Path from this file to that of the text.', type: 'string' },
    substitute: { description: 'Whether `${…}` in it is filled in.', type: 'boolean' },
  },
  required: ['file'],
  additionalProperties: false,
}

/** A text with a variable in it, which may become anything. */
export const SUBSTITUTED: JsonObject = { type: 'string', pattern: '\\$\\{' }

/** Any text, written in place or taken from a file. */
export const FREE_TEXT: JsonObject = {
  anyOf: [{ type: ['string', 'number', 'boolean'] }, { $ref: '#/definitions/file' }],
}

/** A boolean, or a variable that becomes one. */
export const FLAG: JsonObject = { anyOf: [{ type: 'boolean' }, { $ref: '#/definitions/substituted' }] }

/** What a text must be like to stand for something that is no text: a variable and nothing else. */
export const WHOLE: JsonObject = { pattern: '^\\$\\{var\\.[^}]*\\}$' }

/** A variable that stands for a map or a list. */
export const VARIABLE: JsonObject = { type: 'string', ...WHOLE }

/** Names of environments. */
export const ENVIRONMENTS: JsonObject = {
  description: 'The environments that have it; in the others it is not declared.',
  type: 'array',
  items: { type: 'string' },
  minItems: 1,
}

/** One id, or an id that is meant in some environments only. */
export const LINK: JsonObject = {
  type: ['string', 'number', 'object'],
  properties: {
    id: { description: 'The id.', type: ['string', 'number'] },
    environments: ENVIRONMENTS,
  },
  required: ['id'],
  additionalProperties: false,
}

/** A list of ids. */
export const TEXTS: JsonObject = {
  ...WHOLE,
  type: ['array', 'null', 'string'],
  items: { $ref: '#/definitions/link' },
}

/** Gives the schema of an object that has these keys and no others. */
export function closed(properties: JsonObject): JsonObject {
  return { type: 'object', properties, additionalProperties: false }
}

/** Gives the schemas of fields by their names. */
export function fieldSchemas(fields: Fields): JsonObject {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldSchema(field)]))
}

/** Gives the schema of a field. */
export function fieldSchema(field: Field): JsonObject {
  const initial = field.default === undefined || field.default === null ? {} : { default: field.default }
  return {
    description: described(field),
    ...initial,
    anyOf: [...shapes(field, false), ...(field.reset === undefined ? [] : [{ type: 'null' }])],
  }
}

function described({ doc, since, hidden }: Field): string {
  const secret = hidden === undefined || hidden.when !== undefined ? '' : ' Written, never read back.'
  return `${doc}${secret}${since === undefined ? '' : ` Needs API version ${since} or later.`}`
}

/** The ways to write a field; within a list an object is complete, so that what it needs is required. */
function shapes(field: Field, isItem: boolean): readonly JsonObject[] {
  switch (field.type) {
    case 'text':
      return isFree(field)
        ? [TEXT]
        : [textSchema(field), { $ref: '#/definitions/substituted' }, { $ref: '#/definitions/file' }]
    case 'flag':
      return [{ $ref: '#/definitions/flag' }]
    case 'number':
      return [numberSchema(field), { $ref: '#/definitions/substituted' }]
    case 'object': {
      const required = Object.entries(field.fields).flatMap(([name, inner]) =>
        isItem && inner.required === true ? [name] : [],
      )
      const others = field.others === undefined ? false : fieldSchema(field.others)
      return [
        {
          ...closed(fieldSchemas(field.fields)),
          additionalProperties: others,
          ...(required.length === 0 ? {} : { required }),
        },
        ELSE,
      ]
    }
    case 'list':
      return [
        {
          type: 'array',
          items: itemSchema(field.items),
          ...some({ minItems: field.minItems, maxItems: field.maxItems }),
        },
        ELSE,
      ]
    case 'map':
      return [{ type: 'object', additionalProperties: itemSchema(field.items) }, ELSE]
    case 'any':
      return [{}]
  }
}

/** A variable in the place of a map or a list. */
const ELSE: JsonObject = { $ref: '#/definitions/variable' }

function itemSchema(field: Field): JsonObject {
  return { description: described(field), anyOf: [...shapes(field, true)] }
}

const TEXT: JsonObject = { $ref: '#/definitions/text' }

function isFree({ values, minLength, maxLength, pattern }: TextField): boolean {
  return values === undefined && minLength === undefined && maxLength === undefined && pattern === undefined
}

function textSchema({ values, minLength, maxLength, pattern }: TextField): JsonObject {
  if (values !== undefined) return { enum: values }
  const source = pattern === undefined || pattern.flags !== '' ? undefined : pattern.source
  return { type: ['string', 'number', 'boolean'], ...some({ minLength, maxLength, pattern: source }) }
}

function numberSchema({ integer, minimum, maximum }: NumberField): JsonObject {
  return { type: integer === true ? 'integer' : 'number', ...some({ minimum, maximum }) }
}

/** Leaves out what is not limited. */
function some(limits: Readonly<Record<string, Json | undefined>>): JsonObject {
  return Object.fromEntries(
    Object.entries(limits).flatMap(([name, limit]) => (limit === undefined ? [] : [[name, limit]])),
  )
}
