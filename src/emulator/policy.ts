/**
 * Policy documents: how the service keeps them, gives them back, and what it looks up in them.
 *
 * In the format `xml` the C# expressions are escaped like any other XML; in `rawxml` they stand as typed, so that a
 * rawxml document need not be well-formed until its expressions are masked.
 */

/** What a document refers to, by name. */
export interface PolicyReferences {
  readonly namedValues: readonly string[]
  readonly fragments: readonly string[]
  readonly backends: readonly string[]
  readonly loggers: readonly string[]
  readonly certificates: readonly string[]
}

const ESCAPES: readonly (readonly [string, string])[] = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '{': '}' }

/** The document in the format `xml`: expressions escaped, lines ended by CRLF, indented by tabs. */
export function asXml(text: string, format: string): string {
  return indented(isRaw(format) ? mapExpressions(text, escaped) : text)
}

/** The document in the format `rawxml`: as typed when it was typed so, else with its expressions unescaped. */
export function asRawXml(text: string, format: string): string {
  return isRaw(format) ? text : mapExpressions(indented(text), unescaped)
}

/** Whether a format name is one of the raw ones. */
function isRaw(format: string): boolean {
  return format.startsWith('rawxml')
}

/** What is wrong with a document, or nothing. `roots` are what its outermost element may be. */
export function policyProblem(text: string, format: string, roots: readonly string[]): string | undefined {
  const masked = (isRaw(format) ? mapExpressions(text, () => 'expression') : text).replace(
    /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/g,
    '',
  )
  const open: string[] = []
  let outermost: string | undefined
  const rest = masked.replace(
    /<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g,
    (_, end: string, name: string, __: string, alone: string) => {
      if (end !== '' && open.pop() !== name) outermost = `</${name}`
      if (end === '' && open.length === 0) outermost ??= name
      if (end === '' && alone === '') open.push(name)
      return ''
    },
  )
  if (rest.includes('<') || open.length > 0) return 'The policy document is not well-formed XML.'
  if (outermost !== undefined && roots.includes(outermost)) return undefined
  return `The root element of the document must be '${roots.join("' or '")}'.`
}

/** The names that a document uses. */
export function policyReferences(text: string): PolicyReferences {
  const bare = text.replace(/<!--[\s\S]*?-->/g, '')
  return {
    namedValues: found(bare, /\{\{([A-Za-z0-9._-]+)\}\}/g),
    fragments: found(bare, /<include-fragment\b[^>]*\bfragment-id\s*=\s*["']([^"'@{]+)["']/g),
    backends: found(bare, /<set-backend-service\b[^>]*\bbackend-id\s*=\s*["']([^"'@{]+)["']/g),
    loggers: found(bare, /<log-to-eventhub\b[^>]*\blogger-id\s*=\s*["']([^"'@{]+)["']/g),
    certificates: found(bare, /<authentication-certificate\b[^>]*\bcertificate-id\s*=\s*["']([^"'@{]+)["']/g),
  }
}

/** Applies a change to each `@(…)` and `@{…}`, delimiters included; comments are left alone. */
function mapExpressions(text: string, change: (expression: string) => string): string {
  let result = ''
  let at = 0
  while (at < text.length) {
    const next = /<!--|@[({]/g
    next.lastIndex = at
    const start = next.exec(text)
    if (start === null) break
    const end = start[0] === '<!--' ? after(text, '-->', start.index) : expressionEnd(text, start.index + 1)
    const part = text.slice(start.index, end)
    result += text.slice(at, start.index) + (start[0] === '<!--' ? part : change(part))
    at = end
  }
  return result + text.slice(at)
}

/** Index after the bracket that closes the one at `open`; brackets in string literals do not count. */
function expressionEnd(text: string, open: number): number {
  const opening = text[open] ?? ''
  const closing = CLOSING[opening]
  let depth = 0
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '"') at = literalEnd(text, at)
    else if (text[at] === opening) depth += 1
    else if (text[at] === closing) depth -= 1
    if (depth === 0) return at + 1
  }
  return text.length
}

/** Index of the quote that ends the literal beginning at `quote`; of `quote` itself when nothing ends it. */
function literalEnd(text: string, quote: number): number {
  for (let at = quote + 1; at < text.length && text[at] !== '\n'; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '"') return at
  }
  return quote
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at < 0 ? text.length : at + mark.length
}

/** Lines ended by CRLF; each four, or else two, leading spaces become a tab. */
function indented(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const step = lines.some(line => /^(?: {4})* {2}\S/.test(line)) ? 2 : 4
  return lines.map(line => line.replace(/^ +/, spaces => '\t'.repeat(Math.ceil(spaces.length / step)))).join('\r\n')
}

function escaped(text: string): string {
  return ESCAPES.reduce((done, [plain, entity]) => done.replaceAll(plain, entity), text)
}

function unescaped(text: string): string {
  return ESCAPES.toReversed().reduce((done, [plain, entity]) => done.replaceAll(entity, plain), text)
}

function found(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].flatMap(([, name]) => name ?? []))]
}
