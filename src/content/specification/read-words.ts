/**
 * GraphQL schemas and protocol buffers as specifications.
 *
 * The service makes no operations of either that could be counted; the words are for people.
 */
import { positionsOf } from '../policy/characters.ts'
import { sha256 } from './canonical.ts'
import { graphqlOperations, isGraphql } from './graphql.ts'
import type { Specification, SpecificationFault } from './model.ts'
import { isProto, protoFindings, protoOperations } from './proto.ts'
import { placed } from './read-xml.ts'
import { GRAPHQL, PROTO, printWords, wordsOf } from './words.ts'
import type { TextFinding } from './wsdl.ts'

/** Reads a GraphQL schema; a fault when it is none. */
export function readGraphql(text: string): Specification | SpecificationFault {
  const words = wordsOf(text, GRAPHQL)
  if (!isGraphql(words)) return notA('GraphQL schema; expected "type", "schema" or another definition')
  const operations = graphqlOperations(words)
  const message = 'the schema has no query; expected a type "Query" with at least one field'
  const isEmpty = !operations.some(({ method }) => method === 'QUERY')
  return specification(
    'graphql',
    text,
    printWords(words),
    operations,
    isEmpty ? [{ offset: 0, severity: 'error', message }] : [],
  )
}

/** Reads a file of protocol buffers; a fault when it is none. */
export function readProto(text: string): Specification | SpecificationFault {
  const words = wordsOf(text, PROTO)
  if (!isProto(words)) return notA('file of protocol buffers; expected "syntax" and "service"')
  return specification('grpc', text, printWords(words), protoOperations(words), protoFindings(words))
}

function notA(what: string): SpecificationFault {
  return { line: 1, column: 1, message: `the text is no ${what}` }
}

function specification(
  format: 'graphql' | 'grpc',
  text: string,
  printed: string,
  operations: Specification['operations'],
  findings: readonly TextFinding[],
): Specification {
  return {
    format,
    text,
    digest: sha256(`${format} ${printed}`),
    operations,
    makesOperations: false,
    sizeBytes: Buffer.byteLength(text),
    findings: placed(findings, positionsOf(text)),
  }
}
