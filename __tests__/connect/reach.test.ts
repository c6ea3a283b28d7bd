/** Where a service is, as far as it need not be asked for; lookups are tested in `service/lookup.test.ts`. */
import { expect, test } from '@jest/globals'
import { channelOf, placeOf, rootOf } from '../../src/connect/reach.ts'
import { Secret } from '../../src/secret.ts'
import type { Target } from '../../src/settings/target.ts'
import { ARM, settingsOf, worldWith } from '../support/world.ts'

const NOBODY = '00000000-0000-0000-0000-000000000000'
const GUID = '0a1b2c3d-0000-4000-8000-00000000000f'
const BELOW = 'providers/Microsoft.ApiManagement/service/contoso'

/** The root at which a service is reached; nothing may be sent to find it. */
async function rootFor(inputs: Readonly<Record<string, string>>): Promise<string> {
  const target = targetFrom({ ...ARM, service: 'contoso', 'arm-url': 'http://127.0.0.1:4280/arm', ...inputs })
  const world = worldWith({})
  const limit = { signal: new AbortController().signal, endsAt: world.clock.now() + 60_000 }
  const options = await channelOf(target, async () => new Secret('Bearer t0ken'), 'auto', world, limit)
  return rootOf(target, await placeOf(target, options)).href
}

function targetFrom(inputs: Readonly<Record<string, string>>): Target {
  const { target } = settingsOf(inputs)
  if (target === undefined) throw new RangeError('the inputs name no service')
  return target
}

const direct = { transport: 'direct', 'management-url': 'http://127.0.0.1:4280/apim' }

test.each([
  [
    'over arm, where it is said to be',
    { 'subscription-id': GUID, 'resource-group': 'rg(é)' },
    `http://127.0.0.1:4280/arm/subscriptions/${GUID}/resourceGroups/rg(%C3%A9)/${BELOW}`,
  ],
  [
    'over direct, with placeholders',
    { ...direct, 'subscription-id': '', 'resource-group': '' },
    `http://127.0.0.1:4280/apim/subscriptions/${NOBODY}/resourceGroups/group/${BELOW}`,
  ],
  [
    'over direct, with the one part that is known',
    { ...direct, 'subscription-id': GUID, 'resource-group': '' },
    `http://127.0.0.1:4280/apim/subscriptions/${GUID}/resourceGroups/group/${BELOW}`,
  ],
  [
    'over direct, with the other part',
    { ...direct, 'subscription-id': '', 'resource-group': 'shop' },
    `http://127.0.0.1:4280/apim/subscriptions/${NOBODY}/resourceGroups/shop/${BELOW}`,
  ],
])('a service is reached %s', async (_, inputs, root) => {
  expect(await rootFor(inputs)).toBe(root)
})
