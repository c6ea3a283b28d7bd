/**
 * An apply that goes by an approved plan, from its settings to what it prints, against a service in this process.
 */
import { describe, expect, test } from '@jest/globals'
import { createEmulator, type Emulator } from '../../src/emulator/handler.ts'
import { RefusalError } from '../../src/errors.ts'
import { run } from '../../src/run.ts'
import { ARM, settingsOf, type TestWorld, worldWith } from '../support/world.ts'

const FILE =
  'version: 1\nproducts:\n  gold: { displayName: Gold, state: published }\n  silver: { displayName: Silver }\n'
const PLAN = 'approved.json'
const WRITES = ['PUT', 'PATCH', 'DELETE']

/** Plans, and gives the text of the plan file and the digest. */
async function reviewed(emulator: Emulator, file = FILE): Promise<{ readonly text: string; readonly digest: string }> {
  const world = worldWith({ 'apim.yml': file }, emulator)
  await run(settingsOf({ ...ARM, command: 'plan', 'plan-file': PLAN }), world)
  const text = world.written.get(PLAN) ?? ''
  const { digest }: { digest: string } = JSON.parse(text)
  return { text, digest }
}

async function applied(
  emulator: Emulator,
  approved: string,
  files: Readonly<Record<string, string>>,
  command = 'apply',
): Promise<{ readonly passed: boolean; readonly world: TestWorld; readonly writes: number }> {
  const world = worldWith(files, emulator)
  const before = emulator.requests.all().length
  const passed = await run(settingsOf({ ...ARM, command, 'approved-plan': approved }), world)
  const writes = emulator.requests
    .all()
    .slice(before)
    .filter(({ method }) => WRITES.includes(method)).length
  return { passed, world, writes }
}

function said({ runner }: TestWorld, kind: string): readonly string[] {
  return runner.said.filter(line => line.startsWith(`${kind} `)).map(line => line.slice(kind.length + 1))
}

describe('an apply with an approved plan', () => {
  test('does what was reviewed, whether the digest or the file of the plan is given', async () => {
    for (const given of ['digest', 'text'] as const) {
      const emulator = createEmulator()
      const plan = await reviewed(emulator)
      const approved = given === 'digest' ? plan.digest.toUpperCase() : PLAN
      const { passed } = await applied(emulator, approved, { 'apim.yml': FILE, [PLAN]: plan.text })
      expect([given, passed, Object.keys(emulator.state()).filter(path => /^\/products\/\w+$/.test(path))]).toEqual([
        given,
        true,
        ['/products/gold', '/products/silver'],
      ])
    }
  })

  test('writes nothing when its own plan is another, and lists what moved', async () => {
    const emulator = createEmulator()
    const { text, digest } = await reviewed(emulator)
    const file = FILE.replace('state: published', 'state: notPublished').replace(
      'silver: { displayName: Silver',
      'bronze: { displayName: Bronze',
    )
    const { passed, world, writes } = await applied(emulator, PLAN, { 'apim.yml': file, [PLAN]: text })
    const [head = '', ...moved] = said(world, 'fail')
    expect([passed, writes]).toEqual([false, 0])
    expect(head).toMatch(
      /^the plan is not the approved one: its digest is [0-9a-f]{64}, and [0-9a-f]{64} was approved; /,
    )
    expect(head).toContain(`${digest} was approved`)
    expect(moved.slice(0, -1)).toEqual([
      'approved and no longer planned: create products/silver',
      'planned and not approved: create products/bronze',
      'planned otherwise than approved: create products/gold, state: "published" was approved, now "notPublished"',
    ])
  })

  const STAGED = `environments: { dev: { service: emulator }, prod: { service: emulator } }\n`
  const ACTION = 'actions: { close: { once: "1", directApi: { enabled: false } } }\n'
  const KEY = 'namedValues: { key: { secret: true, value: "${secret.OLD}" } }\n'

  test.each([
    [
      'the action that ran otherwise',
      ACTION,
      ACTION.replace('"1"', '"2"'),
      'planned otherwise than approved: run actions/close, once: "1" was approved, now "2"',
    ],
    ['the action that is gone', ACTION, '', 'approved and no longer planned: run actions/close'],
    [
      'that it cannot be seen',
      KEY,
      KEY.replace('OLD', 'NEW'),
      'what moved is nothing that a plan file shows: which secret is sent, or the order of actions',
    ],
  ])('tells of %s', async (_, before, after, expected) => {
    const emulator = createEmulator()
    const { text } = await reviewed(emulator, FILE + before)
    const { world } = await applied(emulator, PLAN, { 'apim.yml': FILE + after, [PLAN]: text })
    expect(said(world, 'fail').slice(1, -1)).toEqual([expected])
  })

  test('tells of the environment when the plan was for another one', async () => {
    const emulator = createEmulator()
    const { service: _, ...rest } = ARM
    const planned = worldWith({ 'apim.yml': FILE + STAGED }, emulator)
    await run(settingsOf({ ...rest, command: 'plan', environment: 'dev', 'plan-file': PLAN }), planned)
    const files = { 'apim.yml': FILE + STAGED, [PLAN]: planned.written.get(PLAN) ?? '' }
    const world = worldWith(files, emulator)
    const inputs = { ...rest, command: 'apply', environment: 'prod', 'approved-plan': PLAN }
    expect(await run(settingsOf(inputs), world)).toBe(false)
    expect(said(world, 'fail').slice(1, -1)).toEqual([
      'the approved plan is for environment "dev" (emulator), and this run is for environment "prod" (emulator)',
    ])
  })

  test('writes nothing when only the digest is known, and says which two there are', async () => {
    const emulator = createEmulator()
    const { passed, world, writes } = await applied(emulator, '0'.repeat(64), { 'apim.yml': FILE })
    expect([passed, writes]).toEqual([false, 0])
    expect(said(world, 'fail')[0]).toContain(`${'0'.repeat(64)} was approved; review the new plan`)
  })

  test('refuses what somebody has changed in the service since', async () => {
    const emulator = createEmulator()
    const { text } = await reviewed(emulator)
    emulator.seed('/products/silver', { displayName: 'Silver' })
    const { passed, world } = await applied(emulator, PLAN, { 'apim.yml': FILE, [PLAN]: text })
    expect([passed, said(world, 'fail')[1]]).toEqual([false, 'approved and no longer planned: create products/silver'])
  })

  test.each([
    ['no JSON', 'hello', '"approved-plan": "approved.json" is no plan file; expected the JSON that a plan wrote'],
    ['another format', '{"formatVersion":2}', '"approved-plan": "approved.json" has the format version 2; expected 1'],
    [
      'a check without a plan',
      '{"formatVersion":1,"command":"validate"}',
      '"approved-plan": "approved.json" holds no plan; expected the file of a run that came to one',
    ],
  ])('is refused before any request when the file holds %s', async (_, text, message) => {
    const emulator = createEmulator()
    await expect(applied(emulator, PLAN, { 'apim.yml': FILE, [PLAN]: text })).rejects.toThrow(new RefusalError(message))
    expect(emulator.requests.all()).toEqual([])
  })

  test('never prints a secret that the file of the plan is said to hold', async () => {
    const emulator = createEmulator()
    const secret = `${FILE}namedValues: { key: { secret: true, value: "\${secret.KEY}" } }\n`
    const { text } = await reviewed(emulator, secret)
    expect(text).not.toContain('hunter-two')
    const world = worldWith({ 'apim.yml': secret, [PLAN]: text }, emulator, { environment: { KEY: 'hunter-two' } })
    expect(await run(settingsOf({ ...ARM, command: 'apply', 'approved-plan': PLAN }), world)).toBe(true)
  })
})

test('a mere plan that is not the approved one says so and passes', async () => {
  const emulator = createEmulator()
  const { passed, world } = await applied(emulator, '0'.repeat(64), { 'apim.yml': FILE }, 'plan')
  expect(passed).toBe(true)
  expect(said(world, 'warning').filter(line => line.startsWith('the plan is not the approved one'))).toHaveLength(1)
})
