/**
 * No secret is shown: not in success, not in any failure, not where the service itself repeats what it was sent.
 *
 * Every secret is a marker of its own; `leaksIn` looks for them in all that a step prints, sets and writes.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { StepResult } from '../support/action.ts'
import { leaksIn, markerOf } from '../support/leaks.ts'
import { type Server, serve } from '../support/server.ts'
import { openStand, type Stand } from '../support/stand.ts'

jest.setTimeout(60_000)

const NAMES = ['PASSWORD', 'PRIMARY', 'SECONDARY', 'NAMED', 'IN_POLICY', 'IN_FILE', 'IN_URL'] as const
const env = Object.fromEntries(NAMES.map(name => [name, markerOf(name)]))
const literal = markerOf('literal')
const key = markerOf('key')
const accessToken = markerOf('access token').replace(/[^\w]/g, '-')
/** What the service held before anybody declared it. */
const live = { primary: markerOf('live key'), secondary: markerOf('other live key'), value: markerOf('live value') }

const FILE = `version: 1
stack: shop
policy: |
  <policies><inbound><set-header name="x"><value>\${secret.IN_POLICY}</value></set-header></inbound><backend /><outbound /><on-error /></policies>
users:
  jane: { email: jane@contoso.example, firstName: Jane, lastName: Doe, password: "\${secret.PASSWORD}" }
products:
  gold:
    displayName: Gold
    description: "see \${secret.IN_URL} for more"
    policy: { file: gold.xml, substitute: true }
subscriptions:
  mobile:
    displayName: Mobile
    scope: /products/gold
    primaryKey: "\${secret.PRIMARY}"
    secondaryKey: "\${secret.SECONDARY}"
  old: { displayName: Old, scope: /apis }
namedValues:
  partner-key: { displayName: partner-key, secret: true, value: "\${secret.NAMED}" }
  site-key: { displayName: site-key, secret: true, value: "${literal}" }
  old-key: { displayName: old-key, tags: [old] }
`
const GOLD = `<policies>
  <inbound><base /><set-header name="x"><value>\${secret.IN_FILE}</value></set-header></inbound>
  <backend><base /></backend><outbound><base /></outbound><on-error><base /></on-error>
</policies>
`
/** A file with faults beside its secrets, which messages might quote. */
const FAULTY = `version: 1
users:
  jane: { email: "\${secret.PASSWORD}\${nothing}", state: "\${secret.NAMED}", password: ["${literal}"] }
subscriptions:
  mobile: { scope: "/products/\${secret.IN_URL}", primaryKey: { x: "\${secret.PRIMARY}" }, allowTracing: "\${secret.SECONDARY}" }
namedValues:
  a: { displayName: "\${secret.IN_FILE} is no name", value: "\${secret.NAMED}" }
policy: "<policies>\${secret.IN_POLICY}<inbound>"
`

let stand: Stand
/** Repeats in its refusal all that it was sent. */
let parrot: Server
let repeats: (said: string) => { readonly status: number; readonly body: string }

beforeAll(async () => {
  stand = await openStand(
    { 'apim.yml': FILE, 'gold.xml': GOLD, 'faulty.yml': FAULTY },
    { keys: [key, markerOf('other key')], accessTokens: [accessToken] },
  )
  parrot = await serve(async ({ method, url, headers, body }) => {
    const isWrite = method === 'PUT' || method === 'PATCH'
    if (isWrite && !url.includes('/schemas/')) return repeats(`${headers.authorization} ${body}`)
    const plain = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
    return stand.emulator.handle({ method, url, headers: plain, body })
  })
})

beforeEach(() => {
  stand.emulator.reset()
  const { primary: primaryKey, secondary: secondaryKey, value } = live
  stand.emulator.seed('/subscriptions/old', { displayName: 'Old one', scope: '/apis', primaryKey, secondaryKey })
  stand.emulator.seed('/namedValues/old-key', { displayName: 'old-key', secret: true, value })
})

afterAll(() => Promise.all([stand.close(), parrot.close()]))

const known = { ...env, literal, ...live, key, 'access token': accessToken }

function leaks(result: StepResult): Promise<readonly string[]> {
  // The rest of a token says whose it is and when it ends.
  const { signature = key } = /(?:&sn=|&\d{12}&)(?<signature>.+)$/.exec(result.outputs['token'] ?? '')?.groups ?? {}
  return leaksIn(result, { ...known, signature })
}

const debug = { ...env, RUNNER_DEBUG: '1' }

test('the search finds a secret, a part of one, and other spellings', async () => {
  const result = await stand.run({ config: '', command: 'token' })
  const page = {
    ...result,
    summary: 'a&#95;b <span>&#64;</span>cdefghijk',
    stderr: 'x NoLWxvbmctZW5vdWdo',
    stdout: 'y c%2Fd%2Fe%2Ff',
  }
  expect(
    await leaksIn(page, {
      one: 'a_b @cdefghijk',
      two: 'secret-long-enough',
      three: 'c/d/e/f',
      four: 'not there at all',
    }),
  ).toEqual(['log: three', 'errors: two', 'summary as a page: one'])
})

describe('in success', () => {
  test.each([
    ['direct', [{ command: 'plan' }, { command: 'apply' }, { command: 'apply', secrets: 'write' }]],
    ['arm', [{ command: 'apply' }, { command: 'plan', secrets: 'compare' }]],
  ] as const)('over %s', async (transport, steps) => {
    for (const step of steps) {
      const result = await stand.run({ ...stand[transport], ...step }, { env: debug })
      expect([step, result.exitCode, await leaks(result)]).toEqual([step, 0, []])
    }
    const changed = await stand.run(
      { ...stand[transport], command: 'apply', prune: 'all', secrets: 'compare' },
      { env: { ...debug, NAMED: markerOf('a new value') } },
    )
    expect([
      changed.exitCode,
      changed.outputs['updated'],
      await leaksIn(changed, { ...known, changed: markerOf('a new value') }),
    ]).toEqual([0, '1', []])
  })

  test('of an export into files that say with secrets what somebody has changed', async () => {
    await stand.run({ ...stand.arm, command: 'apply' }, { env: debug })
    const { '/policies/policy': policy, '/products/gold': gold } = stand.emulator.state()
    const value = String(policy?.['value']).replace('name="x"', 'name="y"')
    stand.emulator.seed('/policies/policy', { ...policy, value })
    stand.emulator.seed('/products/gold', { ...gold, description: `${env['IN_URL']} has more` })
    const result = await stand.run({ ...stand.arm, command: 'export' }, { env: debug })
    expect([result.exitCode, result.outputs['has-changes'], await leaks(result)]).toEqual([0, 'false', []])
    expect(result.stdout).toMatch(/left: apim\.yml:3: policy: value: it is a secret/)
  })

  test('of a token', async () => {
    const result = await stand.run(
      { ...stand.direct, config: '', command: 'token', probe: 'true', 'export-token': 'false' },
      { env: debug },
    )
    expect([result.exitCode, await leaks(result)]).toEqual([0, []])
  })
})

describe('in failure', () => {
  test('of the file', async () => {
    const results = await Promise.all([
      stand.run({ command: 'validate', config: 'faulty.yml' }, { env: debug }),
      stand.run({ ...stand.arm, command: 'plan', config: 'faulty.yml' }, { env: debug }),
    ])
    for (const result of results) expect([result.exitCode, await leaks(result)]).toEqual([1, []])
  })

  test('of the inputs', async () => {
    const bad = {
      command: 'plan',
      service: '-',
      'access-token': markerOf('token'),
      key: markerOf('key'),
      'max-deletes': 'x',
    }
    const result = await stand.run(bad, { env: debug })
    expect([result.exitCode, await leaksIn(result, { token: markerOf('token'), key: markerOf('key') })]).toEqual([
      1,
      [],
    ])
  })

  const refusal = (status: number, message: string) => ({
    status,
    body: JSON.stringify({ error: { code: 'ValidationError', message } }),
  })
  test.each([
    ['a refusal that repeats the body', (said: string) => refusal(400, `invalid body: ${said}`)],
    [
      'a refusal that repeats it as base64',
      (said: string) =>
        refusal(400, `invalid: ${said.replace(/[^\s"\\<>]{12,}/g, part => Buffer.from(part).toString('base64'))}`),
    ],
    [
      'a refusal that repeats it URL-encoded',
      (said: string) => refusal(400, `invalid: ${said.replace(/[^\s"\\<>]{12,}/g, encodeURIComponent)}`),
    ],
    ['a refusal that is cut in the middle', (said: string) => refusal(400, `${'x'.repeat(1_900)} ${said}`)],
    [
      'details that repeat the body',
      (said: string) => ({
        status: 400,
        body: JSON.stringify({ error: { code: said, message: '', details: [{ target: said, message: said }] } }),
      }),
    ],
    ['no JSON at all', (said: string) => ({ status: 400, body: `<html>${said}</html>` })],
    ['an answer that breaks off', (said: string) => ({ status: 200, body: `{"properties": "${said}` })],
    [
      'an entity with a strange id',
      (said: string) => ({
        status: 200,
        body: JSON.stringify({ id: said, name: said, properties: { displayName: said, description: said } }),
      }),
    ],
  ])('with %s', async (_, answer) => {
    repeats = answer
    const inputs = { command: 'apply', 'management-url': parrot.url, 'arm-url': parrot.url, timeout: '10s' }
    const results = await Promise.all([
      stand.run({ ...stand.direct, ...inputs }, { env: debug }),
      stand.run({ ...stand.arm, ...inputs }, { env: debug }),
    ])
    for (const result of results) {
      // A run that broke off on the way would show nothing either.
      expect(result.stdout).not.toContain('this is a fault of apim-sync')
      expect([result.stderr, result.summary === '', await leaks(result)]).toEqual(['', false, []])
    }
  })

  test('with a service in trouble, lost answers and a run that is out of time', async () => {
    stand.emulator.faults.add(
      { method: 'PUT', status: 500, times: 3, message: JSON.stringify(env) },
      { method: 'PUT', drop: 'after', times: 3 },
    )
    stand.emulator.faults.add({ method: 'PUT', times: 0, latencyMs: 500 })
    const result = await stand.run({ ...stand.arm, command: 'apply', timeout: '2s' }, { env: debug })
    expect([result.exitCode, await leaks(result)]).toEqual([1, []])
  })

  test('of a plan that is refused', async () => {
    const result = await stand.run(
      { ...stand.arm, command: 'apply', prune: 'all', 'max-deletes': '0', config: 'apim.yml' },
      { env: { ...debug, IN_URL: '' } },
    )
    expect([result.exitCode, await leaks(result)]).toEqual([1, []])
  })

  test('of a probe', async () => {
    const results = await Promise.all(
      [{ key: markerOf('wrong key') }, { 'management-url': parrot.url }].map(more =>
        stand.run({ ...stand.direct, config: '', command: 'token', probe: 'true', ...more }, { env: debug }),
      ),
    )
    for (const result of results) expect(await leaksIn(result, { ...known, wrong: markerOf('wrong key') })).toEqual([])
  })
})

test('what is no secret is not masked', async () => {
  const { stdout } = await stand.run({ ...stand.arm, command: 'plan' }, { env })
  const masks = stdout.match(/^::add-mask::.*$/gm) ?? []
  const ordinary = ['<inbound', '<policies', 'see ', '<backend', '<base']
  expect(masks.filter(mask => ordinary.some(text => mask.includes(text)))).toEqual([])
})
