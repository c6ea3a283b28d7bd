/**
 * Fields that stay as the files say because of where they are written: what else of an entity may change depends on them.
 *
 * The rules of a kind hold for an entity as a whole, and what cannot be changed shows only when it is tried. So it is
 * tried, and where a rule would be broken then, once more from the beginning.
 */
import { keyOf } from '../../model/address.ts'
import type { Update } from '../../model/plan.ts'
import type { Found, State } from '../../model/state.ts'
import { dueFields } from './due-fields.ts'

/** Dotted paths of the fields that stay, by `keyOf` their entity. */
export type Stuck = ReadonlyMap<string, ReadonlySet<string>>

type Differing = Pick<Update, 'address' | 'wanted' | 'fields'>

/** What an attempt came to, and what showed itself to stay. */
export interface Attempt<Done> {
  readonly done: Done
  readonly staying: Stuck
}

/** Tries updates again as long as rules would be broken by what stays. @param attempt - tries all of them. */
export async function untilLawful<Done>(
  updates: readonly Differing[],
  found: State<Found>,
  attempt: (stuck: Stuck) => Promise<Attempt<Done>>,
  stuck: Stuck = new Map(),
): Promise<Done> {
  const { done, staying } = await attempt(stuck)
  const all = together(stuck, staying)
  const isBroken = updates.some(update => {
    const [key, live] = [keyOf(update.address), found.get(keyOf(update.address))]
    return live !== undefined && barredWith(update, live, stuck.get(key)) !== barredWith(update, live, all.get(key))
  })
  return isBroken ? untilLawful(updates, found, attempt, all) : done
}

function together(one: Stuck, other: Stuck): Stuck {
  const keys = new Set([...one.keys(), ...other.keys()])
  return new Map([...keys].map(key => [key, new Set([...(one.get(key) ?? []), ...(other.get(key) ?? [])])]))
}

function barredWith(update: Differing, live: Found, stuck: ReadonlySet<string> | undefined): string {
  return JSON.stringify([...dueFields(update, live, stuck).barred])
}
