/**
 * The example of promotion: every environment of it can be applied, is in sync afterwards, and differs as it says.
 */
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { createEmulator } from '../../src/emulator/handler.ts'
import { run } from '../../src/run.ts'
import { type Stage, stage, writes } from '../support/scenario.ts'
import { settingsOf, worldWith } from '../support/world.ts'
import { exampleIn } from './folder.ts'

const { files, environment } = exampleIn('promotion')
const file = files['apim.yml'] ?? ''
const ENVIRONMENTS = ['dev', 'test', 'prod-eu', 'prod-us']

async function applied(chosen: string): Promise<Stage> {
  const stand = stage()
  const { outcomes } = await stand.apply(file, { files, environment, chosen })
  expect(outcomes.filter(({ status }) => status !== 'applied')).toEqual([])
  return stand
}

test('the file as a whole is without a fault, in every environment', async () => {
  const world = worldWith(files, createEmulator(), { environment })
  const isDone = await run(settingsOf({ command: 'validate', strict: 'true' }), world)
  expect([isDone, world.runner.said.filter(line => line.startsWith('annotate'))]).toEqual([true, []])
})

describe.each(ENVIRONMENTS)('%s', chosen => {
  test('can be applied, and is in sync afterwards', async () => {
    const stand = await applied(chosen)
    const before = writes(stand.emulator)
    const { plan } = await stand.apply(file, { files, environment, chosen })
    expect([plan.changes, plan.refusals, writes(stand.emulator) - before]).toEqual([[], [], 0])
  })

  test('has what it says of itself', async () => {
    const { environments } = parse(files['stages.yml'] ?? '')
    const { emulator } = await applied(chosen)
    const { domain } = environments[chosen].variables
    expect([emulator.state()['/backends/orders'], emulator.state()['/apis/orders']]).toMatchObject([
      { url: `https://orders.${domain}` },
      { serviceUrl: `https://orders.${domain}` },
    ])
  })
})

test.each([
  ['dev', { approvalRequired: false }, '600', true],
  ['test', { approvalRequired: false }, '60', true],
  ['prod-eu', { approvalRequired: true, subscriptionsLimit: 5 }, '60', false],
  ['prod-us', { approvalRequired: true, subscriptionsLimit: 5 }, '120', false],
])('%s has its own product, policy and sandbox', async (chosen, gold, calls, hasSandbox) => {
  const state = (await applied(chosen)).emulator.state()
  expect([
    state['/products/gold'],
    JSON.stringify(state['/products/gold/policies/policy']).includes(`calls=\\"${calls}\\"`),
    '/products/sandbox' in state,
    '/products/gold/groups/staff' in state,
    '/apis/orders/operations/echo' in state,
  ]).toEqual([expect.objectContaining(gold), true, hasSandbox, hasSandbox, chosen === 'dev'])
})
