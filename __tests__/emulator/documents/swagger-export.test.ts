/** Swagger as the emulator writes it. */
import { expect, test } from '@jest/globals'
import { swaggerOf } from '../../../src/emulator/documents/swagger-export.ts'

const PET = { schema: { $ref: '#/components/schemas/Pet' } }

test('a document says in Swagger what it says in OpenAPI', () => {
  const document = {
    openapi: '3.0.1',
    info: { title: 'Pets', version: '1' },
    servers: [{ url: 'https://gateway.example/pets' }],
    paths: {
      '/pets/{id}': {
        post: {
          operationId: 'add',
          parameters: [
            { name: 'id', in: 'path', required: true, schema: { type: 'integer' } },
            { name: 'state', in: 'query', schema: { type: 'string', enum: ['a'], default: 'a' } },
          ],
          requestBody: { description: 'One.', content: { 'application/json': PET, 'text/xml': PET } },
          responses: {
            '200': { description: 'Done.', content: { 'application/json': PET } },
            '201': { description: '', headers: { Location: { schema: { type: 'string' } } } },
          },
        },
        delete: { operationId: 'drop', responses: {} },
      },
    },
    components: { schemas: { Pet: { type: 'object', properties: { other: { $ref: '#/components/schemas/Pet' } } } } },
  }
  const pet = { $ref: '#/definitions/Pet' }
  expect(swaggerOf(document)).toEqual({
    swagger: '2.0',
    info: { title: 'Pets', version: '1' },
    host: 'gateway.example',
    basePath: '/pets',
    schemes: ['https'],
    paths: {
      '/pets/{id}': {
        post: {
          operationId: 'add',
          parameters: [
            { name: 'id', in: 'path', required: true, type: 'integer' },
            { name: 'state', in: 'query', type: 'string', enum: ['a'], default: 'a' },
            { name: 'body', in: 'body', description: 'One.', schema: pet },
          ],
          consumes: ['application/json', 'text/xml'],
          produces: ['application/json'],
          responses: {
            '200': { description: 'Done.', schema: pet },
            '201': { description: '', headers: { Location: { type: 'string' } } },
          },
        },
        delete: { operationId: 'drop', responses: {} },
      },
    },
    definitions: { Pet: { type: 'object', properties: { other: pet } } },
  })
})
