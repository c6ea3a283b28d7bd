/**
 * WSDL, WADL and OData metadata as specifications.
 *
 * The root element says which of them a text is. OData tells what there is, not which operations the service will make
 * of it.
 */
import { positionsOf } from '../policy/characters.ts'
import { sha256 } from './canonical.ts'
import type { Specification, SpecificationFault } from './model.ts'
import { wadlBase, wadlOperations } from './wadl.ts'
import { firstEndpoint, type TextFinding, wsdlFindings, wsdlOperations, wsdlServices } from './wsdl.ts'
import { childrenOf, descendantsOf, namespaceOf, printXml, type XmlElement } from './xml.ts'
import { readXml } from './xml-text.ts'

/** Reads XML; a fault when it is none, or none of the formats. */
export function readXmlSpecification(text: string): Specification | SpecificationFault {
  const root = readXml(text)
  const positionAt = positionsOf(text)
  if ('message' in root) return { ...positionAt(root.offset), message: root.message }
  const namespace = namespaceOf(root)
  const format = FORMATS.find(({ local, namespaces }) => local === root.local && namespaces.test(namespace))
  if (format === undefined) return { ...positionAt(root.at), message: foreign(root, namespace) }
  const { findings, ...told } = format.tell(root)
  const digest = sha256(`${format.format} ${printXml(root)}`)
  return {
    format: format.format,
    text,
    digest,
    sizeBytes: Buffer.byteLength(text),
    ...told,
    findings: placed(findings, positionAt),
  }
}

/** Gives findings their positions, in the order of the text. */
export function placed(
  findings: readonly TextFinding[],
  positionAt: ReturnType<typeof positionsOf>,
): Specification['findings'] {
  const sorted = findings.toSorted((a, b) => a.offset - b.offset)
  return sorted.map(({ offset, severity, message }) => ({ ...positionAt(offset), severity, message }))
}

function foreign({ name }: XmlElement, namespace: string): string {
  if (namespace === 'http://www.w3.org/ns/wsdl') return 'the document is WSDL 2.0; expected WSDL 1.1'
  return `the root element is "${name}" of the namespace "${namespace}"; expected WSDL 1.1, WADL or OData metadata`
}

type Told = Pick<Specification, 'operations' | 'makesOperations' | 'title' | 'serverUrl' | 'services'> & {
  readonly findings: readonly TextFinding[]
}

interface XmlFormat {
  readonly format: 'wsdl' | 'wadl-xml' | 'odata'
  readonly local: string
  readonly namespaces: RegExp
  readonly tell: (root: XmlElement) => Told
}

const FORMATS: readonly XmlFormat[] = [
  { format: 'wsdl', local: 'definitions', namespaces: /^http:\/\/schemas\.xmlsoap\.org\/wsdl\/$/, tell: tellWsdl },
  {
    format: 'wadl-xml',
    local: 'application',
    namespaces: /^(?:http:\/\/wadl\.dev\.java\.net\/2009\/02|http:\/\/research\.sun\.com\/wadl\/2006\/10)\/?$/,
    tell: tellWadl,
  },
  {
    format: 'odata',
    local: 'Edmx',
    namespaces: /^http:\/\/(?:docs\.oasis-open\.org\/odata\/ns\/edmx|schemas\.microsoft\.com\/ado\/2007\/06\/edmx)$/,
    tell: tellOdata,
  },
]

function tellWsdl(root: XmlElement): Told {
  const services = wsdlServices(root)
  return {
    operations: wsdlOperations(root, services),
    makesOperations: true,
    title: services[0]?.name ?? root.attributes.get('name'),
    serverUrl: firstEndpoint(services)?.address,
    services,
    findings: wsdlFindings(root),
  }
}

function tellWadl(root: XmlElement): Told {
  const operations = wadlOperations(root)
  const [documentation] = childrenOf(root, 'doc')
  return {
    operations,
    makesOperations: true,
    title: documentation?.attributes.get('title'),
    serverUrl: wadlBase(root),
    findings:
      operations.length > 0 ? [] : [nothing(root, 'the document has no method; expected a "resource" with one')],
  }
}

/**
 * The service keeps the metadata and shows entity sets and functions of it, which are no operations and are read by no
 * request that is known; so nothing is counted.
 *
 * @see https://learn.microsoft.com/azure/api-management/import-api-from-odata
 */
function tellOdata(root: XmlElement): Told {
  const container = descendantsOf(root).find(({ local }) => local === 'EntityContainer')
  const message = 'the document has no entity container; expected a "Schema" with an "EntityContainer"'
  return {
    operations: undefined,
    makesOperations: false,
    title: container?.attributes.get('Name'),
    findings: container === undefined ? [nothing(root, message)] : [],
  }
}

function nothing(root: XmlElement, message: string): TextFinding {
  return { offset: root.at, severity: 'error', message }
}
