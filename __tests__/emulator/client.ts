/**
 * A client for tests of the emulator, without sockets: one call, one answer.
 *
 * Time stands still at `NOW` unless a test moves it, and waiting takes no time.
 */

import type { Options } from '../../src/emulator/behaviour.ts'
import { createEmulator, type Emulator } from '../../src/emulator/handler.ts'
import type { JsonObject } from '../../src/emulator/protocol.ts'

/** Where the tests' service lies in Azure Resource Manager. */
export const PREFIX = '/subscriptions/sub/resourceGroups/rg/providers/Microsoft.ApiManagement/service/contoso'
/** The time in all tests. */
export const NOW = Date.parse('2030-01-01T00:00:00Z')

/** An answer with its body read. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

/** Sends a request to the path below the service. */
export type Send = (
  method: string,
  path: string,
  properties?: JsonObject | string,
  headers?: Readonly<Record<string, string>>,
) => Promise<Answer>

/** An emulator and a client for it, over Azure Resource Manager. */
export function start(options: Options = {}): { readonly emulator: Emulator; readonly send: Send } {
  const emulator = createEmulator({ now: () => NOW, wait: () => Promise.resolve(), ...options })
  return { emulator, send: sender(emulator, PREFIX, { authorization: 'Bearer emulator-access-token' }) }
}

/** A client: `properties` is sent in its envelope, text as it stands. */
export function sender(
  emulator: Emulator,
  prefix: string,
  usual: Readonly<Record<string, string>>,
  version = '2024-05-01',
): Send {
  return async (method, path, properties, headers = {}) => {
    const url = `${prefix}${path}${path.includes('?') ? '&' : '?'}api-version=${version}`
    const body =
      properties === undefined ? '' : typeof properties === 'string' ? properties : JSON.stringify({ properties })
    const answer = await emulator.handle({
      method,
      url,
      headers: { host: 'localhost:4280', ...usual, ...headers },
      body,
    })
    return { status: answer.status, headers: answer.headers, body: answer.body === '' ? '' : JSON.parse(answer.body) }
  }
}

/** The body of a refusal without details. */
export function error(code: string, message: string): unknown {
  return { error: { code, message, details: null } }
}

/** The body of a refusal that names fields, each with what is wrong with it. */
export function wrong(...fields: readonly (readonly [target: string, message: string])[]): unknown {
  const details = fields.map(([target, message]) => ({ code: 'ValidationError', target, message }))
  return { error: { code: 'ValidationError', message: 'One or more fields contain incorrect values:', details } }
}
