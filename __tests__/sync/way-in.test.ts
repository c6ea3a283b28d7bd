/** A run does not switch off what it goes by, neither by the file nor by an action. */
import { expect, test } from '@jest/globals'
import { shutOut } from '../../src/sync/way-in.ts'
import { stage } from '../support/scenario.ts'

const WHY = 'would switch off the transport "direct", which this run goes by; expected another transport for it'

test.each([
  ['the file', 'tenant: { Access: { enabled: false } }', `tenant/access ${WHY}`],
  ['an action', 'actions: { shut: { once: "1", directApi: { enabled: false } } }', `actions/shut ${WHY}`],
])('%s that forbids the direct API is refused over the direct API, and over no other', async (_, yaml, message) => {
  const stand = stage()
  await stand.apply('version: 1\ntenant: { access: { enabled: true } }')
  const plan = await stand.plan(`version: 1\n${yaml}`)
  expect(shutOut('arm', plan)).toEqual([])
  expect(shutOut('direct', plan)).toEqual([{ at: expect.objectContaining({ file: 'apim.yml', line: 2 }), message }])
})

test.each([
  ['allows the direct API', 'tenant: { access: { enabled: true } }'],
  ['forbids the Git repository', 'tenant: { gitAccess: { enabled: false } }'],
  ['has another flag that is off', 'products: { gold: { subscriptionRequired: false } }'],
])('what %s is refused to nobody', async (_, yaml) => {
  const plan = await stage().plan(`version: 1\n${yaml}`)
  expect([plan.refusals, shutOut('direct', plan)]).toEqual([[], []])
})
