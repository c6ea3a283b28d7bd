/**
 * The command `token` as a whole process, beside Node itself and beside Node with nothing but @actions/core.
 *
 * Runs alternate, so that what the machine does meanwhile hits all of them alike; the medians are compared.
 */
import { BUNDLE, variablesOf, withWorkspace } from './action.ts'
import { type Ended, runNode } from './processes.ts'
import type { Row } from './table.ts'

const ROUNDS = 21
const MOST = 3.5
const BARE = ['-e', '0']
const CORE = ['--input-type=module', '-e', "await import('@actions/core')"]

/** Measures the command `token`. */
export function measureToken(signal: AbortSignal): Promise<readonly Row[]> {
  return withWorkspace(new Map(), async workspace => {
    const key = Buffer.alloc(64, 'a key of the benchmark that opens nothing').toString('base64')
    const variables = await variablesOf(workspace, { command: 'token', service: 'contoso', key })
    const bare: Ended[] = []
    const core: Ended[] = []
    const token: Ended[] = []
    for (let round = 0; round < ROUNDS; round++) {
      bare.push(await runNode(BARE, { signal }))
      core.push(await runNode(CORE, { signal }))
      token.push(await runNode([BUNDLE], { signal, variables }))
    }
    return rowsOf(median(bare), median(core), median(token))
  })
}

function rowsOf(bare: Ended, core: Ended, token: Ended): readonly Row[] {
  const ratio = (to: Ended) => `${(to.ms / bare.ms).toFixed(1)} × bare`
  return [
    { what: '`node -e 0` (bare)', ...bare, ratio: ratio(bare) },
    { what: '`node` with @actions/core', ...core, ratio: ratio(core) },
    {
      what: '`command: token`, whole process',
      ...token,
      ratio: ratio(token),
      promise: { text: `at most ${MOST} × bare`, isKept: token.ms <= MOST * bare.ms },
    },
  ]
}

function median(runs: readonly Ended[]): Ended {
  const sorted = runs.toSorted((a, b) => a.ms - b.ms)
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (middle === undefined) throw new Error('nothing was run')
  return middle
}
