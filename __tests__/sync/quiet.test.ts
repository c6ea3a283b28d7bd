/**
 * The law of quiet: what was applied once is not applied again, whatever the service made of it.
 */
import { expect, test } from '@jest/globals'
import { lines, stage, writes } from '../support/scenario.ts'

const STORE = `
version: 1
tags:
  public: { displayName: Public }
groups:
  partners: { displayName: Partners, description: Who sells with us, users: [jane] }
  staff: { type: external, externalId: "aad://contoso.example/groups/11111111-2222-3333-4444-555555555555" }
users:
  jane: { email: jane@contoso.example, firstName: Jane, lastName: Doe, password: "\${secret.JANE_PASSWORD}", note: "" }
namedValues:
  host: { value: api.contoso.example, tags: [b, a] }
  partner-key: { displayName: partner-key, secret: true, value: "\${secret.PARTNER_KEY}" }
  vault-key: { secret: true, keyVault: { secretIdentifier: "https://contoso.vault.azure.net/secrets/key" } }
policy: |
  <policies>
    <inbound><set-header name="x-host" exists-action="override"><value>{{host}}</value></set-header></inbound>
    <backend><forward-request /></backend>
    <outbound />
    <on-error />
  </policies>
apis:
  orders: { path: orders, displayName: Orders, protocols: [https, http], serviceUrl: "https://contoso.example/orders", tags: [public] }
products:
  gold:
    displayName: Gold
    description: ~
    state: published
    approvalRequired: true
    subscriptionsLimit: 5
    groups: [partners, developers]
    apis: [orders]
    tags: [public]
    policy: |
      <policies>
        <inbound><base /><rate-limit calls="5" renewal-period="60" /></inbound>
        <backend><base /></backend>
        <outbound><base /></outbound>
        <on-error><base /></on-error>
      </policies>
subscriptions:
  mobile:
    displayName: Mobile app
    scope: /products/gold
    ownerId: /users/jane
    primaryKey: "\${secret.MOBILE_KEY}"
    expirationDate: "2031-07-20T00:00:00Z"
  everything: { scope: /apis, allowTracing: false }
  orders-only: { scope: /apis/orders, state: suspended }
`

const environment = {
  JANE_PASSWORD: 'correct horse battery',
  PARTNER_KEY: 'partner-key-0001',
  MOBILE_KEY: 'mobile-key-000001',
}

test('a file is created whole, and the second apply writes nothing', async () => {
  const { apply, emulator } = stage()
  const first = await apply(STORE, { environment })
  expect(first.plan.refusals).toEqual([])
  expect(first.outcomes.flatMap(outcome => (outcome.status === 'failed' ? [outcome.reason] : []))).toEqual([])
  expect(first.outcomes.every(({ status }) => status === 'applied')).toBe(true)
  const before = writes(emulator)
  const second = await apply(STORE, { environment })
  expect(lines(second.plan)).toEqual([])
  expect(writes(emulator) - before).toBe(0)
  expect(second.plan.notes).toEqual([])
})
