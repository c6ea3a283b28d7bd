/**
 * A plan of a service that is as declared: what the reading costs when there is nothing to do.
 */
import { runAction, withWorkspace } from './action.ts'
import { withService } from './processes.ts'
import { filesOf, shopOf } from './shop.ts'
import { grouped, type Row } from './table.ts'

const SIZE = 4_000
const LATENCY_MS = 10

/** Measures the plan of an unchanged service. */
export function measurePlan(signal: AbortSignal): Promise<readonly Row[]> {
  const order = { seed: { shop: SIZE }, behaviour: { latencyMs: LATENCY_MS } }
  return withWorkspace(filesOf(SIZE, SIZE), workspace =>
    withService(order, signal, async service => {
      const inputs = { 'fail-on': 'changes' }
      const run = await runAction({ command: 'plan', url: service.url, workspace, inputs, signal })
      const { requests } = await service.order({})
      const what = `plan of ${grouped(shopOf(SIZE).length)} unchanged entities, ${LATENCY_MS} ms latency`
      const promise = { text: 'the requests that the plan states', isKept: requests === run.stated }
      return [{ what, ...run, requests, ratio: `${grouped(run.stated)} stated`, promise }]
    }),
  )
}
