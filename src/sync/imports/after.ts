/**
 * What imports have come to at the end of a run, for the record.
 *
 * It is looked at once everything has been written: what the file says of operations is a part of what was left behind.
 */
import { liveDigest } from '../../content/specification.ts'
import { type Address, keyOf } from '../../model/address.ts'
import type { Outcome } from '../../model/plan.ts'
import type { WantedSpecification } from '../../model/specification.ts'
import type { Declaration } from '../../model/state.ts'
import { ancestorsOf } from '../../model/table.ts'
import type { ServiceReader } from '../../ports.ts'
import { type Imported, type ImportedByKey, isForCreate, listImported } from '../imports.ts'
import { typesOf } from './types.ts'

/** What a run found as declared, and what was recorded of it before. */
export interface Settled {
  readonly unchanged: readonly Address[]
  readonly imported: ImportedByKey
}

/**
 * Says what the service has below every imported entity that a run touched, for the record. So it does where another
 * document than the recorded one needed no import, as after a merge: from now on that is what both sides agree on.
 */
export async function importedAfter(
  service: ServiceReader,
  { wanted }: Declaration,
  outcomes: readonly Outcome[],
  { unchanged, imported }: Settled,
): Promise<ImportedByKey> {
  const touched = new Set(
    outcomes.flatMap(({ status, change: { address } }) =>
      status === 'applied' ? [address, ...ancestorsOf(address)].map(keyOf) : [],
    ),
  )
  const failed = new Set(
    outcomes.flatMap(({ status, change }) => (status === 'applied' ? [] : [keyOf(change.address)])),
  )
  const quiet = new Set(unchanged.map(keyOf))
  const entries = [...wanted].flatMap(([key, { address, specification, sync }]) => {
    if (specification === undefined || isForCreate(sync) || failed.has(key)) return []
    const last = imported[key]
    const isAgreed = quiet.has(key) && last !== undefined && last.document !== specification.digest
    return touched.has(key) || isAgreed ? [entryOf(service, key, address, specification)] : []
  })
  return Object.fromEntries(await Promise.all(entries))
}

async function entryOf(
  service: ServiceReader,
  key: string,
  address: Address,
  { digest }: WantedSpecification,
): Promise<readonly [string, Imported]> {
  const made = await listImported(service, address)
  return [key, { document: digest, live: liveDigest(made, await typesOf(service, address, made)) }]
}
