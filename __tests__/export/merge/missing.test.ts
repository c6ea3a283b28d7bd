/** What the files declare and the service has lost: what goes with what. */
import { describe, expect, test } from '@jest/globals'
import type { Emulator } from '../../../src/emulator/handler.ts'
import { applied, linesOf, merged } from '../../support/merging.ts'
import { serviceOn } from '../../support/scenario.ts'
import { realClock } from '../../support/world.ts'

const FILE = `version: 1
groups:
  staff: { displayName: Staff }
products:
  gold:
    displayName: Gold
    groups: [staff]
    apis: [orders, pets] # what gold is about
apis:
  orders:
    path: orders
    policy: <policies />
    operations:
      list: { displayName: List, method: GET, urlTemplate: / }
  pets: { path: pets }
`

describe('an entity that this stack made and somebody deleted', () => {
  test('goes with all below it, and with the links that lead to it', async () => {
    const emulator = await applied({ 'apim.yml': FILE })
    await remove(emulator, '/apis/orders')
    const world = await merged({ 'apim.yml': FILE }, emulator)
    expect(world.written.get('apim.yml')).toBe(
      FILE.replace('[orders, pets]', '[pets]').replace(/^ {2}orders:\n(?: {4}.*\n)+/m, ''),
    )
    expect(linesOf(world)).toEqual([
      'changed: apim.yml:8: products/gold/apis/orders taken out',
      'changed: apim.yml:10: apis/orders taken out',
      '2 changes written into 1 file',
    ])
  })
})

test('a link alone that is gone stays, since nothing tells whether it was ever made', async () => {
  const emulator = await applied({ 'apim.yml': FILE })
  await remove(emulator, '/products/gold/groups/staff')
  const world = await merged({ 'apim.yml': FILE }, emulator)
  expect([...world.written]).toEqual([])
  expect(linesOf(world)[0]).toBe(
    'left: apim.yml:7: products/gold/groups/staff: the service lacks it, and may never have had it; "prune: all" takes it out',
  )
})

function remove(emulator: Emulator, path: string): Promise<unknown> {
  return serviceOn(emulator, realClock).delete(path, { ifMatch: '*' })
}
