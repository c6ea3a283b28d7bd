/**
 * OpenAPI and Swagger documents, read into operations and a schema.
 *
 * The format says how a document is written: `openapi` is YAML, of which JSON is a part. A path parameter that no
 * operation declares is refused, as the service does; everything else is taken as it is.
 */
import { parse, YAMLParseError } from 'yaml'
import { isObject, type Json, type JsonObject, textOf } from '../protocol.ts'
import { requestOf, responsesOf, templateOf } from './openapi-parts.ts'

/** What a document makes of an API. */
export interface Imported {
  readonly api: JsonObject
  readonly operations: ReadonlyMap<string, JsonObject>
  readonly schema: JsonObject | undefined
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']
const OPENAPI_SCHEMA = 'application/vnd.oai.openapi.components+json'
const SWAGGER_SCHEMA = 'application/vnd.ms-azure-apim.swagger.definitions+json'

/** Reads a document, whose types will be kept as a schema of that id; a sentence says why it cannot be read. */
export function readOpenApi(format: string, value: string, schemaId: string): Imported | string {
  const document = format === 'openapi' ? parsedYaml(value) : parsed(value)
  if (!isObject(document))
    return `Parsing error(s): the document is not valid ${format === 'openapi' ? 'YAML' : 'JSON'}.`
  const isSwagger = document['swagger'] === '2.0'
  if (isSwagger !== (format === 'swagger-json') || !isObject(document['paths']))
    return `Parsing error(s): the document is not in the format ${format}.`
  const operations = Object.entries(document['paths']).flatMap(([template, item]) =>
    isObject(item) ? operationsOf(template, dereferenced(item, document), document, schemaId) : [],
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

function operationsOf(
  template: string,
  item: JsonObject,
  document: JsonObject,
  schemaId: string,
): readonly JsonObject[] {
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
        // What nothing is left of is as good as no id.
        name: nameFor(title ?? '') || nameFor(`${method}-${template}`),
        displayName,
        method: method.toUpperCase(),
        ...templateOf(template, parameters),
        description: operation['description'] ?? displayName,
        request: requestOf(operation, parameters, schemaId),
        responses: responsesOf(operation, document, schemaId),
      },
    ]
  })
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

/** Gives what a reference within the document leads to; anything else as it is. */
function dereferenced(parameter: JsonObject, document: JsonObject): JsonObject {
  const steps = (textOf(parameter['$ref'])?.replace(/^#\//, '').split('/') ?? []).map(step =>
    decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'),
  )
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

function parsedYaml(text: string): Json | undefined {
  try {
    return parse(text)
  } catch (cause) {
    if (cause instanceof YAMLParseError) return undefined
    throw cause
  }
}
