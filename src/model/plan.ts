/**
 * What a run will do: immutable, ordered, printable, and all that apply goes by.
 *
 * Nothing is left to decide when a plan is carried out: each change names its request, what it waits for and what it
 * may not run beside.
 */
import type { Place } from '../errors.ts'
import type { Json, RequestCount, Value, Values } from '../ports.ts'
import type { PlannedAction } from './action.ts'
import type { Address } from './address.ts'
import type { Operation } from './specification.ts'
import type { HeldBack, Wanted } from './state.ts'

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
  /** What it means for callers, where that can be told; shown in place of the two values. */
  readonly words?: readonly CallerChange[]
}

/** The import of a document that goes with the write of an entity. */
export interface Import {
  /** Sent beside the properties: `format`, `value`, `wsdlSelector`. */
  readonly body: Values
  /**
   * - `new`: the entity is not there yet;
   * - `document`: the document says something else than the one imported last, and than the service if that has changed too;
   * - `drift`: what was imported is no longer as the import left it;
   * - `unrecorded`: nobody knows what was imported last, and the service differs.
   */
  readonly why: 'new' | 'document' | 'drift' | 'unrecorded'
  /** Digest of the document. */
  readonly digest: string
  /** What changes for callers, in words. */
  readonly changes: readonly CallerChange[]
  /** The operations that the service makes of the document; undefined when its format does not tell. */
  readonly operations: readonly Operation[] | undefined
  /** Declared entities below that the import may undo, so that they are looked at again after it. */
  readonly below: readonly Wanted[]
}

/** One thing that changes for callers. */
export interface CallerChange {
  readonly message: string
  /** True when a caller of today may fail tomorrow. */
  readonly breaking: boolean
}

interface Ordered {
  readonly address: Address
  /** Keys of the changes that must have been applied before this one begins; `apis/*` for all deletes of a kind. */
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
  readonly import?: Import
  /** The entity that is deleted first because it holds a value that no two may share. */
  readonly replaces?: Address
}

/** An entity that is there, otherwise. */
export interface Update extends Ordered {
  readonly action: 'update'
  readonly wanted: Wanted
  readonly method: 'patch' | 'put'
  readonly fields: readonly FieldChange[]
  readonly import?: Import
  /** True for what another change of the same plan makes: what it is before nobody can know yet. */
  readonly unseen?: true
}

/** An entity that goes. */
export interface Delete extends Ordered {
  readonly action: 'delete'
  readonly why: 'removed' | 'undeclared' | 'held back' | 'exact' | 'dependant'
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
  /** Every action of the files, in their order; those that run do so after the changes. */
  readonly actions: readonly PlannedAction[]
  readonly unchanged: readonly Address[]
  readonly kept: readonly Kept[]
  /** How many entities nobody declared, by the list they stand in; only for lists that were read. */
  readonly undeclared: ReadonlyMap<string, number>
  /** What the files declare for other environments only. */
  readonly heldBack: readonly HeldBack[]
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
  | {
      readonly status: 'applied'
      readonly change: Change
      readonly ms: number
      readonly rewritten: readonly Rewrite[]
      readonly note?: string
      /** True when nothing had to be sent, because the service was so already. */
      readonly idle?: true
      /** True when a create met an entity that somebody else had made since the plan. */
      readonly overwrote?: true
    }
  | {
      readonly status: 'failed'
      readonly change: Change
      readonly ms: number
      readonly reason: string
      /** True when a write was sent, so that it may have been carried out. */
      readonly attempted?: true
    }
  | { readonly status: 'skipped'; readonly change: Change; readonly because: Address }
  | { readonly status: 'not started'; readonly change: Change; readonly reason: string }

/** A value that the service kept otherwise than it was sent. */
export interface Rewrite {
  readonly path: string
  readonly sent: Value
  readonly kept: Json | undefined
}
