/**
 * Documents of files with what a live API has otherwise: the lines that differ change, and no other.
 *
 * The service's side is written by hand in the words that it uses: OpenAPI 3.0 with its gateway, its names for
 * operations, and nothing of what it does not keep.
 */
import { describe, expect, test } from '@jest/globals'
import { stringify } from 'yaml'
import { readSpecification } from '../../../../src/content/specification.ts'
import { mergedDocument } from '../../../../src/export/merge/openapi/document.ts'
import type { Operation } from '../../../../src/model/specification.ts'

const ID = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }
const LIMIT = { name: 'limit', in: 'query', schema: { type: 'integer' } }
const LIST = {
  summary: 'List orders',
  operationId: 'listorders',
  parameters: [LIMIT],
  responses: {
    200: {
      description: 'All of them',
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Orders' } } },
    },
  },
}
const GET = {
  summary: 'One order',
  operationId: 'getorder',
  parameters: [ID],
  responses: {
    200: { description: 'It', content: { 'application/json': { schema: { $ref: '#/components/schemas/Order' } } } },
    404: { description: 'None' },
  },
}
const CANCEL = {
  summary: 'Cancel an order',
  operationId: 'cancelorder',
  parameters: [ID],
  responses: { 204: { description: 'Done' } },
}
const SCHEMAS = {
  Order: { type: 'object', properties: { id: { type: 'string' }, total: { type: 'number' } } },
  Orders: { type: 'array', items: { $ref: '#/components/schemas/Order' } },
}
const PATHS = { '/orders': { get: LIST }, '/orders/{id}': { get: GET, delete: CANCEL } }

/** What the service hands out. */
function live(paths: object = PATHS, schemas: object = SCHEMAS): string {
  return stringify({
    openapi: '3.0.1',
    info: { title: 'Orders', version: '1.0' },
    servers: [{ url: 'https://emulator.azure-api.net/orders' }],
    paths,
    components: { schemas },
  })
}

function operationsIn(text: string): readonly Operation[] {
  const read = readSpecification('live.yaml', text)
  return 'operations' in read ? (read.operations ?? []) : []
}

function merged(text: string, handedOut: string, file = 'orders.yaml') {
  return mergedDocument({ file, text, handedOut, live: operationsIn(handedOut) })
}

function textOf(result: ReturnType<typeof merged>): string {
  return 'text' in result ? result.text : result.why
}

const YAML = `# Orders, as we offer them.
openapi: 3.0.3
info:
  title: "Orders"
  version: '1'        # of the document
servers:
  - url: https://orders.contoso.example
tags: [{ name: orders }]
paths:
  /orders:
    get:
      # Paged since last year.
      operationId: listOrders
      summary: List orders
      tags: [orders]
      x-owner: shop
      parameters:
        - $ref: "#/components/parameters/Limit"
      responses:
        "200":
          description: All of them
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Orders" }
              example: [{ id: a }]
        default: { description: Anything else }
  /orders/{orderId}:
    parameters:
      - { name: orderId, in: path, required: true, schema: { type: string } }
    get:
      operationId: getOrder
      summary: 'One order'
      responses:
        200:
          description: It
          content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } }
        404: { $ref: '#/components/responses/None' }
    delete:
      operationId: cancelOrder
      summary: Cancel an order
      responses: { 204: { description: Done } }
components:
  parameters:
    Limit: { name: limit, in: query, schema: { type: integer, minimum: 1 } }
  responses:
    None: { description: None }
  schemas:
    # What was bought.
    Order:
      type: object
      required: [id]
      properties:
        id: { type: string, example: a-1 }
        total: { type: number }
    Orders: { type: array, items: { $ref: '#/components/schemas/Order' } }
`

describe('a document in YAML', () => {
  test('that says what the service has is left', () => {
    const schemas = { ...SCHEMAS, Order: { ...SCHEMAS.Order, required: ['id'] } }
    expect(merged(YAML, live(PATHS, schemas))).toEqual({ why: 'nothing of what its document can say differs' })
  })

  test.each([
    [
      'a summary',
      { '/orders': { get: { ...LIST, summary: 'All orders' } } },
      ['summary: List orders', 'summary: All orders'],
    ],
    [
      'a description that is new',
      { '/orders': { get: { ...LIST, description: 'Page by page.\nNewest first.' } } },
      [
        '        default: { description: Anything else }\n',
        '        default: { description: Anything else }\n      description: |-\n        Page by page.\n        Newest first.\n',
      ],
    ],
    [
      'a parameter that is new',
      {
        '/orders': { get: { ...LIST, parameters: [LIMIT, { name: 'page', in: 'query', schema: { type: 'string' } }] } },
      },
      [
        '        - $ref: "#/components/parameters/Limit"\n',
        '        - $ref: "#/components/parameters/Limit"\n        - name: page\n          in: query\n          schema: { type: string }\n',
      ],
    ],
    [
      'the type of a parameter',
      { '/orders': { get: { ...LIST, parameters: [{ ...LIMIT, schema: { type: 'string' } }] } } },
      [
        '        - $ref: "#/components/parameters/Limit"\n',
        '        - name: limit\n          in: query\n          schema: { type: string }\n',
      ],
    ],
    [
      'a parameter that is gone',
      { '/orders': { get: { ...LIST, parameters: [] } } },
      ['      parameters:\n        - $ref: "#/components/parameters/Limit"\n', ''],
    ],
    [
      'an answer that is gone, and another one',
      {
        '/orders/{id}': {
          get: { ...GET, responses: { 200: GET.responses[200], 410: { description: 'Gone' } } },
          delete: CANCEL,
        },
      },
      ["        404: { $ref: '#/components/responses/None' }\n", '        "410": { description: Gone }\n'],
    ],
  ])('gets %s, and keeps all else', (_, paths, [before = '', after = '']) => {
    expect(textOf(merged(YAML, live({ ...PATHS, ...paths }, withRequired())))).toBe(YAML.replace(before, after))
  })

  test('gets an operation that is new with the types that it needs, and what its path says is not said again', () => {
    const item = { type: 'object', properties: { name: { type: 'string' } } }
    const content = { 'application/json': { schema: { $ref: '#/components/schemas/Item' } } }
    const items = {
      summary: 'Items',
      operationId: 'items',
      parameters: [ID],
      responses: { 200: { description: 'ok', content } },
    }
    const put = {
      summary: 'Change',
      operationId: 'change-order',
      parameters: [ID],
      responses: { 204: { description: 'ok' } },
    }
    const paths = { ...PATHS, '/orders/{id}': { get: GET, delete: CANCEL, put }, '/orders/{id}/items': { get: items } }
    expect(textOf(merged(YAML, live(paths, { ...withRequired(), Item: item })))).toBe(
      YAML.replace(
        '      responses: { 204: { description: Done } }\n',
        `      responses: { 204: { description: Done } }
    put:
      summary: Change
      operationId: change-order
      responses:
        "204": { description: ok }
  /orders/{id}/items:
    get:
      summary: Items
      operationId: items
      parameters:
        - name: id
          in: path
          required: true
          schema: { type: string }
      responses:
        "200":
          description: ok
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Item" }
`,
      ).replace(
        "    Orders: { type: array, items: { $ref: '#/components/schemas/Order' } }\n",
        `    Orders: { type: array, items: { $ref: '#/components/schemas/Order' } }
    Item:
      type: object
      properties:
        name: { type: string }
`,
      ),
    )
  })

  test('loses an operation that is gone, and its path with the last one', () => {
    expect(textOf(merged(YAML, live({ '/orders': { get: LIST } }, withRequired())))).toBe(
      YAML.replace(/ {2}\/orders\/\{orderId\}:[\s\S]*(?=components:\n {2}parameters)/, ''),
    )
    expect(textOf(merged(YAML, live({ ...PATHS, '/orders/{id}': { delete: CANCEL } }, withRequired())))).toBe(
      YAML.replace(/ {4}get:\n {6}operationId: getOrder[\s\S]*(?= {4}delete:)/, ''),
    )
  })

  test('gets the properties of a type that several operations share, and keeps what else is said of it', () => {
    const { id } = SCHEMAS.Order.properties
    const order = { type: 'object', required: ['id'], properties: { id, currency: { type: 'string' } } }
    expect(textOf(merged(YAML, live(PATHS, { ...SCHEMAS, Order: order })))).toBe(
      YAML.replace('        total: { type: number }\n', '        currency: { type: string }\n'),
    )
  })

  test('says where it changed, as the file was', () => {
    const paths = { '/orders': { get: { ...LIST, summary: 'All' }, post: { ...CANCEL, parameters: [] } } }
    expect(merged(YAML, live(paths, withRequired()))).toMatchObject({
      changes: [
        { title: 'GET /orders', what: 'changed', line: 11, column: 5 },
        { title: 'POST /orders', what: 'added', line: 9, column: 1 },
        { title: 'GET /orders/{orderId}', what: 'taken out', line: 30, column: 5 },
        { title: 'DELETE /orders/{orderId}', what: 'taken out', line: 38, column: 5 },
      ],
    })
  })

  test('keeps its byte order mark and its line ends', () => {
    const text = `\uFEFF${YAML}`.replaceAll('\n', '\r\n')
    const paths = { ...PATHS, '/orders': { get: { ...LIST, description: 'One.\nTwo.', summary: 'All' } } }
    const result = textOf(merged(text, live(paths, withRequired())))
    expect([result.startsWith('\uFEFF# Orders'), /[^\r]\n/.test(result)]).toEqual([true, false])
    expect(result).toContain('summary: All\r\n')
  })

  const repeated = YAML.replace('      responses:\n        "200"', '      responses: &list\n        "200"').replace(
    '  /orders/{orderId}:',
    '  /all: { get: { operationId: all, summary: All, responses: *list } }\n  /orders/{orderId}:',
  )
  const all = { summary: 'All', operationId: 'all', responses: LIST.responses }

  test('in which what is equal is no more gets that where the alias was', () => {
    const responses = { 204: { description: 'None' } }
    const paths = { ...PATHS, '/all': { get: { ...all, responses } } }
    const result = textOf(merged(repeated, live(paths, withRequired())))
    const [line = ''] = /\n {2}\/all: .*\n/.exec(result) ?? []
    expect(result.replace(line, '\n  /all: { get: { operationId: all, summary: All, responses: *list } }\n')).toBe(
      repeated,
    )
    expect(line).toContain(
      'summary: All, responses: { "204": { description: None }, default: { description: Anything else } }',
    )
  })

  test('that repeats what is otherwise in one place now has all paths written anew', () => {
    const get = { ...LIST, responses: { 200: { ...LIST.responses[200], description: 'Some of them' } } }
    const result = textOf(
      merged(repeated, live({ ...PATHS, '/all': { get: all }, '/orders': { get } }, withRequired())),
    )
    expect(result.slice(0, result.indexOf('paths:'))).toBe(YAML.slice(0, YAML.indexOf('paths:')))
    expect(result.slice(result.indexOf('components:'))).toBe(YAML.slice(YAML.indexOf('components:')))
    expect(result).toContain('  /orders:\n    get:\n      operationId: listOrders\n      summary: List orders\n')
    expect([result.includes('description: Some of them'), result.includes('*list')]).toEqual([true, false])
  })

  test('whose path says of all operations what one of them lacks gets its paths from the service', () => {
    const text = YAML.replace(
      'schema: { type: string } }\n    get:',
      'schema: { type: string } }\n      - { name: X-Trace, in: header, schema: { type: string } }\n    get:',
    )
    const paths = { ...PATHS, '/orders/{id}': { get: { ...GET, summary: 'The order' }, delete: CANCEL } }
    const result = textOf(merged(text, live(paths, withRequired())))
    expect(result.slice(0, result.indexOf('paths:'))).toBe(YAML.slice(0, YAML.indexOf('paths:')))
    expect(result.slice(result.indexOf('components:'))).toBe(YAML.slice(YAML.indexOf('components:')))
    expect(result).toContain('  /orders/{id}:\n    get:\n      summary: The order\n      operationId: getorder\n')
  })

  test('gets a parameter of one operation that its path says otherwise of all', () => {
    const id = { ...ID, description: 'Of the order', schema: { type: 'integer' } }
    const paths = { ...PATHS, '/orders/{id}': { get: { ...GET, parameters: [id] }, delete: CANCEL } }
    expect(textOf(merged(YAML, live(paths, withRequired())))).toBe(
      YAML.replace(
        "        404: { $ref: '#/components/responses/None' }\n",
        `        404: { $ref: '#/components/responses/None' }
      parameters:
        - name: orderId
          in: path
          required: true
          schema: { type: integer }
          description: Of the order
`,
      ),
    )
  })

  test('gets what is new in the last parameter before the parameter that is new behind it', () => {
    const text = YAML.replace(
      '        - $ref: "#/components/parameters/Limit"\n',
      '        - name: X-Trace\n          in: header\n        - name: limit\n          in: query\n          schema: { type: integer }\n',
    )
    const parameters = [
      { ...LIMIT, description: 'At most' },
      { name: 'page', in: 'query', description: 'Which', schema: { type: 'string' } },
    ]
    expect(textOf(merged(text, live({ ...PATHS, '/orders': { get: { ...LIST, parameters } } }, withRequired())))).toBe(
      text.replace('        - name: X-Trace\n          in: header\n', '').replace(
        '          in: query\n          schema: { type: integer }\n',
        `          in: query
          schema: { type: integer }
          description: At most
        - name: page
          in: query
          description: Which
          schema: { type: string }
`,
      ),
    )
  })

  test('in which two operations would have one name gets all of them as the service names them', () => {
    const get = { ...GET, operationId: 'getorder-1' }
    const put = { ...CANCEL, summary: 'Change', operationId: 'getOrder' }
    const paths = { '/orders': { get: LIST }, '/orders/{id}': { get, put, delete: CANCEL } }
    const result = textOf(merged(YAML, live(paths, withRequired())))
    const names = [...result.matchAll(/operationId: (\S+)/g)].map(([, name]) => name)
    expect(names).toEqual(['listorders', 'getorder-1', 'getOrder', 'cancelorder'])
  })

  test('whose path is written elsewhere changes there', () => {
    const text = YAML.replace(/( {2}\/orders\/\{orderId\}:)\n([\s\S]*)components:\n/, (_, path, item) => {
      const moved = item.replace(/^/gm, '  ').trimEnd()
      return `${path} { $ref: '#/components/pathItems/order' }\ncomponents:\n  pathItems:\n    order:\n${moved}\n`
    })
    const paths = { ...PATHS, '/orders/{id}': { get: { ...GET, summary: 'The order' }, delete: CANCEL } }
    expect(textOf(merged(text, live(paths, withRequired())))).toBe(text.replace("'One order'", "'The order'"))
  })

  test('cannot say what the service has, when that is no OpenAPI', () => {
    const purge = { ...operationsIn(live())[0], method: 'PURGE' } as Operation
    expect(
      mergedDocument({ file: 'a.yaml', text: YAML, handedOut: live(), live: [...operationsIn(live()), purge] }),
    ).toEqual({
      why: 'its document cannot say what the service has: operation removed: PURGE /orders',
    })
  })
})

function withRequired(): object {
  return { ...SCHEMAS, Order: { ...SCHEMAS.Order, required: ['id'] } }
}

const JSON_FILE = `{
    "openapi": "3.0.3",
    "info": { "title": "Orders", "version": "1" },
    "paths": {
        "/orders": {
            "get": {
                "operationId": "listOrders",
                "tags": ["a", "b"],
                "summary": "List orders",
                "responses": { "200": { "description": "ok" } }
            }
        }
    }
}
`

describe('a document in JSON', () => {
  const list = { summary: 'List orders', operationId: 'listorders', responses: { 200: { description: 'ok' } } }

  test('keeps its indentation', () => {
    const paths = {
      '/orders': { get: { ...list, summary: 'All "orders"', description: 'Two\nlines' } },
      '/orders/{id}': { delete: CANCEL },
    }
    const result = textOf(merged(JSON_FILE, live(paths), 'orders.json'))
    expect(result).toBe(`{
    "openapi": "3.0.3",
    "info": { "title": "Orders", "version": "1" },
    "paths": {
        "/orders": {
            "get": {
                "operationId": "listOrders",
                "tags": ["a", "b"],
                "summary": "All \\"orders\\"",
                "responses": { "200": { "description": "ok" } },
                "description": "Two\\nlines"
            }
        },
        "/orders/{id}": {
            "delete": {
                "summary": "Cancel an order",
                "operationId": "cancelorder",
                "parameters": [
                    {
                        "name": "id",
                        "in": "path",
                        "required": true,
                        "schema": {
                            "type": "string"
                        }
                    }
                ],
                "responses": {
                    "204": {
                        "description": "Done"
                    }
                }
            }
        }
    }
}
`)
  })

  test('stays on its line, and with tabs', () => {
    const paths = {
      '/orders': { get: { ...list, responses: { 200: { description: 'ok' }, 404: { description: 'no' } } } },
    }
    const [line, tabs] = [JSON.stringify(JSON.parse(JSON_FILE)), JSON_FILE.replaceAll('    ', '\t')]
    expect([textOf(merged(line, live(paths))), textOf(merged(tabs, live(paths)))]).toEqual([
      line.replace('{"description":"ok"}', '{"description":"ok"},"404":{"description":"no"}'),
      tabs.replace('{ "description": "ok" }', '{ "description": "ok" }, "404": { "description": "no" }'),
    ])
  })

  test('loses its last operation', () => {
    expect(textOf(merged(JSON_FILE, live({})))).toBe(JSON_FILE.replace(/"paths": \{[\s\S]*/, '"paths": {}\n}\n'))
  })
})

const SWAGGER = `swagger: '2.0'
info: { title: Pets, version: '1' }
host: pets.contoso.example
produces: [application/json]
paths:
  /pets:
    get:
      operationId: listpets
      summary: List pets
      parameters:
        - { name: limit, in: query, type: integer, format: int32 }
      responses:
        200:
          description: ok
          schema: { $ref: '#/definitions/Pets' }
    post:
      operationId: addpet
      summary: Add a pet
      consumes: [application/json]
      parameters:
        - { name: pet, in: body, schema: { $ref: '#/definitions/Pet' } }
      responses:
        201: { description: made }
definitions:
  Pet: { type: object, properties: { name: { type: string } } }
  Pets: { type: array, items: { $ref: '#/definitions/Pet' } }
`

describe('a document of OpenAPI 2.0', () => {
  const content = (name: string) => ({ 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } })
  const schemas = {
    Pet: { type: 'object', properties: { name: { type: 'string' } } },
    Pets: { type: 'array', items: { $ref: '#/components/schemas/Pet' } },
  }
  const get = {
    summary: 'List pets',
    operationId: 'listpets',
    parameters: [LIMIT],
    responses: { 200: { description: 'ok', content: content('Pets') } },
  }
  const post = {
    summary: 'Add a pet',
    operationId: 'addpet',
    requestBody: { content: content('Pet') },
    responses: { 201: { description: 'made' } },
  }

  test('that says what the service has is left', () => {
    expect(merged(SWAGGER, live({ '/pets': { get, post } }, schemas))).toEqual({
      why: 'nothing of what its document can say differs',
    })
  })

  test('gets what differs in its own words', () => {
    const toy = { type: 'object', properties: { of: { $ref: '#/components/schemas/Pet' } } }
    const put = {
      summary: 'Change',
      operationId: 'change',
      parameters: [{ name: 'force', in: 'query', schema: { type: 'boolean', default: 'false' } }],
      requestBody: { content: content('Pet') },
      responses: { 200: { description: 'ok', content: content('Toy') } },
    }
    const limit = { ...LIMIT, required: true }
    const pets = { get: { ...get, parameters: [limit] }, post: { ...post, summary: 'Add one' }, put }
    expect(textOf(merged(SWAGGER, live({ '/pets': pets }, { ...schemas, Toy: toy })))).toBe(
      SWAGGER.replace('format: int32 }', 'format: int32, required: true }')
        .replace('Add a pet', 'Add one')
        .replace(
          '        201: { description: made }\n',
          `        201: { description: made }
    put:
      summary: Change
      operationId: change
      consumes: [application/json]
      produces: [application/json]
      parameters:
        - { name: force, in: query, type: boolean, default: "false" }
        - name: body
          in: body
          schema: { $ref: "#/definitions/Pet" }
      responses:
        "200":
          description: ok
          schema: { $ref: "#/definitions/Toy" }
`,
        )
        .replace(
          /$/,
          `  Toy:
    type: object
    properties:
      of: { $ref: "#/definitions/Pet" }
`,
        ),
    )
  })
})
