/**
 * What the service would refuse of the operations of an OpenAPI document.
 *
 * The service tells operations apart by method and template, and looks at parameter names of path and query together:
 * both are stricter than OpenAPI.
 */
import type { JsonObject } from '../../ports.ts'
import { type WrittenOperation, writtenOperations } from './openapi.ts'
import { resourceName, shapeOf, takeApart } from './template.ts'
import type { TreeFinding } from './tree.ts'

/** Lists what is wrong with the operations of a document. */
export function operationFindings(root: JsonObject): readonly TreeFinding[] {
  const operations = writtenOperations(root)
  if (operations.length === 0) {
    const message = 'the document has no operation; expected at least one below "paths"'
    return [{ pointer: ['paths'], severity: 'warning', message }]
  }
  return [
    ...operations.flatMap(operation => [
      ...parameterFindings(operation),
      ...summaryFindings(operation),
      ...idFindings(operation),
    ]),
    ...doubles(operations, signature, (one, other) => ({
      severity: 'error',
      message: `${named(one)} is the same operation as ${named(other)}; expected templates that differ in more than names in braces`,
    })),
    ...doubles(operations, operation => signature(operation)?.toLowerCase(), doubleByCase),
    ...doubles(operations, writtenId, (one, other) => ({
      severity: 'error',
      message: `operationId "${writtenId(one)}" of ${named(one)} is that of ${named(other)} too; expected it once`,
    })),
    ...doubles(operations, operation => resourceName(writtenId(operation) ?? '') || undefined, doubleByName),
  ]
}

function named({ method, path }: WrittenOperation): string {
  return `${method} ${path}`
}

function signature({ method, path }: WrittenOperation): string | undefined {
  return `${method} ${shapeOf(path)}`
}

function writtenId({ operation }: WrittenOperation): string | undefined {
  const { operationId } = operation
  return typeof operationId === 'string' && operationId !== '' ? operationId : undefined
}

type Told = Pick<TreeFinding, 'severity' | 'message'>

function doubleByCase(one: WrittenOperation, other: WrittenOperation): Told | undefined {
  if (signature(one) === signature(other)) return undefined
  const message = `${named(one)} and ${named(other)} differ in case only, which the service does not look at`
  return { severity: 'error', message }
}

function doubleByName(one: WrittenOperation, other: WrittenOperation): Told | undefined {
  if (writtenId(one) === writtenId(other)) return undefined
  const name = resourceName(writtenId(one) ?? '')
  const message = `operationId "${writtenId(one)}" and "${writtenId(other)}" both become "${name}" in the service, one of them with a number behind; expected ids that differ in letters or digits`
  return { severity: 'warning', message }
}

/** Compares each operation with the first one of the same key. */
function doubles(
  operations: readonly WrittenOperation[],
  keyOf: (operation: WrittenOperation) => string | undefined,
  tell: (one: WrittenOperation, other: WrittenOperation) => Told | undefined,
): readonly TreeFinding[] {
  const first = new Map<string, WrittenOperation>()
  return operations.flatMap(operation => {
    const key = keyOf(operation)
    const other = key === undefined ? undefined : first.get(key)
    if (key !== undefined && other === undefined) first.set(key, operation)
    const told = other === undefined ? undefined : tell(operation, other)
    return told === undefined ? [] : [{ pointer: operation.pointer, ...told }]
  })
}

function parameterFindings(operation: WrittenOperation): readonly TreeFinding[] {
  const declared = namesOf(operation, ({ in: place }) => place === 'path')
  const inPath = new Set(takeApart(operation.path).inPath)
  const queried = namesOf(operation, ({ in: place, required }) => place === 'query' && required === true)
  const lower = new Set([...inPath].map(name => name.toLowerCase()))
  const messages = [
    ...[...inPath]
      .filter(name => !declared.has(name))
      .map(name => `path parameter "${name}" of ${named(operation)} is not declared; expected it in "parameters"`),
    ...[...declared]
      .filter(name => !inPath.has(name))
      .map(name => `path parameter "${name}" of ${named(operation)} is not in its template; expected "{${name}}"`),
    ...[...queried]
      .filter(name => lower.has(name.toLowerCase()))
      .map(
        name =>
          `required query parameter "${name}" of ${named(operation)} has the name of a path parameter; expected another, because the service puts both into one template`,
      ),
  ]
  return messages.map(message => ({ pointer: operation.pointer, severity: 'error', message }))
}

function namesOf({ parameters }: WrittenOperation, isWanted: (parameter: JsonObject) => boolean): ReadonlySet<string> {
  return new Set(parameters.filter(isWanted).flatMap(({ name }) => (typeof name === 'string' ? [name] : [])))
}

function idFindings(operation: WrittenOperation): readonly TreeFinding[] {
  const id = writtenId(operation)
  if (id === undefined || resourceName(id) !== '') return []
  const message = `operationId "${id}" of ${named(operation)} has nothing of which the service can make a name, so that nothing can be declared below it; expected letters or digits`
  return [{ pointer: [...operation.pointer, 'operationId'], severity: 'warning', message }]
}

function summaryFindings(operation: WrittenOperation): readonly TreeFinding[] {
  const { summary } = operation.operation
  if (typeof summary !== 'string' || summary.length <= LONGEST_SUMMARY) return []
  const message = `the summary of ${named(operation)} has ${summary.length} characters; expected at most ${LONGEST_SUMMARY}`
  return [{ pointer: [...operation.pointer, 'summary'], severity: 'warning', message }]
}

const LONGEST_SUMMARY = 300
