/**
 * The credential manager: OAuth 2.0 providers, the authorizations that the gateway holds there, and who may use them.
 *
 * What a provider wants of a client differs from one to the next, so its parameters are free but for the secret. A
 * change replaces the whole entity: a secret that is not declared would be lost with it.
 */
import { list, object, text } from '../field.ts'
import type { ObjectField } from '../kind/fields.ts'
import type { Kind } from '../kind.ts'
import { PLAIN_ID } from './ids.ts'

const PREVIEW = '2025-09-01-preview'
const source = 'https://learn.microsoft.com/rest/api/apimanagement'
const ID = { ...PLAIN_ID, maxLength: 256 }

/** Parameters of a client, of which a read shows all but the secret, or nothing. */
function parameters(doc: string): ObjectField {
  const fields = { clientSecret: text('Secret of the client.', { hidden: {} }) }
  return object(doc, fields, { hidden: {}, others: text('A parameter that the provider asks for.') })
}

/** Providers, authorizations, access policies. */
export const authorizations: readonly Kind[] = [
  {
    name: 'authorizationProviders',
    noun: 'credential provider',
    doc: 'An OAuth 2.0 provider at which the gateway gets tokens for backends.',
    shape: 'collection',
    path: '/authorizationProviders/{id}',
    contract: 'authorizationProvider',
    id: ID,
    fields: {
      displayName: text('Name of the provider.', { minLength: 1, maxLength: 300 }),
      identityProvider: text('Which provider it is, e.g. `aad`, `github`, `oauth2`.'),
      oauth2: object('How tokens are got.', {
        redirectUrl: text('Address to which the provider sends a person back; the service makes it.'),
        grantTypes: object('One member for the grant that is used.', {
          authorizationCode: parameters('A person signs in.'),
          clientCredentials: parameters('The client signs in by itself.'),
          authorizationCodeWithFederatedIdentityCredentials: object(
            'A person signs in, and the client by a federated identity.',
            {
              clientId: text('Id of the client.'),
              resourceUri: text('Resource that tokens are for.'),
              tenantId: text('Tenant of the client.'),
            },
            { since: PREVIEW },
          ),
        }),
        keyVault: object(
          'The Key Vault secret that holds the secret of the client.',
          { secretIdentifier: text('URL of the secret.') },
          { since: PREVIEW },
        ),
      }),
    },
    update: 'put',
    lacksHead: true,
    lane: 'entity',
    inPolicies: { attributes: [['get-authorization-context', 'provider-id']] },
    unproven: 'which parameters of a client a read shows.',
    source: `${source}/authorization-provider`,
  },
  {
    name: 'authorizationProviders/authorizations',
    noun: 'authorization',
    doc: 'Tokens that the gateway holds at the provider. A person who has to sign in does so in the portal.',
    shape: 'collection',
    path: '/authorizationProviders/{id}/authorizations/{id}',
    contract: 'authorization',
    id: ID,
    fields: {
      authorizationType: text('Kind of authorization.', { values: ['OAuth2'] }),
      oauth2grantType: text('The grant that is used.', { values: ['AuthorizationCode', 'ClientCredentials'] }),
      parameters: parameters('What the grant needs, e.g. `clientId` and `clientSecret`.'),
    },
    update: 'put',
    lacksHead: true,
    unproven: 'which parameters a read shows.',
    source: `${source}/authorization`,
  },
  {
    name: 'authorizationProviders/authorizations/accessPolicies',
    noun: 'access policy',
    doc: 'An identity whose calls may use the tokens.',
    shape: 'collection',
    path: '/authorizationProviders/{id}/authorizations/{id}/accessPolicies/{id}',
    contract: 'authorizationAccessPolicy',
    id: ID,
    fields: {
      tenantId: text('Tenant of the identity.'),
      objectId: text('Object id of the identity.'),
      appIds: list('Applications from which it may call; without them, any.', text('One application (client) id.'), {
        unordered: true,
        default: null,
        reset: 'omit',
      }),
    },
    update: 'put',
    lacksHead: true,
    source: `${source}/authorization-access-policy`,
  },
]
