/**
 * OpenAPI 2.0, 3.0 and 3.1 as operations.
 *
 * What the service leaves out on import is left out here, so that a live API can be compared: `trace`, cookies, form
 * parameters, and answers without a number (`default`, `2XX`).
 *
 * @see https://learn.microsoft.com/azure/api-management/api-management-api-import-restrictions
 */
import type { Operation, OperationParameter, OperationResponse } from '../../model/specification.ts'
import type { Json, JsonObject } from '../../ports.ts'
import { isJsonObject } from '../../values.ts'
import { type FieldsOf, fieldsIn } from './fields.ts'
import { followed, type Pointer } from './pointer.ts'

/** The methods that the service imports. */
export const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch'] as const

/** A document with what reading its parts takes. */
export interface OpenApi {
  readonly root: JsonObject
  readonly fieldsOf: FieldsOf
}

/** One operation as written, with the way to it. */
export interface WrittenOperation {
  readonly pointer: Pointer
  readonly method: string
  readonly path: string
  readonly operation: JsonObject
  /** Those of its path and its own, references followed; its own win over those of the path. */
  readonly parameters: readonly JsonObject[]
}

/** Lists the operations of a document as they are written. */
export function writtenOperations(root: JsonObject): readonly WrittenOperation[] {
  return ['paths', 'x-ms-paths'].flatMap(section =>
    Object.entries(objectIn(root, root[section])).flatMap(([path, value]) => {
      const item = objectIn(root, value)
      const shared = parametersIn(root, item)
      return METHODS.filter(method => isJsonObject(item[method])).map(method => {
        const operation = objectIn(root, item[method])
        const parameters = overridden([...shared, ...parametersIn(root, operation)])
        return { pointer: [section, path, method], method: method.toUpperCase(), path, operation, parameters }
      })
    }),
  )
}

/** Gives the parameters that a path or an operation has of its own, references followed. */
export function parametersIn(root: JsonObject, holder: JsonObject): readonly JsonObject[] {
  const { parameters } = holder
  return Array.isArray(parameters) ? parameters.map((parameter: Json) => objectIn(root, parameter)) : []
}

function overridden(parameters: readonly JsonObject[]): readonly JsonObject[] {
  return [...new Map(parameters.map(parameter => [`${parameter['in']} ${parameter['name']}`, parameter])).values()]
}

/** Gives the operations of a document in the shape that they share with those of a live API. */
export function operationsOf(root: JsonObject): readonly Operation[] {
  const document: OpenApi = { root, fieldsOf: fieldsIn(root) }
  return writtenOperations(root).map(({ method, path, operation, parameters }) => {
    const operationId = textOf(operation['operationId'])
    return {
      method,
      urlTemplate: path,
      operationId,
      displayName: textOf(operation['summary']) ?? operationId,
      description: textOf(operation['description']),
      parameters: parameters.flatMap(parameter => parameterOf(root, parameter)),
      responses: responsesOf(document, operation),
    }
  })
}

/** True for a header that belongs to HTTP: OpenAPI has it ignored where it is declared as a parameter. */
export function isOwnHeader(name: string): boolean {
  return OWN_HEADERS.includes(name.toLowerCase())
}

const OWN_HEADERS = ['accept', 'content-type', 'authorization']

function parameterOf(root: JsonObject, parameter: JsonObject): readonly OperationParameter[] {
  const { name, in: place, required } = parameter
  if (typeof name !== 'string' || (place !== 'path' && place !== 'query' && place !== 'header')) return []
  if (place === 'header' && isOwnHeader(name)) return []
  return [{ name, in: place, required: place === 'path' || required === true, type: typeOf(root, parameter) }]
}

/** Gives the one type of a parameter; undefined when it is not known, or one of several. */
export function typeOf(root: JsonObject, parameter: JsonObject): string | undefined {
  const [content] = Object.values(objectIn(root, parameter['content']))
  const schema = parameter['schema'] ?? objectIn(root, content)['schema'] ?? parameter
  const { type } = objectIn(root, schema)
  const types = (Array.isArray(type) ? type : [type]).filter(name => name !== 'null')
  return types.length === 1 ? textOf(types[0]) : undefined
}

function responsesOf(document: OpenApi, operation: JsonObject): readonly OperationResponse[] {
  const { root } = document
  const numbered = Object.entries(objectIn(root, operation['responses'])).filter(([status]) => /^\d{3}$/.test(status))
  return numbered.flatMap(([status, response]) => {
    const contents = contentsOf(root, operation, objectIn(root, response))
    if (contents.length === 0) return [{ status }]
    return contents.map(([type, schema]) => {
      const contentType = bareContentType(type)
      return { status, contentType, fields: isJsonType(contentType) ? document.fieldsOf(schema) : undefined }
    })
  })
}

/** Gives the content types of an answer with their schemas; OpenAPI 2.0 says the types for all answers at once. */
export function contentsOf(
  root: JsonObject,
  operation: JsonObject,
  response: JsonObject,
): readonly [string, Json | undefined][] {
  const { content, schema } = response
  if (schema === undefined)
    return Object.entries(objectIn(root, content)).map(([type, media]) => [type, objectIn(root, media)['schema']])
  const produces = operation['produces'] ?? root['produces']
  const types = Array.isArray(produces) ? produces.filter(type => typeof type === 'string') : []
  return (types.length === 0 ? ['application/json'] : types).map(type => [type, schema])
}

/** Gives a content type in lower case, without parameters such as `charset`. */
export function bareContentType(type: string): string {
  return (type.split(';')[0] ?? '').trim().toLowerCase()
}

/** Tells whether a content type is JSON. */
export function isJsonType(type: string): boolean {
  return /[/+]json$/.test(type)
}

/** Gives the object that a value is or refers to; one without members for anything else. */
export function objectIn(root: JsonObject, value: Json | undefined): JsonObject {
  const found = followed(root, value)
  return isJsonObject(found) ? found : {}
}

/** Gives a text that is not empty; undefined for anything else. */
export function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}
