/** What of a live operation an OpenAPI document does not say. */
import { describe, expect, test } from '@jest/globals'
import { writtenOperations } from '../../../src/content/specification/openapi.ts'
import { unsaidOf } from '../../../src/content/specification/unsaid.ts'
import type { JsonObject } from '../../../src/ports.ts'

const DOCUMENT: JsonObject = {
  openapi: '3.0.1',
  paths: {
    '/shops/{shop}/orders': {
      parameters: [{ name: 'shop', in: 'path', required: true, schema: { type: 'integer' } }],
      post: {
        parameters: [
          { $ref: '#/components/parameters/currency' },
          { name: 'dry', in: 'query', required: true, schema: { type: 'boolean', default: false } },
          { name: 'X-Trace', in: 'header', example: 'abc', schema: { type: 'string' } },
        ],
        requestBody: {
          description: 'The  order.',
          content: {
            'application/json; charset=utf-8': {
              schema: { $ref: '#/components/schemas/Order' },
              examples: { usual: { value: { total: 12.5, shop: 7 } } },
            },
          },
        },
        responses: {
          201: { description: 'Made.', headers: { Location: { schema: { type: 'string' } } } },
          409: { description: 'It is there.', content: { 'text/plain': {} } },
        },
      },
    },
  },
  components: {
    parameters: {
      currency: { name: 'currency', in: 'query', description: 'In which it is paid.', schema: { enum: ['EUR', 1] } },
    },
    schemas: { Order: { type: 'object' } },
  },
}

const lost = (live: JsonObject) => writtenOperations(DOCUMENT).map(operation => unsaidOf(live, operation, DOCUMENT))

const inHeader = (header: JsonObject) => ({ request: { headers: [{ name: 'X-Trace', ...header }] } })
const inQuery = (parameter: JsonObject) => ({ request: { queryParameters: [{ name: 'currency', ...parameter }] } })
const inBody = (form: JsonObject) => ({ request: { representations: [{ contentType: 'application/json', ...form }] } })
const inAnswer = (answer: JsonObject) => ({ responses: [{ statusCode: 201, ...answer }] })

test('nothing is lost of what it says, in whichever of its ways', () => {
  const live = {
    templateParameters: [
      { name: '*shop', type: 'integer', values: [] },
      { name: 'dry', type: 'boolean', defaultValue: 'false' },
    ],
    request: {
      description: 'The order.',
      queryParameters: [{ name: 'currency', description: 'In which it is paid.', values: ['1', 'EUR'] }],
      headers: [
        { name: 'X-Trace', description: null, examples: { default: { value: 'abc', summary: '' } } },
        { name: 'Authorization', type: 'string', description: 'Whose order it is.' },
      ],
      representations: [
        {
          contentType: 'application/json',
          schemaId: 's',
          typeName: 'Order',
          examples: { usual: { value: { shop: 7, total: 12.5 } } },
        },
      ],
    },
    responses: [
      { statusCode: 201, description: 'Made.', headers: [{ name: 'Location', type: 'string' }], representations: [] },
      { statusCode: 409, representations: [{ contentType: 'text/plain' }] },
    ],
  }
  expect(lost(live)).toEqual([[]])
})

describe('what would be lost is told', () => {
  test.each<[string, JsonObject, string]>([
    ['what a request means', { request: { description: 'An order.' } }, 'the description of its request'],
    ['another form of a request', inBody({ contentType: 'text/xml' }), 'the form "text/xml" of its request'],
    [
      'an example',
      inBody({ examples: { odd: { value: 1 } } }),
      'everything about the form "application/json" of its request',
    ],
    [
      'words about an example',
      inBody({ examples: { usual: { value: { total: 12.5, shop: 7 }, summary: 'Usual.' } } }),
      'everything about the form "application/json" of its request',
    ],
    [
      'a type of no schema',
      inBody({ typeName: 'Order' }),
      'everything about the form "application/json" of its request',
    ],
    ['what a parameter means', inQuery({ description: 'Money.' }), 'everything about "currency"'],
    ['a default', inQuery({ defaultValue: 'EUR' }), 'everything about "currency"'],
    ['a legal value', inQuery({ values: ['GBP'] }), 'everything about "currency"'],
    ['an example of a header', inHeader({ examples: { default: { value: 'xyz' } } }), 'everything about "X-Trace"'],
    ['a header', inHeader({ name: 'X-Other' }), 'everything about "X-Other"'],
    ['what an answer means', inAnswer({ description: 'Done.' }), 'the description of its answer 201'],
    ['a header of an answer', inAnswer({ headers: [{ name: 'ETag' }] }), 'everything about "ETag" of its answer 201'],
    [
      'a form of an answer',
      inAnswer({ representations: [{ contentType: 'a/b' }] }),
      'the form "a/b" of its answer 201',
    ],
    ['a parameter of its template', { templateParameters: [{ name: 'till' }] }, 'everything about "till"'],
  ])('%s', (_, live, what) => {
    expect(lost(live)).toEqual([[what]])
  })

  test('the second of two with one name', () => {
    const headers = [{ name: 'X-Trace' }, { name: 'X-Trace' }]
    expect(lost({ request: { headers } })).toEqual([['everything about "X-Trace"']])
  })
})
