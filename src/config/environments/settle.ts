/**
 * Variables that are made of other variables, worked out before the first one is used.
 *
 * A variable is known by its path, so that one part of a map may be made of another part; only a way that leads back
 * to where it began is refused.
 */
import { type Checking, problem } from '../finding.ts'
import type { Entry, Node } from '../node.ts'
import { below } from '../words.ts'
import { placeText } from './place-text.ts'
import { type Find, spliced, valueFor } from './splice.ts'
import { lookUp, type VariableTable } from './variables.ts'

/** As many values may stand in one variable; one that is made of variables of variables has millions. */
export const MOST_VALUES = 200_000

interface Settling {
  readonly table: VariableTable
  readonly settled: Map<string, Node | undefined>
  readonly sizes: Map<Node, number>
}

/** One variable, or a part of one, on the way to the one that is asked for. */
interface Step {
  readonly key: string
  readonly name: string
  readonly node: Node
}

/** Settles the variables of an environment. */
export function* settleVariables(
  entries: readonly Entry[],
  context: Omit<VariableTable, 'values'>,
): Checking<VariableTable> {
  const raw = new Map(entries.map(({ key, value }) => [key, value]))
  const settling: Settling = { table: { ...context, values: raw }, settled: new Map(), sizes: new Map() }
  const values = new Map<string, Node | undefined>()
  for (const [name, node] of raw) values.set(name, yield* settleAt([name], node, [], settling))
  return { ...context, values }
}

function* settleAt(
  path: readonly string[],
  node: Node,
  chain: readonly Step[],
  settling: Settling,
): Checking<Node | undefined> {
  const key = path.join('\0')
  if (settling.settled.has(key)) return settling.settled.get(key)
  const step = { key, name: path.join('.'), node }
  const start = chain.findIndex(above => above.key === key)
  if (start >= 0) return yield* circle(chain.slice(start))
  const inner = yield* settleInside(path, node, [...chain, step], settling)
  const within = inner !== undefined && sizeOf(inner, settling.sizes) <= MOST_VALUES
  if (inner !== undefined && !within)
    yield* problem(
      node.at,
      `variables.${step.name} grows beyond ${MOST_VALUES} values by its variables; expected fewer`,
    )
  const settled = within ? inner : undefined
  settling.settled.set(key, settled)
  return settled
}

function* circle(steps: readonly Step[]): Checking<undefined> {
  const names = steps.filter(({ node }) => node.type === 'scalar')
  const [first] = names
  if (first === undefined) return undefined
  const around = [...names, first].map(({ name, node }) => `${name} (${placeText(node.at)})`).join(' → ')
  return yield* problem(first.node.at, `variables go in a circle: ${around}; expected values that do not lead back`)
}

function* settleInside(
  path: readonly string[],
  node: Node,
  chain: readonly Step[],
  settling: Settling,
): Checking<Node | undefined> {
  if (node.type === 'scalar') return yield* spliced(node, below('variables', path.join('.')), finder(chain, settling))
  let isUsable = true
  if (node.type === 'list') {
    const items: Node[] = []
    for (const [index, item] of node.items.entries()) {
      const settled = yield* settleAt([...path, String(index)], item, chain, settling)
      if (settled === undefined) isUsable = false
      else items.push(settled)
    }
    return isUsable ? { ...node, items } : undefined
  }
  const entries: Entry[] = []
  for (const entry of node.entries) {
    const value = yield* settleAt([...path, entry.key], entry.value, chain, settling)
    if (value === undefined) isUsable = false
    else entries.push({ ...entry, value })
  }
  return isUsable ? { ...node, entries } : undefined
}

/** Finds a variable as it is written and settles it before it is used. */
function finder(chain: readonly Step[], settling: Settling): Find {
  return function* (use) {
    const path = use.name.split('.')
    const found = lookUp(path, settling.table)
    if (found.is !== 'value') return yield* valueFor(found, use)
    const node = yield* settleAt(path, found.node, chain, settling)
    return yield* valueFor(node === undefined ? { is: 'faulty' } : { is: 'value', node }, use)
  }
}

/** Counts the values in a value; parts that are the same object are counted once and added as often as they occur. */
export function sizeOf(node: Node, sizes: Map<Node, number>): number {
  if (node.type === 'scalar') return 1
  const known = sizes.get(node)
  if (known !== undefined) return known
  const inner = node.type === 'list' ? node.items : node.entries.map(({ value }) => value)
  const size = inner.reduce((sum, value) => sum + sizeOf(value, sizes), 1)
  sizes.set(node, size)
  return size
}
