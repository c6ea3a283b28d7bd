/** Paths become URLs and the service's links stay at home. */
import { expect, test } from '@jest/globals'
import { ConnectionError } from '../../src/errors.ts'
import { linked, redirected, urlOf } from '../../src/service/url.ts'

const base = new URL('https://management.azure.com/service/contoso/')
const asked = new URL('https://management.azure.com/service/contoso/products?api-version=1')

test.each([
  ['a plain path', '/products/gold', {}, '/service/contoso/products/gold'],
  ['the service itself', '', {}, '/service/contoso'],
  ['a revision', '/apis/orders;rev=2', {}, '/service/contoso/apis/orders;rev=2'],
  [
    'signs that mean something in a URL',
    '/tags/a b?c#d%2F\\é',
    {},
    '/service/contoso/tags/a%20b%3Fc%23d%252F%5C%C3%A9',
  ],
  [
    'a query',
    '/apis',
    { 'api-version': '1', $filter: "name eq 'x y'" },
    '/service/contoso/apis?api-version=1&$filter=name%20eq%20%27x%20y%27',
  ],
])('%s is encoded once', (_, path, query, expected) => {
  expect(urlOf(base, path, query).href).toBe(`https://management.azure.com${expected}`)
})

test.each(['products', '/products//gold', '/products/', '/products/../apis', '/./apis', '/tags/\uD800'])(
  'the path %j is refused',
  path => {
    expect(() => urlOf(base, path, {})).toThrow(RangeError)
  },
)

test.each([
  [
    'with the default port',
    'https://management.azure.com:443/x?%24skip=1&a=b',
    'https://management.azure.com/x?%24skip=1&a=b',
  ],
  ['in capitals', 'HTTPS://Management.Azure.com/x', 'https://management.azure.com/x'],
  ['relative', '/x?a', 'https://management.azure.com/x?a'],
  ['with a name in it', 'https://user:word@management.azure.com/x', 'https://management.azure.com/x'],
])('a link to the same host is taken %s', (_, link, expected) => {
  expect(linked(link, asked, 'GET /products').href).toBe(expected)
})

test.each([
  ['another host', 'https://evil.example/x?token=1', 'evil.example'],
  ['another scheme', 'http://management.azure.com/x', 'http://management.azure.com'],
  ['another port', 'https://management.azure.com:8443/x', 'https://management.azure.com:8443'],
  ['a host that begins like ours', 'https://management.azure.com.evil.example/', 'management.azure.com.evil.example'],
  ['no host at all', 'data:text/plain,x', 'data:'],
])('a link to %s is refused by its host only', (_, link, host) => {
  const message = `GET /products was answered with a pointer to ${host}; nothing was sent there`
  expect(() => linked(link, asked, 'GET /products')).toThrow(new ConnectionError('foreign-host', message))
})

test('a link that is no URL is an error', () => {
  expect(() => linked('https://', asked, 'GET /products')).toThrow(
    'GET /products was answered with a link that is no URL',
  )
})

test.each([
  ['a target', 'https://login.example/?from=x', 'login.example'],
  ['no target', undefined, 'https://management.azure.com'],
  ['a target that is no URL', 'https://', 'https://management.azure.com'],
])('a redirect with %s is an error that names the host', (_, location, host) => {
  const message = `GET /products was answered with a pointer to ${host}; nothing was sent there`
  expect(redirected(location, asked, 'GET /products')).toEqual(new ConnectionError('foreign-host', message))
})
