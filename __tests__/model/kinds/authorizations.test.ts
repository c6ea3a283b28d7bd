/** The credential manager: secrets that a read leaves out of what it shows, and providers that are replaced as a whole. */
import { expect, test } from '@jest/globals'
import { lines, refusals, stage, writesAsked } from '../../support/scenario.ts'

const file = (grant: string, displayName = 'Carrier') => `version: 1
authorizationProviders:
  carrier:
    displayName: ${displayName}
    identityProvider: oauth2
    oauth2: { grantTypes: { ${grant}: { clientId: contoso, clientSecret: "\${secret.PROVIDER}", scopes: read } } }
    authorizations:
      parcels:
        authorizationType: OAuth2
        oauth2grantType: ClientCredentials
        parameters: { clientId: contoso, clientSecret: "\${secret.PARCELS}" }
`
const first = { environment: { PROVIDER: 'provider-secret-1', PARCELS: 'parcels-secret-1' } }
const second = { environment: { PROVIDER: 'provider-secret-2', PARCELS: 'parcels-secret-2' } }

test('a secret is compared although the parameters around it are shown without it', async () => {
  const { apply } = stage()
  await apply(file('clientCredentials'), first)
  const same = await apply(file('clientCredentials'), first)
  expect([lines(same.plan), same.plan.notes]).toEqual([[], []])
  const { plan } = await apply(file('clientCredentials'), second)
  expect(plan.changes.map(change => (change.action === 'update' ? change.fields : []))).toMatchObject([
    [{ path: 'oauth2.grantTypes.clientCredentials.clientSecret', show: 'hidden' }],
    [{ path: 'parameters.clientSecret', show: 'hidden' }],
  ])
  expect(lines((await apply(file('clientCredentials'), second)).plan)).toEqual([])
})

test('a provider is renamed with the secret of its one grant', async () => {
  const { apply, emulator } = stage()
  await apply(file('clientCredentials'), first)
  const { plan } = await apply(file('clientCredentials', 'Carriers'), first)
  expect(refusals(plan)).toEqual([])
  expect(emulator.state()['/authorizationproviders/carrier']).toMatchObject({
    displayName: 'Carriers',
    oauth2: {
      grantTypes: { clientCredentials: { clientId: 'contoso', clientSecret: 'provider-secret-1', scopes: 'read' } },
    },
  })
})

test('a provider whose secret nobody declares is not replaced', async () => {
  const { apply, plan, emulator } = stage()
  await apply(file('clientCredentials'), first)
  const before = writesAsked(emulator).length
  const bare = 'version: 1\nauthorizationProviders: { carrier: { displayName: Carriers } }'
  expect(refusals(await plan(bare))).toEqual([
    expect.stringMatching(/^2: authorizationProviders\/carrier has to be replaced as a whole, which needs /),
  ])
  expect(writesAsked(emulator)).toHaveLength(before)
})
