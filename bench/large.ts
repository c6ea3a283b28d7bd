/**
 * A service of very many subscriptions, of which a file declares a few.
 *
 * Twice the service must take no more than twice the time for each request; what is held in memory must not be the
 * service. With `prune: all` every page has to be read, without it only what is declared.
 */
import { type ActionRun, runAction, withWorkspace } from './action.ts'
import { withService } from './processes.ts'
import { fileOf } from './subscriptions.ts'
import { grouped, type Row } from './table.ts'

const SIZES = [50_000, 100_000] as const
const DECLARED = 1_000
const MOST_BYTES = 512 * 2 ** 20
/** Time for a page may grow by this much before it counts as more than linear; machines are never quiet. */
const TOLERANCE = 1.25

interface Large extends ActionRun {
  readonly requests: number
}

/** Measures plans of a large service. */
export async function measureLarge(signal: AbortSignal): Promise<readonly Row[]> {
  const [half, whole] = [await planOf(SIZES[0], signal), await planOf(SIZES[1], signal)]
  const growth = whole.all.ms / whole.all.requests / (half.all.ms / half.all.requests)
  const linear = { text: 'linear in pages', isKept: growth <= TOLERANCE }
  return [
    { what: whatOf(SIZES[0], 'all'), ...half.all, ...small(half.all) },
    { what: whatOf(SIZES[1], 'all'), ...whole.all, ...small(whole.all) },
    {
      what: `${grouped(SIZES[1])} beside ${grouped(SIZES[0])} subscriptions, \`prune: all\``,
      ratio: `${growth.toFixed(2)} × the time of a request`,
      promise: linear,
    },
    { what: whatOf(SIZES[1], 'none'), ...whole.none, ...small(whole.none) },
  ]
}

function planOf(count: number, signal: AbortSignal): Promise<{ readonly all: Large; readonly none: Large }> {
  return withWorkspace(new Map([['apim.yml', fileOf(count, DECLARED)]]), workspace =>
    withService({ seed: { subscriptions: count } }, signal, async service => {
      const plan = async (prune: string): Promise<Large> => {
        const run = await runAction({
          command: 'plan',
          url: service.url,
          workspace,
          inputs: { prune, 'fail-on': 'changes' },
          signal,
        })
        const { requests } = await service.order({})
        return { ...run, requests }
      }
      return { none: await plan('none'), all: await plan('all') }
    }),
  )
}

function whatOf(count: number, prune: string): string {
  return `plan of ${grouped(DECLARED)} of ${grouped(count)} subscriptions, \`prune: ${prune}\``
}

/** Where memory cannot be measured nothing can be said of the promise. */
function small({ peakBytes }: Large): Pick<Row, 'promise'> {
  return peakBytes === undefined ? {} : { promise: { text: 'less than 512 MiB', isKept: peakBytes < MOST_BYTES } }
}
