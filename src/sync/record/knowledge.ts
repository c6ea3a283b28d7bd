/**
 * What can be known of values that the service hides, and of values that it keeps otherwise than sent.
 *
 * A secret is compared by its fingerprint or in memory and leaves neither behind: the result is only "same" or
 * "different", and nothing at all where nobody can tell.
 */
import { createHash } from 'node:crypto'
import { type Address, keyOf, pathOf } from '../../model/address.ts'
import { fieldFor, memberOf } from '../../model/field.ts'
import type { Field, Fields, Hidden } from '../../model/kind/fields.ts'
import type { Declaration, Found, State, Wanted } from '../../model/state.ts'
import type { Json, JsonObject, ServiceReader, Value, Values } from '../../ports.ts'
import { canonical, holdsAbsent, isJsonObject, isValues, revealed } from '../../values.ts'
import { isHidden, isShown, type Known } from '../diff/compare.ts'
import { changesArm, isInWantedArm } from '../diff/method.ts'
import { fingerprint } from '../record.ts'
import type { Memory } from './memory.ts'

/** How hidden values are compared; the action's `secrets` input. */
export type SecretsMode = 'auto' | 'compare' | 'assume' | 'write'

/** A hidden value that is declared. */
export interface HiddenValue {
  readonly path: string
  readonly value: Value
  readonly readBy: Hidden['readBy']
}

/** Finds out what can be known of every declared entity that exists. */
export async function learn(
  service: ServiceReader,
  { wanted }: Declaration,
  found: State<Found>,
  memory: Memory,
  mode: SecretsMode,
): Promise<(address: Address) => Known> {
  const entries = [...wanted].map(async ([key, entity]) => {
    const live = found.get(key)
    const learned = live === undefined ? { hidden: new Map() } : await learnOne(service, entity, live, memory, mode)
    return [key, { ...learned, rewrites: rewritesOf(key, memory) }] as const
  })
  const known = new Map<string, Known>(await Promise.all(entries))
  return address => known.get(keyOf(address)) ?? { hidden: new Map(), rewrites: rewritesOf(keyOf(address), memory) }
}

/** Lists the declared fields of an entity that the service would not show. */
export function hiddenValues(fields: Fields, declared: Values, live: JsonObject): readonly HiddenValue[] {
  const within = (
    of: Field | undefined,
    path: string,
    value: Value,
    shown: Json | undefined,
  ): readonly HiddenValue[] => {
    if (of === undefined || value === null) return []
    const field = fieldFor(of, value)
    const isSeen = isShown(field, shown)
    if (isHidden(field, declared, live) && !isSeen) return [{ path, value, readBy: field.hidden?.readBy }]
    if (field.type !== 'object' || !isValues(value)) return []
    const object = isJsonObject(shown) ? shown : {}
    return Object.entries(value).flatMap(([name, inner]) =>
      within(memberOf(field, name), `${path}.${name}`, inner, object[name]),
    )
  }
  return Object.entries(declared).flatMap(([name, value]) => within(fields[name], name, value, live[name]))
}

/**
 * Lists the declared fields of an entity that a read may leave out, each by itself and within what holds it: nobody
 * knows beforehand how much of an object the service will show.
 */
export function everyHiddenValue(fields: Fields, declared: Values): readonly HiddenValue[] {
  const within = (of: Field | undefined, path: string, value: Value): readonly HiddenValue[] => {
    if (of === undefined || value === null) return []
    const field = fieldFor(of, value)
    const itself = isHidden(field, declared, {}) ? [{ path, value, readBy: field.hidden?.readBy }] : []
    if (field.type !== 'object' || !isValues(value)) return itself
    const inner = Object.entries(value).flatMap(([name, item]) =>
      within(memberOf(field, name), `${path}.${name}`, item),
    )
    return [...itself, ...inner]
  }
  return Object.entries(declared).flatMap(([name, value]) => within(fields[name], name, value))
}

/** Gives a hidden value as the text that is compared and fingerprinted. */
export function hiddenText(value: Value): string {
  const plain = revealed(value)
  return typeof plain === 'string' ? plain : canonical(plain)
}

/** Gives a digest by which the record knows a value again. */
export function valueDigest(value: Json | undefined): string {
  return createHash('sha256').update(canonical(value)).digest('base64url').slice(0, 22)
}

async function learnOne(
  service: ServiceReader,
  { address, properties }: Wanted,
  live: Found,
  memory: Memory,
  mode: SecretsMode,
): Promise<Pick<Known, 'hidden' | 'forbidden'>> {
  const { kind } = address
  const moves = changesArm(kind, properties, live.properties)
  const read = readOnce(service, pathOf(live.address))
  const verdicts = hiddenValues(kind.fields, properties, live.properties).map(async hidden => {
    // The record speaks of a value that went when somebody moved the entity to another arm of its union.
    if (moves && isInWantedArm(kind, properties, hidden.path.split('.', 1)[0] ?? ''))
      return [[hidden.path, 'different'] as const]
    if (!holdsText(hidden.value)) return []
    const verdict = await verdictOn(hidden, `${keyOf(address)}#${hidden.path}`, memory, mode, read)
    return verdict === undefined ? [] : [[hidden.path, verdict] as const]
  })
  const all = (await Promise.all(verdicts)).flat()
  return {
    hidden: new Map(all.flatMap(([path, verdict]) => (verdict === 'forbidden' ? [] : [[path, verdict] as const]))),
    forbidden: new Set(all.flatMap(([path, verdict]) => (verdict === 'forbidden' ? [path] : []))),
  }
}

/** What came of holding a hidden value against the service; nothing where nobody can tell. */
type Verdict = 'same' | 'different' | 'forbidden' | undefined

/** False for what cannot be compared: a secret that is not available here, or nothing at all. */
function holdsText(value: Value): boolean {
  return !holdsAbsent(value) && revealed(value) !== ''
}

type Read = (action: string) => ReturnType<ServiceReader['readSecrets']>

/** Sends each secret-reading POST of an entity once, however many of its fields ask. */
function readOnce(service: ServiceReader, path: string): Read {
  const answers = new Map<string, ReturnType<Read>>()
  return action => {
    const answer = answers.get(action) ?? service.readSecrets(path, action)
    answers.set(action, answer)
    return answer
  }
}

async function verdictOn(
  { value, readBy }: HiddenValue,
  place: string,
  memory: Memory,
  mode: SecretsMode,
  read: Read,
): Promise<Verdict> {
  if (mode === 'assume') return 'same'
  if (mode === 'write') return 'different'
  const text = hiddenText(value)
  const byRecord = async (): Promise<Verdict> => {
    const recorded = memory.fingerprints[place]
    return recorded === undefined ? undefined : sameIf(recorded === (await fingerprint(text, memory.salt, place)))
  }
  const byReading = async (): Promise<Verdict> => {
    if (readBy === undefined) return undefined
    const secrets = await read(readBy.action)
    if (secrets === undefined) return 'forbidden'
    const secret = secrets[readBy.property]
    return secret === undefined ? undefined : sameIf(secret.reveal() === text)
  }
  if (mode === 'auto') return (await byRecord()) ?? (await byReading())
  const seen = await byReading()
  return seen === undefined || seen === 'forbidden' ? ((await byRecord()) ?? seen) : seen
}

function sameIf(isSame: boolean): 'same' | 'different' {
  return isSame ? 'same' : 'different'
}

function rewritesOf(key: string, { rewritten }: Memory): Known['rewrites'] {
  return (path, wanted, found) => {
    const pair = rewritten[`${key}#${path}`]
    return pair !== undefined && pair.sent === valueDigest(wanted) && pair.kept === valueDigest(found)
  }
}
