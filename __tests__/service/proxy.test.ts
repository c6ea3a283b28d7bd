/**
 * Proxies and private authorities, with a real proxy, real TLS and certificates made by openssl.
 *
 * What depends on the environment of a process is tried in a process of its own.
 */
import { spawn } from 'node:child_process'
import { env, execPath } from 'node:process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { createHttp } from '../../src/service/http.ts'
import { openSecure, SECURE_HOST, type SecureServer } from '../support/authority.ts'
import { type LocalProxy, openProxy, type ProxyHabits } from '../support/proxy.ts'
import { serve } from '../support/server.ts'

const REQUESTS = fileURLToPath(new URL('../support/requests.ts', import.meta.url))
const never = { signal: new AbortController().signal }
const open: { close(): Promise<void> }[] = []
let secure: SecureServer

beforeAll(async () => {
  secure = await openSecure((_, response) => response.end())
})
afterAll(() => secure.close())
afterEach(async () => {
  await Promise.all(open.splice(0).map(each => each.close()))
})

async function proxying(habits: ProxyHabits = {}): Promise<LocalProxy> {
  const proxy = await openProxy({ to: secure.port, ...habits })
  open.push(proxy)
  return proxy
}

/** Sends GETs from a process with these variables, and gives what each came to. */
async function sent(
  url: string,
  variables: Readonly<Record<string, string>>,
  { count = 1, atOnce = 1 } = {},
): Promise<readonly unknown[]> {
  const child = spawn(execPath, [REQUESTS, url, String(count), String(atOnce)], {
    env: { PATH: env['PATH'], SystemRoot: env['SystemRoot'], ...variables },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = (await text(child.stdout)).split('\n')
  return lines.filter(line => line !== '').map(line => JSON.parse(line))
}

const trusting = () => ({ NODE_EXTRA_CA_CERTS: secure.authority })
const there = () => `https://${SECURE_HOST}:${secure.port}/`

describe('a tunnel', () => {
  test.each(['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'])(
    'is opened by the proxy that %s names, to a host that only the proxy knows',
    async name => {
      const proxy = await proxying()
      expect(await sent(there(), { ...trusting(), [name]: `http://${proxy.host}` })).toEqual([200])
      expect(proxy.asked).toEqual([`CONNECT ${SECURE_HOST}:${secure.port}`])
    },
  )

  test('needs no scheme in the variable, and takes user and password as they are escaped there', async () => {
    const proxy = await proxying()
    // printf 'us@er:p:w/%%' | base64
    const basic = 'Basic dXNAZXI6cDp3LyU='
    expect(await sent(there(), { ...trusting(), HTTPS_PROXY: `us%40er:p%3Aw%2F%25@${proxy.host}` })).toEqual([200])
    expect([...proxy.passwords]).toEqual([basic])
  })

  test('is kept and used again, speaks HTTP/1.1 as straight connections do, and there are 64 at most', async () => {
    const proxy = await proxying()
    const before = secure.offered.length
    const one = await sent(there(), { ...trusting(), HTTPS_PROXY: proxy.host }, { count: 10 })
    const tunnels = proxy.asked.length
    const many = await sent(there(), { ...trusting(), HTTPS_PROXY: proxy.host }, { count: 400, atOnce: 200 })
    const straight = await sent(`https://localhost:${secure.port}/`, trusting())
    expect(new Set([...one, ...many, ...straight])).toEqual(new Set([200]))
    // A connection is free only a moment after its answer was read, so two take turns.
    expect(tunnels).toBeLessThanOrEqual(2)
    expect(proxy.asked.length - tunnels).toBe(64)
    expect(new Set(secure.offered.slice(before).map(protocols => protocols.join()))).toEqual(new Set(['http/1.1']))
  })

  test.each(['NO_PROXY', 'no_proxy'])('is not opened to the hosts of %s', async name => {
    const proxy = await proxying()
    const variables = { ...trusting(), HTTPS_PROXY: proxy.host, [name]: 'other.example,localhost' }
    expect([await sent(`https://localhost:${secure.port}/`, variables), proxy.asked]).toEqual([[200], []])
  })
})

test.each([
  ['straight', () => ({}), () => `localhost:${secure.port}`],
  ['through a tunnel', (proxy: string) => ({ HTTPS_PROXY: proxy }), () => `${SECURE_HOST}:${secure.port}`],
])('an authority that is not named is not trusted %s', async (_, variables, host) => {
  const { host: proxy } = await proxying()
  expect(await sent(`https://${host()}/`, variables(proxy))).toEqual([
    {
      reason: 'other',
      message:
        `${host()} showed a certificate that this machine does not trust (UNABLE_TO_VERIFY_LEAF_SIGNATURE); ` +
        'NODE_EXTRA_CA_CERTS names the file of a private authority',
    },
  ])
})

describe('without a way to the service', () => {
  const through = (host: string, url = 'https://contoso.example/') => {
    const proxy = new URL(`http://user:pa55word@${host}`)
    const proxies = { 'https:': { https: proxy }, 'http:': { http: proxy } }[url.slice(0, url.indexOf('/'))]
    const http = createHttp({ proxies: { ...proxies, except: '' } })
    return http({ method: 'GET', url: new URL(url), headers: {} }, never).catch((error: unknown) => error)
  }

  test.each([
    [
      407,
      'other',
      'Proxy Authentication Required',
      'HTTPS_PROXY takes its user and password, as in http://user:password@host:port',
    ],
    [403, 'other', 'Forbidden', 'it has to let this host through, or NO_PROXY has to name the host'],
    [503, 'proxy', 'Service Unavailable', 'it has to let this host through, or NO_PROXY has to name the host'],
  ])('a proxy that answers %i is named, with what helps', async (status, reason, words, advice) => {
    const { host } = await proxying({ status })
    expect(await through(host)).toMatchObject({
      name: 'ConnectionError',
      reason,
      message: `the proxy ${host} opened no way to contoso.example:443 (${status} ${words}); ${advice}`,
    })
  })

  test('a proxy is not named for what is behind it', async () => {
    const { host } = await proxying()
    expect(await through(host)).toMatchObject({
      reason: 'other',
      message: expect.stringMatching(/^contoso\.example showed a certificate that this machine does not trust/),
    })
  })

  test('a proxy that says nothing is named', async () => {
    const { host } = await proxying({ status: 0 })
    expect(await through(host)).toMatchObject({
      reason: 'proxy',
      message: `the proxy ${host} lets no connection through (UND_ERR_SOCKET); check HTTPS_PROXY and NO_PROXY`,
    })
  })

  test.each(['https://contoso.example/', 'http://contoso.example/'])(
    'a proxy that is not there is named, and the service is not: %s',
    async url => {
      const gone = await openProxy()
      await gone.close()
      expect(await through(gone.host, url)).toMatchObject({
        reason: 'proxy',
        message: `the proxy ${gone.host} lets no connection through (ECONNREFUSED); check HTTPS_PROXY and NO_PROXY`,
      })
    },
  )
})

describe('plain HTTP', () => {
  test('is forwarded, and its answers have the same limit', async () => {
    const { host, asked } = await proxying()
    const proxies = { http: new URL(`http://${host}`), except: '' }
    const get = (longestBody: number) =>
      createHttp({ proxies, longestBody })(
        { method: 'GET', url: new URL('http://contoso.example/a?b=1'), headers: {} },
        never,
      ).catch((error: unknown) => error)
    expect([await get(9), asked]).toMatchObject([
      { status: 200, body: 'forwarded' },
      ['GET http://contoso.example/a?b=1'],
    ])
    expect(await get(8)).toMatchObject({ message: 'contoso.example sent a longer answer than is read' })
  })

  test('goes straight to the hosts that are excepted', async () => {
    const server = await serve(() => ({ status: 204 }))
    open.push(server)
    const { host, asked } = await proxying()
    const http = createHttp({ proxies: { http: new URL(`http://${host}`), except: '127.0.0.1' } })
    const { status } = await http({ method: 'GET', url: new URL(server.url), headers: {} }, never)
    expect([status, asked]).toEqual([204, []])
  })
})
