/** Documents of APIs that somebody has changed in the service: what differs comes back into their files. */
import { readFileSync } from 'node:fs'
import { describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { readSpecification } from '../../src/content/specification.ts'
import type { Emulator } from '../../src/emulator/handler.ts'
import type { ServiceWriter } from '../../src/ports.ts'
import { run } from '../../src/run.ts'
import { anyDocument, LAYOUTS } from '../support/documents.arbitrary.ts'
import { applied, linesOf, merged, type Texts } from '../support/merging.ts'
import { asked, serviceOn, writes } from '../support/scenario.ts'
import { ARM, realClock, settingsOf, worldWith } from '../support/world.ts'

jest.setTimeout(60_000)

const MAIN = `version: 1
stack: shop
apis:
  orders:
    path: orders
    displayName: Orders
    specification: { file: orders.yaml }
`
const DOCUMENT = `# What others may count on.
openapi: 3.0.1
info: { title: Orders, version: '1' }
paths:
  /orders:
    get:
      operationId: list-orders
      summary: List orders   # all of them
      x-owner: shop
      responses: { '200': { description: ok } }
    post:
      operationId: add-order
      summary: Add an order
      responses: { '201': { description: made } }
components:
  schemas:
    Order: { type: object, properties: { id: { type: string } } }
`
const FILES = { 'apim.yml': MAIN, 'orders.yaml': DOCUMENT }
const OPERATIONS = '/apis/orders/operations'
const ANY = { ifMatch: '*' }
/** A new name, in the description too, which the service has made of the old one. */
const ALL = { displayName: 'All orders', description: 'All orders' }

/** How often an apply wrote, and how often its record. */
type Written = readonly [writes: number, records: number]

function writtenTo(emulator: Emulator): Written {
  const records = asked(emulator).filter(line => /^PUT .*\/schemas\/apim-sync\./.test(line))
  return [writes(emulator), records.length]
}

async function appliedAgain(files: Texts, emulator: Emulator, inputs: Texts = {}): Promise<Written> {
  const [writes, records] = writtenTo(emulator)
  const world = worldWith(files, emulator, { repository: 'contoso/shop' })
  await run(settingsOf({ ...ARM, command: 'apply', ...inputs }), world)
  expect(world.runner.said.filter(line => /^(?:fail|warning) /.test(line))).toEqual([])
  const [now, then] = writtenTo(emulator)
  return [now - writes, then - records]
}

/** Nothing but the record, and that once. */
const REMEMBERED = [
  [0, 1],
  [0, 0],
]

/** Merges, and applies the result twice. */
async function agreed(files: Texts, emulator: Emulator, inputs: Texts = {}) {
  const world = await merged(files, emulator, inputs)
  const now = { ...files, ...Object.fromEntries(world.written) }
  return { world, now, written: [await appliedAgain(now, emulator, inputs), await appliedAgain(now, emulator, inputs)] }
}

async function driftedBy(
  change: (service: ServiceWriter) => Promise<unknown>,
  files: Texts = FILES,
): Promise<Emulator> {
  const emulator = await applied(files)
  await change(serviceOn(emulator, realClock))
  return emulator
}

describe('what was changed in the operations of an API', () => {
  test('comes back as the lines that differ, and the next apply has nothing to do but to remember it', async () => {
    const emulator = await driftedBy(async service => {
      await service.patch(`${OPERATIONS}/list-orders`, ALL, ANY)
      await service.delete(`${OPERATIONS}/add-order`, ANY)
      const template = { name: 'id', type: 'string', required: true }
      await service.put(`${OPERATIONS}/get-order`, {
        displayName: 'One order',
        method: 'GET',
        urlTemplate: '/orders/{id}',
        templateParameters: [template],
        responses: [{ statusCode: 200, description: 'It' }],
      })
    })
    const { world, written } = await agreed(FILES, emulator)
    expect([linesOf(world), written]).toEqual([
      [
        'changed: orders.yaml:4: apis/orders: GET /orders/{id} added',
        'changed: orders.yaml:6: apis/orders: GET /orders changed',
        'changed: orders.yaml:11: apis/orders: POST /orders taken out',
        '3 changes written into 1 file',
      ],
      REMEMBERED,
    ])
    expect(Object.fromEntries(world.written)).toEqual({
      'orders.yaml': DOCUMENT.replace('List orders', 'All orders').replace(
        / {4}post:[\s\S]*(?=components:)/,
        `  /orders/{id}:
    get:
      summary: One order
      operationId: get-order
      parameters:
        - name: id
          in: path
          required: true
          schema: { type: string }
      responses:
        "200": { description: It }
`,
      ),
    })
  })

  test('is remembered, so that later changes of the file alone are seen, whatever they are about', async () => {
    const emulator = await driftedBy(service => service.patch(`${OPERATIONS}/list-orders`, ALL, ANY))
    const { now } = await agreed(FILES, emulator)
    const content = '{ application/json: { schema: { $ref: "#/components/schemas/Order" } } }'
    const later = {
      ...now,
      'orders.yaml': (now['orders.yaml'] ?? '').replace(
        'an order\n',
        `an order\n      requestBody: { content: ${content} }\n`,
      ),
    }
    expect(await appliedAgain(later, emulator)).toEqual([1, 1])
  })

  test.each([
    [
      'JSON',
      'orders.json',
      JSON.stringify(
        {
          openapi: '3.0.1',
          info: { title: 'Orders', version: '1' },
          paths: { '/orders': { get: { summary: 'List orders', operationId: 'list-orders', responses: {} } } },
        },
        null,
        '\t',
      ),
    ],
    [
      'OpenAPI 2.0',
      'orders.yaml',
      "swagger: '2.0'\ninfo: { title: Orders, version: '1' }\npaths:\n  /orders:\n    get: { operationId: list-orders, summary: List orders, responses: {} }\n",
    ],
    ['a template', 'orders.yaml', DOCUMENT],
  ])('comes back into %s', async (_, file, text) => {
    const spelled = `{ file: ${file}${text === DOCUMENT ? ', substitute: true' : ''} }`
    const files = { 'apim.yml': MAIN.replace('{ file: orders.yaml }', spelled), [file]: text }
    const emulator = await driftedBy(service => service.patch(`${OPERATIONS}/list-orders`, ALL, ANY), files)
    const { world, written } = await agreed(files, emulator)
    expect([Object.fromEntries(world.written), written]).toEqual([
      { [file]: text.replace('List orders', 'All orders') },
      REMEMBERED,
    ])
  })

  test('comes back into a template without its variables', async () => {
    const text = DOCUMENT.replace('List orders', 'List ${var.what}').replace('Add an order', 'Add to ${var.what}')
    const files = {
      'apim.yml': `${MAIN.replace('orders.yaml }', 'orders.yaml, substitute: true }')}variables: { what: orders }\n`,
      'orders.yaml': text,
    }
    const emulator = await driftedBy(
      service =>
        service.patch(
          `${OPERATIONS}/list-orders`,
          { displayName: 'All the orders', description: 'All the orders' },
          ANY,
        ),
      files,
    )
    const { world, written } = await agreed(files, emulator)
    expect([world.written.get('orders.yaml'), written]).toEqual([
      text.replace('List ${var.what}', 'All the ${var.what}'),
      REMEMBERED,
    ])
  })

  test('comes back into the types that answers refer to', async () => {
    const answer =
      "{ description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }"
    const files = { ...FILES, 'orders.yaml': DOCUMENT.replace('{ description: ok }', answer) }
    const emulator = await driftedBy(async service => {
      for await (const { resources } of service.list('/apis/orders/schemas'))
        for (const { name } of resources)
          await service.put(
            `/apis/orders/schemas/${name}`,
            {
              contentType: 'application/vnd.oai.openapi.components+json',
              document: {
                components: {
                  schemas: {
                    Order: { type: 'object', properties: { id: { type: 'string' }, total: { type: 'number' } } },
                  },
                },
              },
            },
            ANY,
          )
    }, files)
    const { world, written } = await agreed(files, emulator)
    expect([linesOf(world), world.written.get('orders.yaml'), written]).toEqual([
      ['changed: orders.yaml:17: apis/orders: type Order changed', '1 change written into 1 file'],
      files['orders.yaml'].replace('id: { type: string }', 'id: { type: string }, total: { type: number }'),
      REMEMBERED,
    ])
  })

  test('and in an operation that the files say more of comes back to either', async () => {
    const files = {
      ...FILES,
      'apim.yml': `${MAIN}    operations:
      list-orders: { description: Page by page }
      purge-orders: { displayName: Purge, method: PURGE, urlTemplate: /orders }
`,
    }
    const emulator = await driftedBy(async service => {
      await service.patch(`${OPERATIONS}/list-orders`, { description: 'All at once' }, ANY)
      await service.patch(`${OPERATIONS}/add-order`, { displayName: 'Add one', description: 'Add one' }, ANY)
    }, files)
    const { world, written } = await agreed(files, emulator)
    expect([linesOf(world), written]).toEqual([
      [
        'changed: apim.yml:9: apis/orders/operations/list-orders: description',
        'changed: orders.yaml:6: apis/orders: GET /orders changed',
        'changed: orders.yaml:11: apis/orders: POST /orders changed',
        '3 changes written into 2 files',
      ],
      REMEMBERED,
    ])
  })
})

test('an operation that somebody deleted goes with what the files say of it beside its document', async () => {
  const own = `    operations:
      add-order:
        displayName: Add
        policy: <policies><inbound><cors /></inbound><backend /><outbound /><on-error /></policies>
      list-orders: { tags: [] }
`
  const files = { ...FILES, 'apim.yml': `${MAIN}${own}` }
  const emulator = await applied(files)
  await serviceOn(emulator, realClock).delete(`${OPERATIONS}/add-order`, ANY)
  const world = await merged(files, emulator)
  expect(linesOf(world)).toEqual([
    'changed: apim.yml:9: apis/orders/operations/add-order taken out',
    'changed: orders.yaml:11: apis/orders: POST /orders taken out',
    '2 changes written into 2 files',
  ])
  expect(world.written.get('apim.yml')).toBe(`${MAIN}    operations:\n      list-orders: { tags: [] }\n`)
})

describe('a document that has changed too', () => {
  const extra = "    put: { operationId: put-order, summary: Put, responses: { '200': { description: ok } } }\n"
  const files = { ...FILES, 'orders.yaml': DOCUMENT.replace('components:', `${extra}components:`) }
  const drifted = () => driftedBy(service => service.patch(`${OPERATIONS}/list-orders`, ALL, ANY))
  const all = files['orders.yaml'].replace('List orders', 'All orders')

  test('takes what the service has, and keeps what may be yet to come', async () => {
    const emulator = await drifted()
    const world = await merged(files, emulator)
    expect([linesOf(world), world.written.get('orders.yaml')]).toEqual([
      [
        'changed: orders.yaml:6: apis/orders: GET /orders changed',
        'left: apim.yml:7: apis/orders: the service lacks PUT /orders, and may never have had it; "prune: all" takes it out',
        '1 change written into 1 file; 1 left as the files say',
      ],
      all,
    ])
    expect([...(await merged({ ...files, 'orders.yaml': all }, emulator)).written]).toEqual([])
  })

  test('loses that, too, when the user says so', async () => {
    const { world, written } = await agreed(files, await drifted(), { prune: 'all' })
    expect([world.written.get('orders.yaml'), written]).toEqual([all.replace(extra, ''), REMEMBERED])
  })

  test('is as good as one that was never imported where nothing is recorded: the service is what counts', async () => {
    const emulator = await drifted()
    await serviceOn(emulator, realClock).delete('/schemas/apim-sync.shop.default', ANY)
    expect((await merged(files, emulator)).written.get('orders.yaml')).toBe(all.replace(extra, ''))
  })
})

describe('a document of', () => {
  test('a revision comes back into the file that the revision names', async () => {
    const revision = `    revisions:
      '1': { specification: { file: orders.yaml } }
      '2': { specification: { file: second.yaml } }
    currentRevision: { revision: '1' }
`
    const files = {
      'apim.yml': `${MAIN.replace('    specification: { file: orders.yaml }\n', '')}${revision}`,
      'orders.yaml': DOCUMENT,
      'second.yaml': DOCUMENT,
    }
    const emulator = await driftedBy(
      service => service.patch('/apis/orders;rev=2/operations/list-orders', ALL, ANY),
      files,
    )
    const { world, written } = await agreed(files, emulator)
    expect([Object.fromEntries(world.written), written]).toEqual([
      { 'second.yaml': DOCUMENT.replace('List orders', 'All orders') },
      REMEMBERED,
    ])
  })

  test('an environment comes back into the file that its override names', async () => {
    const files = {
      'apim.yml': `${MAIN}environments:
  prod: { service: emulator, overrides: { apis: { orders: { specification: { file: prod.yaml } } } } }
`,
      'orders.yaml': DOCUMENT,
      'prod.yaml': DOCUMENT,
    }
    const inputs = { environment: 'prod' }
    const emulator = await applied(files, inputs)
    await serviceOn(emulator, realClock).patch(`${OPERATIONS}/list-orders`, ALL, ANY)
    const { world, written } = await agreed(files, emulator, inputs)
    expect([Object.fromEntries(world.written), written[1]]).toEqual([
      { 'prod.yaml': DOCUMENT.replace('List orders', 'All orders') },
      [0, 0],
    ])
  })
})

describe('a document is left', () => {
  const left = async (files: Texts, emulator: Emulator) => {
    const world = await merged(files, emulator)
    return [linesOf(world).filter(line => line.startsWith('left')), [...world.written.keys()]]
  }

  test('that has changed since the last import, when the service has not', async () => {
    const later = { ...FILES, 'orders.yaml': DOCUMENT.replace('List orders', 'All orders') }
    expect(await left(later, await applied(FILES))).toEqual([
      ['left: apim.yml:7: apis/orders: its document has changed since the last import, and the service has not'],
      [],
    ])
  })

  test('that several APIs are made of', async () => {
    const files = {
      ...FILES,
      'apim.yml': `${MAIN}  goods: { path: goods, displayName: Goods, specification: { file: orders.yaml } }\n`,
    }
    const emulator = await driftedBy(service => service.patch(`${OPERATIONS}/list-orders`, ALL, ANY), files)
    expect(await left(files, emulator)).toEqual([
      ['left: apim.yml:7: apis/orders: its file is named elsewhere too'],
      [],
    ])
  })

  test('that the service fetches from a link', async () => {
    const files = {
      'apim.yml': MAIN.replace(
        'file: orders.yaml',
        'link: https://contoso.example/orders.json, format: openapi+json-link',
      ),
    }
    const emulator = await applied({ 'apim.yml': 'version: 1\nstack: shop\ntags: { one: {} }\n' })
    emulator.seed('/apis/orders', { displayName: 'Orders', path: 'orders' })
    emulator.seed(`${OPERATIONS}/get`, { displayName: 'Get', method: 'GET', urlTemplate: '/' })
    expect(await left(files, emulator)).toEqual([
      ['left: apim.yml:7: apis/orders: its document is fetched from a link'],
      [],
    ])
  })

  test('that the service does not hand out', async () => {
    const emulator = await driftedBy(service => service.patch(`${OPERATIONS}/list-orders`, ALL, ANY))
    emulator.faults.add({ method: 'GET', path: '^/apis/orders\\?.*export=true', times: 0, status: 500 })
    expect(await left(FILES, emulator)).toEqual([
      [
        'left: apim.yml:7: apis/orders: the service hands out no document: the service has no openapi-link of /apis/orders',
      ],
      [],
    ])
  })

  test('that cannot say what the service has', async () => {
    const emulator = await driftedBy(service =>
      service.put(`${OPERATIONS}/purge`, { displayName: 'Purge', method: 'PURGE', urlTemplate: '/orders' }),
    )
    expect(await left(FILES, emulator)).toEqual([
      ['left: apim.yml:7: apis/orders: its document cannot say what the service has: operation removed: PURGE /orders'],
      [],
    ])
  })
})

describe('a document in a format of its own', () => {
  const fixture = (name: string) => readFileSync(new URL(`../fixtures/specifications/${name}`, import.meta.url), 'utf8')

  test('of GraphQL comes back', async () => {
    const text = fixture('reviews.graphql')
    const seal = `${text}\ntype Seal {\n  name: String!\n}\n`
    const files = { 'apim.yml': MAIN.replace('orders.yaml', 'reviews.graphql'), 'reviews.graphql': text }
    const emulator = await driftedBy(
      service =>
        service.put(
          '/apis/orders/schemas/graphql',
          {
            contentType: 'application/vnd.ms-azure-apim.graphql.schema',
            document: { value: seal },
          },
          ANY,
        ),
      files,
    )
    const { world, written } = await agreed(files, emulator)
    expect([linesOf(world), world.written.get('reviews.graphql'), written]).toEqual([
      ['changed: apim.yml:7: apis/orders/schemas/graphql: document', '1 change written into 1 file'],
      seal,
      [
        [0, 0],
        [0, 0],
      ],
    ])
  })

  test.each([
    ['quotes.wsdl', 'Ping', 'https://quotes.contoso.example/soap'],
    ['rooms.wadl', 'listRooms', 'https://rooms.contoso.example/api'],
  ])('of XML comes back whole, but for the address behind the API: %s', async (name, kept, address) => {
    const files = { 'apim.yml': MAIN.replace('orders.yaml', name), [name]: fixture(name) }
    const emulator = await driftedBy(async service => {
      for await (const { resources } of service.list(OPERATIONS))
        for (const { name: id, properties } of resources)
          if (properties['displayName'] !== kept) await service.delete(`${OPERATIONS}/${id}`, ANY)
    }, files)
    const { world, written } = await agreed(files, emulator)
    const text = world.written.get(name) ?? ''
    expect([linesOf(world), written]).toEqual([
      ['changed: apim.yml:7: apis/orders: specification', '1 change written into 1 file'],
      REMEMBERED,
    ])
    expect([operationsIn(name, text), readSpecification(name, text)]).toEqual([
      [kept],
      expect.objectContaining({ serverUrl: address }),
    ])
  })

  test.each(['stock.proto', 'catalog.edmx'])('that the service keeps to itself does not drift: %s', async name => {
    const files = { 'apim.yml': MAIN.replace('orders.yaml', name), [name]: fixture(name) }
    expect(linesOf(await merged(files, await applied(files)))).toEqual(['the files are as the service is'])
  })
})

function operationsIn(name: string, text: string): readonly (string | undefined)[] {
  const read = readSpecification(name, text)
  return 'operations' in read ? (read.operations ?? []).map(({ displayName }) => displayName) : []
}

test('any document comes back, whatever became of the API', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyDocument,
      anyDocument,
      fc.constantFrom(...Object.keys(LAYOUTS)),
      async (drawn, other, layout) => {
        const files = { 'apim.yml': MAIN, 'orders.yaml': LAYOUTS[layout]?.(drawn) ?? '' }
        const imported = { path: 'orders', displayName: 'Orders', format: 'openapi+json', value: JSON.stringify(other) }
        const emulator = await driftedBy(service => service.put('/apis/orders', imported, ANY), files)
        const { world, now, written } = await agreed(files, emulator)
        expect(
          linesOf(world).filter(line => /^(?:left|fail|warning)/.test(line) || line.includes('a plan would')),
        ).toEqual([])
        expect(written.map(([writes]) => writes)).toEqual([0, 0])
        expect([...(await merged(now, emulator)).written]).toEqual([])
      },
    ),
    { numRuns: 6, endOnFailure: true, interruptAfterTimeLimit: 20_000 },
  )
})
