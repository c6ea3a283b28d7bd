/** A service is found by its name. */
import { expect, test } from '@jest/globals'
import { InputError } from '../../src/errors.ts'
import { findService } from '../../src/service/lookup.ts'
import { json, options, refusal, type Step, script } from './scripted.ts'

const subscription = (id: string) => ({
  id: `/subscriptions/${id}`,
  subscriptionId: id,
  displayName: id,
  state: 'Enabled',
})
const service = (subscriptionId: string, group: string, name: string) => ({
  id: `/subscriptions/${subscriptionId}/resourceGroups/${group}/providers/Microsoft.ApiManagement/service/${name}`,
  name,
  properties: {},
})

function finding(steps: readonly Step[], subscriptionId?: string) {
  const { http, lines } = script(steps)
  const { base: _, ...rest } = options(http)
  const found = findService({ ...rest, armUrl: new URL('https://management.azure.com') }, 'contoso', subscriptionId)
  return { found, lines }
}

const arm = 'GET https://management.azure.com/subscriptions'
const below = '/providers/Microsoft.ApiManagement/service'

test('is looked for in every subscription, whatever the case of its name', async () => {
  const { found, lines } = finding([
    json(200, { value: [subscription('s1'), subscription('s2')] }),
    json(200, { value: [service('s1', 'g', 'other'), { id: '/odd', name: 'contoso' }] }),
    json(200, { value: [service('s2', 'Rg-1', 'Contoso')] }),
  ])
  expect({ found: await found, lines: lines() }).toEqual({
    found: { subscriptionId: 's2', resourceGroup: 'Rg-1' },
    lines: [arm, `${arm}/s1${below}`, `${arm}/s2${below}`],
  })
})

const two = json(200, { value: [subscription('s1'), subscription('s2')] })

test('is found although another subscription may not be looked into', async () => {
  const { found } = finding([
    two,
    refusal(403, 'AuthorizationFailed', 'No.'),
    json(200, { value: [service('s2', 'g', 'contoso')] }),
  ])
  expect(await found).toEqual({ subscriptionId: 's2', resourceGroup: 'g' })
})

test('is not given up for found nowhere when a subscription did not answer', async () => {
  const { found } = finding([two, refusal(400, 'InvalidApiVersionParameter', 'No.'), json(200, { value: [] })])
  await expect(found).rejects.toThrow('400 InvalidApiVersionParameter')
})

test('is looked for in one subscription when that is known', async () => {
  const { found, lines } = finding([json(200, { value: [service('s1', 'g', 'contoso')] })], 's1')
  expect({ found: await found, lines: lines() }).toEqual({
    found: { subscriptionId: 's1', resourceGroup: 'g' },
    lines: [`${arm}/s1${below}`],
  })
})

test.each<[string, readonly Step[], string | undefined, string]>([
  [
    'nowhere in one subscription',
    [json(200, { value: [] })],
    's1',
    'service "contoso" was not found in subscription s1 as far as this identity may look; give "subscription-id" and "resource-group", or a role that may read it',
  ],
  [
    'nowhere at all',
    [json(200, { value: [] })],
    undefined,
    'service "contoso" was not found in 0 subscriptions as far as this identity may look; give "subscription-id" and "resource-group", or a role that may read it',
  ],
  [
    'in two places',
    [json(200, { value: [service('s1', 'g', 'contoso'), service('s1', 'h', 'contoso')] })],
    's1',
    'service "contoso" exists in s1/g and s1/h; give "subscription-id" and "resource-group" of the one that is meant',
  ],
])('found %s is an error', async (_, steps, subscriptionId, message) => {
  const { found } = finding(steps, subscriptionId)
  await expect(found).rejects.toEqual(new InputError([message], ['subscription-id', 'resource-group']))
})

test('a refusal is passed on', async () => {
  const { found } = finding([refusal(403, 'AuthorizationFailed', 'No.')], 's1')
  await expect(found).rejects.toThrow(`GET /subscriptions/s1${below} refused (403 AuthorizationFailed: "No.")`)
})
