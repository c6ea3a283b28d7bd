/**
 * Operations of OpenAPI documents, as the service imports them.
 *
 * The rules are those of the service's page on import restrictions; what it leaves out is left out.
 */
import { describe, expect, test } from '@jest/globals'
import type { JsonObject } from '../../../src/ports.ts'
import { openApi, openApiWith, specificationOf } from './documents.ts'

const tenant = { name: 'X-Tenant', in: 'header', required: true, type: 'string' }
const orderId = { name: 'orderId', in: 'path', required: true, type: 'string' }

test('an OpenAPI 3.0 document in YAML gives its operations', () => {
  expect(specificationOf('orders.openapi.yaml').operations).toEqual([
    {
      method: 'GET',
      urlTemplate: '/orders',
      operationId: 'listOrders',
      displayName: 'List orders',
      description: 'Newest first.',
      parameters: [
        tenant,
        { name: 'limit', in: 'query', required: false, type: 'integer' },
        { name: 'status', in: 'query', required: true, type: 'string' },
      ],
      responses: [
        { status: '200', contentType: 'application/json', fields: ['items', 'total'] },
        { status: '200', contentType: 'text/csv' },
      ],
    },
    {
      method: 'POST',
      urlTemplate: '/orders',
      operationId: 'createOrder',
      displayName: 'createOrder',
      parameters: [tenant],
      responses: [
        { status: '201', contentType: 'application/json', fields: ['id', 'total', 'location'] },
        { status: '400', contentType: 'application/problem+json', fields: ['title', 'detail'] },
      ],
    },
    {
      method: 'GET',
      urlTemplate: '/orders/{orderId}',
      parameters: [orderId],
      responses: [{ status: '200', contentType: 'application/json', fields: ['[].id', '[].total'] }],
    },
    {
      method: 'DELETE',
      urlTemplate: '/orders/{orderId}',
      operationId: 'deleteOrder',
      displayName: 'deleteOrder',
      parameters: [orderId],
      responses: [{ status: '204' }],
    },
  ])
})

test('an OpenAPI 2.0 document gives its operations', () => {
  expect(specificationOf('pets.swagger.json').operations).toEqual([
    {
      method: 'GET',
      urlTemplate: '/pets/findByStatus',
      operationId: 'findPetsByStatus',
      displayName: 'Find pets',
      parameters: [
        { name: 'status', in: 'query', required: true, type: 'array' },
        { name: 'page', in: 'query', required: false, type: 'integer' },
      ],
      responses: [{ status: '200', contentType: 'application/json', fields: ['[].id', '[].name'] }],
    },
    {
      method: 'POST',
      urlTemplate: '/pets/{petId}',
      operationId: 'updatePet',
      displayName: 'updatePet',
      parameters: [{ name: 'petId', in: 'path', required: true, type: 'integer' }],
      responses: [{ status: '200', contentType: 'application/xml' }],
    },
  ])
})

test('an OpenAPI 3.1 document gives its operations', () => {
  expect(specificationOf('parcels.openapi.json').operations).toEqual([
    {
      method: 'GET',
      urlTemplate: '/parcels/{code}',
      operationId: 'get-parcel',
      displayName: 'get-parcel',
      parameters: [
        { name: 'code', in: 'path', required: true, type: 'string' },
        { name: 'at', in: 'query', required: false, type: 'object' },
      ],
      responses: [{ status: '200', contentType: 'application/json', fields: ['code', 'parent', 'since'] }],
    },
  ])
})

test('a parameter of an operation replaces that of its path', () => {
  const item = {
    parameters: [{ name: 'at', in: 'query', schema: { type: 'string' } }],
    get: { parameters: [{ name: 'at', in: 'query', required: true, schema: { type: 'integer' } }], responses: {} },
  }
  expect(openApi({ paths: { '/a': item } }).operations).toEqual([
    {
      method: 'GET',
      urlTemplate: '/a',
      parameters: [{ name: 'at', in: 'query', required: true, type: 'integer' }],
      responses: [],
    },
  ])
})

test('paths that a query tells apart are operations too', () => {
  const paths = { '/jobs': { get: {} } }
  const queried = { '/jobs?action=start': { post: {} } }
  const { operations } = openApi({ paths, 'x-ms-paths': queried })
  expect(operations?.map(({ method, urlTemplate }) => [method, urlTemplate])).toEqual([
    ['GET', '/jobs'],
    ['POST', '/jobs?action=start'],
  ])
})

test('TRACE is no operation, as the service does not import it', () => {
  const { operations } = openApi({ paths: { '/a': { trace: {}, head: {} } } })
  expect(operations?.map(({ method }) => method)).toEqual(['HEAD'])
})

describe('the type of a parameter', () => {
  test.each([
    ['of one type', { type: 'boolean' }, 'boolean'],
    ['that may be null', { type: ['integer', 'null'] }, 'integer'],
    ['of several types', { type: ['integer', 'string'] }, undefined],
    ['of no type', {}, undefined],
  ])('%s is told', (_, schema, type) => {
    const { operations } = openApiWith({ parameters: [{ name: 'at', in: 'query', schema }] })
    expect(operations?.[0]?.parameters[1]).toEqual({ name: 'at', in: 'query', required: false, type })
  })
})

describe('the fields of an answer', () => {
  const answer = (schema: JsonObject) => {
    const responses = { 200: { description: '', content: { 'application/json': { schema } } } }
    return openApiWith({ responses }).operations?.[0]?.responses
  }

  test.each([
    ['are none of a plain value', { type: 'string' }, []],
    [
      'are those of any alternative',
      { anyOf: [{ properties: { a: {} } }, { properties: { a: {}, b: {} } }] },
      ['a', 'b'],
    ],
    ['of a list of lists stand below both', { items: { items: { properties: { a: {} } } } }, ['[][].a']],
    ['are not known of a broken reference', { $ref: '#/components/schemas/None' }, undefined],
    ['are not known of a reference to elsewhere', { $ref: 'other.yaml' }, undefined],
    [
      'are not known of what leads in a circle',
      { $ref: '#/paths/~1orders~1%7Bid%7D/get/responses/200/content/application~1json/schema' },
      undefined,
    ],
  ])('%s', (_, schema, fields) => {
    expect(answer(schema)).toEqual([{ status: '200', contentType: 'application/json', fields }])
  })
})

describe('the URL of the service', () => {
  test.each([
    [
      'is the first with https',
      { servers: [{ url: 'http://a.example' }, { url: 'https://b.example' }] },
      'https://b.example',
    ],
    ['is none without https', { servers: [{ url: 'http://a.example' }] }, undefined],
    ['is none when all are malformed', { servers: ['https://a.example', {}] }, undefined],
    [
      'keeps variables without default',
      { servers: [{ url: 'https://{a}.example/{b}', variables: { a: {} } }] },
      'https://{a}.example/{b}',
    ],
    ['is none when nothing says it', {}, undefined],
    [
      'of OpenAPI 2.0 is https unless only http is offered',
      { host: 'a.example', schemes: ['http'] },
      'http://a.example',
    ],
    ['of OpenAPI 2.0 needs no scheme', { host: 'a.example', basePath: '/v1' }, 'https://a.example/v1'],
    ['of OpenAPI 2.0 may stand in x-servers', { 'x-servers': [{ url: 'https://c.example' }] }, 'https://c.example'],
  ])('%s', (_, members, serverUrl) => {
    expect(openApi({ paths: {}, ...members }).serverUrl).toBe(serverUrl)
  })
})

test.each([{}, { produces: [] }, { produces: [7] }])('an answer of OpenAPI 2.0 is JSON with %j', produces => {
  const responses = { 200: { schema: { properties: { a: {} } } } }
  const get = { responses, ...produces }
  expect(openApi({ paths: { '/a': { get } } }).operations?.[0]?.responses).toEqual([
    { status: '200', contentType: 'application/json', fields: ['a'] },
  ])
})

test('a document without usable parts is read for what is left', () => {
  const { operations, title, description } = openApi({
    info: { title: ' ', description: 7 },
    paths: { '/a': { get: { parameters: [{ in: 'query' }, { $ref: '#/none' }], responses: { 200: null } } } },
  })
  expect([operations, title, description]).toEqual([
    [{ method: 'GET', urlTemplate: '/a', parameters: [], responses: [{ status: '200' }] }],
    undefined,
    undefined,
  ])
})
