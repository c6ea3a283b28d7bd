/**
 * Protocol buffers as a specification.
 *
 * The service keeps the file and passes calls through; nothing says that it makes operations of the methods. So they are
 * not counted after an import: a count would fail where there is nothing wrong.
 *
 * @see https://learn.microsoft.com/azure/api-management/grpc-api
 */
import { positionsOf } from '../policy/characters.ts'
import { sha256 } from './canonical.ts'
import type { Specification, SpecificationFault } from './model.ts'
import { isProto, protoFindings, protoOperations } from './proto.ts'
import { placed } from './read-xml.ts'
import { printWords, wordsOf } from './words.ts'

/** Reads a file of protocol buffers; a fault when it is none. */
export function readProto(text: string): Specification | SpecificationFault {
  const words = wordsOf(text)
  if (!isProto(words))
    return {
      line: 1,
      column: 1,
      message: 'the text is no file of protocol buffers; expected "syntax" and "service"',
    }
  return {
    format: 'grpc',
    text,
    digest: sha256(`grpc ${printWords(words)}`),
    operations: protoOperations(words),
    makesOperations: false,
    sizeBytes: Buffer.byteLength(text),
    findings: placed(protoFindings(words), positionsOf(text)),
  }
}
