/** GraphQL schemas: what they offer to people, what is wrong with them, and when two are the same. */
import { describe, expect, test } from '@jest/globals'
import { checkSpecification, readSpecification } from '../../../src/content/specification.ts'
import { specificationOf } from './documents.ts'

test('a schema gives the fields of its root types, with their arguments', () => {
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
    { ...field('QUERY', 'search'), parameters: [{ name: 'term', in: 'query', required: true, type: 'String!' }] },
    { ...field('MUTATION', 'addReview'), parameters: [{ name: 'text', in: 'query', required: true, type: 'String!' }] },
  ])
})

describe('a schema', () => {
  const names = (text: string) =>
    specificationOf('a.graphql', text).operations?.map(({ method, urlTemplate }) => `${method} ${urlTemplate}`)

  test.each([
    ['type Query { a: Int } type Subscription { b: Int }', ['QUERY a', 'SUBSCRIPTION b']],
    ['"""\nroot \\""" { x }\n"""\ntype Query @a(b: "}") { "c \\" {" d: Int, """e""" f: Int }', ['QUERY d', 'QUERY f']],
    ['type Query { a(b: [Int] = [1, 2] c: I = { d: { e: 1 } } @f(g: 1) @h): Int i: Int }', ['QUERY a', 'QUERY i']],
    ['schema { query: A } type A { a: Int } type Query { b: Int }', ['QUERY a']],
    ['type Query { a: Int } extend schema { mutation: M } type M { b: Int }', ['QUERY a', 'MUTATION b']],
    ['extend type Query { a: Int }', ['QUERY a']],
    ['type Query { "" a: Int "b" c: Int }', ['QUERY a', 'QUERY c']],
    ['type Query', []],
  ])('%s offers %j', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  test.each([
    ['', 1, 1, 'the GraphQL schema has a syntax error: unexpected <EOF>'],
    ['"only a text"', 1, 14, 'the GraphQL schema has a syntax error: unexpected <EOF>'],
    ['type Query {\n  a b: Int\n}', 2, 5, 'the GraphQL schema has a syntax error: expected ":", found Name "b"'],
    ['type Query {\r\n\ta: Int', 2, 8, 'the GraphQL schema has a syntax error: expected Name, found <EOF>'],
    ['type Query { a: "b" }', 1, 17, 'the GraphQL schema has a syntax error: expected Name, found String "b"'],
    [
      '\n{ orders { id } }',
      2,
      1,
      'the text asks a GraphQL API instead of describing one; expected "type", "schema" or another definition',
    ],
    [`type Query { a: ${'['.repeat(50_000)}`, 1, 1, 'the schema is nested too deeply'],
  ])('is refused as %j', (text, line, column, message) => {
    expect(readSpecification('a.graphql', text)).toEqual({ line, column, message })
  })

  test.each(['scalar Date', 'type Mutation { a: Int }', 'type Query'])('without a query is refused: %s', text => {
    expect(checkSpecification(specificationOf('a.graphql', text))).toEqual([
      {
        line: 1,
        column: 1,
        severity: 'error',
        message: 'the schema has no query; expected a type "Query" with at least one field',
      },
    ])
  })

  test('is told of each type that it names and does not define, once', () => {
    const text = 'type Query implements Node {\n  a(b: [In!]): Out\n  c: Out\n}\nunion Any = Query | Gone\n'
    const unknown = (line: number, column: number, name: string) => ({
      line,
      column,
      severity: 'warning',
      message: `the schema names the type "${name}", which it does not define`,
    })
    expect(checkSpecification(specificationOf('a.graphql', text))).toEqual([
      unknown(1, 23, 'Node'),
      unknown(2, 9, 'In'),
      unknown(2, 16, 'Out'),
      unknown(5, 21, 'Gone'),
    ])
  })

  test('may use the scalars of the language and types that it only extends', () => {
    const text = 'type Query { a: ID b: [Float] c: Boolean d: Int! e: String f: F } extend type F { g: Int }'
    expect(checkSpecification(specificationOf('a.graphql', text))).toEqual([])
  })

  const TEXT =
    'type Query { a(b: Int = 1, c: [Int] = [1, 2]): Int @d @e "d  e" f: E } enum E { G H } union U = Query | I'
  const digest = (text: string) => specificationOf('a.graphql', text).digest

  test.each([
    [
      'layout, commas and comments',
      TEXT.replaceAll(' ', '\r\n  ').replace('type', '# note\ntype').replace(', c', ' c'),
    ],
    ['descriptions in blocks', TEXT.replace('"d\r\n  e"', '"d  e"').replace('"d  e"', '"""d  e"""')],
    ['definitions in another order', 'enum E { G H } union U = Query | I '.concat(TEXT.slice(0, TEXT.indexOf('enum')))],
    ['arguments in another order', TEXT.replace('b: Int = 1, c: [Int] = [1, 2]', 'c: [Int] = [1, 2], b: Int = 1')],
    ['values in another order', TEXT.replace('G H', 'H G')],
    ['members in another order', TEXT.replace('Query | I', 'I | Query')],
  ])('is the same with %s', (_, text) => {
    expect(digest(text.replace('"d\r\n  \r\n  e"', '"d  e"'))).toBe(digest(TEXT))
  })

  test.each([
    ['another type', TEXT.replace('f: E', 'f: E!')],
    ['another default', TEXT.replace('= 1,', '= 2,')],
    ['the items of a list in another order', TEXT.replace('[1, 2]', '[2, 1]')],
    ['directives in another order', TEXT.replace('@d @e', '@e @d')],
    ['another description', TEXT.replace('"d  e"', '"d"')],
  ])('is another with %s', (_, text) => {
    expect(digest(text)).not.toBe(digest(TEXT))
  })
})
