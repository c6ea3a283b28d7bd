/**
 * Long-running writes, imported specifications, and revisions of APIs.
 *
 * An import is always long-running; named values are too, whatever they are.
 */
import { describe, expect, test } from '@jest/globals'
import type { Emulator } from '../../src/emulator/handler.ts'
import { NOW, PREFIX, sender, start, wrong } from './client.ts'

const ANY = { 'if-match': '*' }

async function follow(emulator: Emulator, url: string | undefined) {
  const answer = await emulator.handle({
    method: 'GET',
    url: url ?? '',
    headers: { authorization: 'Bearer emulator-access-token' },
    body: '',
  })
  return { ...answer, body: answer.body === '' ? '' : JSON.parse(answer.body) }
}

describe('a named value', () => {
  test('is accepted, and its location tells how it ends', async () => {
    const { send } = start()
    const answer = await send('PUT', '/namedValues/a', { displayName: 'a', value: 'x' })
    const location = expect.stringMatching(
      /^http:\/\/localhost:4280\/subscriptions\/sub\/.*\/namedValues\/a\?api-version=2024-05-01&asyncId=[0-9a-f]{24}&asyncCode=201$/,
    )
    expect([answer.status, answer.headers['location'], answer.headers['etag'], answer.body]).toEqual([
      202,
      location,
      undefined,
      '',
    ])
  })

  test('is polled until it is there, with its ETag', async () => {
    const { emulator, send } = start({ behaviour: { polls: 2 } })
    const { headers } = await send('PUT', '/namedValues/a', { displayName: 'a', value: 'x' })
    const polls = [
      await follow(emulator, headers['location']),
      await follow(emulator, headers['location']),
      await follow(emulator, headers['location']),
    ]
    const read = await send('GET', '/namedValues/a')
    expect(polls.map(({ status }) => status)).toEqual([202, 202, 201])
    expect([polls[2]?.body, polls[2]?.headers['etag']]).toEqual([read.body, read.headers['etag']])
  })

  test('ends with 200 when it was there', async () => {
    const { emulator, send } = start({ behaviour: { polls: 0 } })
    await send('PUT', '/namedValues/a', { displayName: 'a', value: 'x' })
    const put = await send('PUT', '/namedValues/a', { displayName: 'a', value: 'y' })
    const patch = await send('PATCH', '/namedValues/a', { value: 'z' }, ANY)
    const ends = [await follow(emulator, put.headers['location']), await follow(emulator, patch.headers['location'])]
    expect([put.status, patch.status, ...ends.map(({ status }) => status)]).toEqual([202, 202, 200, 200])
  })

  test('that is wrong is refused at once', async () => {
    expect((await start().send('PUT', '/namedValues/a', { displayName: 'a' })).status).toBe(400)
  })
})

test.each([
  ['policyFragment', '/policyFragments/f', { value: '<fragment />' }],
  ['globalSchema', '/schemas/s', { schemaType: 'json', document: {} }],
  ['api', '/apis/a', { displayName: 'A', path: 'a' }],
])('a %s is long-running where it is told to be', async (kind, path, properties) => {
  const usual = await start().send('PUT', path, properties)
  const named = await start({ behaviour: { longRunning: [kind] } }).send('PUT', path, properties)
  const all = await start({ behaviour: { longRunning: ['*'] } }).send('PUT', path, properties)
  expect([usual.status, named.status, all.status]).toEqual([201, 202, 202])
})

test('what is never long-running is not, even when everything is', async () => {
  expect((await start({ behaviour: { longRunning: ['*'] } }).send('PUT', '/tags/t', { displayName: 'T' })).status).toBe(
    201,
  )
})

test('a document of the state tells how far a write is, where one is asked for', async () => {
  const { emulator, send } = start({ behaviour: { statusDocuments: true, polls: 1 } })
  const { status, headers } = await send('PUT', '/namedValues/a', { displayName: 'a', value: 'x' })
  const polls = [
    await follow(emulator, headers['azure-asyncoperation']),
    await follow(emulator, headers['azure-asyncoperation']),
    await follow(emulator, headers['location']),
  ]
  expect([status, ...polls.map(poll => [poll.status, poll.body])]).toEqual([
    202,
    [200, { status: 'InProgress' }],
    [200, { status: 'Succeeded' }],
    [201, (await send('GET', '/namedValues/a')).body],
  ])
})

test('a long-running deletion ends without a body', async () => {
  const { emulator, send } = start({ behaviour: { longRunning: ['api'], polls: 1 } })
  emulator.seed('/apis/a', { displayName: 'A', path: 'a' })
  const { status, headers } = await send('DELETE', '/apis/a')
  const polls = [await follow(emulator, headers['location']), await follow(emulator, headers['location'])]
  expect([status, ...polls.map(poll => [poll.status, poll.body])]).toEqual([202, [202, ''], [200, '']])
})

const OPENAPI = {
  openapi: '3.0.1',
  info: { title: 'Orders', description: 'All orders', version: '1' },
  servers: [{ url: 'https://orders.example/v1' }],
  paths: {
    '/orders': {
      get: { operationId: 'listOrders', summary: 'List orders', responses: { 200: { description: 'OK' } } },
      post: { responses: {} },
    },
    '/orders/{id}': {
      parameters: [{ $ref: '#/components/parameters/id' }],
      delete: { operationId: 'delete order', description: 'Gone', responses: {} },
    },
  },
  components: { parameters: { id: { name: 'id', in: 'path', required: true, schema: { type: 'integer' } } } },
}

const DETAILED = `
openapi: 3.0.1
info: { title: Orders, version: "1" }
paths:
  /orders:
    put:
      operationId: add
      parameters:
        - { name: state, in: query, required: true, schema: { type: string, enum: [open, sent] } }
        - { name: since, in: query, description: First day, schema: { type: string } }
        - { name: X-Shop, in: header, required: true, schema: { type: string } }
      requestBody:
        content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } }
      responses:
        "200":
          description: OK
          content: { application/json: { schema: { $ref: "#/components/schemas/Order" } }, text/plain: {} }
components: { schemas: { Order: { type: object } } }
`

const SWAGGER = {
  swagger: '2.0',
  info: { title: 'Pets' },
  host: 'pets.example',
  basePath: '/v2',
  schemes: ['http'],
  paths: { '/pets': { get: { responses: {} } } },
  definitions: { Pet: {} },
}

describe('an import', () => {
  const importing = (value: unknown, format = 'openapi+json') => ({
    path: 'orders',
    format,
    value: typeof value === 'string' ? value : JSON.stringify(value),
  })

  test('names an operation by method and path where nothing is left of its id', async () => {
    const { emulator, send } = start()
    const paths = { '/orders': { get: { operationId: '$', responses: {} } } }
    await send('PUT', '/apis/orders', importing({ openapi: '3.0.1', info: { title: 'Orders', version: '1' }, paths }))
    const made = Object.keys(emulator.state()).filter(path => path.startsWith('/apis/orders/'))
    expect(made).toEqual(['/apis/orders/operations/get-orders'])
  })

  test('makes operations and one schema, and takes name, text and address from the document', async () => {
    const { emulator, send } = start()
    const answer = await send('PUT', '/apis/orders', importing(OPENAPI))
    const made = Object.entries(emulator.state()).filter(([path]) => path.startsWith('/apis/orders'))
    const request = { description: null, queryParameters: [], headers: [], representations: [] }
    const operation = { templateParameters: [], description: null, request, responses: [] }
    const id = { name: 'id', description: null, type: 'integer', required: true, values: [] }
    expect(answer.status).toBe(202)
    expect(made).toEqual([
      [
        '/apis/orders',
        expect.objectContaining({
          displayName: 'Orders',
          description: 'All orders',
          serviceUrl: 'https://orders.example/v1',
          path: 'orders',
        }),
      ],
      [
        '/apis/orders/operations/listorders',
        {
          ...operation,
          displayName: 'List orders',
          method: 'GET',
          urlTemplate: '/orders',
          description: 'List orders',
          responses: [{ statusCode: 200, description: 'OK', representations: [], headers: [] }],
        },
      ],
      [
        '/apis/orders/operations/post-orders',
        {
          ...operation,
          displayName: '/orders - POST',
          method: 'POST',
          urlTemplate: '/orders',
          description: '/orders - POST',
        },
      ],
      [
        '/apis/orders/operations/delete-order',
        {
          ...operation,
          displayName: 'delete order',
          method: 'DELETE',
          urlTemplate: '/orders/{id}',
          description: 'Gone',
          templateParameters: [id],
        },
      ],
      [
        expect.stringMatching(/^\/apis\/orders\/schemas\/[0-9a-f]{24}$/),
        { contentType: 'application/vnd.oai.openapi.components+json', document: { components: OPENAPI.components } },
      ],
    ])
  })

  test('keeps what an operation takes and gives, with the types by their names', async () => {
    const { emulator, send } = start()
    await send('PUT', '/apis/orders', importing(DETAILED, 'openapi'))
    const schemaId = Object.keys(emulator.state())
      .find(path => path.startsWith('/apis/orders/schemas/'))
      ?.slice(21)
    const order = { contentType: 'application/json', schemaId, typeName: 'Order' }
    const parameter = { description: null, type: 'string', values: [] }
    expect(emulator.state()['/apis/orders/operations/add']).toEqual({
      displayName: 'add',
      description: 'add',
      method: 'PUT',
      // A required query parameter becomes part of the template.
      urlTemplate: '/orders?state={state}',
      templateParameters: [{ ...parameter, name: 'state', required: true, values: ['open', 'sent'] }],
      request: {
        description: null,
        queryParameters: [{ ...parameter, name: 'since', description: 'First day', required: false }],
        headers: [{ ...parameter, name: 'X-Shop', required: true }],
        representations: [order],
      },
      responses: [
        { statusCode: 200, description: 'OK', representations: [order, { contentType: 'text/plain' }], headers: [] },
      ],
    })
  })

  test('takes bodies and answers of Swagger from what is consumed and produced', async () => {
    const { emulator, send } = start()
    const pet = { schema: { $ref: '#/definitions/Pet' } }
    const get = {
      consumes: ['application/xml'],
      parameters: [{ name: 'pet', in: 'body', ...pet }],
      responses: { 200: { description: 'OK', ...pet }, 204: {} },
    }
    const document = { ...SWAGGER, produces: ['application/json'], paths: { '/pets': { get } } }
    await send('PUT', '/apis/orders', importing(document, 'swagger-json'))
    const schemaId = Object.keys(emulator.state())
      .find(path => path.startsWith('/apis/orders/schemas/'))
      ?.slice(21)
    const typed = { schemaId, typeName: 'Pet' }
    expect(emulator.state()['/apis/orders/operations/get-pets']).toMatchObject({
      request: { representations: [{ contentType: 'application/xml', ...typed }] },
      responses: [
        { statusCode: 200, representations: [{ contentType: 'application/json', ...typed }] },
        { statusCode: 204, description: null, representations: [] },
      ],
    })
  })

  test('of YAML that is none is refused', async () => {
    const answer = await start().send('PUT', '/apis/orders', importing('openapi: [3', 'openapi'))
    expect([answer.status, answer.body]).toEqual([
      400,
      wrong(['representation', 'Parsing error(s): the document is not valid YAML.']),
    ])
  })

  test('leaves alone what is sent beside the document', async () => {
    const { emulator, send } = start()
    await send('PUT', '/apis/orders', {
      ...importing(OPENAPI),
      displayName: 'Mine',
      serviceUrl: 'https://mine.example',
    })
    expect(emulator.state()['/apis/orders']).toMatchObject({
      displayName: 'Mine',
      serviceUrl: 'https://mine.example',
      description: 'All orders',
    })
  })

  test('replaces operations, and leaves policies of those that stay', async () => {
    const { emulator, send } = start()
    await send('PUT', '/apis/orders', importing(OPENAPI))
    await send('PUT', '/apis/orders/operations/listOrders/policies/policy', { value: '<policies />' })
    await send('PUT', '/apis/orders/operations/post-orders/policies/policy', { value: '<policies />' })
    await send(
      'PUT',
      '/apis/orders',
      importing({ ...OPENAPI, paths: { '/orders': { get: OPENAPI.paths['/orders'].get } } }),
    )
    const operations = Object.keys(emulator.state()).filter(path => path.includes('/operations/'))
    expect(operations).toEqual([
      '/apis/orders/operations/listorders',
      '/apis/orders/operations/listorders/policies/policy',
    ])
  })

  test('reads Swagger', async () => {
    const { emulator, send } = start()
    await send('PUT', '/apis/pets', importing(SWAGGER, 'swagger-json'))
    expect(emulator.state()).toMatchObject({
      '/apis/pets': { displayName: 'Pets', serviceUrl: 'http://pets.example/v2' },
      '/apis/pets/operations/get-pets': { method: 'GET', urlTemplate: '/pets' },
    })
  })

  test('reads the operations of WSDL', async () => {
    const { emulator, send } = start()
    const wsdl =
      '<definitions><portType name="P"><operation name="Add"/><operation name="Sub"/></portType></definitions>'
    await send('PUT', '/apis/calc', { displayName: 'Calc', ...importing(wsdl, 'wsdl') })
    expect(Object.keys(emulator.state()).filter(path => path.startsWith('/apis/calc'))).toEqual([
      '/apis/calc',
      '/apis/calc/operations/add',
      '/apis/calc/operations/sub',
    ])
  })

  test('keeps what is behind a link without asking for it', async () => {
    const { emulator, send } = start()
    await send('PUT', '/apis/g', {
      displayName: 'G',
      ...importing('https://graph.example/schema', 'graphql-link'),
      apiType: 'graphql',
    })
    expect(emulator.state()['/apis/g']).toMatchObject({ type: 'graphql', displayName: 'G' })
  })

  test('keeps an API in YAML without operations', async () => {
    const { emulator, send } = start()
    await send('PUT', '/apis/y', { displayName: 'Y', ...importing('openapi: 3.0.1\npaths: {}', 'openapi') })
    expect(Object.keys(emulator.state()).filter(path => path.startsWith('/apis/y'))).toEqual(['/apis/y'])
  })

  test.each([
    ['is no JSON', '{', 'openapi+json'],
    ['is of another format', SWAGGER, 'openapi+json'],
    ['has a parameter that nobody declares', { ...OPENAPI, paths: { '/{x}': { get: {} } } }, 'openapi+json'],
    ['has no operations', '<definitions />', 'wsdl'],
  ])('of a document that %s is refused and leaves nothing', async (_, value, format) => {
    const { emulator, send } = start()
    const before = emulator.state()
    const answer = await send('PUT', '/apis/orders', importing(value, format))
    expect([answer.status, emulator.state()]).toEqual([400, before])
  })

  test('with a null beside the document is refused', async () => {
    expect((await start().send('PUT', '/apis/orders', { ...importing(OPENAPI), description: null })).status).toBe(400)
  })
})

test('an exported specification is behind a link that needs no authorization', async () => {
  const { emulator, send } = start()
  await send('PUT', '/apis/orders', { path: 'orders', format: 'openapi+json', value: JSON.stringify(OPENAPI) })
  const { body } = await send('GET', '/apis/orders?format=openapi%2Bjson-link&export=true')
  const { value } = body as { value: { link: string } }
  const document = await emulator.handle({ method: 'GET', url: value.link, headers: {}, body: '' })
  const forged = await emulator.handle({ method: 'GET', url: `${value.link}0`, headers: {}, body: '' })
  expect(JSON.parse(document.body)).toMatchObject({
    openapi: '3.0.1',
    info: { title: 'Orders' },
    paths: { '/orders/{id}': { delete: { operationId: 'delete-order' } } },
  })
  expect(forged.status).toBe(403)
})

describe('a revision', () => {
  async function startWithRevision() {
    const { emulator, send } = start()
    await send('PUT', '/apis/a', { displayName: 'A', path: 'a', description: 'first' })
    await send('PUT', '/apis/a/operations/o', { displayName: 'O', method: 'GET', urlTemplate: '/' })
    await send('PUT', '/apis/a/policies/policy', { value: '<policies />' })
    const made = await send('PUT', '/apis/a;rev=2', {
      path: 'a',
      sourceApiId: '/apis/a',
      isCurrent: false,
      serviceUrl: 'https://two.example',
    })
    return { emulator, send, made }
  }

  test('is a copy of its source', async () => {
    const { emulator, made } = await startWithRevision()
    expect(made.status).toBe(201)
    expect(emulator.state()['/apis/a;rev=2']).toMatchObject({
      displayName: 'A',
      apiRevision: '2',
      isCurrent: false,
      serviceUrl: 'https://two.example',
    })
    expect(Object.keys(emulator.state()).filter(path => path.startsWith('/apis/a;rev=2/'))).toEqual([
      '/apis/a;rev=2/operations/o',
      '/apis/a;rev=2/policies/policy',
    ])
  })

  test('is listed with the current one, newest first', async () => {
    const { send } = await startWithRevision()
    expect((await send('GET', '/apis/a/revisions')).body).toMatchObject({
      count: 2,
      value: [
        { apiId: `${PREFIX}/apis/a;rev=2`, apiRevision: '2', isCurrent: false },
        { apiId: `${PREFIX}/apis/a`, apiRevision: '1', isCurrent: true },
      ],
    })
  })

  test.each(['displayName', 'description', 'path'])('may not change its %s', async field => {
    const { send } = await startWithRevision()
    const answer = await send('PATCH', '/apis/a;rev=2', { [field]: 'other' }, ANY)
    expect(answer).toMatchObject({ status: 400, body: { error: { details: [{ target: field }] } } })
  })

  test('needs a source', async () => {
    const { send } = await startWithRevision()
    expect((await send('PUT', '/apis/a;rev=3', { path: 'a' })).status).toBe(400)
  })

  test('becomes current by a release, with everything below it', async () => {
    const { emulator, send } = await startWithRevision()
    await send('PUT', '/apis/a;rev=2/operations/new', { displayName: 'New', method: 'GET', urlTemplate: '/new' })
    await send('PUT', '/apis/a/releases/r', { apiId: '/apis/a;rev=2' })
    const paths = Object.keys(emulator.state()).filter(path => path.startsWith('/apis/'))
    expect(paths.toSorted()).toEqual([
      '/apis/a',
      '/apis/a/operations/new',
      '/apis/a/operations/o',
      '/apis/a/policies/policy',
      '/apis/a/releases/r',
      '/apis/a;rev=1',
      '/apis/a;rev=1/operations/o',
      '/apis/a;rev=1/policies/policy',
    ])
    expect(emulator.state()['/apis/a']).toMatchObject({
      apiRevision: '2',
      isCurrent: true,
      serviceUrl: 'https://two.example',
    })
  })

  test('that is current answers to its number, too', async () => {
    const { send } = await startWithRevision()
    expect((await send('GET', '/apis/a;rev=1/operations/o')).status).toBe(200)
  })

  test('leaves to the API what is no revision of it when another one becomes current', async () => {
    const { emulator, send } = await startWithRevision()
    emulator.seed('/apis/a/issues/i', { title: 'Slow', description: 'Very', userId: '/users/1' })
    await send('PUT', '/apis/a/releases/r', { apiId: '/apis/a;rev=2' })
    const issues = Object.keys(emulator.state()).filter(path => path.includes('/issues/'))
    expect(issues).toEqual(['/apis/a/issues/i'])
  })

  test.each([
    ['PATCH', { displayName: 'B' }],
    ['PUT', { displayName: 'B', path: 'a' }],
  ])('has what the current one is given by a %s and all have in common', async (method, properties) => {
    const { emulator, send } = await startWithRevision()
    await send(method, '/apis/a', properties, ANY)
    const { displayName, serviceUrl } = emulator.state()['/apis/a;rev=2'] ?? {}
    expect({ displayName, serviceUrl }).toEqual({ displayName: 'B', serviceUrl: 'https://two.example' })
  })

  test('that is current is not deleted alone', async () => {
    const { send } = await startWithRevision()
    const current = await send('DELETE', '/apis/a;rev=1?deleteRevisions=true')
    const other = await send('DELETE', '/apis/a;rev=2')
    expect([current.status, other.status, (await send('GET', '/apis/a')).status]).toEqual([400, 200, 200])
  })

  test('goes with its API, when that is said', async () => {
    const { emulator, send } = await startWithRevision()
    const refused = await send('DELETE', '/apis/a')
    await send('DELETE', '/apis/a?deleteRevisions=true')
    expect([refused.status, Object.keys(emulator.state()).filter(path => path.startsWith('/apis/'))]).toEqual([400, []])
  })
})

test('a release tells when it was made and when it was changed', async () => {
  let now = NOW
  const { emulator } = start({ now: () => now })
  const send = sender(emulator, PREFIX, { authorization: 'Bearer emulator-access-token', ...ANY })
  emulator.seed('/apis/a', { displayName: 'A', path: 'a' })
  await send('PUT', '/apis/a/releases/r', { apiId: '/apis/a' })
  now += 60_000
  await send('PATCH', '/apis/a/releases/r', { notes: 'later' })
  expect(emulator.state()['/apis/a/releases/r']).toEqual({
    apiId: '/apis/a',
    notes: 'later',
    createdDateTime: '2030-01-01T00:00:00.000Z',
    updatedDateTime: '2030-01-01T00:01:00.000Z',
  })
})
