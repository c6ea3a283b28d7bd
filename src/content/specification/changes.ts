/**
 * What changes between two states of an API, in words.
 *
 * Operations are the same when callers cannot tell them apart: same method, same template. What only one side knows is
 * passed over, so that no sentence is about what the service did not keep.
 */
import type { Operation, OperationParameter } from '../../model/specification.ts'
import { isOwnHeader } from './openapi.ts'
import { responseChanges } from './response-changes.ts'
import { isSoap, resourceName, sameName, signatureOf, takeApart, titleIn } from './template.ts'

/** One change; it is breaking when a caller of before may fail after. */
export interface SpecificationChange {
  readonly message: string
  readonly breaking: boolean
}

/** Lists what changes for people who call an API: what goes, what comes, then what is different, as in the document. */
export function specificationChanges(
  before: readonly Operation[],
  after: readonly Operation[],
): readonly SpecificationChange[] {
  const { removed, added, kept } = paired(before, after)
  return [
    ...removed.map(operation => ({ message: `operation removed: ${titleOf(operation)}`, breaking: true })),
    ...added.map(operation => ({ message: `operation added: ${titleOf(operation)}`, breaking: false })),
    ...kept.flatMap(([old, now]) => operationChanges(old, now)),
  ]
}

/** Lists the operations of a document that a live API lacks, as `GET /orders`; none after an import that is whole. */
export function missingOperations(expected: readonly Operation[], live: readonly Operation[]): readonly string[] {
  return paired(live, expected).added.map(titleOf)
}

/** Which operations of two sides belong together, and which stand alone. */
export interface Pairs {
  readonly removed: readonly Operation[]
  readonly added: readonly Operation[]
  /** The one of before, and the one of after. */
  readonly kept: readonly (readonly [Operation, Operation])[]
}

/**
 * Finds the operations that belong together. Of several with one signature those with one name do, then each with the
 * next that is left. What the service makes of SOAP where a REST API is asked for has the name alone in common with it.
 */
export function paired(before: readonly Operation[], after: readonly Operation[]): Pairs {
  const partners = new Map<Operation, Operation>()
  const taken = new Set<Operation>()
  const everything = () => true
  for (const [keyOf, isMeant] of [
    [namedSignature, everything],
    [signatureOf, everything],
    [titleIn, isSoap],
  ] as const) {
    const waiting = Map.groupBy(before.filter(operation => !taken.has(operation)).toReversed(), keyOf)
    for (const now of after.filter(operation => isMeant(operation) && !partners.has(operation))) {
      const old = waiting.get(keyOf(now))?.pop()
      if (old === undefined) continue
      partners.set(now, old)
      taken.add(old)
    }
  }
  return {
    removed: before.filter(operation => !taken.has(operation)),
    added: after.filter(operation => !partners.has(operation)),
    kept: after.flatMap(now => [partners.get(now)].flatMap(old => (old === undefined ? [] : [[old, now] as const]))),
  }
}

function namedSignature(operation: Operation): string {
  return `${signatureOf(operation)} ${resourceName(operation.operationId ?? '')}`
}

function titleOf({ method, urlTemplate }: Operation): string {
  return `${method} ${urlTemplate}`
}

function operationChanges(old: Operation, now: Operation): readonly SpecificationChange[] {
  const title = titleOf(now)
  const words = wordChanges(old, now, title)
  // WSDL does not say in the words of HTTP what a call carries and what comes back.
  if (isSoap(now)) return words
  return [...words, ...parameterChanges(old, now, title), ...responseChanges(old.responses, now.responses, title)]
}

/** A name that the service drew by lot. */
const DRAWN = /^[0-9a-f]{24}$/

function wordChanges(old: Operation, now: Operation, title: string): readonly SpecificationChange[] {
  const changes: SpecificationChange[] = []
  const tell = (message: string) => changes.push({ message, breaking: false })
  if (!sameId(old, now)) tell(`operation id changed: ${title} from "${old.operationId}" to "${now.operationId}"`)
  if (old.displayName !== undefined && now.displayName !== undefined && !sameWords(old.displayName, now.displayName))
    tell(`summary changed: ${title} from ${quoted(old.displayName)} to ${quoted(now.displayName)}`)
  if (!sameWords(descriptionOf(old), descriptionOf(now))) tell(`description changed: ${title}`)
  return changes
}

/** True for operations whose names may be one; a live SOAP operation has a name that says nothing. */
export function sameId({ operationId: one }: Operation, { operationId: other }: Operation): boolean {
  if (one === undefined || other === undefined || DRAWN.test(one) || DRAWN.test(other)) return true
  return sameName(one, other)
}

/** Gives the description; the service makes one of the display name when none is given, and that one is none. */
export function descriptionOf({ description, displayName, operationId }: Operation): string {
  return description === undefined || description === displayName || description === operationId ? '' : description
}

/** True for texts that read alike, however they are laid out. */
export function sameWords(a: string, b: string): boolean {
  return a.trim().replace(/\s+/g, ' ') === b.trim().replace(/\s+/g, ' ')
}

function quoted(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ')
  return `"${line.length <= 80 ? line : `${line.slice(0, 79)}…`}"`
}

function parameterChanges(old: Operation, now: Operation, title: string): readonly SpecificationChange[] {
  const [olds, news] = [parametersOf(old), parametersOf(now)]
  const gone = [...olds].filter(([key]) => !news.has(key))
  return [
    ...gone.map(([, parameter]) => ({
      message: `parameter removed: ${named(parameter)} of ${title}`,
      breaking: false,
    })),
    ...[...news].flatMap(([key, parameter]) => parameterChange(olds.get(key), parameter, title)),
  ]
}

/**
 * Parameters by what callers call them; those of the path have no name for a caller, only a position. The service may
 * keep a header that a document must not declare, so such a one is passed over.
 */
function parametersOf({ urlTemplate, parameters }: Operation): ReadonlyMap<string, OperationParameter> {
  const positions = takeApart(urlTemplate).inPath.map(name => name.toLowerCase())
  const told = parameters.filter(parameter => parameter.in !== 'header' || !isOwnHeader(parameter.name))
  return new Map(
    told.map(parameter => {
      const name = parameter.name.toLowerCase()
      return [`${parameter.in} ${parameter.in === 'path' ? positions.indexOf(name) : name}`, parameter]
    }),
  )
}

function named(parameter: OperationParameter): string {
  return `${parameter.in} ${parameter.name}`
}

function parameterChange(
  old: OperationParameter | undefined,
  now: OperationParameter,
  title: string,
): readonly SpecificationChange[] {
  const what = `${named(now)} of ${title}`
  if (old === undefined) {
    if (now.in === 'path') return []
    return [{ message: `${now.required ? 'required parameter' : 'parameter'} added: ${what}`, breaking: now.required }]
  }
  const changes: SpecificationChange[] = []
  if (!old.required && now.required) changes.push({ message: `parameter now required: ${what}`, breaking: true })
  if (old.required && !now.required) changes.push({ message: `parameter no longer required: ${what}`, breaking: false })
  if (old.type !== undefined && now.type !== undefined && old.type !== now.type) {
    const breaking = !WIDENED.has(`${old.type} ${now.type}`) && now.type !== 'string'
    changes.push({ message: `parameter type changed: ${what} from ${old.type} to ${now.type}`, breaking })
  }
  return changes
}

const WIDENED = new Set(['integer number'])
