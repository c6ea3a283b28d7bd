/**
 * Operations and schemas of an API, as the service writes them into an OpenAPI document.
 *
 * The servers in it are the gateway and not the backend, and what OpenAPI cannot say is not in it: methods of one's own,
 * and a second operation with the same method and template.
 */
import { isObject, type Json, type JsonObject, textOf } from '../protocol.ts'
import { type Entity, nameOf } from '../store.ts'

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

/** What a document is made of. */
export interface Exported {
  readonly api: Entity
  readonly operations: readonly Entity[]
  readonly schemas: readonly Entity[]
  /** Root of the gateway. */
  readonly gateway: string
}

/** Gives an API as an OpenAPI 3.0 document. */
export function openApiOf({ api, operations, schemas, gateway }: Exported): JsonObject {
  const { displayName, description, apiVersion, path } = api.properties
  const paths: Record<string, JsonObject> = {}
  for (const operation of operations) {
    const method = (textOf(operation.properties['method']) ?? '').toLowerCase()
    const { template, fixed } = partsOf(operation)
    const key = fixed === '' ? template : `${template}?${fixed}`
    if (METHODS.includes(method)) paths[key] = { ...paths[key], [method]: operationOf(operation) }
  }
  return {
    openapi: '3.0.1',
    info: { title: displayName ?? '', ...given({ description }), version: textOf(apiVersion) || '1.0' },
    servers: [{ url: `${gateway}/${textOf(path) ?? ''}` }],
    paths,
    ...componentsOf(schemas),
  }
}

function operationOf(operation: Entity): JsonObject {
  const { displayName, description, templateParameters, request, responses } = operation.properties
  const sent = isObject(request) ? request : {}
  const { variable } = partsOf(operation)
  const inTemplate = list(templateParameters).map(parameter =>
    parameterOf(parameter, variable.includes(textOf(parameter['name']) ?? '') ? 'query' : 'path', true),
  )
  const parameters = [
    ...inTemplate,
    ...list(sent['queryParameters']).map(parameter => parameterOf(parameter, 'query', false)),
    ...list(sent['headers']).map(parameter => parameterOf(parameter, 'header', parameter['required'] === true)),
  ]
  const content = contentOf(sent['representations'])
  return {
    summary: displayName ?? '',
    ...(description === displayName ? {} : given({ description })),
    operationId: nameOf(operation.path),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(content === undefined ? {} : { requestBody: { ...given({ description: sent['description'] }), content } }),
    responses: Object.fromEntries(
      list(responses).map(response => [String(response['statusCode']), responseOf(response)]),
    ),
  }
}

/** A template, taken apart. */
export interface Parts {
  readonly template: string
  /** What of the query never varies. */
  readonly fixed: string
  /** Names of the parameters in the query. */
  readonly variable: readonly string[]
}

/** Takes the template of an operation apart. */
export function partsOf({ properties }: Entity): Parts {
  const [template = '/', ...query] = (textOf(properties['urlTemplate']) ?? '/').split('?')
  const pairs = query
    .join('?')
    .split('&')
    .filter(pair => pair !== '')
  const variable = pairs.flatMap(pair => /^[^=]*=\{([^}]+)\}$/.exec(pair)?.[1] ?? [])
  return { template, fixed: pairs.filter(pair => !/=\{[^}]+\}$/.test(pair)).join('&'), variable }
}

function parameterOf(parameter: JsonObject, place: string, required: boolean): JsonObject {
  const { name, description, type, values, defaultValue } = parameter
  const words = Array.isArray(values) && values.length > 0 ? { enum: values } : {}
  return {
    name: name ?? '',
    in: place,
    ...given({ description }),
    ...(required ? { required } : {}),
    schema: { ...words, type: type ?? 'string', ...given({ default: defaultValue }) },
  }
}

function responseOf({ description, representations, headers }: JsonObject): JsonObject {
  const content = contentOf(representations)
  const named = list(headers).map(header => {
    const { name, in: _, ...words } = parameterOf(header, 'header', header['required'] === true)
    return [textOf(name) ?? '', words] as const
  })
  return {
    description: description ?? '',
    ...(named.length === 0 ? {} : { headers: Object.fromEntries(named) }),
    ...(content === undefined ? {} : { content }),
  }
}

function contentOf(representations: Json | undefined): JsonObject | undefined {
  const all = list(representations)
  if (all.length === 0) return undefined
  return Object.fromEntries(
    all.map(({ contentType, typeName, examples }) => [
      textOf(contentType) ?? '',
      {
        ...(textOf(typeName) === undefined ? {} : { schema: { $ref: `#/components/schemas/${String(typeName)}` } }),
        ...(isObject(examples) ? { examples } : {}),
      },
    ]),
  )
}

/** What Swagger calls definitions are schemas here. */
function componentsOf(schemas: readonly Entity[]): JsonObject {
  const parts = schemas.flatMap(({ properties: { document } }) => {
    if (!isObject(document)) return []
    const { components, definitions } = document
    return [isObject(components) ? components : {}, isObject(definitions) ? { schemas: definitions } : {}]
  })
  const names = [...new Set(parts.flatMap(part => Object.keys(part)))]
  const merged = names.map(name => [
    name,
    Object.assign({}, ...parts.map(part => (isObject(part[name]) ? part[name] : {}))),
  ])
  return names.length === 0 ? {} : { components: Object.fromEntries(merged) }
}

function given(members: Readonly<Record<string, Json | undefined>>): JsonObject {
  const kept = Object.entries(members).flatMap(([name, value]) =>
    value === undefined || value === null ? [] : [[name, value] as const],
  )
  return Object.fromEntries(kept)
}

function list(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter((item: Json) => isObject(item)) : []
}
