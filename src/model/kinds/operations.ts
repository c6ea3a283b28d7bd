/**
 * Operations of an API: what can be called, with what, and what comes back.
 *
 * Whoever leaves out the description gets the display name for one, so a description is taken away by sending an empty
 * text. Parameters, representations and responses are known by their names; their order means nothing to the service.
 */

import type { Value } from '../../ports.ts'
import { isValues } from '../../values.ts'
import { anything, flag, list, map, object, text, whole } from '../field.ts'
import type { Field, ListField } from '../kind/fields.ts'
import type { Kind, Rule } from '../kind.ts'
import { PLAIN_ID } from './ids.ts'

const source = 'https://learn.microsoft.com/rest/api/apimanagement'

const parametersAreDeclared: Rule = ({ urlTemplate, templateParameters }, complete) => {
  if (typeof urlTemplate !== 'string' || (templateParameters === undefined && !complete)) return undefined
  const declared = new Set(namesOf(templateParameters))
  const used = Array.from(urlTemplate.matchAll(/(?<=\{\*?)[^{*}]+(?=\})/g), match => match[0])
  const missing = used.filter(name => !declared.has(name)).map(name => `"${name}"`)
  return missing.length === 0
    ? undefined
    : { field: 'urlTemplate', message: `names ${missing.join(' and ')}; expected each among the "templateParameters"` }
}

function namesOf(parameters: Value | undefined): readonly string[] {
  if (!Array.isArray(parameters)) return []
  return parameters.flatMap((parameter: Value) => {
    const name = isValues(parameter) ? parameter['name'] : undefined
    return typeof name === 'string' ? [name] : []
  })
}

/** Which type of which schema describes a thing. */
const typed = {
  schemaId: text('Id of a schema of the API that describes it.', { sibling: 'apis/schemas', default: null }),
  typeName: text('Name of its type there.', { default: null }),
}

const examples: Field = map(
  'Examples, by name.',
  object('One example.', {
    summary: text('What it shows, in short.', { default: null }),
    description: text('What it shows.', { default: null }),
    value: anything('The example itself.'),
    externalValue: text('URL of the example.', { default: null }),
  }),
  { default: null },
)

function parameters(doc: string): ListField {
  const parameter = object('One of them.', {
    name: text('Name.', { required: true }),
    description: text('What it is for.', { default: null }),
    type: text('Type, e.g. `string`.', { required: true }),
    defaultValue: text('What it is when it is left out.', { default: null }),
    required: flag('Whether it must be there.', false),
    values: list('Legal values.', text('One value.'), { unordered: true, default: null }),
    ...typed,
    examples,
  })
  return list(doc, parameter, { unordered: true, default: null, reset: { send: [] } })
}

function representations(doc: string): ListField {
  const representation = object('One form.', {
    contentType: text('Media type.', { required: true }),
    ...typed,
    formParameters: parameters('Fields of a form.'),
    examples,
  })
  return list(doc, representation, { unordered: true, default: null, reset: { send: [] } })
}

const responses = list(
  'What can come back.',
  object('One answer.', {
    statusCode: whole('Status.', { required: true }),
    description: text('When it comes.', { default: null }),
    representations: representations('Forms of the body.'),
    headers: parameters('Headers.'),
  }),
  { unordered: true, default: null, reset: { send: [] } },
)

/** What the service makes of examples, as previews of the API show it. */
const SAMPLES = ['request', 'responses'].flatMap(name =>
  ['sample', 'generatedSample'].map(sample => `${name}.representations.${sample}`),
)

/** Operations and their tags. Their policies stand with the other policies. */
export const operations: readonly Kind[] = [
  {
    name: 'apis/operations',
    noun: 'operation',
    doc: 'One call of the API.',
    shape: 'collection',
    path: '/apis/{id}/operations/{id}',
    contract: 'apiOperation',
    id: { maxLength: 80 },
    fields: {
      displayName: text('Name shown in the developer portal.', {
        required: true,
        createDefault: 'id',
        minLength: 1,
        maxLength: 300,
      }),
      method: text('HTTP method, also one of your own.', { required: true }),
      urlTemplate: text('Path below the API, with `{parameter}` where it varies.', {
        required: true,
        minLength: 1,
        maxLength: 1000,
      }),
      templateParameters: parameters('The parameters in the path; each must be here.'),
      description: text('What the operation does.', {
        maxLength: 1000,
        reset: { send: '' },
        usual: ({ displayName }) => displayName,
      }),
      request: object(
        'What a call carries.',
        {
          description: text('What it means.', { default: null }),
          queryParameters: parameters('Query parameters.'),
          headers: parameters('Headers.'),
          representations: representations('Forms of the body.'),
        },
        { default: null, reset: 'omit' },
      ),
      responses,
    },
    update: 'patch',
    rules: [parametersAreDeclared],
    shows: SAMPLES,
    source: `${source}/api-operation`,
  },
  {
    name: 'apis/operations/tags',
    noun: 'tag of an operation',
    doc: 'The tags of the operation.',
    shape: 'relation',
    path: '/apis/{id}/operations/{id}/tags/{id}',
    contract: 'operationTag',
    id: PLAIN_ID,
    fields: {},
    update: 'none',
    relation: {
      to: 'tags',
      inverse: 'operations',
      farSide: { path: '/tags/{id}/operationLinks', property: 'operationId', since: '2022-09-01-preview' },
    },
    source: `${source}/tag/assign-to-operation`,
  },
]
