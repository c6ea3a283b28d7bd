/**
 * XML as the emulator reads it from imported documents: elements, attributes, nesting.
 *
 * Namespaces are not looked at, and of texts only what stands before the first tag within; what does not nest is no
 * document.
 */

/** One element; its name and those of its attributes are without prefix. */
export interface Element {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly Element[]
  /** The text between its tag and the next one, trimmed. */
  readonly text: string
}

const TAG =
  /<!--[\s\S]*?-->|<[?!][^>]*>|<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g
const ATTRIBUTE = /(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
/** Longer texts are cut. */
const LONGEST = 1000
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Reads a document; undefined for what is none. */
export function readXml(text: string): Element | undefined {
  const top: Element[] = []
  const open: { name: string; children: Element[] }[] = [{ name: '', children: top }]
  for (const { index, 0: tag, 1: closing, 2: name, 3: written = '', 4: empty } of text.matchAll(TAG)) {
    if (name === undefined) continue
    if (closing !== '') {
      if (open.length < 2 || open.pop()?.name !== name) return undefined
      continue
    }
    const children: Element[] = []
    const within =
      empty === '' ? /[^<]*/.exec(text.slice(index + tag.length, index + tag.length + LONGEST))?.[0] : undefined
    const content = plain(within ?? '').trim()
    open.at(-1)?.children.push({ name, attributes: attributesIn(written), children, text: content })
    if (empty === '') open.push({ name, children })
  }
  return open.length === 1 && top.length === 1 ? top[0] : undefined
}

function attributesIn(written: string): ReadonlyMap<string, string> {
  const pairs = written.matchAll(ATTRIBUTE)
  return new Map(Array.from(pairs, ([, name = '', double, single]) => [name, plain(double ?? single ?? '')]))
}

function plain(value: string): string {
  return value.replace(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all)
}

/** Gives the elements of a name right below one. */
export function below({ children }: Element, name: string): readonly Element[] {
  return children.filter(child => child.name === name)
}

/** Gives an attribute without the prefix of the name in it: `tns:Port` → `Port`. */
export function nameIn({ attributes }: Element, attribute: string): string | undefined {
  return attributes.get(attribute)?.replace(/^.*:/, '')
}

/**
 * Gives what is written in the first element of a name, as text that can stand alone: what follows its first tag is as
 * it was, and that tag has the prefixes that the root declares.
 */
export function writtenIn(text: string, name: string): string {
  const element = new RegExp(`<(?:[\\w.-]+:)?${name}(?:\\s[^>]*)?>([\\s\\S]*?)</(?:[\\w.-]+:)?${name}\\s*>`)
  const inner = (element.exec(text)?.[1] ?? '').trim()
  const [first = ''] = /^<[\w.:-]+(?:\s[^>]*?)?(?=\/?>)/.exec(inner) ?? []
  const [root = ''] = /<[\w.-][^>]*>/.exec(text) ?? []
  const prefixes = Array.from(root.matchAll(/\sxmlns:([\w.-]+)\s*=\s*("[^"]*"|'[^']*')/g))
  const lacking = prefixes.filter(([, prefix]) => !first.includes(`xmlns:${prefix}=`)).map(([all]) => all)
  return `${first}${lacking.join('')}${inner.slice(first.length)}`
}
