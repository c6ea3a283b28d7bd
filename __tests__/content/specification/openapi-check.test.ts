/**
 * What is said of OpenAPI documents before the service sees them.
 *
 * Documents are printed with one space a level, one member a line, so that a line is found by counting members.
 */
import { describe, expect, test } from '@jest/globals'
import { checkSpecification } from '../../../src/content/specification.ts'
import type { JsonObject } from '../../../src/ports.ts'
import { fixture, openApi, openApiWith, specificationOf } from './documents.ts'

const told = (members: JsonObject) =>
  checkSpecification(openApi(members)).map(({ severity, message }) => `${severity}: ${message}`)
const paths: JsonObject = { '/a': { get: { responses: {} } } }

test.each(['orders.openapi.yaml', 'pets.swagger.json'])('nothing is wrong with %s', file => {
  expect(checkSpecification(specificationOf(file))).toEqual([])
})

test('findings stand at the line of the operation, in JSON as in YAML', () => {
  const message = 'path parameter "orderId" of GET /orders/{orderId} is not declared; expected it in "parameters"'
  const inDelete = message.replace('GET', 'DELETE')
  const yaml = fixture('orders.openapi.yaml').replace('name: orderId, in: path', 'name: order, in: path')
  const other = (method: string) =>
    `path parameter "order" of ${method} /orders/{orderId} is not in its template; expected "{order}"`
  expect(checkSpecification(specificationOf('orders.yaml', yaml))).toEqual([
    { line: 54, column: 5, severity: 'error', message },
    { line: 54, column: 5, severity: 'error', message: other('GET') },
    { line: 61, column: 5, severity: 'error', message: inDelete },
    { line: 61, column: 5, severity: 'error', message: other('DELETE') },
  ])
  const json = openApi({ paths: { '/a/{b}': { put: {} } } })
  expect(checkSpecification(json)).toEqual([
    {
      line: 9,
      column: 4,
      severity: 'error',
      message: 'path parameter "b" of PUT /a/{b} is not declared; expected it in "parameters"',
    },
  ])
})

test('what stands below an alias is told of where the alias stands', () => {
  const lines = [
    'openapi: 3.0.0',
    'info: { title: A }',
    'x-a: &x { get: { parameters: [1, { $ref: "#/no" }] } }',
    'paths:',
    '  /a: *x',
  ]
  expect(checkSpecification(specificationOf('a.yaml', lines.join('\n')))).toEqual([
    { line: 5, column: 3, severity: 'error', message: '$ref "#/no" leads to nothing in the document' },
  ])
})

describe('a version', () => {
  test.each([
    [{ openapi: '3.0' }, []],
    [{ openapi: '3.0.4' }, ['warning: openapi is "3.0.4"; the service is only known to read 3.0 up to "3.0.3"']],
    [
      { openapi: '3.1.1' },
      ['notice: openapi is "3.1.1": the service imports it, but ignores most of what 3.1 adds to 3.0'],
    ],
    [
      { openapi: '3.2.0' },
      ['error: openapi is "3.2.0", which the service does not read; expected "3.0.0" to "3.0.3" or "3.1.0"'],
    ],
    [{ openapi: 3 }, ['error: openapi is 3, which the service does not read; expected "3.0.0" to "3.0.3" or "3.1.0"']],
    [
      { openapi: null },
      ['error: openapi is null, which the service does not read; expected "3.0.0" to "3.0.3" or "3.1.0"'],
    ],
    [{ swagger: '1.2' }, ['error: swagger is "1.2"; expected "2.0"']],
  ])('as in %j is told of: %j', (version, expected) => {
    expect(told({ paths, ...version })).toEqual(expected)
  })
})

describe('a document as a whole', () => {
  test.each<[string, JsonObject, readonly string[]]>([
    [
      'without paths',
      {},
      [
        'error: the document has no paths; expected "paths" with at least one operation',
        'warning: the document has no operation; expected at least one below "paths"',
      ],
    ],
    [
      'without operations',
      { paths: { '/a': {} } },
      ['warning: the document has no operation; expected at least one below "paths"'],
    ],
    ['without info', { paths, info: null }, ['warning: info.title is missing; expected the name of the API']],
    [
      'without title',
      { paths, info: { title: ' ' } },
      ['warning: info.title is missing; expected the name of the API'],
    ],
    ['with extensions for paths', { paths: { ...paths, 'x-a': 1 }, 'x-ms-paths': { '/b?c=d': { get: {} } } }, []],
  ])('%s', (_, members, expected) => {
    expect(told(members)).toEqual(expected)
  })
})

describe('a path', () => {
  test.each<[string, JsonObject, readonly string[]]>([
    ['without "/"', { a: { get: {} } }, ['error: path "a" does not begin with "/"']],
    ['of 1000 characters', { [`/${'a'.repeat(999)}`]: { get: {} } }, []],
    [
      'of 1001 characters',
      { [`/${'a'.repeat(1000)}`]: { get: {} } },
      [`error: path "/${'a'.repeat(39)}…" has 1001 characters; expected at most 1000`],
    ],
    [
      'with TRACE',
      { '/a': { get: {}, trace: {} } },
      ['warning: TRACE /a is not imported: the service has no such method in documents; expected another'],
    ],
  ])('%s', (_, items, expected) => {
    expect(told({ paths: items })).toEqual(expected)
  })
})

describe('two operations', () => {
  const b = { name: 'b', in: 'path', required: true }
  const c = { name: 'c', in: 'path', required: true }

  test.each<[string, JsonObject, readonly string[]]>([
    [
      'that differ in the names of parameters',
      { '/a/{b}': { get: { parameters: [b] } }, '/a/{c}': { get: { parameters: [c] } } },
      [
        'error: GET /a/{c} is the same operation as GET /a/{b}; expected templates that differ in more than names in braces',
      ],
    ],
    [
      'that differ in case',
      { '/a': { get: {} }, '/A': { get: {} } },
      ['error: GET /A and GET /a differ in case only, which the service does not look at'],
    ],
    ['that differ in the method', { '/a': { get: {}, put: {} } }, []],
    [
      'with one operationId',
      { '/a': { get: { operationId: 'a' }, put: { operationId: 'a' } } },
      ['error: operationId "a" of PUT /a is that of GET /a too; expected it once'],
    ],
    [
      'with an operationId that the service writes alike',
      {
        '/a': {
          get: { operationId: 'a_1' },
          put: { operationId: 'A-1' },
          post: { operationId: '-' },
          head: { operationId: '' },
        },
      },
      [
        'warning: operationId "A-1" and "a_1" both become "a-1" in the service, one of them with a number behind; expected ids that differ in letters or digits',
        'warning: operationId "-" of POST /a has nothing of which the service can make a name, so that nothing can be declared below it; expected letters or digits',
      ].toSorted(),
    ],
  ])('%s', (_, items, expected) => {
    expect(told({ paths: items }).toSorted()).toEqual(expected)
  })
})

describe('an operation', () => {
  const of = (operation: JsonObject) => checkSpecification(openApiWith(operation)).map(({ message }) => message)

  test('may not require a query parameter by the name of a path parameter, in any case', () => {
    expect(
      of({
        parameters: [
          { name: 'ID', in: 'query', required: true },
          { name: 'Id', in: 'query' },
          { in: 'query', required: true },
        ],
      }),
    ).toEqual([
      'required query parameter "ID" of GET /orders/{id} has the name of a path parameter; expected another, because the service puts both into one template',
    ])
  })

  test('may have a summary of 300 characters', () => {
    expect(of({ summary: 'a'.repeat(300) })).toEqual([])
  })

  test('is warned of for a longer one', () => {
    expect(of({ summary: 'a'.repeat(301) })).toEqual([
      'the summary of GET /orders/{id} has 301 characters; expected at most 300',
    ])
  })
})

describe('a reference', () => {
  const schema = (value: JsonObject) => ({ paths, components: { schemas: { A: value } } })

  test.each<[string, JsonObject, readonly string[]]>([
    [
      'to a schema',
      schema({ items: { $ref: '#/components/schemas/B' }, $defs: {} }),
      ['error: $ref "#/components/schemas/B" leads to nothing in the document'],
    ],
    [
      'to another file',
      schema({ $ref: 'b.yaml#/B' }),
      ['error: $ref "b.yaml#/B" leads out of the document, and the service reads no other; expected "#/…"'],
    ],
    ['to an anchor', schema({ $ref: '#b' }), ['error: $ref "#b" leads to nothing in the document']],
    [
      'to a malformed way',
      schema({ $ref: '#/%E0%A4%A' }),
      ['error: $ref "#/%E0%A4%A" leads to nothing in the document'],
    ],
    ['to the document', schema({ properties: { a: { $ref: '#' } } }), []],
    ['through a property called $ref', schema({ properties: { $ref: { type: 'string' } } }), []],
    ['in an example', schema({ example: { $ref: '#/b' }, default: { $ref: '#/b' }, 'x-a': { $ref: '#/b' } }), []],
    [
      'in a property called example',
      schema({ properties: { example: { $ref: '#/b' } } }),
      ['error: $ref "#/b" leads to nothing in the document'],
    ],
    [
      'that only refers on',
      { paths, components: { headers: { A: { $ref: '#/components/headers/B' }, B: { $ref: '#/c' } } } },
      ['error: $ref "#/c" leads to nothing in the document'],
    ],
    [
      'to itself',
      { paths, components: { headers: { A: { $ref: '#/components/headers/A' } } } },
      ['error: $ref "#/components/headers/A" leads in a circle, or through more than 32 others; expected a definition'],
    ],
  ])('%s is told of when it is broken', (_, members, expected) => {
    expect(told(members)).toEqual(expected)
  })
})

describe('a schema that contains itself', () => {
  const to = (name: string) => ({ properties: { next: { $ref: `#/components/schemas/${name}` } } })
  const notice = (name: string) =>
    `notice: schema "${name}" contains itself; the service is not known to support that in all it does with schemas`

  test.each([
    ['at once', { A: to('B'), B: to('B') }, [notice('B')]],
    ['through another', { Outer: to('A'), A: to('B'), B: to('A') }, [notice('A')]],
    [
      'behind another that does not',
      { A: to('D'), B: { items: to('A'), not: to('C') }, C: to('B'), D: {} },
      [notice('B')],
    ],
    ['nowhere', { A: to('B'), B: to('C'), C: {} }, []],
  ])('%s', (_, schemas, expected) => {
    expect(told({ paths, components: { schemas } })).toEqual(expected)
  })

  test('is told of in OpenAPI 2.0 at its definition', () => {
    const swagger = {
      swagger: '2.0',
      info: { title: 'A' },
      paths,
      definitions: { 'a/b': { items: { $ref: '#/definitions/a~1b' } } },
    }
    expect(checkSpecification(specificationOf('a.json', JSON.stringify(swagger, null, 1)))).toEqual([
      {
        line: 14,
        column: 3,
        severity: 'notice',
        message: 'schema "a/b" contains itself; the service is not known to support that in all it does with schemas',
      },
    ])
  })
})
