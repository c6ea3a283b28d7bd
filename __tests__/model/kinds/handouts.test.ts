/** Which operations WADL, Swagger and OpenAPI can say. */
import { expect, test } from '@jest/globals'
import { handouts } from '../../../src/model/kinds/handouts.ts'
import type { JsonObject } from '../../../src/ports.ts'

const waysFor = (contentType: string) => handouts.traces?.formats[contentType] ?? []
const WAYS = [
  ...waysFor('application/vnd.ms-azure-apim.wadl.grammars+xml'),
  ...waysFor('application/vnd.ms-azure-apim.swagger.definitions+json'),
  ...(handouts.formats['http'] ?? []),
]

const NAMED: JsonObject = { displayName: 'Rooms', description: 'Rooms' }
const ALL = ['wadl-link', 'wadl', 'swagger-link', 'openapi-link']
const TREES = ['swagger-link', 'openapi-link']

test.each<[string, JsonObject, readonly string[]]>([
  [
    'what a document has words for',
    {
      templateParameters: [{ name: 'id', type: 'string', required: true, values: [], defaultValue: null }],
      request: { description: '', queryParameters: [], headers: [{ name: 'h' }], representations: [] },
      responses: [{ statusCode: 200, description: null, representations: [{ contentType: 'a/b', typeName: 'T' }] }],
    },
    ALL,
  ],
  ['nothing', { request: null, responses: null }, ALL],
  ['what the operation does', { description: 'What it does.' }, TREES],
  ['that it has nothing to say', { description: '' }, TREES],
  ['a type', { templateParameters: [{ name: 'id', type: 'integer' }] }, TREES],
  ['a default', { request: { queryParameters: [{ name: 'q', type: 'string', defaultValue: '1' }] } }, TREES],
  ['legal values', { request: { headers: [{ name: 'h', type: 'string', values: ['a'] }] } }, TREES],
  ['what an answer means', { responses: [{ statusCode: 200, description: 'Fine.' }] }, TREES],
  ['headers of an answer', { responses: [{ statusCode: 200, headers: [{ name: 'h' }] }] }, TREES],
  [
    'headers that have to come back',
    { responses: [{ statusCode: 200, headers: [{ name: 'h', required: true }] }] },
    ['openapi-link'],
  ],
  [
    'examples',
    { request: { representations: [{ contentType: 'a/b', examples: { a: { value: 1 } } }] } },
    ['openapi-link'],
  ],
  [
    'two types of one body',
    { request: { representations: [{ schemaId: 's', typeName: 'A' }, { schemaId: 's' }] } },
    ['wadl-link', 'wadl', 'openapi-link'],
  ],
  ['what a body means', { request: { description: 'One.', representations: [{ contentType: 'a/b' }] } }, TREES],
  ['what a request without a body means', { request: { description: 'None.' } }, []],
  ['fields of a form', { request: { representations: [{ formParameters: [{ name: 'f' }] }] } }, []],
])('an operation with %s is asked for in what can say it', (_, operation, formats) => {
  const fit = WAYS.filter(({ fits }) => fits?.({ ...NAMED, ...operation }) === true)
  expect(fit.map(({ format }) => format)).toEqual(formats)
})

test.each<[string, JsonObject, boolean]>([
  [
    'nothing but its message',
    { templateParameters: [], request: { queryParameters: [], headers: [{ name: 'h' }] } },
    true,
  ],
  ['no request', {}, true],
  ['a query parameter', { request: { queryParameters: [{ name: 'q', type: 'string' }] } }, false],
  ['a parameter in its template', { templateParameters: [{ name: 'p', type: 'string' }] }, false],
])('WSDL is asked for where an operation has %s, if it can say that', (_, operation, isAsked) => {
  const ways = handouts.formats['soap'] ?? []
  expect(ways.map(({ fits }) => fits?.({ ...NAMED, ...operation }))).toEqual([isAsked, isAsked])
})
