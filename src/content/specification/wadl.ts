/**
 * WADL: resources, their methods, and the parameters on the way to them.
 *
 * A resource may stand in another, so a method's template and its path parameters are those of every resource around it.
 *
 * @see https://www.w3.org/submissions/wadl/
 */

import type { Operation, OperationParameter, OperationResponse } from '../../model/specification.ts'
import { isJsonType } from './openapi.ts'
import { childrenOf, type XmlElement } from './xml.ts'

/** Lists the operations of a document. */
export function wadlOperations(root: XmlElement): readonly Operation[] {
  return childrenOf(root, 'resources').flatMap(resources =>
    childrenOf(resources, 'resource').flatMap(resource => operationsBelow(resource, '', [])),
  )
}

/** Gives the URL that the resources are below. */
export function wadlBase(root: XmlElement): string | undefined {
  return childrenOf(root, 'resources')[0]?.attributes.get('base')
}

function operationsBelow(
  resource: XmlElement,
  above: string,
  shared: readonly OperationParameter[],
): readonly Operation[] {
  const segment = (resource.attributes.get('path') ?? '').replace(/^\/|\/$/g, '')
  const urlTemplate = segment === '' ? above : `${above}/${segment}`
  const parameters = [...shared, ...parametersIn(resource)]
  return [
    ...childrenOf(resource, 'method').map(method => operationOf(method, urlTemplate, parameters)),
    ...childrenOf(resource, 'resource').flatMap(inner => operationsBelow(inner, urlTemplate, parameters)),
  ]
}

function operationOf(method: XmlElement, urlTemplate: string, shared: readonly OperationParameter[]): Operation {
  const operationId = method.attributes.get('id')
  const own = childrenOf(method, 'request').flatMap(parametersIn)
  return {
    method: (method.attributes.get('name') ?? 'GET').toUpperCase(),
    urlTemplate: urlTemplate === '' ? '/' : urlTemplate,
    operationId,
    displayName: operationId,
    parameters: [...shared, ...own],
    responses: childrenOf(method, 'response').flatMap(responsesOf),
  }
}

const PLACES: ReadonlyMap<string, OperationParameter['in']> = new Map([
  ['template', 'path'],
  ['query', 'query'],
  ['header', 'header'],
])

function parametersIn(element: XmlElement): readonly OperationParameter[] {
  return childrenOf(element, 'param').flatMap(({ attributes }) => {
    const place = PLACES.get(attributes.get('style') ?? '')
    const name = attributes.get('name')
    if (place === undefined || name === undefined) return []
    return [{ name, in: place, required: place === 'path' || attributes.get('required') === 'true' }]
  })
}

function responsesOf(response: XmlElement): readonly OperationResponse[] {
  const statuses = (response.attributes.get('status') ?? '200').split(' ').filter(status => /^\d{3}$/.test(status))
  const types = childrenOf(response, 'representation').flatMap(({ attributes }) => attributes.get('mediaType') ?? [])
  return statuses.flatMap(status => (types.length === 0 ? [{ status }] : types.map(type => responseOf(status, type))))
}

/** The properties of JSON are not told by WADL, and the service keeps no schema of it. */
function responseOf(status: string, type: string): OperationResponse {
  const contentType = type.toLowerCase()
  return { status, contentType, fields: isJsonType(contentType) ? undefined : [] }
}
