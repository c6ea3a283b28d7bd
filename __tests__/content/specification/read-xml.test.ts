/**
 * WSDL, WADL and OData metadata: what they offer, what is wrong with them, and when two are the same.
 *
 * Namespaces are those of the specifications of the formats.
 */
import { describe, expect, test } from '@jest/globals'
import { checkSpecification, readSpecification } from '../../../src/content/specification.ts'
import { fixture, specificationOf } from './documents.ts'

const WSDL = 'xmlns="http://schemas.xmlsoap.org/wsdl/"'
const PORT = '<portType name="P"><operation name="A"><documentation/></operation></portType>'
const WADL = 'xmlns="http://wadl.dev.java.net/2009/02"'

test('WSDL gives the operations of its first SOAP endpoint, and its services', () => {
  const { operations, services } = specificationOf('quotes.wsdl')
  const get = {
    method: 'POST',
    urlTemplate: '/?soapAction=GetQuote',
    operationId: 'GetQuote',
    displayName: 'GetQuote',
    parameters: [],
    responses: [],
  }
  const soap = [
    { ...get, urlTemplate: '/?soapAction=urn:contoso:quotes/GetQuote', description: 'The price of one share.' },
    { ...get, urlTemplate: '/?soapAction=Ping', operationId: 'Ping', displayName: 'Ping' },
  ]
  const endpoints = [
    { name: 'QuotesHttp', isSoap: false, address: 'http://quotes.contoso.example/get', operations: [get] },
    { name: 'QuotesSoap', isSoap: true, address: 'https://quotes.contoso.example/soap', operations: soap },
  ]
  expect([operations, services]).toEqual([soap, [{ name: 'Quotes', endpoints }]])
})

test('WADL gives the methods of its resources', () => {
  const json = { contentType: 'application/json' }
  expect(specificationOf('rooms.wadl').operations).toEqual([
    {
      method: 'GET',
      urlTemplate: '/rooms',
      operationId: 'listRooms',
      displayName: 'listRooms',
      parameters: [
        { name: 'floor', in: 'query', required: true },
        { name: 'X-Trace', in: 'header', required: false },
      ],
      responses: [
        { status: '200', ...json },
        { status: '206', ...json },
      ],
    },
    {
      method: 'DELETE',
      urlTemplate: '/rooms/{roomId}',
      operationId: 'closeRoom',
      displayName: 'closeRoom',
      parameters: [{ name: 'roomId', in: 'path', required: true }],
      responses: [{ status: '204' }],
    },
  ])
})

test('WADL that says little gives what it says', () => {
  const method =
    '<method><request><param style="matrix" name="a"/><param name="b"/><param style="query"/></request><response><representation mediaType="Text/CSV"/><representation/></response></method>'
  const { operations } = specificationOf(
    'a.wadl',
    `<application ${WADL}><resources><resource>${method}</resource></resources></application>`,
  )
  expect(operations).toEqual([
    {
      method: 'GET',
      urlTemplate: '/',
      parameters: [],
      responses: [{ status: '200', contentType: 'text/csv', fields: [] }],
    },
  ])
})

describe('WSDL without a usable service', () => {
  const operation = {
    method: 'POST',
    urlTemplate: '/?soapAction=A',
    operationId: 'A',
    displayName: 'A',
    parameters: [],
    responses: [],
  }
  const read = (inside: string) => {
    const { operations, title, serverUrl } = specificationOf(
      'a.wsdl',
      `<definitions name="D" ${WSDL}>${inside}</definitions>`,
    )
    return { operations, title, serverUrl }
  }

  test('gives the operations of its first port type', () => {
    expect(read(PORT)).toEqual({ operations: [operation], title: 'D' })
  })

  test('gives none when its port has no binding', () => {
    expect(read(`${PORT}<service><port name="a" binding="b"/></service>`)).toEqual({ operations: [], title: '' })
  })

  test('gives those of a binding without port type and known transport', () => {
    const bound =
      '<binding name="B"><binding/><operation name="A"/></binding><service name="S"><port binding="t:B"/></service>'
    expect(read(bound)).toEqual({ operations: [operation], title: 'S' })
  })

  test('gives none when it has none', () => {
    expect(read('')).toEqual({ operations: [], title: 'D' })
  })
})

describe('the same, for the digest, are', () => {
  const digest = (text: string) => specificationOf('a.wsdl', text).digest
  const text = fixture('quotes.wsdl')

  test.each<[string, string, string]>([
    ['other layout', '>\n  <wsdl:types>', '>\r\n\t\t<wsdl:types >'],
    ['comments', '<wsdl:types>', '<!-- types --><wsdl:types>'],
    ['quotes', 'name="GetQuoteIn"', "name = 'GetQuoteIn'"],
    ['attributes in another order', 'name="GetQuote" type="xs:string"', 'type="xs:string" name="GetQuote"'],
    ['empty elements', '<http:binding verb="GET" />', '<http:binding verb="GET"></http:binding>'],
    ['character data', 'The price of one share.', '<![CDATA[The price\n of one share.]]>'],
  ])('documents with %s', (_, from, to) => {
    expect(digest(text.replace(from, to))).toBe(digest(text))
  })

  test.each([
    ['The price', 'A price'],
    ['"GetQuoteOut"', '"GetQuotesOut"'],
    ['<wsdl:input message="tns:GetQuoteIn" />', ''],
    ['xmlns:tns="urn:contoso:quotes"', 'xmlns:tns="urn:contoso:quote"'],
  ])('but not documents where %s is %s', (from, to) => {
    expect(digest(text.replace(from, to))).not.toBe(digest(text))
  })
})

describe('XML that cannot be read is a fault at its place:', () => {
  test.each([
    ['<a>', 1, 'element "a" is not closed'],
    ['<a></b>', 4, '"</b>" does not close "<a>"'],
    ['<a/><b/>', 5, 'the text is not one XML element; expected nothing before or after its root'],
    ['<a/> b', 6, 'the text is not one XML element; expected nothing before or after its root'],
    ['</a>', 1, 'the text is not one XML element; expected nothing before or after its root'],
    ['<?xml version="1.0"?>', 1, 'the text has no XML element'],
    ['<!DOCTYPE a [<!ENTITY b "c">]><a/>', 1, 'a document type stands in the document; expected elements only'],
    ['<a b="1" b="2"/>', 10, 'attribute "b" stands twice in "<a>"'],
    ['<a b=1/>', 4, 'the tag is malformed here; expected name="value", ">" or "/>"'],
    ['<a b="1', 4, 'the tag is malformed here; expected name="value", ">" or "/>"'],
    [
      '<a b="&c;"/>',
      7,
      '"&c;" is not a reference XML knows; expected "&amp;", "&lt;", "&gt;", "&quot;", "&apos;" or a number',
    ],
    ['<a>&</a>', 4, '"&" begins no reference; expected "&amp;"'],
    ['<a>< b</a>', 4, '"<" begins no tag; in text it is written "&lt;"'],
    ['<a></a b>', 4, 'the end tag of "a" is malformed; expected ">"'],
    ['<a><!-- b</a>', 4, '"-->" is missing'],
    ['<a><![CDATA[ b</a>', 4, '"]]>" is missing'],
    ['<a', 3, 'the tag is malformed here; expected name="value", ">" or "/>"'],
    ['<a>'.repeat(201), 601, 'the document is nested deeper than 200 levels; expected fewer'],
  ])('%.40s', (text, column, message) => {
    expect(readSpecification('a.xml', text)).toEqual({ line: 1, column, message })
  })

  test('another format', () => {
    expect(readSpecification('a.xml', '\n<a:b xmlns:a="urn:a"/>')).toEqual({
      line: 2,
      column: 1,
      message: 'the root element is "a:b" of the namespace "urn:a"; expected WSDL 1.1, WADL or OData metadata',
    })
  })

  test('WSDL 2.0', () => {
    expect(readSpecification('a.wsdl', '<description xmlns="http://www.w3.org/ns/wsdl"/>')).toEqual({
      line: 1,
      column: 1,
      message: 'the document is WSDL 2.0; expected WSDL 1.1',
    })
  })

  test('an element without namespace', () => {
    expect(readSpecification('a.wsdl', '<definitions/>')).toEqual({
      line: 1,
      column: 1,
      message: 'the root element is "definitions" of the namespace ""; expected WSDL 1.1, WADL or OData metadata',
    })
  })
})

describe('what the service does not support is told of:', () => {
  const out = (what: string, name: string) =>
    `${what} of "${name}" leads out of the document, and the service reads no other; expected its content merged into this one`

  test.each([
    ['<import location="b.wsdl"/>', 'error', out('import', 'b.wsdl')],
    ['<types><x:include schemaLocation="b.xsd"/></types>', 'error', out('include', 'b.xsd')],
    [
      '<binding><s:binding style="rpc"/></binding>',
      'warning',
      'style "rpc" is not supported by the service; expected "document"',
    ],
    ['<message name="M"><part/><part/></message>', 'warning', 'message "M" has 2 parts; the service supports one'],
    ['<message><part/><part/></message>', 'warning', 'message "" has 2 parts; the service supports one'],
  ])('%s', (inside, severity, message) => {
    const found = checkSpecification(specificationOf('a.wsdl', `<definitions ${WSDL}>\n${PORT}${inside}</definitions>`))
    expect(found.map(finding => [finding.line, finding.severity, finding.message])).toEqual([[2, severity, message]])
  })

  test('imports of namespaces and messages of one part are all right', () => {
    const inside = '<types><x:import namespace="urn:b"/></types><message><part/></message>'
    expect(
      checkSpecification(specificationOf('a.wsdl', `<definitions ${WSDL}>${PORT}${inside}</definitions>`)),
    ).toEqual([])
  })

  test.each([
    ['a.wsdl', `<definitions ${WSDL}/>`, 'the document has no operation; expected a "portType" with at least one'],
    ['a.wadl', `<application ${WADL}/>`, 'the document has no method; expected a "resource" with one'],
    [
      'a.edmx',
      '<e:Edmx xmlns:e="http://schemas.microsoft.com/ado/2007/06/edmx"/>',
      'the document has no entity container; expected a "Schema" with an "EntityContainer"',
    ],
  ])('%s without content', (file, text, message) => {
    expect(checkSpecification(specificationOf(file, text))).toEqual([
      { line: 1, column: 1, severity: 'error', message },
    ])
  })
})
