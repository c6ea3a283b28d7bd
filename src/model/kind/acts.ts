/**
 * What can be done to an entity once, beside keeping it as declared: keys, fetching anew, switches.
 */
import type { Values } from '../../ports.ts'

/** What can be done to an entity beside keeping it as declared. */
export interface Acts {
  /** What an action calls the entity: `subscription`, as in `regenerateKey: { subscription: mobile }`. */
  readonly as: string
  /** The ids that an action may name, where it is not all of them. */
  readonly ids?: readonly string[]
  readonly keys?: Keys
  /** POST that makes the service fetch anew what the entity takes from elsewhere. */
  readonly refresh?: string
  /** A verb of its own, by which an action sets one flag of one entity. */
  readonly switch?: { readonly word: string; readonly doc: string; readonly id: string; readonly field: string }
}

/** The two keys of an entity. */
export interface Keys {
  /** POST that tells both, and the names that they have in its answer. */
  readonly read: { readonly action: string; readonly primary: string; readonly secondary: string }
  /** The POST that makes each of them anew. */
  readonly regenerate: { readonly primary: KeyMaking; readonly secondary: KeyMaking }
  /** True for the kind that is meant where a key is asked for by an id alone. */
  readonly usual?: true
}

/** A POST that makes a key. */
export interface KeyMaking {
  readonly action: string
  /** The whole body, where the key is named there. */
  readonly body?: Values
}
