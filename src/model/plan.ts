/**
 * What a run will do: immutable, ordered, printable, and all that apply goes by.
 *
 * Nothing is left to decide when a plan is carried out: each change names its request, what it waits for and what it
 * may not run beside.
 */
import type { Place } from '../errors.ts'
import type { Json, RequestCount, Value, Values } from '../ports.ts'
import type { Address } from './address.ts'
import type { Wanted } from './state.ts'

/** One field that changes. A hidden value stands as a `Secret` and is shown as `***`. */
export interface FieldChange {
  /** Dotted path within the properties: `contact.email`. */
  readonly path: string
  /** What the service has; undefined when it has nothing or hides it. */
  readonly before: Json | undefined
  /** What the file declares. */
  readonly after: Value
  /** How to show it: as a value, as the text of a policy, or not at all. */
  readonly show: 'value' | 'policy' | 'hidden'
}

interface Ordered {
  readonly address: Address
  /** Keys of the changes that must have been applied before this one begins. */
  readonly after: readonly string[]
  /** Names of the lanes that this change takes; two changes that share one never run at once. */
  readonly lanes: readonly string[]
}

/** An entity that is not there yet. */
export interface Create extends Ordered {
  readonly action: 'create'
  readonly wanted: Wanted
  readonly fields: readonly FieldChange[]
  /** The whole body of the PUT; undefined for a relation. */
  readonly body: Values | undefined
  /** What only a PATCH can carry, sent right after. */
  readonly patch: Values | undefined
  /** The entity that is deleted first because it holds a value that no two may share. */
  readonly replaces?: Address
}

/** An entity that is there, otherwise. */
export interface Update extends Ordered {
  readonly action: 'update'
  readonly wanted: Wanted
  readonly method: 'patch' | 'put'
  readonly fields: readonly FieldChange[]
}

/** An entity that goes. */
export interface Delete extends Ordered {
  readonly action: 'delete'
  readonly why: 'removed' | 'undeclared' | 'exact' | 'dependant'
  readonly at?: Place
  /** What the plan saw, by which apply knows that it is still the same. */
  readonly found: { readonly [name: string]: Json }
  readonly query: Readonly<Record<string, string>>
}

/** One write, or a PUT with the PATCH that completes it. */
export type Change = Create | Update | Delete

/** An entity that a rule keeps, although its absence from the file speaks against it. */
export interface Kept {
  readonly address: Address
  readonly why: string
}

/** A line for the reader of a plan: a value that was not compared, a kind that is not available. */
export interface Note {
  readonly address?: Address
  readonly message: string
}

/** A reason not to apply anything. */
export interface Refusal {
  readonly at?: Place
  readonly message: string
}

/** The whole of what a run will do. */
export interface Plan {
  /** In an order in which they could be carried out one by one. */
  readonly changes: readonly Change[]
  readonly unchanged: readonly Address[]
  readonly kept: readonly Kept[]
  /** How many entities nobody declared, by the list they stand in; only for lists that were read. */
  readonly undeclared: ReadonlyMap<string, number>
  readonly notes: readonly Note[]
  readonly refusals: readonly Refusal[]
  /** How many declared entities were held against the service. */
  readonly compared: number
  readonly requests: RequestCount
  /** SHA-256 in hexadecimal of what the plan does; equal for equal plans. */
  readonly digest: string
}

/** What became of one change. */
export type Outcome =
  | { readonly status: 'applied'; readonly change: Change; readonly ms: number; readonly rewritten: readonly Rewrite[]; readonly note?: string }
  | { readonly status: 'failed'; readonly change: Change; readonly ms: number; readonly reason: string }
  | { readonly status: 'skipped'; readonly change: Change; readonly because: Address }
  | { readonly status: 'not started'; readonly change: Change; readonly reason: string }

/** A value that the service kept otherwise than it was sent. */
export interface Rewrite {
  readonly path: string
  readonly sent: Value
  readonly kept: Json | undefined
}
