/**
 * The operations of a live API, in the shape that they share with those of a document.
 *
 * The service stores less than it was given, and adds to it: a description that it made of the display name is none,
 * and a required query parameter may stand in the template.
 */
import type { Operation, OperationParameter, OperationResponse } from '../../model/specification.ts'
import type { Json, JsonObject } from '../../ports.ts'
import { isJsonObject } from '../../values.ts'
import { type FieldsOf, fieldsIn } from './fields.ts'
import { bareContentType, isJsonType, textOf } from './openapi.ts'
import { takeApart } from './template.ts'

/** An entity below an API: an operation or a schema. */
export interface LiveEntity {
  /** Full or relative id; its last part is the name. */
  readonly id: string
  readonly properties: JsonObject
}

/**
 * Gives the operations of a live API.
 *
 * @param schemas - the API's schemas, each read by itself, since lists leave out documents. Without them the fields of
 *   answers are not known, and are not compared.
 */
export function liveOperations(
  entities: readonly LiveEntity[],
  schemas: readonly LiveEntity[] = [],
): readonly Operation[] {
  const fields = new Map(schemas.map(({ id, properties }) => [nameIn(id), fieldsOfType(properties['document'])]))
  return entities.map(({ id, properties }) => {
    const { bare } = takeApart(textOf(properties['urlTemplate']) ?? '/')
    const displayName = textOf(properties['displayName'])
    const description = textOf(properties['description'])
    return {
      method: (textOf(properties['method']) ?? '').toUpperCase(),
      urlTemplate: bare,
      operationId: lastOf(id),
      displayName,
      description: description === displayName ? undefined : description,
      parameters: parametersOf(properties),
      responses: listIn(properties['responses']).flatMap(response => responsesOf(response, fields)),
    }
  })
}

function parametersOf({ urlTemplate, templateParameters, request }: JsonObject): readonly OperationParameter[] {
  const { inQuery } = takeApart(textOf(urlTemplate) ?? '/')
  const { queryParameters, headers } = isJsonObject(request) ? request : {}
  return [
    ...listIn(templateParameters).flatMap(parameter =>
      parameterOf(parameter, inQuery.includes(starless(parameter)) ? 'query' : 'path', true),
    ),
    ...listIn(queryParameters).flatMap(parameter => parameterOf(parameter, 'query', parameter['required'] === true)),
    ...listIn(headers).flatMap(parameter => parameterOf(parameter, 'header', parameter['required'] === true)),
  ]
}

function starless({ name }: JsonObject): string {
  return (textOf(name) ?? '').replace(/^\*/, '')
}

function parameterOf(
  parameter: JsonObject,
  place: OperationParameter['in'],
  required: boolean,
): readonly OperationParameter[] {
  const name = starless(parameter)
  return name === '' ? [] : [{ name, in: place, required, type: textOf(parameter['type']) }]
}

type FieldsOfType = (typeName: string) => readonly string[] | undefined

/** The service keeps the schemas of a document together, by name: below `components` or below `definitions`. */
function fieldsOfType(document: Json | undefined): FieldsOfType {
  if (!isJsonObject(document)) return () => undefined
  const fieldsOf: FieldsOf = fieldsIn(document)
  const { components, definitions } = document
  const { schemas } = isJsonObject(components) ? components : {}
  const types = isJsonObject(schemas) ? schemas : isJsonObject(definitions) ? definitions : {}
  return name => (Object.hasOwn(types, name) ? fieldsOf(types[name]) : undefined)
}

function responsesOf(response: JsonObject, fields: ReadonlyMap<string, FieldsOfType>): readonly OperationResponse[] {
  const status = String(response['statusCode'] ?? '')
  const representations = listIn(response['representations'])
  if (representations.length === 0) return [{ status }]
  return representations.map(({ contentType, schemaId, typeName }) => {
    const type = bareContentType(textOf(contentType) ?? '')
    const fieldsOf = fields.get(nameIn(textOf(schemaId) ?? ''))
    return { status, contentType: type, fields: isJsonType(type) ? fieldsOf?.(textOf(typeName) ?? '') : undefined }
  })
}

function listIn(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter((item: Json) => isJsonObject(item)) : []
}

/** Gives the last part of an id. */
export function lastOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1)
}

function nameIn(id: string): string {
  return lastOf(id).toLowerCase()
}
