/** What the service issues is checked before it is handed on; the whole road is tested in `mint/issued.test.ts`. */
import { expect, test } from '@jest/globals'
import { issue } from '../../src/connect/issue.ts'
import type { Http } from '../../src/ports.ts'
import { Secret } from '../../src/secret.ts'
import { ARM, settingsOf, worldWith } from '../support/world.ts'

test('a text that is no token is masked and refused without being quoted', async () => {
  const { target } = settingsOf(ARM)
  if (target === undefined) throw new RangeError('the inputs name no service')
  const http: Http = async () => ({ status: 200, headers: {}, body: '{"value":"half a token"}' })
  const world = { ...worldWith({}), http: async () => http }
  const issued = issue(
    { target, holder: { kind: 'gateway', id: 'edge' }, keyType: 'primary', expiry: new Date(0), format: 'short' },
    async () => new Secret('Bearer t0ken'),
    world,
    { signal: new AbortController().signal, endsAt: world.clock.now() + 60_000 },
  )
  await expect(issued).rejects.toThrow(
    /^POST \/gateways\/edge\/generateToken was answered with a text that is no token; a proxy may have answered in its place$/,
  )
  expect(world.runner.said).toEqual(['mask half a token'])
})
