/**
 * Actions and keys on the whole road of a run: what is told, what is handed on, and that no key is seen on the way.
 */
import { describe, expect, test } from '@jest/globals'
import { createEmulator, type Emulator } from '../../src/emulator/handler.ts'
import { ConnectionError } from '../../src/errors.ts'
import { run } from '../../src/run.ts'
import { GITHUB_TOKEN, openPlaces } from '../support/places.ts'
import { ARM, httpTo, settingsOf, type TestWorld, worldWith } from '../support/world.ts'

const KEYS = ['0f1e2d3c4b5a69788796a5b4c3d2e1f0', 'a0b1c2d3e4f5061728394a5b6c7d8e9f']

/** A service with a subscription, GitHub beside it, and a file to run. */
async function opened(actions: string) {
  const emulator = createEmulator()
  emulator.seed('/subscriptions/mobile', {
    displayName: 'Mobile',
    scope: '/apis',
    primaryKey: KEYS[0] ?? '',
    secondaryKey: KEYS[1] ?? '',
  })
  const lost = () => new ConnectionError('reset', 'the connection was reset')
  const places = await openPlaces(lost, isForVaults)
  const file = `version: 1\n${actions}`
  const world = () => {
    const plain = worldWith({ 'apim.yml': file }, emulator, { repository: 'contoso/app' })
    const http: Awaited<ReturnType<TestWorld['http']>> = (request, options) =>
      (request.url.host === '127.0.0.1' ? httpTo(emulator) : places.http)(request, options)
    return { ...plain, http: async () => http }
  }
  return { emulator, places, world }
}

/** Keys as they are in the service now. */
function keysIn(emulator: Emulator): readonly unknown[] {
  const { primaryKey, secondaryKey } = emulator.state()['/subscriptions/mobile'] ?? {}
  return [primaryKey, secondaryKey]
}

const apply = (inputs: Readonly<Record<string, string>> = {}) => settingsOf({ ...ARM, command: 'apply', ...inputs })

function saidOf({ runner }: Pick<TestWorld, 'runner'>, kind: string): readonly string[] {
  return runner.said.filter(line => line.startsWith(`${kind} `)).map(line => line.slice(kind.length + 1))
}

const ROTATE =
  'actions:\n  rotate: { once: "2026-11", rotateKey: { subscription: /subscriptions/mobile, keep: primary }, handOn: { output: true, githubSecret: { name: MOBILE_KEY } } }\n'

const IN_VAULT = ROTATE.replace(
  'output: true, githubSecret: { name: MOBILE_KEY }',
  'keyVault: { url: "https://kv-1.vault.azure.net", secret: s }',
)
const GUID = '0a1b2c3d-0000-4000-8000-00000000000f'

/** True for a header with a token whose claims say that it is for vaults. */
function isForVaults(header: string): boolean {
  const [, claims = ''] = /^Bearer [^.]+\.([^.]+)\./.exec(header) ?? []
  return JSON.parse(Buffer.from(claims, 'base64url').toString() || '{}').aud === 'https://vault.azure.net'
}

describe('a rotation', () => {
  test('hands the new key on to the output and to GitHub', async () => {
    const { emulator, places, world } = await opened(ROTATE)
    const ran = world()
    expect(await run(apply({ 'github-token': GITHUB_TOKEN }), ran)).toBe(true)
    const [, secondary] = keysIn(emulator)
    expect(saidOf(ran, 'output')).toContain(`keys={"subscriptions":{"mobile":{"secondary":"${secondary}"}}}`)
    expect([...places.held]).toEqual([['contoso/app/MOBILE_KEY', secondary]])
  })

  test('is told in the log, with what it does and what became of it', async () => {
    const { world } = await opened(ROTATE)
    const ran = world()
    await run(apply({ 'github-token': GITHUB_TOKEN }), ran)
    const lines = saidOf(ran, 'info').map(line => line.replace(/\(\d[^)]*s\)/, '(…)'))
    expect(lines.filter(line => line.includes('rotate'))).toEqual([
      'action rotate (2026-11): make the secondary key of subscriptions/mobile anew, keep the primary one, hand it on to the GitHub secret MOBILE_KEY and the output "keys"',
      '[1/1] actions/rotate done (…)',
    ])
    expect(lines.at(-1)).toMatch(/^compared 0 entities: .*; ran 1 action$/)
  })

  test('shows no key, new or old, but to the mask and in the output', async () => {
    const { emulator, world } = await opened(ROTATE)
    const ran = world()
    await run(apply({ 'github-token': GITHUB_TOKEN }), ran)
    const seen = [...ran.runner.said.filter(line => !/^(?:mask|output keys=)/.test(line)), ...ran.written.values()]
    for (const key of [...KEYS, ...keysIn(emulator).map(String)])
      expect(seen.filter(text => text.includes(key))).toEqual([])
    expect(saidOf(ran, 'mask')).toEqual(expect.arrayContaining([...keysIn(emulator)]))
    expect(JSON.stringify(emulator.state()['/schemas/apim-sync.app.default'])).not.toContain(
      String(keysIn(emulator)[1]),
    )
  })

  test('that cannot be handed on fails the step, is annotated, and makes no key', async () => {
    const { emulator, world } = await opened(ROTATE)
    const ran = world()
    expect(await run(apply(), ran)).toBe(false)
    expect(keysIn(emulator)).toEqual(KEYS)
    expect(saidOf(ran, 'annotate')).toContain(
      'actions/rotate: "github-token" is missing; expected a token that may write the secrets of the repository',
    )
    expect(saidOf(ran, 'fail')).toEqual([expect.stringMatching(/; ran 0 of 1 action \(1 failed\)$/)])
  })

  test('is a reason to apply, and none once it ran', async () => {
    const { world } = await opened(ROTATE)
    const plan = settingsOf({ ...ARM, command: 'plan', 'fail-on': 'changes' })
    const [before, after] = [world(), world()]
    expect(await run(plan, before)).toBe(false)
    await run(apply({ 'github-token': GITHUB_TOKEN }), world())
    expect(await run(plan, after)).toBe(true)
    expect([before, after].map(one => saidOf(one, 'output').filter(line => line.startsWith('has-changes')))).toEqual([
      ['has-changes=true'],
      ['has-changes=false'],
    ])
  })

  test('into a vault goes with a token that is made for vaults', async () => {
    const { emulator, places, world } = await opened(IN_VAULT)
    const identity = { 'client-id': GUID, 'tenant-id': GUID, 'client-secret': 'secret-of-an-app' }
    const ran = world()
    const inputs = { ...identity, 'access-token': '', 'authority-url': 'http://127.0.0.1' }
    expect([await run(apply(inputs), ran), saidOf(ran, 'fail')]).toEqual([true, []])
    expect([...places.held]).toEqual([['kv-1.vault.azure.net/s', keysIn(emulator)[1]]])
  })

  test('into a vault needs an identity, which a token for Azure Resource Manager is not', async () => {
    const { emulator, world } = await opened(IN_VAULT)
    const ran = world()
    expect(await run(apply(), ran)).toBe(false)
    expect(saidOf(ran, 'annotate').at(-1)).toMatch(/^actions\/rotate: "access-token" is one for Azure Resource Manager/)
    expect(keysIn(emulator)).toEqual(KEYS)
  })
})

describe('"output-keys"', () => {
  test('gives both keys of a subscription, masked', async () => {
    const { world } = await opened('tags: { t: { displayName: T } }\n')
    const ran = world()
    expect(await run(apply({ 'output-keys': 'mobile' }), ran)).toBe(true)
    expect(saidOf(ran, 'output')).toContain(
      `keys={"subscriptions":{"mobile":{"primary":"${KEYS[0]}","secondary":"${KEYS[1]}"}}}`,
    )
    expect(saidOf(ran, 'mask')).toEqual(expect.arrayContaining(KEYS))
  })

  test('gives nothing to a plan', async () => {
    const { emulator, world } = await opened('tags: { t: { displayName: T } }\n')
    const ran = world()
    await run(settingsOf({ ...ARM, command: 'plan', 'output-keys': 'mobile' }), ran)
    expect(saidOf(ran, 'output').filter(line => line.startsWith('keys='))).toEqual([])
    expect(emulator.requests.all().map(({ method }) => method)).not.toContain('POST')
  })

  test('gives the keys of a subscription that the same apply makes', async () => {
    const { emulator, world } = await opened('subscriptions: { new: { scope: /apis } }\n')
    const ran = world()
    expect(await run(apply({ 'output-keys': 'new\ntenant/access' }), ran)).toBe(true)
    expect(saidOf(ran, 'output').find(line => line.startsWith('keys='))).toContain(
      `"primary":"${emulator.state()['/subscriptions/new']?.['primaryKey']}"`,
    )
  })

  test.each([
    [
      'is not there',
      'tags: { t: { displayName: T } }\n',
      'none',
      'is not in the service, and this plan does not make it',
    ],
    ['the plan deletes', 'removed: { subscriptions: { mobile: {} } }\n', 'mobile', 'this plan deletes'],
  ])('is refused before the first write for a subscription that %s', async (_, file, name, why) => {
    const { emulator, world } = await opened(file)
    const [planned, ran] = [world(), world()]
    await run(settingsOf({ ...ARM, command: 'plan', 'output-keys': name }), planned)
    expect(await run(apply({ 'output-keys': name }), ran)).toBe(false)
    const sentence = `output-keys names subscriptions/${name}, which ${why}`
    expect([saidOf(planned, 'warning'), saidOf(ran, 'fail')[0], emulator.requests.writes()]).toEqual([
      [sentence],
      sentence,
      0,
    ])
  })

  test('fails the step when the keys cannot be read', async () => {
    const { emulator, world } = await opened('tags: { t: { displayName: T } }\n')
    emulator.faults.add({ method: 'POST', path: 'listSecrets', times: 0, status: 404, code: 'Gone', message: 'no' })
    const ran = world()
    expect(await run(apply({ 'output-keys': 'mobile' }), ran)).toBe(false)
    expect(saidOf(ran, 'fail')).toEqual([
      expect.stringMatching(
        /^the keys of subscriptions\/mobile cannot be given in the output "keys": POST \S+ refused \(404 /,
      ),
    ])
  })

  test('ends the run when nobody answers whether a subscription is there', async () => {
    const { emulator, world } = await opened('tags: { t: { displayName: T } }\n')
    emulator.faults.add({
      method: 'HEAD',
      path: '/subscriptions/mobile',
      times: 0,
      status: 403,
      code: 'No',
      message: 'no',
    })
    const ran = world()
    expect(await run(apply({ 'output-keys': 'mobile' }), ran)).toBe(false)
    expect(saidOf(ran, 'fail')).toEqual([expect.stringMatching(/^HEAD \/subscriptions\/mobile refused \(403 /)])
  })

  test('is refused before the first request when it names what has no keys', async () => {
    const { emulator, world } = await opened('tags: { t: { displayName: T } }\n')
    await expect(run(apply({ 'output-keys': 'products/gold' }), world())).rejects.toThrow('which has no keys')
    expect(emulator.requests.all()).toEqual([])
  })
})
