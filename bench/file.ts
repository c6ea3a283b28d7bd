/**
 * A file of many entities in includes, read and checked without a service.
 */
import { runAction, withWorkspace } from './action.ts'
import { filesOf, shopOf } from './shop.ts'
import { grouped, type Row } from './table.ts'

const SIZE = 20_000
const PER_FILE = 1_000
const MOST_MS = 10_000

/** Measures the command `validate`. */
export function measureFile(signal: AbortSignal): Promise<readonly Row[]> {
  const files = filesOf(SIZE, PER_FILE)
  return withWorkspace(files, async workspace => {
    const run = await runAction({ command: 'validate', workspace, signal })
    const what = `validate of ${grouped(shopOf(SIZE).length)} entities in ${files.size - 1} includes`
    const ratio = `${((1_000 * run.ms) / SIZE).toFixed(0)} µs an entity`
    return [
      {
        what,
        ...run,
        requests: 0,
        ratio,
        promise: { text: `less than ${MOST_MS / 1_000} s`, isKept: run.ms < MOST_MS },
      },
    ]
  })
}
