/**
 * A folder as apiops-cli really writes it: each file a read of a preview of the API, with all that it shows, and override
 * files as people write them.
 */
import { expect, test } from '@jest/globals'
import { refusals, stage } from '../../support/scenario.ts'
import { declaredBy, fixture, information, lines, loadFolder } from './folders.ts'

const VARIABLES = { ONE_KEY: 'a-long-secret', PETS_HOST: 'pets.example' }
const GIVEN = { config: ['apim-artifacts'], environment: 'prod', variables: VARIABLES }

test('has nothing to be told of but what is seen by everybody and what leads out of a workspace', async () => {
  expect(lines(await loadFolder(fixture('raw'), GIVEN))).toEqual([
    'notice apim-artifacts/apis/pets/specification.yaml:4:18: apis.pets.specification is filled in with "PETS_HOST", and every reader of the API sees it',
    'warning apim-artifacts/workspaces/team/products/team/groups.json:2:3: the link leads out of its workspace, to "developers" of the service, and is neither made nor removed here; expected an entity of the workspace',
  ])
})

test('is applied whole to a new service, and the next plan is empty, with pruning too', async () => {
  const { declaration } = await loadFolder(fixture('raw'), GIVEN)
  const { plan, apply } = stage()
  const { outcomes, plan: first } = await apply(declaration)
  expect(refusals(first)).toEqual([])
  expect(outcomes.filter(({ status }) => status !== 'applied')).toEqual([])
  expect((await plan(declaration)).changes).toEqual([])
  expect((await plan(declaration, { prune: 'all' })).changes).toEqual([])
})

test('says of an API what the folder says, where a document says otherwise', async () => {
  const { declaration } = await loadFolder(fixture('raw'), GIVEN)
  const { emulator, apply } = stage()
  await apply(declaration)
  expect(emulator.state()['/apis/pets']).toMatchObject({
    description: 'All of them',
    serviceUrl: 'https://pets.dev.example',
  })
})

test('leaves alone what leads out of a workspace, with pruning too', async () => {
  const { declaration } = await loadFolder(fixture('raw'), GIVEN)
  const { emulator, plan, apply } = stage()
  await apply(declaration)
  emulator.seed('/workspaces/team/products/team/groupLinks/l', { groupId: '/groups/developers' })
  expect((await plan(declaration, { prune: 'all' })).changes).toEqual([])
})

test.each([
  ['what the preview of an API shows', { a2aProperties: null, isAgent: false, agent: null, jsonRpcProperties: null }],
  ['lists and maps with nothing in them', { backends: [], more: {}, deeper: { one: null, two: [] } }],
])('declares none of %s', async (_, shown) => {
  const api = { displayName: 'Orders', path: 'orders' }
  const loaded = await loadFolder({ 'artifacts/apis/o/apiInformation.json': information({ ...api, ...shown }) })
  expect(lines(loaded)).toEqual([])
  expect(declaredBy(loaded)).toEqual({ 'apis/o': api })
})

test('tells of a field that only a preview has, where it is set', async () => {
  const product = { displayName: 'P', authenticationType: ['subscriptionKey'] }
  expect(lines(await loadFolder({ 'artifacts/products/p/productInformation.json': information(product) }))).toEqual([
    'artifacts/products/p/productInformation.json:4:5: products.p.authenticationType does not exist in the API version 2024-05-01; expected "api-version: 2025-09-01-preview" or later',
  ])
})
