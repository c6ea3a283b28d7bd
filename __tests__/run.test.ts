/** The road from files to a report, and where it is left. The bundle as a process is in `process/`. */
import { describe, expect, test } from '@jest/globals'
import { SAMPLE_KEYS } from '../src/emulator/behaviour.ts'
import { createEmulator } from '../src/emulator/handler.ts'
import { run } from '../src/run.ts'
import { ARM, settingsOf, worldWith } from './support/world.ts'

const FILE = 'version: 1\nproducts:\n  gold: { displayName: Gold }\n'
const FAULTY = 'version: 1\nproducts:\n  gold: { state: live }\n'
const SECRET = `${FILE}namedValues:\n  key: { displayName: key, secret: true, value: "\${secret.KEY}" }\n`

function saidOf({ runner }: ReturnType<typeof worldWith>, kind: string): readonly string[] {
  return runner.said.filter(line => line.startsWith(`${kind} `)).map(line => line.slice(kind.length + 1))
}

describe('no request is sent', () => {
  test('to validate, with or without a service', async () => {
    for (const inputs of [{}, ARM]) {
      const world = worldWith({ 'apim.yml': FILE })
      expect(await run(settingsOf({ ...inputs, command: 'validate' }), world)).toBe(true)
      expect(saidOf(world, 'output')).toEqual([])
    }
  })

  test.each(['plan', 'apply'])('to %s a file with errors', async command => {
    const world = worldWith({ 'apim.yml': FAULTY })
    expect(await run(settingsOf({ ...ARM, command }), world)).toBe(false)
    expect(saidOf(world, 'annotate')).toEqual(['products.gold.state is "live"; expected "notPublished" or "published"'])
    expect(saidOf(world, 'fail')).toEqual(['found 1 error in 1 entity in 1 file'])
  })
})

test('secrets of the file are masked before anything of it is printed', async () => {
  const emulator = createEmulator()
  const world = worldWith({ 'apim.yml': SECRET }, emulator, { environment: { KEY: 'hunter-two' } })
  expect(await run(settingsOf({ ...ARM, command: 'apply' }), world)).toBe(true)
  expect(world.runner.said[0]).toBe('mask hunter-two')
})

test('a plan sends nothing that could write', async () => {
  const emulator = createEmulator()
  await run(settingsOf({ ...ARM, command: 'plan', prune: 'all' }), worldWith({ 'apim.yml': FILE }, emulator))
  expect(new Set(emulator.requests.all().map(({ method }) => method))).toEqual(new Set(['GET']))
})

test('a run over the direct API does not begin to switch that off', async () => {
  const emulator = createEmulator()
  const world = worldWith({ 'apim.yml': 'version: 1\ntenant: { access: { enabled: false } }\n' }, emulator)
  const direct = {
    service: 'emulator',
    key: SAMPLE_KEYS[0],
    'management-url': 'https://emulator.management.azure-api.net',
  }
  emulator.seed('/tenant/access', { enabled: true, principalId: 'integration' })
  expect(await run(settingsOf({ ...direct, command: 'apply' }), world)).toBe(false)
  expect(saidOf(world, 'annotate')).toEqual([
    'tenant/access would switch off the transport "direct", which this run goes by; expected another transport for it',
  ])
  expect(emulator.requests.writes()).toBe(0)
})

test('what is done is told line by line, in groups, before it is summed up', async () => {
  const world = worldWith({ 'apim.yml': FILE }, createEmulator())
  await run(settingsOf({ ...ARM, command: 'apply', summary: 'false' }), world)
  expect(
    world.runner.said.filter(line => !line.startsWith('output')).map(line => line.replace(/\(.*\)/, '(…)')),
  ).toEqual([
    'group Plan',
    'info create products/gold',
    'info   displayName: "Gold"',
    'endgroup ',
    'group Apply',
    'info [1/1] products/gold created (…)',
    'endgroup ',
    'info applied 1 change: 1 created, 0 updated, 0 deleted (…)',
  ])
})

test.each([
  ['that the file names', `stack: shop\n${FILE}`, 'contoso/apis', '/schemas/apim-sync.shop.default'],
  ['of the repository', FILE, 'contoso/My_Shop', '/schemas/apim-sync.my-shop.default'],
  ['of nobody', FILE, undefined, '/schemas/apim-sync.default.default'],
])('the record is kept under the stack %s', async (_, text, repository, path) => {
  const emulator = createEmulator()
  const surroundings = repository === undefined ? {} : { repository }
  await run(settingsOf({ ...ARM, command: 'apply' }), worldWith({ 'apim.yml': text }, emulator, surroundings))
  expect(Object.keys(emulator.state())).toContain(path)
})

test('a record that cannot be written is a warning, and what was done is told', async () => {
  const emulator = createEmulator()
  emulator.faults.add({ method: 'PUT', path: '/schemas/', status: 403, code: 'AuthorizationFailed', message: 'no' })
  const world = worldWith({ 'apim.yml': FILE }, emulator)
  expect(await run(settingsOf({ ...ARM, command: 'apply' }), world)).toBe(true)
  expect(saidOf(world, 'warning')).toEqual([expect.stringMatching(/^the record \S+ could not be written: .*"no"/)])
  expect(saidOf(world, 'output')).toContain('created=1')
})

test('a service that refuses to be read ends the run, which is summed up all the same', async () => {
  const emulator = createEmulator()
  emulator.faults.add({ path: '^/products', times: 0, status: 400, code: 'Odd', message: 'not today' })
  const world = worldWith({ 'apim.yml': FILE }, emulator)
  expect(await run(settingsOf({ ...ARM, command: 'plan' }), world)).toBe(false)
  expect(saidOf(world, 'fail')).toEqual([
    expect.stringMatching(/^GET \/products\/gold refused \(400 Odd: "not today"\)/),
  ])
  expect(saidOf(world, 'summary')).toEqual([expect.stringContaining('plan ended early')])
})

test('the time limit is taken away when a run breaks, so that the process can end', async () => {
  const world = worldWith({ 'apim.yml': FILE })
  const limits: AbortSignal[] = []
  const clock: typeof world.clock = {
    now: world.clock.now,
    sleep: (ms, signal) => {
      if (ms === 1_800_000 && signal !== undefined) limits.push(signal)
      return world.clock.sleep(ms, signal)
    },
  }
  await expect(run(settingsOf({ ...ARM, command: 'plan' }), { ...world, clock })).rejects.toThrow('expected no request')
  expect(limits.map(({ aborted }) => aborted)).toEqual([true])
})

test('a run that was stopped before it began sends nothing', async () => {
  const emulator = createEmulator()
  const world = worldWith({ 'apim.yml': FILE }, emulator)
  const stopped = { ...world, signal: AbortSignal.abort(new Error('the run was cancelled')) }
  expect(await run(settingsOf({ ...ARM, command: 'apply' }), stopped)).toBe(false)
  expect([saidOf(world, 'fail'), emulator.requests.all()]).toEqual([
    [expect.stringMatching(/^the run was cancelled: /)],
    [],
  ])
})

test('a file that is claimed for the plan holds what is known until there is one', async () => {
  const emulator = createEmulator()
  emulator.faults.add({ path: '^/products', times: 0, status: 400 })
  const world = worldWith({ 'apim.yml': FILE }, emulator)
  await run(settingsOf({ ...ARM, command: 'plan', 'plan-file': 'out.json' }), world)
  expect(JSON.parse(world.written.get('out.json') ?? '')).toMatchObject({ command: 'plan', declared: 1 })
})

test('a doubtful file is warned of, and is faulty under "strict"', async () => {
  const doubtful = 'version: 1\nnamedValues:\n  key: { secret: true, value: in-the-repository }\n'
  const [lax, strict] = [worldWith({ 'apim.yml': doubtful }), worldWith({ 'apim.yml': doubtful })]
  expect(await run(settingsOf({ command: 'validate' }), lax)).toBe(true)
  expect(await run(settingsOf({ command: 'validate', strict: 'true' }), strict)).toBe(false)
  expect([saidOf(lax, 'fail'), saidOf(strict, 'fail')]).toEqual([[], ['found 1 error in 1 entity in 1 file']])
  expect(saidOf(strict, 'annotate')).toEqual(saidOf(lax, 'annotate'))
})

test('an apply without its secrets ends before the first write and names each', async () => {
  const emulator = createEmulator()
  const world = worldWith({ 'apim.yml': SECRET }, emulator)
  expect(await run(settingsOf({ ...ARM, command: 'apply' }), world)).toBe(false)
  expect([saidOf(world, 'fail'), emulator.requests.writes()]).toEqual([
    ['nothing was written: the run was not given KEY (apim.yml:5); pass each as an environment variable of the step'],
    0,
  ])
})

test('a token that ends before the record is written is a warning', async () => {
  const emulator = createEmulator()
  emulator.faults.add({ method: 'PUT', path: '/schemas/', status: 401, times: 0 })
  const world = worldWith({ 'apim.yml': FILE }, emulator)
  expect(await run(settingsOf({ ...ARM, command: 'apply' }), world)).toBe(true)
  expect(saidOf(world, 'warning')).toEqual([
    expect.stringMatching(
      /^the record \S+ could not be written: "access-token" was refused by the service or has expired/,
    ),
  ])
})
