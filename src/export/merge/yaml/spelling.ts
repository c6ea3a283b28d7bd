/**
 * New values in the spelling of the file: quotes as they were, blocks as they were, indented as what stands around.
 */
import { Document, Pair, Scalar, YAMLMap } from 'yaml'
import { printed } from '../../print.ts'
import { branch, type Entry, type Leaf, type Tree } from '../../tree.ts'

/** What is new in a map or a list, for either way to write these. */
export interface Addition {
  /** Whole lines, from column 0. */
  readonly lines: string
  /** The same between commas. */
  readonly inLine: string
  /** Position of the member that it goes before; absent for the end. */
  readonly before?: number
}

/** Spells a key with its value. */
export function newEntry(entry: Entry): Addition {
  return { lines: printed(branch([entry])), inLine: pairInLine(entry) }
}

/** Spells an item of a list. */
export function newItem(tree: Tree): Addition {
  const inLine = treeInLine(tree)
  return { lines: `- ${inLine}\n`, inLine }
}

/** Moves lines to the right; empty ones stay empty. */
export function indented(lines: string, columns: number): string {
  return lines.replace(/^(?=.)/gm, ' '.repeat(columns))
}

/** Spells a value on one line, as it may stand within braces and brackets. */
export function treeInLine(tree: Tree): string {
  switch (tree.is) {
    case 'value':
      return scalarInLine(new Scalar(tree.value))
    case 'list':
      return tree.items.length === 0 ? '[]' : `[${tree.items.map(treeInLine).join(', ')}]`
    case 'map':
      return tree.entries.length === 0 ? '{}' : `{ ${tree.entries.map(pairInLine).join(', ')} }`
    case 'file':
    case 'secret':
      throw new RangeError(`what has no name yet cannot be spelled: ${tree.is}`)
  }
}

function pairInLine({ key, value }: Entry): string {
  return `${scalarInLine(new Scalar(key))}: ${treeInLine(value)}`
}

function scalarInLine(scalar: Scalar): string {
  if (typeof scalar.value === 'string' && scalar.value.includes('\n')) scalar.type = Scalar.QUOTE_DOUBLE
  return pairText(scalar, true).slice('{ k: '.length, -' }\n'.length)
}

/**
 * Spells a plain value in the place of another one.
 *
 * @param columns - of the key or the dash that it stands behind; undefined where it must stay on its line.
 */
export function inPlaceOf(old: Scalar, value: Leaf['value'], columns: number | undefined): string {
  const scalar = new Scalar(value)
  if (typeof value === 'string') scalar.type = styleFor(old, value, columns !== undefined)
  return columns === undefined ? scalarInLine(scalar) : indented(pairText(scalar, false), columns).slice(columns + 3)
}

function pairText(value: Scalar, flow: boolean): string {
  const map = new YAMLMap<Scalar, Scalar>()
  map.items = [new Pair(new Scalar('k'), value)]
  map.flow = flow
  const document = new Document(undefined, { version: '1.2', schema: 'core' })
  document.contents = map
  return document.toString({ lineWidth: 0, blockQuote: 'literal', doubleQuotedMinMultiLineLength: LONG })
}

/** Longer than any text: a quoted one stays on its line. */
const LONG = Number.MAX_SAFE_INTEGER

function styleFor({ type = Scalar.PLAIN }: Scalar, value: string, mayBeBlock: boolean): Scalar.Type {
  if (value.includes('\n')) return mayBeBlock ? Scalar.BLOCK_LITERAL : Scalar.QUOTE_DOUBLE
  return type === Scalar.BLOCK_LITERAL || type === Scalar.BLOCK_FOLDED ? Scalar.PLAIN : type
}
