/** Links as their other end lists them, and when that is not relied on. */
import { expect, test } from '@jest/globals'
import { linksTo } from '../../src/export/far-side.ts'
import type { Found } from '../../src/model/state.ts'
import { KINDS } from '../../src/model/table.ts'
import { stage } from '../support/scenario.ts'

const KIND = KINDS.get('apis/tags')
const TAG = KINDS.get('tags')

/** Tags an API and asks from the side of the tag. */
async function linksOf(id: string) {
  const stand = stage()
  stand.emulator.seed('/tags/public', { displayName: 'Public' })
  stand.emulator.seed('/apis/orders', { displayName: 'Orders', path: 'orders', apiRevision: '1', isCurrent: true })
  stand.emulator.seed('/apis/orders;rev=2', { displayName: 'Orders', path: 'orders', apiRevision: '2' })
  stand.emulator.seed(`/apis/${id}/tags/public`, {})
  const ends: readonly Found[] = TAG === undefined ? [] : [{ address: { kind: TAG, ids: ['public'] }, properties: {} }]
  return { stand, ends, links: KIND === undefined ? undefined : await linksTo(stand.service, KIND, ends) }
}

test('a link is found by the entity that it starts from', async () => {
  const { links } = await linksOf('orders')
  expect(links).toEqual(
    new Map([['apis/orders', [{ address: { kind: KIND, ids: ['orders', 'public'] }, properties: {} }]]]),
  )
})

test('nothing is told where a copy is linked, which has links of its own', async () => {
  expect((await linksOf('orders;rev=2')).links).toBeUndefined()
})

test('nothing is told where the other end may not be asked', async () => {
  const { stand, ends } = await linksOf('orders')
  stand.emulator.faults.add({ path: 'apiLinks', status: 403, code: 'AuthorizationFailed', times: 0 })
  expect(KIND === undefined ? 'no kind' : await linksTo(stand.service, KIND, ends)).toBeUndefined()
})

test('nothing is told of a relation that the other end does not list', async () => {
  const { stand, ends } = await linksOf('orders')
  const members = KINDS.get('groups/users')
  expect(members === undefined ? 'no kind' : await linksTo(stand.service, members, ends)).toBeUndefined()
})
