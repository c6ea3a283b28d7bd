/**
 * Runs that the buckets of Azure Resource Manager throttle, each of the three, alone and beside somebody who takes half.
 *
 * What a bucket allows is known, so the time that a run takes is compared with the least that is left to it: what the
 * full bucket holds at once, and its refill from then on.
 */
import { runAction, type Workspace, withWorkspace } from './action.ts'
import type { RateClass } from './neighbour.ts'
import { withService } from './processes.ts'
import type { Order } from './service.ts'
import { filesOf } from './shop.ts'
import { fileOf } from './subscriptions.ts'
import type { Row } from './table.ts'

const LATENCY_MS = 20

/** A run, and what it needs of one of the buckets. */
interface Load {
  readonly rateClass: RateClass
  /** The vendor's figures. */
  readonly bucket: { readonly tokens: number; readonly perSecond: number }
  readonly what: (size: number) => string
  readonly command: 'plan' | 'apply'
  readonly files: (size: number) => ReadonlyMap<string, string>
  readonly order: (size: number) => Order
  readonly inputs: Readonly<Record<string, string>>
}

/** Entities on a page, few enough that a small service needs many requests. */
const PAGE = 10

const READS: Load = {
  rateClass: 'reads',
  bucket: { tokens: 250, perSecond: 25 },
  what: size => `plan that reads ${size} pages`,
  command: 'plan',
  files: size => new Map([['apim.yml', fileOf(size * PAGE, 1)]]),
  order: size => ({ seed: { subscriptions: size * PAGE }, behaviour: { pageSize: PAGE } }),
  inputs: { prune: 'all' },
}
const WRITES: Load = {
  rateClass: 'writes',
  bucket: { tokens: 200, perSecond: 10 },
  what: size => `apply of ${size} new entities`,
  command: 'apply',
  files: size => filesOf(size, size),
  order: () => ({}),
  inputs: {},
}
const DELETES: Load = {
  rateClass: 'deletes',
  bucket: { tokens: 200, perSecond: 10 },
  what: size => `apply that deletes ${size} entities`,
  command: 'apply',
  files: () => new Map([['apim.yml', 'version: 1\nstack: bench\ntags: { kept: { displayName: Kept } }\n']]),
  order: size => ({ seed: { tags: size } }),
  inputs: { prune: 'all', 'max-deletes': '1000' },
}

/** Measures a throttled plan, apply and clearance, each alone and beside a neighbour. */
export async function measureThrottled(signal: AbortSignal): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const [load, size, part] of [
    [READS, 800, 0],
    [READS, 600, 1 / 2],
    [WRITES, 500, 0],
    [WRITES, 400, 1 / 2],
    [DELETES, 500, 0],
    [DELETES, 400, 1 / 2],
  ] as const)
    rows.push(await withWorkspace(load.files(size), workspace => rowOf(load, size, part, workspace, signal)))
  return rows
}

/** @param part - how much of the refill somebody else takes, from 0 to 1. */
function rowOf(load: Load, size: number, part: number, workspace: Workspace, signal: AbortSignal): Promise<Row> {
  const { rateClass, bucket, command, inputs } = load
  const taken = part * bucket.perSecond
  const { seed = {}, behaviour = {} } = load.order(size)
  const order: Order = {
    seed,
    behaviour: { latencyMs: LATENCY_MS, rateLimit: true, ...behaviour },
    ...(taken === 0 ? {} : { neighbour: { rateClass, perSecond: taken } }),
  }
  return withService(order, signal, async service => {
    const run = await runAction({ command, url: service.url, workspace, inputs, signal })
    const { requests, throttled, drawn } = await service.order({})
    const { count, ms } = drawn[rateClass]
    const share = (1_000 * (count - bucket.tokens)) / (bucket.perSecond - taken) / ms
    const refused = throttled / requests
    return {
      what: `${load.what(size)}, throttled to ${bucket.perSecond} ${rateClass} a second${taken === 0 ? '' : ', half of them taken by others'}`,
      ...run,
      requests,
      ratio: `${percent(share)} of the rate, ${percent(refused)} answered 429`,
      promise: { text: 'at least 90 %, less than 2 %', isKept: share >= 0.9 && refused < 0.02 },
    }
  })
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}
