/**
 * What is known of an API specification, whatever its format.
 *
 * Operations have one shape for a document and for a live API, so that the two can be compared; what only one side can
 * tell is undefined there, and undefined is never a difference.
 */
import type { Problem } from '../../errors.ts'
import type { Operation } from '../../model/specification.ts'

/** A `format` of the service for a document sent inline. `graphql` is not sent with the API: see `Specification`. */
export type InlineFormat =
  | 'openapi'
  | 'openapi+json'
  | 'swagger-json'
  | 'wsdl'
  | 'wadl-xml'
  | 'graphql'
  | 'odata'
  | 'grpc'

/** A `format` of the service for a document that the service fetches itself. */
export type LinkFormat =
  | 'openapi-link'
  | 'openapi+json-link'
  | 'swagger-link-json'
  | 'wsdl-link'
  | 'wadl-link-json'
  | 'graphql-link'
  | 'odata-link'
  | 'grpc-link'

/** A `format` of the service. */
export type SpecificationFormat = InlineFormat | LinkFormat

/** A position in a document; both count from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Why a document cannot be read. */
export interface SpecificationFault extends Position {
  readonly message: string
}

/** One thing that is wrong with a document that can be read. */
export interface SpecificationFinding extends SpecificationFault {
  readonly severity: Problem['severity']
}

/** A document that was read. */
export interface Specification {
  /**
   * As sent with the import. The service takes no `graphql`: such a text goes to the API's schema of the id `graphql`
   * instead, with the content type `application/vnd.ms-azure-apim.graphql.schema`.
   */
  readonly format: InlineFormat
  /** As sent: the document without byte order mark; rewritten as JSON where the service could not read it as it is. */
  readonly text: string
  /** SHA-256 of what the document says, in hexadecimal; equal for equal meaning, in JSON or YAML. */
  readonly digest: string
  /** What it offers; undefined when its format does not tell. */
  readonly operations: readonly Operation[] | undefined
  /** Whether the service makes its operations from these, so that they can be counted after an import. */
  readonly makesOperations: boolean
  readonly title?: string | undefined
  readonly description?: string | undefined
  /** Where the service behind the API is, as an import sets `serviceUrl`. */
  readonly serverUrl?: string | undefined
  /** Length of `text` in UTF-8. */
  readonly sizeBytes: number
  /** For WSDL: what a selector can name. */
  readonly services?: readonly WsdlService[] | undefined
  /** What its format's checks found, in the order of the document. */
  readonly findings: readonly SpecificationFinding[]
}

/** A service of a WSDL document. */
export interface WsdlService {
  readonly name: string
  readonly endpoints: readonly WsdlEndpoint[]
}

/** A port of a WSDL service. */
export interface WsdlEndpoint {
  readonly name: string
  readonly isSoap: boolean
  readonly address?: string | undefined
  readonly operations: readonly Operation[]
}
