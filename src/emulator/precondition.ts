/**
 * What has to hold before a body is judged: the parent is there, the name is allowed, the ETag matches, JSON parses.
 *
 * `If-Match` is optional for PUT and DELETE, as clients of the service rely on, and required for PATCH and where the
 * contract says so for PUT. A PUT with `*` may create; with an ETag it never does.
 */
import type { Kind } from './contract.ts'
import { invalid, isObject, type Json, type JsonObject, Refusal } from './protocol.ts'
import { etagOf } from './render.ts'
import { nameProblems } from './rules/validate.ts'
import { type Entity, nameOf, parentOf } from './store.ts'
import { type Call, header } from './world.ts'

/** Where a write goes. */
export interface Target {
  readonly kind: Kind
  readonly path: string
  readonly scope: string
}

const ENVELOPE = ['id', 'name', 'type', 'properties', 'etag', 'systemData']

/**
 * An entity that has to be there.
 *
 * @throws Refusal 404 in the service's words.
 */
export function existing(call: Call, kind: Kind, path: string): Entity {
  const entity = call.world.store.get(path)
  if (entity === undefined) throw new Refusal(404, 'ResourceNotFound', `${nounOf(kind)} not found.`)
  return entity
}

/** A parent that is missing is "not found", but for policies the body is blamed. */
export function checkParent(call: Call, { kind, path, scope }: Target): void {
  const owner = parentOf(parentOf(path))
  const needed = [scope, owner].filter(parent => parent !== '' && parent.toLowerCase() !== '/gateways/managed')
  const missing = needed.find(parent => call.world.store.get(parent) === undefined)
  if (missing === undefined) return
  if (kind.kind === 'policy') throw new Refusal(400, 'ValidationError', 'Entity with specified identifier not found')
  throw new Refusal(404, 'ResourceNotFound', `${missing === scope ? 'Workspace' : nounOf(kind, 0)} not found.`)
}

/** A name that the kind does not allow is refused. */
export function checkName({ kind, path }: Target): void {
  const target = /\{(\w+)\}$/.exec(kind.path)?.[1] ?? 'name'
  const problems = nameProblems(nameOf(path), kind.name, target)
  if (problems.length > 0) throw invalid(problems)
}

/** An `If-Match` that is missing or does not match is refused. */
export function checkMatch(call: Call, kind: Kind, before: Entity | undefined): void {
  const match = header(call.request, 'if-match')
  const isRequired = kind.verbs[call.method]?.ifMatch === 'required' && call.method !== 'DELETE'
  if (match === undefined && isRequired) throw new Refusal(400, 'ValidationError', 'The If-Match header is required.')
  if (match === undefined || match === '*') return
  if (before !== undefined && match === etagOf(before)) return
  throw new Refusal(
    412,
    'PreconditionFailed',
    'Resource was modified since last retrieval. Please retrieve latest version.',
  )
}

/** The `properties` of a body; an association may come without. */
export function bodyProperties(call: Call, mayBeBare = false): JsonObject {
  const body = parsedBody(call.request.body)
  if (!isObject(body)) throw new Refusal(400, 'ValidationError', 'The request body must be a JSON object.')
  const unknown = Object.keys(body).filter(name => !ENVELOPE.includes(name))
  if (unknown.length > 0)
    throw invalid(unknown.map(name => ({ target: name, message: `Invalid field '${name}' specified` })))
  const properties = body['properties']
  if (isObject(properties)) return properties
  if (mayBeBare) return {}
  throw new Refusal(400, 'ValidationError', "The request body must have an object 'properties'.")
}

/** The JSON of a body. @throws Refusal when it is none. */
export function parsedBody(text: string): Json {
  try {
    return JSON.parse(text)
  } catch (cause) {
    if (cause instanceof SyntaxError) throw new Refusal(400, 'ValidationError', 'The request body is not valid JSON.')
    throw cause
  }
}

/** The word that messages use for a kind, or for the kind at the start (0) or end (-1) of its path. */
export function nounOf(kind: Kind, part?: 0 | -1): string {
  if (kind.kind === 'policy' && part === undefined) return 'PoliciesConfiguration'
  const words = kind.path.split('/').filter((word, index) => index % 2 === 1 && word !== '')
  const plural = part === undefined ? kind.entity : (words.at(part) ?? kind.entity)
  const noun = part === undefined ? plural : plural.replace(/ies$/, 'y').replace(/s$/, '')
  return noun.charAt(0).toUpperCase() + noun.slice(1)
}
