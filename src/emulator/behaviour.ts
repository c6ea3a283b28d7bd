/**
 * What can be set about an emulator: how it is reached, what it starts with, and how it misbehaves.
 *
 * `Behaviour` can change while it runs and travels as JSON; `Options` are given once. Everything that could differ
 * between two runs (time, waiting, randomness) is an option.
 */
import type { Json } from './protocol.ts'
import type { Role } from './role.ts'

/** How the emulator behaves; may be changed while it runs. */
export interface Behaviour {
  /** Added before every answer. */
  readonly latencyMs: number
  /** Added to the clock that the `Date` header and token checks see. */
  readonly clockSkewMs: number
  /** Answers 429 like Azure Resource Manager's buckets: reads 250 + 25/s, writes and deletes 200 + 10/s. */
  readonly rateLimit: boolean
  /** How many polls answer 202 before a long-running write is done. */
  readonly polls: number
  /** Kinds whose writes are answered 202, beside named values; `["*"]` is every kind that the contract allows it for. */
  readonly longRunning: readonly string[]
  /** Answers 202 name, beside the result, a document of the state: `Azure-AsyncOperation`. */
  readonly statusDocuments: boolean
  /** How long an API refuses writes after a long-running write to it, and after each look at that, in milliseconds. */
  readonly apiLockMs: number
  /** A null in a PATCH is passed over instead of clearing the field. */
  readonly loseNulls: boolean
  /** `listSecrets`, `listValue` and their like answer 403. */
  readonly hideSecrets: boolean
  /** What bearers of tokens may do; a reader gets 403 for every write and every action. */
  readonly role: Role
  /** How long the authority's tokens live; judged when one is used. */
  readonly tokenLifeSeconds: number
  /** The subject of GitHub's assertions. */
  readonly oidcSubject: string
  /** The one subject that the authority trusts; empty for any. */
  readonly trustedSubject: string
  /** Its pricing tier, as `sku.name` tells; `Consumption` takes policies of 16 KiB at most. */
  readonly tier: string
  /** Kinds that the tier does not have. */
  readonly missingKinds: readonly string[]
  /** The direct management API is switched off. */
  readonly directDisabled: boolean
  /** The status that a switched-off direct API answers. */
  readonly disabledStatus: number
  /** Entities on one page of a list. */
  readonly pageSize: number
  /** Longest life of a token, in milliseconds. */
  readonly maxTokenLifeMs: number
  /** The host that links to next pages and to long-running operations name, instead of the one asked. */
  readonly linkHost: string
}

/** Changes a value on its way into the store, as the service sometimes does; returns the value to keep. */
export type Rewrite = (kind: string, path: string, field: string, value: Json) => Json

/** What an emulator is made from; everything has a default. */
export interface Options {
  /** Identifier of the shared access signature. */
  readonly identifier?: string
  /** Primary and secondary key, base64 text. */
  readonly keys?: readonly [string, string]
  /** Accepted bearer tokens. */
  readonly accessTokens?: readonly string[]
  /** Names of the services; without them any name in a path is the one service, which is called `emulator`. */
  readonly services?: readonly string[]
  readonly subscriptionId?: string
  readonly resourceGroup?: string
  /** Accepted api-versions. */
  readonly apiVersions?: readonly string[]
  /** Starts with `starter`, `unlimited` and `echo-api` too. */
  readonly samples?: boolean
  readonly behaviour?: Partial<Behaviour>
  readonly rewrite?: Rewrite
  /** The time, in milliseconds since 1970. */
  readonly now?: () => number
  /** Waits, for latency only. */
  readonly wait?: (ms: number) => Promise<void>
  /** What generated keys and ids are made from. */
  readonly seed?: string
}

/** What an emulator does when it is told nothing. */
export const USUAL: Behaviour = {
  latencyMs: 0,
  clockSkewMs: 0,
  rateLimit: false,
  polls: 1,
  longRunning: [],
  statusDocuments: false,
  apiLockMs: 0,
  loseNulls: false,
  hideSecrets: false,
  role: 'contributor',
  tokenLifeSeconds: 3599,
  oidcSubject: 'repo:emulator/emulator:ref:refs/heads/main',
  trustedSubject: '',
  tier: 'Developer',
  missingKinds: [],
  directDisabled: false,
  disabledStatus: 401,
  pageSize: 100,
  maxTokenLifeMs: 30 * 24 * 60 * 60 * 1000,
  linkHost: '',
}

/** The keys of an emulator that was given none: made for it, good for nothing else. */
export const SAMPLE_KEYS: readonly [string, string] = [
  Buffer.from('a key that is made for the local emulator and opens nothing: one').toString('base64'),
  Buffer.from('a key that is made for the local emulator and opens nothing: two').toString('base64'),
]

/** The bearer token of an emulator that was given none. */
export const SAMPLE_ACCESS_TOKEN = 'emulator-access-token'

/** The api-versions that an emulator accepts when it is told nothing. */
export const API_VERSIONS: readonly string[] = [
  '2021-08-01',
  '2021-12-01-preview',
  '2022-04-01-preview',
  '2022-08-01',
  '2022-09-01-preview',
  '2023-03-01-preview',
  '2023-05-01-preview',
  '2023-09-01-preview',
  '2024-05-01',
  '2024-06-01-preview',
  '2025-03-01-preview',
  '2025-09-01-preview',
]
