/** WADL and WSDL as the emulator writes them. */
import { expect, test } from '@jest/globals'
import { wadlOf, wsdlOf } from '../../../src/emulator/documents/xml-export.ts'
import type { JsonObject } from '../../../src/emulator/protocol.ts'
import type { Entity } from '../../../src/emulator/store.ts'

const entity = (path: string, properties: JsonObject): Entity => ({ path, kind: 'any', properties, version: 1 })
const API = entity('/apis/rooms', { displayName: 'Rooms & more' })

test('WADL has a resource of each operation, with what varies in its template', () => {
  const list = entity('/apis/rooms/operations/list', {
    method: 'GET',
    urlTemplate: '/rooms/{id}?floor={floor}',
    templateParameters: [
      { name: 'id', required: true },
      { name: 'floor', required: true },
    ],
    request: {
      queryParameters: [{ name: 'page', required: false }],
      headers: [{ name: 'X-Trace', required: true }],
      representations: [{ contentType: 'text/xml', typeName: 'Room' }],
    },
    responses: [{ statusCode: 200, representations: [{ contentType: 'application/json' }] }],
  })
  const fixed = entity('/apis/rooms/operations/all', { method: 'DELETE', urlTemplate: '/rooms?all=1' })
  expect(wadlOf({ api: API, operations: [list, fixed], types: '<x />', address: 'https://g.example/rooms' })).toBe(
    `<?xml version="1.0" encoding="utf-8"?>
<application xmlns="http://wadl.dev.java.net/2009/02">
  <doc title="Rooms &amp; more" />
  <grammars><x /></grammars>
  <resources base="https://g.example/rooms">
    <resource path="/rooms/{id}">
      <method name="GET" id="list">
        <request>
          <param name="id" style="template" required="true" />
          <param name="floor" style="query" required="true" />
          <param name="page" style="query" required="false" />
          <param name="X-Trace" style="header" required="true" />
          <representation mediaType="text/xml" element="Room" />
        </request>
        <response status="200">
          <representation mediaType="application/json" />
        </response>
      </method>
    </resource>
    <resource path="/rooms?all=1">
      <method name="DELETE" id="all">
        <request>
        </request>
      </method>
    </resource>
  </resources>
</application>
`,
  )
})

const soap = (name: string, urlTemplate: string, description: string) =>
  entity(`/apis/rooms/operations/${name}`, { displayName: name, method: 'POST', urlTemplate, description })

test('WSDL binds every operation of SOAP, and says what each is for', () => {
  const operations = [soap('Get', '/?soapAction=urn:get', 'One "room".'), soap('Add', '/?soapAction=Add', 'Add')]
  expect(wsdlOf({ api: API, operations, types: '<x />', address: 'https://g.example/rooms' })).toBe(
    `<?xml version="1.0" encoding="utf-8"?>
<wsdl:definitions name="rooms" xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/">
  <wsdl:types><x /></wsdl:types>
  <wsdl:portType name="rooms">
    <wsdl:operation name="Get"><wsdl:documentation>One &quot;room&quot;.</wsdl:documentation></wsdl:operation>
    <wsdl:operation name="Add"></wsdl:operation>
  </wsdl:portType>
  <wsdl:binding name="roomsSoap" type="rooms">
    <soap:binding style="document" transport="http://schemas.xmlsoap.org/soap/http" />
    <wsdl:operation name="Get"><soap:operation soapAction="urn:get" /></wsdl:operation>
    <wsdl:operation name="Add"><soap:operation soapAction="Add" /></wsdl:operation>
  </wsdl:binding>
  <wsdl:service name="rooms">
    <wsdl:port name="roomsSoap" binding="roomsSoap"><soap:address location="https://g.example/rooms" /></wsdl:port>
  </wsdl:service>
</wsdl:definitions>
`,
  )
})

test('there is no WSDL of an operation that is none of SOAP', () => {
  expect(wsdlOf({ api: API, operations: [soap('Get', '/rooms', '')], types: '', address: '' })).toBeUndefined()
})
