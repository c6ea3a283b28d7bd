/**
 * What a live operation has and a document of OpenAPI 3 does not say, so that an import of the document would lose it.
 *
 * It is asked of a document that offers the same to callers: here it is about the words, examples and defaults around
 * that. What the document says beyond them is passed over, since the service keeps less than it is given.
 */
import { isDeepStrictEqual } from 'node:util'
import type { Json, JsonObject } from '../../ports.ts'
import { isJsonObject } from '../../values.ts'
import { sameWords } from './changes.ts'
import { bareContentType, isOwnHeader, objectIn, type WrittenOperation } from './openapi.ts'

/** Lists what of a live operation an operation of a document lacks, each as the end of a sentence. */
export function unsaidOf(
  { request, responses, templateParameters }: JsonObject,
  { operation, parameters }: WrittenOperation,
  root: JsonObject,
): readonly string[] {
  const sent = isJsonObject(request) ? request : {}
  const body = objectIn(root, operation['requestBody'])
  const answers = objectIn(root, operation['responses'])
  const named = new Map(parameters.map(parameter => [`${parameter['in']} ${parameter['name']}`, parameter]))
  const lost = (place: string, live: readonly JsonObject[]) =>
    parametersLost(root, live, name => named.get(`${place} ${name}`) ?? named.get(`query ${name}`))
  return [
    ...lost('path', listIn(templateParameters)),
    ...lost('query', listIn(sent['queryParameters'])),
    // OpenAPI has these ignored where they are declared as parameters.
    ...lost(
      'header',
      listIn(sent['headers']).filter(({ name }) => !isOwnHeader(String(name))),
    ),
    ...(saysText(body['description'], sent['description']) ? [] : ['the description of its request']),
    ...formsLost(root, sent['representations'], body).map(what => `${what} of its request`),
    ...listIn(responses).flatMap(answer =>
      answerLost(root, answer, objectIn(root, answers[String(answer['statusCode'])])),
    ),
  ]
}

function answerLost(root: JsonObject, live: JsonObject, written: JsonObject): readonly string[] {
  const headers = objectIn(root, written['headers'])
  return [
    ...(saysText(written['description'], live['description']) ? [] : ['the description']),
    ...parametersLost(root, listIn(live['headers']), name => headerIn(root, headers, name)),
    ...formsLost(root, live['representations'], written),
  ].map(what => `${what} of its answer ${live['statusCode']}`)
}

function headerIn(root: JsonObject, headers: JsonObject, name: string): JsonObject | undefined {
  return Object.hasOwn(headers, name) ? objectIn(root, headers[name]) : undefined
}

function parametersLost(
  root: JsonObject,
  live: readonly JsonObject[],
  writtenOf: (name: string) => JsonObject | undefined,
): readonly string[] {
  const seen = new Set<string>()
  return live.flatMap(parameter => {
    const name = String(parameter['name']).replace(/^\*/, '')
    const written = seen.has(name) ? undefined : writtenOf(name)
    seen.add(name)
    return written !== undefined && saysParameter(root, written, parameter) ? [] : [`everything about "${name}"`]
  })
}

function saysParameter(root: JsonObject, written: JsonObject, live: JsonObject): boolean {
  // OpenAPI 2 says of the parameter what OpenAPI 3 says of its schema.
  const schema = { ...written, ...objectIn(root, written['schema']) }
  const { enum: values, default: usual } = schema
  const known = Array.isArray(values) ? values.map(String) : []
  const wanted = Array.isArray(live['values']) ? live['values'].map(String) : []
  return (
    saysText(written['description'], live['description']) &&
    saysText(usual === undefined || usual === null ? usual : String(usual), live['defaultValue']) &&
    wanted.every(value => known.includes(value)) &&
    saysType(written, live) &&
    saysExamples(root, written, live['examples'])
  )
}

function formsLost(root: JsonObject, live: Json | undefined, written: JsonObject): readonly string[] {
  const content = objectIn(root, written['content'])
  const types = new Map(Object.entries(content).map(([type, media]) => [bareContentType(type), objectIn(root, media)]))
  return listIn(live).flatMap(form => {
    const type = bareContentType(String(form['contentType']))
    const media = types.get(type)
    types.delete(type)
    if (media === undefined) return [`the form "${type}"`]
    return saysType(media, form) && saysExamples(root, media, form['examples'])
      ? []
      : [`everything about the form "${type}"`]
  })
}

/** The name of a type without a schema is nothing that an import makes. */
function saysType(written: JsonObject, { schemaId, typeName }: JsonObject): boolean {
  return isNothing(typeName) || (!isNothing(schemaId) && written['schema'] !== undefined)
}

/** One example may stand alone, without a name. */
function saysExamples(root: JsonObject, written: JsonObject, live: Json | undefined): boolean {
  if (isNothing(live) || !isJsonObject(live)) return true
  const named = objectIn(root, written['examples'])
  const alone = written['example'] ?? objectIn(root, written['schema'])['example']
  return Object.entries(live).every(([name, example]) => {
    if (!isJsonObject(example)) return true
    const said: { readonly [key: string]: Json | undefined } = Object.hasOwn(named, name)
      ? objectIn(root, named[name])
      : { value: alone }
    return Object.entries(example).every(([key, value]) => isNothing(value) || isDeepStrictEqual(said[key], value))
  })
}

function saysText(written: Json | undefined, live: Json | undefined): boolean {
  return typeof live !== 'string' || live.trim() === '' || (typeof written === 'string' && sameWords(written, live))
}

function isNothing(value: Json | undefined): boolean {
  return value === undefined || value === null || value === ''
}

function listIn(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter((item: Json) => isJsonObject(item)) : []
}
