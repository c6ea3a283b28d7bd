/**
 * Whether a document that the service hands out may be written in place of what it was made from.
 *
 * It is only when it says what the service has, no more and no less; otherwise what lies below is written entity by
 * entity. The servers that the service puts into a document are its own gateways: an import would take them for the
 * backend, so they are taken out.
 */
import { isMap, parseDocument } from 'yaml'
import { paired } from '../content/specification/changes.ts'
import { writtenOperations } from '../content/specification/openapi.ts'
import { keepsName, sameName } from '../content/specification/template.ts'
import { unsaidOf } from '../content/specification/unsaid.ts'
import {
  checkSpecification,
  isSpecification,
  liveOperations,
  readSpecification,
  specificationChanges,
} from '../content/specification.ts'
import { ownId } from '../model/address.ts'
import type { Handout } from '../model/kind/documents.ts'
import type { Operation } from '../model/specification.ts'
import type { Found } from '../model/state.ts'
import type { Json, JsonObject } from '../ports.ts'
import type { DocumentRequest } from './specifications.ts'
import { unsayableText } from './unsayable.ts'

/** What asking for a document came to: the document as it is written, or why there is none. */
export type DocumentAnswer = GivenDocument | { readonly fault: string }

/** A document that says what was found. */
export interface GivenDocument {
  readonly text: string
  /** Ending of the file for it. */
  readonly ending: string
  /** Why it does not come in the format that was asked for first. */
  readonly otherwise?: string
}

/**
 * Gives the document as it is written, or why it cannot stand for what was found.
 *
 * @param text - as the service hands it out.
 */
export function acceptedDocument(
  { ending }: Handout,
  text: string,
  { entity, made, bound }: Pick<DocumentRequest, 'entity' | 'made' | 'bound'>,
): DocumentAnswer {
  const { address, properties } = entity
  const backend = properties[address.kind.exports?.backend ?? '']
  const { text: written, root } = withoutServers(text)
  const bare = withBackend(written, backend)
  if (bare === undefined) return { fault: 'the document that the service hands out has its gateway for the backend' }
  const unsayable = unsayableText(bare)
  if (unsayable !== undefined) return { fault: `the document that the service hands out ${unsayable}` }
  const document = readSpecification(`document.${ending}`, bare)
  if (!isSpecification(document))
    return { fault: `the document that the service hands out cannot be read: ${document.message}` }
  const finding = checkSpecification(document).find(({ severity }) => severity === 'error')
  if (finding !== undefined) return { fault: `the service would not take its own document back: ${finding.message}` }
  const live = liveOperations(made.map(({ address, properties }) => ({ id: ownId(address), properties })))
  const operations = document.operations ?? []
  const [change] = specificationChanges(live, operations)
  if (change !== undefined)
    return { fault: `the document that the service hands out says something else: ${change.message}` }
  const unsaid = bound.find(id => !operations.some(({ operationId }) => sameName(operationId ?? '', id)))
  if (unsaid !== undefined)
    return { fault: `the document that the service hands out does not say the id "${unsaid}", which others go by` }
  const lost = lostByImport(made, live, operations, root)
  return lost === undefined ? { text: bare, ending } : { fault: lost }
}

/** Says what an import of a document would lose, although it offers the same; undefined when it would lose nothing. */
function lostByImport(
  made: readonly Found[],
  live: readonly Operation[],
  operations: readonly Operation[],
  root: () => JsonObject | undefined,
): string | undefined {
  const respelled = made.map(({ address }) => ownId(address)).find(id => !keepsName(id))
  if (respelled !== undefined) return `an import of the document would make another id of "${respelled}"`
  const document = root()
  if (document === undefined) return undefined
  const properties = new Map(live.map((operation, index) => [operation, made[index]?.properties ?? {}]))
  const written = writtenOperations(document)
  const places = new Map(operations.map((operation, index) => [operation, written[index]]))
  for (const [old, now] of paired(live, operations).kept) {
    const place = places.get(now)
    const [lost] = place === undefined ? [] : unsaidOf(properties.get(old) ?? {}, place, document)
    if (lost !== undefined)
      return `the document that the service hands out does not say ${lost}: ${now.method} ${now.urlTemplate}`
  }
  return undefined
}

const WADL_BASE = /(<(?:[\w.-]+:)?resources\b[^>]*?)\s+base\s*=\s*(?:"[^"]*"|'[^']*')/g

const WSDL_LOCATION = /(<(?:[\w.-]+:)?address\b[^>]*?\slocation\s*=\s*)(?:"[^"]*"|'[^']*')/g

/** WSDL has to say where the service is, so it says where that really is; nothing when nobody knows. */
function withBackend(text: string, backend: Json | undefined): string | undefined {
  if (!text.trimStart().startsWith('<') || text.search(WSDL_LOCATION) < 0) return text
  if (typeof backend !== 'string' || backend === '') return undefined
  const location = backend.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  return text.replace(WSDL_LOCATION, (_, before: string) => `${before}"${location}"`)
}

interface Bare {
  readonly text: string
  /** Gives what a document of OpenAPI 3 says, once it is known that it can be read; nothing for any other. */
  readonly root: () => JsonObject | undefined
}

/** Takes the gateways of the service out of OpenAPI and WADL, and leaves any other text as it is. */
function withoutServers(text: string): Bare {
  const other = (kept: string): Bare => ({ text: kept, root: () => undefined })
  if (!/^\s*(?:\{|['"]?(?:openapi|swagger)['"]?\s*:)/.test(text)) return other(text.replace(WADL_BASE, '$1'))
  const document = parseDocument(text)
  if (document.errors.length > 0 || !isMap(document.contents)) return other(text)
  for (const key of ['servers', 'host', 'basePath', 'schemes']) document.delete(key)
  return {
    text: text.trimStart().startsWith('{')
      ? `${JSON.stringify(document.toJS(), null, 2)}\n`
      : document.toString({ lineWidth: 0 }),
    // Whoever reads it has counted its aliases.
    root: () => (document.has('openapi') ? document.toJS({ maxAliasCount: -1 }) : undefined),
  }
}
