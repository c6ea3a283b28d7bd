/**
 * OpenAPI and Swagger documents in JSON, read into operations and a schema.
 *
 * A path parameter that no operation declares is refused, as the service does; everything else is taken as it is.
 */
import { isObject, type Json, type JsonObject, textOf } from './protocol.ts'

/** What a document makes of an API. */
export interface Imported {
  readonly api: JsonObject
  readonly operations: ReadonlyMap<string, JsonObject>
  readonly schema: JsonObject | undefined
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']
const OPENAPI_SCHEMA = 'application/vnd.oai.openapi.components+json'
const SWAGGER_SCHEMA = 'application/vnd.ms-azure-apim.swagger.definitions+json'

/** Reads a document; a sentence says why it cannot be, nothing says that it is not JSON. */
export function readJson(format: string, value: string): Imported | string | undefined {
  if (format === 'openapi' && !value.trimStart().startsWith('{')) return undefined
  const document = parsed(value)
  if (!isObject(document)) return 'Parsing error(s): the document is not valid JSON.'
  const isSwagger = document['swagger'] === '2.0'
  if (isSwagger !== (format === 'swagger-json') || !isObject(document['paths']))
    return `Parsing error(s): the document is not in the format ${format}.`
  const operations = Object.entries(document['paths']).flatMap(([template, item]) =>
    isObject(item) ? operationsOf(template, item, document) : [],
  )
  const problem = operations.map(undeclared).find(found => found !== undefined)
  if (problem !== undefined) return problem
  const info = isObject(document['info']) ? document['info'] : {}
  return {
    api: { displayName: info['title'] ?? null, description: info['description'] ?? null, ...serviceUrl(document) },
    operations: new Map(operations.map(operation => [String(operation['name']).toLowerCase(), operation])),
    schema: isSwagger
      ? schemaOf(SWAGGER_SCHEMA, 'definitions', document['definitions'])
      : schemaOf(OPENAPI_SCHEMA, 'components', document['components']),
  }
}

function operationsOf(template: string, item: JsonObject, document: JsonObject): readonly JsonObject[] {
  return METHODS.flatMap(method => {
    const operation = item[method]
    if (!isObject(operation)) return []
    const parameters = [...list(item['parameters']), ...list(operation['parameters'])].map(parameter =>
      dereferenced(parameter, document),
    )
    const title = textOf(operation['operationId'])
    const displayName = textOf(operation['summary']) ?? title ?? `${template} - ${method.toUpperCase()}`
    return [
      {
        name: nameFor(title ?? `${method}-${template}`),
        displayName,
        method: method.toUpperCase(),
        urlTemplate: template,
        templateParameters: parameters.filter(({ in: place }) => place === 'path').map(parameterOf),
        description: operation['description'] ?? displayName,
        responses: responsesOf(operation['responses']),
      },
    ]
  })
}

function parameterOf(parameter: JsonObject): JsonObject {
  const schema = isObject(parameter['schema']) ? parameter['schema'] : parameter
  return {
    name: parameter['name'] ?? '',
    description: parameter['description'] ?? null,
    type: schema['type'] ?? 'string',
    required: true,
    values: [],
  }
}

function responsesOf(responses: Json | undefined): readonly JsonObject[] {
  if (!isObject(responses)) return []
  const known = Object.entries(responses).filter(([code]) => /^\d{3}$/.test(code))
  return known.map(([code, response]) => ({
    statusCode: Number(code),
    description: isObject(response) ? (response['description'] ?? null) : null,
    representations: [],
    headers: [],
  }))
}

function undeclared({ urlTemplate, templateParameters, method }: JsonObject): string | undefined {
  const names = list(templateParameters).map(({ name }) => name)
  const missing = [...String(urlTemplate).matchAll(/\{([^}]+)\}/g)]
    .flatMap(([, name]) => name ?? [])
    .find(name => !names.includes(name))
  return missing === undefined
    ? undefined
    : `Parsing error(s): the path parameter '${missing}' of ${String(method)} ${String(urlTemplate)} is not declared.`
}

function serviceUrl(document: JsonObject): JsonObject {
  const server = list(document['servers'])[0]
  if (server !== undefined)
    return textOf(server['url'])?.startsWith('http') ? { serviceUrl: server['url'] ?? null } : {}
  const host = textOf(document['host'])
  const scheme = Array.isArray(document['schemes']) ? textOf(document['schemes'][0]) : 'https'
  return host === undefined ? {} : { serviceUrl: `${scheme ?? 'https'}://${host}${textOf(document['basePath']) ?? ''}` }
}

function schemaOf(contentType: string, name: string, content: Json | undefined): JsonObject | undefined {
  return isObject(content) ? { contentType, document: { [name]: content } } : undefined
}

/** The id that the service makes of a name. */
export function nameFor(text: string): string {
  return text
    .replace(/[^A-Za-z0-9_]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
}

function dereferenced(parameter: JsonObject, document: JsonObject): JsonObject {
  const steps = textOf(parameter['$ref'])?.replace(/^#\//, '').split('/') ?? []
  const found = steps.reduce<Json | undefined>((value, step) => (isObject(value) ? value[step] : undefined), document)
  return steps.length > 0 && isObject(found) ? found : parameter
}

function list(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter((item: Json) => isObject(item)) : []
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text)
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined
    throw cause
  }
}
