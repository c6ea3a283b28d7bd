/**
 * Which paths the file may declare as resources, and what is said of the others.
 */
import { describe, expect, test } from '@jest/globals'
import { keyOf } from '../../src/model/address.ts'
import { lines, load } from './loading.ts'

const PREVIEW = '2025-09-01-preview'

describe('a path', () => {
  test.each([
    ['apis/helper/tools/x', 'a path below the service, which begins with "/"'],
    ['https://evil.example/apis/x', 'a path below the service, which begins with "/"'],
    ['//evil.example/x', 'no empty part, and no "/" at the end'],
    ['/apis/helper/tools/x/', 'no empty part, and no "/" at the end'],
    ['/', 'no empty part, and no "/" at the end'],
    ['/things/../x/y', 'no "." and no ".." among its parts'],
    ['/things/./x/y', 'no "." and no ".." among its parts'],
    ['/things/x?a=b', 'a path alone; "apiVersion" stands beside its properties'],
    ['/things/x#y', 'a path alone; "apiVersion" stands beside its properties'],
    ['/things/%2e%2e', 'no "%" and no "\\", as it is encoded when it is sent'],
    ['/things/a\\b', 'no "%" and no "\\", as it is encoded when it is sent'],
    ['/things/a\tb', 'printable text'],
    ['/things', 'a name after each collection, as in "/<collection>/<name>"'],
    ['/subscriptions/1/resourceGroups/g/providers/a/b/c/d/e', 'only what follows the name of the service'],
  ])('cannot be %j', async (path, expected) => {
    const [line, ...more] = lines(await load(`resources: { ${JSON.stringify(path)}: {} }`))
    expect([line?.replace(/^.* cannot be the id/, 'cannot be the id'), more]).toEqual([
      `cannot be the id of a resource; expected ${expected}`,
      [],
    ])
  })

  test.each([
    '/things/x',
    '/apis/orders/tools/search',
    '/apis/orders;rev=2/things/x',
    '/providers/Microsoft.Insights/diagnosticSettings/audit',
    '/things/ein Wort/größen/XL',
  ])('can be %s', async path => {
    const { declaration, problems } = await load(`resources: { ${path}: {} }`)
    expect(problems).toEqual([])
    expect([...declaration.wanted.values()].map(({ address }) => address.ids)).toEqual([[path.slice(1)]])
  })

  test('is one however its case', async () => {
    expect(lines(await load('resources: { /things/x: {}, /Things/X: {} }'))).toEqual([
      'apim.yml:2:29: resources./Things/X is resources./things/x (apim.yml:2:14) in other case; expected one of the two, as case does not count in ids',
    ])
  })

  test('may go by a name in the file', async () => {
    const { declaration, problems } = await load('resources: { audit: { sync: { id: "/things/${env.STAGE}" } } }', {
      variables: { STAGE: 'test' },
    })
    expect([problems, [...declaration.wanted.keys()]]).toEqual([[], ['resources/things/test']])
  })
})

describe('a path at which another kind lives', () => {
  test.each([
    ['/products/gold', 'a product', 'products/gold'],
    ['/Products/gold', 'a product', 'products/gold'],
    ['/products/gold/apis/orders', 'an API of a product', 'products/gold/apis/orders'],
    ['/apis/orders;rev=2', 'a revision', 'apis/orders/revisions/2'],
    ['/policies/policy', 'a service policy', 'policy'],
    ['/schemas/apim-sync.shop.default', 'a schema', 'schemas/apim-sync.shop.default'],
  ])('%s belongs there', async (path, noun, place) => {
    const declared = lines(await load(`resources: { ${path}: { properties: { a: 1 } } }`))
    const removed = lines(await load(`removed: { resources: { ${path}: {} } }`))
    expect([declared, removed]).toEqual([
      [`apim.yml:2:14: resources.${path} is the path of ${noun}; expected it as "${place}"`],
      [`apim.yml:2:25: removed.resources.${path} is the path of ${noun}; expected it as "${place}"`],
    ])
  })

  test.each([
    ['2024-05-01', []],
    [PREVIEW, ['apim.yml:2:14: resources./apis/a/tools/b is the path of a tool; expected it as "apis/a/tools/b"']],
  ])('is free where version %s does not have the kind', async (apiVersion, expected) => {
    const file = `resources: { /apis/a/tools/b: { apiVersion: ${PREVIEW} } }`
    expect(lines(await load(file, { apiVersion }))).toEqual(expected)
  })
})

describe('the version of a resource', () => {
  test('goes with its address and not with its body', async () => {
    const { declaration } = await load(
      `resources: { /things/x: { apiVersion: ${PREVIEW}, properties: { a: 1 }, location: here } }`,
    )
    expect(
      [...declaration.wanted.values()].map(({ address: { apiVersion }, properties }) => [apiVersion, properties]),
    ).toEqual([[PREVIEW, { properties: { a: 1 }, location: 'here' }]])
  })

  test('is named where it is removed, too', async () => {
    const { declaration } = await load(`removed: { resources: { /things/x: { apiVersion: ${PREVIEW} }, /things/y: } }`)
    expect(declaration.removed.map(({ address }) => [keyOf(address), address.apiVersion])).toEqual([
      ['resources/things/x', PREVIEW],
      ['resources/things/y', undefined],
    ])
  })

  test('is a date', async () => {
    expect([
      ...lines(await load('resources: { /a/b: { apiVersion: latest } }')),
      ...lines(await load('removed: { resources: { /a/b: { apiVersion: latest } } }')),
    ]).toEqual([
      'apim.yml:2:34: resources./a/b.apiVersion is "latest"; expected a version such as "2025-09-01-preview"',
      'apim.yml:2:45: removed.resources./a/b.apiVersion is "latest"; expected a version such as "2025-09-01-preview"',
    ])
  })
})

test('a resource mentions the nearest entity that its path leads through', async () => {
  const { declaration } = await load('resources: { /apis/a;rev=2/things/x/parts/y: {}, /things/x: {} }')
  expect(
    [...declaration.wanted.values()].map(({ references }) =>
      references.map(({ target }) => ('ids' in target ? keyOf(target) : target)),
    ),
  ).toEqual([['apis/a/revisions/2'], []])
})

test('nothing but what a resource of Azure may have stands beside its properties', async () => {
  expect(lines(await load('resources: { /things/x: { propertes: {} } }'))).toEqual([
    'apim.yml:2:27: resources./things/x.propertes is an unknown key; did you mean "properties"?',
  ])
})
