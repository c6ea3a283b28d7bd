/**
 * What an API has beside its operations: schemas, descriptions of its tags, issues, pages, GraphQL resolvers.
 *
 * Lists leave out the document of a schema. Schemas whose ids the service made belong to an import and go with it.
 */
import { anything, list, object, text } from '../field.ts'
import type { ListField } from '../kind/fields.ts'
import type { Kind } from '../kind.ts'
import { GENERATED_ID, PLAIN_ID } from './ids.ts'

const source = 'https://learn.microsoft.com/rest/api/apimanagement'

/** Pages of a wiki, in the order in which they are shown. */
function pages(): ListField {
  const documentationId = text('The page: `/documentations/<id>`.', { ref: { to: ['documentations'], form: 'path' } })
  return list('Pages, in order.', object('One page.', { documentationId }), { default: null, reset: { send: [] } })
}

function wikiOf(place: Pick<Kind, 'name' | 'noun' | 'doc' | 'path' | 'contract' | 'source'>): Kind {
  return {
    ...place,
    shape: 'single',
    id: { maxLength: 80 },
    fields: { documents: pages() },
    update: 'patch',
    absentAs: [500],
    artifacts: { file: 'wiki.md' },
    consistsOf: 'documentations',
    unproven:
      'whether a page is named by its path or by its id alone, and whether a read answered 500 always means that there is none.',
  }
}

/** Kinds below an API, and the pages of a product, which are the same. */
export const apiParts: readonly Kind[] = [
  {
    name: 'apis/schemas',
    noun: 'schema of an API',
    doc: 'Types that the operations of the API refer to.',
    shape: 'collection',
    path: '/apis/{id}/schemas/{id}',
    contract: 'apiSchema',
    id: { maxLength: 80 },
    fields: {
      contentType: text('What the document is, as a media type: `application/vnd.oai.openapi.components+json`.', {
        required: true,
      }),
      document: object(
        'The types themselves, in the member that the media type asks for.',
        {
          value: text('Text of a schema that is neither Swagger nor OpenAPI.', { compare: 'schema', ending: 'txt' }),
          definitions: anything('Definitions of a Swagger document.'),
          components: anything('Components of an OpenAPI document.'),
        },
        { required: true },
      ),
    },
    update: 'put',
    listsLack: true,
    madeByImport: id => GENERATED_ID.test(id),
    deleteOptions: {
      force: { doc: 'Delete the schema although operations refer to it.', query: { force: 'true' } },
    },
    shows: ['provisioningState'],
    source: `${source}/api-schema`,
  },
  {
    name: 'apis/tagDescriptions',
    noun: 'tag description',
    doc: 'What a tag, by its id, means within the API.',
    shape: 'collection',
    path: '/apis/{id}/tagDescriptions/{id}',
    contract: 'apiTagDescription',
    id: { ...PLAIN_ID, names: 'tags' },
    fields: {
      description: text('What the tag means.', { default: null, reset: 'omit' }),
      externalDocsUrl: text('URL of a page about it.', { maxLength: 2000, default: null, reset: 'omit' }),
      externalDocsDescription: text('What is to be found there.', { default: null, reset: 'omit' }),
    },
    update: 'put',
    shows: ['tagId', 'displayName'],
    source: `${source}/api-tag-description`,
  },
  {
    name: 'apis/issues',
    noun: 'issue',
    doc: 'A problem that a developer reports.',
    shape: 'collection',
    path: '/apis/{id}/issues/{id}',
    contract: 'apiIssue',
    id: { ...PLAIN_ID, maxLength: 256 },
    fields: {
      title: text('Title.', { required: true }),
      description: text('What is wrong.', { required: true }),
      userId: text('The user who reports it: `/users/<id>`.', { required: true, ref: { to: ['users'], form: 'path' } }),
      apiId: text('The API that it is about: `/apis/<id>`.', { ref: { to: ['apis'], form: 'path' } }),
      createdDate: text('When it was reported, as an ISO 8601 instant.', { compare: 'instant' }),
      state: text('What has become of it.', { values: ['proposed', 'open', 'removed', 'resolved', 'closed'] }),
    },
    update: 'patch',
    peopleMade: true,
    source: `${source}/api-issue`,
  },
  wikiOf({
    name: 'apis/wiki',
    noun: 'wiki of an API',
    doc: 'Pages about the API.',
    path: '/apis/{id}/wikis/default',
    contract: 'apiWiki',
    source: `${source}/api-wiki`,
  }),
  wikiOf({
    name: 'products/wiki',
    noun: 'wiki of a product',
    doc: 'Pages about the product.',
    path: '/products/{id}/wikis/default',
    contract: 'productWiki',
    source: `${source}/product-wiki`,
  }),
  {
    name: 'apis/resolvers',
    noun: 'resolver',
    doc: 'Where one field of a GraphQL API gets its data; its policy says how.',
    shape: 'collection',
    path: '/apis/{id}/resolvers/{id}',
    contract: 'graphqlResolver',
    id: { maxLength: 80 },
    fields: {
      displayName: text('Name of the resolver.', { minLength: 1, maxLength: 300 }),
      path: text('Type and field: `Query/users`.', { minLength: 1, maxLength: 300 }),
      description: text('What it does.', { maxLength: 1000, default: null, reset: 'omit' }),
    },
    update: 'patch',
    parents: { field: 'type', is: 'graphql' },
    source: `${source}/graph-ql-api-resolver`,
  },
]
