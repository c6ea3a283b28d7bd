/**
 * What belongs to whom: to this stack, because it made or adopted it, or to another one, as that one's record says.
 *
 * What lies below an entity belongs to whoever has the entity, unless a record says otherwise of itself.
 */
import { type Address, keyOf, textOf } from '../../model/address.ts'
import { addressNamed } from '../../model/named.ts'
import type { Outcome, Plan, Refusal } from '../../model/plan.ts'
import type { Declaration, Wanted } from '../../model/state.ts'
import { ancestorsOf } from '../../model/table.ts'
import type { Rules } from '../diff/draft.ts'

/** Who has what. */
export type Owners = Pick<Rules, 'owned' | 'foreign'>

/** Gives what is whose, with what the files adopt counted as theirs. */
export function ownersWith(
  { wanted }: Declaration,
  owned: readonly string[],
  foreign: ReadonlyMap<string, string>,
): Owners {
  const adopted = new Set([...wanted.values()].filter(isAdopted).map(({ address }) => keyOf(address)))
  return {
    owned: new Set([...owned, ...adopted]),
    foreign: adopted.size === 0 ? foreign : new Map([...foreign].filter(([key]) => !adopted.has(key))),
  }
}

/** The stack of another record that an entity belongs to. */
export function foreignOwner(address: Address, { owned, foreign }: Owners): string | undefined {
  const key = nearest(address, one => owned.has(one) || foreign.has(one))
  return key === undefined ? undefined : foreign.get(key)
}

/** True for what this stack made or adopted, and for what is below it. */
export function isOwn(address: Address, owners: Owners): boolean {
  const { owned, foreign } = owners
  const key = nearest(address, one => owned.has(one) || foreign.has(one))
  return key !== undefined && owned.has(key)
}

function nearest(address: Address, test: (key: string) => boolean): string | undefined {
  return [address, ...ancestorsOf(address)].map(keyOf).find(test)
}

/** Lists what this stack has and the files no longer name, as far as the run is about it. */
export function abandoned(declaration: Declaration, { owned, selected }: Rules): readonly Address[] {
  const named = new Set([...declaration.wanted.keys(), ...declaration.removed.map(({ address }) => keyOf(address))])
  return [...owned].flatMap(key => {
    const address = named.has(key) ? undefined : addressNamed(key)
    // What is asked for by a version of its own cannot be asked for by its name alone.
    const isAskable = address !== undefined && address.kind.versionedBy === undefined && selected(address)
    return isAskable ? [address] : []
  })
}

/** Refuses what the files declare although another stack has it; what stands there only to hold others is let pass. */
export function notOurs(declaration: Declaration, rules: Rules): readonly Refusal[] {
  return [...declaration.wanted.values()].flatMap(entity => {
    const { address, at } = entity
    const stack = rules.selected(address) && saysSomething(entity) ? foreignOwner(address, rules) : undefined
    if (stack === undefined) return []
    const message = `${textOf(address)} belongs to the stack "${stack}"; expected "sync: { adopt: true }" to take it over, or no declaration here`
    return [{ at, message }]
  })
}

function saysSomething({ address, properties, specification }: Wanted): boolean {
  return address.kind.shape === 'relation' || Object.keys(properties).length > 0 || specification !== undefined
}

function isAdopted({ sync }: Wanted): boolean {
  return sync.adopt === true
}

/** Lists the keys of what the files adopt and the service has after the run. */
export function adoptedBy({ wanted }: Declaration, plan: Plan, outcomes: readonly Outcome[]): readonly string[] {
  const applied = outcomes.flatMap(({ status, change }) => (status === 'applied' ? [keyOf(change.address)] : []))
  const there = new Set([...plan.unchanged.map(keyOf), ...applied])
  return [...wanted].flatMap(([key, entity]) => (isAdopted(entity) && there.has(key) ? [key] : []))
}
