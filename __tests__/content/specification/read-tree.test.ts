/**
 * JSON and YAML as they are written: what is sent of them, and where reading them stops.
 *
 * Positions are counted by hand in the texts beside them.
 */
import { describe, expect, test } from '@jest/globals'
import { readSpecification } from '../../../src/content/specification.ts'
import { specificationOf } from './documents.ts'

const MALFORMED = 'the text in double quotes is not closed, or holds what JSON wants escaped'
const TOO_DEEP = 'the document is nested deeper than 200 levels; expected fewer'

describe('JSON that cannot be read is a fault at its place:', () => {
  test.each([
    ['{"openapi": }', 13, '"}" begins no JSON value'],
    ['{"openapi": "3.0.0"', 20, 'the end of the text follows a value; expected "," or "}"'],
    ['{"openapi": "3.0.0",}', 21, '"}" begins no key; expected text in double quotes'],
    ['{"openapi" "3.0.0"}', 12, 'a text in double quotes follows key "openapi"; expected ":"'],
    ['{"a": 1 "b"}', 9, 'a text in double quotes follows a value; expected "," or "}"'],
    ['{"a": [1 2]}', 10, '"2" follows a value; expected "," or "]"'],
    ['{"a": [1,]}', 10, '"]" begins no JSON value'],
    ['{"a": 1} 2', 10, '"2" follows the end of the document'],
    ['{"a": 1, "b": 2, "a": 3}', 18, 'key "a" stands twice in the same object; expected once'],
    ['{"a": "b\tc"}', 7, MALFORMED],
    ['{"a": "\\x"}', 7, MALFORMED],
    ['{"a": "b', 7, MALFORMED],
    ['{"a": 01}', 8, '"1" follows a value; expected "," or "}"'],
    ['{"a', 2, MALFORMED],
    ['{"a": 😀}', 7, '"😀" begins no JSON value'],
    [`{"a": ${'['.repeat(200)}`, 206, TOO_DEEP],
  ])('%s', (text, column, message) => {
    expect(readSpecification('a.json', text)).toEqual({ line: 1, column, message })
  })

  test.each(['{"a": [[], {}], "b": [1, -2.5e+3, true, false, null, "\\u00e9\\n\\"\\/"]}', ' {"a":{}}\r\n'])(
    '%s is none, but no OpenAPI',
    text => {
      expect(readSpecification('a.json', text)).toEqual({
        line: 1,
        column: 1,
        message: 'the document is no OpenAPI; expected "openapi" or "swagger" with its version',
      })
    },
  )
})

describe('YAML that cannot be read is a fault at its place:', () => {
  test.each([
    ['openapi: "3.0.0', 1, 16, 'the YAML is malformed here (missing closing "quote)'],
    ['openapi: 3.0.0\npaths: {}\nopenapi: 3.0.1', 3, 1, 'key "openapi" stands twice in the same map; expected once'],
    ['openapi: 3.0.0\ninfo: *none', 2, 1, 'alias "*none" has no anchor above it'],
    ['openapi: 3.0.0\ninfo: &a\n  b: *a', 3, 3, 'alias "*a" stands inside the value that it repeats'],
    ['openapi: 3.0.0\ninfo:\n  <<: 1', 2, 1, '"<<" merges what is no map'],
    [`openapi: 3.0.0\nx: ${'['.repeat(200)}${']'.repeat(200)}`, 2, 203, TOO_DEEP],
    [`openapi: ${'['.repeat(20_000)}`, 1, 1, TOO_DEEP],
  ])('%.60s', (text, line, column, message) => {
    expect(readSpecification('a.yaml', text)).toEqual({ line, column, message })
  })

  test('aliases that make millions of values of a few lines', () => {
    const lines = Array.from(
      { length: 9 },
      (_, index) => `x${index + 1}: &x${index + 1} [${Array(10).fill(`*x${index}`)}]`,
    )
    expect(
      readSpecification('a.yaml', ['openapi: 3.0.0', 'x0: &x0 [1,1,1,1,1,1,1,1,1,1]', ...lines].join('\n')),
    ).toEqual({
      line: 7,
      column: 10,
      message: 'its aliases stand for more than 200000 values; expected fewer',
    })
  })

  test.each(['- openapi: 3.0.0', '', '# nothing'])('%j, which is no map', text => {
    expect(readSpecification('a.yaml', text)).toEqual({
      line: 1,
      column: 1,
      message: 'the document is no map; expected "openapi:" or "swagger:"',
    })
  })
})

test('OpenAPI 2.0 in YAML is sent as JSON, with its versions as text', () => {
  const read = specificationOf(
    'a.yaml',
    'swagger: 2.0\ninfo: { title: A, version: 1.10 }\npaths:\n  /a: { get: { responses: { 200: {} } } }\n',
  )
  expect([read.format, JSON.parse(read.text), read.sizeBytes]).toEqual([
    'swagger-json',
    {
      swagger: '2.0',
      info: { title: 'A', version: '1.10' },
      paths: { '/a': { get: { responses: { '200': {} } } } },
    },
    Buffer.byteLength(read.text),
  ])
})

test('YAML with nothing but an alias is sent as JSON too', () => {
  const { format, text } = specificationOf('a.yaml', 'openapi: 3.0.0\nx-a: &a { get: {} }\npaths: { /a: *a }')
  expect([format, JSON.parse(text).paths]).toEqual(['openapi+json', { '/a': { get: {} } }])
})

test('YAML with aliases and merge keys is sent as JSON that says the same', () => {
  const text = [
    'openapi: 3.0.0',
    'info: { title: A, version: "1" }',
    'x-base: &base { description: Base, tags: [a, .inf, ~, yes] }',
    'x-more: &more { summary: More, description: Other }',
    'paths:',
    '  /a:',
    '    get: { <<: [*base, *more], operationId: a, responses: {} }',
    '    put: { operationId: b, <<: *more, summary: Own, responses: {} }',
    '    head:',
  ].join('\n')
  const read = specificationOf('a.yaml', text)
  expect([read.format, JSON.parse(read.text).paths]).toEqual([
    'openapi+json',
    {
      '/a': {
        get: {
          operationId: 'a',
          responses: {},
          description: 'Base',
          tags: ['a', '.inf', null, 'yes'],
          summary: 'More',
        },
        put: { operationId: 'b', summary: 'Own', responses: {}, description: 'Other' },
        head: null,
      },
    },
  ])
})
