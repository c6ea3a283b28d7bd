/**
 * An apply of new entities over a latency, beside a plain loop over the official client and beside what is possible.
 *
 * The share of the bound is that of the time in which writes were under way, seen from the service; the wall time has
 * all of the process in it. Applying once more must write nothing.
 */
import { fileURLToPath } from 'node:url'
import { type ActionRun, runAction, type Workspace, withWorkspace } from './action.ts'
import { type Bound, boundOf } from './bound.ts'
import { runNode, withService } from './processes.ts'
import type { Counted } from './service.ts'
import { filesOf, shopOf } from './shop.ts'
import type { Row } from './table.ts'

const SIZE = 800
const LATENCY_MS = 30
const WIDTH = 16
const ORDER = { behaviour: { latencyMs: LATENCY_MS } }
const LOOP = fileURLToPath(new URL('sdk-loop.ts', import.meta.url))

/** Measures the loop, then applying with a fixed and with an adaptive concurrency. */
export function measureApply(signal: AbortSignal): Promise<readonly Row[]> {
  const bound = boundOf(shopOf(SIZE), LATENCY_MS, WIDTH)
  return withWorkspace(filesOf(SIZE, SIZE), async workspace => [
    await loopRow(bound, signal),
    ...(await applyRows({ concurrency: String(WIDTH), promised: 0.8, bound, workspace, signal })),
    ...(await applyRows({ concurrency: 'auto', promised: 0.6, bound, workspace, signal })).slice(0, 1),
  ])
}

/** One request at a time, as a script would; its share is of the same bound. */
function loopRow(bound: Bound, signal: AbortSignal): Promise<Row> {
  return withService(ORDER, signal, async service => {
    const run = await runNode([LOOP, service.url, String(SIZE)], { signal })
    const counted = await service.order({})
    const what = `a plain loop over @azure/arm-apimanagement: ${counted.writes} new entities, ${LATENCY_MS} ms latency`
    return { what, ...run, requests: counted.requests, ratio: shareOf(bound, counted) }
  })
}

interface Setting {
  readonly concurrency: string
  readonly promised: number
  readonly bound: Bound
  readonly workspace: Workspace
  readonly signal: AbortSignal
}

function applyRows({ concurrency, promised, bound, workspace, signal }: Setting): Promise<readonly Row[]> {
  return withService(ORDER, signal, async service => {
    const apply = () => runAction({ command: 'apply', url: service.url, workspace, inputs: { concurrency }, signal })
    const first = await apply()
    const counted = await service.order({})
    const again = await apply()
    return [firstRow(first, counted, { concurrency, promised, bound }), againRow(again, await service.order({}))]
  })
}

function firstRow(
  run: ActionRun,
  counted: Counted,
  { concurrency, promised, bound }: Pick<Setting, 'concurrency' | 'promised' | 'bound'>,
): Row {
  const what = `apply of ${counted.writes} new entities, ${LATENCY_MS} ms latency, \`concurrency: ${concurrency}\``
  const promise = { text: `at least ${promised * 100} %`, isKept: bound.ms / counted.writingMs >= promised }
  return { what, ...run, requests: counted.requests, ratio: shareOf(bound, counted), promise }
}

function againRow(run: ActionRun, { requests, writes, recordWrites }: Counted): Row {
  const promise = { text: 'no write', isKept: writes + recordWrites === 0 }
  return { what: 'the same apply again', ...run, requests, ratio: `${writes + recordWrites} writes`, promise }
}

function shareOf({ ms }: Bound, { writingMs }: Counted): string {
  return `${((100 * ms) / writingMs).toFixed(0)} % of the bound for ${WIDTH} in flight, ${ms / 1_000} s`
}
