/** GraphQL schemas and protocol buffers: what they offer to people, and when two are the same. */
import { describe, expect, test } from '@jest/globals'
import { checkSpecification, readSpecification } from '../../../src/content/specification.ts'
import { fixture, specificationOf } from './documents.ts'

test('GraphQL gives the fields of its root types, with their arguments', () => {
  const field = (method: string, name: string, description?: string) => ({
    method,
    urlTemplate: name,
    displayName: name,
    description,
    responses: [],
  })
  expect(specificationOf('reviews.graphql').operations).toEqual([
    {
      ...field('QUERY', 'review', 'One review.'),
      parameters: [
        { name: 'id', in: 'query', required: true, type: 'ID!' },
        { name: 'paging', in: 'query', required: false, type: 'Paging' },
      ],
    },
    {
      ...field('QUERY', 'reviews'),
      parameters: [
        { name: 'first', in: 'query', required: false, type: 'Int!' },
        { name: 'tags', in: 'query', required: true, type: '[String!]!' },
      ],
    },
    { ...field('MUTATION', 'addReview'), parameters: [{ name: 'text', in: 'query', required: true, type: 'String!' }] },
    { ...field('QUERY', 'search'), parameters: [{ name: 'term', in: 'query', required: true, type: 'String!' }] },
  ])
})

describe('GraphQL', () => {
  const names = (text: string) =>
    specificationOf('a.graphql', text).operations?.map(({ method, urlTemplate }) => `${method} ${urlTemplate}`)

  test.each([
    ['type Query { a: Int } type Subscription { b: Int }', ['QUERY a', 'SUBSCRIPTION b']],
    ['"""\nroot \\""" { x }\n"""\ntype Query @a(b: "}") { "c \\" {" d: Int, """e""" f: Int }', ['QUERY d', 'QUERY f']],
    ['type Query { a(b: [Int] = [1, 2] c: I = { d: { e: 1 } } @f(g: 1) @h): Int i: Int }', ['QUERY a', 'QUERY i']],
    ['schema { query: A } type A { a: Int } type Query { b: Int }', ['QUERY a']],
    ['schema { query: A', []],
    ['schema { query }', []],
    ['type Query { a(b', []],
    ['type Query { a b: Int }', []],
    ['type Query { a(b: Int = (', []],
    ['type Query { "" a: Int "b" c: Int }', ['QUERY a', 'QUERY c']],
    ['type Query', []],
    ['type', []],
    ['type Query { a: Int "unclosed', ['QUERY a']],
    ['type Query { a: Int """unclosed', ['QUERY a']],
  ])('%s offers %j', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  test.each(['scalar Date', 'type Mutation { a: Int }'])('without a query is refused: %s', text => {
    expect(checkSpecification(specificationOf('a.graphql', text))).toEqual([
      {
        line: 1,
        column: 1,
        severity: 'error',
        message: 'the schema has no query; expected a type "Query" with at least one field',
      },
    ])
  })

  test.each(['{ orders { id } }', '', '"only a text"'])('%j is no schema', text => {
    expect(readSpecification('a.graphql', text)).toEqual({
      line: 1,
      column: 1,
      message: 'the text is no GraphQL schema; expected "type", "schema" or another definition',
    })
  })

  test('is the same with other layout, commas and comments', () => {
    const digest = (text: string) => specificationOf('a.graphql', text).digest
    const text = 'type Query { a(b: Int, c: Int): Int "d  e" f: Int }'
    expect(digest('# g\ntype Query {\r\n  a(b: Int c: Int): Int # h\n  "d e"\n  f: Int,\n}')).toBe(digest(text))
    expect(digest(text.replace('f: Int', 'f: Int!'))).not.toBe(digest(text))
  })
})

describe('protocol buffers', () => {
  test('give the methods of their services', () => {
    const method = (path: string, displayName: string) => ({
      method: 'POST',
      urlTemplate: path,
      displayName,
      parameters: [],
      responses: [],
    })
    expect(specificationOf('stock.proto').operations).toEqual([
      method('/contoso.stock.v1.Stock/Count', 'Count'),
      method('/contoso.stock.v1.Stock/Watch', 'Watch'),
      method('/contoso.stock.v1.Admin/Reset', 'Reset'),
    ])
  })

  test.each([
    ['service A { rpc B (C) returns (D); }', '/A/B'],
    ['service A { rpc B (C) returns (D); } package', '/.A/B'],
  ])('without a whole package give methods too: %s', (text, template) => {
    expect(specificationOf('a.proto', text).operations?.map(({ urlTemplate }) => urlTemplate)).toEqual([template])
  })

  test.each(['', 'message A { string b = 1; }'])('%j is none', text => {
    expect(readSpecification('a.proto', text)).toEqual({
      line: 1,
      column: 1,
      message: 'the text is no file of protocol buffers; expected "syntax" and "service"',
    })
  })

  test('that are sent without what they import are told of', () => {
    const text =
      'edition = "2023";\nimport public "b.proto";\nimport \'google/protobuf/any.proto\';\nmessage import { int32 import = 1; }'
    expect(checkSpecification(specificationOf('a.proto', text))).toEqual([
      { line: 1, column: 1, severity: 'error', message: 'the file has no service; expected at least one "service"' },
      {
        line: 2,
        column: 1,
        severity: 'warning',
        message: 'import of "b.proto" leads out of the file, which is sent alone; expected its definitions here',
      },
    ])
  })

  test('are the same with other layout and comments', () => {
    const digest = (text: string) => specificationOf('a.proto', text).digest
    const text = fixture('stock.proto')
    expect(digest(text.replaceAll(/\/\/.*/g, '/* ** other\n**/').replaceAll(' {', '\r\n{'))).toBe(digest(text))
    expect(digest(text.replace('stream Level', 'Level'))).not.toBe(digest(text))
  })
})
