/**
 * Documents that other people wrote, imported into the emulator by the real engine: all of it arrives, nothing is left to
 * do afterwards, and one edit is told in words.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { planLines } from '../../src/render/text.ts'
import { endings, lines, type Stage, stage, writesAsked } from '../support/scenario.ts'

const PACKAGES = new URL('../../node_modules/', import.meta.url)
const packaged = (path: string) => readFileSync(new URL(path, PACKAGES), 'utf8')
const fixture = (name: string) => readFileSync(new URL(`../fixtures/specifications/${name}`, import.meta.url), 'utf8')

const RECORD = '/schemas/apim-sync.test.default'
const file = (name: string, more = '', beside = '') =>
  `version: 1\napis: { it: { path: it, ${beside}specification: { file: ${name}${more} } } }\n`

function operationsOf({ emulator }: Stage): readonly string[] {
  return Object.keys(emulator.state()).filter(path => /^\/apis\/it\/operations\/[^/]+$/.test(path))
}

describe('an API of 340 operations', () => {
  const SPEC = packaged('@okta/openapi/dist/spec.json')

  test('is imported whole in one request, and stays as it is', async () => {
    const stand = stage()
    const { outcomes } = await stand.apply(file('spec.json'), { files: { 'spec.json': SPEC } })
    expect([endings(outcomes), operationsOf(stand).length, writesAsked(stand.emulator)]).toEqual([
      ['applied apis/it'],
      340,
      ['PUT /apis/it'],
    ])
    expect(planLines(await stand.plan(file('spec.json'), { files: { 'spec.json': SPEC } }))).toEqual([
      'nothing to change',
    ])
    await stand.service.delete(RECORD, { ifMatch: '*' })
    expect(planLines(await stand.plan(file('spec.json'), { files: { 'spec.json': SPEC } }))).toEqual([
      'nothing to change',
    ])
  })

  test('tells one edit in words', async () => {
    const stand = stage()
    await stand.apply(file('spec.json'), { files: { 'spec.json': SPEC } })
    const { paths, ...rest } = JSON.parse(SPEC)
    const { '/api/v1/apps/{appId}': app, ...others } = paths
    const { delete: _, ...left } = app
    const edited = JSON.stringify({ ...rest, paths: { ...others, '/api/v1/apps/{appId}': left } })
    expect(planLines(await stand.plan(file('spec.json'), { files: { 'spec.json': edited } }))).toEqual([
      'update apis/it',
      '  specification: imported, because the document changed',
      '  | operation removed: DELETE /api/v1/apps/{appId} (breaking)',
    ])
  })
})

const EXAMPLES = ['2.0/json', '3.0/yaml', '3.1/yaml'].flatMap(folder =>
  readdirSync(new URL(`@readme/oas-examples/${folder}/`, PACKAGES))
    .filter(name => !name.startsWith('webhooks.'))
    .map(name => `${folder}/${name}`),
)

test.each(EXAMPLES)('%s is imported, and stays as it is, also for somebody without a record', async path => {
  const [name = ''] = path.split('/').slice(-1)
  const files = { [name]: packaged(`@readme/oas-examples/${path}`) }
  const stand = stage()
  const { outcomes } = await stand.apply(file(name), { files })
  expect(endings(outcomes)).toEqual(['applied apis/it'])
  expect(lines(await stand.plan(file(name), { files }))).toEqual([])
  await stand.service.delete(RECORD, { ifMatch: '*' })
  expect(planLines(await stand.plan(file(name), { files }))).toEqual(['nothing to change'])
})

describe('WSDL with two services', () => {
  const files = { 'shares.wsdl': fixture('shares.wsdl') }

  test.each([
    ['without a selector', '', ['getrate']],
    [
      'with the second selected',
      ', wsdlSelector: { wsdlServiceName: Shares, wsdlEndpointName: SharesSoap }',
      ['buy', 'sell'],
    ],
  ])('%s becomes an API of one of them, and stays as it is', async (_, selector, expected) => {
    const stand = stage()
    const yaml = file('shares.wsdl', selector, 'type: soap, ')
    const { outcomes } = await stand.apply(yaml, { files })
    expect([endings(outcomes), operationsOf(stand)]).toEqual([
      ['applied apis/it'],
      expected.map(name => `/apis/it/operations/${name}`),
    ])
    expect(lines(await stand.plan(yaml, { files }))).toEqual([])
  })

  test('that selects the other service is planned in words', async () => {
    const stand = stage()
    await stand.apply(file('shares.wsdl', '', 'type: soap, '), { files })
    const other = file('shares.wsdl', ', wsdlSelector: { wsdlServiceName: Shares }', 'type: soap, ')
    expect(planLines(await stand.plan(other, { files }))).toEqual([
      'update apis/it',
      '  specification: imported, because the document changed',
      '  | operation removed: POST /?soapAction=urn:contoso:shares/GetRate (breaking)',
      '  | operation added: POST /?soapAction=urn:contoso:shares/Buy',
      '  | operation added: POST /?soapAction=urn:contoso:shares/Sell',
    ])
  })
})

test.each(['catalog.edmx', 'stock.proto', 'rooms.wadl'])('%s is sent once', async name => {
  const files = { [name]: fixture(name) }
  const stand = stage()
  expect(endings((await stand.apply(file(name), { files })).outcomes)).toEqual(['applied apis/it'])
  expect(lines(await stand.plan(file(name), { files }))).toEqual([])
})

test.each(['catalog.edmx', 'stock.proto'])(
  'of another %s nothing is said, as the service makes no operations of it',
  async name => {
    const stand = stage()
    await stand.apply(file(name), { files: { [name]: fixture(name) } })
    const other = { files: { [name]: fixture(name).replace(/Items|Reset/, 'Other') } }
    expect(planLines(await stand.plan(file(name), other))).toEqual([
      'update apis/it',
      '  specification: imported, because the document changed',
    ])
  },
)

test('a GraphQL schema of more than a megabyte is written once, and one edit is told in words', async () => {
  const schema = packaged('@octokit/graphql-schema/schema.graphql')
  const stand = stage()
  await stand.apply(file('schema.graphql'), { files: { 'schema.graphql': schema } })
  expect(lines(await stand.plan(file('schema.graphql'), { files: { 'schema.graphql': `# ours\n${schema}` } }))).toEqual(
    [],
  )
  const edited = schema.replace(/^ {2}viewer: User!$/m, '  viewer(as: ID!): User!')
  expect(planLines(await stand.plan(file('schema.graphql'), { files: { 'schema.graphql': edited } }))).toEqual([
    'update apis/it/schemas/graphql',
    '  document.value:',
    '  | required argument added: as of Query.viewer (breaking)',
  ])
})
