/**
 * Global schemas: what the policy `validate-content` holds bodies against.
 *
 * The action keeps its own record among them, under ids that begin with `apim-sync.`: it is nobody's to declare.
 */
import { anything, text } from '../field.ts'
import type { Kind, Rule } from '../kind.ts'

const isGiven = (value: unknown): boolean => value !== undefined && value !== null

const memberGoesWithType: Rule = ({ schemaType, value, document }, complete) => {
  const isEmpty = complete && !isGiven(value) && !isGiven(document)
  if (schemaType === 'json' && isGiven(value))
    return { field: 'value', message: 'stands in a schema of type "json"; expected "document"' }
  if (schemaType === 'xml' && isGiven(document))
    return { field: 'document', message: 'stands in a schema of type "xml"; expected "value"' }
  if (schemaType === 'json' && isEmpty)
    return { field: 'schemaType', message: 'is "json"; expected "document" beside it' }
  if (schemaType === 'xml' && isEmpty) return { field: 'schemaType', message: 'is "xml"; expected "value" beside it' }
  return undefined
}

/** Global schemas. */
export const schemas: readonly Kind[] = [
  {
    name: 'schemas',
    noun: 'schema',
    doc: 'A schema that policies validate bodies by.',
    shape: 'collection',
    path: '/schemas/{id}',
    contract: 'globalSchema',
    id: { maxLength: 80, pattern: /^(?!apim-sync\.)/i, saying: 'an id that does not begin with "apim-sync."' },
    fields: {
      schemaType: text('Language of the schema.', { values: ['xml', 'json'], required: true, immutable: true }),
      description: text('What the schema describes.', { default: null, reset: 'omit' }),
      value: text('The schema as text, for `xml`.', { ending: 'xsd' }),
      document: anything('The schema as a map, for `json`.'),
    },
    update: 'put',
    union: [['value'], ['document']],
    alsoListed: /^apim-sync\./i,
    inPolicies: { attributes: [['content', 'schema-id']] },
    rules: [memberGoesWithType],
    shows: ['provisioningState'],
    source: 'https://learn.microsoft.com/rest/api/apimanagement/global-schema',
  },
]
