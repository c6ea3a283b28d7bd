/**
 * Operations of a live API, from entities in the shape of the service's contract.
 *
 * The entities are what an import of the Petstore-like fixture leaves: required query parameters in the template, ids
 * of schemas made by the service.
 */
import { describe, expect, test } from '@jest/globals'
import { liveOperations, specificationChanges } from '../../../src/content/specification.ts'
import type { JsonObject } from '../../../src/ports.ts'
import { specificationOf } from './documents.ts'

const API = '/subscriptions/s/resourceGroups/g/providers/Microsoft.ApiManagement/service/contoso/apis/pets'
const SCHEMA = '5f2b7f4c1a2b3c4d5e6f7a8b'
const parameter = { description: null, defaultValue: null, values: [], schemaId: null, typeName: null }

const operations = [
  {
    id: `${API}/operations/findpetsbystatus`,
    properties: {
      displayName: 'Find pets',
      method: 'GET',
      urlTemplate: '/pets/findByStatus?status={status}',
      templateParameters: [{ ...parameter, name: 'status', type: 'array', required: true }],
      description: 'Find pets',
      request: {
        queryParameters: [{ ...parameter, name: 'page', type: 'integer' }],
        headers: [{ ...parameter, name: 'X-Trace', type: '', required: true }],
        representations: [],
      },
      responses: [
        {
          statusCode: 200,
          description: 'Pets.',
          representations: [
            { contentType: 'application/json; charset=utf-8', schemaId: SCHEMA, typeName: 'PetList' },
            { contentType: 'application/xml', schemaId: SCHEMA, typeName: 'PetList' },
          ],
          headers: [],
        },
        { statusCode: 404, representations: [] },
      ],
    },
  },
  {
    id: `${API}/operations/updatepet`,
    properties: {
      displayName: 'updatePet',
      method: 'post',
      urlTemplate: '/pets/{petId}/{*rest}?action=rename',
      templateParameters: [
        { ...parameter, name: 'petId', type: 'integer', required: true },
        { ...parameter, name: '*rest', type: 'string', required: true },
      ],
      description: 'Renames.',
      request: null,
      responses: [],
    },
  },
]

const document = {
  definitions: {
    Pet: { type: 'object', properties: { id: { type: 'integer' }, name: { type: 'string' } } },
    PetList: { type: 'array', items: { $ref: '#/definitions/Pet' } },
  },
}
const schemaOf = (members: JsonObject) => ({
  id: `${API}/schemas/${SCHEMA.toUpperCase()}`,
  properties: { contentType: 'x', ...members },
})

test('a live operation has the shape of one in a document', () => {
  expect(liveOperations(operations, [schemaOf({ document })])).toEqual([
    {
      method: 'GET',
      urlTemplate: '/pets/findByStatus',
      operationId: 'findpetsbystatus',
      displayName: 'Find pets',
      parameters: [
        { name: 'status', in: 'query', required: true, type: 'array' },
        { name: 'page', in: 'query', required: false, type: 'integer' },
        { name: 'X-Trace', in: 'header', required: true },
      ],
      responses: [
        { status: '200', contentType: 'application/json', fields: ['[].id', '[].name'] },
        { status: '200', contentType: 'application/xml' },
        { status: '404' },
      ],
    },
    {
      method: 'POST',
      urlTemplate: '/pets/{petId}/{*rest}?action=rename',
      operationId: 'updatepet',
      displayName: 'updatePet',
      description: 'Renames.',
      parameters: [
        { name: 'petId', in: 'path', required: true, type: 'integer' },
        { name: 'rest', in: 'path', required: true, type: 'string' },
      ],
      responses: [],
    },
  ])
})

describe('the fields of an answer', () => {
  const fields = (schemas: Parameters<typeof liveOperations>[1]) =>
    liveOperations(operations, schemas)[0]?.responses[0]?.fields

  test.each([
    [
      'are those of a schema of OpenAPI 3',
      schemaOf({ document: { components: { schemas: { PetList: { properties: { a: {} } } } } } }),
      ['a'],
    ],
    [
      'are not known of a type that the schema lacks',
      schemaOf({ document: { definitions: { toString: {} } } }),
      undefined,
    ],
    ['are not known of a schema without types', schemaOf({ document: { value: '<xs:schema/>' } }), undefined],
    ['are not known of a schema from a list', schemaOf({}), undefined],
  ])('%s', (_, schema, expected) => {
    expect(fields([schema])).toEqual(expected)
  })

  test('are not known without schemas', () => {
    expect(fields(undefined)).toBeUndefined()
  })
})

test('the fields of an answer without a type are not known', () => {
  const responses = [{ statusCode: 200, representations: [{ contentType: 'application/json', schemaId: SCHEMA }] }]
  expect(liveOperations([{ id: 'a', properties: { responses } }], [schemaOf({ document })])[0]?.responses).toEqual([
    { status: '200', contentType: 'application/json' },
  ])
})

test('an operation without content has no content', () => {
  const responses = [{ representations: [{ contentType: null }] }]
  const bare = { id: 'a', properties: { templateParameters: [{ name: null }], responses } }
  expect(liveOperations([bare])).toEqual([
    {
      method: '',
      urlTemplate: '/',
      operationId: 'a',
      parameters: [],
      responses: [{ status: '', contentType: '' }],
    },
  ])
})

test('an API that was just imported differs in nothing from its document', () => {
  const pets = specificationOf('pets.swagger.json').operations ?? []
  const [find, update] = operations
  const { petId } = { petId: { ...parameter, name: 'petId', type: 'integer', required: true } }
  const live = liveOperations(
    [
      {
        id: find?.id ?? '',
        properties: {
          ...find?.properties,
          request: { queryParameters: [{ ...parameter, name: 'page', type: 'integer' }] },
          responses: [
            {
              statusCode: 200,
              representations: [{ contentType: 'application/json', schemaId: SCHEMA, typeName: 'PetList' }],
            },
          ],
        },
      },
      {
        id: update?.id ?? '',
        properties: {
          ...update?.properties,
          description: 'updatePet',
          urlTemplate: '/pets/{petId}',
          templateParameters: [petId],
          responses: [{ statusCode: 200, representations: [] }],
        },
      },
    ],
    [schemaOf({ document })],
  )
  expect([specificationChanges(live, pets), specificationChanges(pets, live)]).toEqual([[], []])
})
