/**
 * A certificate authority that nobody trusts, made by openssl for one test, and a server with its certificate.
 *
 * Node reads `NODE_EXTRA_CA_CERTS` when it starts and never again, so that trust is for processes that a test starts.
 */
import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import type { RequestListener } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'

/** The name in the certificate; it exists nowhere. */
export const SECURE_HOST = 'management.contoso.example'

/** A server with a certificate for `SECURE_HOST` and `localhost`. */
export interface SecureServer {
  readonly port: number
  /** Path of the authority's certificate. */
  readonly authority: string
  /** What each connection was ready to speak, in its order: `http/1.1`, `h2`. */
  readonly offered: readonly (readonly string[])[]
  close(): Promise<void>
}

/** Starts a server on a free port. */
export async function openSecure(listener: RequestListener): Promise<SecureServer> {
  const folder = await mkdtemp(join(tmpdir(), 'authority-'))
  await certify(folder)
  const [key, cert] = await Promise.all(['key.pem', 'cert.pem'].map(name => readFile(join(folder, name))))
  const offered: (readonly string[])[] = []
  const sockets = new Set<Duplex>()
  const ALPNCallback = ({ protocols }: { readonly protocols: string[] }) => {
    offered.push(protocols)
    return 'http/1.1'
  }
  const server = createServer({ key, cert, ALPNCallback }, listener)
  server.on('connection', socket => sockets.add(socket))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    authority: join(folder, 'ca.pem'),
    offered,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise(resolve => server.close(resolve))
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Makes `ca.pem`, and `key.pem` with a `cert.pem` that the authority has signed. */
async function certify(folder: string): Promise<void> {
  const file = (name: string) => join(folder, name)
  const openssl = (...args: readonly string[]) => execFileSync('openssl', args, { stdio: 'ignore' })
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2']
  openssl('req', '-x509', ...key, '-keyout', file('ca.key'), '-out', file('ca.pem'), '-subj', '/CN=Test authority')
  openssl('req', ...key, '-keyout', file('key.pem'), '-out', file('request.pem'), '-subj', `/CN=${SECURE_HOST}`)
  await writeFile(file('names'), `subjectAltName=DNS:${SECURE_HOST},DNS:localhost`)
  const signing = ['-CA', file('ca.pem'), '-CAkey', file('ca.key'), '-CAcreateserial', '-extfile', file('names')]
  openssl('x509', '-req', '-in', file('request.pem'), '-days', '2', ...signing, '-out', file('cert.pem'))
}
