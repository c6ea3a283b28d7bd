/**
 * What an operation of an OpenAPI or Swagger document takes and gives, as the service keeps it.
 *
 * A query parameter that is required becomes a part of the URL's template: that is what the service does with one
 * unless it is told otherwise.
 */
import { isObject, type Json, type JsonObject, textOf } from '../protocol.ts'

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
    description: (isObject(operation['requestBody']) ? operation['requestBody'] : body)?.['description'] ?? null,
    queryParameters: inQuery.map(parameter => parameterOf(parameter, false)),
    headers: inHeader.map(parameter => parameterOf(parameter, parameter['required'] === true)),
    representations: isObject(content)
      ? representationsOf(content, schemaId)
      : body === undefined
        ? []
        : typesIn(operation['consumes']).map(type => representationOf(type, body['schema'], schemaId)),
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
          : typesIn(produces ?? document['produces']).map(type => representationOf(type, schema, schemaId)),
      headers: headersOf(response['headers']),
    }
  })
}

function headersOf(headers: Json | undefined): readonly JsonObject[] {
  return Object.entries(isObject(headers) ? headers : {}).map(([name, given]) => {
    const header = isObject(given) ? given : {}
    return parameterOf({ ...header, name }, header['required'] === true)
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
    ...(schema['default'] === undefined ? {} : { defaultValue: String(schema['default']) }),
  }
}

function representationsOf(content: JsonObject, schemaId: string): readonly JsonObject[] {
  return Object.entries(content).map(([contentType, given]) =>
    representationOf(
      contentType,
      isObject(given) ? given['schema'] : undefined,
      schemaId,
      isObject(given) ? given['examples'] : undefined,
    ),
  )
}

/** A type has a name where the document refers to it by one. */
function representationOf(
  contentType: string,
  schema: Json | undefined,
  schemaId: string,
  examples?: Json,
): JsonObject {
  const reference = isObject(schema) ? textOf(schema['$ref']) : undefined
  const typeName = reference?.split('/').at(-1)
  return {
    contentType,
    ...(typeName === undefined ? {} : { schemaId, typeName }),
    ...(isObject(examples) ? { examples } : {}),
  }
}

function typesIn(types: Json | undefined): readonly string[] {
  const given = Array.isArray(types) ? types.flatMap((type: Json) => textOf(type) ?? []) : []
  return given.length === 0 ? ['application/json'] : given
}
