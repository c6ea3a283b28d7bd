/** The command `convert`: from a folder of APIOps to files that say the same. */
import { expect, test } from '@jest/globals'
import { loadDeclaration } from '../../src/config/load.ts'
import { runConvert } from '../../src/run/convert.ts'
import type { ConvertSettings } from '../../src/settings/convert.ts'
import { readSettings } from '../../src/settings.ts'
import { declaredBy, fixture, information, lines, loadFolder, sourcesOf, type Texts } from '../config/apiops/folders.ts'
import { type TestWorld, worldWith } from '../support/world.ts'

const VARIABLES: Texts = {
  PARTNER_KEY: 'partner-key-value',
  INSIGHTS_KEY: '4c9b1f0e-2d3a-4b5c-8d6e-7f8091a2b3c4',
  HUB_CONNECTION: 'Endpoint=sb://hub.example;SharedAccessKey=a-long-secret',
  ORDERS_URL: 'https://orders.example',
}

/** What tells an editor how such a file is made. */
const SCHEMA =
  '# yaml-language-server: $schema=https://raw.githubusercontent.com/apim-sync/apim-sync/main/schema/apim.schema.json'

function settingsOf(inputs: Texts = {}): ConvertSettings {
  const all = { command: 'convert', config: 'artifacts', ...inputs }
  const settings = readSettings(new Map(Object.entries(all)), new Date('2030-01-01T00:00:00Z'))
  if (settings.command !== 'convert') throw new RangeError(`the command is "${settings.command}"`)
  return settings
}

function saidOf({ runner }: TestWorld, kind: string): readonly string[] {
  return runner.said.filter(line => line.startsWith(`${kind} `)).map(line => line.slice(kind.length + 1))
}

test.each([
  ['toolkit', 'artifacts', 'dev'],
  ['toolkit', 'artifacts', 'prod'],
  ['cli', 'apim-artifacts', 'prod'],
])('the files of %s/%s declare in "%s" what the folder declares', async (name, config, environment) => {
  const world = worldWith(fixture(name))
  expect(await runConvert(settingsOf({ config }), world)).toBe(true)
  const sources = sourcesOf(Object.fromEntries(world.written))
  const variable = (variableName: string) => VARIABLES[variableName]
  const bench = { sources, environment, apiVersion: '2024-05-01', env: variable, secret: variable }
  const converted = await loadDeclaration(['apim/apim.yaml'], bench)
  const read = await loadFolder(fixture(name), { config: [config], environment, variables: VARIABLES })
  expect(lines(converted).filter(line => !/^(?:warning|notice) /.test(line))).toEqual([])
  expect(revealedBy(converted)).toEqual(revealedBy(read))
  expect([...converted.declaration.mentioned.keys()].toSorted()).toEqual(
    [...read.declaration.mentioned.keys()].toSorted(),
  )
  expect(converted.secrets.map(secret => secret.reveal()).toSorted()).toEqual(
    read.secrets.map(secret => secret.reveal()).toSorted(),
  )
})

/** Texts of files may end their lines otherwise; secrets show as what they stand for. */
function revealedBy(loaded: Parameters<typeof declaredBy>[0]): unknown {
  const declared = Object.entries(declaredBy(loaded)).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return JSON.parse(JSON.stringify(declared))
}

test.each(['artifacts', 'artifacts/ours'])('nothing is written into the folder that is converted: %s', async output => {
  const world = worldWith(fixture('toolkit'))
  await expect(runConvert(settingsOf({ output }), world)).rejects.toThrow(
    `output is "${output}", within the folder that is converted; expected one beside "artifacts"`,
  )
  expect([...world.written.keys()]).toEqual([])
})

test('a folder is written as files that a person would write', async () => {
  const world = worldWith({
    'artifacts/named values/key/namedValueInformation.json': information({
      displayName: 'key',
      secret: true,
      value: '{#KEY#}',
    }),
    'artifacts/apis/orders/apiInformation.json': information({
      displayName: 'Orders',
      path: 'orders',
      protocols: ['https'],
    }),
    'artifacts/apis/orders/policy.xml': '<policies><inbound /><backend /><outbound /><on-error /></policies>',
    'artifacts/products/gold/productInformation.json': information({ displayName: 'Gold' }),
    'artifacts/products/gold/apis.json': '[{ "name": "orders" }]',
    'configuration.prod.yaml':
      'apimServiceName: contoso\napis:\n  - { name: orders, properties: { path: v2/orders } }\n',
  })
  expect(await runConvert(settingsOf(), world)).toBe(true)
  expect(Object.fromEntries(world.written)).toEqual({
    'apim/apim.yaml': [
      SCHEMA,
      '# Converted from the APIOps folder "artifacts".',
      '',
      '# To be set in the environment of the step:',
      '#   KEY',
      '',
      'version: 1',
      'include: [apis/*.yaml]',
      '',
      'environments:',
      '  prod:',
      '    service: contoso',
      '    overrides:',
      '      apis:',
      '        orders: { path: v2/orders }',
      '',
      'products:',
      '  gold:',
      '    displayName: Gold',
      '    apis: [orders]',
      '',
      'namedValues:',
      '  key:',
      '    displayName: key',
      '    secret: true',
      '    value: ${secret.KEY}',
      '',
    ].join('\n'),
    'apim/apis/orders.yaml': [
      SCHEMA,
      '',
      'apis:',
      '  orders:',
      '    displayName: Orders',
      '    path: orders',
      '    protocols: [https]',
      '    policy: { file: ../policies/apis/orders.xml }',
      '',
    ].join('\n'),
    'apim/policies/apis/orders.xml': '<policies><inbound /><backend /><outbound /><on-error /></policies>',
  })
  expect(saidOf(world, 'output')).toEqual(['export-folder=apim', 'has-changes=true'])
  expect(saidOf(world, 'info')).toEqual([
    'products: 1 (apis 1)',
    'namedValues: 1',
    'apis: 1 (policy 1)',
    'environment: prod',
    'to be set in the environment of the step: KEY',
    'converted 5 entities of artifacts into apim: 3 files, 3 written and 0 removed',
    'next: "command: plan" with "config: apim/apim.yaml" is the plan that the folder of APIOps has',
  ])
})

test('nothing is written while the folder has a fault', async () => {
  const world = worldWith({ 'artifacts/tags/t/tagInformation.json': '{ "displayName": "t" }' })
  expect(await runConvert(settingsOf(), world)).toBe(false)
  expect([...world.written]).toEqual([])
  expect(saidOf(world, 'annotate')).toEqual(['the file lacks "properties"; expected a map of what the entity holds'])
  expect(saidOf(world, 'fail')).toEqual([
    'nothing was written: artifacts has errors, each with its file and line above',
  ])
})

test('what is no folder is refused', async () => {
  await expect(runConvert(settingsOf({ config: 'apim.yml' }), worldWith({ 'apim.yml': '' }))).rejects.toThrow(
    'config is "apim.yml", which is no folder of the workspace; expected the one that APIOps extracted',
  )
})
