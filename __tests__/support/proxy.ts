/**
 * A proxy on this machine: opens tunnels, forwards plain requests, or refuses, and notes what it was asked for.
 *
 * Whatever host a tunnel is asked for, it leads to one server on this machine, so that names need not exist.
 */
import { createServer } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'

/** What a proxy does. */
export interface ProxyHabits {
  /** Port of this machine to which tunnels lead. */
  readonly to?: number
  /** Answered to whoever asks for a tunnel, instead of opening one; 0 ends the connection without a word. */
  readonly status?: number
}

/** A proxy that listens. */
export interface LocalProxy {
  /** `127.0.0.1:3128`. */
  readonly host: string
  /** What it was asked for: `CONNECT contoso.example:443`, `GET http://contoso.example/`. */
  readonly asked: readonly string[]
  /** What it was given as `Proxy-Authorization`, once each. */
  readonly passwords: ReadonlySet<string | undefined>
  close(): Promise<void>
}

/** Starts a proxy on a free port. */
export async function openProxy({ to = 0, status = 200 }: ProxyHabits = {}): Promise<LocalProxy> {
  const asked: string[] = []
  const passwords = new Set<string | undefined>()
  const sockets = new Set<Socket>()
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    response.end('forwarded')
  })
  server.on('connection', socket => sockets.add(socket))
  server.on('connect', ({ url = '', headers }, client: Socket) => {
    asked.push(`CONNECT ${url}`)
    passwords.add(headers['proxy-authorization'])
    client.on('error', () => undefined)
    if (status === 200) tunnel(client, to, sockets)
    else if (status === 0) client.destroy()
    else client.end(`HTTP/1.1 ${status} No\r\n\r\n`)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    passwords,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

function tunnel(client: Socket, port: number, sockets: Set<Socket>): void {
  const onward = connect(port, '127.0.0.1', () => {
    client.write('HTTP/1.1 200 OK\r\n\r\n')
    onward.pipe(client)
    client.pipe(onward)
  })
  sockets.add(onward)
  onward.on('error', () => client.destroy())
  client.on('close', () => onward.destroy())
}
