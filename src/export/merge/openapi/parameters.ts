/**
 * Parameters of an operation of a file, with what the service has otherwise laid over them.
 *
 * Callers know a parameter of the path by its position alone, so its name stays. What a path says for all of its
 * operations is not changed for one of them: where that one differs, it says so itself.
 */
import { isOwnHeader, objectIn, typeOf, type WrittenOperation } from '../../../content/specification/openapi.ts'
import { takeApart } from '../../../content/specification/template.ts'
import type { Json, JsonObject } from '../../../ports.ts'
import { canonical } from '../../../values.ts'
import { changed } from './contents.ts'
import { laidWords, plain, type Sides, sameMembers, withMembers } from './schemas.ts'

const PLACES: readonly Json[] = ['path', 'query', 'header']

/** Gives the parameters that an operation is to have of its own; undefined for none. */
export function laidParameters(
  { operation, path, parameters: all }: Pick<WrittenOperation, 'operation' | 'path' | 'parameters'>,
  live: WrittenOperation,
  sides: Sides,
): readonly Json[] | undefined {
  const { root } = sides.file
  const { parameters } = operation
  const own: readonly Json[] = Array.isArray(parameters) ? parameters : []
  const names = takeApart(path).inPath
  const rest = new Map(told(live.parameters).map(one => [placeOf(one, live.path), named(one, live.path, names)]))
  const kept = own.flatMap((written): readonly Json[] => {
    const old = objectIn(root, written)
    if (!isTold(old)) return [written]
    const now = rest.get(placeOf(old, path))
    rest.delete(placeOf(old, path))
    if (now === undefined) return []
    const laid = laidParameter(old, now, sides)
    return [laid === old ? written : laid]
  })
  const shared = new Map(told(all).map(one => [placeOf(one, path), one]))
  const added = [...rest].flatMap(([place, now]) => {
    const old = shared.get(place)
    const laid = old === undefined ? now : laidParameter(old, now, sides)
    return laid === old ? [] : [laid]
  })
  if (kept.length + added.length > 0) return [...kept, ...added]
  return own.length === 0 && Array.isArray(parameters) ? own : undefined
}

function told(parameters: readonly JsonObject[]): readonly JsonObject[] {
  return parameters.filter(isTold)
}

/** True for a parameter that the service keeps. */
function isTold({ name, in: place }: JsonObject): boolean {
  return typeof name === 'string' && PLACES.includes(place ?? null) && !(place === 'header' && isOwnHeader(name))
}

function placeOf({ name, in: place }: JsonObject, path: string): string {
  const lower = String(name).toLowerCase()
  const positions = takeApart(path).inPath.map(known => known.toLowerCase())
  return `${String(place)} ${place === 'path' ? positions.indexOf(lower) : lower}`
}

/** Gives a parameter of the path the name that the file has for its position. */
function named(parameter: JsonObject, path: string, names: readonly string[]): JsonObject {
  const position = parameter['in'] === 'path' ? Number(placeOf(parameter, path).slice('path '.length)) : -1
  const name = names[position]
  return name === undefined ? parameter : changed(parameter, [['name', name]])
}

function laidParameter(old: JsonObject, live: JsonObject, sides: Sides): JsonObject {
  const isRequired = old['required'] === true
  const required = live['required'] === true
  return changed(laidType(old, live, sides), [
    ['required', isRequired === required ? old['required'] : required ? true : undefined],
    ['description', laidWords(old['description'], live['description'])],
  ])
}

/** In OpenAPI 2.0 a parameter is its own schema. */
function laidType(old: JsonObject, live: JsonObject, { file, live: now }: Sides): JsonObject {
  const [was, is] = [typeOf(file.root, old), typeOf(now.root, live)]
  const isRetyped = was !== undefined && is !== undefined && was !== is
  if (file.root['swagger'] !== undefined)
    return isRetyped ? withMembers(new Map(Object.entries(retyped(old, live)))) : withChoices(old, live)
  const { schema } = live
  const known = objectIn(file.root, old['schema'])
  const laid = isRetyped ? objectIn(now.root, schema) : withChoices(known, objectIn(now.root, schema))
  return laid === known || old['content'] !== undefined ? old : changed(old, [['schema', laid]])
}

/** What goes with a type goes with it. */
function retyped(old: JsonObject, live: JsonObject): JsonObject {
  const { name = '', in: place = '', description, required } = old
  const words = Object.entries(old).filter(([word]) => word.startsWith('x-'))
  const kept = withMembers(
    new Map([
      ['description', description],
      ['required', required],
    ]),
  )
  return { ...live, name, in: place, ...kept, ...Object.fromEntries(words) }
}

function withChoices(old: JsonObject, live: JsonObject): JsonObject {
  const values = live['enum'] === undefined ? old['enum'] : sameMembers(old['enum'], live['enum'])
  const isSame = canonical(values) === canonical(old['enum'])
  return changed(old, [
    ['enum', isSame ? old['enum'] : values],
    ['default', live['default'] === undefined ? old['default'] : plain(old['default'], live['default'])],
  ])
}
