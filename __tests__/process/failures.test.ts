/**
 * Runs that cannot be carried out, or only by half: what a user reads, and what the next run makes of it.
 */
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals'
import { serve } from '../support/server.ts'
import { errorsOf, linesOf, openStand, type Stand } from '../support/stand.ts'

jest.setTimeout(60_000)

const FILE = `version: 1
stack: shop
groups:
  partners: { displayName: Partners }
products:
  gold: { displayName: Gold, groups: [partners] }
  free: { displayName: Free }
subscriptions:
  mobile: { displayName: Mobile app, scope: /products/gold }
`
const SECRET_FILE = `${FILE}namedValues:
  partner-key: { displayName: partner-key, secret: true, value: "\${secret.PARTNER_KEY}" }
`
const DEAD_END = 'version: 1\nsubscriptions:\n  mobile: { scope: /products/silver }\n'

let stand: Stand

beforeAll(async () => {
  stand = await openStand({ 'apim.yml': FILE, 'secret.yml': SECRET_FILE, 'dead-end.yml': DEAD_END })
})

beforeEach(() => stand.emulator.reset())

afterAll(() => stand.close())

test('a half-failed apply says what was done, what was not and why, and the next one goes on', async () => {
  stand.emulator.faults.add({
    method: 'PUT',
    path: '^/products/gold\\?',
    status: 400,
    code: 'ValidationError',
    message: 'No gold today',
  })
  const result = await stand.run({ ...stand.arm, command: 'apply' })
  const { status } = result.outputs
  expect([result.exitCode, status, result.outputs['created'], result.outputs['failed']]).toEqual([
    1,
    undefined,
    '2',
    '1',
  ])
  const said = linesOf(result).filter(line => line.startsWith('['))
  expect(
    said.map(line => line.replace(/^\[\d\/5\] | \(\d+ ms\)|, request id \S+, client request id \S+$/g, '')).toSorted(),
  ).toEqual([
    'groups/partners created',
    'products/free created',
    'products/gold failed: products/gold refused (PUT answered 400 ValidationError: "No gold today"), written at apim.yml:6',
    'products/gold/groups/partners skipped because of products/gold',
    'subscriptions/mobile skipped because of products/gold',
  ])
  expect(errorsOf(result)).toEqual([
    expect.stringMatching(
      /^apim\.yml:6:\d+: products\/gold refused .*"No gold today".*, request id [0-9a-f-]{36}, client request id [0-9a-f-]{36}$/,
    ),
    expect.stringMatching(/^applied 2 of 5 changes; 1 failed, 2 skipped; run again to continue \(\d+ requests\)$/),
  ])
  expect(result.summary).toContain('failed with 2 of 5 changes applied')
  const report = JSON.parse(await readFile(result.outputs['report-file'] ?? '', 'utf8'))
  expect(report.counts).toEqual({ created: 2, updated: 0, deleted: 0, unchanged: 0, failed: 1 })

  const again = await stand.run({ ...stand.arm, command: 'apply' })
  expect([again.exitCode, again.outputs['created'], again.outputs['unchanged']]).toEqual([0, '3', '2'])
})

test('a refused plan names what is missing at the place that asks for it, and nothing is written', async () => {
  const result = await stand.run({ ...stand.arm, command: 'apply', config: 'dead-end.yml' })
  expect([result.exitCode, stand.emulator.requests.writes()]).toEqual([1, 0])
  expect(errorsOf(result)).toEqual([
    expect.stringMatching(/^dead-end\.yml:3:\d+: .*products\/silver/),
    expect.stringMatching(/^refused for 1 reason, nothing was changed/),
  ])
  expect(result.summary).toContain('apply refused')
})

test('secrets that are not there do not hinder a plan, and end an apply before its first write', async () => {
  const [plan, apply] = await Promise.all([
    stand.run({ ...stand.arm, command: 'plan', config: 'secret.yml' }),
    stand.run({ ...stand.arm, command: 'apply', config: 'secret.yml' }),
  ])
  expect([plan.exitCode, errorsOf(plan)]).toEqual([0, []])
  expect([apply.exitCode, stand.emulator.requests.writes()]).toEqual([1, 0])
  expect(errorsOf(apply)).toEqual([
    'nothing was written: the run was not given PARTNER_KEY (secret.yml:11); pass each as an environment variable of the step',
  ])
})

test('a secret that the runner cannot mask is warned of', async () => {
  const result = await stand.run(
    { ...stand.arm, command: 'plan', config: 'secret.yml' },
    { env: { PARTNER_KEY: 'tiny' } },
  )
  expect(result.exitCode).toBe(0)
  expect(result.log.filter(({ kind }) => kind === 'warning')).toEqual([
    {
      kind: 'warning',
      place: expect.stringMatching(/^secret\.yml:11:/),
      text: 'secret.yml:11:65: the secret "PARTNER_KEY" has fewer than 8 characters, so that the runner cannot mask it; expected a longer one',
    },
  ])
})

test('a run ends when its time is over, and says so', async () => {
  stand.emulator.faults.add({ method: 'PUT', times: 0, latencyMs: 900 })
  const result = await stand.run({ ...stand.arm, command: 'apply', timeout: '2s', concurrency: '1' })
  expect(result.exitCode).toBe(1)
  expect(errorsOf(result).at(-1)).toMatch(/^applied \d of 5 changes; .*not started.*; run again to continue/)
  expect(linesOf(result).join('\n')).toMatch(/not started: the run took longer than its "timeout" of 2 s/)
  expect(result.outputs['report-file']).toBeDefined()
})

test.each([
  ['a wrong key', { key: 'bm90IHRoZSBrZXkgb2YgdGhpcyBzZXJ2aWNl' }, /^GET \S+ refused \(401 .*\), request id/],
  [
    'an api-version that the service lacks',
    { 'api-version': '2010-01-01' },
    /refused \(400 MissingOrIncorrectVersionParameter: ".*Supported versions/,
  ],
  [
    'a port that nobody listens on',
    { 'management-url': 'http://127.0.0.1:1', timeout: '1s' },
    /^127\.0\.0\.1:1 accepts no connection \(ECONNREFUSED\); check firewall, network and port$/,
  ],
])('over direct, %s is a sentence', async (_, inputs, sentence) => {
  const result = await stand.run({ ...stand.direct, command: 'plan', ...inputs })
  expect([result.exitCode, result.stderr]).toEqual([1, ''])
  expect(errorsOf(result)).toEqual([expect.stringMatching(sentence)])
})

test.each([
  [
    'a token that is not accepted',
    { 'access-token': 'another-access-token' },
    /^"access-token" was refused by the service or has expired; get a new one/,
  ],
  [
    'a service that is not where it is said to be',
    { service: 'contoso', 'resource-group': 'nowhere' },
    /^service "contoso" is not in resource group "nowhere" of subscription [0-9-]+; check "service", "resource-group" and "subscription-id"$/,
  ],
  [
    'a service that is not there',
    { 'subscription-id': '', 'resource-group': '', service: 'contoso' },
    /^service "contoso" was not found in .*; give "subscription-id" and "resource-group"/,
  ],
])('over arm, %s is a sentence', async (_, inputs, sentence) => {
  const other = await openStand({ 'apim.yml': FILE }, { services: ['emulator'] })
  const result = await other.run({ ...other.arm, command: 'plan', ...inputs })
  await other.close()
  expect([result.exitCode, result.stderr]).toEqual([1, ''])
  expect(errorsOf(result)).toEqual([expect.stringMatching(sentence)])
})

test('a token that expires in the middle is said to have, and the report tells what was done before', async () => {
  let writes = 0
  const tired = await serve(async ({ method, url, headers, body }) => {
    if (method === 'PUT') writes += 1
    if (writes > 1) return { status: 401 }
    const plain = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
    return stand.emulator.handle({ method, url, headers: plain, body })
  })
  const result = await stand.run({ ...stand.arm, 'arm-url': tired.url, command: 'apply', concurrency: '1' })
  await tired.close()
  expect([result.exitCode, result.outputs['created']]).toEqual([1, '1'])
  expect(linesOf(result).filter(line => line.includes(' failed '))).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/"access-token" was refused by the service or has expired; get a new one/),
    ]),
  )
  expect(linesOf(result).join('\n')).not.toContain('fault of apim-sync')
})

test('a key signs a new token when the service no longer takes the last', async () => {
  let refused = 0
  const forgetful = await serve(async ({ method, url, headers, body }) => {
    if (method === 'PUT' && refused++ === 0) return { status: 401 }
    const plain = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
    return stand.emulator.handle({ method, url, headers: plain, body })
  })
  const result = await stand.run({ ...stand.direct, 'management-url': forgetful.url, command: 'apply' })
  await forgetful.close()
  expect([result.exitCode, result.outputs['created'], refused > 1]).toEqual([0, '5', true])
})
