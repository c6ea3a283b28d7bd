/** The command `export`, from settings to files and report. */
import { describe, expect, test } from '@jest/globals'
import { createEmulator, type Emulator } from '../../src/emulator/handler.ts'
import { RefusalError } from '../../src/errors.ts'
import { runExport } from '../../src/run/export.ts'
import type { ExportSettings } from '../../src/settings/export.ts'
import { readSettings } from '../../src/settings.ts'
import { simulatedClock } from '../support/clock.ts'
import { ARM, type TestWorld, worldWith } from '../support/world.ts'

/** Reads settings as the action does. */
function settingsOf(inputs: Readonly<Record<string, string>> = {}): ExportSettings {
  const settings = readSettings(new Map(Object.entries({ ...ARM, command: 'export', ...inputs })), new Date())
  if (settings.command !== 'export') throw new RangeError(`the command is "${settings.command}"`)
  return settings
}

const SCHEMA =
  '# yaml-language-server: $schema=https://raw.githubusercontent.com/apim-sync/apim-sync/main/schema/apim.schema.json'

function saidOf({ runner }: TestWorld, kind: string): readonly string[] {
  return runner.said.filter(line => line.startsWith(`${kind} `)).map(line => line.slice(kind.length + 1))
}

function shop(): Emulator {
  const emulator = createEmulator()
  emulator.seed('/products/gold', { displayName: 'Gold', state: 'published' })
  emulator.seed('/namedValues/key', { displayName: 'key', secret: true, value: 'hunter-two' })
  emulator.seed('/apis/orders', { displayName: 'Orders', path: 'orders', protocols: ['https'] })
  return emulator
}

test('a service is written into the folder, and said to be', async () => {
  const world = worldWith({}, shop(), { runUrl: 'https://github.example/run/1' })
  expect(await runExport(settingsOf({ output: 'live' }), world)).toBe(true)
  expect([...world.written].map(([path]) => path)).toEqual([
    'live/apim.yaml',
    'live/apis/orders.yaml',
    'live/policies/policy.xml',
  ])
  expect(world.written.get('live/apis/orders.yaml')).toBe(
    `${SCHEMA}\n\napis:\n  orders:\n    displayName: Orders\n    path: orders\n    protocols: [https]\n`,
  )
  expect(saidOf(world, 'output')).toEqual(['export-folder=live', 'has-changes=true'])
  expect(saidOf(world, 'info').slice(0, -2)).toEqual([
    'products: 1',
    'namedValues: 1',
    'policy: 1',
    'apis: 1',
    'portalsettings: 2',
    'tenant: 2',
    'to be set for another service: NAMED_VALUE_KEY (value of namedValues/key)',
  ])
  expect(saidOf(world, 'info').at(-1)).toBe(
    'next: commit live whole; "command: plan" with "config: live/apim.yaml" finds nothing to change until the files or the service do',
  )
  expect(saidOf(world, 'info').at(-2)).toMatch(
    /^exported 8 entities into live: 3 files, 3 written and 0 removed; 1 secret to set for another service \(\d+ requests\)$/,
  )
})

test('one file holds everything when that is asked for', async () => {
  const world = worldWith({}, shop())
  await runExport(settingsOf({ layout: 'single', only: 'apis/*' }), world)
  expect(Object.fromEntries(world.written)).toEqual({
    'apim/apim.yaml': [
      SCHEMA,
      '# Exported from the service "emulator". A plan of this file against it is empty.',
      '',
      'version: 1',
      '',
      'apis:',
      '  orders:',
      '    displayName: Orders',
      '    path: orders',
      '    protocols: [https]',
      '',
    ].join('\n'),
  })
})

test('no secret is read, but whether there is one, and nothing is written to the service', async () => {
  const emulator = shop()
  emulator.seed('/openidConnectProviders/staff', {
    displayName: 'S',
    metadataEndpoint: 'https://s.example',
    clientId: 'c',
  })
  const world = worldWith({}, emulator)
  await runExport(settingsOf(), world)
  const sent = emulator.requests.all().filter(({ method }) => method !== 'GET')
  expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /openidConnectProviders/staff/listSecrets',
    'POST /portalsettings/delegation/listSecrets',
  ])
  expect([...world.written.values(), ...world.runner.said].filter(text => text.includes('hunter-two'))).toEqual([])
})

test('a long reading gives signs of life', async () => {
  const world = worldWith({}, shop())
  const clock = simulatedClock()
  const http = await world.http()
  const slowly: typeof http = async (request, options) => {
    await clock.sleep(request.url.pathname.endsWith('/products') ? 61_000 : 0)
    return http(request, options)
  }
  await runExport(settingsOf(), { ...world, clock, http: async () => slowly })
  const lines = saidOf(world, 'info').map(line => line.replace(/\d+/, 'n'))
  expect(lines.filter(line => line.startsWith('reading'))).toEqual([
    'reading: n requests so far',
    'reading: n requests so far',
  ])
})

test('what is not there is told apart from what could not be read', async () => {
  const emulator = shop()
  emulator.behave({ missingKinds: ['cache'] })
  emulator.faults.add({ path: '/backends', status: 403, code: 'AuthorizationFailed', message: 'No.', times: 0 })
  emulator.faults.add({ path: '/apis/soap[?].*export=true', status: 500, code: 'InternalServerError', times: 0 })
  emulator.seed('/apis/soap', { displayName: 'S', path: 's', type: 'soap', protocols: ['https'] })
  emulator.seed('/apis/soap/operations/o', { displayName: 'O', method: 'POST', urlTemplate: '/o' })
  const world = worldWith({}, emulator)
  expect(await runExport(settingsOf(), world)).toBe(true)
  expect(
    saidOf(world, 'info')
      .filter(line => /^(?:not read|note)/.test(line))
      .map(line => line.replace(/, .*/, '')),
  ).toEqual([
    'not read: backends/*: GET /backends refused (403 AuthorizationFailed: "No.")',
    'note: caches/*: this service has none (GET /caches refused (400 MethodNotAllowedInPricingTier: "Method not allowed in the pricing tier of the service.")',
    'note: apis/soap: the service hands out no document: the service has no wsdl of /apis/soap; what lies below is written one by one instead',
  ])
})

test('a role that may not ask for secrets gets a place for each, with a line that says so', async () => {
  const emulator = shop()
  emulator.behave({ hideSecrets: true })
  emulator.seed('/openidConnectProviders/staff', {
    displayName: 'S',
    metadataEndpoint: 'https://s.example',
    clientId: 'c',
  })
  const world = worldWith({}, emulator)
  await runExport(settingsOf({ only: 'openidConnectProviders/*' }), world)
  expect(world.written.get('apim/apim.yaml')).toContain(
    'clientSecret: ${secret.OPEN_ID_CONNECT_PROVIDER_STAFF_CLIENT_SECRET}',
  )
  expect(saidOf(world, 'info').filter(line => line.startsWith('note'))).toEqual([
    'note: openidConnectProviders/staff: clientSecret is not shown, so that nobody can tell here whether there is one; take the line away if there is none',
  ])
})

describe('files that an earlier export wrote', () => {
  const DENIED = { path: '^/products[?]', status: 403, code: 'AuthorizationFailed', message: 'No.', times: 0 }

  /** A workspace that an export has been written into, which lacked these kinds. */
  function exportedBefore(lacks: readonly string[], emulator: Emulator) {
    const world = worldWith({}, emulator)
    const noted: (readonly string[] | undefined)[] = []
    const workspace = {
      ...world.workspace,
      own: async (path: string) => {
        const folder = await world.workspace.own(path, 'export')
        const replace: typeof folder.replace = (files, now) => {
          noted.push(now)
          return folder.replace(files)
        }
        return { before: { files: ['specifications/orders.openapi.yaml'], lacks }, replace }
      },
    }
    return { ...world, workspace, noted }
  }

  test('do not give way to files that have less because a list could not be read this time', async () => {
    const emulator = shop()
    emulator.faults.add(DENIED)
    const world = exportedBefore(['backends'], emulator)
    expect(await runExport(settingsOf(), world)).toBe(false)
    expect([...world.written.keys(), ...saidOf(world, 'output')]).toEqual([])
    expect(saidOf(world, 'fail')).toEqual([
      'nothing was written; ended early: products/* could not be read, and the files in "apim" have what was read before (403 AuthorizationFailed); run it again, or leave it out with "except"',
    ])
  })

  test('keep a document that could not be had this time', async () => {
    const emulator = shop()
    emulator.seed('/apis/orders/operations/get', { displayName: 'Get', method: 'GET', urlTemplate: '/' })
    emulator.faults.add({ path: 'export=true', status: 500, code: 'InternalServerError', times: 0 })
    const world = exportedBefore([], emulator)
    expect([await runExport(settingsOf(), world), [...world.written.keys()]]).toEqual([false, []])
    expect(saidOf(world, 'fail')).toEqual([
      'nothing was written; ended early: the document of apis/orders could not be read, and "apim/specifications/orders.openapi.yaml" has it (the service has no openapi-link of /apis/orders); run it again, or delete that file to go on without it',
    ])
  })

  test('are written anew where it could not be read before either', async () => {
    const emulator = shop()
    emulator.faults.add(DENIED)
    const world = exportedBefore(['products'], emulator)
    expect([await runExport(settingsOf(), world), world.noted]).toEqual([true, [['products']]])
    expect(saidOf(world, 'warning')).toEqual([
      '1 list could not be read, so that the files lack what it holds; see the lines above',
    ])
  })

  test('are written anew where it is left out', async () => {
    const emulator = shop()
    emulator.faults.add(DENIED)
    const world = exportedBefore([], emulator)
    expect(await runExport(settingsOf({ except: 'products/*' }), world)).toBe(true)
    expect([world.noted, saidOf(world, 'warning')]).toEqual([[[]], []])
  })
})

test('a place that no folder can have is refused before the service is asked for anything', async () => {
  const emulator = shop()
  const world = worldWith({}, emulator)
  const workspace = { ...world.workspace, own: () => Promise.reject(new RefusalError('"a" is a file')) }
  await expect(runExport(settingsOf({ output: 'a' }), { ...world, workspace })).rejects.toThrow('"a" is a file')
  expect(emulator.requests.all()).toEqual([])
})

describe('nothing is written', () => {
  test('when nothing could be read', async () => {
    const emulator = shop()
    emulator.faults.add({ path: '/\\w+', status: 403, code: 'AuthorizationFailed', times: 0 })
    await expect(runExport(settingsOf(), worldWith({}, emulator))).rejects.toThrow('nothing could be read: GET /')
  })

  test('when the service cannot be reached', async () => {
    const emulator = shop()
    emulator.faults.add({ times: 0, status: 401, code: 'AuthenticationFailed', message: 'No.' })
    const world = worldWith({}, emulator)
    expect(await runExport(settingsOf(), world)).toBe(false)
    expect([...world.written.keys(), ...saidOf(world, 'output')]).toEqual([])
    expect(saidOf(world, 'fail').map(line => line.slice(0, 60))).toEqual([
      'nothing was written; ended early: "access-token" was refused',
    ])
  })

  test.each([
    [
      'only',
      'tag:paid',
      'only: "tag:paid" chooses among what files declare; command "export" expects "collection/id-glob"',
    ],
    [
      'only',
      'produkts/gold',
      'only: "produkts/gold" has "produkts" where a collection belongs; did you mean "products"?',
    ],
    [
      'except',
      'products/gld',
      'except: "products/gld": the service has nothing like it; expected a selector of what it has',
    ],
  ])('for the selector %s: %s', async (name, selector, message) => {
    const world = worldWith({}, shop())
    await expect(runExport(settingsOf({ [name]: selector }), world)).rejects.toThrow(message)
    expect([...world.written.keys()]).toEqual([])
  })
})
