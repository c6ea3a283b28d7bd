/** Schemas as texts: when two are the same, and what is said of a new one. */
import { expect, test } from '@jest/globals'
import { sameSchema, schemaChanges } from '../../src/content/schema-text.ts'

const GRAPHQL = 'application/vnd.ms-azure-apim.graphql.schema'
const XSD = 'application/vnd.ms-azure-apim.xsd+xml; charset=utf-8'

test.each([
  ['GraphQL', GRAPHQL, 'type Query { a: Int, b: Int }', 'type Query {\n\tb: Int # last\n\ta: Int\n}', true],
  ['GraphQL', GRAPHQL, 'type Query { a: Int }', 'type Query { a: Int! }', false],
  ['GraphQL that cannot be read', GRAPHQL, 'type Query {\r\n', 'type Query {\n', true],
  ['GraphQL that cannot be read', GRAPHQL, 'type Query {', 'type Query { a: Int }', false],
  ['an XML schema', XSD, '<s a="1" b="2"><c/></s>', "<s b='2' a='1'>\n  <!-- c --><c></c></s>", true],
  ['an XML schema', XSD, '<s><c/></s>', '<s><d/></s>', false],
  ['an XML schema that cannot be read', XSD, '<s>\r\n', '<s>\n', true],
  ['a text of another type', 'text/plain', 'a  b\r\nc', 'a  b\nc', true],
  ['a text of another type', 'text/plain', 'a  b', 'a b', false],
  ['a text of no type', '', 'a', 'a', true],
])('%s (%s): %j and %j are the same: %s', (_, contentType, text, other, same) => {
  expect(sameSchema({ text, contentType }, { text: other, contentType })).toBe(same)
})

test.each([
  ['type Query { a: Int, b: Int } type Mutation { c: Int }', '2 queries, 1 mutation, 2 types'],
  [
    'type Query { a: Int } type Mutation { c: Int d: Int } type Subscription { e: Int f: Int }',
    '1 query, 2 mutations, 2 subscriptions, 3 types',
  ],
  ['schema { query: Q } type Q { a: Int }', '1 query, 1 type'],
])('a new schema %j is described as %j', (text, message) => {
  expect(schemaChanges(undefined, { text, contentType: GRAPHQL })).toEqual([{ message, breaking: false }])
})

test.each([
  ['another language', XSD, '<a/>', '<b/>'],
  ['a text that cannot be read', GRAPHQL, 'type Query { a: Int }', 'type Query {'],
  ['the place of what cannot be read', GRAPHQL, 'type Query {', 'type Query { a: Int }'],
])('nothing is said of a schema in %s', (_, contentType, before, after) => {
  expect(schemaChanges({ text: before, contentType }, { text: after, contentType })).toEqual([])
})
