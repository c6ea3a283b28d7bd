/**
 * Measures what the README promises: `npm run bench`, and `npm run bench -- --readme` to write the table there.
 *
 * The committed bundle is measured as a process of its own, against an emulator in another, one measurement after the
 * other. Arguments that are no flag choose measurements by name. A missed promise is shown and is no failure: machines differ.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import process, { stdout } from 'node:process'
import { measureApply } from './apply.ts'
import { measureConvert } from './convert.ts'
import { measureExport } from './export.ts'
import { measureFile } from './file.ts'
import { measureLarge } from './large.ts'
import { measureMerge } from './merge.ts'
import { measurePlan } from './plan.ts'
import { markdownTable, plainTable, type Row, withTable } from './table.ts'
import { measureThrottled } from './throttled.ts'
import { measureToken } from './token.ts'

const MEASUREMENTS: Readonly<Record<string, (signal: AbortSignal) => Promise<readonly Row[]>>> = {
  token: measureToken,
  plan: measurePlan,
  apply: measureApply,
  export: measureExport,
  merge: measureMerge,
  convert: measureConvert,
  file: measureFile,
  large: measureLarge,
  throttled: measureThrottled,
}
const README = new URL('../README.md', import.meta.url)

const interrupted = new AbortController()
for (const name of ['SIGINT', 'SIGTERM'] as const)
  process.once(name, () => interrupted.abort(new Error(`stopped by ${name}`)))

try {
  await main(process.argv.slice(2), interrupted.signal)
} catch (failure) {
  const error: unknown = interrupted.signal.aborted ? interrupted.signal.reason : failure
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

async function main(args: readonly string[], signal: AbortSignal): Promise<void> {
  const chosen = chosenBy(args.filter(arg => !arg.startsWith('--')))
  const rows: Row[] = []
  for (const name of chosen) {
    const measured = await MEASUREMENTS[name]?.(signal)
    rows.push(...(measured ?? []))
    stdout.write(`${name} measured\n`)
  }
  stdout.write(`\n${plainTable(rows)}`)
  if (args.includes('--readme')) writeFileSync(README, withTable(readFileSync(README, 'utf8'), markdownTable(rows)))
}

function chosenBy(names: readonly string[]): readonly string[] {
  const unknown = names.find(name => !(name in MEASUREMENTS))
  const known = Object.keys(MEASUREMENTS)
  if (unknown !== undefined)
    throw new Error(`there is no measurement "${unknown}"; expected one of ${known.join(', ')}`)
  return names.length === 0 ? known : names
}
