/** The command `export`, from settings to files and report. */
import { describe, expect, test } from '@jest/globals'
import { createEmulator, type Emulator } from '../../src/emulator/handler.ts'
import { runExport } from '../../src/run/export.ts'
import type { ExportSettings } from '../../src/settings/export.ts'
import { readSettings } from '../../src/settings.ts'
import { ARM, type TestWorld, worldWith } from '../support/world.ts'

/** Reads settings as the action does. */
function settingsOf(inputs: Readonly<Record<string, string>> = {}): ExportSettings {
  const settings = readSettings(new Map(Object.entries({ ...ARM, command: 'export', ...inputs })), new Date())
  if (settings.command !== 'export') throw new RangeError(`the command is "${settings.command}"`)
  return settings
}

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
    'apis:\n  orders:\n    displayName: Orders\n    path: orders\n    protocols: [ https ]\n',
  )
  expect(saidOf(world, 'output')).toEqual(['export-folder=live', 'has-changes=true'])
  expect(saidOf(world, 'info').slice(0, -1)).toEqual([
    'products: 1',
    'namedValues: 1',
    'policy: 1',
    'apis: 1',
    'portalsettings: 2',
    'tenant: 2',
    'to be set for another service: NAMED_VALUE_KEY (value of namedValues/key)',
  ])
  expect(saidOf(world, 'info').at(-1)).toMatch(
    /^exported 8 entities into live: 3 files, 3 written and 0 removed; 1 secret to set for another service \(\d+ requests\)$/,
  )
})

test('one file holds everything when that is asked for', async () => {
  const world = worldWith({}, shop())
  await runExport(settingsOf({ layout: 'single', only: 'apis/*' }), world)
  expect(Object.fromEntries(world.written)).toEqual({
    'apim/apim.yaml': [
      '# Exported from the service "emulator". A plan of this file against it is empty.',
      '',
      'version: 1',
      'apis:',
      '  orders:',
      '    displayName: Orders',
      '    path: orders',
      '    protocols: [ https ]',
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

test('what is not there is told apart from what could not be read', async () => {
  const emulator = shop()
  emulator.behave({ missingKinds: ['cache'] })
  emulator.faults.add({ path: '/backends', status: 403, code: 'AuthorizationFailed', message: 'No.', times: 0 })
  emulator.seed('/apis/soap', { displayName: 'S', path: 's', type: 'soap', protocols: ['https'] })
  emulator.seed('/apis/soap/operations/o', { displayName: 'O', method: 'POST', urlTemplate: '/?soapAction=o' })
  const world = worldWith({}, emulator)
  expect(await runExport(settingsOf(), world)).toBe(true)
  expect(
    saidOf(world, 'info')
      .filter(line => /^(?:not read|note)/.test(line))
      .map(line => line.replace(/, .*/, '')),
  ).toEqual([
    'not read: backends/*: GET /backends refused (403 AuthorizationFailed: "No.")',
    'note: caches/*: this service has none (GET /caches refused (400 MethodNotAllowedInPricingTier: "Method not allowed in the pricing tier of the service.")',
    'note: apis/soap: the service hands out no document: the service has no wsdl-link of /apis/soap; what lies below is written one by one instead',
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
    ['only', 'tag:paid', '"tag:paid" chooses among what files declare; command "export" expects "collection/id-glob"'],
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
