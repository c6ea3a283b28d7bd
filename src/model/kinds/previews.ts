/**
 * What only the preview version has: tools of an MCP server, and client applications.
 *
 * Tools of one API that are made side by side are refused, which the lane of the API sees to.
 */
import { list, object, text } from '../field.ts'
import type { ObjectField } from '../kind/fields.ts'
import type { Kind } from '../kind.ts'
import { WORD_ID } from './ids.ts'

const PREVIEW = '2025-09-01-preview'
const source = 'https://learn.microsoft.com/rest/api/apimanagement'
const unproven = 'its verbs, which are taken to be the usual ones.'

/** How an API of type `mcp` is spoken to. */
export const mcpProperties: ObjectField = object(
  'How an API of type `mcp` is spoken to.',
  {
    transportType: text('How messages travel.', { values: ['sse', 'streamable'] }),
    endpoints: list(
      'Addresses below the API.',
      object('One address.', {
        name: text('Name of the endpoint.', { required: true, minLength: 1, maxLength: 300 }),
        uriTemplate: text('Its path.', { pattern: /^\/.*$/, saying: 'a path that begins with "/"' }),
      }),
      { unordered: true },
    ),
  },
  { since: PREVIEW, default: null },
)

/** Tools and client applications. */
export const previews: readonly Kind[] = [
  {
    name: 'apis/tools',
    noun: 'tool',
    doc: 'An operation that an MCP server offers to language models.',
    shape: 'collection',
    path: '/apis/{id}/tools/{id}',
    contract: 'apiTool',
    id: WORD_ID,
    fields: {
      displayName: text('Name of the tool.', { minLength: 1, maxLength: 300 }),
      description: text('What the tool does, for the model.', { maxLength: 1000, default: null, reset: 'omit' }),
      operationId: text('The operation that it calls: `/apis/<id>/operations/<id>`.', {
        ref: { to: ['apis/operations'], form: 'path' },
      }),
    },
    update: 'put',
    parents: { field: 'type', is: 'mcp' },
    since: PREVIEW,
    unproven,
    artifacts: { listedAs: 'mcpTools', repeatedIn: 'mcpServerInformation.json' },
    source: `${source}/api-tool`,
  },
  {
    name: 'clientApplications',
    noun: 'client application',
    doc: 'An application of a developer that calls products with tokens of its own.',
    shape: 'collection',
    path: '/clientApplications/{id}',
    contract: 'clientApplication',
    id: { maxLength: 256 },
    fields: {
      displayName: text('Name of the application.', { required: true, createDefault: 'id', maxLength: 300 }),
      description: text('What the application does.', { maxLength: 1000, default: null, reset: 'omit' }),
      ownerId: text('The user who owns it: `/users/<id>`.', { required: true, ref: { to: ['users'], form: 'path' } }),
    },
    update: 'put',
    since: PREVIEW,
    unproven,
    shows: ['entraApplicationId', 'entraTenantId', 'state'],
    source: `${source}/client-application`,
  },
  {
    name: 'clientApplications/products',
    noun: 'product of a client application',
    doc: 'The products that the application may call.',
    shape: 'relation',
    path: '/clientApplications/{id}/productLinks/{id}',
    contract: 'clientApplicationProductLink',
    id: { maxLength: 256 },
    fields: {},
    update: 'none',
    relation: { to: 'products', inverse: 'clientApplications', link: 'productId' },
    since: PREVIEW,
    source: `${source}/client-application-product-link`,
  },
]
