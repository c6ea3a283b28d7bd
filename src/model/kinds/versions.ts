/**
 * Version sets: APIs that are versions of one another, and where a call says which it means.
 *
 * A set names a query parameter or a header, or neither, and never both: from one to the other takes a whole new body.
 */
import { text } from '../field.ts'
import type { Kind, Rule } from '../kind.ts'
import { PLAIN_ID } from './ids.ts'

const NAMED_BY: readonly (readonly [scheme: string, field: string])[] = [
  ['Query', 'versionQueryName'],
  ['Header', 'versionHeaderName'],
]

const nameGoesWithScheme: Rule = (properties, complete) => {
  const scheme = properties['versioningScheme']
  for (const [needing, field] of NAMED_BY) {
    const isNamed = properties[field] !== undefined && properties[field] !== null
    if (scheme === needing && !isNamed && (complete || properties[field] === null))
      return { field: 'versioningScheme', message: `is "${needing}"; expected "${field}" beside it` }
    if (isNamed && scheme !== needing && scheme !== undefined)
      return { field, message: `belongs to "versioningScheme: ${needing}"; expected null, or no such key` }
  }
  return undefined
}

/** Version sets. */
export const versions: readonly Kind[] = [
  {
    name: 'apiVersionSets',
    noun: 'version set',
    doc: 'APIs that are versions of one another.',
    shape: 'collection',
    path: '/apiVersionSets/{id}',
    contract: 'apiVersionSet',
    id: PLAIN_ID,
    fields: {
      displayName: text('Name of the set. Unique within the service.', {
        required: true,
        createDefault: 'id',
        minLength: 1,
        maxLength: 100,
      }),
      versioningScheme: text('Where a call names the version.', {
        values: ['Segment', 'Query', 'Header'],
        required: true,
      }),
      description: text('What the versions have in common.', { default: null, reset: 'omit' }),
      versionQueryName: text('Query parameter that names the version.', {
        minLength: 1,
        maxLength: 100,
        default: null,
        reset: 'omit',
      }),
      versionHeaderName: text('Header that names the version.', {
        minLength: 1,
        maxLength: 100,
        default: null,
        reset: 'omit',
      }),
    },
    update: 'patch',
    unique: [['displayName']],
    union: [['versionQueryName'], ['versionHeaderName']],
    rules: [nameGoesWithScheme],
    artifacts: { folder: 'versionSets' },
    source: 'https://learn.microsoft.com/rest/api/apimanagement/api-version-set',
  },
]
