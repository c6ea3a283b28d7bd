/**
 * Tokens that the service issues when it is asked: for its management API, for a user, for a gateway.
 *
 * All are of the short format and signed alike; the keys of the management API also sign for users, since how the
 * service really keeps theirs is not known. An expiry that is past is still issued, as recordings show.
 */
import { shortToken } from './auth.ts'
import { parsedBody } from './precondition.ts'
import {
  answer,
  type Detail,
  type EmulatorResponse,
  invalid,
  isObject,
  type JsonObject,
  Refusal,
  textOf,
} from './protocol.ts'
import type { Call } from './world.ts'

const MAX_TOKEN_LIFE_MS = 30 * 24 * 60 * 60 * 1000
const KEYS: Readonly<Record<string, string>> = { primary: 'primaryKey', secondary: 'secondaryKey' }
const MEMBERS = ['keyType', 'expiry']
/** A date and a time, as .NET reads them; without a zone they are UTC. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,7})?)?(?:Z|[+-]\d\d:\d\d)?$/

/**
 * Issues a token that names `identifier`.
 *
 * @param keys - where `primaryKey` and `secondaryKey` are.
 * @throws Refusal when the body does not say which key and until when.
 */
export function issueToken(call: Call, identifier: string, keys: JsonObject): EmulatorResponse {
  const order = orderIn(call.request.body)
  const field = KEYS[textOf(order['keyType']) ?? '']
  const expires = instantOf(textOf(order['expiry']) ?? '')
  const key = textOf(field === undefined ? null : keys[field])
  const problems = problemsOf(order, key, expires - call.world.now())
  if (key === undefined || problems.length > 0) throw invalid(problems)
  return answer(200, { value: shortToken(identifier, key, new Date(expires)) })
}

/** The keys of the management API. */
export function managementKeys({ world }: Call): JsonObject {
  return world.store.get('/tenant/access')?.properties ?? {}
}

/** Clients send the order flat or under `properties`. */
function orderIn(text: string): JsonObject {
  const body = parsedBody(text)
  if (!isObject(body)) throw new Refusal(400, 'ValidationError', 'The request body must be a JSON object.')
  return isObject(body['properties']) ? body['properties'] : body
}

function problemsOf(order: JsonObject, key: string | undefined, lifeMs: number): readonly Omit<Detail, 'code'>[] {
  const unknown = Object.keys(order).filter(name => !MEMBERS.includes(name))
  return [
    ...unknown.map(name => ({ target: name, message: `Invalid field '${name}' specified` })),
    ...(key === undefined ? [{ target: 'keyType', message: "'keyType' must be 'primary' or 'secondary'." }] : []),
    ...(Number.isNaN(lifeMs) ? [{ target: 'expiry', message: "'expiry' must be a date and a time." }] : []),
    ...(lifeMs > MAX_TOKEN_LIFE_MS
      ? [{ target: 'expiry', message: 'Maximum token expiry time is set to 30 days.' }]
      : []),
  ]
}

/** Milliseconds since 1970, or no number. */
function instantOf(text: string): number {
  if (!INSTANT.test(text)) return Number.NaN
  return Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`)
}
