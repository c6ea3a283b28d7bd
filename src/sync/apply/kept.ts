/**
 * What every write has in common: what is sent with it, and what the service keeps of it.
 *
 * The answer to a write is not always what a later read shows, so what is kept is asked for where the answer is silent.
 */
import type { Create, Rewrite, Update } from '../../model/plan.ts'
import type { Resource, ServiceWriter, Values, Written } from '../../ports.ts'
import { changedFields, type Known, NOTHING_KNOWN } from '../diff/compare.ts'
import { afterImport } from '../imports/aftercare.ts'
import { liveOf } from '../wire.ts'

/** How often a change is looked at anew when somebody else writes the same entity at the same time. */
export const TRIES = 5

/** What a change has come to, once it is made. */
export interface Done {
  readonly rewritten: readonly Rewrite[]
  readonly note?: string
  /** True when nothing had to be sent, because the service was so already. */
  readonly idle?: true
  /** True when a create met an entity that somebody else had made since the plan. */
  readonly overwrote?: true
}

/** Made, and nothing to say of it. */
export const NOTHING_ELSE: Done = { rewritten: [] }

/** Adds the document to a body, so that an import is one request and never an intermediate state. */
export function sent({ import: toImport }: Create | Update, body: Values | undefined): Values | undefined {
  return toImport === undefined ? body : { ...body, ...toImport.body }
}

/** What the service keeps in the end: what its answer to the write holds, or else what a read does. */
export async function settled(
  service: ServiceWriter,
  { address, wanted, import: toImport }: Create | Update,
  { resource }: Written,
): Promise<Resource | undefined> {
  if (toImport !== undefined) return afterImport(service, wanted, toImport, resource)
  return resource ?? (await liveOf(service, address))
}

/**
 * Lists what the service kept otherwise than it was sent, but for what the record knows of. An answer to a write may
 * leave out what a read shows, so nothing is called rewritten before it has been read.
 */
export async function rewrites(
  service: ServiceWriter,
  { address, sync }: Create['wanted'],
  declared: Values,
  kept: Resource | undefined,
  { rewrites: knows }: Known,
): Promise<readonly Rewrite[]> {
  const { fields } = address.kind
  const given = Object.fromEntries(Object.entries(declared).filter(([name]) => name in fields))
  const differences = (properties: Resource['properties']) =>
    changedFields(fields, given, properties, { ...NOTHING_KNOWN, rewrites: knows }, sync.ignore)
  if (kept === undefined || differences(kept.properties).length === 0) return []
  const live = await liveOf(service, address)
  return differences(live?.properties ?? kept.properties).map(({ path, before, after }) => ({
    path,
    sent: after,
    kept: before,
  }))
}
