/**
 * What the record says of the files that an environment has had: the proof that a file may go on to the next one.
 *
 * A delivery is a file whose apply succeeded as a whole. The same file again, with nothing else in between, is no new
 * delivery, so that an apply which changes nothing leaves the record alone too.
 */
import type { Json, JsonObject } from '../../ports.ts'
import { isJsonObject } from '../../values.ts'

/** A file that an environment has had. */
export interface Delivery {
  /** Digest of the file without what its environments say: 64 hexadecimal digits. */
  readonly file: string
  /** The commit that brought it, when the run had one. */
  readonly commit?: string
  /** When it was applied: ISO 8601, in UTC. */
  readonly at: string
}

/** A promotion that waits longer than twenty files is one to look at anew. */
const MOST = 20

/** Gives the deliveries after one more, the latest last. */
export function withDelivery(deliveries: readonly Delivery[], next: Delivery): readonly Delivery[] {
  if (deliveries.at(-1)?.file === next.file) return deliveries
  return [...deliveries.filter(({ file }) => file !== next.file), next].slice(-MOST)
}

/** Reads deliveries from a record; what is none is left out. */
export function deliveriesIn(value: Json | undefined): readonly Delivery[] {
  return Array.isArray(value) ? value.filter(isJsonObject).flatMap(entry => deliveryIn(entry) ?? []) : []
}

function deliveryIn({ file, commit, at }: JsonObject): Delivery | undefined {
  if (typeof file !== 'string' || typeof at !== 'string') return undefined
  return { file, at, ...(typeof commit === 'string' ? { commit } : {}) }
}
