/**
 * Tokens that the service issues when it is asked through Azure Resource Manager; no key is ever read.
 *
 * The vendor's own clients send the body in two shapes, flat and under `properties`. The documented one is tried first,
 * the other one only when the service says that it cannot read the body. A request may be repeated: it changes nothing.
 */
import { ConnectionError } from '../errors.ts'
import type { HttpResponse, Json } from '../ports.ts'
import { Secret } from '../secret.ts'
import { errorOf, jsonOf, textOf, told } from './answer.ts'
import type { ServiceOptions } from './apim.ts'
import { type Call, inPrint } from './attempt.ts'
import { type Channel, createChannel, type Reply, refused } from './channel.ts'
import { urlOf } from './url.ts'

/** What is asked for. */
export interface MintingOrder {
  /** The action below the service: `/users/integration/token`. */
  readonly path: string
  /** True when the documented body stands under `properties`. */
  readonly isWrapped: boolean
  readonly keyType: 'primary' | 'secondary'
  /** When the token is to end; it is cut to the minute. */
  readonly expiry: Date
}

const MINUTE_MS = 60_000

/**
 * Has the service issue a token.
 *
 * @returns the token as it came, `{identifier}&{yyyyMMddHHmm}&{signature}`, unchecked and not yet masked.
 * @throws ServiceError when the service refuses; ConnectionError when no answer came, or one without a token.
 */
export async function mintThroughArm(options: ServiceOptions, order: MintingOrder): Promise<Secret> {
  const channel = createChannel(options)
  const { path, isWrapped, keyType, expiry } = order
  // The service would cut it too, but might first find it beyond its limit.
  const minute = new Date(Math.floor(expiry.getTime() / MINUTE_MS) * MINUTE_MS)
  const flat: Json = { keyType, expiry: minute.toISOString() }
  const wrapped: Json = { properties: flat }
  const url = urlOf(options.base, path, { 'api-version': options.apiVersion })
  const call = (body: Json): Call => ({ method: 'POST', path, url, body: JSON.stringify(body) })
  const [documented, other] = isWrapped ? [call(wrapped), call(flat)] : [call(flat), call(wrapped)]
  const { response } = await answered(channel, documented, other)
  const value = textOf(jsonOf(response, inPrint(documented))['value'])
  if (value !== '') return new Secret(value)
  throw new ConnectionError(
    'other',
    `${told(inPrint(documented), response)} was answered ${response.status} without a token`,
  )
}

/** Where both bodies are refused, the word on the documented one is the one that helps. */
async function answered(channel: Channel, documented: Call, other: Call): Promise<Reply> {
  const first = await channel.send(documented)
  if (first.response.status < 400) return first
  if (isAboutBody(first.response)) {
    const second = await channel.send(other)
    if (second.response.status < 400) return second
  }
  throw refused(documented, first)
}

/** Tells whether a refusal is about the members of the body; an id or a version that is wrong stays wrong. */
function isAboutBody(response: HttpResponse): boolean {
  const { code, message } = errorOf(response)
  return (
    response.status === 400 && (code === 'ValidationError' || /\b(?:properties|keyType|expiry|body)\b/i.test(message))
  )
}
