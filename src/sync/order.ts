/**
 * In which order changes can be made, worked out from what names what.
 *
 * A thing is made before what names it and deleted after it. Nothing here knows a kind: the edges come from addresses,
 * references, policy texts and values that no two entities may share.
 */
import { type Address, keyOf, textOf } from '../model/address.ts'
import type { Change, Delete, Refusal } from '../model/plan.ts'
import { scopeIds } from '../model/scope.ts'
import type { Found, State } from '../model/state.ts'
import { ancestorsOf, KINDS } from '../model/table.ts'
import type { JsonObject, Values } from '../ports.ts'
import { deletesOf } from './apply/course.ts'
import { lanesOf } from './apply/lanes.ts'
import { bareBefore, bareCopies, chooserOf, choosersAt } from './diff/copies.ts'
import type { Draft, Loose, Unordered } from './diff/draft.ts'
import { freeMentions, isNamedInPolicy, liveReferences, otherEnds, targetKey } from './diff/references.ts'
import { holders } from './diff/unique.ts'
import { namedUnseen } from './diff/unseen.ts'

/** Changes in an order in which they can be made, or the reasons why there is none. */
export interface Ordering {
  readonly changes: readonly Change[]
  readonly refusals: readonly Refusal[]
}

/** Puts the changes of a draft in order; equal drafts come out equal, whatever the order of their parts. */
export function order(draft: Draft, found: State<Found>): Ordering {
  const loose: readonly Loose[] = [...draft.creates, ...draft.updates].toSorted(byTable)
  const nodes = new Map(
    [...loose, ...draft.deletes.toSorted(byTable).reverse()].map(change => [keyOf(change.address), change]),
  )
  const names = namesOf(nodes, found)
  const held = holders(nodes, found)
  const edges = new Map<string, Set<string>>([...nodes.keys()].map(key => [key, new Set()]))
  const bare = bareCopies(nodes.values())
  for (const [key, change] of nodes) {
    for (const before of [
      ...predecessors(change, nodes, names),
      ...(held.before.get(key) ?? []),
      ...bareBefore(change, bare),
    ])
      edges.get(key)?.add(before)
    if (change.action !== 'create') for (const after of usesOf(change, nodes, names, found)) edges.get(after)?.add(key)
  }
  for (const [after, before] of unseenUses(draft.deletes)) edges.get(after)?.add(before)
  for (const [name, all] of Map.groupBy(draft.deletes, ({ address }) => deletesOf(address.kind)))
    edges.set(name, new Set(all.map(({ address }) => keyOf(address))))
  const { sorted, cycle } = sort(nodes, edges)
  const changes = sorted.map(change => placed(change, edges, held.replaces, found))
  return { changes, refusals: [...held.refusals, ...cycleRefusal(cycle)] }
}

/** Every name by which policies may mean one of the changed entities. */
function namesOf(nodes: ReadonlyMap<string, Loose>, found: State<Found>): ReadonlyMap<string, string> {
  const names = [...nodes].flatMap(([key, { address }]) => {
    const by = address.kind.inPolicies?.by
    if (by === undefined) return []
    const values = [nodeProperties(nodes.get(key))[by], found.get(key)?.properties[by], address.ids.at(-1)]
    return values.flatMap(value =>
      typeof value === 'string'
        ? [[targetKey({ kind: address.kind.name, by, name: value, scope: scopeIds(address) }), key] as const]
        : [],
    )
  })
  return new Map(names.reverse())
}

function nodeProperties(change: Loose | undefined): Values {
  return change === undefined || change.action === 'delete' ? {} : change.wanted.properties
}

/** Lists what has to be done before a create or an update. */
function predecessors(
  change: Loose,
  nodes: ReadonlyMap<string, Loose>,
  names: ReadonlyMap<string, string>,
): readonly string[] {
  if (change.action === 'delete') return chooser(change.address, nodes)
  const above = ancestorsOf(change.address).map(keyOf)
  const { address, wanted } = change
  const free = freeMentions(address, wanted.properties)
  const named = [...wanted.references.map(({ target }) => target), ...otherEnds(address), ...free].map(target =>
    isNamedInPolicy(target) ? names.get(targetKey(target)) : keyOf(target),
  )
  const before = [...above, ...named, ...otherEnds(address).flatMap(choosersAt).map(keyOf)].flatMap(key => {
    const other = key === undefined ? undefined : nodes.get(key)
    return key === undefined || other === undefined || other === change || other.action === 'delete' ? [] : [key]
  })
  return change.address.kind.namesWhole ? [...before, ...below(named, nodes)] : before
}

/** Lists all that is to be done below what a change names. */
function below(named: readonly (string | undefined)[], nodes: ReadonlyMap<string, Loose>): readonly string[] {
  return named.flatMap(name => [...nodes.keys()].filter(key => name !== undefined && key.startsWith(`${name}/`)))
}

/** What stands for an entity lets go of it first. */
function chooser(address: Address, nodes: ReadonlyMap<string, Loose>): readonly string[] {
  const chosenBy = chooserOf(address)
  return chosenBy !== undefined && nodes.has(keyOf(chosenBy)) ? [keyOf(chosenBy)] : []
}

/** Lists the deletes that have to wait for a change because the live entity still uses what they delete. */
function usesOf(
  change: Loose,
  nodes: ReadonlyMap<string, Loose>,
  names: ReadonlyMap<string, string>,
  found: State<Found>,
): readonly string[] {
  const { address } = change
  const properties: JsonObject =
    change.action === 'delete' ? change.found : (found.get(keyOf(address))?.properties ?? {})
  const named = [
    ...liveReferences(address, properties).map(({ target }) => target),
    ...freeMentions(address, properties),
  ]
  return named.flatMap(target => {
    const key = isNamedInPolicy(target) ? names.get(targetKey(target)) : keyOf(target)
    const other = key === undefined ? undefined : nodes.get(key)
    return key !== undefined && other !== change && other?.action === 'delete' ? [key] : []
  })
}

/** Pairs of a delete and of all those deletes that it has to wait for, because of what no read shows of them. */
function unseenUses(deletes: readonly Unordered<Delete>[]): readonly (readonly [after: string, before: string])[] {
  const byKind = Map.groupBy(deletes, ({ address }) => address.kind)
  return [...byKind.keys()].flatMap(kind => {
    const named = namedUnseen(kind)
    const after = [...byKind].flatMap(([other, all]) => (named.has(other.name) ? all : []))
    return after.map(({ address }) => [keyOf(address), deletesOf(kind)] as const)
  })
}

interface Sorted {
  readonly sorted: readonly Loose[]
  readonly cycle: readonly Address[]
}

/** Sorts so that everything comes after what it waits for, and otherwise stays where it was. */
function sort(nodes: ReadonlyMap<string, Loose>, edges: ReadonlyMap<string, ReadonlySet<string>>): Sorted {
  const done = new Set<string>()
  const sorted: Loose[] = []
  const path = new Set<string>()
  let cycle: readonly Address[] = []
  const stack: { key: string; waits: Iterator<string> }[] = []
  const enter = (key: string) => {
    path.add(key)
    stack.push({ key, waits: (edges.get(key) ?? new Set<string>()).values() })
  }
  for (const root of nodes.keys()) {
    if (!done.has(root)) enter(root)
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const next = top.waits.next()
      if (next.done) {
        const change = nodes.get(top.key)
        if (change !== undefined) sorted.push(change)
        done.add(top.key)
        stack.pop()
        path.delete(top.key)
      } else if (path.has(next.value)) {
        cycle = [...path].slice([...path].indexOf(next.value)).flatMap(key => nodes.get(key)?.address ?? [])
      } else if (!done.has(next.value)) enter(next.value)
    }
  }
  return { sorted, cycle }
}

function cycleRefusal(cycle: readonly Address[]): readonly Refusal[] {
  const [first] = cycle
  if (first === undefined) return []
  const path = [...cycle, first].map(textOf).join(' waits for ')
  return [{ message: `the changes wait for each other: ${path}; make one of them in a run of its own` }]
}

function placed(
  change: Loose,
  edges: ReadonlyMap<string, ReadonlySet<string>>,
  replaces: ReadonlyMap<string, Address>,
  found: State<Found>,
): Change {
  const key = keyOf(change.address)
  const after = [...(edges.get(key) ?? [])].filter(other => edges.has(other))
  const properties = { ...found.get(key)?.properties, ...nodeProperties(change) }
  const rest = { after, lanes: lanesOf(change.address, properties) }
  const replaced = replaces.get(key)
  return change.action === 'create' && replaced !== undefined
    ? { ...change, ...rest, replaces: replaced }
    : { ...change, ...rest }
}

const POSITIONS: ReadonlyMap<string, number> = new Map([...KINDS.keys()].map((name, index) => [name, index]))

/** In the order of the table, then of ids. */
function byTable(a: Loose, b: Loose): number {
  const [x, y] = [POSITIONS.get(a.address.kind.name) ?? 0, POSITIONS.get(b.address.kind.name) ?? 0]
  if (x !== y) return x - y
  const [one, other] = [keyOf(a.address), keyOf(b.address)]
  return one < other ? -1 : one > other ? 1 : 0
}
