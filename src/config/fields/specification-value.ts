/**
 * Documents to import: `specification: { file: … }`, or `{ link: …, format: … }` for one that the service fetches.
 *
 * What is wrong with a document is reported at its own line. A link is never fetched here, so nothing is known of what
 * is behind it but its address.
 */

import { sha256 } from '../../content/specification/canonical.ts'
import {
  checkSpecification,
  isSpecification,
  LINK_FORMATS,
  readSpecification,
  type Specification,
  selectWsdl,
} from '../../content/specification.ts'
import type { WantedSpecification } from '../../model/specification.ts'
import type { Entity } from '../entity.ts'
import { type Checking, problem } from '../finding.ts'
import type { Entry, MapNode, ScalarNode } from '../node.ts'
import { choice, quoted } from '../quote.ts'
import { below, entryOf, isNull, unknownKey, wrong } from '../words.ts'
import { fileText, type Origins, writtenText } from './text-value.ts'

const FILE_KEYS = ['file', 'substitute', 'wsdlSelector']
const LINK_KEYS = ['link', 'format', 'wsdlSelector']
const SHAPE = '"{ file: <path> }" or "{ link: <URL>, format: <format> }"'

/** Reads the key `specification` of an entity. */
export function* readSpecificationOf(
  { path }: Entity,
  { value, at }: Entry,
  origins: Origins,
): Checking<WantedSpecification | undefined> {
  const key = below(path, 'specification')
  if (value.type !== 'map') return yield* wrong(key, value, SHAPE)
  if (entryOf(value, 'link') !== undefined) return yield* linked(key, value, at, origins)
  if (entryOf(value, 'file') === undefined) return yield* problem(at, `${key} lacks the document; expected ${SHAPE}`)
  const text = yield* fileText(key, value, FILE_KEYS, origins)
  if (text === undefined) return undefined
  if (text.isSecret) return yield* problem(text.at, `${key} holds a secret, which every reader of the API would see`)
  const document = readSpecification(text.placeOf(1, 1).file, text.text)
  if (!isSpecification(document))
    return yield* problem(text.placeOf(document.line, document.column), `${key}: ${document.message}`)
  for (const { line, column, message, severity } of checkSpecification(document))
    yield* problem(text.placeOf(line, column), `${key}: ${message}`, severity)
  const wanted = yield* inline(key, value, at, document)
  return wanted === undefined ? undefined : { ...wanted, namedAt: text.at }
}

function* inline(
  key: string,
  node: MapNode,
  at: Entry['at'],
  document: Specification,
): Checking<WantedSpecification | undefined> {
  const selector = yield* selectorOf(key, node)
  const chosen = selector === undefined ? document : selectWsdl(document, selector)
  if (typeof chosen === 'string') return yield* problem(at, `${key}.wsdlSelector.${chosen}`)
  const { format, text, digest, operations, makesOperations } = chosen
  const body = { format, value: text, ...(selector === undefined ? {} : { wsdlSelector: selector }) }
  return {
    at,
    body,
    digest: selector === undefined ? digest : sha256(`${digest} ${JSON.stringify(selector)}`),
    operations,
    makesOperations,
  }
}

function* linked(
  key: string,
  node: MapNode,
  at: Entry['at'],
  origins: Origins,
): Checking<WantedSpecification | undefined> {
  for (const entry of node.entries) if (!LINK_KEYS.includes(entry.key)) yield* unknownKey(key, entry, LINK_KEYS)
  const written = yield* textOf(`${key}.link`, node, 'link', 'a URL')
  const link = written === undefined ? undefined : yield* writtenText(`${key}.link`, written, origins, true)
  const formats: readonly string[] = Object.values(LINK_FORMATS)
  const format = yield* textOf(`${key}.format`, node, 'format', choice(formats))
  if (link === undefined || format === undefined) return undefined
  if (link.isSecret) return yield* problem(link.at, `${key}.link holds a secret; expected a URL that anyone may see`)
  if (!/^https:\/\/\S+$/.test(link.text) || !URL.canParse(link.text))
    return yield* problem(link.at, `${key}.link is ${quoted(link.text)}; expected a URL that starts with https://`)
  if (!formats.includes(format.text))
    return yield* problem(format.at, `${key}.format is ${quoted(format.text)}; expected ${choice(formats)}`)
  const selector = yield* selectorOf(key, node)
  const body = { format: format.text, value: link.text, ...(selector === undefined ? {} : { wsdlSelector: selector }) }
  return { at, body, digest: sha256(`link ${JSON.stringify(body)}`), operations: undefined, makesOperations: false }
}

function* textOf(path: string, node: MapNode, name: string, expected: string): Checking<ScalarNode | undefined> {
  const entry = entryOf(node, name)
  if (entry === undefined) return yield* problem(node.at, `${path} is missing; expected ${expected}`)
  if (entry.value.type !== 'scalar' || isNull(entry.value)) return yield* wrong(path, entry.value, expected)
  return entry.value
}

const SELECTOR_KEYS = ['wsdlServiceName', 'wsdlEndpointName'] as const

type Selector = { readonly [name in (typeof SELECTOR_KEYS)[number]]?: string }

function* selectorOf(key: string, node: MapNode): Checking<Selector | undefined> {
  const entry = entryOf(node, 'wsdlSelector')
  if (entry === undefined) return undefined
  const path = `${key}.wsdlSelector`
  if (entry.value.type !== 'map')
    return yield* wrong(path, entry.value, 'a map with "wsdlServiceName" and "wsdlEndpointName"')
  const selector: Record<string, string> = {}
  for (const inner of entry.value.entries) {
    if (!SELECTOR_KEYS.some(name => name === inner.key)) yield* unknownKey(path, inner, SELECTOR_KEYS)
    else if (inner.value.type !== 'scalar' || isNull(inner.value))
      yield* wrong(below(path, inner.key), inner.value, 'a text')
    else selector[inner.key] = inner.value.text
  }
  return selector
}
