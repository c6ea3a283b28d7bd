/**
 * Values that no two entities may share: who holds one that a change needs, and whether it will be free in time.
 *
 * Upper and lower case count as the same here, so that a plan is refused rather than half applied.
 */
import { type Address, keyOf, parentIds, textOf } from '../../model/address.ts'
import type { Refusal } from '../../model/plan.ts'
import type { Found, State } from '../../model/state.ts'
import type { Values } from '../../ports.ts'
import type { Loose } from './draft.ts'

/** What has to be free before a change can be made. */
export interface Holders {
  /** Keys of the changes that set a needed value free, by the key of the change that needs it. */
  readonly before: ReadonlyMap<string, readonly string[]>
  /** The entity that is deleted to make room, by the key of the create that takes its value. */
  readonly replaces: ReadonlyMap<string, Address>
  readonly refusals: readonly Refusal[]
}

/** Finds who holds the values that a create or an update needs. */
export function holders(nodes: ReadonlyMap<string, Loose>, found: State<Found>): Holders {
  const held = new Map<string, Address>()
  for (const { address, properties } of found.values())
    for (const value of uniqueValues(address, properties)) held.set(value, address)
  const needs = [...nodes].flatMap(([key, change]) =>
    change.action === 'delete' ? [] : needsOf(key, change, held, nodes, found),
  )
  return {
    before: new Map(
      [...Map.groupBy(needs, ({ key }) => key)].map(([key, all]) => [key, all.flatMap(({ free }) => free ?? [])]),
    ),
    replaces: new Map(needs.flatMap(({ key, gone }) => (gone === undefined ? [] : [[key, gone] as const]))),
    refusals: needs.flatMap(({ refusal }) => refusal ?? []),
  }
}

interface Need {
  readonly key: string
  /** The change that sets the value free. */
  readonly free?: string
  /** The entity that goes to make room. */
  readonly gone?: Address
  readonly refusal?: Refusal
}

function needsOf(
  key: string,
  change: Exclude<Loose, { readonly action: 'delete' }>,
  held: ReadonlyMap<string, Address>,
  nodes: ReadonlyMap<string, Loose>,
  found: State<Found>,
): readonly Need[] {
  const live = found.get(key)
  const own = live === undefined ? [] : uniqueValues(live.address, live.properties)
  const needed = valuesAfter(key, change, found).filter(value => !own.includes(value))
  return needed.flatMap((value): readonly Need[] => {
    const holder = held.get(value)
    if (holder === undefined || keyOf(holder) === key) return []
    const free = keyOf(holder)
    const other = nodes.get(free)
    if (other?.action === 'delete') return [change.action === 'create' ? { key, free, gone: holder } : { key, free }]
    if (other?.action === 'update' && !valuesAfter(free, other, found).includes(value)) return [{ key, free }]
    const message = `${textOf(change.address)} cannot have ${spoken(value)}: ${textOf(holder)} has it`
    return [{ key, refusal: { at: change.wanted.at, message } }]
  })
}

function valuesAfter(
  key: string,
  change: Exclude<Loose, { readonly action: 'delete' }>,
  found: State<Found>,
): readonly string[] {
  const body = change.action === 'create' ? change.body : change.wanted.properties
  return uniqueValues(change.address, { ...found.get(key)?.properties, ...body })
}

/** Lists the values of an entity that no other may have, each as a text with the list it is unique in. */
export function uniqueValues(address: Address, properties: Values): readonly string[] {
  const scope = [address.kind.name, ...parentIds(address)].join('/').toLowerCase()
  return (address.kind.unique ?? []).flatMap(names => {
    const values = names.map(name => properties[name] ?? '')
    if (values[0] === '' || values.some(value => typeof value !== 'string')) return []
    return [JSON.stringify([scope, names, values.map(value => String(value).toLowerCase())])]
  })
}

/** Says a unique value as a person would: `displayName "gold"`. */
function spoken(value: string): string {
  const [, names, values]: [string, readonly string[], readonly string[]] = JSON.parse(value)
  return names.flatMap((name, index) => (values[index] === '' ? [] : [`${name} "${values[index]}"`])).join(' and ')
}
