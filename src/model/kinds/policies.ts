/**
 * Policies: one document each for the service, a product, an API.
 *
 * The service re-indents what it is sent and its lists give the escaped format alone, so each is read by itself as
 * `rawxml` and compared by meaning.
 */
import { text } from '../field.ts'
import type { Kind } from '../kind.ts'

type Place = Pick<Kind, 'name' | 'noun' | 'path' | 'contract' | 'source'> & { readonly policyPlace: NonNullable<Kind['policyPlace']> }

/** Gives the policy kind of one place. */
function policyOf(place: Place): Kind {
  return {
    ...place,
    doc: `The policy that runs on every call within its ${place.policyPlace}.`,
    shape: 'single',
    spelling: 'policy',
    id: { maxLength: 80 },
    fields: {
      value: text('The policy document.', { required: true, compare: 'policy' }),
      format: text('How expressions are written: as typed, or escaped for XML.', {
        values: ['rawxml', 'xml'],
        compare: 'never',
      }),
    },
    update: 'put',
    readQuery: { format: 'rawxml' },
    listsLack: true,
  }
}

const REFERENCE = 'https://learn.microsoft.com/rest/api/apimanagement'

export const policies: readonly Kind[] = [
  policyOf({
    name: 'policy',
    noun: 'service policy',
    path: '/policies/policy',
    contract: 'servicePolicy',
    policyPlace: 'service',
    source: `${REFERENCE}/policy`,
  }),
  policyOf({
    name: 'products/policy',
    noun: 'product policy',
    path: '/products/{id}/policies/policy',
    contract: 'productPolicy',
    policyPlace: 'product',
    source: `${REFERENCE}/product-policy`,
  }),
  policyOf({
    name: 'apis/policy',
    noun: 'API policy',
    path: '/apis/{id}/policies/policy',
    contract: 'apiPolicy',
    policyPlace: 'api',
    source: `${REFERENCE}/api-policy`,
  }),
]
