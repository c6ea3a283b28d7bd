/**
 * What is said of a change, and what is remembered of it, when it did not go as planned.
 */
import { expect, test } from '@jest/globals'
import { ConnectionError } from '../../src/errors.ts'
import type { ServiceWriter } from '../../src/ports.ts'
import { apply } from '../../src/sync/apply.ts'
import { NOTHING_KNOWN } from '../../src/sync/diff/compare.ts'
import { endings, lines, serviceOn, stage } from '../support/scenario.ts'

const SUBSCRIPTION = 'version: 1\nsubscriptions: { m: { scope: /apis, expirationDate: "2031-07-20T00:00:00Z" } }'

test('a create whose second request was not sent any more is not called unstarted', async () => {
  const { plan, emulator, clock } = stage()
  const planned = await plan(SUBSCRIPTION)
  const unsent = async () => {
    throw new ConnectionError('stopped', 'PATCH /subscriptions/m was not sent, because the run was stopped')
  }
  const service: ServiceWriter = { ...serviceOn(emulator, clock), patch: unsent }
  const means = { service, clock, knownOf: () => NOTHING_KNOWN, stopped: () => undefined, onOutcome: () => undefined }
  const outcomes = await apply(planned, means)
  expect(outcomes.map(({ status }) => status)).toEqual(['failed'])
  expect(endings(outcomes)).toEqual([
    expect.stringContaining(
      'subscriptions/m was written in part only: PATCH /subscriptions/m was not sent, because the run was stopped; run again to complete it',
    ),
  ])
  expect(lines(await plan(SUBSCRIPTION))).toEqual(['update subscriptions/m'])
})

test('what a create met and overwrote is not ours to delete', async () => {
  const { apply, plan, emulator } = stage()
  const jane = { email: 'jane@contoso.example', firstName: 'Jane', lastName: 'Doe' }
  await apply(`version: 1\nusers: { jane: ${JSON.stringify(jane)} }`, {
    between: () => emulator.seed('/users/jane', { ...jane, state: 'active' }),
  })
  expect(lines(await plan('version: 1\nusers: {}', { prune: 'all' }))).toEqual([])
})

test('a password of which nobody knows whether it was set is set again', async () => {
  const { apply, plan, emulator } = stage()
  const file =
    'version: 1\nusers: { jane: { email: j@contoso.example, firstName: J, lastName: D, password: "${secret.P}" } }'
  await apply(file, { environment: { P: 'first-password' } })
  emulator.faults.add({ method: 'PATCH', path: '/users/jane', drop: 'after', times: 0 })
  const { outcomes } = await apply(file, { environment: { P: 'second-password' } })
  expect(outcomes.map(({ status }) => status)).toEqual(['failed'])
  emulator.faults.clear()
  expect(lines(await plan(file, { environment: { P: 'first-password' } }))).toEqual(['update users/jane'])
})

test('what only the answer to a write leaves out is not called rewritten', async () => {
  const { apply, plan } = stage()
  const file = `version: 1
authorizationServers:
  as: { displayName: AS, clientRegistrationEndpoint: "https://as.example/r", authorizationEndpoint: "https://as.example/a", tokenEndpoint: "https://as.example/t", grantTypes: [authorizationCode], clientId: c, authorizationMethods: [GET] }
apis:
  a: { path: a, authenticationSettings: { oAuth2AuthenticationSettings: [{ authorizationServerId: as }] } }
`
  const { outcomes } = await apply(file)
  expect(endings(outcomes)).toEqual(['applied authorizationServers/as', 'applied apis/a'])
  expect(outcomes.flatMap(outcome => (outcome.status === 'applied' ? outcome.rewritten : []))).toEqual([])
  expect(lines(await plan(file))).toEqual([])
})
