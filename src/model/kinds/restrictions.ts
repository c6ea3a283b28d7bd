/**
 * Policy restrictions: where a policy has to keep what the scope above it says.
 *
 * `requireBase` is a text in the service, although it says true or false.
 */
import { text } from '../field.ts'
import type { Kind } from '../kind.ts'

/** Policy restrictions. */
export const restrictions: readonly Kind[] = [
  {
    name: 'policyRestrictions',
    noun: 'policy restriction',
    doc: 'A rule that policies of a scope have to keep.',
    shape: 'collection',
    path: '/policyRestrictions/{id}',
    contract: 'policyRestriction',
    id: { maxLength: 80 },
    fields: {
      scope: text('Path of the policy that is restricted.'),
      requireBase: text('Whether that policy must have `<base />`.', { values: ['true', 'false'] }),
    },
    update: 'patch',
    source: 'https://learn.microsoft.com/rest/api/apimanagement/policy-restriction',
  },
]
