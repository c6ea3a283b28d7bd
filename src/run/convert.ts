/**
 * The command `convert`: a folder of APIOps is written down as files of our own.
 *
 * No service is asked. Nothing is written while the folder has a fault, so that what is written says all that it said.
 */
import type { FolderRead } from '../config/apiops/open.ts'
import { openFolder } from '../config/open.ts'
import { placed, RefusalError } from '../errors.ts'
import { convertedFrom, variablesIn } from '../export/convert.ts'
import { filesWith, MAIN_FILE } from '../export/files.ts'
import { type Branch, entitiesIn } from '../export/tree.ts'
import type { ConvertReport } from '../model/convert-report.ts'
import { KINDS } from '../model/table.ts'
import { convertClosing, convertLines, convertNext, convertSummary } from '../render/convert.ts'
import type { ConvertSettings } from '../settings/convert.ts'
import type { Runner, World } from '../world.ts'

/**
 * Runs the command and reports.
 *
 * @returns false when the step has to fail.
 * @throws InputError, RefusalError when there is no such folder, or no place to write to.
 */
export async function runConvert(settings: ConvertSettings, { runner, workspace }: World): Promise<boolean> {
  for (const warning of settings.warnings) runner.log.warning(warning)
  const output = await workspace.own(settings.output, 'convert')
  const folder = await openFolder(settings, workspace)
  for (const problem of runner.annotate(folder.problems)) runner.log.info(`${problem.severity}: ${placed(problem)}`)
  if (folder.problems.some(({ severity }) => severity === 'error')) {
    runner.fail(`nothing was written: ${folder.path} has errors, each with its file and line above`)
    return false
  }
  refuseWithin(settings.output, folder.path)
  const tree = convertedFrom(folder)
  const { files } = filesWith(tree, settings.layout, () => introduction(folder))
  const { written, removed } = await output.replace(files)
  await publish(
    {
      from: folder.path,
      folder: settings.output,
      main: `${settings.output}/${MAIN_FILE}`,
      written: { total: files.size, changed: written, removed },
      counts: countsIn(tree),
      environments: folder.environments.map(({ key }) => key),
      variables: variablesIn(folder),
    },
    settings,
    runner,
  )
  return true
}

/** Files of ours among those of APIOps would be read as theirs the next time. */
function refuseWithin(output: string, source: string): void {
  if (`${output}/`.startsWith(`${source}/`))
    throw new RefusalError(
      `output is "${output}", within the folder that is converted; expected one beside "${source}"`,
    )
}

function introduction(folder: FolderRead): readonly string[] {
  const names = variablesIn(folder)
  return [
    `Converted from the APIOps folder "${folder.path}".`,
    ...(names.length === 0 ? [] : ['', 'To be set in the environment of the step:', ...names.map(name => `  ${name}`)]),
  ]
}

function countsIn(tree: Branch): ConvertReport['counts'] {
  const addresses = entitiesIn(tree).flatMap(({ about = [] }) => about)
  const byKind = Map.groupBy(addresses, ({ kind }) => kind)
  return [...KINDS.values()].flatMap(kind => {
    const count = byKind.get(kind)?.length ?? 0
    return count === 0 ? [] : [{ kind: kind.name, count }]
  })
}

async function publish(report: ConvertReport, { summary }: ConvertSettings, runner: Runner): Promise<void> {
  const { folder, written } = report
  for (const line of convertLines(report)) runner.log.info(line)
  runner.output('export-folder', folder)
  runner.output('has-changes', String(written.changed.length + written.removed.length > 0))
  if (summary) await runner.summary(convertSummary(report))
  runner.log.info(convertClosing(report))
  runner.log.info(convertNext(report))
}
