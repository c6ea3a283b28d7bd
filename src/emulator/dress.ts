/**
 * What every answer has, whatever it is about: date, request id, what is left of the rate; and no body for HEAD.
 *
 * Links can be turned to another host here, to see that a client does not follow them.
 */
import type { EmulatorResponse } from './protocol.ts'
import type { Taken } from './rates.ts'

/** What an answer is dressed with. */
export interface Dress {
  readonly method: string
  /** The service's time, in milliseconds. */
  readonly now: number
  /** 32 hexadecimal digits. */
  readonly id: string
  readonly taken: Taken | undefined
  /** Host that links name instead of the one asked; nothing when empty. */
  readonly linkHost: string
}

/** An answer as it is sent. */
export function dressed(response: EmulatorResponse, { method, now, id, taken, linkHost }: Dress): EmulatorResponse {
  const headers = {
    'cache-control': 'no-cache',
    date: new Date(now).toUTCString(),
    'x-ms-request-id': id.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
    ...(taken === undefined ? {} : { [taken.header]: String(taken.left) }),
    ...response.headers,
  }
  const sent = { status: response.status, headers, body: method === 'HEAD' ? '' : response.body }
  return linkHost === '' ? sent : elsewhere(sent, linkHost)
}

function elsewhere(response: EmulatorResponse, host: string): EmulatorResponse {
  const turned = (text: string): string => text.replace(/^https?:\/\/[^/]+/, `https://${host}`)
  const links = ['location', 'azure-asyncoperation'].flatMap(name => {
    const link = response.headers[name]
    return link === undefined ? [] : [[name, turned(link)] as const]
  })
  const body = response.body.replace(/("nextLink":")(https?:\/\/[^/"]+)/, `$1https://${host}`)
  return {
    ...response,
    headers: { ...response.headers, ...Object.fromEntries(links) },
    body,
  }
}
