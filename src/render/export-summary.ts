/**
 * The page that an export leaves behind.
 */
import type { ExportReport, Missing } from '../model/export-report.ts'
import { countTable } from './export-counts.ts'
import { isNew, total } from './export-text.ts'
import { alert, code, details, join, link, list, type Markdown, md, table } from './markdown.ts'
import { mergeFiles, mergeSections } from './merge-summary.ts'
import { counted, duration, entities, number, requestsText } from './words.ts'

/** Gives the page of an export in GitHub's Markdown. */
export function exportSummary(report: ExportReport): string {
  const sections = [
    headline(report),
    ...aboutService(report),
    ...endedBox(report),
    ...faultsBox(report),
    ...missingBox('What could not be read', report.unread),
    ...mergeSections(report),
    ...nextStep(report),
    ...secretsTable(report),
    ...countTable(report),
    ...remarksTable(report),
    ...filesList(report),
    footer(report),
  ]
  return `${join(sections, '\n\n').source}\n`
}

function headline({ service, ended, counts, merged }: ExportReport): Markdown {
  const done =
    merged === undefined
      ? `${entities(total({ counts }))} exported`
      : `${counted(merged.changed.length, 'change')} brought into the files`
  const state = ended === undefined ? done : 'export ended early'
  return service === undefined ? md`## ${state}` : md`## ${service.name}: ${state}`
}

function aboutService(report: ExportReport): readonly Markdown[] {
  const { service, folder, written } = report
  if (service === undefined) return []
  const { name, transport, host, apiVersion } = service
  const about = md`Service **${name}** over ${transport} (${host}), API version ${apiVersion}.`
  if (written === undefined || folder === undefined) return [join([about, ...mergeFiles(report)], ' ')]
  const { changed, removed } = written
  const files = md`${counted(written.total, 'file')} in ${code(folder)}: ${number(changed.length)} written, ${number(removed.length)} removed.`
  return [md`${about} ${files}`]
}

function endedBox({ ended }: ExportReport): readonly Markdown[] {
  return ended === undefined ? [] : [alert('CAUTION', md`**Nothing was written:** ${ended}`)]
}

function faultsBox({ faults }: ExportReport): readonly Markdown[] {
  if (faults.length === 0) return []
  const title = md`**A plan of these files against the service would not be empty:**`
  return [alert('WARNING', md`${title}\n\n${list(shown(faults).map(fault => md`${fault}`))}`)]
}

function missingBox(title: string, missing: readonly Missing[]): readonly Markdown[] {
  if (missing.length === 0) return []
  const items = shown(missing).map(({ what, why }) => md`${code(what)}: ${why}`)
  return [alert('WARNING', md`**${title}:**\n\n${list(items)}`)]
}

/** Beyond this a list is read in the log. */
const BOX_LINES = 50

function shown<T>(all: readonly T[]): readonly T[] {
  return all.slice(0, BOX_LINES)
}

/** What somebody does who has an export for the first time. */
function nextStep({ main, written, faults }: ExportReport): readonly Markdown[] {
  if (main === undefined || faults.length > 0 || !isNew(written)) return []
  return [
    md`**Next:** commit the folder whole. ${code('command: plan')} with ${code(`config: ${main}`)} finds nothing to change until the files or the service do.`,
  ]
}

/** Which files a second export changed; the first one changes all of them. */
function filesList({ folder = '', written }: ExportReport): readonly Markdown[] {
  if (written === undefined || written.changed.length === written.total) return []
  const files = [
    ...written.removed.map(path => md`${code(`${folder}/${path}`)} removed`),
    ...written.changed.map(path => md`${code(`${folder}/${path}`)} written`),
  ]
  return files.length === 0 ? [] : [details(md`Files that changed (${number(files.length)})`, list(shown(files)))]
}

function secretsTable({ secrets }: ExportReport): readonly Markdown[] {
  if (secrets.length === 0) return []
  const rows = secrets.map(({ name, what }) => [code(name), code(what)])
  return [
    md`### Secrets to set`,
    md`The service does not show them. A plan does without; an apply to another service takes them from the environment.`,
    table(['variable', 'what for'], rows),
  ]
}

function remarksTable({ remarks }: ExportReport): readonly Markdown[] {
  if (remarks.length === 0) return []
  const rows = remarks.map(({ what, why }) => [code(what), md`${why}`])
  return [
    details(md`What is written otherwise than the service has it (${remarks.length})`, table(['entity', 'why'], rows)),
  ]
}

function footer({ requests, ms, runUrl }: ExportReport): Markdown {
  const parts = [
    md`${requestsText(requests)}${requests.retries > 0 ? `, ${number(requests.retries)} of them repeated` : ''} in ${duration(ms)}`,
    ...(runUrl === undefined ? [] : [link('run', runUrl)]),
  ]
  return md`<sub>${join(parts, ' · ')}</sub>`
}
