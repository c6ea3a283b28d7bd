/**
 * APIs and what is below them.
 *
 * What a create sends as `apiType` comes back as `type`, and what the service sends of `authenticationSettings` it
 * refuses to take back as it stands.
 */

import type { JsonObject } from '../../ports.ts'
import { flag, list, object, text } from '../field.ts'
import type { KeptDocument } from '../kind/documents.ts'
import type { ObjectField } from '../kind/fields.ts'
import type { Kind, Rule } from '../kind.ts'
import { handouts } from './handouts.ts'
import { PLAIN_ID } from './ids.ts'
import { mcpProperties } from './previews.ts'

const TYPES = ['http', 'soap', 'websocket', 'graphql', 'odata', 'grpc', 'mcp']
const TYPES_SINCE = { mcp: '2025-09-01-preview' }

const serverReference = { ref: { to: ['authorizationServers'], form: 'id' } } as const
const providerReference = { ref: { to: ['openidConnectProviders'], form: 'id' } } as const
const sendingMethods = list(
  'Where the token travels.',
  text('One place.', { values: ['authorizationHeader', 'query'] }),
  { unordered: true },
)

function oauth(doc: string, options: { readonly default?: null } = {}): ObjectField {
  const fields = {
    authorizationServerId: text('Id of the authorization server.', serverReference),
    scope: text('Scope that is asked for.', { default: null }),
  }
  return object(doc, fields, options)
}

function openid(doc: string, options: { readonly default?: null } = {}): ObjectField {
  const fields = {
    openidProviderId: text('Id of the OpenID Connect provider.', providerReference),
    bearerTokenSendingMethods: sendingMethods,
  }
  return object(doc, fields, options)
}

const plainPath: Rule = ({ path }) =>
  typeof path === 'string' && (path.startsWith('/') || path.endsWith('/')) && path !== ''
    ? { field: 'path', message: `is "${path}"; expected no "/" at its start or end` }
    : undefined

const oneAuthentication: Rule = ({ authenticationSettings }) => {
  if (typeof authenticationSettings !== 'object' || authenticationSettings === null) return undefined
  const given = Object.entries(authenticationSettings).filter(([, value]) => value !== null && value !== undefined)
  const names = given.map(([name]) => name)
  const clash = (one: string, other: string) => names.includes(one) && names.includes(other)
  if (
    clash('oAuth2', 'openid') ||
    clash('oAuth2', 'oAuth2AuthenticationSettings') ||
    clash('openid', 'openidAuthenticationSettings')
  )
    return {
      field: 'authenticationSettings',
      message: `has ${names.map(name => `"${name}"`).join(' and ')}; the service takes one of "oAuth2" and "openid", and neither beside its list form`,
    }
  return undefined
}

/** Leaves out the old spelling of what the lists say as well. */
function sendableApi(properties: JsonObject): JsonObject {
  const settings = properties['authenticationSettings']
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings)) return properties
  const { oAuth2, openid: oldOpenid, ...lists } = settings as JsonObject
  const hasLists = Object.values(lists).some(value => Array.isArray(value) && value.length > 0)
  if (hasLists) return { ...properties, authenticationSettings: lists }
  const old = { ...(oAuth2 ? { oAuth2 } : {}), ...(oldOpenid ? { openid: oldOpenid } : {}) }
  const { authenticationSettings: _, ...rest } = properties
  return Object.keys(old).length > 0 ? { ...rest, authenticationSettings: old } : rest
}

/** A GraphQL schema is nothing that the service imports. @see https://learn.microsoft.com/azure/api-management/graphql-schema-resolve-api */
const graphqlSchema: KeptDocument = {
  collection: 'schemas',
  id: 'graphql',
  holding: value => ({ contentType: 'application/vnd.ms-azure-apim.graphql.schema', document: { value } }),
  makes: { type: 'graphql' },
}

export const apis: readonly Kind[] = [
  {
    name: 'apis',
    noun: 'API',
    doc: 'An API that the service offers.',
    shape: 'collection',
    path: '/apis/{id}',
    contract: 'api',
    id: { maxLength: 256, pattern: /^[^*#&+:<>?]+$/, saying: 'none of * # & + : < > ?' },
    fields: {
      displayName: text('Name shown in the developer portal.', { createDefault: 'id', minLength: 1, maxLength: 300 }),
      path: text('Where the API stands below the gateway. Unique within the service, with its version.', {
        required: true,
        maxLength: 400,
      }),
      description: text('What the API does.', { default: null, reset: 'omit' }),
      serviceUrl: text('URL of the service behind the API.', {
        minLength: 1,
        maxLength: 2000,
        default: null,
        reset: 'omit',
      }),
      protocols: list('How the API may be called.', text('One protocol.', { values: ['http', 'https', 'ws', 'wss'] }), {
        unordered: true,
      }),
      type: text('Kind of API.', {
        values: TYPES,
        valuesSince: TYPES_SINCE,
        default: 'http',
        immutable: true,
        createdAs: 'apiType',
      }),
      apiRevision: text('Which revision this is.', { minLength: 1, maxLength: 100, default: '1', immutable: true }),
      apiRevisionDescription: text('What the revision changed.', { maxLength: 256, default: null, reset: 'omit' }),
      apiVersion: text('Which version this is.', { maxLength: 100, default: null }),
      apiVersionDescription: text('What the version changed.', { maxLength: 256, default: null, reset: 'omit' }),
      apiVersionSetId: text('The version set that it belongs to: `/apiVersionSets/<id>`.', {
        default: null,
        ref: { to: ['apiVersionSets'], form: 'path' },
      }),
      apiVersionSet: object(
        'The version set to make with the API.',
        {
          id: text('Id of the set.'),
          name: text('Name of the set.'),
          description: text('What the versions have in common.'),
          versioningScheme: text('Where a call names the version.', { values: ['Segment', 'Query', 'Header'] }),
          versionQueryName: text('Query parameter that names the version.'),
          versionHeaderName: text('Header that names the version.'),
        },
        { createOnly: true },
      ),
      sourceApiId: text('The API to copy from: `/apis/<id>`.', {
        createOnly: true,
        ref: { to: ['apis'], form: 'path' },
      }),
      isCurrent: flag('Whether this revision is the one that is called.', true, { createOnly: true }),
      subscriptionRequired: flag('Whether calls need a subscription key.', true),
      subscriptionKeyParameterNames: object('Where calls carry the key.', {
        header: text('Header.', { default: 'Ocp-Apim-Subscription-Key' }),
        query: text('Query parameter.', { default: 'subscription-key' }),
      }),
      authenticationSettings: object('How the developer portal signs in to try the API.', {
        oAuth2: oauth('One authorization server.', { default: null }),
        openid: openid('One OpenID Connect provider.', { default: null }),
        oAuth2AuthenticationSettings: list('Authorization servers.', oauth('One of them.'), { default: [] }),
        openidAuthenticationSettings: list('OpenID Connect providers.', openid('One of them.'), { default: [] }),
      }),
      termsOfServiceUrl: text('URL of the terms of service.', { default: null, reset: 'omit' }),
      contact: object(
        'Who answers for the API.',
        {
          name: text('Name.', { default: null }),
          url: text('URL.', { default: null }),
          email: text('E-mail address.', { default: null }),
        },
        { default: null, reset: 'omit' },
      ),
      license: object(
        'Licence of the API.',
        { name: text('Name.', { default: null }), url: text('URL.', { default: null }) },
        { default: null, reset: 'omit' },
      ),
      mcpProperties,
    },
    update: 'patch',
    unique: [['path', 'apiVersion']],
    imports: 'apis/operations',
    keepsDocument: { graphql: graphqlSchema },
    exports: handouts,
    ownFile: true,
    alsoListed: /;rev=\d+$/i,
    samples: ['echo-api'],
    lane: 'entity',
    deleteQuery: { deleteRevisions: 'true' },
    deleteOptions: { deleteSubscriptions: { doc: 'Also delete the subscriptions to the API.' } },
    rules: [plainPath, oneAuthentication],
    sendable: sendableApi,
    shows: ['provisioningState', 'isOnline'],
    unproven:
      'whether every import leaves a schema that tells its format, and whether WSDL and WADL always come with the answer where the link to them is refused.',
    source: 'https://learn.microsoft.com/rest/api/apimanagement/apis',
  },
  {
    name: 'apis/tags',
    noun: 'tag of an API',
    doc: 'The tags of the API.',
    shape: 'relation',
    path: '/apis/{id}/tags/{id}',
    contract: 'apiTag',
    id: PLAIN_ID,
    fields: {},
    update: 'none',
    relation: {
      to: 'tags',
      inverse: 'apis',
      farSide: { path: '/tags/{id}/apiLinks', property: 'apiId', since: '2022-09-01-preview' },
    },
    source: 'https://learn.microsoft.com/rest/api/apimanagement/tag/assign-to-api',
  },
]
