/** Which operations the emulator makes of WSDL. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { readWsdl } from '../../../src/emulator/documents/wsdl.ts'

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/specifications/${name}`, import.meta.url), 'utf8')
const QUOTES = fixture('quotes.wsdl')
const SHARES = fixture('shares.wsdl')

const operation = (name: string, action: string, description = name) => ({
  name,
  displayName: name,
  method: 'POST',
  urlTemplate: `/?soapAction=${action}`,
  templateParameters: [],
  description,
  responses: [],
})
const made = (...operations: readonly ReturnType<typeof operation>[]) => ({
  api: { type: 'soap' },
  operations: new Map(operations.map(one => [one.name.toLowerCase(), one])),
})

test('the types of a document are kept as a schema, with the prefixes that they need', () => {
  expect(readWsdl(SHARES, undefined)).toHaveProperty('schema', {
    contentType: 'application/vnd.ms-azure-apim.xsd+xml',
    document: {
      value: [
        '<xs:schema targetNamespace="urn:contoso:shares" xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:tns="urn:contoso:shares" xmlns:xs="http://www.w3.org/2001/XMLSchema">',
        '      <xs:element name="Company" type="xs:string" />',
        '      <xs:element name="Price" type="xs:decimal" />',
        '    </xs:schema>',
      ].join('\n'),
    },
  })
})

describe('a document', () => {
  test.each([
    [
      'one service, no selector',
      QUOTES,
      undefined,
      made(operation('GetQuote', 'urn:contoso:quotes/GetQuote', 'The price of one share.'), operation('Ping', 'Ping')),
    ],
    [
      'one service, its endpoint without SOAP',
      QUOTES,
      { wsdlEndpointName: 'QuotesHttp' },
      made(operation('GetQuote', 'GetQuote', 'The price of one share.')),
    ],
    ['two services, no selector', SHARES, undefined, made(operation('GetRate', 'urn:contoso:shares/GetRate'))],
    [
      'two services, the second',
      SHARES,
      { wsdlServiceName: 'Shares', wsdlEndpointName: 'SharesSoap' },
      made(
        operation('Buy', 'urn:contoso:shares/Buy', 'Buys shares of a company.'),
        operation('Sell', 'urn:contoso:shares/Sell'),
      ),
    ],
    [
      'nothing but a port type',
      '<definitions><portType><operation name="Add"/></portType></definitions>',
      null,
      made(operation('Add', 'Add')),
    ],
  ])('with %s makes operations', (_, text, selector, expected) => {
    expect(readWsdl(text, selector)).toMatchObject(expected)
  })

  test.each([
    ['is no XML', 'definitions', undefined, 'Parsing error(s): the document is not XML.'],
    ['has no operations', '<definitions/>', undefined, 'Parsing error(s): the document has no operations.'],
    [
      'has no such service',
      SHARES,
      { wsdlServiceName: 'Bonds' },
      'Parsing error(s): the selector names nothing in the document.',
    ],
  ])('that %s is refused', (_, text, selector, sentence) => {
    expect(readWsdl(text, selector)).toBe(sentence)
  })
})
