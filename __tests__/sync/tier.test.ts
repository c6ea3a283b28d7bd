/** Policies that are too large for the Consumption tier, and only for it. */
import { describe, expect, test } from '@jest/globals'
import { ConnectionError } from '../../src/errors.ts'
import { asked, refusals, stage } from '../support/scenario.ts'

const policyOf = (bytes: number) => {
  const [begin, end] = ['<policies><inbound><!--', '--></inbound><backend /><outbound /><on-error /></policies>']
  return `${begin}${'x'.repeat(bytes - begin.length - end.length)}${end}`
}
const FILE = 'version: 1\nproducts: { gold: { displayName: Gold, policy: { file: gold.xml } } }\n'
const with16 = { files: { 'gold.xml': policyOf(16 * 1024) } }
const with17 = { files: { 'gold.xml': policyOf(16 * 1024 + 1) } }
const REFUSED =
  '2: products/gold/policy has 16385 bytes, and the service is of the tier Consumption; expected at most 16384'

describe('a policy of more than 16 KiB', () => {
  test('is refused by the plan for a service of the Consumption tier', async () => {
    const { plan, emulator } = stage({ behaviour: { tier: 'Consumption' } })
    expect(refusals(await plan(FILE, with17))).toEqual([REFUSED])
    expect(asked(emulator).filter(line => line === 'GET ' || line === 'GET /')).toHaveLength(1)
  })

  test.each(['Developer', 'Premium', 'StandardV2'])('is taken by a service of the %s tier', async tier => {
    const { apply } = stage({ behaviour: { tier } })
    const { plan, outcomes } = await apply(FILE, with17)
    expect([refusals(plan), outcomes.map(({ status }) => status)]).toEqual([[], ['applied', 'applied']])
  })

  test.each([
    ['the role may not see the service', { status: 403 }],
    ['the service is not to be seen', { status: 404 }],
  ])('is planned where %s', async (_, fault) => {
    const stand = stage({ behaviour: { tier: 'Consumption' } })
    stand.emulator.faults.add({ method: 'GET', path: '^/?[?]', ...fault })
    expect(refusals(await stand.plan(FILE, with17))).toEqual([])
  })

  test('ends the run where the connection does', async () => {
    const stand = stage({ behaviour: { tier: 'Consumption' } })
    stand.emulator.faults.add({ method: 'GET', path: '^/?[?]', times: 0, drop: 'before' })
    await expect(stand.plan(FILE, with17)).rejects.toThrow(ConnectionError)
  })
})

test('a policy of 16 KiB is taken by a service of the Consumption tier, without asking for it', async () => {
  const { apply, emulator } = stage({ behaviour: { tier: 'Consumption' } })
  const { outcomes } = await apply(FILE, with16)
  expect(outcomes.map(({ status }) => status)).toEqual(['applied', 'applied'])
  expect(asked(emulator).filter(line => line === 'GET ' || line === 'GET /')).toEqual([])
})
