/**
 * Random policies, and the many ways to spell each of them.
 *
 * A tree says what is meant; `spelled` writes it with quotes, escaping, order, line ends and indentation of choice. It
 * shares nothing with the reader it tests.
 */
import fc from 'fast-check'
import type { PolicyText } from '../../../src/content/policy.ts'

/** What an attribute or a text holds: plain text, or an expression as lines of words between which space is free. */
export type Value = { readonly plain: string } | { readonly lines: readonly (readonly string[])[] }

/** An element as it is meant. */
export interface Tree {
  readonly name: string
  readonly attributes: readonly (readonly [name: string, value: Value])[]
  readonly content: Value | readonly (Tree | { readonly comment: string })[]
}

/** One way to spell a tree. */
export interface Spelling {
  readonly format: 'xml' | 'rawxml'
  readonly quote: '"' | "'"
  readonly reference: 'named' | 'decimal' | 'hex'
  readonly escapeAll: boolean
  readonly reversed: boolean
  readonly selfClosing: boolean
  readonly cdata: boolean
  readonly indent: string
  readonly eol: '\n' | '\r\n'
  readonly declaration: boolean
}

const NAMES = fc.constantFrom('inbound', 'set-header', 'value', 'choose', 'x:y', 'a.b', 'é')
const WORDS = fc.constantFrom(
  'x',
  'return',
  '"a  b"',
  '"\\"("',
  '@"\\"',
  "'\"'",
  "')'",
  '$"{x["("]}  {{"',
  '/* ( */',
  '<',
  '&&',
  '<int>',
  '12',
  ';',
)
const LINES = fc.array(fc.array(WORDS, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
const PLAIN = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '&', '<', '>', '"', "'", '{', ']', 'é', '\u{1F600}'),
  maxLength: 8,
})
const INNER = PLAIN.filter(text => text !== '' && text === text.trim())

const expression = LINES.map((lines): Value => ({ lines }))
const attribute = fc.oneof(
  PLAIN.map((plain): Value => ({ plain })),
  expression,
)
const text = fc.oneof(
  INNER.map((plain): Value => ({ plain })),
  expression,
)
const attributes = fc.uniqueArray(fc.tuple(fc.constantFrom('name', 'id', 'condition', 'x:id'), attribute), {
  selector: ([name]) => name,
})

/** Random trees. */
export const trees: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree }>(tie => ({
  tree: fc.record({
    name: NAMES,
    attributes,
    content: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'tree' },
      text,
      fc.array(
        fc.oneof(
          fc.constantFrom('one', 'two (').map(comment => ({ comment })),
          tie('tree'),
        ),
        { maxLength: 3 },
      ),
    ),
  }),
})).tree

/** Random spellings. */
export const spellings: fc.Arbitrary<Spelling> = fc.record({
  format: fc.constantFrom('xml', 'rawxml'),
  quote: fc.constantFrom('"', "'"),
  reference: fc.constantFrom('named', 'decimal', 'hex'),
  escapeAll: fc.boolean(),
  reversed: fc.boolean(),
  selfClosing: fc.boolean(),
  cdata: fc.boolean(),
  indent: fc.constantFrom('', '  ', '\t', '     '),
  eol: fc.constantFrom('\n', '\r\n'),
  declaration: fc.boolean(),
})

/** Writes a tree in one spelling. */
export function spelled(tree: Tree, spelling: Spelling): PolicyText {
  const declaration = spelling.declaration ? `\uFEFF<?xml version="1.0"?>${spelling.eol}` : ''
  return { text: declaration + element(tree, spelling, ''), format: spelling.format }
}

function element({ name, attributes: given, content }: Tree, spelling: Spelling, indent: string): string {
  const inner = indent + spelling.indent
  const pairs = spelling.reversed ? given.toReversed() : given
  const tag = [name, ...pairs.map(([key, value]) => `${key}=${quoted(value, spelling, inner)}`)].join(' ')
  const children = Array.isArray(content) ? content : []
  const body =
    'length' in content ? children.map(child => node(child, spelling, inner)) : [textOf(content, spelling, inner)]
  if (body.length === 0 && spelling.selfClosing) return `<${tag}/>`
  return [`<${tag}>`, ...body.map(line => inner + line), `${indent}</${name}>`].join(spelling.eol)
}

function node(child: Tree | { readonly comment: string }, spelling: Spelling, indent: string): string {
  if ('name' in child) return element(child, spelling, indent)
  return `<!--${spelling.indent}${child.comment}${spelling.eol}-->`
}

function quoted(value: Value, spelling: Spelling, indent: string): string {
  if ('plain' in value) return spelling.quote + escaped(value.plain, spelling) + spelling.quote
  const code = typed(value.lines, spelling, indent)
  return spelling.quote + (spelling.format === 'xml' ? escaped(code, spelling) : code) + spelling.quote
}

function textOf(value: Value, spelling: Spelling, indent: string): string {
  const cdata = spelling.cdata && !('plain' in value && value.plain.includes(']]>'))
  const content = 'plain' in value ? value.plain : typed(value.lines, spelling, indent)
  if (cdata) return `<![CDATA[${content}]]>`
  return 'plain' in value || spelling.format === 'xml' ? escaped(content, spelling) : content
}

function typed(lines: readonly (readonly string[])[], { indent, eol }: Spelling, outer: string): string {
  return ['@{', ...lines.map(words => outer + indent + words.join(indent === '' ? ' ' : '   ')), `${outer}}`].join(eol)
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', 'amp'],
  ['<', 'lt'],
  ['>', 'gt'],
  ['"', 'quot'],
  ["'", 'apos'],
])

function escaped(plain: string, { reference, escapeAll }: Spelling): string {
  return plain.replace(escapeAll ? /[&<>"'aé]/g : /[&<>"']/g, character => {
    const code = character.charCodeAt(0)
    const entity = ENTITIES.get(character)
    if (reference === 'named' && entity !== undefined) return `&${entity};`
    return reference === 'hex' ? `&#x${code.toString(16)};` : `&#${code};`
  })
}

/** How many values a tree holds. */
export function valuesIn({ attributes: given, content }: Tree): number {
  const inside = Array.isArray(content) ? content.map(child => ('name' in child ? valuesIn(child) : 0)) : [1]
  return inside.reduce((sum, count) => sum + count, given.length)
}

/** Gives the tree with its value number `index`, counted from 0, made another one. */
export function changed(tree: Tree, index: number): Tree {
  const own = tree.attributes.map(([name, value], at) => [name, at === index ? other(value) : value] as const)
  const rest = index - own.length
  if (!Array.isArray(tree.content)) {
    return { ...tree, attributes: own, content: rest === 0 ? other(tree.content as Value) : tree.content }
  }
  let before = 0
  const content = tree.content.map(child => {
    const count = 'name' in child ? valuesIn(child) : 0
    const here = 'name' in child && rest >= before && rest < before + count ? changed(child, rest - before) : child
    before += count
    return here
  })
  return { ...tree, attributes: own, content }
}

function other(value: Value): Value {
  return 'plain' in value ? { plain: `${value.plain}.` } : { lines: [...value.lines, ['y']] }
}
