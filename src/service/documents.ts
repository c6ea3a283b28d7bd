/**
 * Documents that the service hands out: in its answer, or in a store of its own to which it gives a link.
 *
 * The link opens the document for whoever has it, so it is never printed, nothing is sent along that could open more,
 * and whatever else the store may answer is an error: no redirect is followed.
 */
import { ConnectionError } from '../errors.ts'
import type { DocumentReader, Http, HttpResponse, Json, ServiceReader } from '../ports.ts'
import { isJsonObject } from '../values.ts'
import type { ServiceOptions } from './apim.ts'
import { isLost } from './retry.ts'

/** What fetching documents takes. */
export interface DocumentOptions
  extends Pick<ServiceOptions, 'base' | 'http' | 'clock' | 'signal' | 'deadlineMs' | 'userAgent'> {
  readonly service: ServiceReader
}

const LINKED = /-link$/
const MOST_TRIES = 3
const WAIT_MS = 1_000

/** Makes the reader of documents. */
export function createDocuments(options: DocumentOptions): DocumentReader {
  return {
    document: async (path, format) => {
      // The service answers 500 for what it cannot export, again and again.
      const handed = await options.service.get(path, { format, export: 'true' }, [500])
      const given = handed?.properties['value'] ?? handed?.properties
      const text = LINKED.test(format) ? undefined : textIn(given)
      const link = text === undefined ? linkIn(given) : undefined
      if (text !== undefined) return text
      if (link === undefined) throw new ConnectionError('other', `the service has no ${format} of ${path}`)
      return fetched(safe(link, options.base, path), path, options)
    },
  }
}

/** Reads the document itself, which is no link. */
function textIn(value: Json | undefined): string | undefined {
  const inner = isJsonObject(value) ? value['value'] : value
  return typeof inner === 'string' && !/^https?:/i.test(inner) ? inner : undefined
}

/** Reads the link, wherever the version of the API puts it. */
function linkIn(value: Json | undefined): string | undefined {
  if (typeof value === 'string') return value
  if (!isJsonObject(value)) return undefined
  const { link, value: inner } = value
  return typeof link === 'string' ? link : linkIn(inner)
}

/** A link is followed over https; over http only to where the service itself is. @throws ConnectionError */
function safe(link: string, base: URL, path: string): URL {
  const url = URL.parse(link)
  const isSafe = url !== null && (url.protocol === 'https:' || url.origin === base.origin)
  if (!isSafe || url.username !== '' || url.password !== '')
    throw new ConnectionError(
      'foreign-host',
      `GET ${path} was answered with a link that is not followed; expected https`,
    )
  return url
}

async function fetched(url: URL, path: string, options: DocumentOptions): Promise<string> {
  for (let tries = 1; ; tries++) {
    const answer = await once(url, options).catch(error => {
      if (isLost(error) && tries < MOST_TRIES) return undefined
      throw error
    })
    if (answer?.status === 200) return answer.body
    const isOver = answer !== undefined && answer.status < 500 && answer.status !== 429
    if (isOver || tries === MOST_TRIES)
      throw new ConnectionError(
        'other',
        `the document of ${path} was not given: ${url.host} answered ${answer?.status}`,
      )
    await options.clock.sleep(WAIT_MS * tries, options.signal)
  }
}

async function once(url: URL, { http, clock, signal, deadlineMs, userAgent }: DocumentOptions): Promise<HttpResponse> {
  const over = new AbortController()
  const late = new AbortController()
  void clock.sleep(deadlineMs, over.signal).then(
    () => late.abort(new ConnectionError('timeout', `${url.host} did not give the document in time`)),
    () => undefined,
  )
  const request = { method: 'GET', url, headers: { 'user-agent': userAgent } } as const
  return ask(http, request, AbortSignal.any([signal, late.signal])).finally(() => over.abort('answered'))
}

function ask(http: Http, request: Parameters<Http>[0], signal: AbortSignal): Promise<HttpResponse> {
  return http(request, { signal })
}
