/**
 * XML elements, for the formats that are XML.
 *
 * Names keep their prefixes, which are resolved for the root alone: elsewhere the local name says enough.
 */

/** One element. */
export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string
  /** Without prefix. */
  readonly local: string
  readonly attributes: ReadonlyMap<string, string>
  /** Elements and texts, in their order; white space alone is left out. */
  readonly content: readonly (XmlElement | string)[]
  /** Offset of its tag. */
  readonly at: number
}

/** Gives a name without its prefix. */
export function localOf(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1)
}

/** Gives the namespace of a root element. */
export function namespaceOf({ name, attributes }: XmlElement): string {
  const prefix = name.includes(':') ? `:${name.slice(0, name.indexOf(':'))}` : ''
  return attributes.get(`xmlns${prefix}`) ?? ''
}

/** Gives the elements inside of an element, those of one local name when it is given. */
export function childrenOf({ content }: XmlElement, local?: string): readonly XmlElement[] {
  return content.filter(node => typeof node !== 'string').filter(child => local === undefined || child.local === local)
}

/** Gives every element below one, however deep, in the order of the text. */
export function descendantsOf(element: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = []
  const collect = (parent: XmlElement): void => {
    for (const child of childrenOf(parent)) {
      found.push(child)
      collect(child)
    }
  }
  collect(element)
  return found
}

/** Prints an element so that the same document prints the same: attributes by name, no comments, no layout. */
export function printXml({ name, attributes, content }: XmlElement): string {
  const sorted = [...attributes].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const printed = content.map(node => (typeof node === 'string' ? JSON.stringify(node) : printXml(node)))
  return `<${[name, ...sorted.map(([key, value]) => `${key}=${JSON.stringify(value)}`)].join(' ')}>${printed.join('')}</>`
}
