/**
 * What the service's answers mean: entities, pages, refusals.
 *
 * Answers are read leniently, because a proxy, the front door and the service behind it each have their own shape of
 * error. No text of a body gets out of here but the sentences of an error envelope.
 */
import { STATUS_CODES } from 'node:http'
import { ConnectionError } from '../errors.ts'
import type { HttpResponse, Json, JsonObject, Resource } from '../ports.ts'
import { Secret } from '../secret.ts'
import { traceOf, withTrace } from '../trace.ts'
import { isJsonObject } from '../values.ts'

/** The code and the sentence of a refusal; the sentence is empty when the service gave none. */
export interface Refusal {
  readonly code: string
  readonly message: string
}

/** Reads the refusal of an answer, details joined; the status text stands in where there is no envelope. */
export function errorOf({ status, headers, body }: HttpResponse): Refusal {
  const answer = parsed(body)
  const challenge = headers['www-authenticate']
  if (isJsonObject(answer)) return refusalOf(answer, statusText(status))
  // A refused token is explained nowhere but in the challenge.
  return { code: statusText(status), message: tidy(/error_description="([^"]*)"/.exec(challenge ?? '')?.[1] ?? '') }
}

/** Reads the `error` member of an envelope or of an operation's status, or the members of the object itself. */
export function refusalOf(answer: JsonObject, fallback: string): Refusal {
  const error = isJsonObject(answer['error']) ? answer['error'] : answer
  const code = textOf(error['code'])
  const said = [textOf(error['message'] ?? error['Message']), ...detailsOf(error['details'], 0)]
  return { code: code === '' ? fallback : code, message: tidy(said.filter(part => part !== '').join(' ')) }
}

const MOST_DETAILS = 20
const DEEPEST_DETAILS = 3

function detailsOf(details: Json | undefined, depth: number): readonly string[] {
  if (!Array.isArray(details) || depth === DEEPEST_DETAILS) return []
  return details
    .filter(isJsonObject)
    .slice(0, MOST_DETAILS)
    .flatMap(({ target, code, message, details: inner }) => {
      const where = textOf(target) === '' ? '' : `${textOf(target)}: `
      const what = textOf(message) === '' ? textOf(code) : textOf(message)
      return [where + what, ...detailsOf(inner, depth + 1)]
    })
}

const LONGEST_SENTENCE = 2_000

/** One line of print: the service breaks its sentences with CRLF. */
function tidy(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST_SENTENCE ? `${line.slice(0, LONGEST_SENTENCE)}…` : line
}

/** Gives the words that belong to a status. */
export function statusText(status: number): string {
  return STATUS_CODES[status] ?? 'Unknown status'
}

/** Prints a request with its names: `GET /products (request id …, client request id …)`. */
export function told(where: string, response: Pick<HttpResponse, 'headers'>): string {
  return withTrace(where, traceOf(response.headers))
}

/**
 * Reads the one entity of an answer; an empty body is an entity without properties.
 *
 * @param where - the request in print, `GET /products/gold`.
 * @param path - stands in for an id that the answer lacks.
 * @throws ConnectionError when the body is neither JSON nor a policy.
 */
export function resourceOf(response: HttpResponse, where: string, path: string): Resource {
  const etag = response.headers['etag']
  const entity = response.body.trim() === '' ? {} : entityOf(response, where)
  const read = asResource(entity, path)
  return etag === undefined ? read : { ...read, etag }
}

function entityOf(response: HttpResponse, where: string): JsonObject {
  if (isXml(response)) return { properties: { format: 'rawxml', value: response.body } }
  return jsonOf(response, where)
}

/** Some endpoints answer with the policy itself, or with the document that they export; a page of HTML is neither. */
function isXml({ headers, body }: HttpResponse): boolean {
  const type = headers['content-type'] ?? ''
  return /xml/i.test(type) ? !/xhtml/i.test(type) : ROOT.test(body)
}

const ROOT = /^\s*(?:<\?xml[^>]*>\s*)?<(?:policies|fragment|application|(?:\w+:)?definitions)[\s>]/

/** Reads the object of a body. @throws ConnectionError when it is not one. */
export function jsonOf(response: HttpResponse, where: string): JsonObject {
  const answer = parsed(response.body)
  if (isJsonObject(answer)) return answer
  const advice = 'a proxy may have answered in its place'
  throw new ConnectionError(
    'other',
    `${told(where, response)} was answered ${response.status} without the JSON that the service sends; ${advice}`,
  )
}

function asResource(entity: JsonObject, path: string): Resource {
  const { id, name, type: _type, etag: _etag, systemData: _systemData, properties, ...flat } = entity
  const own = textOf(id) === '' ? path : textOf(id)
  const last = own.slice(own.lastIndexOf('/') + 1)
  const read = { id: own, name: textOf(name) === '' ? last : textOf(name) }
  if (!isJsonObject(properties))
    return { ...read, properties: flat, ...(Object.keys(flat).length === 0 ? {} : { isFlat: true }) }
  return Object.keys(flat).length === 0 ? { ...read, properties } : { ...read, properties, beside: flat }
}

/** One page of a list as sent. */
export interface ListPage {
  readonly resources: readonly Resource[]
  readonly total?: number
  /** Where the next page is; absent on the last one. */
  readonly next?: string
  /** The request that was answered with the page, in print. */
  readonly where?: string
}

/** Reads a page of a list. @throws ConnectionError when the body holds no list. */
export function pageOf(response: HttpResponse, where: string, path: string): ListPage {
  const answer = parsed(response.body)
  const envelope: JsonObject = Array.isArray(answer) ? { value: answer } : jsonOf(response, where)
  const { value, count, nextLink } = envelope
  const asked = told(where, response)
  if (!Array.isArray(value)) throw new ConnectionError('other', `${asked} was answered without a list`)
  const resources = value.filter(isJsonObject).map(entity => asResource(entity, path))
  const next = textOf(nextLink)
  return {
    resources,
    ...(typeof count === 'number' ? { total: count } : {}),
    ...(next === '' ? {} : { next, where: asked }),
  }
}

/**
 * Hides every text of an answer to `listSecrets` or `listValue` at once; other members are dropped.
 *
 * What is no secret is hidden with the rest (`principalId`, `clientId`): the caller takes the fields that it knows.
 */
export function secretsOf(response: HttpResponse, where: string): Readonly<Record<string, Secret>> {
  const answer = jsonOf(response, where)
  const { id: _id, name: _name, type: _type, ...flat } = answer
  const members = isJsonObject(answer['properties']) ? answer['properties'] : flat
  const texts = Object.entries(members).filter((member): member is [string, string] => typeof member[1] === 'string')
  return Object.fromEntries(texts.map(([name, text]) => [name, new Secret(text)]))
}

function parsed(body: string): Json | undefined {
  try {
    return JSON.parse(body) as Json
  } catch {
    // The parser's complaint quotes the body, so it goes no further.
    return undefined
  }
}

/** The text itself, and an empty one for everything that is no text. */
export function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : ''
}
