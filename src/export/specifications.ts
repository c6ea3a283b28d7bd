/**
 * Documents from which the service could make what lies below an entity again.
 *
 * A document is written only when it says what the service has, no more and no less; otherwise what lies below is
 * written entity by entity. The servers that the service puts into a document are its own gateways: an import would take
 * them for the backend, so they are taken out.
 */
import { isMap, parseDocument } from 'yaml'
import {
  checkSpecification,
  isSpecification,
  liveOperations,
  readSpecification,
  specificationChanges,
} from '../content/specification.ts'
import { keyOf, ownId } from '../model/address.ts'
import { memberOf } from '../model/field.ts'
import type { Field, Fields } from '../model/kind/fields.ts'
import type { Found, State } from '../model/state.ts'
import { ancestorsOf, KINDS } from '../model/table.ts'
import type { Json } from '../ports.ts'
import { isJsonObject } from '../values.ts'

/** A document that the service can be asked for. */
export interface DocumentRequest {
  readonly entity: Found
  /** As the service names it: `openapi-link`. */
  readonly format: string
  /** Ending of the file for it. */
  readonly ending: string
}

/** What asking for a document came to. */
export type DocumentAnswer = { readonly text: string } | { readonly fault: string }

/** Lists the documents that are worth asking for. */
export function requestsIn(found: State<Found>): readonly DocumentRequest[] {
  const below = madeBelow(found)
  return [...found.values()].flatMap(entity => {
    const { exports } = entity.address.kind
    const made = below.get(keyOf(entity.address)) ?? []
    const type = entity.properties[exports?.by ?? ''] ?? exports?.usually
    const asked = typeof type === 'string' ? exports?.formats[type] : undefined
    return asked === undefined || made.length === 0 || !made.every(isImported) ? [] : [{ entity, ...asked }]
  })
}

/** What imports make, by the keys of the entities that it lies below. */
export function madeBelow(found: State<Found>): ReadonlyMap<string, readonly Found[]> {
  const pairs = [...found.values()].flatMap(entity => {
    const [parent] = ancestorsOf(entity.address)
    return parent?.kind.imports === entity.address.kind.name ? [{ key: keyOf(parent), entity }] : []
  })
  return new Map([...Map.groupBy(pairs, ({ key }) => key)].map(([key, all]) => [key, all.map(({ entity }) => entity)]))
}

/** True for what an import may have made: all that it names beside it was made by one, and would be made anew. */
function isImported({ address, properties }: Found): boolean {
  return siblings(address.kind.fields, properties).every(({ kind, id }) => KINDS.get(kind)?.madeByImport?.(id) === true)
}

interface Sibling {
  readonly kind: string
  readonly id: string
}

function siblings(fields: Fields, values: { readonly [name: string]: Json }): readonly Sibling[] {
  return Object.entries(values).flatMap(([name, value]) => siblingsIn(memberOf({ fields }, name), value))
}

function siblingsIn(field: Field | undefined, value: Json): readonly Sibling[] {
  switch (field?.type) {
    case 'text':
      return field.sibling === undefined || typeof value !== 'string'
        ? []
        : [{ kind: field.sibling, id: value.slice(value.lastIndexOf('/') + 1) }]
    case 'object':
      return isJsonObject(value) ? siblings(field.fields, value) : []
    case 'list':
      return Array.isArray(value) ? value.flatMap((item: Json) => siblingsIn(field.items, item)) : []
    case 'map':
      return isJsonObject(value) ? Object.values(value).flatMap(item => siblingsIn(field.items, item)) : []
    case 'flag':
    case 'number':
    case 'any':
    case undefined:
      return []
  }
}

/**
 * Gives the document as it is written, or why it cannot stand for what was found.
 *
 * @param made - what the service has of what imports make below the entity.
 */
export function acceptedDocument(
  { ending }: DocumentRequest,
  answer: DocumentAnswer,
  made: readonly Found[],
): DocumentAnswer {
  if ('fault' in answer) return answer
  const text = withoutServers(answer.text)
  const document = readSpecification(`document.${ending}`, text)
  if (!isSpecification(document))
    return { fault: `the document that the service hands out cannot be read: ${document.message}` }
  const finding = checkSpecification(document).find(({ severity }) => severity === 'error')
  if (finding !== undefined) return { fault: `the service would not take its own document back: ${finding.message}` }
  const live = liveOperations(made.map(({ address, properties }) => ({ id: ownId(address), properties })))
  const [change] = specificationChanges(live, document.operations ?? [])
  return change === undefined
    ? { text }
    : { fault: `the document that the service hands out says something else: ${change.message}` }
}

/** Takes the gateways of the service out of an OpenAPI document, and leaves any other text as it is. */
function withoutServers(text: string): string {
  if (!/^\s*(?:\{|['"]?(?:openapi|swagger)['"]?\s*:)/.test(text)) return text
  const document = parseDocument(text)
  if (document.errors.length > 0 || !isMap(document.contents)) return text
  for (const key of ['servers', 'host', 'basePath', 'schemes']) document.delete(key)
  return text.trimStart().startsWith('{')
    ? `${JSON.stringify(document.toJS(), null, 2)}\n`
    : document.toString({ lineWidth: 0 })
}
