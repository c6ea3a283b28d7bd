/**
 * WSDL and WADL documents of files: the text of the service, with what only the file knows.
 *
 * What the service hands out names its own gateway as the address, or none; an import would take that for the backend.
 */
import {
  isSpecification,
  readSpecification,
  type Specification,
  type SpecificationFault,
  selectWsdl,
  specificationChanges,
} from '../../content/specification.ts'
import type { Operation } from '../../model/specification.ts'
import type { Value } from '../../ports.ts'
import { isValues } from '../../values.ts'
import type { LiveText } from './texts/relaid.ts'

/** A document of a file, and what the service has. */
export interface XmlMerge {
  readonly file: string
  readonly text: string
  readonly handedOut: string
  readonly live: readonly Operation[]
  /** What of the document the API is made of, as the file has it. */
  readonly selector: Value | undefined
}

/** Gives the document as the service has it, or why it cannot be written. */
export function xmlDocument({ file, text, handedOut, live, selector }: XmlMerge): LiveText | { readonly why: string } {
  const chosen = (document: Specification | SpecificationFault) => selected(document, selector)
  const old = chosen(readSpecification(file, text))
  const own = typeof old === 'string' ? undefined : old.serverUrl
  const written = own === undefined ? handedOut : withAddress(handedOut, own)
  const now = chosen(readSpecification(file, written))
  if (typeof now === 'string') return { why: `the document that the service hands out will not do: ${now}` }
  const [change] = specificationChanges(live, now.operations ?? [])
  if (change !== undefined)
    return { why: `the document that the service hands out says something else: ${change.message}` }
  return {
    spellings: [written],
    isSame: other => {
      const read = readSpecification(file, other)
      return isSpecification(read) && read.digest === now.digest
    },
  }
}

function selected(document: Specification | SpecificationFault, selector: Value | undefined): Specification | string {
  if (!isSpecification(document)) return document.message
  if (!isValues(selector)) return document
  const { wsdlServiceName: service, wsdlEndpointName: endpoint } = selector
  return selectWsdl(document, {
    wsdlServiceName: typeof service === 'string' ? service : undefined,
    wsdlEndpointName: typeof endpoint === 'string' ? endpoint : undefined,
  })
}

const BASE = /<((?:[\w.-]+:)?resources)\b([^>]*?)(?:\s+base\s*=\s*(?:"[^"]*"|'[^']*'))?(?=[\s>/])/g
const LOCATION = /(<(?:[\w.-]+:)?address\b[^>]*?\slocation\s*=\s*)(?:"[^"]*"|'[^']*')/g

function withAddress(text: string, address: string): string {
  const quoted = `"${address.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')}"`
  return text
    .replace(BASE, (_, name, others) => `<${name}${others} base=${quoted}`)
    .replace(LOCATION, (_, start) => `${start}${quoted}`)
}
