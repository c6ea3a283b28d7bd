/**
 * Imports: when a document is sent, when it is not, and what is put right after it.
 */
import { expect, test } from '@jest/globals'
import { lines, stage, writes } from '../support/scenario.ts'

const DOCUMENT = {
  openapi: '3.0.1',
  info: { title: 'Orders', version: '1', description: 'What the document says' },
  servers: [{ url: 'https://document.example/orders' }],
  paths: {
    '/orders': {
      get: { operationId: 'list-orders', summary: 'List orders', responses: { 200: { description: 'ok' } } },
      post: { operationId: 'add-order', summary: 'Add an order', responses: { 201: { description: 'made' } } },
    },
  },
}

const WITH_ONE_MORE = {
  ...DOCUMENT,
  paths: {
    ...DOCUMENT.paths,
    '/orders/{id}': {
      get: {
        operationId: 'get-order',
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        responses: { 200: { description: 'ok' } },
      },
    },
  },
}

const FILE = `
version: 1
apis:
  orders:
    path: orders
    displayName: Orders of ours
    description: What the file says
    serviceUrl: https://file.example/orders
    specification: { file: orders.json }
    policy: { value: "<policies><inbound><base /></inbound><backend><base /></backend><outbound><base /></outbound><on-error><base /></on-error></policies>" }
`

const files = (document: object) => ({ files: { 'orders.json': JSON.stringify(document) } })

test('an API is imported in one write, and what the file says of it prevails over the document', async () => {
  const { apply, emulator } = stage()
  const { plan, outcomes } = await apply(FILE, files(DOCUMENT))
  expect(plan.refusals).toEqual([])
  expect(outcomes.map(outcome => (outcome.status === 'failed' ? outcome.reason : outcome.status))).toEqual([
    'applied',
    'applied',
  ])
  const { description, serviceUrl, displayName } = emulator.state()['/apis/orders'] ?? {}
  expect({ description, serviceUrl, displayName }).toEqual({
    description: 'What the file says',
    serviceUrl: 'https://file.example/orders',
    displayName: 'Orders of ours',
  })
  expect(
    Object.keys(emulator.state())
      .filter(path => path.startsWith('/apis/orders/operations/'))
      .sort(),
  ).toEqual(['/apis/orders/operations/add-order', '/apis/orders/operations/list-orders'])
})

test('an unchanged document is not imported again', async () => {
  const { apply, emulator } = stage()
  await apply(FILE, files(DOCUMENT))
  const before = writes(emulator)
  const { plan } = await apply(FILE, files({ ...DOCUMENT, paths: { ...DOCUMENT.paths } }))
  expect(lines(plan)).toEqual([])
  expect(writes(emulator) - before).toBe(0)
})

test('a document that says more is imported, and the plan says what is new', async () => {
  const { apply, emulator } = stage()
  await apply(FILE, files(DOCUMENT))
  const { plan, outcomes } = await apply(FILE, files(WITH_ONE_MORE))
  expect(lines(plan)).toEqual(['update apis/orders'])
  expect(plan.changes.map(change => (change.action === 'update' ? change.import?.changes : []))).toEqual([
    [{ message: 'operation added: GET /orders/{id}', breaking: false }],
  ])
  expect(outcomes.map(({ status }) => status)).toEqual(['applied'])
  expect(emulator.state()['/apis/orders/operations/get-order']).toBeDefined()
  expect(lines((await apply(FILE, files(WITH_ONE_MORE))).plan)).toEqual([])
})

test('an operation that somebody changed is drift, and the document is imported again', async () => {
  const { apply, service } = stage()
  await apply(FILE, files(DOCUMENT))
  await service.patch('/apis/orders/operations/list-orders', { displayName: 'Changed by hand' }, { ifMatch: '*' })
  const { plan } = await apply(FILE, files(DOCUMENT))
  expect(plan.changes.map(change => (change.action === 'update' ? change.import?.why : ''))).toEqual(['drift'])
  expect(lines((await apply(FILE, files(DOCUMENT))).plan)).toEqual([])
})

test('operations of the document are completed by the file after the import', async () => {
  const { apply, emulator } = stage()
  const more = `${FILE}    operations:
      list-orders: { displayName: All orders, policy: "<policies><inbound><base /></inbound><backend><base /></backend><outbound><base /></outbound><on-error><base /></on-error></policies>" }
      add-order: { tags: [orders] }
tags: { orders: {} }
`
  const { plan, outcomes } = await apply(more, files(DOCUMENT))
  expect(plan.refusals).toEqual([])
  expect(outcomes.flatMap(outcome => (outcome.status === 'failed' ? [outcome.reason] : []))).toEqual([])
  expect(emulator.state()['/apis/orders/operations/list-orders']?.['displayName']).toBe('All orders')
  expect(lines((await apply(more, files(DOCUMENT))).plan)).toEqual([])
})

test('an operation is not expected of an import that is left out of the run', async () => {
  const { apply, plan } = stage()
  await apply(FILE, files(DOCUMENT))
  const more = `${FILE}    operations: { get-order: { displayName: One order } }\n`
  const { changes, refusals } = await plan(more, { ...files(WITH_ONE_MORE), only: ['apis/*/operations/*'] })
  expect([changes.map(({ action }) => action), refusals.map(({ message }) => message)]).toEqual([
    ['create'],
    ['apis/orders/operations/get-order is not in the service and cannot be created without "method" and "urlTemplate"'],
  ])
})

test('an operation is known by the id that the service makes of its operationId', async () => {
  const { plan } = stage()
  const { get, post } = DOCUMENT.paths['/orders']
  const document = { ...DOCUMENT, paths: { '/orders': { get: { ...get, operationId: 'List.Orders' }, post } } }
  const more = `${FILE}    operations: { list-orders: { displayName: All orders } }\n`
  const { changes, refusals } = await plan(more, files(document))
  expect([refusals, changes.map(({ action, address }) => `${action} ${address.ids.join('/')}`)]).toEqual([
    [],
    ['create orders', 'create orders', 'update orders/list-orders'],
  ])
})

test('an operation is not known by an id of which nothing is left', async () => {
  const { plan } = stage()
  const document = { ...DOCUMENT, paths: { '/orders': { get: { operationId: '$', responses: { 200: {} } } } } }
  const { refusals } = await plan(`${FILE}    operations: { "#": { displayName: All orders } }\n`, files(document))
  expect(refusals.map(({ message }) => message)).toEqual([
    'apis/orders/operations/# is not in the service and cannot be created without "method" and "urlTemplate"',
  ])
})
