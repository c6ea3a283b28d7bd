/**
 * An apply that the bucket of Azure Resource Manager throttles: 200 writes at once, then 10 a second.
 *
 * What a bucket allows is known, so the time it takes is compared with the least that it leaves.
 */
import { runAction, withWorkspace } from './action.ts'
import { withService } from './processes.ts'
import { filesOf } from './shop.ts'
import type { Row } from './table.ts'

const SIZE = 500
const LATENCY_MS = 20
const BURST = 200
const PER_SECOND = 10

/** Measures an apply that is throttled. */
export function measureThrottled(signal: AbortSignal): Promise<readonly Row[]> {
  const order = { behaviour: { latencyMs: LATENCY_MS, rateLimit: true } }
  return withWorkspace(filesOf(SIZE, SIZE), workspace =>
    withService(order, signal, async service => {
      const run = await runAction({ command: 'apply', url: service.url, workspace, signal })
      const { requests, writes, throttled, writingMs } = await service.order({})
      const share = (1_000 * (writes - BURST)) / PER_SECOND / writingMs
      const refused = throttled / requests
      return [
        {
          what: `apply of ${SIZE} new entities, throttled to ${PER_SECOND} writes a second`,
          ...run,
          requests,
          ratio: `${percent(share)} of the rate, ${percent(refused)} answered 429`,
          promise: { text: 'at least 90 %, less than 2 %', isKept: share >= 0.9 && refused < 0.02 },
        },
      ]
    }),
  )
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}
