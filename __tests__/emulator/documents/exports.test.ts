/** Exported specifications: links, what is behind them, and what the service does not export. */
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { createEmulator } from '../../../src/emulator/handler.ts'

const SERVICE =
  '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/emulator/providers/Microsoft.ApiManagement/service/emulator'
const HEADERS = { authorization: 'Bearer emulator-access-token', host: 'emulator.example' }

/** An emulator with one API that has a bit of everything. */
function start() {
  const emulator = createEmulator()
  emulator.seed('/apis/orders', { displayName: 'Orders', path: 'orders', description: 'Order.', apiVersion: 'v2' })
  emulator.seed('/apis/orders/operations/add', {
    displayName: 'Add',
    method: 'POST',
    urlTemplate: '/orders/{id}?state={state}',
    description: 'Adds one.',
    templateParameters: [
      { name: 'id', type: 'string', required: true, description: 'Number.' },
      { name: 'state', type: 'string', required: true, values: ['open', 'sent'] },
    ],
    request: {
      description: 'An order.',
      queryParameters: [{ name: 'dry', type: 'boolean', defaultValue: 'false' }],
      headers: [{ name: 'X-Shop', type: 'string', required: true }],
      representations: [{ contentType: 'application/json', schemaId: 'mine', typeName: 'Order' }],
    },
    responses: [{ statusCode: 201, description: 'Done.', headers: [{ name: 'Location', type: 'string' }] }],
  })
  emulator.seed('/apis/orders/operations/purge', { displayName: 'Purge', method: 'PURGE', urlTemplate: '/orders' })
  emulator.seed('/apis/orders/schemas/mine', {
    contentType: 'application/vnd.oai.openapi.components+json',
    document: { components: { schemas: { Order: { type: 'object' } } } },
  })
  const ask = (query: string, path = '/apis/orders') =>
    emulator.handle({
      method: 'GET',
      url: `${SERVICE}${path}?api-version=2024-05-01&${query}`,
      headers: HEADERS,
      body: '',
    })
  const follow = (url: string, headers = {}) => emulator.handle({ method: 'GET', url, headers, body: '' })
  return { ask, follow }
}

async function linkOf(ask: ReturnType<typeof start>['ask'], format: string): Promise<string> {
  const { body } = await ask(`format=${format}&export=true`)
  return (JSON.parse(body) as { readonly value: { readonly link: string } }).value.link
}

const DOCUMENT = {
  openapi: '3.0.1',
  info: { title: 'Orders', description: 'Order.', version: 'v2' },
  servers: [{ url: 'https://emulator.azure-api.net/orders' }],
  paths: {
    '/orders/{id}': {
      post: {
        summary: 'Add',
        description: 'Adds one.',
        operationId: 'add',
        parameters: [
          { name: 'id', in: 'path', description: 'Number.', required: true, schema: { type: 'string' } },
          { name: 'state', in: 'query', required: true, schema: { enum: ['open', 'sent'], type: 'string' } },
          { name: 'dry', in: 'query', schema: { type: 'boolean', default: 'false' } },
          { name: 'X-Shop', in: 'header', required: true, schema: { type: 'string' } },
        ],
        requestBody: {
          description: 'An order.',
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Order' } } },
        },
        responses: { '201': { description: 'Done.', headers: { Location: { schema: { type: 'string' } } } } },
      },
    },
  },
  components: { schemas: { Order: { type: 'object' } } },
}

test.each([
  ['openapi-link', (text: string): unknown => parse(text)],
  ['openapi%2Bjson-link', (text: string): unknown => JSON.parse(text)],
])('%s says what OpenAPI can say of an API', async (format, read) => {
  const { ask, follow } = start()
  const { status, body } = await follow(await linkOf(ask, format))
  expect([status, read(body)]).toEqual([200, DOCUMENT])
})

describe('a link', () => {
  test('is not to be forged, and takes no authorization', async () => {
    const { ask, follow } = start()
    const link = await linkOf(ask, 'openapi-link')
    expect([(await follow(`${link}0`)).status, (await follow(link, HEADERS)).status]).toEqual([403, 400])
  })

  test.each([
    ['of an API that is not there', 'format=openapi-link&export=true', '/apis/none', 404],
    ['in no format', 'format=raml-link&export=true', undefined, 400],
    ['to WSDL', 'format=wsdl-link&export=true', undefined, 500],
  ])('%s is not given', async (_, query, path, status) => {
    expect((await start().ask(query, path)).status).toBe(status)
  })
})

test('a GraphQL schema is behind its link as it is', async () => {
  const emulator = createEmulator()
  emulator.seed('/apis/g', { displayName: 'G', path: 'g', type: 'graphql' })
  emulator.seed('/apis/g/schemas/graphql', { contentType: 'x', document: { value: 'type Query { a: Int }' } })
  const ask = (query: string) =>
    emulator.handle({
      method: 'GET',
      url: `${SERVICE}/apis/g?api-version=2024-05-01&${query}`,
      headers: HEADERS,
      body: '',
    })
  const { body } = await emulator.handle({
    method: 'GET',
    url: await linkOf(ask, 'graphql-link'),
    headers: {},
    body: '',
  })
  expect(body).toBe('type Query { a: Int }')
})

describe('other formats', () => {
  /** An emulator with an API of SOAP and one of WADL. */
  async function formats() {
    const emulator = createEmulator()
    const soapAction = { displayName: 'Get', method: 'POST', urlTemplate: '/?soapAction=urn:get' }
    emulator.seed('/apis/s', { displayName: 'S', path: 's', type: 'soap' })
    emulator.seed('/apis/s/operations/get', soapAction)
    emulator.seed('/apis/h', { displayName: 'H', path: 'h' })
    emulator.seed('/apis/h/operations/get', { displayName: 'Get', method: 'GET', urlTemplate: '/' })
    const send = (url: string, headers = {}) => emulator.handle({ method: 'GET', url, headers, body: '' })
    const ask = (path: string, format: string) =>
      send(`${SERVICE}${path}?api-version=2024-05-01&export=true&format=${format}`, HEADERS)
    return { ask, follow: send }
  }

  test.each([
    ['/apis/s', 'wsdl', '<wsdl:definitions name="s"'],
    ['/apis/h', 'wadl', '<resources base="https://emulator.azure-api.net/h">'],
  ])('of %s: %s comes with the answer', async (path, format, part) => {
    const { status, body } = await (await formats()).ask(path, format)
    expect([status, JSON.parse(body)]).toEqual([
      200,
      { id: expect.stringContaining(path), properties: { format, value: expect.stringContaining(part) } },
    ])
  })

  test.each([
    ['wadl-link', '<application '],
    ['swagger-link', '{"swagger":"2.0"'],
  ])('%s leads to a document', async (format, beginning) => {
    const { ask, follow } = await formats()
    const { value } = JSON.parse((await ask('/apis/h', format)).body) as { readonly value: { readonly link: string } }
    expect((await follow(value.link)).body).toContain(beginning)
  })

  test.each([
    ['/apis/s', 'wsdl-link'],
    ['/apis/h', 'wsdl'],
    ['/apis/s', 'wadl'],
  ])('%s has no %s', async (path, format) => {
    expect((await (await formats()).ask(path, format)).status).toBe(500)
  })
})
