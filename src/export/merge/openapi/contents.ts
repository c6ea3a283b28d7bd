/**
 * What operations of a file carry and give back, with what the service has otherwise laid over it.
 *
 * OpenAPI 2.0 says the content types for all answers of an operation at once, and has one schema for all of them. What
 * the service says nothing of, such as answers that are no number and bodies without a content type, is left as it is.
 */
import { bareContentType, contentsOf, objectIn } from '../../../content/specification/openapi.ts'
import type { Json, JsonObject } from '../../../ports.ts'
import { canonical, isJsonObject } from '../../../values.ts'
import { laidSchema, laidWords, type Sides, withMembers } from './schemas.ts'

/** Gives what an operation sends, in OpenAPI 3. */
export function laidBody(old: JsonObject, live: JsonObject, sides: Sides): Json | undefined {
  const [was, is] = [old['requestBody'], live['requestBody']]
  if (!isJsonObject(is)) return was
  if (was === undefined) return is
  return laidReferred(was, sides, body => laidContent(body, is, sides))
}

/** Gives the answers of an operation. */
export function laidResponses(old: JsonObject, live: JsonObject, sides: Sides): JsonObject {
  const [was, is] = [objectIn(sides.file.root, old['responses']), objectIn(sides.live.root, live['responses'])]
  const kept = Object.entries(was).flatMap(([status, response]): (readonly [string, Json])[] => {
    if (!/^\d{3}$/.test(status)) return [[status, response]]
    const answer = is[status]
    if (!isJsonObject(answer)) return []
    return [[status, laidReferred(response, sides, own => laidResponse(old, own, live, answer, sides))]]
  })
  return Object.fromEntries([...kept, ...Object.entries(is).filter(([status]) => !Object.hasOwn(was, status))])
}

/** Lays over what a reference leads to; the reference stays when nothing of that differs. */
function laidReferred(old: Json, { file }: Sides, lay: (own: JsonObject) => JsonObject): Json {
  const own = objectIn(file.root, old)
  const laid = lay(own)
  return laid === own ? old : laid
}

function laidResponse(
  operation: JsonObject,
  old: JsonObject,
  now: JsonObject,
  live: JsonObject,
  sides: Sides,
): JsonObject {
  const named = changed(old, [['headers', laidHeaders(old['headers'], live['headers'])]])
  if (sides.file.root['swagger'] === undefined) return laidContent(named, live, sides)
  const [[, was] = []] = contentsOf(sides.file.root, operation, old)
  const [[, is] = []] = contentsOf(sides.live.root, now, live)
  return changed(named, [
    ['description', laidWords(old['description'], live['description'])],
    ['schema', laidSchema(was, is, sides)],
  ])
}

function laidHeaders(old: Json | undefined, live: Json | undefined): Json | undefined {
  const [was, is] = [isJsonObject(old) ? old : {}, isJsonObject(live) ? live : {}]
  const known = new Set(Object.keys(was).map(name => name.toLowerCase()))
  const added = Object.entries(is).filter(([name]) => !known.has(name.toLowerCase()))
  return added.length === 0 ? old : { ...was, ...Object.fromEntries(added) }
}

function laidContent(old: JsonObject, live: JsonObject, sides: Sides): JsonObject {
  const [was, is] = [old['content'], live['content']]
  const content = isJsonObject(is) && Object.keys(is).length > 0 ? laidMedia(was, is, sides) : was
  return changed(old, [
    ['description', laidWords(old['description'], live['description'])],
    ['content', content],
  ])
}

function laidMedia(old: Json | undefined, live: JsonObject, sides: Sides): JsonObject {
  const was = isJsonObject(old) ? old : {}
  const now = new Map(Object.entries(live).map(([type, media]) => [bareContentType(type), media]))
  const known = new Set(Object.keys(was).map(bareContentType))
  const kept = Object.entries(was).flatMap(([type, media]): (readonly [string, Json])[] => {
    const other = now.get(bareContentType(type))
    if (!isJsonObject(other) || !isJsonObject(media)) return other === undefined ? [] : [[type, media]]
    return [[type, changed(media, [['schema', laidSchema(media['schema'], other['schema'], sides)]])]]
  })
  const added = Object.entries(live).filter(([type]) => !known.has(bareContentType(type)))
  return Object.fromEntries([...kept, ...added])
}

/** Gives an object with other members; the object itself when none of them is another one. */
export function changed(old: JsonObject, members: readonly (readonly [string, Json | undefined])[]): JsonObject {
  const others = members.filter(([name, value]) => !isSame(old[name], value))
  return others.length === 0 ? old : withMembers(new Map([...Object.entries(old), ...others]))
}

function isSame(one: Json | undefined, other: Json | undefined): boolean {
  return one === undefined || other === undefined ? one === other : canonical(one) === canonical(other)
}
