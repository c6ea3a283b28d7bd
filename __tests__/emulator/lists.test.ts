/**
 * Lists: totals, pages, order, filters, and lists that only look.
 *
 * `count` is the number of all that match, not of those on the page.
 */
import { describe, expect, test } from '@jest/globals'
import { PREFIX, start } from './client.ts'

interface Page {
  readonly value: readonly { readonly name: string; readonly properties: Readonly<Record<string, unknown>> }[]
  readonly count: number
  readonly nextLink?: string
}

function startWith(count: number, pageSize = 100) {
  const { emulator, send } = start({ behaviour: { pageSize } })
  for (let index = count; index > 0; index -= 1) emulator.seed(`/tags/t${index}`, { displayName: `Tag ${index}` })
  const names = async (path: string) => ((await send('GET', path)).body as Page).value.map(({ name }) => name)
  return { emulator, send, names }
}

test('a page says how many there are and where the next one is', async () => {
  const { send } = startWith(3, 2)
  const { body } = await send('GET', '/tags')
  expect(body).toMatchObject({ count: 3, value: [{ name: 't1' }, { name: 't2' }] })
  expect((body as Page).nextLink).toBe(`http://localhost:4280${PREFIX}/tags?api-version=2024-05-01&%24top=2&%24skip=2`)
})

test('the last page has no next one', async () => {
  const { send } = startWith(3, 2)
  const { body } = await send('GET', '/tags?$top=2&$skip=2')
  expect(body).toEqual({ count: 3, value: [expect.objectContaining({ name: 't3' })] })
})

test('pages follow one another to the end', async () => {
  const { emulator, names } = startWith(7, 3)
  const all: string[] = []
  let url: string | undefined = `${PREFIX}/tags?api-version=2024-05-01`
  while (url !== undefined) {
    const answer = await emulator.handle({
      method: 'GET',
      url,
      headers: { authorization: 'Bearer emulator-access-token' },
      body: '',
    })
    const page = JSON.parse(answer.body) as Page
    all.push(...page.value.map(({ name }) => name))
    url = page.nextLink
  }
  expect(all).toEqual(await names('/tags?$top=100'))
})

test('entities come in the order of their ids, whenever they were made', async () => {
  const { send, names } = startWith(2)
  await names('/tags')
  await send('PUT', '/tags/T10', { displayName: 'Ten' })
  await send('PUT', '/tags/a', { displayName: 'A' })
  await send('DELETE', '/tags/t1')
  expect(await names('/tags')).toEqual(['a', 'T10', 't2'])
})

test.each(['$top=x', '$skip=-1'])('%s is refused', async query => {
  expect((await startWith(1).send('GET', `/tags?${query}`)).status).toBe(400)
})

test('a list that does not know pages gives everything', async () => {
  const { send } = start({ behaviour: { pageSize: 1 } })
  await send('PUT', '/policyRestrictions/a', { scope: '/apis', requireBase: 'true' })
  await send('PUT', '/policyRestrictions/b', { scope: '/apis', requireBase: 'true' })
  expect((await send('GET', '/policyRestrictions')).body).toMatchObject({ count: 2, value: [{}, {}] })
})

describe('a filter', () => {
  test.each([
    ["displayName eq 'Tag 2'", ['t2']],
    ["name eq 'T2'", ['t2']],
    ["displayName ne 'Tag 2'", ['t1', 't3']],
    ["contains(displayName,'ag 3')", ['t3']],
    ["startswith(displayName, 'tag') and endswith(displayName,'1')", ['t1']],
    ["displayName eq 'x and y'", []],
  ])('finds by %s', async (filter, expected) => {
    expect(await startWith(3).names(`/tags?$filter=${encodeURIComponent(filter)}`)).toEqual(expected)
  })

  test('finds subscriptions by what they are for, whether the id is short or full', async () => {
    const { emulator, names } = startWith(0)
    emulator.seed('/products/p', { displayName: 'P' })
    emulator.seed('/subscriptions/a', { displayName: 'A', scope: '/products/p' })
    emulator.seed('/subscriptions/b', { displayName: 'B', scope: '/apis' })
    const found = [
      await names("/subscriptions?$filter=scope eq '/products/p'"),
      await names(`/subscriptions?$filter=scope eq '${PREFIX}/products/p'`),
    ]
    expect(found).toEqual([['a'], ['a']])
  })

  test('of another sort is refused', async () => {
    expect((await startWith(1).send('GET', '/tags?$filter=displayName gt 3')).status).toBe(400)
  })
})

test.each(['products', 'users'])('%s come with their groups when they are asked for', async collection => {
  const { emulator, send } = start()
  emulator.seed('/products/p', { displayName: 'P' })
  emulator.seed('/products/p/groups/administrators', {})
  const groups = [expect.objectContaining({ id: `${PREFIX}/groups/administrators`, displayName: 'Administrators' })]
  expect((await send('GET', `/${collection}?expandGroups=true`)).body).toMatchObject({
    value: [{ properties: { groups } }],
  })
  expect(((await send('GET', `/${collection}`)).body as Page).value[0]?.properties).not.toHaveProperty('groups')
})

test('an API comes with its version set when it is asked for', async () => {
  const { emulator, send } = start()
  emulator.seed('/apiVersionSets/v', { displayName: 'V', versioningScheme: 'Segment' })
  emulator.seed('/apis/a', { displayName: 'A', path: 'a', apiVersion: 'v1', apiVersionSetId: '/apiVersionSets/v' })
  const answer = await send('GET', '/apis?expandApiVersionSet=true')
  expect(answer.body).toMatchObject({
    value: [{ properties: { apiVersionSet: { id: `${PREFIX}/apiVersionSets/v`, displayName: 'V' } } }],
  })
})

test.each([
  ['/products/p/subscriptions', 's', 'Microsoft.ApiManagement/service/products/subscriptions'],
  ['/users/u/subscriptions', 's', 'Microsoft.ApiManagement/service/users/subscriptions'],
  ['/users/u/groups', 'guests', 'Microsoft.ApiManagement/service/users/groups'],
  ['/apis/a/products', 'p', 'Microsoft.ApiManagement/service/apis/products'],
])('%s only looks', async (path, name, type) => {
  const { emulator, send } = start()
  emulator.seed('/products/p', { displayName: 'P' })
  emulator.seed('/apis/a', { displayName: 'A', path: 'a' })
  emulator.seed('/users/u', { email: 'u@example.com', firstName: 'F', lastName: 'L' })
  emulator.seed('/products/p/apis/a', {})
  emulator.seed('/groups/guests/users/u', {})
  emulator.seed('/subscriptions/s', { displayName: 'S', scope: '/products/p', ownerId: '/users/u' })
  const answer = await send('GET', path)
  expect(answer.body).toMatchObject({ count: 1, value: [{ id: `${PREFIX}${path}/${name}`, name, type }] })
})

test.each([
  ['/apis/a/schemas', 'document'],
  ['/apis/a/releases', 'apiId'],
])('%s leaves out %s', async (path, field) => {
  const { emulator, send } = start()
  emulator.seed('/apis/a', { displayName: 'A', path: 'a' })
  emulator.seed('/apis/a/schemas/s', { contentType: 'application/json', document: {} })
  emulator.seed('/apis/a/releases/r', { apiId: '/apis/a' })
  const page = (await send('GET', path)).body as Page
  expect([page.count, page.value[0]?.properties]).toEqual([
    1,
    expect.not.objectContaining({ [field]: expect.anything() }),
  ])
})

test('a hundred thousand subscriptions are listed in time that grows with the pages', async () => {
  const { emulator } = start()
  for (let index = 0; index < 100_000; index += 1)
    emulator.seed(`/subscriptions/s${index}`, {
      displayName: 'S',
      scope: '/apis',
      primaryKey: `a${index}`,
      secondaryKey: `b${index}`,
    })
  const page = async (skip: number) => {
    const url = `${PREFIX}/subscriptions?api-version=2024-05-01&$top=100&$skip=${skip}`
    const answer = await emulator.handle({
      method: 'GET',
      url,
      headers: { authorization: 'Bearer emulator-access-token' },
      body: '',
    })
    return (JSON.parse(answer.body) as Page).value.length
  }
  let found = 0
  for (let skip = 0; skip <= 100_000; skip += 100) found += await page(skip)
  expect(found).toBe(100_001)
}, 30_000)
