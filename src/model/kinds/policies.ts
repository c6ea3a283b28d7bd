/**
 * Policies: one document each for the service, a product, an API, an operation, a resolver.
 *
 * The service re-indents what it is sent and its lists give the escaped format alone, so each is read by itself as
 * `rawxml` and compared by meaning.
 */
import { text } from '../field.ts'
import type { Kind } from '../kind.ts'

type Place = Pick<Kind, 'name' | 'noun' | 'doc' | 'path' | 'contract' | 'policyPlace' | 'source'>

/** Gives the policy kind of one place. */
function policyOf(place: Place): Kind {
  return {
    ...place,
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

/** Policies of every place. */
export const policies: readonly Kind[] = [
  policyOf({
    name: 'policy',
    noun: 'service policy',
    path: '/policies/policy',
    contract: 'servicePolicy',
    doc: 'The policy that runs on every call within the service.',
    policyPlace: 'service',
    source: `${REFERENCE}/policy`,
  }),
  policyOf({
    name: 'products/policy',
    noun: 'product policy',
    path: '/products/{id}/policies/policy',
    contract: 'productPolicy',
    doc: 'The policy that runs on every call within the product.',
    policyPlace: 'product',
    source: `${REFERENCE}/product-policy`,
  }),
  policyOf({
    name: 'apis/policy',
    noun: 'API policy',
    path: '/apis/{id}/policies/policy',
    contract: 'apiPolicy',
    doc: 'The policy that runs on every call within the API.',
    policyPlace: 'api',
    source: `${REFERENCE}/api-policy`,
  }),
  policyOf({
    name: 'apis/operations/policy',
    noun: 'operation policy',
    path: '/apis/{id}/operations/{id}/policies/policy',
    contract: 'apiOperationPolicy',
    doc: 'The policy that runs on every call of the operation.',
    policyPlace: 'operation',
    source: `${REFERENCE}/api-operation-policy`,
  }),
  policyOf({
    name: 'apis/resolvers/policy',
    noun: 'resolver policy',
    path: '/apis/{id}/resolvers/{id}/policies/policy',
    contract: 'graphqlResolverPolicy',
    doc: 'The policy that gets the data of the resolver: its root element is a data source.',
    policyPlace: 'resolver',
    source: `${REFERENCE}/graph-ql-api-resolver-policy`,
  }),
]
