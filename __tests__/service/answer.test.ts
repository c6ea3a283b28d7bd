/** What answers mean. The bodies are shaped like the vendor's, recorded or reported in the field. */
import { describe, expect, test } from '@jest/globals'
import { ConnectionError } from '../../src/errors.ts'
import type { HttpResponse, JsonObject } from '../../src/ports.ts'
import { errorOf, pageOf, resourceOf, secretsOf, told } from '../../src/service/answer.ts'
import { json } from './scripted.ts'

const text = (status: number, body: string, headers: HttpResponse['headers'] = {}) => ({ status, headers, body })
const challenge =
  'SharedAccessSignature realm="", error="invalid_token", error_description="User is not found or signature is invalid."'

describe('a refusal', () => {
  test.each<[string, HttpResponse, { code: string; message: string }]>([
    [
      'joins its details',
      json(400, {
        error: {
          code: 'ValidationError',
          message: 'One or more fields contain incorrect values:',
          details: [
            { code: 'ValidationError', target: 'displayName', message: 'Too\r\n  long.' },
            { code: 'Nested', message: null, details: [{ message: 'Inside.' }] },
          ],
        },
      }),
      {
        code: 'ValidationError',
        message: 'One or more fields contain incorrect values: displayName: Too long. Nested Inside.',
      },
    ],
    [
      'has no details',
      json(404, { error: { code: 'ResourceNotFound', message: 'Product not found.', details: null } }),
      { code: 'ResourceNotFound', message: 'Product not found.' },
    ],
    ['has no envelope', json(403, { code: 'Forbidden', Message: 'No.' }), { code: 'Forbidden', message: 'No.' }],
    ['has another JSON', json(500, {}), { code: 'Internal Server Error', message: '' }],
    ['is a page of a proxy', text(502, '<html>squid</html>'), { code: 'Bad Gateway', message: '' }],
    ['is empty', text(404, ''), { code: 'Not Found', message: '' }],
    ['has a status of its own', text(599, ''), { code: 'Unknown status', message: '' }],
    [
      'explains a refused token in the challenge only',
      text(401, '', { 'www-authenticate': challenge }),
      { code: 'Unauthorized', message: 'User is not found or signature is invalid.' },
    ],
  ])('%s', (_, answer, expected) => {
    expect(errorOf(answer)).toEqual(expected)
  })

  test('is read three details deep', () => {
    const deep = (level: number): JsonObject => ({ message: `${level}.`, details: level < 6 ? [deep(level + 1)] : [] })
    expect(errorOf(json(400, { error: { code: 'X', ...deep(0) } })).message).toBe('0. 1. 2. 3.')
  })

  test('is cut where it would fill the log', () => {
    const { message } = errorOf(json(400, { error: { code: 'X', message: 'a'.repeat(5_000) } }))
    expect(message).toBe(`${'a'.repeat(2_000)}…`)
  })
})

describe('an entity', () => {
  const policy = '<policies>\n\t<inbound />\n</policies>'
  test.each<[string, HttpResponse, unknown]>([
    [
      'is its properties, with the ETag of the header',
      json(
        200,
        { id: '/x/products/gold', type: 't', name: 'gold', properties: { state: 'published' } },
        { etag: '"AA="' },
      ),
      { id: '/x/products/gold', name: 'gold', properties: { state: 'published' }, etag: '"AA="' },
    ],
    [
      'may lie flat',
      json(200, { id: '/products/gold', title: 'Gold' }),
      { id: '/products/gold', name: 'gold', properties: { title: 'Gold' }, isFlat: true },
    ],
    [
      'may have more than properties, of which what every body has is not told',
      json(200, { id: '/x', name: 'x', type: 't', etag: '1', systemData: {}, tags: { a: 'b' }, properties: {} }),
      { id: '/x', name: 'x', properties: {}, beside: { tags: { a: 'b' } } },
    ],
    [
      'may be the policy itself',
      text(200, policy, { 'content-type': 'application/vnd.ms-azure-apim.policy.raw+xml', etag: '"1"' }),
      { id: '/products/gold', name: 'gold', properties: { format: 'rawxml', value: policy }, etag: '"1"' },
    ],
    [
      'may be a fragment under no type at all',
      text(200, '<fragment />'),
      { id: '/products/gold', name: 'gold', properties: { format: 'rawxml', value: '<fragment />' } },
    ],
    [
      'may be the policy itself under a wrong type',
      text(200, policy, { 'content-type': 'text/plain' }),
      { id: '/products/gold', name: 'gold', properties: { format: 'rawxml', value: policy } },
    ],
    ...['<application xmlns="x" />', '<?xml version="1.0"?>\n<wsdl:definitions />'].map(
      (value): [string, HttpResponse, unknown] => [
        `may be a document under a wrong type: ${value}`,
        text(200, value, { 'content-type': 'text/plain' }),
        { id: '/products/gold', name: 'gold', properties: { format: 'rawxml', value } },
      ],
    ),
    ['may have no body', text(200, ''), { id: '/products/gold', name: 'gold', properties: {} }],
  ])('%s', (_, answer, expected) => {
    expect(resourceOf(answer, 'GET /products/gold', '/products/gold')).toEqual(expected)
  })

  test.each(['text/html', 'application/xhtml+xml'])(
    'is not a page of a proxy in %s, of which nothing is repeated',
    type => {
      const read = () => resourceOf(text(200, '<html>Login</html>', { 'content-type': type }), 'GET /apis/a', '/apis/a')
      expect(read).toThrow(
        new ConnectionError(
          'other',
          'GET /apis/a was answered 200 without the JSON that the service sends; a proxy may have answered in its place',
        ),
      )
    },
  )
})

describe('a page', () => {
  test.each<[string, HttpResponse, unknown]>([
    [
      'has entities, the total and the next link',
      json(200, { value: [{ id: '/a/b', name: 'b', properties: {} }], count: 3, nextLink: 'https://h/a?$skip=1' }),
      {
        resources: [{ id: '/a/b', name: 'b', properties: {} }],
        total: 3,
        next: 'https://h/a?$skip=1',
        where: 'GET /a',
      },
    ],
    ['ends with an empty link', json(200, { value: [], nextLink: '' }), { resources: [] }],
    ['ends with null', json(200, { value: [], count: 0, nextLink: null }), { resources: [], total: 0 }],
    ['may be a bare list', json(200, [{ id: '/a/b' }]), { resources: [{ id: '/a/b', name: 'b', properties: {} }] }],
  ])('%s', (_, answer, expected) => {
    expect(pageOf(answer, 'GET /a', '/a')).toEqual(expected)
  })

  test('without a list is an error', () => {
    expect(() => pageOf(json(200, {}), 'GET /a', '/a')).toThrow('GET /a was answered without a list')
  })
})

test('a request is told with the names that both sides gave it', () => {
  const headers = { 'x-ms-request-id': 'r', 'x-ms-client-request-id': 'c' }
  expect(told('GET /a', { headers })).toBe('GET /a (request id r, client request id c)')
})

test.each([
  ['flat', { id: '/tenant/access', principalId: 'integration', primaryKey: 'p1', enabled: true }],
  [
    'in an envelope',
    { id: '/tenant/access', properties: { principalId: 'integration', primaryKey: 'p1', enabled: true } },
  ],
])('hidden values are hidden at once when they come %s, and an id is none', (_, answer) => {
  const secrets = secretsOf(json(200, answer), 'POST /tenant/access/listSecrets')
  expect(JSON.stringify(secrets)).toBe('{"principalId":"***","primaryKey":"***"}')
  expect(secrets['primaryKey']?.reveal()).toBe('p1')
})
