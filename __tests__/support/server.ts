/**
 * A server of a few lines, for what the emulator would never answer: pages of HTML, endless bodies, false pointers.
 *
 * It counts what reaches it, so that it also serves as the place where nothing may arrive.
 */
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What is answered to a request. */
export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

/** A request that came. */
export interface Asked {
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** A server that listens. */
export interface Server {
  /** Without a slash at the end. */
  readonly url: string
  /** Every request so far, as `GET /path`. */
  readonly asked: readonly string[]
  close(): Promise<void>
}

/** Listens on a free port of this machine; a request for which there is no answer is cut off. */
export async function serve(
  answer: (asked: Asked) => Answer | undefined | Promise<Answer | undefined>,
): Promise<Server> {
  const asked: string[] = []
  const server = createServer(async (incoming, outgoing) => {
    const { method = '', url = '', headers } = incoming
    asked.push(`${method} ${url}`)
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(Buffer.from(chunk))
    const given = await answer({ method, url, headers, body: Buffer.concat(chunks).toString('utf8') })
    if (given === undefined) outgoing.destroy()
    else outgoing.writeHead(given.status, given.headers).end(given.body)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
