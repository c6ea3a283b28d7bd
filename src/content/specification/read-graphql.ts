/**
 * GraphQL schemas as specifications: the fields of the root types, as operations.
 *
 * The service keeps the schema and makes no operations of it; what is read here is for people, who want to know which
 * query is gone.
 */
import type { DocumentNode } from 'graphql/language/ast.js'
import type { Operation, OperationParameter } from '../../model/specification.ts'
import { sha256 } from './canonical.ts'
import { isGraphql, parseGraphql, printGraphql } from './graphql.ts'
import { graphqlFindings } from './graphql-check.ts'
import { type GraphqlMember, rootsOf, typesOf } from './graphql-types.ts'
import type { Specification, SpecificationFault } from './model.ts'

/** Reads a GraphQL schema; a fault when it is none. */
export function readGraphql(text: string): Specification | SpecificationFault {
  const document = parseGraphql(text)
  if (!isGraphql(document)) return document
  return {
    format: 'graphql',
    text,
    digest: sha256(`graphql ${printGraphql(document)}`),
    operations: operationsOf(document),
    makesOperations: false,
    sizeBytes: Buffer.byteLength(text),
    findings: graphqlFindings(document),
  }
}

function operationsOf(document: DocumentNode): readonly Operation[] {
  const types = typesOf(document)
  return [...rootsOf(document)].flatMap(([operation, type]) => {
    const fields = types.get(type)?.members.values() ?? []
    return [...fields].map(field => operationOf(operation.toUpperCase(), field))
  })
}

function operationOf(method: string, { name, description, arguments: given }: GraphqlMember): Operation {
  return {
    method,
    urlTemplate: name,
    displayName: name,
    description: description === '' ? undefined : description,
    parameters: [...given.values()].map(parameterOf),
    responses: [],
  }
}

function parameterOf({ name, isRequired, type }: GraphqlMember): OperationParameter {
  return { name, in: 'query', required: isRequired, type }
}
