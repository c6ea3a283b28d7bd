/**
 * Policy fragments: parts of policies that several policies include.
 *
 * A fragment is a policy with an id and a description: lists give its text escaped, so each is read by itself as
 * `rawxml`, and the service keeps its own indentation.
 */
import { text } from '../field.ts'
import type { Kind } from '../kind.ts'
import { WORD_ID } from './ids.ts'

/** Policy fragments. */
export const fragments: readonly Kind[] = [
  {
    name: 'policyFragments',
    noun: 'policy fragment',
    doc: 'A part of a policy that policies include by its id.',
    shape: 'collection',
    spelling: 'policy',
    path: '/policyFragments/{id}',
    contract: 'policyFragment',
    id: WORD_ID,
    fields: {
      value: text('The fragment.', { required: true, compare: 'policy' }),
      format: text('How expressions are written: as typed, or escaped for XML.', {
        values: ['rawxml', 'xml'],
        compare: 'never',
      }),
      description: text('What the fragment does.', { maxLength: 1000, default: null, reset: 'omit' }),
    },
    update: 'put',
    readQuery: { format: 'rawxml' },
    listsLack: true,
    inPolicies: { attributes: [['include-fragment', 'fragment-id']] },
    policyPlace: 'fragment',
    shows: ['provisioningState'],
    source: 'https://learn.microsoft.com/rest/api/apimanagement/policy-fragment',
  },
]
