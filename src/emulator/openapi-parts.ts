/**
 * What an operation of an OpenAPI or Swagger document takes and gives, as the service keeps it.
 *
 * A query parameter that is required becomes a part of the URL's template: that is what the service does with one
 * unless it is told otherwise.
 */
import { isObject, type Json, type JsonObject, textOf } from './protocol.ts'

/** The template of an operation, and what varies in it. */
export function templateOf(path: string, parameters: readonly JsonObject[]): JsonObject {
  const inQuery = parameters.filter(parameter => isRequiredQuery(parameter))
  const query = inQuery.map(({ name }) => `${String(name)}={${String(name)}}`).join('&')
  const inPath = parameters.filter(({ in: place }) => place === 'path')
  return {
    urlTemplate: query === '' ? path : `${path}?${query}`,
    templateParameters: [...inPath, ...inQuery].map(parameter => parameterOf(parameter, true)),
  }
}

/** What a call of an operation carries beside its template. */
export function requestOf(operation: JsonObject, parameters: readonly JsonObject[], schemaId: string): JsonObject {
  const inQuery = parameters.filter(parameter => parameter['in'] === 'query' && !isRequiredQuery(parameter))
  const inHeader = parameters.filter(({ in: place }) => place === 'header')
  const content = isObject(operation['requestBody']) ? operation['requestBody']['content'] : undefined
  const body = parameters.find(({ in: place }) => place === 'body')
  return {
    description: null,
    queryParameters: inQuery.map(parameter => parameterOf(parameter, false)),
    headers: inHeader.map(parameter => parameterOf(parameter, parameter['required'] === true)),
    representations: isObject(content)
      ? representationsOf(content, schemaId)
      : body === undefined
        ? []
        : [representationOf(firstOf(operation['consumes']), body['schema'], schemaId)],
  }
}

/** What an operation gives back, by status. */
export function responsesOf(
  { responses, produces }: JsonObject,
  document: JsonObject,
  schemaId: string,
): readonly JsonObject[] {
  if (!isObject(responses)) return []
  const known = Object.entries(responses).filter(([code]) => /^\d{3}$/.test(code))
  return known.map(([code, given]) => {
    const response = isObject(given) ? given : {}
    const { content, schema } = response
    return {
      statusCode: Number(code),
      description: response['description'] ?? null,
      representations: isObject(content)
        ? representationsOf(content, schemaId)
        : schema === undefined
          ? []
          : [representationOf(firstOf(produces ?? document['produces']), schema, schemaId)],
      headers: [],
    }
  })
}

function isRequiredQuery({ in: place, required }: JsonObject): boolean {
  return place === 'query' && required === true
}

function parameterOf(parameter: JsonObject, required: boolean): JsonObject {
  const schema = isObject(parameter['schema']) ? parameter['schema'] : parameter
  return {
    name: parameter['name'] ?? '',
    description: parameter['description'] ?? null,
    type: schema['type'] ?? 'string',
    required,
    values: Array.isArray(schema['enum']) ? schema['enum'] : [],
  }
}

function representationsOf(content: JsonObject, schemaId: string): readonly JsonObject[] {
  return Object.entries(content).map(([contentType, given]) =>
    representationOf(contentType, isObject(given) ? given['schema'] : undefined, schemaId),
  )
}

/** A type has a name where the document refers to it by one. */
function representationOf(contentType: string, schema: Json | undefined, schemaId: string): JsonObject {
  const reference = isObject(schema) ? textOf(schema['$ref']) : undefined
  const typeName = reference?.split('/').at(-1)
  return typeName === undefined ? { contentType } : { contentType, schemaId, typeName }
}

function firstOf(types: Json | undefined): string {
  return Array.isArray(types) ? (textOf(types[0]) ?? 'application/json') : 'application/json'
}
