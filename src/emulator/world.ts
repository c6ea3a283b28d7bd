/**
 * One service with everything about it, as the parts of the emulator hand it round.
 *
 * Nothing here is global: two emulators in one process share nothing, and one emulator may hold several services.
 */
import { createHash } from 'node:crypto'
import type { Behaviour, Rewrite } from './behaviour.ts'
import type { EmulatorRequest, JsonObject } from './protocol.ts'
import type { Address } from './route.ts'
import { uniqueKeys } from './rules/unique.ts'
import { createStore, type Entity, type Store } from './store.ts'

/** A long-running write that was accepted: where it ends, and how many polls are still answered 202. */
export interface Operation {
  readonly path: string
  readonly code: number
  readonly left: number
}

/** One service. */
export interface World {
  readonly name: string
  /** The only service name that ids may carry; nothing when every name means this service. */
  readonly onlyName: string | undefined
  readonly store: Store
  readonly operations: Map<string, Operation>
  /** Until when the writes of an API are refused, by its name in lower case, in milliseconds since 1970. */
  readonly locks: Map<string, number>
  readonly behaviour: () => Behaviour
  /** The service's clock, in milliseconds since 1970. */
  readonly now: () => number
  /** Bytes that look random, in lower-case hexadecimal; the same in every run. */
  readonly mint: (bytes: number) => string
  readonly rewrite: Rewrite
}

/** A request on its way to one service. */
export interface Call {
  readonly world: World
  readonly method: string
  readonly request: EmulatorRequest
  readonly address: Address
  readonly version: string
}

/** A write that is about to be judged: the entity before, and what is wanted after it. */
export interface Draft {
  readonly world: World
  readonly kind: string
  readonly path: string
  readonly scope: string
  readonly before: Entity | undefined
  /** The properties as sent: for a PATCH, the patch alone. */
  readonly sent: JsonObject
  /** What the entity is to have: for a PATCH, what is kept with the patch merged in. */
  readonly wanted: JsonObject
  readonly isPatch: boolean
}

/** Makes a service without content. */
export function createWorld(
  name: string,
  given: {
    readonly onlyName: string | undefined
    readonly behaviour: () => Behaviour
    readonly now: () => number
    readonly seed: string
    readonly rewrite: Rewrite
  },
): World {
  let minted = 0
  return {
    name,
    onlyName: given.onlyName,
    store: createStore(uniqueKeys),
    operations: new Map(),
    locks: new Map(),
    behaviour: given.behaviour,
    now: given.now,
    rewrite: given.rewrite,
    mint(bytes) {
      minted += 1
      return createHash('sha512')
        .update(`${given.seed} ${name} ${minted}`)
        .digest('hex')
        .slice(0, bytes * 2)
    },
  }
}

/** A path with the number of an API's current revision left out, because the current one is kept without it. */
export function withoutCurrentRevision({ store }: World, path: string): string {
  const [, api, revision, rest] = /^(.*\/apis\/[^/;]+);rev=(\d+)(\/.*)?$/i.exec(path) ?? []
  if (api === undefined || store.get(`${api};rev=${revision}`) !== undefined) return path
  return store.get(api)?.properties['apiRevision'] === revision ? `${api}${rest ?? ''}` : path
}

/** A value of a request header, whatever the case of its name. */
export function header(request: EmulatorRequest, name: string): string | undefined {
  return Object.entries(request.headers).find(([known]) => known.toLowerCase() === name)?.[1]
}
