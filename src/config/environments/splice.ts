/**
 * `${var.name}` in one value of the file.
 *
 * A value that is nothing but a variable becomes what the variable is: a number, a list, a map. In the midst of a text
 * the variable's own text is put, unread, so that what it says of `${env.…}` and `${secret.…}` is read with the rest.
 */
import type { Place } from '../../errors.ts'
import { type Checking, problem } from '../finding.ts'
import type { Node, ScalarNode } from '../node.ts'
import { quoted } from '../quote.ts'
import { described, isNull } from '../words.ts'
import type { LookedUp } from './variables.ts'

/** One mention of a variable. */
export interface Use {
  /** Dotted path of the variable. */
  readonly name: string
  /** What stands behind `:-`. */
  readonly instead: string | undefined
  readonly at: Place
  /** As messages write where it is used: `products.gold.terms`. */
  readonly path: string
}

/** Finds what a mention stands for, and reports why there is nothing. */
export type Find = (use: Use) => Checking<Node | undefined>

/** Longer texts are refused: a variable made of variables may grow without end. 1 MiB. */
const LONGEST_TEXT = 1024 * 1024

const VARIABLE = String.raw`\$\{var\.([A-Za-z_][\w-]*(?:\.[\w-]+)*)(?::-([^{}\n]*))?\}`
const WHOLE = new RegExp(`^${VARIABLE}$`)
const MARK = new RegExp(String.raw`\$\$\{|${VARIABLE}|\$\{var\b[^}\n]*\}?`, 'g')

/** True for a value that is nothing but a variable, and so may become anything that a variable can be. */
export function isWholeVariable({ value, text }: ScalarNode): boolean {
  return typeof value === 'string' && WHOLE.test(text)
}

/** Fills the variables into a value; undefined when one of them cannot be. */
export function* spliced(node: ScalarNode, path: string, find: Find): Checking<Node | undefined> {
  if (typeof node.value !== 'string' || !node.text.includes('${var')) return node
  const [, name, instead] = WHOLE.exec(node.text) ?? []
  if (name !== undefined) {
    const found = yield* find({ name, instead, at: node.at, path })
    return found === undefined ? undefined : standingAt(found, node.at)
  }
  const text = yield* splicedText(node.text, node.at, path, find)
  return text === undefined ? undefined : { type: 'scalar', at: node.at, value: text, text }
}

/** Fills the variables into a text; what else it holds stays as it is written. */
export function* splicedText(text: string, at: Place, path: string, find: Find): Checking<string | undefined> {
  const parts: string[] = []
  let end = 0
  let isUsable = true
  for (const match of text.matchAll(MARK)) {
    const [mark, name, instead] = match
    const part = mark === '$${' ? mark : yield* partOf(mark, { name, instead, at, path }, find)
    parts.push(text.slice(end, match.index), part ?? '')
    isUsable &&= part !== undefined
    end = match.index + mark.length
  }
  const length = parts.reduce((sum, part) => sum + part.length, text.length - end)
  if (isUsable && length > LONGEST_TEXT)
    return yield* problem(at, `${path} grows beyond ${LONGEST_TEXT} characters by its variables; expected less`)
  return isUsable ? `${parts.join('')}${text.slice(end)}` : undefined
}

function* partOf(
  mark: string,
  { name, ...use }: Omit<Use, 'name'> & { readonly name: string | undefined },
  find: Find,
): Checking<string | undefined> {
  const { at, path } = use
  if (name === undefined)
    return yield* problem(at, `${path} holds ${quoted(mark)}; expected "\${var.name}" or "\${var.name:-default}"`)
  const node = yield* find({ ...use, name })
  if (node === undefined) return undefined
  if (node.type === 'scalar' && !isNull(node)) return node.text
  const rest = 'expected a plain value, as it stands in the midst of a text'
  return yield* problem(at, `${path} names the variable ${quoted(name)}, which is ${described(node)}; ${rest}`)
}

/** Gives what a mention stands for: the variable, its default, or nothing and a problem. */
export function* valueFor(found: LookedUp, { name, instead, at, path }: Use): Checking<Node | undefined> {
  switch (found.is) {
    case 'faulty':
      return undefined
    case 'value':
      return instead !== undefined && isNull(found.node) ? plainScalar(instead, at) : found.node
    case 'unknown':
      if (instead !== undefined && !found.isSlip) return plainScalar(instead, at)
      return yield* problem(at, `${path} names the variable ${quoted(name)}, ${found.message}`)
  }
}

/** What a variable brings stands where it is used; within it every value keeps its own place. */
function standingAt(node: Node, at: Place): Node {
  if (node.type !== 'scalar') return { ...node, at }
  const { value, text } = node
  return { type: 'scalar', at, value, text }
}

/** Gives a text as YAML reads it when it stands plain. */
export function plainScalar(text: string, at: Place): ScalarNode {
  return { type: 'scalar', at, value: plainValueOf(text), text }
}

function plainValueOf(text: string): ScalarNode['value'] {
  if (/^(?:null|Null|NULL|~)$/.test(text)) return null
  if (/^(?:true|True|TRUE|false|False|FALSE)$/.test(text)) return text.toLowerCase() === 'true'
  return /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(text) ? Number(text) : text
}
