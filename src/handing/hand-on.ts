/**
 * Hands a key on to every place that the file names for it.
 *
 * First all places are made ready, then the key is given: no key is made anew that could not have been handed on.
 */
import { InputError } from '../errors.ts'
import type { HandOn, KeyName } from '../model/action.ts'
import type { Address } from '../model/address.ts'
import type { Authorize } from '../ports.ts'
import { type Secret, SHORTEST_MASK } from '../secret.ts'
import type { ExchangePorts } from './exchange.ts'
import { type GithubAccess, readyGithub } from './github.ts'
import type { KeyBox } from './key-box.ts'
import { audienceOf, readyVault } from './key-vault.ts'

/** What handing on needs. */
export interface HandingOptions {
  /** Opens the way to the network, which a run without handing on does not need. */
  readonly ports: () => Promise<ExchangePorts>
  /** Gives what signs requests to a resource, such as `https://vault.azure.net`. */
  readonly authorizeFor: (resource: string) => Authorize
  readonly github: GithubAccess
  readonly box: KeyBox
}

/** Makes ready to hand a key on, and gives what does it. @throws InputError, ServiceError, ConnectionError */
export type Hand = (
  places: HandOn,
  about: { readonly of: Address; readonly key: KeyName },
) => Promise<(key: Secret) => Promise<void>>

/** Makes the function that hands keys on. */
export function createHand({ ports, authorizeFor, github, box }: HandingOptions): Hand {
  return async ({ output, keyVault, githubSecret }, { of, key: name }) => {
    const give: ((key: Secret) => Promise<void> | void)[] = []
    if (keyVault !== undefined) give.push(await readyVault(keyVault, authorizeFor(audienceOf(keyVault)), await ports()))
    if (githubSecret !== undefined) give.push(await readyGithub(githubSecret, github, await ports()))
    if (output) give.push(key => put(of, name, key, box))
    return async key => {
      for (const place of give) await place(key)
    }
  }
}

/** Puts a key among those of the output. @throws InputError for one that the runner could not mask */
export function put(of: Address, name: KeyName, key: Secret, box: KeyBox): void {
  if (key.reveal().length < SHORTEST_MASK)
    throw new InputError([
      `the key has fewer than ${SHORTEST_MASK} characters, so that the runner cannot mask it in an output`,
    ])
  box.add(of, name, key)
}
