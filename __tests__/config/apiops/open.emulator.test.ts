/**
 * The promise for users of APIOps: their folder is planned, applied and in sync afterwards, as if it were one of our files.
 */
import { describe, expect, test } from '@jest/globals'
import { textOf } from '../../../src/model/address.ts'
import type { Declaration } from '../../../src/model/state.ts'
import { asFile, exportOf } from '../../support/exported.ts'
import { refusals, stage } from '../../support/scenario.ts'
import { fixture, information, lines, loadFolder } from './folders.ts'

const SECRETS = {
  PARTNER_KEY: 'partner-key-value',
  INSIGHTS_KEY: '4c9b1f0e-2d3a-4b5c-8d6e-7f8091a2b3c4',
  HUB_CONNECTION: 'Endpoint=sb://hub.example;SharedAccessKey=a-long-secret',
  ORDERS_URL: 'https://orders.example',
}

async function inProduction(name: string, folder: string, variables = SECRETS): Promise<Declaration> {
  const loaded = await loadFolder(fixture(name), { config: [folder], environment: 'prod', variables })
  expect(lines(loaded).filter(line => !/^(?:warning|notice) /.test(line))).toEqual([])
  return loaded.declaration
}

describe.each([
  ['the toolkit', 'toolkit', 'artifacts'],
  ['apiops-cli', 'cli', 'apim-artifacts'],
])('a folder of %s', (_, name, folder) => {
  test('is applied whole to a new service, and the next plan is empty, with pruning too', async () => {
    const declaration = await inProduction(name, folder)
    const { plan, apply } = stage()
    const { outcomes, plan: first } = await apply(declaration)
    expect(refusals(first)).toEqual([])
    expect(outcomes.filter(({ status }) => status !== 'applied')).toEqual([])
    expect((await plan(declaration)).changes).toEqual([])
    expect((await plan(declaration, { prune: 'all' })).changes).toEqual([])
  })
})

test('what was applied is exported as a file of our own, and the plan of that is empty', async () => {
  const declaration = await inProduction('cli', 'apim-artifacts')
  const stand = stage()
  await stand.apply(declaration)
  const [file, beside] = asFile(await exportOf(stand))
  expect((await stand.plan(file, beside)).changes).toEqual([])
})

test('links that somebody made by hand go when pruning, as they do in no publisher', async () => {
  const declaration = await inProduction('toolkit', 'artifacts')
  const { emulator, plan, apply } = stage()
  await apply(declaration)
  emulator.seed('/products/silver/apis/pets', {})
  emulator.seed('/products/gold/tags/paid', {})
  const { changes } = await plan(declaration, { prune: 'all' })
  expect(changes.map(({ action, address }) => `${action} ${address.ids.join('/')}`)).toEqual(['delete silver/pets'])
})

test('a revision whose folder is gone stays with its API, pruning or not, and goes by its name alone', async () => {
  const { apply, plan } = stage()
  await apply(await inProduction('toolkit', 'artifacts'))
  const files = Object.entries(fixture('toolkit'))
    .filter(([path]) => !path.startsWith('artifacts/apis/orders;rev=3/'))
    .map(([path, text]) => [path, text.replace(/ {2}- name: orders;rev=3\n.*\n/, '')] as const)
  const left = {
    ...Object.fromEntries(files),
    'ours.yml': 'version: 1\nremoved: { apis: { orders: { revisions: { "3": } } } }\n',
  }
  const changesWith = async (config: readonly string[]) => {
    const loaded = await loadFolder(left, { config, environment: 'prod', variables: SECRETS })
    expect(lines(loaded)).toEqual([])
    const { changes } = await plan(loaded.declaration, { prune: 'all' })
    return changes.map(({ action, address }) => `${action} ${textOf(address)}`)
  }
  expect(await changesWith(['artifacts'])).toEqual([])
  expect(await changesWith(['artifacts', 'ours.yml'])).toEqual(['delete apis/orders/revisions/3'])
})

test('a revision, its release and its notes come to the service as they are in the folder', async () => {
  const declaration = await inProduction('toolkit', 'artifacts')
  const { emulator, apply } = stage()
  await apply(declaration)
  const state = emulator.state()
  expect(state['/apis/orders']).toMatchObject({
    apiRevision: '2',
    isCurrent: true,
    serviceUrl: 'https://orders.example',
  })
  expect(state['/apis/orders;rev=1']).toMatchObject({ isCurrent: false, serviceUrl: 'https://orders.dev.example' })
  expect(state['/apis/orders;rev=3']).toMatchObject({ serviceUrl: 'https://orders-next.example' })
  const releases = Object.entries(state).filter(([path]) => path.startsWith('/apis/orders/releases/'))
  expect(releases.map(([, { notes }]) => notes)).toEqual(['Items in production'])
})

test('a revision has nothing of the first one that its folder does not hold', async () => {
  const api = (revision: string, isCurrent: boolean) =>
    information({ displayName: 'O', path: 'o', protocols: ['https'], apiRevision: revision, isCurrent })
  const { declaration } = await loadFolder({
    'artifacts/apis/o/apiInformation.json': api('1', true),
    'artifacts/apis/o/specification.yaml':
      'openapi: 3.0.3\ninfo: { title: O, version: "1" }\npaths: { /old: { get: { operationId: old, responses: {} } } }\n',
    'artifacts/apis/o;rev=2/apiInformation.json': api('2', false),
    'artifacts/apis/o;rev=2/operations/new/operationInformation.json': information({
      displayName: 'New',
      method: 'GET',
      urlTemplate: '/new',
    }),
  })
  const { emulator, apply } = stage()
  await apply(declaration)
  const made = Object.keys(emulator.state()).filter(path => path.startsWith('/apis/o'))
  expect(made.toSorted()).toEqual([
    '/apis/o',
    '/apis/o/operations/old',
    '/apis/o;rev=2',
    '/apis/o;rev=2/operations/new',
  ])
})

test('a plan does without the secrets, and an apply says which of them it misses', async () => {
  const { INSIGHTS_KEY: _, PARTNER_KEY: __, ...rest } = SECRETS
  const loaded = await loadFolder(fixture('toolkit'), { environment: 'prod', variables: rest })
  expect(loaded.declaration.absentSecrets.map(({ name, at }) => `${name} ${at.file}:${at.line}`).toSorted()).toEqual([
    'INSIGHTS_KEY configuration.prod.yaml:15',
    'PARTNER_KEY configuration.prod.yaml:6',
  ])
  expect(refusals(await stage().plan(loaded.declaration))).toEqual([])
})
