/**
 * An export into the files that an export wrote, after somebody changed one field, beside a plan of the same files.
 *
 * The plan reads all that the files mention, as the other one has to. What it does beside that, to read the new files
 * and hold them against the service, is what the ratio shows.
 */
import { runAction, withWorkspace } from './action.ts'
import { withService } from './processes.ts'
import type { Row } from './table.ts'

const SIZE = 200
const LATENCY_MS = 30
const CONFIG = { config: 'apim/apim.yaml' }

/** Measures the command `export` with `config`. */
export function measureMerge(signal: AbortSignal): Promise<readonly Row[]> {
  const order = { seed: { catalogue: SIZE }, behaviour: { latencyMs: LATENCY_MS } }
  return withWorkspace(new Map(), workspace =>
    withService(order, signal, async service => {
      const { url } = service
      await runAction({ command: 'export', url, workspace, signal })
      await service.order({ renamed: '/products/product-7' })
      const inputs = { ...CONFIG, prune: 'all' }
      const plan = await runAction({ command: 'plan', url, workspace, inputs, signal })
      const { requests: planned } = await service.order({})
      const run = await runAction({ command: 'export', url, workspace, inputs: CONFIG, signal })
      const { requests } = await service.order({})
      return [
        {
          what: `export into those files after one field changed, ${LATENCY_MS} ms latency`,
          ...run,
          requests,
          ratio: `${(run.ms / plan.ms).toFixed(1)} × a plan of them with \`prune: all\``,
          promise: { text: `the ${planned} requests of the plan at most`, isKept: requests <= planned },
        },
      ]
    }),
  )
}
