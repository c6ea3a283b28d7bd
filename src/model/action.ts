/**
 * What the file has done once: actions, as declared, as planned, and as they ended.
 *
 * An action is no state that can be compared, so the record is all that tells whether it ran. Where the record cannot
 * tell, an action waits for a person: a key that is made anew twice locks out whoever got the first one.
 */
import type { Place } from '../errors.ts'
import type { Values } from '../ports.ts'
import type { Address } from './address.ts'

/** One of the two keys that an entity has. */
export type KeyName = 'primary' | 'secondary'

/** Which keys of an entity clients were given, and may use. */
export type InUse = KeyName | 'both'

/** An action as the file declares it. */
export interface WantedAction {
  readonly id: string
  /** The action runs when this differs from what the record has of its last success. */
  readonly once: string
  readonly deed: Deed
  readonly at: Place
}

/** What an action asks for. */
export type Deed =
  /** Make one key anew. Whoever uses it is locked out until the new one arrives. */
  | {
      readonly verb: 'regenerateKey'
      readonly of: Address
      readonly key: KeyName
      readonly handOn: HandOn | undefined
    }
  /** Make the key anew that nobody uses. Without `keep`, the one that was handed on last is kept. */
  | { readonly verb: 'rotateKey'; readonly of: Address; readonly keep: KeyName | undefined; readonly handOn: HandOn }
  /** Hand a key on as it is. */
  | { readonly verb: 'readKey'; readonly of: Address; readonly key: KeyName; readonly handOn: HandOn }
  | Refresh
  | Switch
  | OtherPost

/** Has the service fetch anew what an entity takes from elsewhere. */
export interface Refresh {
  readonly verb: 'refreshSecret'
  readonly of: Address
}

/** Sets one flag. */
export interface Switch {
  readonly verb: 'switch'
  /** What the file calls it: `directApi`. */
  readonly word: string
  readonly of: Address
  readonly field: string
  readonly to: boolean
}

/** Sends any other POST. */
export interface OtherPost {
  readonly verb: 'request'
  /** Below the service, ids as the service has them. */
  readonly path: string
  /** The whole body as sent. */
  readonly body: Values | undefined
  readonly apiVersion: string | undefined
}

/** What carrying an action out comes to, with nothing left to decide. */
export type Step =
  | {
      readonly verb: 'makeKey'
      readonly of: Address
      readonly key: KeyName
      /** True when clients use the other key meanwhile. */
      readonly rotates: boolean
      readonly handOn: HandOn | undefined
    }
  | {
      readonly verb: 'handKeyOn'
      readonly of: Address
      readonly key: KeyName
      /** True when an earlier run made the key and could not hand it on. */
      readonly isMade: boolean
      readonly handOn: HandOn
    }
  | Refresh
  | Switch
  | OtherPost

/** Where a key goes. */
export interface HandOn {
  /** Into the step's output `keys`. */
  readonly output: boolean
  readonly keyVault?: VaultSecret
  readonly githubSecret?: GithubSecret
}

/** A secret of an Azure Key Vault. */
export interface VaultSecret {
  /** Root of the vault: `https://contoso.vault.azure.net`. */
  readonly url: string
  readonly secret: string
}

/** An Actions secret of a GitHub repository, or of one of its environments. */
export interface GithubSecret {
  readonly name: string
  readonly environment?: string
  /** `owner/name`; the repository of the run when absent. */
  readonly repository?: string
}

/** What a plan has to say of one action. */
export type PlannedAction =
  | {
      readonly state: 'run'
      readonly action: WantedAction
      readonly step: Step
      /** True when the same plan makes what the action is about. */
      readonly isNew?: true
    }
  | { readonly state: 'done'; readonly action: WantedAction }
  | {
      readonly state: 'waits'
      readonly action: WantedAction
      readonly why: string
      /** True when it waits until a person has looked, however often the file is applied. */
      readonly isStuck?: true
    }

/** An action that a plan runs. */
export type RunningAction = Extract<PlannedAction, { readonly state: 'run' }>

/** What became of an action that was to run. */
export type ActionOutcome =
  | { readonly status: 'done'; readonly action: WantedAction; readonly ms: number }
  | { readonly status: 'failed'; readonly action: WantedAction; readonly ms: number; readonly reason: string }
  /** It was sent, and nobody knows whether it was carried out. */
  | { readonly status: 'unknown'; readonly action: WantedAction; readonly ms: number; readonly reason: string }
  | { readonly status: 'skipped'; readonly action: WantedAction; readonly because: Address }
  | { readonly status: 'not started'; readonly action: WantedAction; readonly reason: string }

/** Prints an action's name as selectors and messages have it: `actions/rotate-mobile`. */
export function actionName({ id }: Pick<WantedAction, 'id'>): string {
  return `actions/${id}`
}

/** Gives the other one of two keys. */
export function otherKey(key: KeyName): KeyName {
  return key === 'primary' ? 'secondary' : 'primary'
}

/** Gives the entity that a deed or a step is about; undefined for a request, which is about a path. */
export function subjectOf(deed: Deed | Step): Address | undefined {
  return deed.verb === 'request' ? undefined : deed.of
}
