/**
 * Documents to import in the file: their spellings, what is sent, and where their faults are reported.
 */
import { describe, expect, test } from '@jest/globals'
import { lines, load } from '../loading.ts'

const ORDERS =
  '{"openapi":"3.0.1","info":{"title":"Orders","version":"1"},"paths":{"/orders":{"get":{"operationId":"list","responses":{"200":{"description":"ok"}}}}}}'
const BROKEN =
  '{"openapi":"3.0.1","info":{"title":"Orders","version":"1"},\n"paths":{"/orders/{id}":{"get":{"responses":{"200":{"description":"ok"}}}}}}'
const WSDL = `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:t="urn:t" targetNamespace="urn:t">
  <portType name="P"><operation name="Add"/></portType>
  <binding name="B" type="t:P"><soap:binding transport="http://schemas.xmlsoap.org/soap/http"/><operation name="Add"><soap:operation soapAction="urn:add"/></operation></binding>
  <service name="Calculator"><port name="Soap" binding="t:B"><soap:address location="https://calc.example/soap"/></port></service>
</definitions>`
const files = {
  'orders.json': ORDERS,
  'broken.json': BROKEN,
  'calc.wsdl': WSDL,
  'notes.txt': 'no document',
}

const api = (specification: string) => `apis: { orders: { path: orders, specification: ${specification} } }\n`

async function bodyOf(specification: string) {
  const { declaration } = await load(api(specification), { files })
  return declaration.wanted.get('apis/orders')?.specification?.body
}

describe('a specification', () => {
  test.each([
    ['a file', '{ file: orders.json }', { format: 'openapi+json', value: ORDERS }],
    [
      'a link',
      '{ link: "https://contoso.example/orders.json", format: openapi+json-link }',
      { format: 'openapi+json-link', value: 'https://contoso.example/orders.json' },
    ],
    [
      'a WSDL file with a selector',
      '{ file: calc.wsdl, wsdlSelector: { wsdlServiceName: Calculator, wsdlEndpointName: Soap } }',
      {
        format: 'wsdl',
        value: WSDL,
        wsdlSelector: { wsdlServiceName: 'Calculator', wsdlEndpointName: 'Soap' },
      },
    ],
  ])('is given as %s', async (_, written, body) => {
    expect(await bodyOf(written)).toEqual(body)
  })

  test('knows the operations of its document', async () => {
    const { declaration } = await load(api('{ file: orders.json }'), { files })
    const { operations, makesOperations } = declaration.wanted.get('apis/orders')?.specification ?? {}
    expect([operations?.map(({ method, urlTemplate }) => `${method} ${urlTemplate}`), makesOperations]).toEqual([
      ['GET /orders'],
      true,
    ])
  })

  test.each([
    [
      'a text',
      'orders.json',
      'apim.yml:2:48: apis.orders.specification is "orders.json"; expected "{ file: <path> }" or "{ link: <URL>, format: <format> }"',
    ],
    [
      'neither file nor link',
      '{ substitute: true }',
      'apim.yml:2:33: apis.orders.specification lacks the document; expected "{ file: <path> }" or "{ link: <URL>, format: <format> }"',
    ],
    [
      'a plain text file',
      '{ file: notes.txt }',
      'notes.txt:1:1: apis.orders.specification: the document is no API specification; expected OpenAPI, WSDL, WADL, OData metadata, a GraphQL schema (".graphql") or protocol buffers (".proto")',
    ],
    [
      'a link over http',
      '{ link: "http://contoso.example/x", format: openapi-link }',
      'apim.yml:2:56: apis.orders.specification.link is "http://contoso.example/x"; expected a URL that starts with https://',
    ],
    [
      'a link without a format',
      '{ link: "https://contoso.example/x" }',
      'apim.yml:2:48: apis.orders.specification.format is missing; expected openapi-link, openapi+json-link, swagger-link-json, wsdl-link, wadl-link-json, graphql-link, odata-link or grpc-link',
    ],
    [
      'a service that the document lacks',
      '{ file: calc.wsdl, wsdlSelector: { wsdlServiceName: Other } }',
      'apim.yml:2:33: apis.orders.specification.wsdlSelector.wsdlServiceName is "Other", which the document does not have; expected "Calculator"',
    ],
    [
      'a selector with another key',
      '{ file: calc.wsdl, wsdlSelector: { service: x } }',
      'apim.yml:2:83: apis.orders.specification.wsdlSelector.service is an unknown key; expected "wsdlServiceName" or "wsdlEndpointName"',
    ],
  ])('that is %s is refused', async (_, written, message) => {
    expect(lines(await load(api(written), { files }))).toEqual([message])
  })

  test('with a fault is reported at the line of its document', async () => {
    const [line = ''] = lines(await load(api('{ file: broken.json }'), { files }))
    expect(line).toMatch(/^broken\.json:2:\d+: apis\.orders\.specification: /)
  })

  test('below a kind that no document makes is an unknown key', async () => {
    const [line = ''] = lines(await load('products: { gold: { specification: { file: orders.json } } }\n', { files }))
    expect(line).toMatch(/^apim\.yml:2:\d+: products\.gold\.specification is an unknown key/)
  })
})
