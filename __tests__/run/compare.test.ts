/**
 * One file held against several environments, from settings to what is printed, against services in this process.
 */
import { describe, expect, test } from '@jest/globals'
import { createEmulator, type Emulator } from '../../src/emulator/handler.ts'
import { InputError, RefusalError } from '../../src/errors.ts'
import { runCompare } from '../../src/run/compare.ts'
import { run } from '../../src/run.ts'
import { settingsOf, type TestWorld, worldWith } from '../support/world.ts'

const FILE = `version: 1
stack: shop
environments:
  base: { variables: { limit: 5 } }
  dev: { extends: base, service: contoso-dev }
  test: { extends: base, service: contoso-test }
  prod:
    extends: base
    service: contoso
    variables: { limit: 50 }
    overrides: { groups: { partners: { sync: { id: partners-2019 } } } }
groups:
  partners: { displayName: Partners }
products:
  gold: { displayName: Gold, subscriptionRequired: true, subscriptionsLimit: "\${var.limit}", approvalRequired: true, groups: [partners] }
  free: { displayName: Free, sync: { environments: [dev, test] } }
tags:
  beta: { displayName: Beta }
`
const ACCESS = { 'access-token': 'emulator-access-token', 'arm-url': 'http://127.0.0.1' }
const SERVICES = ['contoso-dev', 'contoso-test', 'contoso']

/** Services that have had the file, each its own. */
async function applied(): Promise<Emulator> {
  const emulator = createEmulator({ services: SERVICES })
  for (const environment of ['dev', 'test', 'prod'])
    await run(settingsOf({ ...ACCESS, command: 'apply', environment }), worldWith({ 'apim.yml': FILE }, emulator))
  return emulator
}

interface Ran {
  readonly passed: boolean
  readonly world: TestWorld
}

async function compared(
  emulator: Emulator | undefined,
  inputs: Readonly<Record<string, string>> = {},
  files: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const world = worldWith({ 'apim.yml': FILE, ...files }, emulator, { commit: 'c0ffee' })
  const passed = await runCompare(settingsOf({ ...ACCESS, command: 'compare', ...inputs }), world)
  return { passed, world }
}

function said({ world: { runner } }: Ran, kind: string): readonly string[] {
  return runner.said.filter(line => line.startsWith(`${kind} `)).map(line => line.slice(kind.length + 1))
}

/** The rows of the JSON, by entity, each cell as one text. */
function rowsOf(ran: Ran): unknown {
  const { rows } = outputOf(ran)
  return Object.fromEntries(
    rows.map(({ entity, cells }) => [
      entity,
      Object.entries(cells).map(([name, { is, fields = [] }]) => [name, is, ...fields].join(' ')),
    ]),
  )
}

interface Output {
  readonly counts: unknown
  readonly environments: readonly { readonly name: string }[]
  readonly rows: readonly {
    readonly entity: string
    readonly cells: Readonly<Record<string, { readonly is: string; readonly fields?: readonly string[] }>>
  }[]
}

function outputOf(ran: Ran): Output {
  const line = said(ran, 'output').find(text => text.startsWith('comparison=')) ?? 'comparison={}'
  return JSON.parse(line.slice('comparison='.length))
}

const AS_DECLARED = {
  'products/free': ['dev equal', 'test equal', 'prod not declared'],
  'products/gold': ['dev equal', 'test equal', 'prod differs as declared subscriptionsLimit'],
}

describe('environments that are as declared', () => {
  test('differ in what the file makes differ, and an id of its own makes no other entity', async () => {
    const ran = await compared(await applied(), { 'fail-on': 'changes' })
    expect([ran.passed, rowsOf(ran), outputOf(ran).counts]).toEqual([
      true,
      AS_DECLARED,
      // The group, the tag, and the link between group and product.
      { equal: 3, declared: 2, unexpected: 0, missing: 0 },
    ])
    expect(said(ran, 'output')).toContain('has-changes=false')
  })

  test('are only read', async () => {
    const emulator = await applied()
    const before = emulator.requests.all().length
    await compared(emulator)
    const methods = emulator.requests.all().slice(before)
    expect([...new Set(methods.map(({ method }) => method))]).toEqual(['GET'])
  })

  test('are those that have a service, or those that are named, in the order of the file', async () => {
    const emulator = await applied()
    const names = async (inputs: Readonly<Record<string, string>>) =>
      outputOf(await compared(emulator, inputs)).environments.map(({ name }) => name)
    expect(await names({})).toEqual(['dev', 'test', 'prod'])
    expect(await names({ environments: 'prod\ndev' })).toEqual(['dev', 'prod'])
  })
})

describe('environments that are not as declared', () => {
  test('are told entity by entity: what differs, and what is missing', async () => {
    const emulator = await applied()
    const prod = worldWith({ 'apim.yml': FILE.replace('displayName: Gold,', 'displayName: Golden,') }, emulator)
    await run(settingsOf({ ...ACCESS, command: 'apply', environment: 'prod' }), prod)
    const test = worldWith(
      { 'apim.yml': `${FILE.slice(0, FILE.indexOf('tags:'))}removed: { tags: { beta: {} } }\n` },
      emulator,
    )
    await run(settingsOf({ ...ACCESS, command: 'apply', environment: 'test' }), test)
    const ran = await compared(emulator)
    expect([ran.passed, rowsOf(ran), outputOf(ran).counts]).toEqual([
      true,
      {
        ...AS_DECLARED,
        'products/gold': ['dev equal', 'test equal', 'prod differs unexpectedly displayName'],
        'tags/beta': ['dev equal', 'test missing', 'prod equal'],
      },
      { equal: 2, declared: 1, unexpected: 1, missing: 1 },
    ])
    expect(said(ran, 'output')).toContain('has-changes=true')
    expect(said(ran, 'info').at(-1)).toBe(
      'compared 5 entities in 3 environments: 2 equal, 1 otherwise as declared, 1 otherwise unexpectedly, 1 missing',
    )
  })

  test('fail the step when "fail-on" says so', async () => {
    const ran = await compared(createEmulator({ services: SERVICES }), { 'fail-on': 'changes' })
    expect([ran.passed, said(ran, 'fail')]).toEqual([
      false,
      [
        'compared 5 entities in 3 environments: 0 equal, 0 otherwise as declared, 0 otherwise unexpectedly, 5 missing; "fail-on" is "changes"',
      ],
    ])
  })
})

test('an environment that cannot be read fails the step, and the others are compared', async () => {
  const emulator = createEmulator({ services: ['contoso-dev', 'contoso-test'] })
  const ran = await compared(emulator)
  expect([ran.passed, said(ran, 'fail')]).toEqual([
    false,
    [expect.stringMatching(/^environment "prod" was not compared: .*"contoso"/)],
  ])
  expect(rowsOf(ran)).toMatchObject({ 'tags/beta': ['dev missing', 'test missing', 'prod not read'] })
})

test('nothing to compare fails the step', async () => {
  const ran = await compared(createEmulator({ services: SERVICES }), { except: 'groups/*\nproducts/*\ntags/*' })
  expect([ran.passed, said(ran, 'fail')]).toEqual([false, [expect.stringMatching(/^nothing was compared: /)]])
})

describe('the plan files of other jobs', () => {
  async function planned(emulator: Emulator, environment: string, file = FILE): Promise<string> {
    const world = worldWith({ 'apim.yml': file }, emulator)
    await run(settingsOf({ ...ACCESS, command: 'plan', environment, 'plan-file': 'plan.json' }), world)
    return world.written.get('plan.json') ?? ''
  }

  test('are compared without a request, as the services are', async () => {
    const emulator = await applied()
    const files = { 'dev.json': await planned(emulator, 'dev'), 'prod.json': await planned(emulator, 'prod') }
    const ran = await compared(undefined, { reports: 'dev.json\nprod.json' }, files)
    expect([ran.passed, rowsOf(ran)]).toEqual([
      true,
      {
        'products/free': ['dev equal', 'prod not declared'],
        'products/gold': ['dev equal', 'prod differs as declared subscriptionsLimit'],
      },
    ])
  })

  test('of another file are refused', async () => {
    const emulator = await applied()
    const other = FILE.replace('tags:', 'tags:\n  extra: {}')
    const files = { 'dev.json': await planned(emulator, 'dev'), 'prod.json': await planned(emulator, 'prod', other) }
    const run = compared(undefined, { reports: 'dev.json\nprod.json' }, files)
    await expect(run).rejects.toThrow(/^reports: "prod.json" was planned for another file \(\w{12}\) than this one/)
    await expect(run).rejects.toBeInstanceOf(RefusalError)
  })

  test('for the same environment twice are refused', async () => {
    const emulator = await applied()
    const plan = await planned(emulator, 'dev')
    await expect(
      compared(undefined, { reports: 'a.json\nb.json' }, { 'a.json': plan, 'b.json': plan }),
    ).rejects.toThrow(
      new RefusalError(
        'reports: "b.json" is for environment "dev", as reports: "a.json" is; expected one plan for each',
      ),
    )
  })
})

test.each([
  [
    { environments: 'dev\nprdo' },
    'environments names "prdo", which is no environment of the files; did you mean "prod"?',
  ],
  [
    { environments: 'dev' },
    'environments names "dev" alone; expected at least two, since one is compared with another',
  ],
])('%j cannot be compared', async (inputs, message) => {
  await expect(compared(undefined, inputs)).rejects.toThrow(new InputError([message], ['environments']))
})

test('files with errors are compared with nothing', async () => {
  const ran = await compared(undefined, {}, { 'apim.yml': FILE.replace('displayName: Beta', 'displayName: 5, x: 1') })
  expect([ran.passed, said(ran, 'fail')]).toEqual([false, [expect.stringMatching(/^found 1 error in /)]])
})
