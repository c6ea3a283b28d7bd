/** Which operations the emulator makes of WADL. */
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { readWadl } from '../../../src/emulator/documents/wadl.ts'

const ROOMS = readFileSync(new URL('../../fixtures/specifications/rooms.wadl', import.meta.url), 'utf8')

test('a document makes an operation of each method, below all resources around it', () => {
  const parameter = (name: string, required: boolean) => expect.objectContaining({ name, type: 'string', required })
  const representation = { contentType: 'application/json' }
  const response = (statusCode: number, representations: readonly object[]) => ({
    statusCode,
    description: null,
    representations,
    headers: [],
  })
  expect(readWadl(ROOMS)).toEqual({
    api: { serviceUrl: 'https://rooms.contoso.example/api' },
    operations: new Map([
      [
        'listrooms',
        {
          name: 'listRooms',
          displayName: 'listRooms',
          method: 'GET',
          urlTemplate: '/rooms?floor={floor}',
          templateParameters: [parameter('floor', true)],
          description: 'listRooms',
          request: {
            description: null,
            queryParameters: [],
            headers: [parameter('X-Trace', false)],
            representations: [],
          },
          responses: [response(200, [representation]), response(206, [representation])],
        },
      ],
      [
        'closeroom',
        {
          name: 'closeRoom',
          displayName: 'closeRoom',
          method: 'DELETE',
          urlTemplate: '/rooms/{roomId}',
          templateParameters: [parameter('roomId', true)],
          description: 'closeRoom',
          request: { description: null, queryParameters: [], headers: [], representations: [] },
          responses: [response(204, [])],
        },
      ],
    ]),
    schema: undefined,
  })
})

test('what a document leaves out is what is usual', () => {
  const text =
    '<application><resources><resource><method><response/></method><param style="plain"/></resource></resources></application>'
  expect(readWadl(text)).toMatchObject({
    api: {},
    operations: new Map([
      [
        'get',
        expect.objectContaining({
          displayName: '/ - GET',
          method: 'GET',
          urlTemplate: '/',
          responses: [expect.objectContaining({ statusCode: 200 })],
        }),
      ],
    ]),
  })
})

test('types are kept as a schema, which the forms of a body refer to', () => {
  const form = '<representation mediaType="text/xml" element="x:Room"/>'
  const method = `<method><request>${form}<representation/></request><response>${form}</response></method>`
  const text = `<application xmlns:x="urn:x"><grammars>\n<xs:schema/></grammars><resources><resource>${method}</resource></resources></application>`
  const representations = [{ contentType: 'text/xml', schemaId: 'abc', typeName: 'Room' }]
  expect(readWadl(text, 'abc')).toMatchObject({
    operations: new Map([
      [
        'get',
        expect.objectContaining({
          request: expect.objectContaining({ representations }),
          responses: [expect.objectContaining({ representations })],
        }),
      ],
    ]),
    schema: {
      contentType: 'application/vnd.ms-azure-apim.wadl.grammars+xml',
      document: { value: '<xs:schema xmlns:x="urn:x"/>' },
    },
  })
})

test.each(['text', '<application/>'])('%j is no document', text => {
  expect(readWadl(text)).toBe('Parsing error(s): the document is not WADL.')
})
