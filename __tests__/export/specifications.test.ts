/**
 * Documents in an export: as the service hands them out where they say what is there, otherwise one entity after the
 * other.
 */
import { describe, expect, test } from '@jest/globals'
import { textOf } from '../../src/model/address.ts'
import type { DocumentReader } from '../../src/ports.ts'
import { asFile, documentsOf, exportOf } from '../support/exported.ts'
import { brokenPromises } from '../support/promise.ts'
import { lines, type Stage, stage } from '../support/scenario.ts'

const API = '/apis/orders'

/** A service with one API of one operation. */
function orders(api = {}, operation = {}): Stage {
  const stand = stage()
  stand.emulator.seed(API, { displayName: 'Orders', path: 'orders', protocols: ['https'], ...api })
  stand.emulator.seed(`${API}/operations/get`, {
    displayName: 'Get',
    method: 'GET',
    urlTemplate: '/orders',
    ...operation,
  })
  return stand
}

async function filesOf(stand: Stage, documents?: DocumentReader) {
  const taken = await exportOf(stand, { only: ['apis/orders'], ...(documents === undefined ? {} : { documents }) })
  expect([taken.faults, lines(await stand.plan(...asFile(taken)))]).toEqual([[], []])
  return taken
}

test('a document is written without the gateway, which an import would take for the backend', async () => {
  const { files } = await filesOf(orders({ serviceUrl: 'https://orders.contoso.example' }))
  expect([...files.keys()]).toEqual(['apim.yaml', 'specifications/orders.openapi.yaml'])
  expect(files.get('specifications/orders.openapi.yaml')).not.toContain('azure-api.net')
  expect(files.get('apim.yaml')).toContain('specification: { file: specifications/orders.openapi.yaml }')
})

describe('operations are written one by one, with the reason', () => {
  test.each([
    ['for a method of one’s own', orders({}, { method: 'PURGE' }), 'operation removed: PURGE /orders'],
    ['for what the service does not export', orders({ type: 'soap' }), 'the service has no wsdl of /apis/orders'],
    [
      'for what the document does not say',
      orders({}, { request: { headers: [{ name: 'X-Shop', type: 'string', examples: { usual: { value: 'a' } } }] } }),
      'the document that the service hands out does not say everything about "X-Shop": GET /orders',
    ],
  ])('%s', async (_, stand, reason) => {
    const { files, remarks } = await filesOf(stand)
    expect([...files.keys()]).toEqual(['apim.yaml'])
    expect(remarks.map(({ why }) => why)).toEqual([expect.stringContaining(reason)])
    expect(files.get('apim.yaml')).toContain('urlTemplate: /orders')
  })

  test.each([
    ['cannot be read', async () => 'no: [document', 'cannot be read'],
    [
      'is of another API',
      async () => 'openapi: 3.0.1\ninfo: { title: x, version: "1" }\npaths: {}\n',
      'says something else',
    ],
  ])('for a document that %s', async (_, document, reason) => {
    const { remarks } = await filesOf(orders(), { document })
    expect(remarks.map(({ why }) => why)).toEqual([expect.stringContaining(reason)])
  })

  test('where they refer to a schema that somebody made', async () => {
    const representations = [{ contentType: 'application/json', schemaId: 'mine', typeName: 'Order' }]
    const stand = orders({}, { responses: [{ statusCode: 200, representations }] })
    stand.emulator.seed(`${API}/schemas/mine`, {
      contentType: 'application/vnd.oai.openapi.components+json',
      document: { components: { schemas: { Order: { type: 'object' } } } },
    })
    const { files } = await filesOf(stand)
    expect([...files.keys()]).toEqual(['apim.yaml'])
    expect(files.get('apim.yaml')).toContain('schemaId: mine')
  })
})

test.each(['get.order', 'a--b', '$', 'x'.repeat(77)])(
  'an operation "%s" keeps the id that an import would take from it',
  async id => {
    const stand = stage()
    stand.emulator.seed(API, { displayName: 'Orders', path: 'orders', protocols: ['https'] })
    const place = `${API}/operations/${encodeURIComponent(id)}`
    await stand.service.put(place, { displayName: 'Get', method: 'GET', urlTemplate: '/orders' })
    await stand.service.put(`${place}/policies/policy`, { format: 'rawxml', value: '<policies><inbound /></policies>' })
    const { taken, here, elsewhere } = await brokenPromises(stand, {})
    expect([here, elsewhere, taken.remarks.map(({ why }) => why)]).toEqual([
      [],
      [],
      [
        `an import of the document would make another id of "${encodeURIComponent(id)}"; what lies below is written one by one instead`,
      ],
    ])
  },
)

test('a GraphQL schema is written as the document that it is', async () => {
  const stand = stage()
  stand.emulator.seed(API, { displayName: 'Orders', path: 'orders', type: 'graphql', protocols: ['https'] })
  const schema = 'type Query {\n  orders: [String!]!\n}\n'
  stand.emulator.seed(`${API}/schemas/graphql`, {
    contentType: 'application/vnd.ms-azure-apim.graphql.schema',
    document: { value: schema },
  })
  const { files, declared } = await filesOf(stand)
  expect(declared.map(textOf)).toEqual(['apis/orders', 'apis/orders/schemas/graphql'])
  expect(files.get('specifications/orders.graphql')).toBe(schema)
  expect(files.get('apim.yaml')).not.toContain('schemas:')
})

test.each(['odata', 'grpc'])('of an API of the type %s it is said that its document is missing', async type => {
  const stand = stage()
  stand.emulator.seed(API, { displayName: 'Orders', path: 'orders', type, protocols: ['https'] })
  const { files, remarks } = await filesOf(stand)
  const why = `the document is not shown where "type" is "${type}"; another service needs it as "specification"`
  expect([[...files.keys()], remarks.map(remark => remark.why)]).toEqual([['apim.yaml'], [why]])
  stand.emulator.seed(`${API}/schemas/kept`, { contentType: 'text/plain', document: { value: 'syntax = "proto3";' } })
  expect((await filesOf(stand)).remarks).toEqual([])
})

test('documents of one version set are asked for in turn, others side by side', async () => {
  const stand = stage()
  stand.emulator.seed('/apiVersionSets/set', { displayName: 'Set', versioningScheme: 'Segment' })
  const ids = ['a1', 'a2', 'a3', 'b', 'c']
  for (const id of ids) {
    const version = id.startsWith('a') ? { apiVersion: id, apiVersionSetId: '/apiVersionSets/set' } : {}
    stand.emulator.seed(`/apis/${id}`, { displayName: id, path: id, ...version })
    stand.emulator.seed(`/apis/${id}/operations/get`, { displayName: 'Get', method: 'GET', urlTemplate: '/' })
  }
  const open = new Set<string>()
  const together = new Set<string>()
  const documents = documentsOf(stand)
  const watched: DocumentReader = {
    document: async (path, format) => {
      for (const other of open) together.add([other, path].toSorted().join(' '))
      open.add(path)
      const text = await documents.document(path, format)
      open.delete(path)
      return text
    },
  }
  const { files } = await exportOf(stand, { documents: watched })
  expect([...files.keys()].filter(path => path.startsWith('specifications/'))).toHaveLength(ids.length)
  expect([...together].filter(pair => /a\d \/apis\/a\d/.test(pair))).toEqual([])
  expect(together.has('/apis/b /apis/c')).toBe(true)
})
