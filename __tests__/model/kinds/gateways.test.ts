/** The gateway of the service itself, which no read finds and no run makes. */
import { expect, test } from '@jest/globals'
import { endings, lines, refusals, stage } from '../../support/scenario.ts'

const FILE = `version: 1
apis: { orders: { path: orders } }
gateways: { managed: { apis: [orders] } }
`

test('the gateway of the service takes APIs without being declared itself', async () => {
  const { apply } = stage()
  const { plan, outcomes } = await apply(FILE)
  expect([...refusals(plan), ...endings(outcomes)]).toEqual([
    'applied apis/orders',
    'applied gateways/managed/apis/orders',
  ])
  expect(lines((await apply(FILE)).plan)).toEqual([])
})

test('an API is taken off the gateway of the service when its list is to be exact', async () => {
  const { apply, plan } = stage()
  await apply(FILE)
  const without =
    'version: 1\napis: { orders: { path: orders } }\ngateways: { managed: { apis: [], sync: { exact: [apis] } } }'
  expect(lines(await plan(without))).toEqual(['delete gateways/managed/apis/orders'])
})
