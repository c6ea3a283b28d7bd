/**
 * The client of one API Management service.
 *
 * The engine sees paths and properties and nothing of HTTP. Secrets become text in the body of a request and nowhere
 * else; what `readOnly` returns has no method that writes, whatever its holder tries.
 */
import type { Query, Resource, ServiceReader, ServiceWriter, WriteOptions, Written } from '../ports.ts'
import { pageOf, resourceOf, secretsOf } from './answer.ts'
import { type Call, inPrint } from './attempt.ts'
import { bodyOf, flatBodyOf } from './body.ts'
import { type Channel, type ChannelOptions, createChannel, type Reply, refused } from './channel.ts'
import { postOnce } from './once.ts'
import { follow } from './operation.ts'
import { pagesOf } from './paging.ts'
import { urlOf } from './url.ts'

/** How a service is reached. */
export interface ServiceOptions extends ChannelOptions {
  /** The root of the service: scheme, host and the whole path up to and with `/service/{name}`. */
  readonly base: URL
}

/** Makes the client that reads and writes. @throws RangeError on use, for a path with an empty, `.` or `..` part. */
export function createService(options: ServiceOptions): ServiceWriter {
  const channel = createChannel(options)
  const call = callsOf(options)
  return {
    get: (path, query, absentAs) => get(channel, { ...call('GET', path, query), absentAs }),
    exists: path => exists(channel, call('HEAD', path)),
    list: (path, query) => list(channel, call('GET', path, query)),
    readSecrets: (path, action) => readSecrets(channel, action, call('POST', `${path}/${action}`)),
    requests: channel.requests,
    put: (path, properties, more) =>
      write(channel, options, call('PUT', path, more?.query, more, bodyOf(properties, more?.beside))),
    patch: (path, properties, more) =>
      write(channel, options, call('PATCH', path, more.query, more, bodyOf(properties))),
    delete: (path, more) => write(channel, options, call('DELETE', path, more?.query, more)),
    post: (path, body, more) => {
      const version = more?.apiVersion === undefined ? {} : { 'api-version': more.apiVersion }
      return postOnce(channel, call('POST', path, version, more, flatBodyOf(body)), options)
    },
  }
}

/** Makes the client of a plan: a new object that can read and nothing else. */
export function readOnly({ get, exists, list, readSecrets, requests }: ServiceReader): ServiceReader {
  return { get, exists, list, readSecrets, requests }
}

type MakeCall = (method: Call['method'], path: string, query?: Query, options?: WriteOptions, body?: string) => Call

function callsOf({ base, apiVersion }: ServiceOptions): MakeCall {
  return (method, path, query, options, body) => ({
    method,
    path,
    url: urlOf(base, path, { 'api-version': apiVersion, ...query }),
    body,
    ifMatch: options?.ifMatch,
    settling: options?.settling,
  })
}

async function get(channel: Channel, call: Call): Promise<Resource | undefined> {
  const reply = await channel.send(call)
  const { status } = reply.response
  if (status === 404 || call.absentAs?.includes(status)) return undefined
  return resourceOf(accepted(call, reply), inPrint(call), call.path)
}

async function exists(channel: Channel, call: Call): Promise<boolean> {
  const reply = await channel.send(call)
  return reply.response.status !== 404 && accepted(call, reply).status < 300
}

function list(channel: Channel, call: Call) {
  const fetchPage = async (url: URL) => {
    const reply = await channel.send({ ...call, url })
    // What has no parent has no children.
    if (reply.response.status === 404) return { resources: [], total: 0 }
    return pageOf(accepted(call, reply), inPrint(call), call.path)
  }
  return pagesOf(call.url, inPrint(call), fetchPage)
}

/** The POSTs that only read: a client for reading must not be talked into any other. */
const READING_ACTIONS: readonly string[] = ['listSecrets', 'listValue', 'listKeys']

async function readSecrets(channel: Channel, action: string, call: Call) {
  if (!READING_ACTIONS.includes(action)) {
    throw new RangeError(`action "${action}" does not read secrets; expected one of ${READING_ACTIONS.join(', ')}`)
  }
  const reply = await channel.send(call)
  return reply.response.status === 403 ? undefined : secretsOf(accepted(call, reply), inPrint(call))
}

async function write(channel: Channel, options: ServiceOptions, call: Call): Promise<Written> {
  const { clock, signal, endsAt } = options
  const reply = await channel.send(call, first => follow(call, first, { channel, clock, signal, endsAt }))
  const { resent, response } = reply
  // A deletion asks for absence, and a parent that is gone has taken its children along.
  if (call.method === 'DELETE' && response.status === 404) return { status: 204, resent }
  const { status, body } = accepted(call, reply)
  return body.trim() === ''
    ? { status, resent }
    : { status, resource: resourceOf(response, inPrint(call), call.path), resent }
}

function accepted(call: Call, reply: Reply): Reply['response'] {
  if (reply.response.status >= 400) throw refused(call, reply)
  return reply.response
}
