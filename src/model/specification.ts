/**
 * What an API offers, in one shape for a document and for a live API, so that the two can be compared.
 *
 * What only one side can tell is undefined there, and undefined is never a difference.
 */
import type { Place } from '../errors.ts'
import type { Values } from '../ports.ts'

/** A document from which the service makes what is below an entity. */
export interface WantedSpecification {
  readonly at: Place
  /** Where its file is named, which may be an override; absent for one that the service fetches. */
  readonly namedAt?: Place
  /** What an import sends beside the properties of the entity: `format`, `value`, `wsdlSelector`. */
  readonly body: Values
  /** Equal for documents that say the same. */
  readonly digest: string
  /** What the document offers; undefined when its format does not tell. */
  readonly operations: readonly Operation[] | undefined
  /** True when the service makes one operation of each of these, so that they can be counted after an import. */
  readonly makesOperations: boolean
}

/** One operation. */
export interface Operation {
  /** In upper case; `QUERY`, `MUTATION` or `SUBSCRIPTION` for GraphQL. */
  readonly method: string
  /** The path; required query parameters are no part of it, in whichever way the service keeps them. */
  readonly urlTemplate: string
  /** Of a document as written, of a live operation its name in the service. */
  readonly operationId?: string | undefined
  readonly displayName?: string | undefined
  readonly description?: string | undefined
  readonly parameters: readonly OperationParameter[]
  readonly responses: readonly OperationResponse[]
}

/** One parameter of an operation. */
export interface OperationParameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  readonly type?: string | undefined
}

/** One answer of an operation, in one content type. */
export interface OperationResponse {
  /** Three digits. */
  readonly status: string
  /** In lower case without parameters; undefined for an answer without content. */
  readonly contentType?: string | undefined
  /** Names of the top-level properties, `[].name` for those of a list's items; undefined when they cannot be told. */
  readonly fields?: readonly string[] | undefined
}
