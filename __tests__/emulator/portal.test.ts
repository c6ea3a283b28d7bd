/**
 * The developer portal of the emulator: what is built in, what publishing does, and which bodies items may have.
 */
import { expect, test } from '@jest/globals'
import { start } from './client.ts'

test('a revision that is made current takes the place of the one that was', async () => {
  const { send, emulator } = start()
  await send('PUT', '/portalRevisions/one', { isCurrent: true })
  await send('PUT', '/portalRevisions/two', { isCurrent: true })
  expect(
    Object.entries(emulator.state()).flatMap(([path, { isCurrent }]) =>
      isCurrent === undefined ? [] : [[path, isCurrent]],
    ),
  ).toEqual([
    ['/portalrevisions/one', false],
    ['/portalrevisions/two', true],
  ])
})

test('a revision is published in the background, and then tells so', async () => {
  const { send } = start()
  const put = await send('PUT', '/portalRevisions/one', { description: 'Spring' })
  expect(put.status).toBe(202)
  expect(await send('GET', '/portalRevisions/one')).toMatchObject({
    status: 200,
    body: { properties: { description: 'Spring', isCurrent: false, status: 'completed' } },
  })
})

test.each(['PUT', 'DELETE'])('a built-in content type takes no %s, and a custom one does', async method => {
  const { send } = start()
  await send('PUT', '/contentTypes/c-mine', { name: 'Mine' })
  const statuses = ['page', 'c-mine'].map(async id => (await send(method, `/contentTypes/${id}`, { name: 'X' })).status)
  expect(await Promise.all(statuses)).toEqual([400, 200])
})

test('an item may have any members and shows them, and goes with its type', async () => {
  const { send, emulator } = start()
  await send('PUT', '/contentTypes/c-mine', { name: 'Mine' })
  const path = '/contentTypes/c-mine/contentItems/one'
  const properties = { en_us: { title: 'One', nodes: [1, { a: null }] }, order: 3 }
  expect((await send('PUT', path, properties)).status).toBe(201)
  expect(await send('GET', path)).toMatchObject({ body: { properties } })
  await send('DELETE', '/contentTypes/c-mine')
  expect(emulator.state()[path.toLowerCase()]).toBeUndefined()
})

test('the key of a delegation is never shown', async () => {
  const { send } = start()
  const headers = { 'if-match': '*' }
  await send(
    'PATCH',
    '/portalconfigs/default',
    { delegation: { validationKey: 'a2V5', delegationUrl: 'https://x' } },
    headers,
  )
  expect(await send('GET', '/portalconfigs/default')).toMatchObject({
    body: { properties: { enableBasicAuth: true, delegation: { delegationUrl: 'https://x' } } },
  })
  expect(JSON.stringify(await send('GET', '/portalconfigs/default'))).not.toContain('a2V5')
})
