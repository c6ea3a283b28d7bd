/**
 * Documents that become an entity of their own: what the file comes to, and what it may not say beside.
 */
import { describe, expect, test } from '@jest/globals'
import { lines, load } from '../loading.ts'

const SHOP = 'type Query { orders: [String] }'
const files = {
  'shop.graphql': SHOP,
  'broken.graphql': 'type Query {\n  orders [String]\n}',
  'poor.graphql': 'type Query { orders: [Order], author: Author }\n',
  'query.graphql': '{ orders { id } }',
}
const api = (rest: string) => `apis: { shop: { path: shop, ${rest} } }\n`

describe('a GraphQL schema for a specification', () => {
  test('is declared as a schema of an API whose type is graphql', async () => {
    const { declaration } = await load(api('specification: { file: shop.graphql }'), { files })
    const entities = [...declaration.wanted.values()].map(({ address, properties, specification }) => [
      address.kind.name,
      address.ids,
      properties,
      specification,
    ])
    expect(entities).toEqual([
      ['apis', ['shop'], { path: 'shop', type: 'graphql' }, undefined],
      [
        'apis/schemas',
        ['shop', 'graphql'],
        { contentType: 'application/vnd.ms-azure-apim.graphql.schema', document: { value: SHOP } },
        undefined,
      ],
    ])
  })

  test('stands where the specification does, and its fields where the file is named', async () => {
    const { declaration } = await load(api('specification: { file: shop.graphql }'), { files })
    const at = { file: 'apim.yml', line: 2, column: 29 }
    const named = { ...at, column: 52 }
    expect(declaration.wanted.get('apis/shop/schemas/graphql')).toMatchObject({
      at,
      places: new Map([
        ['contentType', named],
        ['document', named],
      ]),
    })
  })

  test('agrees with the type of the API', async () => {
    expect(lines(await load(api('type: graphql, specification: { file: shop.graphql }'), { files }))).toEqual([])
  })

  test.each([
    [
      'an API of another type',
      'type: http, specification: { file: shop.graphql }',
      'apim.yml:2:35: apis.shop.type is "http"; expected "graphql", which a specification in graphql makes it',
    ],
    [
      'a schema of the same id',
      'specification: { file: shop.graphql }, schemas: { GraphQL: { contentType: x, document: { value: x } } }',
      'apim.yml:2:29: apis.shop.specification is kept as apis.shop.schemas.graphql, which is declared too; expected one of the two',
    ],
    [
      'a fault in its text',
      'specification: { file: broken.graphql }',
      'broken.graphql:2:10: apis.shop.specification: the GraphQL schema has a syntax error: expected ":", found "["',
    ],
    [
      'a query instead of definitions',
      'specification: { file: query.graphql }',
      'query.graphql:1:1: apis.shop.specification: the text asks a GraphQL API instead of describing one; expected "type", "schema" or another definition',
    ],
  ])('with %s is refused', async (_, written, message) => {
    expect(lines(await load(api(written), { files }))).toEqual([message])
  })

  test('with types that it does not define is warned of', async () => {
    const { problems } = await load(api('specification: { file: poor.graphql }'), { files })
    expect(problems.map(({ severity, at, message }) => [severity, at.line, at.column, message])).toEqual([
      ['warning', 1, 23, 'apis.shop.specification: the schema names the type "Order", which it does not define'],
      ['warning', 1, 39, 'apis.shop.specification: the schema names the type "Author", which it does not define'],
    ])
  })
})
