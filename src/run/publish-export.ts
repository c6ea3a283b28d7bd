/**
 * What an export leaves behind beside its files: lines of the log, outputs, the page in the summary.
 *
 * The service's own sentences pass here on their way out, so this is where masks are applied to them.
 */
import type { ExportReport } from '../model/export-report.ts'
import { exportSummary } from '../render/export-summary.ts'
import { exportClosing, exportLines, exportNext, isNew } from '../render/export-text.ts'
import { counted } from '../render/words.ts'
import type { ExportSettings } from '../settings/export.ts'
import type { Runner } from '../world.ts'

/** What is told of an export before there is anything to tell. */
export const NO_EXPORT: ExportReport = {
  service: undefined,
  folder: undefined,
  counts: [],
  unread: [],
  remarks: [],
  secrets: [],
  faults: [],
  requests: { reads: 0, writes: 0, secrets: 0, retries: 0 },
  ms: 0,
}

/**
 * Shows a report in the log, the outputs and the summary.
 *
 * @returns false when the step has to fail.
 */
export async function publishExport(
  given: ExportReport,
  settings: Pick<ExportSettings, 'summary'>,
  runner: Runner,
): Promise<boolean> {
  const report = discreet(given, runner)
  runner.log.group('Export')
  for (const line of exportLines(report)) runner.log.info(line)
  runner.log.endGroup()
  if (report.written !== undefined) {
    if (report.folder !== undefined) runner.output('export-folder', report.folder)
    runner.output('has-changes', String(isNew(report.written)))
  }
  if (settings.summary) await runner.summary(exportSummary(report))
  const { length } = report.unread
  if (length > 0 && report.ended === undefined)
    runner.log.warning(
      `${counted(length, 'list')} could not be read, so that the files lack what ${length === 1 ? 'it holds' : 'they hold'}; see the lines above`,
    )
  if (report.faults.length > 0) runner.log.warning('a plan of the files would not be empty; see the lines above')
  if (report.ended !== undefined) {
    runner.fail(exportClosing(report))
    return false
  }
  runner.log.info(exportClosing(report))
  const next = exportNext(report)
  if (next !== undefined) runner.log.info(next)
  return true
}

/** Hides secrets in what the service said. */
function discreet(report: ExportReport, { hide }: Runner): ExportReport {
  const { ended, unread, faults } = report
  return {
    ...report,
    unread: unread.map(({ what, why }) => ({ what, why: hide(why) })),
    faults: faults.map(hide),
    ...(ended === undefined ? {} : { ended: hide(ended) }),
  }
}
