/**
 * The end of a comparison: outputs, its file, the summary, and whether the step fails and why.
 *
 * What the services said may repeat what was sent to them, so it is shown with masked secrets as `***`.
 */
import type { Comparison } from '../model/comparison.ts'
import { comparisonFileOf } from '../render/comparison-file.ts'
import { comparisonClosing, comparisonLines, isUnexpected } from '../render/comparison-text.ts'
import { comparisonSummary } from '../render/summary-comparison.ts'
import type { SyncSettings } from '../settings.ts'
import type { Runner, World } from '../world.ts'

const FILE = 'apim-sync-comparison.json'

/** The outputs of a whole job have 50 MiB together, and expressions slow down long before that. */
const LONGEST_OUTPUT_BYTES = 256 * 1024

/**
 * Tells everybody what a comparison found.
 *
 * @returns false when the step has to fail.
 */
export async function publishComparison(given: Comparison, settings: SyncSettings, world: World): Promise<boolean> {
  const { runner, workspace } = world
  const comparison = discreet(given, runner)
  runner.log.group('Comparison')
  for (const line of comparisonLines(comparison)) runner.log.info(line)
  runner.log.endGroup()
  const json = runner.hide(comparisonFileOf(comparison))
  runner.output('has-changes', String(isUnexpected(comparison)))
  runner.output('comparison-file', await workspace.write(`${runner.surroundings.temp}/${FILE}`, `${json}\n`))
  if (Buffer.byteLength(json) <= LONGEST_OUTPUT_BYTES) runner.output('comparison', json)
  if (settings.summary) await runner.summary(comparisonSummary(comparison))
  const failures = failuresOf(comparison, settings)
  for (const failure of failures) runner.fail(failure)
  if (failures.length === 0) runner.log.info(comparisonClosing(comparison))
  return failures.length === 0
}

function discreet(comparison: Comparison, { hide }: Runner): Comparison {
  const environments = comparison.environments.map(environment => ({
    ...environment,
    refusals: environment.refusals.map(hide),
    ...(environment.ended === undefined ? {} : { ended: hide(environment.ended) }),
  }))
  return { ...comparison, environments }
}

function failuresOf(comparison: Comparison, { failOn }: SyncSettings): readonly string[] {
  const { environments } = comparison
  const unread = environments.flatMap(({ name, ended }) =>
    ended === undefined ? [] : [`environment "${name}" was not compared: ${ended}`],
  )
  if (unread.length > 0) return unread
  if (environments.every(({ entities }) => entities === 0)) return [NOTHING_COMPARED]
  const isUnwelcome = failOn === 'changes' && isUnexpected(comparison)
  return isUnwelcome ? [`${comparisonClosing(comparison)}; "fail-on" is "changes"`] : []
}

const NOTHING_COMPARED =
  'nothing was compared: the files declare nothing that "only" and "except" leave; expected at least one entity'
