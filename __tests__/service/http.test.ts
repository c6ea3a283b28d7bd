/** The door to the network, against real sockets on the loopback interface. */
import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, type Socket, type Server as TcpServer } from 'node:net'
import { afterEach, describe, expect, test } from '@jest/globals'
import { ConnectionError } from '../../src/errors.ts'
import { createHttp } from '../../src/service/http.ts'

const never = { signal: new AbortController().signal }
const servers: TcpServer[] = []
const sockets = new Set<Socket>()

afterEach(async () => {
  for (const socket of sockets) socket.destroy()
  sockets.clear()
  await Promise.all(servers.splice(0).map(closed))
})

const closed = (server: TcpServer) => new Promise(resolve => server.close(resolve))

/** Starts a server of any kind that is ended with the test. */
async function listening(server: TcpServer): Promise<URL> {
  servers.push(server)
  server.on('connection', socket => sockets.add(socket))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
}

const serving = (listener: RequestListener) => listening(createServer(listener))

/** A server that repeats what it was sent. */
const echo: RequestListener = (request, response) => {
  const parts: Buffer[] = []
  request.on('data', part => parts.push(part))
  request.on('end', () => {
    const { method, url, headers } = request
    response.end(JSON.stringify({ method, url, headers, body: Buffer.concat(parts).toString() }))
  })
}

test('sends the request as it is and gives the answer as it is', async () => {
  const url = await serving((_, response) => {
    response.writeHead(
      201,
      'Created',
      [
        ['ETag', '"AA="'],
        ['Server', 'one'],
        ['Server', 'two'],
        ['Set-Cookie', 'a=1'],
        ['Set-Cookie', 'b=2'],
        ['Date', 'x'],
        ['Connection', 'close'],
        ['Content-Length', '4'],
      ].flat(),
    )
    response.end('füx')
  })
  const answer = await createHttp()({ method: 'PUT', url, headers: {}, body: '{}' }, never)
  expect(answer).toEqual({
    status: 201,
    headers: {
      etag: '"AA="',
      server: 'one, two',
      'set-cookie': 'a=1, b=2',
      date: 'x',
      connection: 'close',
      'content-length': '4',
    },
    body: 'füx',
  })
})

test.each([
  ['with a body', 'PUT', '{"a":"ü"}', [['content-length', '10']]],
  ['without a body', 'PUT', undefined, [['content-length', '0']]],
  ['to read', 'GET', undefined, []],
] as const)('tells the length of a request %s', async (_, method, body, length) => {
  const url = await serving(echo)
  const request = { method, url: new URL('/a%20b?$top=1', url), headers: { 'if-match': '"1"' } }
  const answer = await createHttp()({ ...request, ...(body === undefined ? {} : { body }) }, never)
  const sent: unknown = JSON.parse(answer.body)
  expect(sent).toMatchObject({ method, url: '/a%20b?$top=1', headers: { 'if-match': '"1"' }, body: body ?? '' })
  expect(Object.entries(Object(sent).headers).filter(([name]) => name === 'content-length')).toEqual(length)
})

test('keeps connections and uses them again', async () => {
  const ports = new Set<number | undefined>()
  const url = await serving((request, response) => {
    ports.add(request.socket.remotePort)
    response.end()
  })
  const http = createHttp()
  for (let i = 0; i < 10; i++) await http({ method: 'GET', url, headers: {} }, never)
  // A connection is free only a moment after its answer was read, so two take turns.
  expect(ports.size).toBeLessThanOrEqual(2)
})

test('gives a redirect as it is', async () => {
  const url = await serving((_, response) => response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end())
  const answer = await createHttp()({ method: 'GET', url, headers: {} }, never)
  expect([answer.status, answer.headers['location']]).toEqual([302, 'http://127.0.0.1:9/'])
})

describe('without an answer', () => {
  async function failing(url: URL, options = {}, signal = never.signal): Promise<unknown> {
    return createHttp(options)({ method: 'GET', url, headers: {} }, { signal }).catch((error: unknown) => error)
  }

  test('a closed port is refused', async () => {
    const server = createTcpServer()
    const url = await listening(server)
    await closed(server)
    expect(await failing(url)).toMatchObject({
      reason: 'refused',
      message: `${url.host} accepts no connection (ECONNREFUSED); check firewall, network and port`,
    })
  })

  test('a name that cannot exist is unknown', async () => {
    const { reason, message } = (await failing(new URL('http://contoso.invalid'))) as ConnectionError
    const name = 'contoso.invalid is not a known host; check the name of the service and the cloud'
    const server = 'contoso.invalid did not answer in time (EAI_AGAIN)'
    expect([`unknown-host: ${name}`, `timeout: ${server}`]).toContain(`${reason}: ${message}`)
  })

  test.each<[string, RequestListener]>([
    ['before the answer', request => request.socket.destroy()],
    [
      'within the answer',
      (request, response) => {
        response.writeHead(200, { 'content-length': 100 })
        response.write('half', () => request.socket.destroy())
      },
    ],
  ])('a connection that closes %s is reset', async (_, listener) => {
    expect(await failing(await serving(listener))).toMatchObject({ name: 'ConnectionError', reason: 'reset' })
  })

  test('something that is not HTTP is of no use', async () => {
    const url = await listening(createTcpServer(socket => socket.resume().end('SSH-2.0-OpenSSH_9.9\r\n')))
    const error = await failing(url)
    expect(error).toEqual(new ConnectionError('other', `${url.host} gave no usable answer (HTTPParserError)`))
    expect(error).not.toHaveProperty('cause')
  })

  test.each([
    ['with a known length', { 'content-length': '100' }],
    ['in pieces', { 'transfer-encoding': 'chunked' }],
  ])('an answer that is too long %s is refused', async (_, headers) => {
    const url = await serving((_, response) => response.writeHead(200, headers).end('x'.repeat(100)))
    expect(await failing(url, { longestBody: 99 })).toMatchObject({
      reason: 'other',
      message: `${url.host} sent a longer answer than is read`,
    })
  })

  test.each([
    ['the reason that the caller gave', new ConnectionError('timeout', 'too late'), 'timeout', () => 'too late'],
    ['a reason of its own', new Error('SIGTERM'), 'stopped', (host: string) => `the request to ${host} was given up`],
  ] as const)('a request that is given up has %s', async (_, given, reason, message) => {
    const stop = new AbortController()
    const url = await serving(() => stop.abort(given))
    expect(await failing(url, {}, stop.signal)).toMatchObject({ reason, message: message(url.host) })
  })
})
