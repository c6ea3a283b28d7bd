/**
 * An export of a service over a latency, beside what the most used extractor takes for a quarter of it.
 */
import { runAction, withWorkspace } from './action.ts'
import { OPERATIONS } from './catalogue.ts'
import { withService } from './processes.ts'
import type { Row } from './table.ts'

const SIZE = 200
const LATENCY_MS = 30
/** The extractor took 10.5 s for 50 of each, which is 42 s for 200 where nothing gets worse with the size. */
const MOST_MS = (10_500 / 10) * (SIZE / 50)

/** Measures the command `export`. */
export function measureExport(signal: AbortSignal): Promise<readonly Row[]> {
  const order = { seed: { catalogue: SIZE }, behaviour: { latencyMs: LATENCY_MS } }
  return withWorkspace(new Map(), workspace =>
    withService(order, signal, async service => {
      const run = await runAction({ command: 'export', url: service.url, workspace, signal })
      const { requests } = await service.order({})
      const each = `products, subscriptions, named values and APIs with ${OPERATIONS} operations and a policy`
      return [
        {
          what: `export of ${SIZE} ${each} each, ${LATENCY_MS} ms latency`,
          ...run,
          requests,
          promise: { text: `less than ${MOST_MS / 1_000} s`, isKept: run.ms < MOST_MS },
        },
      ]
    }),
  )
}
