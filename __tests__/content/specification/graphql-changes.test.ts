/**
 * What a GraphQL schema changes for callers. Whether a change breaks is held against the reference implementation, which
 * has an opinion of its own on every one.
 */
import { describe, expect, test } from '@jest/globals'
import { buildSchema } from 'graphql'
import { findBreakingChanges } from 'graphql/utilities/findBreakingChanges.js'
import { schemaChanges } from '../../../src/content/schema-text.ts'

const SCHEMA = [
  'interface Node { id: ID! }',
  'type Query {',
  '  order(id: ID!, lines: Int = 10): Order',
  '  orders(filter: Filter, states: [State!]): [Order]',
  '}',
  'type Mutation { cancel(id: ID!, reason: String!): Order }',
  'type Order implements Node { id: ID!  total: Float  note: String  state: State! }',
  'type Shop { id: ID!, name: String }',
  'union Found = Order | Shop',
  'input Filter { state: State = OPEN, text: String }',
  'enum State { OPEN SHIPPED }',
  'scalar Date',
].join('\n')

const words = (after: string, before = SCHEMA) => {
  const contentType = 'application/vnd.ms-azure-apim.graphql.schema'
  return schemaChanges({ text: before, contentType }, { text: after, contentType })
}
const told = (after: string, before = SCHEMA) =>
  words(after, before).map(({ message, breaking }) => `${message}${breaking ? ' (breaking)' : ''}`)

const schemaOf = (text: string) => buildSchema(text, { assumeValidSDL: true })

/** An edit, and what it is in words. */
const EDITS: readonly (readonly [find: string, put: string, ...told: readonly string[]])[] = [
  ['scalar Date', '', 'type removed: Date (breaking)'],
  ['scalar Date', 'scalar Date scalar Time', 'type added: Time'],
  ['scalar Date', 'enum Date { NOW }', 'type changed: Date from scalar to enum (breaking)'],
  ['  note: String', '', 'field removed: Order.note (breaking)'],
  ['  note: String', '  note: String  weight: Int', 'field added: Order.weight'],
  ['total: Float', 'total: Float!', 'field type changed: Order.total from Float to Float!'],
  ['total: Float', 'total: Int', 'field type changed: Order.total from Float to Int (breaking)'],
  ['id: ID!  total', 'id: ID  total', 'field type changed: Order.id from ID! to ID (breaking)'],
  [': [Order]', ': [Order!]!', 'field type changed: Query.orders from [Order] to [Order!]!'],
  [': [Order]', ': Order', 'field type changed: Query.orders from [Order] to Order (breaking)'],
  [', lines: Int = 10', '', 'argument removed: lines of Query.order (breaking)'],
  ['lines: Int = 10', 'lines: Int = 20', 'default changed: lines of Query.order'],
  [
    'lines: Int = 10',
    'lines: Int!',
    'argument now required: lines of Query.order (breaking)',
    'default changed: lines of Query.order',
  ],
  [
    'lines: Int = 10',
    'lines: String = 10',
    'argument type changed: lines of Query.order from Int to String (breaking)',
  ],
  ['filter: Filter,', 'filter: Filter, page: Int,', 'argument added: page of Query.orders'],
  ['filter: Filter,', 'filter: Filter, page: Int!,', 'required argument added: page of Query.orders (breaking)'],
  ['filter: Filter,', 'filter: Filter, page: Int! = 1,', 'argument added: page of Query.orders'],
  ['states: [State!]', 'states: [State]', 'argument type changed: states of Query.orders from [State!] to [State]'],
  ['states: [State!]', 'states: [State!]!', 'argument now required: states of Query.orders (breaking)'],
  ['reason: String!', 'reason: String', 'argument no longer required: reason of Mutation.cancel'],
  [', text: String', '', 'input removed: Filter.text (breaking)'],
  ['text: String', 'text: String, day: Int', 'input added: Filter.day'],
  ['text: String', 'text: String, day: Int!', 'required input added: Filter.day (breaking)'],
  ['text: String', 'text: String!', 'input now required: Filter.text (breaking)'],
  ['OPEN SHIPPED', 'OPEN', 'value removed: State.SHIPPED (breaking)'],
  ['OPEN SHIPPED', 'OPEN SHIPPED LOST', 'value added: State.LOST'],
  ['Order | Shop', 'Order', 'member removed: Found.Shop (breaking)'],
  ['= Order |', '= Query | Order |', 'member added: Found.Query'],
  [' implements Node', '', 'interface removed: Node of Order (breaking)'],
  ['type Shop', 'type Shop implements Node', 'interface added: Node of Shop'],
  ['note: String', 'note: String @deprecated', 'deprecated: Order.note'],
  ['note: String', '"What the buyer says." note: String', 'description changed: Order.note'],
  ['type Order', '"What was bought." type Order', 'description changed: Order'],
  ['scalar Date', 'scalar Date @specifiedBy(url: "https://a.example")', 'directives changed: Date'],
  ['note: String', 'note: String @shown', 'directives changed: Order.note'],
  ['scalar Date', 'scalar Date directive @shown on FIELD', 'directives changed'],
  ['scalar Date', 'scalar Date extend type Order { weight: Int }', 'field added: Order.weight'],
]

describe('a schema', () => {
  test.each(EDITS)('with %j as %j is told so', (find, put, ...expected) => {
    expect(told(SCHEMA.replace(find, put))).toEqual(expected)
  })

  test.each(EDITS)('with %j as %j breaks callers when the reference implementation says so', (find, put) => {
    const after = SCHEMA.replace(find, put)
    const breaking = findBreakingChanges(schemaOf(SCHEMA), schemaOf(after))
    expect(words(after).some(change => change.breaking)).toBe(breaking.length > 0)
  })

  test.each([
    ['type Query { a: Int } type Mutation { b: Int }', ['type added: Mutation', 'mutation added: Mutation']],
    [
      'type Query { a: Int } type Root { a: Int } schema { query: Root }',
      ['type added: Root', 'query type changed: from Query to Root (breaking)'],
    ],
    [
      'type Root { a: Int } schema { mutation: Root }',
      ['type removed: Query (breaking)', 'type added: Root', 'query removed: Query (breaking)', 'mutation added: Root'],
    ],
  ])('that becomes %s is told what callers begin at', (after, expected) => {
    expect(told(after, 'type Query { a: Int }')).toEqual(expected)
  })

  test('that is no longer deprecated in a field is told so', () => {
    expect(told('type Query { a: Int }', 'type Query { a: Int @deprecated }')).toEqual([
      'no longer deprecated: Query.a',
    ])
  })

  test.each([
    ['another layout', SCHEMA.replaceAll('  ', '\n')],
    ['the same text', SCHEMA],
  ])('in %s changes nothing', (_, after) => {
    expect(words(after)).toEqual([])
  })
})
