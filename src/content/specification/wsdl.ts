/**
 * WSDL 1.1: services, their endpoints, and the operations behind each.
 *
 * The service makes one SOAP API of one endpoint, the one that the selector names or the first; the same operation
 * behind a second binding is not a second operation.
 *
 * @see https://www.w3.org/TR/wsdl
 */

import type { Problem } from '../../errors.ts'
import type { Operation } from '../../model/specification.ts'
import type { WsdlEndpoint, WsdlService } from './model.ts'
import { childrenOf, descendantsOf, localOf, type XmlElement } from './xml.ts'

/** What is wrong at an offset. */
export interface TextFinding {
  readonly offset: number
  readonly severity: Problem['severity']
  readonly message: string
}

/** Lists the services of a document. */
export function wsdlServices(root: XmlElement): readonly WsdlService[] {
  const namespaces = namespacesIn(root)
  return childrenOf(root, 'service').map(service => ({
    name: attribute(service, 'name'),
    endpoints: childrenOf(service, 'port').map(port => endpointOf(root, port, namespaces)),
  }))
}

function endpointOf(root: XmlElement, port: XmlElement, namespaces: ReadonlyMap<string, string>): WsdlEndpoint {
  const binding = namedChild(root, 'binding', attribute(port, 'binding'))
  const [address] = childrenOf(port, 'address')
  const transport = binding === undefined ? undefined : childrenOf(binding, 'binding')[0]
  return {
    name: attribute(port, 'name'),
    isSoap: transport !== undefined && SOAP.test(namespaces.get(prefixOf(transport.name)) ?? ''),
    address: address?.attributes.get('location'),
    operations: binding === undefined ? [] : boundOperations(root, binding),
  }
}

const SOAP = /^http:\/\/schemas\.xmlsoap\.org\/wsdl\/soap(?:12)?\/$/

function boundOperations(root: XmlElement, binding: XmlElement): readonly Operation[] {
  const portType = namedChild(root, 'portType', attribute(binding, 'type'))
  const written = new Map(
    portType === undefined ? [] : operationsIn(portType).map(element => [nameOf(element), element]),
  )
  return operationsIn(binding).map(element => {
    const [transport] = childrenOf(element, 'operation')
    return operationOf(nameOf(element), transport?.attributes.get('soapAction'), written.get(nameOf(element)))
  })
}

/** Lists the operations of the first SOAP endpoint; those of the first port type when the document binds none. */
export function wsdlOperations(root: XmlElement, services: readonly WsdlService[]): readonly Operation[] {
  const endpoint = firstEndpoint(services)
  if (endpoint !== undefined) return endpoint.operations
  const [portType] = childrenOf(root, 'portType')
  const written = portType === undefined ? [] : operationsIn(portType)
  return written.map(element => operationOf(nameOf(element), undefined, element))
}

/** Gives the endpoint that an import without selector takes. */
export function firstEndpoint(services: readonly WsdlService[]): WsdlEndpoint | undefined {
  const endpoints = services.flatMap(service => service.endpoints)
  return endpoints.find(({ isSoap }) => isSoap) ?? endpoints[0]
}

function operationOf(name: string, action: string | undefined, written: XmlElement | undefined): Operation {
  const documentation = written === undefined ? undefined : childrenOf(written, 'documentation')[0]?.content
  const description = documentation?.filter(node => typeof node === 'string').join(' ')
  return {
    method: 'POST',
    urlTemplate: `/?soapAction=${action === undefined || action === '' ? name : action}`,
    operationId: name,
    displayName: name,
    description: description === '' ? undefined : description,
    parameters: [],
    responses: [],
  }
}

/** Lists what the service is known not to support. */
export function wsdlFindings(root: XmlElement): readonly TextFinding[] {
  const findings = descendantsOf(root).flatMap(element => elementFindings(element))
  if (childrenOf(root, 'portType').some(portType => operationsIn(portType).length > 0)) return findings
  const message = 'the document has no operation; expected a "portType" with at least one'
  return [{ offset: root.at, severity: 'error', message }, ...findings]
}

function elementFindings({ local, attributes, at: offset, ...rest }: XmlElement): readonly TextFinding[] {
  const location = attributes.get('schemaLocation') ?? attributes.get('location')
  if ((local === 'import' || local === 'include') && location !== undefined) {
    const message = `${local} of "${location}" leads out of the document, and the service reads no other; expected its content merged into this one`
    return [{ offset, severity: 'error', message }]
  }
  if ((local === 'binding' || local === 'operation') && attributes.get('style') === 'rpc') {
    const message = 'style "rpc" is not supported by the service; expected "document"'
    return [{ offset, severity: 'warning', message }]
  }
  if (local !== 'message') return []
  const parts = childrenOf({ local, attributes, at: offset, ...rest }, 'part').length
  if (parts < 2) return []
  const message = `message "${attributes.get('name') ?? ''}" has ${parts} parts; the service supports one`
  return [{ offset, severity: 'warning', message }]
}

function operationsIn(element: XmlElement): readonly XmlElement[] {
  return childrenOf(element, 'operation')
}

function namedChild(root: XmlElement, local: string, name: string): XmlElement | undefined {
  return childrenOf(root, local).find(child => nameOf(child) === localOf(name))
}

function nameOf(element: XmlElement): string {
  return attribute(element, 'name')
}

function attribute({ attributes }: XmlElement, name: string): string {
  return attributes.get(name) ?? ''
}

/** Which prefix stands for which namespace; one prefix for two of them is not told apart. */
function namespacesIn(root: XmlElement): ReadonlyMap<string, string> {
  const declared = [root, ...descendantsOf(root)].flatMap(({ attributes }) => [...attributes])
  return new Map(declared.filter(([name]) => name.startsWith('xmlns:')).map(([name, value]) => [localOf(name), value]))
}

function prefixOf(name: string): string {
  return name.includes(':') ? name.slice(0, name.indexOf(':')) : ''
}
