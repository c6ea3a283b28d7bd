/**
 * Schemas of a file, with what the service has otherwise laid over them.
 *
 * The service hands out what its readers made of a schema, and not what was sent, so a word that it lacks is no change;
 * only names of properties count as taken away. A schema in place and one behind a reference are the same when they
 * have the same properties, since the service may have given a name to what had none.
 */
import { sameWords } from '../../../content/specification/changes.ts'
import type { OpenApi } from '../../../content/specification/openapi.ts'
import { followed, referenceIn } from '../../../content/specification/pointer.ts'
import type { Json, JsonObject } from '../../../ports.ts'
import { canonical, isJsonObject } from '../../../values.ts'

/** The document of the file and that of the service, in one version of OpenAPI. */
export interface Sides {
  readonly file: OpenApi
  readonly live: OpenApi
}

/** Gives a schema as it is to be in the file; the one of the file when nothing of it differs. */
export function laidSchema(old: Json | undefined, live: Json | undefined, sides: Sides): Json | undefined {
  if (live === undefined || canonical(old) === canonical(live)) return old
  if (isPlain(old) && isPlain(live)) return laidOver(old, live, sides)
  return isAlike(old, live, sides) ? old : live
}

function isPlain(schema: Json | undefined): schema is JsonObject {
  return isJsonObject(schema) && referenceIn(schema) === undefined
}

function isAlike(old: Json | undefined, live: Json, { file, live: now }: Sides): boolean {
  const [here, there] = [referenceIn(old), referenceIn(live)]
  if (here !== undefined && there !== undefined) return here === there
  const [one, other] = [file.fieldsOf(old), now.fieldsOf(live)]
  if (one === undefined || other === undefined) return one === other
  const [was, is] = [typeIn(followed(file.root, old)), typeIn(followed(now.root, live))]
  const isSameType = was === undefined || is === undefined || was === is
  return isSameType && canonical(one.toSorted()) === canonical(other.toSorted())
}

/** Gives the type of a schema, whether or not its version says with it that null is allowed. */
function typeIn(schema: Json | undefined): string | undefined {
  const type = isJsonObject(schema) ? schema['type'] : undefined
  const types = (Array.isArray(type) ? type : [type]).filter(name => name !== 'null' && name !== undefined)
  return types.length === 0 ? undefined : types.toSorted().join()
}

/** What tells values from each other, where both sides say it; other words are not the service's to know. */
const PLAIN_WORDS = ['format', 'default', 'minimum', 'maximum', 'minLength', 'maxLength', 'pattern', 'nullable']
const SCHEMA_WORDS = ['items', 'additionalProperties', 'not']
const LIST_WORDS = ['allOf', 'oneOf', 'anyOf']

function laidOver(old: JsonObject, live: JsonObject, sides: Sides): JsonObject {
  const laid = new Map<string, Json | undefined>(Object.entries(old))
  const [was, is] = [typeIn(old), typeIn(live)]
  if (is !== undefined && was !== is) laid.set('type', live['type'])
  for (const word of PLAIN_WORDS) if (live[word] !== undefined) laid.set(word, plain(old[word], live[word]))
  for (const word of SCHEMA_WORDS)
    if (live[word] !== undefined) laid.set(word, laidSchema(old[word], live[word], sides))
  for (const word of LIST_WORDS) if (live[word] !== undefined) laid.set(word, laidList(old[word], live[word], sides))
  laid.set('description', laidWords(old['description'], live['description']))
  laid.set('enum', live['enum'] === undefined ? old['enum'] : sameMembers(old['enum'], live['enum']))
  laid.set('required', sameMembers(old['required'], live['required']))
  laid.set('properties', laidProperties(old['properties'], live['properties'], sides))
  return withMembers(laid)
}

/** Makes an object of the members that are there. */
export function withMembers(members: ReadonlyMap<string, Json | undefined>): JsonObject {
  return Object.fromEntries(
    [...members].flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  )
}

/** Gives a text as it is to be: the old one when both read alike, and when the service has none. */
export function laidWords(old: Json | undefined, live: Json | undefined): Json | undefined {
  if (typeof live !== 'string' || live.trim() === '') return old
  return typeof old === 'string' && sameWords(old, live) ? old : live
}

/** Gives a plain value as it is to be; the service keeps some of them as texts. */
export function plain(old: Json | undefined, live: Json | undefined): Json | undefined {
  return old !== undefined && textOf(old) === textOf(live) ? old : live
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : canonical(value)
}

/** Gives a list whose order says nothing: what both have in the order of the file, then what the service has more. */
export function sameMembers(old: Json | undefined, live: Json | undefined): Json | undefined {
  if (!Array.isArray(live) || live.length === 0) return undefined
  if (!Array.isArray(old)) return live
  const [had, has] = [new Set(old.map(textOf)), new Set(live.map(textOf))]
  if (had.size === has.size && [...had].every(text => has.has(text))) return old
  return [...old.filter((item: Json) => has.has(textOf(item))), ...live.filter((item: Json) => !had.has(textOf(item)))]
}

function laidList(old: Json | undefined, live: Json | undefined, sides: Sides): Json | undefined {
  if (!Array.isArray(old) || !Array.isArray(live) || old.length !== live.length) return live
  return live.map((item: Json, index) => laidSchema(old[index], item, sides) ?? item)
}

function laidProperties(old: Json | undefined, live: Json | undefined, sides: Sides): Json | undefined {
  if (!isJsonObject(live)) return isJsonObject(old) && Object.keys(old).length === 0 ? old : undefined
  if (!isJsonObject(old)) return live
  const kept = Object.entries(old).filter(([name]) => Object.hasOwn(live, name))
  const added = Object.entries(live).filter(([name]) => !Object.hasOwn(old, name))
  return Object.fromEntries([
    ...kept.map(([name, schema]) => [name, laidSchema(schema, live[name], sides) ?? schema] as const),
    ...added,
  ])
}
