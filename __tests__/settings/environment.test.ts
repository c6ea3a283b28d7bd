/**
 * What an environment of the file says of its service, beside the inputs.
 */
import { describe, expect, test } from '@jest/globals'
import { type SaidOfService, withoutService, withSaid } from '../../src/settings/environment.ts'
import { settingsOf } from '../support/world.ts'

const GUID = '0a1b2c3d-0000-4000-8000-00000000000f'
const INPUTS = { command: 'plan', 'access-token': 'eyJhbGciOi.eyJhdWQ.c2ln' }

function said(words: Readonly<Partial<Record<SaidOfService['word'], string>>>): readonly SaidOfService[] {
  return (['service', 'subscriptionId', 'resourceGroup', 'transport'] as const).flatMap((word, index) => {
    const text = words[word]
    const at = { file: 'apim.yml', line: index + 3, column: 5 }
    return text === undefined ? [] : [{ word, text, at, path: `environments.prod.${word}` }]
  })
}

describe('the environment', () => {
  test('stands in for inputs that are not given', () => {
    const { target } = settingsOf(INPUTS).inEnvironment(
      said({ service: 'contoso', subscriptionId: GUID, resourceGroup: 'rg', transport: 'arm' }),
    )
    expect(target).toMatchObject({
      service: 'contoso',
      subscriptionId: GUID,
      resourceGroup: 'rg',
      transport: 'arm',
      apiVersion: '2024-05-01',
    })
  })

  test('may choose the transport, with all that follows from it', () => {
    const { target, credential, warnings } = settingsOf({ command: 'plan', key: 'c2VjcmV0' }).inEnvironment(
      said({ service: 'contoso', transport: 'direct' }),
    )
    expect([target?.managementUrl.href, target?.apiVersion, credential?.kind, warnings.length]).toEqual([
      'https://contoso.management.azure-api.net/',
      '2021-08-01',
      'sas',
      1,
    ])
  })

  test('agrees with inputs whatever their case, as Azure does', () => {
    const given = settingsOf({ ...INPUTS, service: 'Contoso', 'resource-group': 'RG', 'subscription-id': GUID })
    const { target } = given.inEnvironment(
      said({ service: 'contoso', resourceGroup: 'rg', subscriptionId: GUID.toUpperCase() }),
    )
    expect([target?.service, target?.resourceGroup]).toEqual(['Contoso', 'RG'])
  })

  test('leaves the transport open with "auto", and an open input takes what it says', () => {
    expect(
      settingsOf({ ...INPUTS, service: 'c', transport: 'arm' }).inEnvironment(said({ transport: 'auto' })).target,
    ).toMatchObject({ transport: 'arm' })
    expect(withSaid(new Map([['transport', 'auto']]), said({ transport: 'arm' }))).toEqual(
      new Map([['transport', 'arm']]),
    )
  })

  test('that says nothing changes nothing', () => {
    const settings = settingsOf({ ...INPUTS, service: 'contoso' })
    expect(JSON.stringify(settings.inEnvironment([]))).toBe(JSON.stringify(settings))
  })
})

describe('what is refused', () => {
  test.each([
    [
      { service: 'contoso-dev' },
      { service: 'contoso' },
      'service is "contoso-dev", while environments.prod.service (apim.yml:3:5) is "contoso"; expected the same, or one of the two',
    ],
    [
      { service: 'c', 'resource-group': 'dev' },
      { resourceGroup: 'prod' },
      'resource-group is "dev", while environments.prod.resourceGroup (apim.yml:5:5) is "prod"; expected the same, or one of the two',
    ],
    [
      { service: 'c', transport: 'arm' },
      { transport: 'direct' },
      'transport is "arm", while environments.prod.transport (apim.yml:6:5) is "direct"; expected the same, or one of the two',
    ],
    [
      {},
      { service: 'a.evil.example/' },
      'environments.prod.service (apim.yml:3:5) is "a.evil.example/"; expected an instance name such as "contoso": 1 to 50 letters, digits and hyphens, a letter first and no hyphen last',
    ],
    [
      { service: 'c' },
      { subscriptionId: 'mine' },
      'environments.prod.subscriptionId (apim.yml:4:5) is "mine"; expected a GUID such as "00000000-0000-0000-0000-000000000000"',
    ],
    [
      { 'allowed-services': 'contoso-dev' },
      { service: 'contoso' },
      'service is "contoso", which "allowed-services" does not name; expected "contoso-dev"',
    ],
    [
      {},
      {},
      'service is missing; expected the name of the API Management instance, such as "contoso", or an environment of the files that says it',
    ],
  ])('%j with %j', (inputs, words, expected) => {
    expect(() => settingsOf({ ...INPUTS, ...inputs }).inEnvironment(said(words))).toThrow(expected)
  })

  test('is told of every word at once, by the names of the inputs', () => {
    expect(() =>
      settingsOf({ ...INPUTS, service: 'a' }).inEnvironment(said({ service: 'b', subscriptionId: 'c' })),
    ).toThrow(expect.objectContaining({ inputs: ['service', 'subscription-id'], message: expect.stringMatching(/\n/) }))
  })
})

test('validate needs no service of either', () => {
  expect(settingsOf({ command: 'validate' }).inEnvironment([]).target).toBeUndefined()
})

test('another environment has nothing of what the inputs say of the service of the run', () => {
  const given = {
    service: 'contoso',
    'subscription-id': GUID,
    'resource-group': 'rg',
    'management-url': 'https://a.example',
  }
  const kept = { command: 'apply', cloud: 'usgov', 'client-id': GUID }
  expect(Object.fromEntries(withoutService(new Map(Object.entries({ ...given, ...kept }))))).toEqual(kept)
  const { elsewhere } = settingsOf({ ...INPUTS, service: 'contoso' }).inEnvironment(said({ transport: 'direct' }))
  expect(elsewhere(said({ service: 'contoso-test' })).target).toMatchObject({
    service: 'contoso-test',
    transport: 'arm',
  })
})
