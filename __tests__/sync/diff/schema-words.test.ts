/**
 * GraphQL APIs from a document: the service keeps it as a schema, and a plan says what another one means for callers.
 */
import { describe, expect, test } from '@jest/globals'
import { planLines } from '../../../src/render/text.ts'
import { lines, refusals, stage, writesAsked } from '../../support/scenario.ts'

const FILE = 'version: 1\napis: { shop: { path: shop, specification: { file: shop.graphql } } }\n'
const SHOP =
  'type Query {\n  order(id: ID!): Order\n  orders: [Order!]!\n}\n\ntype Order {\n  id: ID!\n  total: Float\n}\n'
const files = { 'shop.graphql': SHOP }
const PATH = '/apis/shop/schemas/graphql'

describe('an API with a GraphQL schema for a specification', () => {
  test('is made as a GraphQL API, with the schema below it', async () => {
    const stand = stage()
    const { plan, outcomes } = await stand.apply(FILE, { files })
    expect([lines(plan), outcomes.map(({ status }) => status)]).toEqual([
      ['create apis/shop', 'create apis/shop/schemas/graphql'],
      ['applied', 'applied'],
    ])
    const state = stand.emulator.state()
    expect(state['/apis/shop']).toMatchObject({ type: 'graphql', path: 'shop' })
    expect(state[PATH]).toEqual({
      contentType: 'application/vnd.ms-azure-apim.graphql.schema',
      document: { value: SHOP },
    })
  })

  test('is planned with what the schema offers instead of its text', async () => {
    expect(planLines(await stage().plan(FILE, { files }))).toEqual([
      'create apis/shop',
      '  displayName: "shop"',
      '  path: "shop"',
      '  type: "graphql"',
      '  apiType: "graphql"',
      'create apis/shop/schemas/graphql',
      '  contentType: "application/vnd.ms-azure-apim.graphql.schema"',
      '  document:',
      '  | 2 queries, 2 types',
    ])
  })

  test.each([
    ['the same text', SHOP],
    ['another layout', SHOP.replaceAll('\n', '\r\n').replaceAll('  ', '\t')],
    ['a comment', `# what a shop sells\n${SHOP}`],
    ['its definitions in another order', SHOP.split('\n\n').toReversed().join('\n')],
  ])('stays as it is for %s', async (_, text) => {
    const stand = stage()
    await stand.apply(FILE, { files })
    const before = writesAsked(stand.emulator).length
    const { plan } = await stand.apply(FILE, { files: { 'shop.graphql': text } })
    expect([lines(plan), writesAsked(stand.emulator).slice(before)]).toEqual([[], []])
  })

  test('that is imported by hand already is no change', async () => {
    const stand = stage()
    await stand.service.put('/apis/shop', { path: 'shop', displayName: 'shop', apiType: 'graphql' })
    await stand.service.put(PATH, {
      contentType: 'application/vnd.ms-azure-apim.graphql.schema',
      document: { value: SHOP.replaceAll('\n', ' ') },
    })
    expect(lines(await stand.plan(FILE, { files }))).toEqual([])
  })

  test('is planned with what another schema changes for callers, and is then written alone', async () => {
    const stand = stage()
    await stand.apply(FILE, { files })
    const changed = SHOP.replace('order(id: ID!)', 'order(id: ID!, shop: Int!)').replace(
      '  total: Float\n',
      '  tax: Float\n',
    )
    const before = writesAsked(stand.emulator).length
    const { plan, outcomes } = await stand.apply(FILE, { files: { 'shop.graphql': changed } })
    expect(planLines(plan)).toEqual([
      'update apis/shop/schemas/graphql',
      '  document.value:',
      '  | required argument added: shop of Query.order (breaking)',
      '  | field removed: Order.total (breaking)',
      '  | field added: Order.tax',
    ])
    expect(outcomes.map(({ status }) => status)).toEqual(['applied'])
    expect(writesAsked(stand.emulator).slice(before)).toEqual([`PUT ${PATH}`])
    expect(stand.emulator.state()[PATH]).toMatchObject({ document: { value: changed } })
  })

  test('that is changed by hand is put right', async () => {
    const stand = stage()
    await stand.apply(FILE, { files })
    const { properties } = (await stand.service.get(PATH)) ?? { properties: {} }
    await stand.service.put(PATH, { ...properties, document: { value: `${SHOP}enum Stray { ONE }` } })
    expect(planLines(await stand.plan(FILE, { files }))).toEqual([
      'update apis/shop/schemas/graphql',
      '  document.value:',
      '  | type removed: Stray (breaking)',
    ])
  })

  test('whose document is ignored keeps what it was made with', async () => {
    const stand = stage()
    const file = FILE.replace(' } }\n', ', sync: { ignore: [specification] } } }\n')
    await stand.apply(file, { files })
    expect(lines(await stand.plan(file, { files: { 'shop.graphql': `${SHOP}scalar Date` } }))).toEqual([])
  })

  test('is refused where the service has an API of another type under its id', async () => {
    const stand = stage()
    await stand.service.put('/apis/shop', { path: 'shop', displayName: 'shop' })
    expect(refusals(await stand.plan(FILE, { files }))).toEqual([
      '2: apis/shop.type cannot be changed once the API exists; remove it and declare it under another id',
    ])
  })

  test('keeps a schema of its own in each revision', async () => {
    const stand = stage()
    const revised = `${SHOP}scalar Date\n`
    const file = `version: 1\napis: { shop: { path: shop, specification: { file: shop.graphql }, revisions: { "2": { specification: { file: two.graphql } } } } }\n`
    const both = { ...files, 'two.graphql': revised }
    await stand.apply(file, { files: both })
    expect(lines(await stand.plan(file, { files: both }))).toEqual([])
    const state = stand.emulator.state()
    expect([state[PATH], state['/apis/shop;rev=2/schemas/graphql']]).toMatchObject([
      { document: { value: SHOP } },
      { document: { value: revised } },
    ])
  })
})

test('a schema in another language is shown as text', async () => {
  const stand = stage()
  const file = (types: string) =>
    `version: 1\napis: { shop: { path: shop, schemas: { types: { contentType: application/vnd.ms-azure-apim.xsd+xml, document: { value: '${types}' } } } } }\n`
  await stand.apply(file('<schema><a/></schema>'))
  expect(lines(await stand.plan(file('<schema>  <a />  </schema>')))).toEqual([])
  expect(planLines(await stand.plan(file('<schema><b/></schema>')))).toEqual([
    'update apis/shop/schemas/types',
    '  document.value: "<schema><a/></schema>" → "<schema><b/></schema>"',
  ])
})
