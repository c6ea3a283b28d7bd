/**
 * URL templates and the names of operations, as far as two of them mean the same.
 *
 * The service turns required query parameters into a part of the template (`/pets?status={status}`) unless an import
 * says `translateRequiredQueryParameters: query`, so a template is compared without them.
 *
 * @see https://learn.microsoft.com/azure/api-management/api-management-api-import-restrictions
 */
import type { Operation } from '../../model/specification.ts'

/** A template taken apart. */
export interface Template {
  /** Path, with what of the query is fixed: `/jobs?action=start`. */
  readonly bare: string
  /** Names in braces in the path, in their order; a wildcard's without its star. */
  readonly inPath: readonly string[]
  /** Names in braces in the query, in their order. */
  readonly inQuery: readonly string[]
}

/** Takes a template apart. */
export function takeApart(template: string): Template {
  const [path = '', ...queries] = template.split('?')
  const pairs = queries
    .join('?')
    .split('&')
    .filter(pair => pair !== '')
  const fixed = pairs.filter(pair => !VARIABLE.test(pair))
  const variable = pairs.filter(pair => VARIABLE.test(pair))
  return {
    bare: fixed.length === 0 ? path : `${path}?${fixed.join('&')}`,
    inPath: namesIn(path),
    inQuery: variable.flatMap(namesIn),
  }
}

const VARIABLE = /^[^={}]*=\{[^{}]*\}$/

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/\{\*?([^{}]*)\}/g)].map(([, name = '']) => name)
}

/** Gives what tells a template from others: its text without the names in braces. */
export function shapeOf(template: string): string {
  return takeApart(template).bare.replace(/\{[^{}]*\}/g, '{}')
}

/**
 * Gives what tells an operation from the others of its API for those who call it: method and template, however
 * parameters are called and letters are cased. A SOAP operation goes by its name, since the service alone knows which
 * action it puts into the template.
 */
export function signatureOf(operation: Operation): string {
  const { method, urlTemplate } = operation
  if (isSoap(operation)) return `soap ${titleIn(operation)}`
  const [path = '', ...query] = shapeOf(urlTemplate).toLowerCase().split('?')
  const trimmed = path.replace(/^\/?/, '/').replace(/(?<=[^/])\/$/, '')
  return [`${method} ${trimmed}`, ...query].join('?')
}

/** True for an operation of SOAP, also where it is not known how the service spells it. */
export function isSoap({ urlTemplate }: Operation): boolean {
  return /[?&]soapAction=/i.test(urlTemplate)
}

/** Gives the name of an operation for a comparison. */
export function titleIn({ displayName, operationId, urlTemplate }: Operation): string {
  return (displayName ?? operationId ?? urlTemplate).toLowerCase()
}

/** What the service leaves of an `operationId` when it makes a resource name of it, without a suffix against doubles. */
export function resourceName(operationId: string): string {
  const dashed = operationId.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  return dashed.replace(/^-|-$/g, '').slice(0, LONGEST_NAME)
}

const LONGEST_NAME = 76

/**
 * Tells whether an import of a document that has a name for its `operationId` gives it to the operation, but for case.
 * The service says that it leaves letters, digits and single dashes; of underscores, which many names have, nobody has
 * seen it take one away.
 */
export function keepsName(name: string): boolean {
  return name.length <= LONGEST_NAME && /^[a-z0-9_]+(?:-[a-z0-9_]+)*$/i.test(name)
}

/** Tells whether two names of an operation may be the same one, as written and as the service keeps it. */
export function sameName(a: string, b: string): boolean {
  const [one, other] = [resourceName(a), resourceName(b)]
  return one === other || SUFFIXED.exec(one)?.[1] === other || SUFFIXED.exec(other)?.[1] === one
}

const SUFFIXED = /^(.*)-\d{1,3}$/
