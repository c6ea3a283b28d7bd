/**
 * A file on its way from one environment to the next, from settings to what is printed, against services in this process.
 */
import { describe, expect, test } from '@jest/globals'
import { createEmulator, type Emulator } from '../../src/emulator/handler.ts'
import { InputError, RefusalError } from '../../src/errors.ts'
import type { JsonObject } from '../../src/ports.ts'
import { run } from '../../src/run.ts'
import { settingsOf, type TestWorld, worldWith } from '../support/world.ts'

const FILE = `version: 1
stack: shop
environments:
  dev: { service: contoso-dev, variables: { name: Gold (dev) } }
  test: { service: contoso-test, variables: { name: Gold (test) } }
  prod: { service: contoso, variables: { name: Gold } }
products:
  gold: { displayName: "\${var.name}" }
`
const OTHER = `${FILE}tags: { beta: { displayName: Beta } }\n`
const REPORT = '/temp/apim-sync-report.json'
const ARTIFACT = 'test/report.json'
const FIRST = '1111111111111111111111111111111111111111'
const SECOND = '2222222222222222222222222222222222222222'
const SERVICES = ['contoso-dev', 'contoso-test', 'contoso']

interface Ran {
  readonly passed: boolean
  readonly world: TestWorld
  /** How many entities were written, records left out. */
  readonly writes: number
}

function started(): Emulator {
  return createEmulator({ services: SERVICES })
}

async function ran(
  emulator: Emulator,
  environment: string,
  inputs: Readonly<Record<string, string>> = {},
  { file = FILE, commit = FIRST, files = {} as Readonly<Record<string, string>> } = {},
): Promise<Ran> {
  const world = worldWith({ 'apim.yml': file, ...files }, emulator, { commit })
  const before = emulator.requests.all().length
  const access = { 'access-token': 'emulator-access-token', 'arm-url': 'http://127.0.0.1' }
  const passed = await run(settingsOf({ ...access, command: 'apply', environment, ...inputs }), world)
  const writes = emulator.requests
    .all()
    .slice(before)
    .filter(({ method, path }) => /^(?:PUT|PATCH|DELETE)$/.test(method) && !path.includes('/schemas/')).length
  return { passed, world, writes }
}

function said({ world: { runner } }: Ran, kind: string): readonly string[] {
  return runner.said.filter(line => line.startsWith(`${kind} `)).map(line => line.slice(kind.length + 1))
}

/** What the record of an environment says of the files that it has had. */
function deliveries(emulator: Emulator, environment: string, service: string): readonly (readonly unknown[])[] {
  const record = emulator.state(service)[`/schemas/apim-sync.shop.${environment}`]
  const { document }: { document?: { 'x-apim-sync': { deliveries: readonly JsonObject[] } } } = { ...record }
  return document?.['x-apim-sync'].deliveries.map(({ file, commit }) => [file, commit]) ?? []
}

/** The digest that the report of a run carries. */
function digestOf({ world }: Ran): unknown {
  return JSON.parse(world.written.get(REPORT) ?? '{}').fileDigest
}

describe('the record of an environment', () => {
  test('says which file it has had, with the commit, and the same file has one digest in all of them', async () => {
    const emulator = started()
    const dev = await ran(emulator, 'dev')
    await ran(emulator, 'test')
    expect(deliveries(emulator, 'dev', 'contoso-dev')).toEqual([[digestOf(dev), FIRST]])
    expect(deliveries(emulator, 'test', 'contoso-test')).toEqual([[digestOf(dev), FIRST]])
  })

  test('is left alone by the same file again, whichever commit it is of', async () => {
    const emulator = started()
    await ran(emulator, 'test')
    const before = emulator.requests.all().length
    await ran(emulator, 'test', {}, { commit: SECOND })
    const sent = emulator.requests.all().slice(before)
    expect(sent.filter(({ method }) => method !== 'GET')).toEqual([])
  })

  test.each([
    ['a part of the file', { only: 'products/gold' }, 0],
    ['all but a part', { except: 'tags/*' }, 0],
    ['a plan', { command: 'plan' }, 0],
    ['all of it', {}, 1],
  ])('keeps nothing but whole applies: %s', async (_, inputs, count) => {
    const emulator = started()
    await ran(emulator, 'test', inputs, { file: OTHER })
    expect(deliveries(emulator, 'test', 'contoso-test')).toHaveLength(count)
  })

  test('keeps nothing of an apply in which something failed', async () => {
    const emulator = started()
    emulator.faults.add({ method: 'PUT', path: '/tags/', status: 400, code: 'ValidationError', message: 'no' })
    const failed = await ran(emulator, 'test', {}, { file: OTHER })
    expect([failed.passed, deliveries(emulator, 'test', 'contoso-test')]).toEqual([false, []])
  })

  test('keeps nothing of an apply that "strict" makes fail', async () => {
    const emulator = createEmulator({
      services: SERVICES,
      rewrite: (_kind, _path, field, value) => (field === 'description' ? 'kept' : value),
    })
    const file = FILE.replace('" }\n', '", description: sent }\n')
    expect((await ran(emulator, 'test', { strict: 'true' }, { file })).passed).toBe(false)
    expect(deliveries(emulator, 'test', 'contoso-test')).toEqual([])
  })

  test('of files without environments keeps none', async () => {
    const emulator = createEmulator()
    const file = 'version: 1\nstack: shop\nproducts: { gold: {} }\n'
    const world = worldWith({ 'apim.yml': file }, emulator)
    const inputs = { service: 'emulator', 'access-token': 'emulator-access-token', 'arm-url': 'http://127.0.0.1' }
    await run(settingsOf({ ...inputs, command: 'apply' }), world)
    expect(deliveries(emulator, 'default', 'emulator')).toEqual([])
  })
})

describe('promote-from with an environment', () => {
  test('lets a file through that it has had, also when it has had another one since', async () => {
    const emulator = started()
    await ran(emulator, 'test')
    await ran(emulator, 'test', {}, { file: OTHER })
    const prod = await ran(emulator, 'prod', { 'promote-from': 'test' })
    expect([prod.passed, prod.writes]).toEqual([true, 1])
    expect(said(prod, 'info').filter(line => line.startsWith('environment'))).toEqual([
      expect.stringMatching(/^environment "test" has had this file: \w{12} of commit 111111111111, applied at /),
    ])
  })

  test('heeds what the inputs say of the service of the run for that one alone', async () => {
    const emulator = started()
    await ran(emulator, 'test')
    const inputs = { 'promote-from': 'test', service: 'contoso', 'resource-group': 'emulator' }
    expect((await ran(emulator, 'prod', inputs)).passed).toBe(true)
  })

  test('refuses a file that it has not had before the first write, and says what it had last', async () => {
    const emulator = started()
    const before = await ran(emulator, 'test')
    const prod = await ran(emulator, 'prod', { 'promote-from': 'test' }, { file: OTHER })
    expect([prod.passed, prod.writes]).toEqual([false, 0])
    const [head = ''] = said(prod, 'fail')
    expect(head.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/, '<time>').replace(/\(\w{12}\)/, '(<digest>)')).toBe(
      `environment "test" has not had this file (<digest>): the last that it had is ${String(digestOf(before)).slice(0, 12)} of commit 111111111111, applied at <time>; apply this file there first, whole`,
    )
  })

  test('refuses when it has had none, and a plan only warns', async () => {
    const emulator = started()
    const inputs = { 'promote-from': 'test' }
    const apply = await ran(emulator, 'prod', inputs)
    expect([apply.passed, apply.writes]).toEqual([false, 0])
    const message = expect.stringMatching(/^environment "test" has not had this file .*: it has had none yet; apply/)
    expect(said(apply, 'fail')[0]).toEqual(message)
    const plan = await ran(emulator, 'prod', { ...inputs, command: 'plan' })
    expect([plan.passed, said(plan, 'warning')]).toEqual([true, [message]])
  })

  test('refuses when the record cannot be read, and says what helps', async () => {
    const emulator = started()
    emulator.faults.add({
      path: '/schemas/apim-sync.shop.test',
      status: 403,
      code: 'AuthorizationFailed',
      message: 'no',
    })
    const prod = await ran(emulator, 'prod', { 'promote-from': 'test' })
    expect([prod.passed, prod.writes]).toEqual([false, 0])
    expect(said(prod, 'fail')[0]).toMatch(
      /^the record of environment "test" cannot be read: .*AuthorizationFailed.*; let the identity of this run read that service, or give "promote-from" the report file of its apply$/,
    )
  })

  test.each([
    ['tset', 'promote-from is "tset", which names no environment of the files; did you mean "test"?'],
    ['prod', 'promote-from is "prod", which is the environment of the run itself; expected the one before it'],
    [
      'base',
      'promote-from is "base", which the files give no service whose record could be read; expected an environment with one, or the report file of its apply',
    ],
  ])('takes no other than one before: %s', async (from, message) => {
    const emulator = started()
    const file = FILE.replace('environments:\n', 'environments:\n  base: { variables: { name: Nobody } }\n')
    await expect(ran(emulator, 'prod', { 'promote-from': from }, { file })).rejects.toThrow(
      new InputError([message], ['promote-from']),
    )
    expect(emulator.requests.all()).toEqual([])
  })
})

describe('promote-from with the report of an apply', () => {
  async function reported(emulator: Emulator, environment = 'test', inputs = {}, options = {}): Promise<string> {
    return (await ran(emulator, environment, inputs, options)).world.written.get(REPORT) ?? ''
  }

  test.each(['test/report.json', 'test=test/report.json'])('lets the file of it through: %s', async from => {
    const emulator = started()
    const files = { [ARTIFACT]: await reported(emulator) }
    const prod = await ran(emulator, 'prod', { 'promote-from': from }, { files })
    expect([prod.passed, prod.writes]).toEqual([true, 1])
  })

  test.each([
    [
      'of another file',
      {},
      { file: OTHER },
      /^environment "test" had another file \(\w{12}\) than this one \(\w{12}\); apply this file there first$/,
    ],
    [
      'of another commit',
      {},
      { commit: SECOND },
      /^"promote-from": "test\/report.json" is of the commit 222222222222, and this run is for 111111111111; /,
    ],
    ['of a part', { only: 'products/*' }, {}, /is no report of a whole apply that succeeded; expected what an apply/],
  ])('refuses one %s', async (_, inputs, options, message) => {
    const emulator = started()
    const files = { [ARTIFACT]: await reported(emulator, 'test', inputs, options) }
    const prod = await ran(emulator, 'prod', { 'promote-from': ARTIFACT }, { files })
    expect([prod.passed, prod.writes]).toEqual([false, 0])
    expect(said(prod, 'fail')[0]).toMatch(message)
  })

  test('refuses one of an environment that was not named', async () => {
    const emulator = started()
    const files = { [ARTIFACT]: await reported(emulator, 'dev') }
    const prod = await ran(emulator, 'prod', { 'promote-from': `test=${ARTIFACT}` }, { files })
    expect(said(prod, 'fail')[0]).toBe('"promote-from": "test/report.json" is of environment "dev"; expected "test"')
  })

  test('refuses what is no report before any request', async () => {
    const emulator = started()
    const files = { [ARTIFACT]: 'hello' }
    await expect(ran(emulator, 'prod', { 'promote-from': ARTIFACT }, { files })).rejects.toThrow(
      new RefusalError('"promote-from": "test/report.json" is no plan file; expected the JSON that a plan wrote'),
    )
    expect(emulator.requests.all()).toEqual([])
  })
})

test('files without environments can come from none', async () => {
  const world = worldWith({ 'apim.yml': 'version: 1\nproducts: { gold: {} }\n' }, createEmulator())
  const inputs = { service: 'emulator', 'access-token': 'emulator-access-token', 'promote-from': 'test' }
  await expect(run(settingsOf({ ...inputs, command: 'apply' }), world)).rejects.toThrow(
    'promote-from is "test", and the files declare no environments; expected files that do, or no such input',
  )
})
