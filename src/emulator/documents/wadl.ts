/**
 * WADL, read into operations: a method's template is the way to it through all resources around it.
 */

import type { JsonObject } from '../protocol.ts'
import { type Imported, nameFor } from './openapi.ts'
import { requestOf, templateOf } from './openapi-parts.ts'
import { below, type Element, nameIn, readXml, writtenIn } from './xml.ts'

const GRAMMARS = 'application/vnd.ms-azure-apim.wadl.grammars+xml'

/** Reads a document, whose types will be kept as a schema of that id; a sentence says why it cannot be read. */
export function readWadl(value: string, schemaId = ''): Imported | string {
  const root = readXml(value)
  const [resources] = root === undefined ? [] : below(root, 'resources')
  if (resources === undefined) return 'Parsing error(s): the document is not WADL.'
  const operations = below(resources, 'resource').flatMap(resource => operationsIn(resource, '', [], schemaId))
  const base = resources.attributes.get('base')
  return {
    api: base === undefined ? {} : { serviceUrl: base },
    operations: new Map(operations.map(operation => [String(operation['name']).toLowerCase(), operation])),
    schema: grammarsIn(value),
  }
}

/** Types are kept as they are written. */
function grammarsIn(value: string): JsonObject | undefined {
  const types = writtenIn(value, 'grammars')
  return types === '' ? undefined : { contentType: GRAMMARS, document: { value: types } }
}

function operationsIn(
  resource: Element,
  above: string,
  shared: readonly JsonObject[],
  schemaId: string,
): readonly JsonObject[] {
  const path = `${above}/${(resource.attributes.get('path') ?? '').replace(/^\/|\/$/g, '')}`
  const parameters = [...shared, ...parametersIn(resource)]
  return [
    ...below(resource, 'method').map(method => operationOf(method, path, parameters, schemaId)),
    ...below(resource, 'resource').flatMap(inner => operationsIn(inner, path, parameters, schemaId)),
  ]
}

function operationOf(method: Element, path: string, shared: readonly JsonObject[], schemaId: string): JsonObject {
  const verb = (method.attributes.get('name') ?? 'GET').toUpperCase()
  const title = method.attributes.get('id') ?? `${path} - ${verb}`
  const parameters = [...shared, ...below(method, 'request').flatMap(parametersIn)]
  return {
    name: nameFor(title),
    displayName: title,
    method: verb,
    ...templateOf(path, parameters),
    description: title,
    request: {
      ...requestOf({}, parameters, schemaId),
      representations: below(method, 'request').flatMap(request => representationsIn(request, schemaId)),
    },
    responses: below(method, 'response').flatMap(response => responsesOf(response, schemaId)),
  }
}

const PLACES: ReadonlyMap<string, string> = new Map([
  ['template', 'path'],
  ['query', 'query'],
  ['header', 'header'],
])

/** Gives parameters as an OpenAPI document has them. */
function parametersIn(element: Element): readonly JsonObject[] {
  return below(element, 'param').flatMap(({ attributes }) => {
    const place = PLACES.get(attributes.get('style') ?? '')
    const name = attributes.get('name')
    return place === undefined || name === undefined
      ? []
      : [{ name, in: place, required: attributes.get('required') === 'true', schema: { type: 'string' } }]
  })
}

function responsesOf(response: Element, schemaId: string): readonly JsonObject[] {
  const statuses = (response.attributes.get('status') ?? '200').split(' ')
  return statuses.map(status => ({
    statusCode: Number(status),
    description: null,
    representations: representationsIn(response, schemaId),
    headers: [],
  }))
}

/** Gives the forms of a body, each with its type where it has one. */
function representationsIn(element: Element, schemaId: string): readonly JsonObject[] {
  return below(element, 'representation').flatMap(representation => {
    const contentType = representation.attributes.get('mediaType')
    const typeName = nameIn(representation, 'element')
    if (contentType === undefined) return []
    return [{ contentType, ...(typeName === undefined ? {} : { schemaId, typeName }) }]
  })
}
