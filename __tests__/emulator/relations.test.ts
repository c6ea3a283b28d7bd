/**
 * Relations between entities, seen through associations and through links.
 *
 * Both are views of one thing: what is written through one is there through the other.
 */
import { describe, expect, test } from '@jest/globals'
import { error, PREFIX, start } from './client.ts'

function startWith() {
  const { emulator, send } = start()
  emulator.seed('/products/p', { displayName: 'P' })
  emulator.seed('/apis/a', { displayName: 'A', path: 'a' })
  emulator.seed('/apis/a/operations/o', { displayName: 'O', method: 'GET', urlTemplate: '/' })
  emulator.seed('/tags/t', { displayName: 'T' })
  emulator.seed('/users/u', { email: 'u@example.com', firstName: 'F', lastName: 'L' })
  return { emulator, send }
}

/** Association, the collection of its links, a link's field, and what that field holds. */
const TWINS = [
  ['/products/p/apis/a', '/products/p/apiLinks', 'apiId', '/apis/a'],
  ['/products/p/groups/guests', '/products/p/groupLinks', 'groupId', '/groups/guests'],
  ['/apis/a/tags/t', '/tags/t/apiLinks', 'apiId', '/apis/a'],
  ['/products/p/tags/t', '/tags/t/productLinks', 'productId', '/products/p'],
  ['/apis/a/operations/o/tags/t', '/tags/t/operationLinks', 'operationId', '/apis/a/operations/o'],
] as const

describe.each(TWINS)('%s', (association, links, field, far) => {
  const link = { [field]: far }

  test('is a link with a made-up name, too', async () => {
    const { send } = startWith()
    await send('PUT', association)
    const list = await send('GET', links)
    const properties = { [field]: `${PREFIX}${far}` }
    expect(list.body).toEqual({
      count: 1,
      value: [expect.objectContaining({ name: expect.stringMatching(/^[0-9a-f]{24}$/), properties })],
    })
  })

  test('comes with a link that is written', async () => {
    const { send } = startWith()
    const put = await send('PUT', `${links}/mine`, link)
    const name = association.slice(association.lastIndexOf('/') + 1)
    const list = await send('GET', association.slice(0, -name.length - 1))
    expect([put.status, list.body]).toMatchObject([201, { value: [{ name }] }])
  })

  test('has one link only', async () => {
    const { send } = startWith()
    await send('PUT', association)
    const answer = await send('PUT', `${links}/mine`, link)
    expect(answer).toMatchObject({
      status: 409,
      body: { error: { code: 'Conflict', message: expect.stringMatching(/^Link already exists between specified /) } },
    })
  })

  test('goes with its link', async () => {
    const { send } = startWith()
    await send('PUT', `${links}/mine`, link)
    const gone = await send('DELETE', `${links}/mine`)
    expect([gone.status, (await send('DELETE', association)).status]).toEqual([200, 204])
  })

  test('takes its link along', async () => {
    const { send } = startWith()
    await send('PUT', `${links}/mine`, link)
    const gone = await send('DELETE', association)
    expect([gone.status, (await send('GET', links)).body]).toEqual([200, { value: [], count: 0 }])
  })

  test('goes when its far end goes', async () => {
    const { emulator, send } = startWith()
    await send('PUT', association)
    await send('DELETE', '/tags/t')
    await send('DELETE', '/apis/a')
    await send('DELETE', '/products/p')
    expect(
      Object.keys(emulator.state()).filter(
        path => path.startsWith('/products/') || path.startsWith('/apis/') || path.startsWith('/tags/'),
      ),
    ).toEqual([])
  })
})

describe('an association', () => {
  test.each([
    ['/products/p/apis/a', 204],
    ['/products/p/groups/guests', 204],
    ['/groups/guests/users/u', 204],
    ['/products/p/tags/t', 200],
    ['/apis/a/tags/t', 200],
  ])('%s is probed by HEAD with %d', async (path, status) => {
    const { send } = startWith()
    const before = await send('HEAD', path)
    await send('PUT', path)
    expect([before.status, (await send('HEAD', path)).status]).toEqual([404, status])
  })

  test('answers 201 and then 200, with what it is to', async () => {
    const { send } = startWith()
    const first = await send('PUT', '/products/p/apis/a')
    const second = await send('PUT', '/products/p/apis/a')
    const shown = {
      id: `${PREFIX}/products/p/apis/a`,
      type: 'Microsoft.ApiManagement/service/products/apis',
      name: 'a',
      properties: { path: 'a' },
    }
    expect([first, second]).toMatchObject([
      { status: 201, body: shown },
      { status: 200, body: shown },
    ])
  })

  test('to what is not there is refused', async () => {
    const answer = await startWith().send('PUT', '/products/p/apis/none')
    expect([answer.status, answer.body]).toEqual([404, error('ResourceNotFound', 'Api not found.')])
  })

  test('can be read where the service has a read for it', async () => {
    const { send } = startWith()
    await send('PUT', '/apis/a/tags/t')
    expect(await send('GET', '/apis/a/tags/t')).toMatchObject({
      status: 200,
      body: { name: 't', properties: { displayName: 'T' } },
    })
  })

  test('to an API may lie below the built-in gateway', async () => {
    expect((await startWith().send('PUT', '/gateways/managed/apis/a', { provisioningState: 'created' })).status).toBe(
      201,
    )
  })
})

describe('a workspace', () => {
  test('has entities, links and references of its own', async () => {
    const { send } = startWith()
    await send('PUT', '/workspaces/w', { displayName: 'W' })
    await send('PUT', '/workspaces/w/products/p', { displayName: 'P' })
    await send('PUT', '/workspaces/w/apis/a', { displayName: 'A', path: 'w/a' })
    const link = await send('PUT', '/workspaces/w/products/p/apiLinks/l', { apiId: `${PREFIX}/workspaces/w/apis/a` })
    expect(link).toMatchObject({
      status: 201,
      body: {
        type: 'Microsoft.ApiManagement/service/workspaces/products/apiLinks',
        properties: { apiId: `${PREFIX}/workspaces/w/apis/a` },
      },
    })
  })

  test('may use display names that the service uses', async () => {
    const { send } = startWith()
    await send('PUT', '/workspaces/w', { displayName: 'W' })
    expect((await send('PUT', '/workspaces/w/tags/t', { displayName: 'T' })).status).toBe(201)
  })

  test.each(['/workspaces/w/users', '/workspaces/w/gateways', '/workspaces/w/products/p/apis/a'])(
    'does not have %s',
    async path => {
      const { emulator, send } = startWith()
      emulator.seed('/workspaces/w', { displayName: 'W' })
      expect((await send('GET', path)).status).toBe(404)
    },
  )

  test('that is not there has nothing in it', async () => {
    const answer = await startWith().send('PUT', '/workspaces/none/tags/t', { displayName: 'T' })
    expect([answer.status, answer.body]).toEqual([404, error('ResourceNotFound', 'Workspace not found.')])
  })

  test('takes everything in it along', async () => {
    const { emulator, send } = startWith()
    const before = Object.keys(emulator.state())
    await send('PUT', '/workspaces/w', { displayName: 'W' })
    await send('PUT', '/workspaces/w/products/p', { displayName: 'P' })
    await send('PUT', '/workspaces/w/products/p/policies/policy', { value: '<policies />' })
    await send('DELETE', '/workspaces/w')
    expect(Object.keys(emulator.state())).toEqual(before)
  })
})

test('what a revision is tagged with is known of it from both ends, copied and after a release too', async () => {
  const { emulator, send } = startWith()
  await send('PUT', '/apis/a/tags/t')
  await send('PUT', '/apis/a;rev=2', { path: 'a', displayName: 'A', sourceApiId: '/apis/a', isCurrent: false })
  const ends = () =>
    Object.entries(emulator.state())
      .filter(([path]) => path.startsWith('/tags/t/apilinks/'))
      .map(([, { apiId }]) => apiId)
  const copied = ends()
  await send('DELETE', '/apis/a;rev=2/tags/t')
  await send('PUT', '/apis/a/releases/r', { apiId: '/apis/a;rev=2' })
  expect([copied, ends()]).toEqual([['/apis/a', '/apis/a;rev=2'], ['/apis/a;rev=1']])
})
