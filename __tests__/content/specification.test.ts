/**
 * Specifications as a whole: which format a text is sent in, and what is told of it beside its operations.
 *
 * The rules of the service are those of its page on import restrictions.
 */
import { describe, expect, test } from '@jest/globals'
import {
  checkSpecification,
  LARGEST_INLINE_BYTES,
  LINK_FORMATS,
  readSpecification,
  selectWsdl,
} from '../../src/content/specification.ts'
import { fixture, openApi, specificationOf } from './specification/documents.ts'

test.each([
  ['orders.openapi.yaml', 'openapi', 'Orders', 'https://orders.contoso.example/v1', 4],
  ['pets.swagger.json', 'swagger-json', 'Pets', 'https://pets.contoso.example/v2', 2],
  ['parcels.openapi.json', 'openapi+json', 'Parcels', undefined, 1],
  ['quotes.wsdl', 'wsdl', 'Quotes', 'https://quotes.contoso.example/soap', 2],
  ['rooms.wadl', 'wadl-xml', 'Rooms', 'https://rooms.contoso.example/api', 2],
  ['catalog.edmx', 'odata', 'Catalog', undefined, undefined],
  ['reviews.graphql', 'graphql', undefined, undefined, 4],
  ['stock.proto', 'grpc', undefined, undefined, 3],
])('%s is sent as it is, as %s', (file, format, title, serverUrl, count) => {
  const read = specificationOf(file)
  expect([read.format, read.title, read.serverUrl, read.operations?.length]).toEqual([format, title, serverUrl, count])
  expect([read.text, read.sizeBytes]).toEqual([fixture(file), Buffer.byteLength(fixture(file))])
})

test.each([
  ['orders.openapi.yaml', true],
  ['pets.swagger.json', true],
  ['quotes.wsdl', true],
  ['rooms.wadl', true],
  ['catalog.edmx', false],
  ['reviews.graphql', false],
  ['stock.proto', false],
])('operations that the service makes of %s can be counted: %s', (file, isCountable) => {
  expect(specificationOf(file).makesOperations).toBe(isCountable)
})

test('a byte order mark is not sent', () => {
  const text = fixture('pets.swagger.json')
  expect(specificationOf('pets.json', `\uFEFF${text}`)).toEqual(specificationOf('pets.json', text))
})

test.each([
  ['notes.txt', 'Orders are listed by date.'],
  ['values.conf', 'a = 1'],
  ['empty', ''],
])('%s is no specification', (file, text) => {
  expect(readSpecification(file, text)).toEqual({
    line: 1,
    column: 1,
    message:
      'the document is no API specification; expected OpenAPI, WSDL, WADL, OData metadata, a GraphQL schema (".graphql") or protocol buffers (".proto")',
  })
})

test('a document of more than 20 MiB is not read', () => {
  expect(readSpecification('a.json', ' '.repeat(20 * 1024 * 1024 + 1))).toEqual({
    line: 1,
    column: 1,
    message: 'the document is longer than 20971520 bytes (20 MiB)',
  })
})

test('every inline format has one that is fetched from a link', () => {
  // https://learn.microsoft.com/rest/api/apimanagement/apis/create-or-update#contentformat
  expect(LINK_FORMATS).toEqual({
    openapi: 'openapi-link',
    'openapi+json': 'openapi+json-link',
    'swagger-json': 'swagger-link-json',
    wsdl: 'wsdl-link',
    'wadl-xml': 'wadl-link-json',
    graphql: 'graphql-link',
    odata: 'odata-link',
    grpc: 'grpc-link',
  })
})

describe('the size of a document', () => {
  const sized = (bytes: number) => ({ ...openApi({ paths: { '/a': { get: {} } } }), sizeBytes: bytes })

  test('is all right up to 4 MiB', () => {
    expect(checkSpecification(sized(LARGEST_INLINE_BYTES))).toEqual([])
  })

  test('is warned of beyond that', () => {
    expect(checkSpecification(sized(4194305))).toEqual([
      {
        line: 1,
        column: 1,
        severity: 'warning',
        message:
          'the document has 4194305 bytes; the service takes at most 4194304 (4 MiB) unless it fetches the document from a link',
      },
    ])
  })
})

describe('a WSDL selector', () => {
  const quotes = specificationOf('quotes.wsdl')

  test('chooses the endpoint that the API is made of', () => {
    const selected = selectWsdl(quotes, { wsdlServiceName: 'Quotes', wsdlEndpointName: 'QuotesHttp' })
    const operation = {
      method: 'POST',
      urlTemplate: '/?soapAction=GetQuote',
      operationId: 'GetQuote',
      displayName: 'GetQuote',
      parameters: [],
      responses: [],
    }
    expect(selected).toEqual({ ...quotes, serverUrl: 'http://quotes.contoso.example/get', operations: [operation] })
  })

  test.each([{}, { wsdlServiceName: 'Quotes' }, { wsdlEndpointName: 'QuotesSoap' }])(
    'as %j means the first SOAP endpoint',
    selector => {
      expect(selectWsdl(quotes, selector)).toEqual(quotes)
    },
  )

  test.each([
    [{ wsdlServiceName: 'Quote' }, 'wsdlServiceName is "Quote", which the document does not have; expected "Quotes"'],
    [
      { wsdlServiceName: 'Quotes', wsdlEndpointName: 'Soap' },
      'wsdlEndpointName is "Soap", which the service of the document does not have; expected "QuotesHttp" or "QuotesSoap"',
    ],
  ])('as %j is refused', (selector, sentence) => {
    expect(selectWsdl(quotes, selector)).toBe(sentence)
  })

  test('is refused for a service without endpoints', () => {
    expect(selectWsdl({ ...quotes, services: [{ name: 'Quotes', endpoints: [] }] }, {})).toBe(
      'wsdlEndpointName is "", which the service of the document does not have',
    )
  })

  test('is refused for a document without services', () => {
    expect(selectWsdl({ ...quotes, services: undefined }, {})).toBe(
      'wsdlServiceName is "", which the document does not have',
    )
  })
})
