/**
 * The emulator behind a socket: node:http and nothing else.
 *
 * A dropped connection is a destroyed socket, so that clients see what they would see of a failing network.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ADMIN_PATH } from './admin.ts'
import type { Emulator } from './handler.ts'
import { ConnectionReset } from './protocol.ts'

/** A listening emulator. */
export interface Listening {
  /** Without a trailing slash. */
  readonly url: string
  /** Ends every connection and the server. */
  close(): Promise<void>
}

const LOOPBACK = /^(?:::ffff:)?127\.|^::1$/

/**
 * Listens for requests; port 0 is any free one.
 *
 * @throws the system's error when the port is taken.
 */
export function listen(
  emulator: Emulator,
  { port, host = '127.0.0.1' }: { readonly port: number; readonly host?: string },
): Promise<Listening> {
  const server = createServer((incoming, outgoing) => {
    serve(emulator, incoming, outgoing).catch((cause: unknown) => fail(outgoing, cause))
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      const address = server.address() as AddressInfo
      resolve({ url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`, close: () => closed(server) })
    })
  })
}

async function serve(emulator: Emulator, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const { method = 'GET', url = '/', socket } = incoming
  if (url.startsWith(ADMIN_PATH) && !LOOPBACK.test(socket.remoteAddress ?? '')) {
    outgoing.writeHead(403).end()
    return
  }
  const { status, headers, body } = await emulator.handle({
    method,
    url,
    headers: flat(incoming),
    body: await textOf(incoming),
  })
  outgoing.writeHead(status, {
    ...headers,
    ...(status === 204 ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
  })
  outgoing.end(body)
}

function fail(outgoing: ServerResponse, cause: unknown): void {
  if (cause instanceof ConnectionReset || outgoing.headersSent) outgoing.destroy()
  else
    outgoing
      .writeHead(500, { 'content-type': 'text/plain' })
      .end(`the emulator itself broke: ${cause instanceof Error ? cause.stack : String(cause)}`)
}

function flat({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]))
}

async function textOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

function closed(server: ReturnType<typeof createServer>): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
