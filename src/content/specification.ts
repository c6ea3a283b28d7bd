/**
 * API specifications by meaning: what a document offers, whether it says the same as another, what is wrong with it.
 *
 * Whether an import is needed is asked of digests, and what it changes is asked of operations: a document can change
 * without any operation, and a live API can change without its document.
 */
import { notationOf } from './specification/formats.ts'
import type { Specification, SpecificationFault, SpecificationFinding, WsdlEndpoint } from './specification/model.ts'
import { readGraphql } from './specification/read-graphql.ts'
import { readProto } from './specification/read-proto.ts'
import { readOpenApi } from './specification/read-tree.ts'
import { readXmlSpecification } from './specification/read-xml.ts'
import { firstEndpoint } from './specification/wsdl.ts'

export { missingOperations, type SpecificationChange, specificationChanges } from './specification/changes.ts'
export { LINK_FORMATS } from './specification/formats.ts'
export { type LiveEntity, liveOperations } from './specification/live.ts'
export { liveDigest } from './specification/live-digest.ts'
export type * from './specification/model.ts'

/** Longer texts are refused unread: 20 MiB, far above what the service takes. */
const LONGEST_SPECIFICATION_BYTES = 20 * 1024 * 1024

/** What the service takes inline, in bytes. @see https://learn.microsoft.com/azure/api-management/api-management-api-import-restrictions */
export const LARGEST_INLINE_BYTES = 4 * 1024 * 1024

/**
 * Reads a specification of any format the service takes inline.
 *
 * @param file - its path; used where the text does not show its format.
 * @returns a fault with the position of what cannot be read.
 */
export function readSpecification(file: string, text: string): Specification | SpecificationFault {
  const bare = text.replace(/^\uFEFF/, '')
  if (bare.length > LONGEST_SPECIFICATION_BYTES)
    return { line: 1, column: 1, message: `the document is longer than ${LONGEST_SPECIFICATION_BYTES} bytes (20 MiB)` }
  switch (notationOf(file, bare)) {
    case 'tree':
      return readOpenApi(bare)
    case 'xml':
      return readXmlSpecification(bare)
    case 'graphql':
      return readGraphql(bare)
    case 'proto':
      return readProto(bare)
    case undefined:
      return { line: 1, column: 1, message: UNKNOWN }
  }
}

const UNKNOWN =
  'the document is no API specification; expected OpenAPI, WSDL, WADL, OData metadata, a GraphQL schema (".graphql") or protocol buffers (".proto")'

/** Tells whether a specification was read. */
export function isSpecification(read: Specification | SpecificationFault): read is Specification {
  return !('message' in read)
}

/** Lists what the service would refuse in a specification, or take in another way than it is meant. */
export function checkSpecification({ findings, sizeBytes }: Specification): readonly SpecificationFinding[] {
  if (sizeBytes <= LARGEST_INLINE_BYTES) return findings
  const message = `the document has ${sizeBytes} bytes; the service takes at most ${LARGEST_INLINE_BYTES} (4 MiB) unless it fetches the document from a link`
  return [{ line: 1, column: 1, severity: 'warning', message }, ...findings]
}

/** Which service and endpoint of a WSDL document an API is made of, by the service's names for them. */
export interface WsdlSelector {
  readonly wsdlServiceName?: string | undefined
  readonly wsdlEndpointName?: string | undefined
}

/** Gives a WSDL specification with the operations of what a selector names; a sentence when it names nothing. */
export function selectWsdl(specification: Specification, selector: WsdlSelector): Specification | string {
  const { services = [] } = specification
  const { wsdlServiceName, wsdlEndpointName } = selector
  const chosen = services.filter(({ name }) => wsdlServiceName === undefined || name === wsdlServiceName)
  if (chosen.length === 0)
    return `wsdlServiceName is "${wsdlServiceName ?? ''}", which the document does not have${expected(services)}`
  const endpoints = chosen.flatMap(service => service.endpoints)
  const wanted = endpoints.find(({ name }) => name === wsdlEndpointName)
  const endpoint: WsdlEndpoint | undefined = wsdlEndpointName === undefined ? firstEndpoint(chosen) : wanted
  if (endpoint === undefined)
    return `wsdlEndpointName is "${wsdlEndpointName ?? ''}", which the service of the document does not have${expected(endpoints)}`
  return { ...specification, operations: endpoint.operations, serverUrl: endpoint.address }
}

function expected(choices: readonly { readonly name: string }[]): string {
  const names = choices.map(({ name }) => `"${name}"`)
  return names.length === 0 || names.length > 10 ? '' : `; expected ${names.join(' or ')}`
}
