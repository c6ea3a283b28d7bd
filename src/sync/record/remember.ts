/**
 * What a run adds to the record: what it made, what it sent and cannot read back, what the service kept otherwise.
 */
import { keyOf } from '../../model/address.ts'
import type { Kind } from '../../model/kind.ts'
import type { Change, Outcome } from '../../model/plan.ts'
import { ancestorsOf, keysInFrontOf } from '../../model/table.ts'
import { holdsSecret, revealed } from '../../values.ts'
import type { Known } from '../diff/compare.ts'
import type { ImportedByKey } from '../imports.ts'
import { fingerprint } from '../record.ts'
import { everyHiddenValue, hiddenText, valueDigest } from './knowledge.ts'
import type { Memory } from './memory.ts'

type Applied = Extract<Outcome, { readonly status: 'applied' }>

/**
 * Gives the memory after a run. Equal to the one before when nothing worth remembering happened, or when the one before
 * could not be read.
 *
 * @param imported - what was imported in this run, and what the service has of it now.
 * @param adopted - keys of what counts as made by this stack from now on.
 */
export async function remember(
  memory: Memory,
  outcomes: readonly Outcome[],
  knownOf: (address: Change['address']) => Known,
  imported: ImportedByKey,
  adopted: readonly string[],
): Promise<Memory> {
  if (memory.unread) return memory
  const applied = outcomes.filter(outcome => outcome.status === 'applied')
  const gone = new Set(
    applied.flatMap(({ change }) => (change.action === 'delete' ? keysInFrontOf(change.address) : [])),
  )
  const written = applied.filter(({ change, idle }) => change.action !== 'delete' && !idle)
  const prints = await Promise.all(
    written.flatMap(({ change }) => sentHidden(change, knownOf).map(sent => printed(sent, memory))),
  )
  return {
    salt: memory.salt,
    owned: ownedAfter([...memory.owned, ...adopted], applied, gone),
    fingerprints: sortedEntries([...surviving(memory.fingerprints, gone), ...prints, ...doubtful(outcomes, knownOf)]),
    rewritten: sortedEntries([...surviving(memory.rewritten, gone), ...written.flatMap(rewrittenBy)]),
    imported: sortedEntries([...surviving(memory.imported, gone), ...Object.entries(imported)]),
    actions: memory.actions,
    inUse: sortedEntries(surviving(memory.inUse, gone)),
    deliveries: memory.deliveries,
  }
}

/** A fingerprint that no value has: what may or may not have been written is sent again. */
const DOUBT = '?'

/** Gives doubt for the hidden values of writes of which nobody knows what became of them. */
function doubtful(
  outcomes: readonly Outcome[],
  knownOf: (address: Change['address']) => Known,
): readonly (readonly [string, string])[] {
  return outcomes.flatMap(outcome =>
    outcome.status === 'failed' && outcome.attempted
      ? sentHidden(outcome.change, knownOf).map(({ place }) => [place, DOUBT] as const)
      : [],
  )
}

/**
 * Everything that was made and is still there. What lies below an owned entity goes without saying, but for what people
 * make there too, and for what no list would show once the files no longer name it.
 */
function ownedAfter(
  owned: readonly string[],
  applied: readonly Applied[],
  gone: ReadonlySet<string>,
): readonly string[] {
  const made = applied.flatMap(({ change, overwrote }) =>
    change.action === 'create' && !overwrote ? [change.address] : [],
  )
  const keys = new Set([...owned, ...made.map(keyOf)])
  for (const address of made)
    if (goesWithoutSaying(address.kind) && ancestorsOf(address).some(above => keys.has(keyOf(above))))
      keys.delete(keyOf(address))
  return [...keys].filter(key => !isUnder(key, gone)).sort()
}

function goesWithoutSaying({ peopleMade, unlisted, shape }: Kind): boolean {
  return !(peopleMade || (unlisted && shape === 'collection'))
}

interface Sent {
  readonly place: string
  readonly value: string
}

/** Lists the hidden values that a change sent. */
function sentHidden(change: Change, knownOf: (address: Change['address']) => Known): readonly Sent[] {
  if (change.action === 'delete') return []
  const { address, properties } = change.wanted
  const known = change.action === 'create' ? new Map() : knownOf(address).hidden
  return everyHiddenValue(address.kind.fields, properties)
    .filter(
      ({ path }) =>
        known.get(path) !== 'same' && !(change.action === 'update' && isIgnored(path, change.wanted.sync.ignore)),
    )
    .map(({ path, value }) => ({ place: `${keyOf(address)}#${path}`, value: hiddenText(value) }))
}

/** True for what an update leaves alone. */
function isIgnored(path: string, ignore: readonly string[]): boolean {
  return ignore.some(name => path === name || path.startsWith(`${name}.`))
}

async function printed({ place, value }: Sent, { salt }: Memory): Promise<readonly [string, string]> {
  return [place, await fingerprint(value, salt, place)]
}

function rewrittenBy({ change, rewritten }: Applied): readonly (readonly [string, { sent: string; kept: string }])[] {
  return rewritten
    .filter(({ sent }) => sent !== null && !holdsSecret(sent))
    .map(({ path, sent, kept }) => [
      `${keyOf(change.address)}#${path}`,
      { sent: valueDigest(revealed(sent)), kept: valueDigest(kept) },
    ])
}

function surviving<T>(
  entries: Readonly<Record<string, T>>,
  gone: ReadonlySet<string>,
): readonly (readonly [string, T])[] {
  return Object.entries(entries).filter(([place]) => !isUnder(place, gone))
}

/** True for an entity that is gone, for what was below it and for what was recorded of it. */
function isUnder(place: string, gone: ReadonlySet<string>): boolean {
  const parts = place.split('#', 1)[0]?.split('/') ?? []
  return parts.some((_, index) => gone.has(parts.slice(0, index + 1).join('/')))
}

function sortedEntries<T>(entries: readonly (readonly [string, T])[]): Readonly<Record<string, T>> {
  return Object.fromEntries([...new Map(entries)].sort(([a], [b]) => (a < b ? -1 : 1)))
}
