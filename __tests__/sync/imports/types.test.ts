/**
 * The schemas behind imported operations: what changes in them is seen, at the price of one request.
 */
import { describe, expect, test } from '@jest/globals'
import { planLines } from '../../../src/render/text.ts'
import { asked, lines, type Stage, stage } from '../../support/scenario.ts'

const order = (...names: readonly string[]) => ({
  type: 'object',
  properties: Object.fromEntries(names.map(name => [name, { type: 'string' }])),
})
const document = (...names: readonly string[]) =>
  JSON.stringify({
    openapi: '3.0.1',
    info: { title: 'Orders', version: '1' },
    paths: {
      '/orders': {
        get: {
          operationId: 'list-orders',
          responses: {
            200: {
              description: 'ok',
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Order' } } },
            },
          },
        },
      },
    },
    components: { schemas: { Order: order(...names) } },
  })
const FILE = 'version: 1\napis: { orders: { path: orders, specification: { file: orders.json } } }\n'
const saying = (...names: readonly string[]) => ({ files: { 'orders.json': document(...names) } })

/** Gives the path of the one schema of the API. */
function schemaOf({ emulator }: Stage): string {
  const paths = Object.keys(emulator.state()).filter(path => path.startsWith('/apis/orders/schemas/'))
  expect(paths).toHaveLength(1)
  return paths.join()
}

async function imported(...names: readonly string[]): Promise<Stage> {
  const stand = stage()
  await stand.apply(FILE, saying(...names))
  return stand
}

describe('of the schema behind an imported operation', () => {
  test('a field that another document lacks breaks callers, and one that it adds does not', async () => {
    const stand = await imported('id', 'total')
    expect(planLines(await stand.plan(FILE, saying('id', 'state')))).toEqual([
      'update apis/orders',
      '  specification: imported, because the document changed',
      '  | response field removed: total of 200 of GET /orders (breaking)',
      '  | response field added: state of 200 of GET /orders',
    ])
  })

  test('an edit in the portal is a drift, and is put right', async () => {
    const stand = await imported('id', 'total')
    const path = schemaOf(stand)
    const { contentType = '' } = stand.emulator.state()[path] ?? {}
    await stand.service.put(path, { contentType, document: { components: { schemas: { Order: order('id') } } } })
    const { plan } = await stand.apply(FILE, saying('id', 'total'))
    expect(planLines(plan)).toEqual([
      'update apis/orders',
      '  specification: imported, because the service is no longer as the last import left it',
      '  | response field added: total of 200 of GET /orders',
    ])
    expect(lines(await stand.plan(FILE, saying('id', 'total')))).toEqual([])
  })

  test('a plan reads the schema once, by its id', async () => {
    const stand = await imported('id')
    const path = schemaOf(stand)
    const before = asked(stand.emulator).length
    await stand.plan(FILE, saying('id'))
    const reads = asked(stand.emulator).slice(before)
    expect(reads.filter(line => line.startsWith('GET /apis/orders/schemas'))).toEqual([`GET ${path}`])
  })

  test('nothing is known where the schema is gone', async () => {
    const stand = await imported('id')
    await stand.service.delete(schemaOf(stand), { query: { force: 'true' }, ifMatch: '*' })
    expect(planLines(await stand.plan(FILE, saying('id')))).toEqual([
      'update apis/orders',
      '  specification: imported, because the service is no longer as the last import left it',
    ])
  })
})

test('what is only made from a document is not looked at again', async () => {
  const stand = await imported('id')
  const file = FILE.replace('orders.json } }', 'orders.json }, sync: { ignore: [specification] } }')
  const before = asked(stand.emulator).length
  expect(lines(await stand.plan(file, saying('other')))).toEqual([])
  expect(
    asked(stand.emulator)
      .slice(before)
      .filter(line => line.includes('/apis/orders/schemas')),
  ).toEqual([])
})
