/**
 * What goes: by name under `removed:`, and for being declared nowhere.
 *
 * What a person made, the service made, another stack owns or `protect` covers is not deleted for being undeclared,
 * whatever the prune mode; people's things are counted, never named.
 */
import { type Address, isBuiltIn, keyOf, listPathOf, ownId, textOf } from '../model/address.ts'
import type { Delete, Kept, Refusal } from '../model/plan.ts'
import type { Declaration, Found, Removed, State, Wanted } from '../model/state.ts'
import { ancestorsOf, KINDS } from '../model/table.ts'
import { chooserOf, isChosen } from './diff/copies.ts'
import type { Reading, Rules, Unordered } from './diff/draft.ts'
import { type Guard, guards } from './prune/guards.ts'
import { BUILT_IN, COUNTED, GOES, keptBecause, ownReason } from './prune/kept-because.ts'

/** What one name under `removed:` comes to. */
export interface Removal {
  readonly gone?: Unordered<Delete>
  readonly refusal?: Refusal
}

/** Turns a name under `removed:` into a delete, into nothing when it is gone already, or into a refusal. */
export function remove(
  { address, at, options }: Removed,
  declaration: Declaration,
  found: State<Found>,
  rules: Rules,
): Removal {
  const live = found.get(keyOf(address))
  if (live === undefined) return {}
  const { kind } = address
  const name = textOf(address)
  if (kind.permanent || isBuiltIn(kind, ownId(address)))
    return { refusal: { at, message: `${name} is built into the service and cannot be removed` } }
  const guard = guards(declaration.protect, rules)(address)
  if (guard !== undefined) return { refusal: { at, message: forbidden(name, guard) } }
  const held = heldBy(live, declaration.wanted, rules)
  if (held !== undefined) return { refusal: { at, message: `${name} ${held}` } }
  const given = options.map(option => kind.deleteOptions?.[option]?.query ?? {})
  const query = Object.assign({}, kind.deleteQuery, ...given)
  return { gone: { action: 'delete', address: live.address, why: 'removed', at, found: live.properties, query } }
}

function forbidden(name: string, { by, name: other, below }: Guard): string {
  if (by === 'protect')
    return `${name} is under "removed", and "protect" covers ${below ? 'what is below it' : 'it'} with "${other}"; expected one of the two`
  return below
    ? `${name} cannot be removed: what is below it belongs to the stack "${other}"`
    : `${name} belongs to the stack "${other}" and can be removed only by it`
}

/** Says why an entity cannot go that its parent stands for, unless this run lets the parent stand for another. */
function heldBy(live: Found, wanted: State<Wanted>, { selected }: Rules): string | undefined {
  const chooser = chooserOf(live.address)
  const field = live.address.kind.chosenBy?.field
  if (chooser === undefined || field === undefined || !isChosen(live)) return undefined
  const next = selected(chooser) ? wanted.get(keyOf(chooser))?.properties[field] : undefined
  if (next !== undefined && next !== ownId(live.address)) return undefined
  return `cannot be removed while ${textOf(chooser)} is "${ownId(live.address)}"; expected another one there`
}

/** What undeclared entities come to. */
export interface Pruned {
  readonly deletes: readonly Unordered<Delete>[]
  readonly kept: readonly Kept[]
  readonly undeclared: ReadonlyMap<string, number>
}

/** Judges every found entity that nobody declares, in the collections where that matters. */
export function prune(declaration: Declaration, reading: Reading, rules: Rules, removed: ReadonlySet<string>): Pruned {
  const others = [...reading.found.values()].filter(({ address }) => {
    const key = keyOf(address)
    return (
      !declaration.wanted.has(key) && !removed.has(key) && rules.selected(address) && !isImported(address, declaration)
    )
  })
  const guardOf = guards(declaration.protect, rules)
  const isHeldBack = heldBackIn(declaration)
  const judged = others.flatMap(entity => {
    const mentioned = declaration.mentioned.get(listPathOf(entity.address).toLowerCase())
    const exact = mentioned?.exact ?? false
    if (!(exact || (rules.prune === 'all' && mentioned !== undefined))) {
      const why = ownReason(entity, mentioned !== undefined, guardOf, rules)
      return why === undefined ? [] : [{ entity, exact, why: why === GOES ? undefined : why }]
    }
    return [{ entity, exact, why: keptBecause(entity, guardOf, rules, exact) }]
  })
  return {
    deletes: judged.flatMap(({ entity, exact, why }) => {
      if (why !== undefined) return []
      return [toDelete(entity, isHeldBack(entity.address) ? 'held back' : exact ? 'exact' : 'undeclared')]
    }),
    kept: judged.flatMap(({ entity, why }) =>
      why === undefined || why === COUNTED || why === BUILT_IN ? [] : [{ address: entity.address, why }],
    ),
    undeclared: counted(
      declaration,
      reading,
      judged.flatMap(({ entity, why }) => (why === COUNTED ? [] : [entity.address])),
    ),
  }
}

/** What a declared document makes is declared by it. */
function isImported(address: Address, { wanted }: Declaration): boolean {
  const [parent] = ancestorsOf(address)
  return (
    parent !== undefined &&
    parent.kind.imports === address.kind.name &&
    wanted.get(keyOf(parent))?.specification !== undefined
  )
}

/** Gives the question whether the files declare an entity for other environments only. */
function heldBackIn({ heldBack }: Declaration): (address: Address) => boolean {
  const names = new Set(heldBack.map(({ name }) => name.toLowerCase()))
  return address => names.size > 0 && [address, ...ancestorsOf(address)].some(above => names.has(keyOf(above)))
}

function toDelete({ address, properties }: Found, why: Delete['why']): Unordered<Delete> {
  return {
    action: 'delete',
    address,
    why,
    found: properties,
    query: address.kind.deleteQuery ?? {},
  }
}

/** Counts what nobody declares, list by list, beyond what is named as deleted or kept. */
function counted(
  declaration: Declaration,
  { lists, found }: Reading,
  named: readonly Address[],
): ReadonlyMap<string, number> {
  const { wanted, mentioned, removed } = declaration
  const known = new Map<string, number>()
  const declared = [...wanted.values()].filter(({ address }) => found.has(keyOf(address))).map(({ address }) => address)
  const gone = removed.filter(({ address }) => found.has(keyOf(address))).map(({ address }) => address)
  for (const address of [...declared, ...gone, ...named]) {
    if (isBuiltIn(address.kind, ownId(address))) continue
    const path = listPathOf(address).toLowerCase()
    known.set(path, (known.get(path) ?? 0) + 1)
  }
  const counts = [...mentioned].flatMap(([path, mention]) => {
    const kind = KINDS.get(mention.kind)
    if (kind !== undefined && isImported({ kind, ids: [...mention.parentIds, ''] }, declaration)) return []
    const total = lists.get(path)?.total
    const rest = total === undefined ? 0 : total - (known.get(path) ?? 0)
    return rest > 0 ? [[path, rest] as const] : []
  })
  return new Map(counts)
}
