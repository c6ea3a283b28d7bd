/**
 * WSDL, read into the operations of one endpoint: the one that is selected, or the first of SOAP.
 */

import { isObject, type Json, type JsonObject, textOf } from '../protocol.ts'
import { type Imported, nameFor } from './openapi.ts'
import { below, type Element, nameIn, readXml, writtenIn } from './xml.ts'

/** Reads a document; a sentence says why it cannot be read. */
export function readWsdl(value: string, selector: Json | undefined): Imported | string {
  const root = readXml(value)
  if (root === undefined) return 'Parsing error(s): the document is not XML.'
  const { wsdlServiceName, wsdlEndpointName } = isObject(selector) ? selector : {}
  const ports = below(root, 'service')
    .filter(service => isNamed(service, textOf(wsdlServiceName)))
    .flatMap(service => below(service, 'port'))
    .filter(port => isNamed(port, textOf(wsdlEndpointName)))
  const bindings = ports.flatMap(port =>
    below(root, 'binding').filter(found => isNamed(found, nameIn(port, 'binding'))),
  )
  const binding = bindings.find(found => below(found, 'operation').some(hasAction)) ?? bindings[0]
  if (isObject(selector) && binding === undefined)
    return 'Parsing error(s): the selector names nothing in the document.'
  const operations = below(binding ?? below(root, 'portType')[0] ?? root, 'operation')
  if (operations.length === 0) return 'Parsing error(s): the document has no operations.'
  const texts = documentationIn(root)
  return {
    api: {
      type: 'soap',
      ...addressOf(ports.find(port => binding !== undefined && isNamed(binding, nameIn(port, 'binding')))),
    },
    operations: new Map(operations.map(operation => operationOf(operation, texts))),
    schema: typesIn(value),
  }
}

/** Where the endpoint is that the API stands for. */
function addressOf(port: Element | undefined): JsonObject {
  const [address] = port === undefined ? [] : below(port, 'address')
  const serviceUrl = address?.attributes.get('location')
  return serviceUrl === undefined ? {} : { serviceUrl }
}

const TYPES = 'application/vnd.ms-azure-apim.xsd+xml'

/** Types are kept as they are written. */
function typesIn(value: string): Imported['schema'] {
  const types = writtenIn(value, 'types')
  return types === '' ? undefined : { contentType: TYPES, document: { value: types } }
}

/** True for an element of that name, and for any when no name is given. */
function isNamed({ attributes }: Element, name: string | undefined): boolean {
  return name === undefined || attributes.get('name') === name
}

function hasAction(operation: Element): boolean {
  return operation.children.some(({ attributes }) => attributes.has('soapAction'))
}

/** What the port types say of their operations, by name. */
function documentationIn(root: Element): ReadonlyMap<string, string> {
  const described = below(root, 'portType').flatMap(portType => below(portType, 'operation'))
  return new Map(
    described.flatMap(operation =>
      below(operation, 'documentation').map(({ text }) => [operation.attributes.get('name') ?? '', text] as const),
    ),
  )
}

function operationOf(operation: Element, texts: ReadonlyMap<string, string>): [string, Imported['api']] {
  const name = operation.attributes.get('name') ?? ''
  const actions = operation.children.flatMap(({ attributes }) => attributes.get('soapAction') || [])
  const kept = {
    name: nameFor(name),
    displayName: name,
    method: 'POST',
    urlTemplate: `/?soapAction=${actions[0] ?? name}`,
    templateParameters: [],
    description: texts.get(name) ?? name,
    responses: [],
  }
  return [kept.name.toLowerCase(), kept]
}
