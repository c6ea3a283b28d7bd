/**
 * What calls and people are checked by: certificates, and the servers and providers that they sign in at.
 *
 * Client secrets come back from `listSecrets` alone. A body that replaces one of these entities as a whole would lose
 * them, so nothing here is reset by leaving it out.
 */
import { flag, list, object, text } from '../field.ts'
import type { Hidden } from '../kind/fields.ts'
import type { Kind, Rule } from '../kind.ts'
import { GUID, oneOfIds, PLAIN_ID } from './ids.ts'

const source = 'https://learn.microsoft.com/rest/api/apimanagement'

function readable(property: string): { readonly hidden: Hidden } {
  return { hidden: { readBy: { action: 'listSecrets', property } } }
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null

const oneOrigin: Rule = ({ data, keyVault }) =>
  isGiven(data) && isGiven(keyVault)
    ? { field: 'keyVault', message: 'stands beside "data"; expected one of the two' }
    : undefined

const passwordOpensData: Rule = ({ password, keyVault }) =>
  isGiven(password) && isGiven(keyVault)
    ? { field: 'password', message: 'stands beside "keyVault"; a password opens "data" alone' }
    : undefined

const typeIsId: Rule = ({ type }, _, id) =>
  typeof type === 'string' && id !== undefined && type.toLowerCase() !== id.toLowerCase()
    ? { field: 'type', message: `is "${type}"; expected "${id}", the id of the provider` }
    : undefined

/** Certificates, authorization servers, OpenID Connect providers, identity providers. */
export const security: readonly Kind[] = [
  {
    name: 'certificates',
    noun: 'certificate',
    doc: 'A certificate with its private key, for signing in to backends and for host names.',
    shape: 'collection',
    path: '/certificates/{id}',
    contract: 'certificate',
    id: PLAIN_ID,
    fields: {
      data: text('The certificate and its key as PFX, in base64.', { hidden: {} }),
      password: text('Password of the PFX.', { hidden: {} }),
      keyVault: object('The Key Vault certificate that is used instead.', {
        secretIdentifier: text('URL of its secret; without a version, the newest is used.'),
        identityClientId: text('Client id of the identity that reads it; without it, the system-assigned one.', {
          ...GUID,
          default: null,
        }),
      }),
    },
    update: 'put',
    union: [['data', 'password'], ['keyVault']],
    createNeeds: [['data', 'keyVault']],
    inPolicies: {
      attributes: [
        ['authentication-certificate', 'certificate-id'],
        ['key', 'certificate-id'],
        ['identity', 'issuer-certificate-id'],
      ],
    },
    acts: { as: 'certificate', refresh: 'refreshSecret' },
    rules: [oneOrigin, passwordOpensData],
    shows: ['keyVault.lastStatus', 'subject', 'thumbprint', 'expirationDate'],
    source: `${source}/certificate`,
  },
  {
    name: 'authorizationServers',
    noun: 'authorization server',
    doc: 'An OAuth 2.0 server at which the developer portal signs in to try an API.',
    shape: 'collection',
    path: '/authorizationServers/{id}',
    contract: 'authorizationServer',
    id: PLAIN_ID,
    fields: {
      displayName: text('Name of the server.', { required: true, createDefault: 'id', minLength: 1, maxLength: 50 }),
      description: text('What the server is for.', { default: null, reset: { send: '' } }),
      clientRegistrationEndpoint: text('Page on which clients register.', { required: true }),
      authorizationEndpoint: text('Address at which access is granted.', { required: true }),
      tokenEndpoint: text('Address at which tokens are given.', { default: null, reset: { send: '' } }),
      grantTypes: list(
        'Ways in which a client gets its token.',
        text('One way.', { values: ['authorizationCode', 'implicit', 'resourceOwnerPassword', 'clientCredentials'] }),
        { required: true, unordered: true },
      ),
      clientId: text('Client id of the developer portal.', { required: true }),
      clientSecret: text('Client secret of the developer portal.', readable('clientSecret')),
      authorizationMethods: list(
        'Methods that the authorization endpoint takes.',
        text('One method.', { values: ['HEAD', 'OPTIONS', 'TRACE', 'GET', 'POST', 'PUT', 'PATCH', 'DELETE'] }),
        { unordered: true },
      ),
      clientAuthenticationMethod: list(
        'How the client proves who it is.',
        text('One way.', { values: ['Basic', 'Body'] }),
        {
          unordered: true,
          default: null,
          reset: { send: [] },
        },
      ),
      tokenBodyParameters: list(
        'What else is sent for a token.',
        object('One parameter.', {
          name: text('Name.', { required: true }),
          value: text('Value.', { required: true }),
        }),
        { unordered: true, default: null, reset: { send: [] } },
      ),
      supportState: flag('Whether the server takes a state.', false),
      defaultScope: text('Scope that is asked for when an API names none.', { default: null, reset: { send: '' } }),
      bearerTokenSendingMethods: list(
        'Where the token travels.',
        text('One place.', { values: ['authorizationHeader', 'query'] }),
        { unordered: true },
      ),
      resourceOwnerUsername: text('User whose password is used.', readable('resourceOwnerUsername')),
      resourceOwnerPassword: text('Password of that user.', readable('resourceOwnerPassword')),
      useInTestConsole: flag('Whether the test console of the portal may use the server.'),
      useInApiDocumentation: flag('Whether the documentation in the portal names the server.'),
    },
    update: 'patch',
    source: `${source}/authorization-server`,
  },
  {
    name: 'openidConnectProviders',
    noun: 'OpenID Connect provider',
    doc: 'A provider at which the developer portal signs in to try an API.',
    shape: 'collection',
    path: '/openidConnectProviders/{id}',
    contract: 'openidConnectProvider',
    id: { ...PLAIN_ID, maxLength: 256 },
    fields: {
      displayName: text('Name of the provider.', { required: true, createDefault: 'id', maxLength: 50 }),
      description: text('What the provider is for.', { default: null, reset: { send: '' } }),
      metadataEndpoint: text('URL of its metadata.', { required: true }),
      clientId: text('Client id of the developer portal.', { required: true }),
      clientSecret: text('Client secret of the developer portal.', readable('clientSecret')),
      useInTestConsole: flag('Whether the test console of the portal may use the provider.'),
      useInApiDocumentation: flag('Whether the documentation in the portal names the provider.'),
    },
    update: 'patch',
    source: `${source}/openid-connect-provider`,
  },
  {
    name: 'identityProviders',
    noun: 'identity provider',
    doc: 'A provider with which developers sign in to the portal.',
    shape: 'collection',
    path: '/identityProviders/{id}',
    contract: 'identityProvider',
    id: oneOfIds('facebook', 'google', 'microsoft', 'twitter', 'aad', 'aadB2C'),
    fields: {
      clientId: text('Id of the application at the provider.', { required: true, minLength: 1 }),
      clientSecret: text('Secret of the application.', { required: true, minLength: 1, ...readable('clientSecret') }),
      type: text('Kind of provider: its id.', {
        values: ['facebook', 'google', 'microsoft', 'twitter', 'aad', 'aadB2C'],
      }),
      signinTenant: text('Tenant that developers sign in at, instead of the common one.', { default: null }),
      allowedTenants: list('Tenants whose users may sign in.', text('One tenant.'), {
        maxItems: 32,
        unordered: true,
        default: null,
        reset: { send: [] },
      }),
      authority: text('Host of the provider.'),
      signupPolicyName: text('Azure AD B2C policy for signing up.', { minLength: 1, default: null }),
      signinPolicyName: text('Azure AD B2C policy for signing in.', { minLength: 1, default: null }),
      profileEditingPolicyName: text('Azure AD B2C policy for editing a profile.', { minLength: 1, default: null }),
      passwordResetPolicyName: text('Azure AD B2C policy for a new password.', { minLength: 1, default: null }),
      clientLibrary: text('Library with which the portal signs in.', { maxLength: 16 }),
      certificateId: text('Certificate that stands in for the secret: `/certificates/<id>`.', {
        since: '2025-09-01-preview',
        default: null,
        ref: { to: ['certificates'], form: 'path' },
      }),
    },
    update: 'patch',
    rules: [typeIsId],
    source: `${source}/identity-provider`,
  },
]
