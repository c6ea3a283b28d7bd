/**
 * An OpenAPI 3.0 document of the service as the Swagger 2.0 that it hands out.
 *
 * Swagger has one list of media types for all forms of a body, and one type for them: where forms differ, that of the
 * first is told. Examples are not.
 */
import { isObject, type Json, type JsonObject, textOf } from '../protocol.ts'

/** Gives a document in Swagger. */
export function swaggerOf(document: JsonObject): JsonObject {
  const { info = null, servers, paths, components } = document
  const [server] = list(servers)
  const url = new URL(textOf(server?.['url']) ?? 'https://gateway.invalid')
  const { schemas } = isObject(components) ? components : {}
  return {
    swagger: '2.0',
    info,
    host: url.host,
    basePath: url.pathname,
    schemes: [url.protocol.replace(':', '')],
    paths: mapped(paths, item => mapped(item, operation => (isObject(operation) ? operationOf(operation) : operation))),
    ...(isObject(schemas) ? { definitions: reference(schemas) } : {}),
  }
}

function operationOf({ parameters, requestBody, responses, ...words }: JsonObject): JsonObject {
  const body = isObject(requestBody) ? requestBody : undefined
  const sent = isObject(body?.['content']) ? Object.entries(body['content']) : []
  const given = Object.values(isObject(responses) ? responses : {}).flatMap(typesOf)
  const own = [...list(parameters).map(parameterOf), ...(sent.length === 0 ? [] : [bodyOf(sent, body)])]
  return {
    ...words,
    ...(own.length === 0 ? {} : { parameters: own }),
    ...(sent.length === 0 ? {} : { consumes: sent.map(([type]) => type) }),
    ...(given.length === 0 ? {} : { produces: [...new Set(given)] }),
    responses: mapped(responses, responseOf),
  }
}

/** What OpenAPI keeps apart as the schema of a parameter stands beside its name here. */
function parameterOf({ schema, ...words }: JsonObject): JsonObject {
  return { ...words, ...(isObject(schema) ? schema : {}) }
}

function bodyOf([first]: readonly (readonly [string, Json])[], body: JsonObject | undefined): JsonObject {
  const description = textOf(body?.['description'])
  return {
    name: 'body',
    in: 'body',
    ...(description === undefined ? {} : { description }),
    schema: schemaIn(first?.[1]),
  }
}

function responseOf(response: Json): Json {
  if (!isObject(response)) return response
  const { content, headers, ...words } = response
  const [first] = Object.values(isObject(content) ? content : {})
  return {
    ...words,
    ...(first === undefined ? {} : { schema: schemaIn(first) }),
    ...(isObject(headers) ? { headers: mapped(headers, headerOf) } : {}),
  }
}

/** Nobody can be told that a header is always there. */
function headerOf(header: Json): Json {
  if (!isObject(header)) return header
  const { required: _, ...words } = parameterOf(header)
  return words
}

function schemaIn(form: Json | undefined): Json {
  const { schema = {} } = isObject(form) ? form : {}
  return reference(schema)
}

function typesOf(response: Json): readonly string[] {
  const { content } = isObject(response) ? response : {}
  return Object.keys(isObject(content) ? content : {})
}

/** Types stand elsewhere in Swagger. */
function reference(value: Json): Json {
  return JSON.parse(JSON.stringify(value).replaceAll('"#/components/schemas/', '"#/definitions/'))
}

function mapped(value: Json | undefined, change: (member: Json) => Json): JsonObject {
  const members = Object.entries(isObject(value) ? value : {})
  return Object.fromEntries(members.map(([name, member]) => [name, change(member)]))
}

function list(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter((item: Json) => isObject(item)) : []
}
