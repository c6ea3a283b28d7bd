/**
 * How the service is asked whether what is named is there, where it answers otherwise than yes or no.
 */
import { describe, expect, test } from '@jest/globals'
import { refusals, stage } from '../../support/scenario.ts'

describe('a name', () => {
  test('of a kind that no HEAD finds is read, and accepted or refused', async () => {
    const { emulator, plan } = stage()
    emulator.seed('/authorizationProviders/carrier', { displayName: 'Carrier' })
    emulator.seed('/products/gold', { displayName: 'Gold' })
    const naming = (id: string) =>
      `<policies><inbound><get-authorization-context provider-id="${id}" authorization-id="a" context-variable-name="t" /></inbound></policies>`
    const yaml = (id: string) => `version: 1\nproducts: { gold: { policy: '${naming(id)}' } }`
    expect(refusals(await plan(yaml('carrier')))).toEqual([])
    expect(refusals(await plan(yaml('parcels')))).toEqual([
      '2: products/gold/policy names authorizationProviders/parcels, which is neither in the files nor in the service',
    ])
  })

  test.each([
    [
      'groups',
      'group',
      'products: { gold: { groups: [partners] } }',
      'products/gold/groups/partners names groups/partners',
    ],
    [
      'credential providers',
      'authorizationProvider',
      `policy: '<policies><inbound><get-authorization-context provider-id="carrier" authorization-id="a" context-variable-name="t" /></inbound></policies>'`,
      'policy names authorizationProviders/carrier',
    ],
  ])(
    'of one of the %s, of which the tier of the service has none, is refused with its line',
    async (_, entity, yaml, named) => {
      const plan = await stage({ behaviour: { missingKinds: [entity] } }).plan(`version: 1\n${yaml}`)
      expect(refusals(plan)).toEqual([`2: ${named}, which is neither in the files nor in the service`])
    },
  )

  test('of what the role may not see ends the run with the reason, which only a read tells', async () => {
    const stand = stage()
    stand.emulator.faults.add({
      path: '/groups/partners',
      times: 0,
      status: 403,
      code: 'AuthorizationFailed',
      message: 'No.',
    })
    const error = await stand.plan('version: 1\nproducts: { gold: { groups: [partners] } }').catch(reason => reason)
    expect(String(error)).toMatch(/^ServiceError: GET \/groups\/partners refused \(403 AuthorizationFailed: "No\."\)/)
  })
})
