/**
 * OpenAPI documents drawn at random, and the ways in which people write them down.
 *
 * Names are few, so that two documents have much in common.
 */
import fc from 'fast-check'
import { stringify } from 'yaml'

const SCHEMA = fc.constantFrom(
  { $ref: '#/components/schemas/Order' },
  { $ref: '#/components/schemas/Orders' },
  { type: 'object', properties: { id: { type: 'string' } } },
)
const WORDS = fc.constantFrom('Orders', 'All of them', 'yes', '12', 'Two\nlines', 'a: b # c', '${var.none}', '"quoted"')
const TYPE = fc.constantFrom('string', 'integer', 'boolean')

const anyParameter = fc
  .record(
    {
      name: fc.constantFrom('limit', 'page', 'X-Trace'),
      description: WORDS,
      required: fc.boolean(),
      schema: fc.record({ type: TYPE, format: fc.constantFrom('int32', 'date') }, { requiredKeys: ['type'] }),
    },
    { requiredKeys: ['name', 'schema'] },
  )
  .map(parameter => ({ ...parameter, in: parameter.name === 'X-Trace' ? 'header' : 'query' }))

const anyResponse = fc.record(
  { description: WORDS, content: fc.record({ 'application/json': fc.record({ schema: SCHEMA }) }) },
  { requiredKeys: ['description'] },
)

const anyOperation = fc.record(
  {
    operationId: fc.constantFrom('a', 'B.', 'c_d'),
    summary: WORDS,
    description: WORDS,
    tags: fc.constantFrom(['a'], ['b', 'c']),
    'x-owner': fc.constantFrom('shop', { team: 'shop' }),
    parameters: fc.uniqueArray(anyParameter, { selector: ({ name }) => name, maxLength: 3 }),
    requestBody: fc.record({ content: fc.record({ 'application/json': fc.record({ schema: SCHEMA }) }) }),
    responses: fc.dictionary(fc.constantFrom('200', '201', '404', 'default'), anyResponse, { minKeys: 1, maxKeys: 3 }),
  },
  { requiredKeys: ['responses'] },
)

const anyItem = fc.record({ get: anyOperation, post: anyOperation, delete: anyOperation }, { requiredKeys: [] })

const ID = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }

/** No two operations of a document may have one name. */
function named(item: object, path: string): object {
  return Object.fromEntries(
    Object.entries(item).map(([method, operation]) => [
      method,
      'operationId' in operation
        ? { ...operation, operationId: `${operation.operationId}${method}${path.replace(/\W/g, '')}` }
        : operation,
    ]),
  )
}

/** Draws an OpenAPI document that the service takes. */
export const anyDocument = fc
  .record({
    paths: fc.record({ '/orders': anyItem, '/orders/{id}': anyItem, '/items': anyItem }, { requiredKeys: [] }),
    order: fc.subarray(['id', 'total', 'currency'], { minLength: 1 }),
    required: fc.boolean(),
  })
  .map(({ paths, order, required }) => ({
    openapi: '3.0.1',
    info: { title: 'Orders', version: '1' },
    paths: Object.fromEntries(
      Object.entries(paths).map(([path, item]) => [
        path,
        { ...named(item, path), parameters: path.includes('{') ? [ID] : [] },
      ]),
    ),
    components: {
      schemas: {
        Order: {
          type: 'object',
          properties: Object.fromEntries(order.map(name => [name, { type: 'string' }])),
          ...(required ? { required: order.slice(0, 1) } : {}),
        },
        Orders: { type: 'array', items: { $ref: '#/components/schemas/Order' } },
      },
    },
  }))

/** What is equal is written twice. */
const PLAIN = { aliasDuplicateObjects: false } as const

/** Writes a document down with an alias for whatever stands in it twice. */
export function aliased(document: object): string {
  return stringify(document)
}

/** Ways to write a document down. */
export const LAYOUTS: Readonly<Record<string, (document: object) => string>> = {
  json: document => `${JSON.stringify(document, null, 2)}\n`,
  tabs: document => JSON.stringify(document, null, '\t'),
  'one line': document => JSON.stringify(document),
  block: document => stringify(document, PLAIN),
  braces: document => `# in braces\n${stringify(document, { ...PLAIN, collectionStyle: 'flow' })}`,
  quoted: document => stringify(document, { ...PLAIN, defaultStringType: 'QUOTE_SINGLE', indent: 4 }),
  commented: document => stringify(document, PLAIN).replace(/^( *)(get|post|delete):$/gm, '$1# on $2\n$1$2: # here'),
  windows: document => `\uFEFF${stringify(document, PLAIN).replaceAll('\n', '\r\n')}`,
}

/** Says with references what a document says in place: some parameters, and a path. */
export function referring(document: object): object {
  const {
    paths = {},
    components = {},
    ...rest
  } = { ...document } as {
    readonly paths?: Readonly<Record<string, object>>
    readonly components?: object
  }
  const { '/items': items, ...others } = paths
  const parameters: Record<string, object> = {}
  const moved = JSON.stringify({ ...others, ...(items === undefined ? {} : { '/items': items }) }, (_, value) => {
    if (typeof value !== 'object' || value?.in !== 'query') return value
    const name = `${value.name}${Object.keys(parameters).length}`
    parameters[name] = value
    return { $ref: `#/components/parameters/${name}` }
  })
  const { '/items': path, ...kept } = JSON.parse(moved)
  if (path === undefined) return { ...rest, paths: kept, components: { ...components, parameters } }
  return {
    ...rest,
    paths: { ...kept, '/items': { $ref: '#/components/pathItems/items' } },
    components: { ...components, parameters, pathItems: { items: path } },
  }
}
