/**
 * What goes: by name under `removed:`, and for being declared nowhere.
 *
 * What a person made, the service made, another stack owns or `protect` covers is not deleted for being undeclared,
 * whatever the prune mode; people's things are counted, never named.
 */
import { type Address, globPattern, keyOf, listPathOf, ownId, selects, textOf } from '../model/address.ts'
import { GENERATED_ID } from '../model/kinds/ids.ts'
import type { Delete, Kept, Refusal } from '../model/plan.ts'
import type { Declaration, Found, Removed, State } from '../model/state.ts'
import { ancestorsOf } from '../model/table.ts'
import type { Reading, Rules, Unordered } from './diff.ts'

/** What one name under `removed:` comes to. */
export interface Removal {
  readonly gone?: Unordered<Delete>
  readonly refusal?: Refusal
}

/** Turns a name under `removed:` into a delete, into nothing when it is gone already, or into a refusal. */
export function remove(
  { address, at, options }: Removed,
  { protect }: Declaration,
  found: State<Found>,
  rules: Rules,
): Removal {
  const live = found.get(keyOf(address))
  if (live === undefined) return {}
  const { kind } = address
  const name = textOf(address)
  if (kind.builtIns?.includes(ownId(address).toLowerCase()))
    return { refusal: { at, message: `${name} is built into the service and cannot be removed` } }
  const stack = ownerOf(address, rules)
  if (stack !== undefined)
    return { refusal: { at, message: `${name} belongs to the stack "${stack}" and can be removed only by it` } }
  const guard = guardOf(protect, address)
  if (guard !== undefined)
    return {
      refusal: {
        at,
        message: `${name} is under "removed", and "protect" covers it with "${guard}"; expected one of the two`,
      },
    }
  const given = options.map(option => kind.deleteOptions?.[option]?.query ?? {})
  const query = Object.assign({}, kind.deleteQuery, ...given)
  return { gone: { action: 'delete', address: live.address, why: 'removed', at, found: live.properties, query } }
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
  const judged = others.flatMap(entity => {
    const mentioned = declaration.mentioned.get(listPathOf(entity.address).toLowerCase())
    if (mentioned === undefined || !(mentioned.exact || rules.prune === 'all')) return []
    const why = keptBecause(entity, declaration, rules, mentioned.exact)
    return [{ entity, exact: mentioned.exact, why }]
  })
  return {
    deletes: judged.flatMap(({ entity, exact, why }) => (why === undefined ? [toDelete(entity, exact)] : [])),
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

/** Stands for a reason that is a count, not a name: what people made is nobody's business but theirs. */
const COUNTED = 'made by people'

/** What nobody asked for, and what comes back when it is taken away. */
const SERVER_MADE = 'made by the service'

/** Stands for a reason that goes without saying. */
const BUILT_IN = 'built into the service'

function keptBecause(
  { address, properties }: Found,
  { protect }: Declaration,
  rules: Rules,
  exact: boolean,
): string | undefined {
  const { kind } = address
  const id = ownId(address).toLowerCase()
  const key = keyOf(address)
  if (kind.permanent || kind.builtIns?.includes(id)) return BUILT_IN
  if (kind.serverMade?.(id, properties)) return SERVER_MADE
  const stack = ownerOf(address, rules)
  if (stack !== undefined) return `belongs to the stack "${stack}"`
  const guard = guardOf(protect, address)
  if (guard !== undefined) return `protected by "${guard}"`
  if (rules.owned.has(key) || exact) return undefined
  if (kind.samples?.includes(id)) return 'came with the service; name it under "removed" to delete it'
  if (kind.peopleMade) return COUNTED
  return kind.shape === 'collection' && GENERATED_ID.test(id) ? SERVER_MADE : undefined
}

/** The other stack that an entity belongs to: what lies below one goes with it, unless this stack made it. */
function ownerOf(address: Address, { owned, foreign }: Rules): string | undefined {
  const keys = [address, ...ancestorsOf(address)].map(keyOf)
  const key = keys.find(one => owned.has(one) || foreign.has(one))
  return key === undefined || owned.has(key) ? undefined : foreign.get(key)
}

function toDelete({ address, properties }: Found, exact: boolean): Unordered<Delete> {
  return {
    action: 'delete',
    address,
    why: exact ? 'exact' : 'undeclared',
    found: properties,
    query: address.kind.deleteQuery ?? {},
  }
}

/** Counts what nobody declares, list by list, beyond what is named as deleted or kept. */
function counted(
  { wanted, mentioned, removed }: Declaration,
  { lists, found }: Reading,
  named: readonly Address[],
): ReadonlyMap<string, number> {
  const known = new Map<string, number>()
  const declared = [...wanted.values()].filter(({ address }) => found.has(keyOf(address))).map(({ address }) => address)
  const gone = removed.filter(({ address }) => found.has(keyOf(address))).map(({ address }) => address)
  for (const address of [...declared, ...gone, ...named]) {
    if (address.kind.builtIns?.includes(ownId(address).toLowerCase())) continue
    const path = listPathOf(address).toLowerCase()
    known.set(path, (known.get(path) ?? 0) + 1)
  }
  const counts = [...mentioned.keys()].flatMap(path => {
    const total = lists.get(path)?.total
    const rest = total === undefined ? 0 : total - (known.get(path) ?? 0)
    return rest > 0 ? [[path, rest] as const] : []
  })
  return new Map(counts)
}

function guardOf(protect: readonly string[], address: Address): string | undefined {
  return protect.find(selector => selects([globPattern(selector)], address))
}
